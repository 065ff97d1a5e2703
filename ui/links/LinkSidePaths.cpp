// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ways between two nodes: all of them in a list, the marked one step by step.
#include "incidents/IncidentWords.h"
#include "incidents/InspectorParts.h"
#include "links/ChartWays.h"
#include "links/LinkDesk.h"
#include "links/LinkSide.h"
#include "links/LinkWords.h"
#include "theme/Text.h"

#include <QListWidget>
#include <QLocale>

#include <algorithm>

namespace tuyen {

using inspector::wrapped;
using Tone = TextLabel::Tone;

static QString wordsOf(const GraphLink& link)
{
    QString text = words::linkKind(link.kind, windowLanguage());
    if (link.weight && *link.weight > 1) {
        text += QStringLiteral(" ×%1").arg(QLocale().toString(*link.weight, 'g', 6));
    }
    if (const QString when = words::period(link.since, link.until); !when.isEmpty()) {
        text += QStringLiteral(", ") + when;
    }
    return text;
}

void LinkSide::addStep(int number, const GraphLink& link)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* bar = new QFrame;
    bar->setFixedSize(px(3), px(22));
    bar->setStyleSheet(QStringLiteral("background:%1").arg(Theme::current().textPrimary.name()));
    row->addSpacing(px(signSize) / 2 - 1);
    row->addWidget(bar);
    row->addSpacing(px(signSize) / 2 - 2);
    const QString text = wordsOf(link);
    row->addWidget(wrapped(number > 0 ? QStringLiteral("%1. %2").arg(number).arg(text) : text,
                       TextStyle::Body, Tone::Secondary),
        1);
    const QString grade = words::grade(link.grade);
    row->addWidget(new Tag(link.isSuggested() ? words::groupBasis(windowLanguage())
            : grade.isEmpty() ? words::certaintyName(link.certainty, windowLanguage())
                              : grade));
    m_rows->addLayout(row);
}

/// What lies on every way tells none of them from the others.
static std::vector<EntityId> onEvery(const std::vector<std::vector<EntityId>>& ways)
{
    std::vector<EntityId> common = ways.size() > 1 ? ways.front() : std::vector<EntityId>();
    for (const auto& way : ways) {
        std::erase_if(
            common, [&way](EntityId node) { return std::ranges::find(way, node) == way.end(); });
    }
    return common;
}

/// One line a way; the row that is current is the marked one.
void LinkSide::fillWays(const LinkDesk& desk)
{
    const auto& chart = desk.chart();
    m_ways = new QListWidget;
    m_ways->setFrameShape(QFrame::NoFrame);
    m_ways->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ways->setTextElideMode(Qt::ElideRight);
    m_ways->setUniformItemSizes(true);
    m_ways->setAccessibleName(tr("Short ways; the arrow keys mark one"));
    const auto common = onEvery(chart.ways.all);
    for (const auto& way : chart.ways.all) {
        const auto on = wayOn(desk.shown(), desk.graph(), way);
        if (!on) {
            auto* item = new QListWidgetItem(tr("left out by the filter"), m_ways);
            item->setFlags(Qt::NoItemFlags);
            continue;
        }
        const auto text = [&](std::span<const EntityId> shared) {
            return words::way(desk.graph(), way, on->confidence, windowLanguage(), shared);
        };
        auto* item = new QListWidgetItem(text(common), m_ways);
        item->setToolTip(text({}));
        item->setData(Qt::AccessibleTextRole, item->toolTip());
    }
    const auto marked = std::ranges::find(chart.ways.all, chart.path);
    if (marked != chart.ways.all.end()) {
        m_ways->setCurrentRow(int(marked - chart.ways.all.begin()));
    }
    constexpr int most = 7; // rows
    m_ways->setFixedHeight(m_ways->sizeHintForRow(0) * std::min(most, m_ways->count())
        + 2 * m_ways->frameWidth());
    connect(m_ways, &QListWidget::currentRowChanged, this, [this](int row) {
        QMetaObject::invokeMethod(
            this, [this, row] { Q_EMIT wayChosen(std::size_t(row)); }, Qt::QueuedConnection);
    });
    m_rows->addWidget(m_ways);
}

/// Every short way between the ends of the marked one, and how much longer they may be.
void LinkSide::addWays(const LinkDesk& desk)
{
    const auto& ways = desk.chart().ways;
    if (ways.all.empty() && desk.chart().path.size() < 2) {
        return;
    }
    addHead(ways.all.empty() ? tr("Every short way")
                             : tr("%n short way(s)", nullptr, int(ways.all.size())),
        ways.isCut ? tr("there are more") : QString());
    m_longer = new Segments;
    m_longer->setItems({ tr("shortest"), tr("+1"), tr("+2"), tr("+3") });
    m_longer->setAccessibleName(tr("Links more than the shortest way"));
    m_longer->setToolTip(tr("Looks in the whole store, within the certainty and time chosen"));
    if (!ways.all.empty()) {
        m_longer->setCurrent(int(ways.longer));
    }
    connect(m_longer, &Segments::currentChanged, this, [this](int longer) {
        QMetaObject::invokeMethod(
            this, [this, longer] { Q_EMIT waysAsked(longer); }, Qt::QueuedConnection);
    });
    m_rows->addWidget(m_longer, 0, Qt::AlignLeft);
    if (!ways.all.empty()) {
        fillWays(desk);
    }
}

void LinkSide::addPath(const LinkDesk& desk)
{
    const auto& path = desk.chart().path;
    std::vector<const GraphLink*> steps;
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        const auto a = desk.shown().find(desk.graph(), path[i]);
        const auto b = desk.shown().find(desk.graph(), path[i + 1]);
        const auto lines = a && b ? linksBetween(desk.shown(), desk.graph(), *a, *b)
                                  : std::vector<std::uint32_t>();
        if (lines.empty()) {
            return; // the filter leaves it out
        }
        steps.push_back(&desk.graph().links[lines.front()]);
    }
    if (steps.empty()) {
        return;
    }
    const auto weakest = std::ranges::max_element(
        steps, {}, [](const GraphLink* link) { return link->certainty; });
    const QString grade = words::grade((*weakest)->grade);
    addHead(tr("Path of %n step(s)", nullptr, int(steps.size())),
        tr("weakest: %1").arg(
            grade.isEmpty() ? words::certaintyName((*weakest)->certainty, windowLanguage()) : grade));
    for (std::size_t i = 0; i < path.size(); ++i) {
        addNode(desk.graph().nodes[*desk.graph().find(path[i])]);
        if (i < steps.size()) {
            addStep(int(i) + 1, *steps[i]);
        }
    }
    auto* strip = new Strip;
    strip->show((*weakest)->certainty == Certainty::Verified ? Strip::Kind::Info : Strip::Kind::Warn,
        (*weakest)->certainty == Certainty::Verified
            ? tr("A path is contact, not a finding about a role.")
            : tr("Step %1 rests on what is not verified. A path is contact, not a finding about a "
                 "role.")
                  .arg(weakest - steps.begin() + 1));
    m_rows->addWidget(strip);
}

} // namespace tuyen
