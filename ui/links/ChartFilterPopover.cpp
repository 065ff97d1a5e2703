// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/ChartFilterPopover.h"

#include "links/LinkDesk.h"
#include "links/LinkWords.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <bit>

namespace tuyen {

ChartFilterPopover::ChartFilterPopover(LinkDesk& desk, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_desk(desk)
    , m_basis(new Segments)
    , m_basisSays(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
    , m_area(new QScrollArea)
    , m_all(button({}, ButtonKind::Flat))
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_basisSays->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_basis, 0, Qt::AlignLeft);
    column->addWidget(m_basisSays);
    column->addWidget(hairline());
    column->addWidget(m_area);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_basis, &Segments::currentChanged, this, [this](int index) {
        auto filter = m_desk.chart().filter;
        filter.basis = LinkBasis(index);
        m_desk.setFilter(filter);
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        auto filter = m_desk.chart().filter;
        filter.hiddenMarks = 0;
        filter.hiddenLinks.clear();
        m_desk.setFilter(filter);
    });
    connect(&desk, &LinkDesk::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

int ChartFilterPopover::leftOut(const ChartFilter& filter)
{
    return std::popcount(filter.hiddenMarks) + int(filter.hiddenLinks.size());
}

QCheckBox* ChartFilterPopover::nodeBox(NodeMark mark) const
{
    const auto it = std::ranges::find(m_nodes, mark, &std::pair<NodeMark, Line>::first);
    return it == m_nodes.end() ? nullptr : it->second.box;
}

QCheckBox* ChartFilterPopover::linkBox(const std::string& kind) const
{
    const auto it = std::ranges::find(m_links, kind, &std::pair<std::string, Line>::first);
    return it == m_links.end() ? nullptr : it->second.box;
}

void ChartFilterPopover::setMark(NodeMark mark, bool isShown)
{
    auto filter = m_desk.chart().filter;
    const auto bit = std::uint16_t(1U << unsigned(mark));
    filter.hiddenMarks
        = std::uint16_t(isShown ? filter.hiddenMarks & ~bit : filter.hiddenMarks | bit);
    m_desk.setFilter(filter);
}

void ChartFilterPopover::setLink(const std::string& kind, bool isShown)
{
    auto filter = m_desk.chart().filter;
    std::erase(filter.hiddenLinks, kind);
    if (!isShown) {
        filter.hiddenLinks.push_back(kind);
        std::ranges::sort(filter.hiddenLinks);
    }
    m_desk.setFilter(filter);
}

ChartFilterPopover::Line ChartFilterPopover::addLine(QGridLayout& grid, const QString& text)
{
    const int row = grid.rowCount();
    Line line { new QCheckBox(text), new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary) };
    line.count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line.count->setMinimumWidth(px(40));
    grid.addWidget(line.box, row, 0);
    grid.addWidget(line.count, row, 1);
    return line;
}

/// Only when kinds come or go: the box that has the keyboard must stay.
void ChartFilterPopover::rebuild(const ChartCounts& counts)
{
    const Language language = windowLanguage();
    const auto& filter = m_desk.chart().filter;
    auto* holder = new QWidget;
    setSurface(holder, Surface::Panel);
    auto* both = new QHBoxLayout(holder);
    both->setContentsMargins(0, 0, px(10), 0);
    both->setSpacing(px(24));
    const auto part = [both](const QString& title) {
        auto* column = new QVBoxLayout;
        column->setSpacing(px(4));
        column->addWidget(new TextLabel(title, TextStyle::BodyStrong));
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(px(10));
        grid->setVerticalSpacing(px(6));
        column->addLayout(grid);
        column->addStretch(1);
        both->addLayout(column);
        return grid;
    };
    m_nodes.clear();
    m_links.clear();
    auto* nodes = part(tr("Nodes"));
    for (std::size_t i = 0; i < nodeMarks; ++i) {
        if (counts.marks[i] > 0 || ((filter.hiddenMarks >> i) & 1U) != 0) {
            const auto mark = NodeMark(i);
            m_nodes.emplace_back(mark, addLine(*nodes, words::markName(mark, language)));
            connect(m_nodes.back().second.box, &QCheckBox::clicked, this,
                [this, mark](bool isOn) { setMark(mark, isOn); });
        }
    }
    auto* links = part(tr("Links"));
    for (const auto& kind : counts.links) {
        QString text = words::linkKind(kind.kind, language);
        if (kind.isSuggested) {
            text = tr("%1 (suggested)").arg(text);
        }
        m_links.emplace_back(kind.kind, addLine(*links, text));
        connect(m_links.back().second.box, &QCheckBox::clicked, this,
            [this, name = kind.kind](bool isOn) { setLink(name, isOn); });
    }
    m_area->setWidget(holder);
    const int wanted = holder->sizeHint().height();
    m_area->setFixedHeight(std::min(wanted, px(400)));
    m_area->setFixedWidth(holder->sizeHint().width() + (wanted > px(400) ? px(14) : 0));
}

void ChartFilterPopover::refresh()
{
    const auto& filter = m_desk.chart().filter;
    auto counts = chartCounts(m_desk.chart(), m_desk.graph());
    if (filter.basis != LinkBasis::Both) {
        std::erase_if(counts.links, [&filter](const ChartCounts::OfLinks& kind) {
            return kind.isSuggested != (filter.basis == LinkBasis::Suggested);
        });
    }
    std::vector<NodeMark> marks;
    for (std::size_t i = 0; i < nodeMarks; ++i) {
        if (counts.marks[i] > 0 || ((filter.hiddenMarks >> i) & 1U) != 0) {
            marks.push_back(NodeMark(i));
        }
    }
    const bool isSame = std::ranges::equal(m_nodes, marks, {}, &std::pair<NodeMark, Line>::first)
        && std::ranges::equal(m_links, counts.links, {}, &std::pair<std::string, Line>::first,
            &ChartCounts::OfLinks::kind);
    if (!isSame || m_area->widget() == nullptr) {
        rebuild(counts);
    }
    for (auto& [mark, line] : m_nodes) {
        line.box->setChecked(((filter.hiddenMarks >> unsigned(mark)) & 1U) == 0);
        line.count->setText(grouped(qint64(counts.marks[std::size_t(mark)])));
    }
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        auto& [kind, line] = m_links[i];
        line.box->setChecked(!std::ranges::binary_search(filter.hiddenLinks, kind));
        line.count->setText(grouped(qint64(counts.links[i].count)));
    }
    m_basis->setCurrent(int(filter.basis));
    m_all->setEnabled(leftOut(filter) > 0);
    if (isVisible()) {
        adjustSize();
    }
}

void ChartFilterPopover::open(QWidget* anchor)
{
    setWindowTitle(tr("What the chart shows"));
    m_basis->setItems({ tr("Stated"), tr("With suggested"), tr("Suggested only") });
    m_basis->setAccessibleName(tr("Links by who says so"));
    m_basisSays->setText(
        tr("Suggested: of one incident, one number or one ring together. No source says so."));
    m_area->setAccessibleName(tr("Kinds of nodes and links"));
    m_all->setText(tr("Show all kinds"));
    delete m_area->takeWidget(); // the language may be another
    refresh();
    m_basisSays->setFixedWidth(std::max(m_area->width(), m_basis->sizeHint().width()));
    adjustSize();
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + px(4)));
    if (const QScreen* screen = anchor->screen()) {
        const QRect area = screen->availableGeometry();
        at.setX(std::clamp(at.x(), area.left(), std::max(area.left(), area.right() - width())));
    }
    move(at);
    show();
    if (!m_nodes.empty()) {
        m_nodes.front().second.box->setFocus(Qt::PopupFocusReason);
    }
}

void ChartFilterPopover::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::current();
    painter.fillRect(rect(), theme.panel);
    drawBox(&painter, rect(), 0, theme.panel, theme.borderStrong);
}

} // namespace tuyen
