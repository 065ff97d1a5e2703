// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/RegisterSide.h"

#include "filter/FacetRow.h"
#include "people/PeopleWords.h"
#include "people/RegisterWords.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace tuyen {

RegisterButton::RegisterButton(Register what, std::int64_t count, bool isChosen)
    : m_what(what)
    , m_count(grouped(count))
{
    setText(RegisterWords::name(what));
    setCheckable(true);
    setChecked(isChosen);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(text() + QLatin1String(", ") + m_count);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize RegisterButton::sizeHint() const
{
    return { px(180),
        std::max(px(28), QFontMetrics(tuyen::font(TextStyle::BodyStrong)).height() + px(6)) };
}

void RegisterButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    if (isChecked() || underMouse()) {
        drawBox(&painter, rect(), px(4), isChecked() ? theme.accentTint : theme.raised);
    }
    const int size = px(16);
    painter.drawPixmap(px(8), (height() - size) / 2,
        iconPixmap(RegisterWords::iconName(m_what), size,
            isChecked() ? theme.accentText : theme.textSecondary, devicePixelRatioF()));
    painter.setFont(tuyen::font(TextStyle::Caption));
    painter.setPen(theme.textSecondary);
    painter.drawText(rect().adjusted(0, 0, -px(8), 0), Qt::AlignRight | Qt::AlignVCenter, m_count);
    const int countWidth = painter.fontMetrics().horizontalAdvance(m_count);
    painter.setFont(tuyen::font(isChecked() ? TextStyle::BodyStrong : TextStyle::Body));
    painter.setPen(isChecked() ? theme.accentText : theme.textPrimary);
    const QRect room = rect().adjusted(px(32), 0, -countWidth - px(16), 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    if (hasFocus()) {
        drawBox(&painter, rect().adjusted(1, 1, -1, -1), px(4), {}, theme.focusRing, 2);
    }
}

RegisterSide::RegisterSide(QWidget* parent)
    : QScrollArea(parent)
    , m_counts(registerCount)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_content);
    setSurface(m_content, Surface::Inset);
    m_column->setContentsMargins(px(8), px(12), px(8), px(12));
    m_column->setSpacing(0);
    rebuild();
}

void RegisterSide::setCounts(const std::vector<std::int64_t>& counts)
{
    m_counts = counts;
    m_counts.resize(registerCount);
    rebuild();
}

void RegisterSide::setRegister(Register what)
{
    m_what = what;
    m_view = {};
    m_filter = {};
    m_expanded.clear();
    rebuild();
}

void RegisterSide::setFacets(const RegisterView& view, const RegisterFilter& filter)
{
    m_view.roles = view.roles;
    m_view.places = view.places;
    m_view.kinds = view.kinds;
    m_view.marks = view.marks;
    m_filter = filter;
    rebuild();
}

void RegisterSide::rebuild()
{
    setAccessibleName(tr("Registers, and a filter with counts"));
    const int scrolled = verticalScrollBar()->value();
    const bool hadFocus
        = m_content->focusWidget() != nullptr && m_content->focusWidget()->hasFocus();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addRegisters();
    m_column->addSpacing(px(8));
    m_column->addWidget(hairline());
    m_column->addSpacing(px(8));
    auto* facets = new QWidget;
    m_facets = new QVBoxLayout(facets);
    m_facets->setContentsMargins(px(8), 0, px(8), 0);
    m_facets->setSpacing(0);
    addFacets();
    m_column->addWidget(facets);
    m_column->addStretch(1);
    verticalScrollBar()->setValue(scrolled);
    if (hadFocus) {
        for (auto* button : m_content->findChildren<RegisterButton*>()) {
            if (button->isChecked()) {
                button->setFocus();
            }
        }
    }
}

void RegisterSide::addRegisters()
{
    auto* group = new QButtonGroup(m_content);
    for (int i = 0; i < registerCount; ++i) {
        const auto what = static_cast<Register>(i);
        auto* row = new RegisterButton(what, m_counts[static_cast<std::size_t>(i)], what == m_what);
        group->addButton(row);
        m_column->addWidget(row);
        // The row that was clicked goes in the rebuild: let its click end first.
        connect(row, &RegisterButton::clicked, this, [this, what] {
            if (what != m_what) {
                QMetaObject::invokeMethod(
                    this, [this, what] { Q_EMIT registerChosen(what); }, Qt::QueuedConnection);
            }
        });
    }
}

template <class List, class T> static bool contains(const List& list, const T& value)
{
    return std::ranges::find(list, value) != list.end();
}

template <class T> static auto setter(std::vector<T> RegisterFilter::*list, const T& value)
{
    return [list, value](RegisterFilter& filter, bool isOn) {
        std::erase(filter.*list, value);
        if (isOn) {
            (filter.*list).push_back(value);
        }
    };
}

void RegisterSide::addFacets()
{
    std::vector<Value> roles;
    for (const auto& facet : m_view.roles) {
        const auto role = roleFromName(facet.value).value_or(Role::Other);
        roles.push_back({ PeopleWords::role(role), facet.count, contains(m_filter.roles, role),
            setter(&RegisterFilter::roles, role) });
    }
    addGroup(tr("Role"), 0, std::move(roles), 4);
    std::vector<Value> kinds;
    for (const auto& facet : m_view.kinds) {
        kinds.push_back({ RegisterWords::kind(m_what, facet.value), facet.count,
            contains(m_filter.kinds, facet.value), setter(&RegisterFilter::kinds, facet.value) });
    }
    if (kinds.size() > 1 || !m_filter.kinds.empty()) {
        addGroup(m_what == Register::Routes ? tr("Direction") : tr("Kind"), 1, std::move(kinds), 6);
    }
    std::vector<Value> marks;
    for (const auto& [mark, count] : m_view.marks) {
        marks.push_back({ RegisterWords::mark(mark), count, contains(m_filter.marks, mark),
            setter(&RegisterFilter::marks, mark) });
    }
    addGroup(tr("Marks"), 2, std::move(marks), 6);
    std::vector<Value> places;
    for (const auto& facet : m_view.places) {
        places.push_back({ RegisterWords::place(facet.value), facet.count,
            contains(m_filter.places, facet.value), setter(&RegisterFilter::places, facet.value) });
    }
    if (places.size() > 1 || !m_filter.places.empty()) {
        addGroup(m_what == Register::People  ? tr("Home")
                : m_what == Register::Routes ? tr("Ends in")
                                             : tr("Province, country"),
            3, std::move(places), 8);
    }
}

void RegisterSide::addGroup(
    const QString& title, int id, std::vector<Value> values, std::size_t most)
{
    if (values.empty()) {
        return;
    }
    const bool isOpen = !m_folded.contains(id);
    auto* head = new FacetHead(title, isOpen);
    m_facets->addWidget(head);
    connect(head, &FacetHead::clicked, this, [this, id](bool isOpenNow) {
        isOpenNow ? void(m_folded.erase(id)) : void(m_folded.insert(id));
        QMetaObject::invokeMethod(this, &RegisterSide::rebuild, Qt::QueuedConnection);
    });
    std::size_t shown = 0;
    int hidden = 0;
    for (auto& value : values) {
        if (!isOpen) {
            break;
        }
        if (shown >= most && !m_expanded.contains(id) && !value.isOn) {
            ++hidden;
            continue;
        }
        ++shown;
        auto* row = new FacetRow(value.text, grouped(value.count), value.isOn);
        connect(row, &FacetRow::clicked, this, [this, set = std::move(value.set)](bool isOn) {
            auto filter = m_filter;
            set(filter, isOn);
            QMetaObject::invokeMethod(
                this, [this, filter] { Q_EMIT filterChanged(filter); }, Qt::QueuedConnection);
        });
        m_facets->addWidget(row);
    }
    if (hidden > 0) {
        auto* more = linkButton(tr("%n more…", nullptr, hidden));
        connect(more, &QPushButton::clicked, this, [this, id] {
            m_expanded.insert(id);
            QMetaObject::invokeMethod(this, &RegisterSide::rebuild, Qt::QueuedConnection);
        });
        auto* holder = new QWidget;
        auto* line = new QHBoxLayout(holder);
        line->setContentsMargins(px(22), 0, 0, 0);
        line->addWidget(more);
        line->addStretch(1);
        m_facets->addWidget(holder);
    }
    m_facets->addSpacing(px(10));
}

void RegisterSide::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
}

} // namespace tuyen
