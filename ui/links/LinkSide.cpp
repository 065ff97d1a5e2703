// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/LinkSide.h"

#include "incidents/IncidentWords.h"
#include "incidents/InspectorParts.h"
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
    if (const auto also = words::alsoCalled(node); !also.isEmpty()) {
        m_rows->addWidget(wrapped(also, TextStyle::Caption, Tone::Secondary));
    }
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
                : link.grade.isGiven() // its sign says no certainty
                ? tr("%1, stated by %n row(s)", nullptr, int(link.sources.size()))
                      .arg(words::certaintyName(link.certainty, windowLanguage()))
                : tr("stated by %n row(s)", nullptr, int(link.sources.size())),
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
