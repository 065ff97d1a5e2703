// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/TableHeader.h"

#include "theme/Theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace tuyen {

static constexpr int arrowSize = 12;

TableHeader::TableHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(px(32));
    setStretchLastSection(true);
    connect(this, &QHeaderView::sectionClicked, this,
        [this](int section) { Q_EMIT sortAsked(section, m_isShift); });
}

QSize TableHeader::sizeHint() const
{
    const QFontMetrics metrics(tuyen::font(TextStyle::BodyStrong));
    return { QHeaderView::sizeHint().width(), std::max(px(40), 2 * metrics.lineSpacing() + px(6)) };
}

static int alignmentOf(const QAbstractItemModel* model, int section)
{
    const QVariant alignment = model->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    return alignment.isValid() ? int(alignment.value<Qt::Alignment>())
                               : int(Qt::AlignLeft | Qt::AlignBottom);
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(tuyen::font(TextStyle::BodyStrong));
    int width = 0;
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        width = std::max(width, metrics.horizontalAdvance(line));
    }
    return { width + 2 * px(m_sidePadding) + px(arrowSize), sizeHint().height() };
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& theme = Theme::current();
    painter->save();
    painter->fillRect(rect, theme.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.borderStrong);
    const QVariant tick = model()->headerData(section, Qt::Horizontal, Qt::CheckStateRole);
    if (tick.isValid()) {
        QStyleOptionButton box;
        box.rect = QRect(0, 0, px(14), px(14));
        box.rect.moveCenter(rect.center());
        box.rect.moveBottom(rect.bottom() - px(6));
        const auto state = static_cast<Qt::CheckState>(tick.toInt());
        box.state = QStyle::State_Enabled
            | (state == Qt::Checked          ? QStyle::State_On
                    : state == Qt::Unchecked ? QStyle::State_Off
                                             : QStyle::State_NoChange);
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
    }
    QRect text = rect.adjusted(px(m_sidePadding), px(2), -px(m_sidePadding), -px(5));
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const int alignment = alignmentOf(model(), section);
    const QFont face = tuyen::font(TextStyle::BodyStrong);
    painter->setFont(face);
    painter->setPen(theme.textPrimary);
    const QString sign = title.isEmpty() ? QString() : arrow(section);
    const QFontMetrics metrics(face);
    const QString lastLine = title.section(QLatin1Char('\n'), -1);
    if (metrics.horizontalAdvance(lastLine + sign) <= text.width()) {
        painter->drawText(text, alignment, title + sign);
    } else { // beside the first line of a narrow head, which is the shorter one
        painter->drawText(text, alignment, title);
        const int top = text.bottom() + 1 - 2 * metrics.lineSpacing();
        painter->setFont(tuyen::font(TextStyle::Caption));
        painter->drawText(QRect(rect.left() + px(1), top, rect.width(), metrics.lineSpacing()),
            Qt::AlignLeft | Qt::AlignVCenter, sign.trimmed());
    }
    painter->restore();
}

void TableHeader::setSidePadding(int designPixels)
{
    m_sidePadding = designPixels;
    viewport()->update();
}

void TableHeader::setSecondSort(int section, Qt::SortOrder order)
{
    m_second = section;
    m_secondOrder = order;
    viewport()->update();
}

QString TableHeader::arrow(int section) const
{
    const bool isFirst = isSortIndicatorShown() && sortIndicatorSection() == section;
    if (!isFirst && section != m_second) {
        return {};
    }
    const auto order = isFirst ? sortIndicatorOrder() : m_secondOrder;
    const QString sign = order == Qt::DescendingOrder ? QStringLiteral(" ↓") : QStringLiteral(" ↑");
    return m_second < 0 ? sign : sign + (isFirst ? QStringLiteral("¹") : QStringLiteral("²"));
}

void TableHeader::mouseReleaseEvent(QMouseEvent* event)
{
    m_isShift = (event->modifiers() & Qt::ShiftModifier) != 0;
    const int section = logicalIndexAt(event->pos());
    if (section >= 0
        && model()->headerData(section, Qt::Horizontal, Qt::CheckStateRole).isValid()) {
        Q_EMIT tickClicked(section);
        return;
    }
    QHeaderView::mouseReleaseEvent(event);
}

} // namespace tuyen
