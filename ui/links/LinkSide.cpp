// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/LinkSide.h"

#include "incidents/IncidentWords.h"
#include "incidents/InspectorParts.h"
#include "links/ChartWays.h"
#include "links/LinkDesk.h"
#include "links/LinkPainter.h"
#include "links/LinkWords.h"
#include "theme/Text.h"

#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace tuyen {

using inspector::wrapped;
using Tone = TextLabel::Tone;

static constexpr int signSize = 16;

LinkSide::LinkSide(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(1, 1, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(tr("On the chart"));
}

void LinkSide::clear()
{
    m_hasContent = false;
    m_ways = nullptr;
    m_longer = nullptr;
    delete m_content;
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setBackgroundRole(QPalette::Base);
    QWidget* page = nullptr;
    m_rows = inspector::page(page);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    area->setWidget(page);
    m_content = area;
    m_column->addWidget(area);
}

void LinkSide::addHead(const QString& title, const QString& right)
{
    if (m_hasContent) {
        m_rows->addWidget(hairline());
    }
    m_hasContent = true;
    auto* row = new QHBoxLayout;
    row->addWidget(new TextLabel(title, TextStyle::Emphasis));
    row->addStretch(1);
    if (!right.isEmpty()) {
        row->addWidget(new TextLabel(right, TextStyle::Caption, Tone::Secondary));
    }
    m_rows->addLayout(row);
}

/// The sign of a node as the canvas draws it, and its name as a button.
void LinkSide::addNode(const GraphNode& node)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* sign = new QLabel;
    const int size = px(signSize);
    QPixmap picture(QSize(size, size) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintMark(painter, markOf(node), QPointF(size, size) / 2, size * 0.42,
        ChartStyle::screen(windowLanguage()));
    painter.end();
    sign->setPixmap(picture);
    row->addWidget(sign);
    auto* name = linkButton(words::nodeLabel(node));
    connect(name, &QPushButton::clicked, this, [this, id = node.id] {
        QMetaObject::invokeMethod(this, [this, id] { Q_EMIT nodeChosen(id); }, Qt::QueuedConnection);
    });
    row->addWidget(name);
    row->addStretch(1);
    m_rows->addLayout(row);
}

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
    for (const auto& way : chart.ways.all) {
        const auto on = wayOn(desk.shown(), desk.graph(), way);
        const QString text
            = words::way(desk.graph(), way, on ? on->confidence : 0, windowLanguage());
        auto* item = new QListWidgetItem(on ? text : tr("left out by the filter"), m_ways);
        item->setToolTip(item->text());
        if (!on) {
            item->setFlags(Qt::NoItemFlags);
        }
    }
    const auto marked = std::ranges::find(chart.ways.all, chart.path);
    if (marked != chart.ways.all.end()) {
        m_ways->setCurrentRow(int(marked - chart.ways.all.begin()));
    }
    constexpr int most = 7; // rows
    m_ways->setFixedHeight(m_ways->sizeHintForRow(0) * std::min(most, m_ways->count()) + 4);
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

void LinkSide::addLines(const LinkDesk& desk, EntityId from, EntityId to)
{
    const auto a = desk.shown().find(desk.graph(), from);
    const auto b = desk.shown().find(desk.graph(), to);
    if (!a || !b) {
        return;
    }
    const auto lines = linksBetween(desk.shown(), desk.graph(), *a, *b);
    addHead(tr("%n link(s) between", nullptr, int(lines.size())), {});
    addNode(desk.graph().nodes[*desk.graph().find(from)]);
    for (const auto line : lines) {
        const auto& link = desk.graph().links[line];
        addStep(0, link);
        m_rows->addWidget(wrapped(
            link.isSuggested()
                ? tr("no source states it: two statements together suggest it")
                : link.sources.empty()
                ? tr("entered by hand")
                : tr("%1, stated by %n row(s)", nullptr, int(link.sources.size()))
                      .arg(words::certaintyName(link.certainty, windowLanguage())),
            TextStyle::Caption, Tone::Secondary));
    }
    addNode(desk.graph().nodes[*desk.graph().find(to)]);
}

void LinkSide::addGroup(const LinkDesk& desk, int group)
{
    const auto picture = desk.picture();
    if (group < 0 || std::size_t(group) >= picture.hulls.size()) {
        return;
    }
    const auto& hull = picture.hulls[std::size_t(group)];
    addHead(words::groupName(std::size_t(group), windowLanguage()), words::groupBasis(windowLanguage()));
    m_rows->addWidget(wrapped(
        words::groupCriterion(hull.group, picture.modularity, windowLanguage()), TextStyle::Body,
        Tone::Secondary));
    constexpr std::size_t most = 12;
    for (std::size_t i = 0; i < hull.group.members.size() && i < most; ++i) {
        addNode(desk.graph().nodes[desk.shown().nodes[hull.group.members[i]]]);
    }
    if (hull.group.members.size() > most) {
        m_rows->addWidget(new TextLabel(
            tr("and %n more", nullptr, int(hull.group.members.size() - most)), TextStyle::Caption,
            Tone::Secondary));
    }
    const auto suspects = desk.suspectsOf(group).size();
    auto* ring = button(tr("Start a ring's file…"), ButtonKind::Plain, QStringLiteral("ring"));
    ring->setEnabled(suspects > 1 && desk.canWrite());
    ring->setToolTip(suspects > 1 ? tr("With its %n suspect(s); you confirm each", nullptr, int(suspects))
                                  : tr("The group has no two suspects"));
    connect(ring, &QPushButton::clicked, this, [this, group] { Q_EMIT ringAsked(group); });
    m_rows->addWidget(ring, 0, Qt::AlignLeft);
}

void LinkSide::addStanding(const LinkDesk& desk, EntityId id)
{
    const auto at = desk.shown().find(desk.graph(), id);
    if (!at) {
        return;
    }
    const auto& node = desk.graph().nodes[desk.shown().nodes[*at]];
    addHead(tr("On the chart"), {});
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    std::int64_t here = 0;
    for (const auto index : desk.shown().links) {
        const auto& link = desk.graph().links[index];
        here += link.from == desk.shown().nodes[*at] || link.to == desk.shown().nodes[*at] ? 1 : 0;
    }
    inspector::addFact(grid, tr("Links"),
        tr("%1 shown of %2").arg(grouped(here), grouped(std::max<qint64>(node.lines, here))));
    const auto& measures = desk.measures();
    if (*at < measures.rank.size()) {
        const QLocale locale(windowLanguage() == Language::English ? QStringLiteral("en_GB")
                                                                   : QStringLiteral("vi_VN"));
        QString text = tr("%1, number %2 of %3")
                           .arg(locale.toString(measures.share[*at], 'f', 2))
                           .arg(measures.rank[*at])
                           .arg(measures.rank.size());
        if (measures.betweenness.isSampled) {
            text += QStringLiteral(" · ") + tr("estimated");
        }
        inspector::addFact(grid, tr("Betweenness"), text);
        int bridges = 0;
        for (const auto edge : measures.bridges) {
            const auto& line = desk.shown().topology.edges[edge];
            bridges += line.a == *at || line.b == *at ? 1 : 0;
        }
        if (bridges > 0) {
            inspector::addFact(grid, tr("Bridges"),
                tr("%n link(s) without which a part falls off", nullptr, bridges));
        }
    }
    m_rows->addLayout(grid);
}

void LinkSide::show(const LinkDesk& desk, const Choice& choice)
{
    const auto* focus = window()->focusWidget();
    const bool isInWays = m_ways != nullptr && m_ways == focus;
    const bool isInLonger = m_longer != nullptr && m_longer->isAncestorOf(focus);
    clear();
    if (choice.line) {
        addLines(desk, choice.line->first, choice.line->second);
    } else if (choice.group >= 0) {
        addGroup(desk, choice.group);
    } else if (choice.node) {
        addStanding(desk, choice.node);
    }
    addWays(desk);
    addPath(desk);
    m_rows->addStretch(1);
    auto* area = static_cast<QScrollArea*>(m_content);
    area->widget()->adjustSize();
    setMaximumHeight(std::min(px(460), area->widget()->sizeHint().height() + 4));
    setMinimumHeight(std::min(px(460), area->widget()->sizeHint().height() + 4));
    setVisible(m_hasContent);
    // What was chosen by keyboard has it still.
    if (isInWays && m_ways != nullptr) {
        m_ways->setFocus();
    } else if (isInLonger && m_longer != nullptr) {
        for (auto* one : m_longer->findChildren<QAbstractButton*>()) {
            if (one->isChecked()) {
                one->setFocus();
            }
        }
    }
}

void LinkSide::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().panel);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().border);
    painter.fillRect(QRect(0, 0, 1, height()), Theme::current().border);
}

} // namespace tuyen
