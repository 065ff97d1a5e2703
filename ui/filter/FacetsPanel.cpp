// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/FacetsPanel.h"

#include "filter/FacetRow.h"
#include "shell/Session.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace tuyen {

FacetsPanel::FacetsPanel(Session& session, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(px(184));
    setWidget(m_content);
    setSurface(m_content, Surface::Inset);
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(0);
    connect(&session, &Session::filterChanged, this, &FacetsPanel::rebuild);
    connect(&session, &Session::closed, this, &FacetsPanel::rebuild);
    rebuild();
}

void FacetsPanel::rebuild()
{
    setAccessibleName(tr("Filter with counts"));
    const int scrolled = verticalScrollBar()->value();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    // Those who verify read the status of victims first, so suspects stand with the chips only.
    for (const Group& group : { Group { FilterPart::Neighbours, QT_TR_NOOP("Border"), 3 },
             Group { FilterPart::Forms, QT_TR_NOOP("Form of exploitation"), 5 },
             Group { FilterPart::Channels, QT_TR_NOOP("Recruitment channel"), 4 },
             Group { FilterPart::Roles, QT_TR_NOOP("State of verification"), 3 },
             Group { FilterPart::Grades, QT_TR_NOOP("Grade of the source"), 4 } }) {
        addGroup(group);
    }
    m_column->addStretch(1);
    verticalScrollBar()->setValue(scrolled);
}

QString FacetsPanel::moreText(FilterPart part, int count) const
{
    return part == FilterPart::Forms   ? tr("%n more form(s)…", nullptr, count)
        : part == FilterPart::Channels ? tr("%n more channel(s)…", nullptr, count)
                                       : tr("%n more…", nullptr, count);
}

void FacetsPanel::addGroup(const Group& group)
{
    auto values = valuesOf(group.part, m_session.facetCounts());
    if (group.part == FilterPart::Roles) {
        std::erase_if(values, [](const FacetValue& value) { return value.value == "suspect"; });
    }
    if (values.empty()) {
        return;
    }
    const bool isOpen = !m_folded.contains(group.part);
    auto* head = new FacetHead(tr(group.title), isOpen);
    m_column->addWidget(head);
    connect(head, &FacetHead::clicked, this, [this, part = group.part](bool isOpenNow) {
        isOpenNow ? void(m_folded.erase(part)) : void(m_folded.insert(part));
        QMetaObject::invokeMethod(this, &FacetsPanel::rebuild, Qt::QueuedConnection);
    });
    const auto chosen = chosenValues(group.part, m_session.filter());
    const auto isChosen = [&](const FacetValue& value) {
        return std::find(chosen.begin(), chosen.end(), value.value) != chosen.end();
    };
    int shown = 0;
    int hidden = 0;
    for (const auto& value : values) {
        if (!isOpen) {
            break;
        }
        if (shown >= group.most && !m_expanded.contains(group.part) && !isChosen(value)) {
            ++hidden;
            continue;
        }
        ++shown;
        auto* row = new FacetRow(
            valueName(group.part, value.value), grouped(value.count), isChosen(value));
        connect(row, &FacetRow::clicked, this,
            [this, part = group.part, code = value.value](bool isOn) { toggle(part, code, isOn); });
        m_column->addWidget(row);
    }
    if (hidden > 0) {
        auto* more = linkButton(moreText(group.part, hidden));
        connect(more, &QPushButton::clicked, this, [this, part = group.part] {
            m_expanded.insert(part);
            QMetaObject::invokeMethod(this, &FacetsPanel::rebuild, Qt::QueuedConnection);
        });
        auto* line = new QHBoxLayout;
        line->setContentsMargins(px(22), 0, 0, 0);
        line->addWidget(more);
        line->addStretch(1);
        auto* holder = new QWidget;
        holder->setLayout(line);
        m_column->addWidget(holder);
    }
    m_column->addSpacing(px(10));
}

void FacetsPanel::toggle(FilterPart part, const std::string& value, bool isOn)
{
    Filter filter = m_session.filter();
    auto values = chosenValues(part, filter);
    std::erase(values, value);
    if (isOn) {
        values.push_back(value);
    }
    setChosenValues(part, values, filter);
    // The row that was clicked goes in the rebuild: let its click end first.
    QMetaObject::invokeMethod(
        this, [this, filter] { m_session.setFilter(filter); }, Qt::QueuedConnection);
}

void FacetsPanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
}

} // namespace tuyen
