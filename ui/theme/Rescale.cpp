// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Rescale.h"

#include "theme/Widgets.h"

#include <QApplication>
#include <QGridLayout>
#include <QSplitter>

#include <cmath>

namespace tuyen {

static constexpr const char* follows = "scalesWithZoom";

void scaleWithZoom(QWidget* page) { page->setProperty(follows, true); }

namespace {

/// px() of a length of the design; from the rounded length the design is found again.
class Scale {
public:
    Scale(double from, double to)
        : m_from(from)
        , m_to(to)
    {
    }

    int operator()(int length) const
    {
        const bool isLine = length <= 2; // a line is as thin at any size
        return isLine ? length : qRound(std::round(length / m_from) * m_to);
    }

    void apply(QLayout& layout) const
    {
        const QMargins old = layout.contentsMargins();
        layout.setContentsMargins(
            (*this)(old.left()), (*this)(old.top()), (*this)(old.right()), (*this)(old.bottom()));
        if (auto* grid = qobject_cast<QGridLayout*>(&layout)) {
            grid->setHorizontalSpacing((*this)(grid->horizontalSpacing()));
            grid->setVerticalSpacing((*this)(grid->verticalSpacing()));
            for (int column = 0; column < grid->columnCount(); ++column) {
                grid->setColumnMinimumWidth(column, (*this)(grid->columnMinimumWidth(column)));
            }
            for (int row = 0; row < grid->rowCount(); ++row) {
                grid->setRowMinimumHeight(row, (*this)(grid->rowMinimumHeight(row)));
            }
        } else if (layout.spacing() > 0) {
            layout.setSpacing((*this)(layout.spacing()));
        }
        for (int i = 0; i < layout.count(); ++i) {
            QLayoutItem* item = layout.itemAt(i);
            if (QLayout* inner = item->layout()) {
                apply(*inner);
            } else if (QSpacerItem* space = item->spacerItem()) {
                const QSize size = space->sizeHint();
                const QSizePolicy policy = space->sizePolicy();
                space->changeSize((*this)(size.width()), (*this)(size.height()),
                    policy.horizontalPolicy(), policy.verticalPolicy());
            }
        }
        layout.invalidate();
    }

    void apply(QWidget& widget) const
    {
        const QSize least = widget.minimumSize();
        const QSize most = widget.maximumSize();
        const auto grown = [this](int length) {
            return length >= QWIDGETSIZE_MAX ? QWIDGETSIZE_MAX : (*this)(length);
        };
        widget.setMinimumSize((*this)(least.width()), (*this)(least.height()));
        widget.setMaximumSize(grown(most.width()), grown(most.height()));
        if (qobject_cast<QLabel*>(&widget) != nullptr) {
            const QMargins old = widget.contentsMargins();
            widget.setContentsMargins((*this)(old.left()), (*this)(old.top()), (*this)(old.right()),
                (*this)(old.bottom()));
        }
        if (widget.layout() != nullptr && !isOfTheme(widget)) {
            apply(*widget.layout());
        }
    }

    /// Those of ui/theme have margins that are the same at every zoom.
    static bool isOfTheme(const QWidget& widget)
    {
        return qobject_cast<const PageHeader*>(&widget) != nullptr
            || qobject_cast<const Card*>(&widget) != nullptr
            || qobject_cast<const Strip*>(&widget) != nullptr
            || qobject_cast<const Segments*>(&widget) != nullptr
            || qobject_cast<const QSplitter*>(&widget) != nullptr;
    }

private:
    double m_from, m_to;
};

} // namespace

void rescalePages(double from, double to)
{
    const Scale scale(from, to);
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget* page : all) {
        if (!page->property(follows).toBool()) {
            continue;
        }
        scale.apply(*page);
        for (QWidget* widget : page->findChildren<QWidget*>()) {
            scale.apply(*widget);
        }
    }
}

} // namespace tuyen
