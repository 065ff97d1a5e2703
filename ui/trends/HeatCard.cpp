// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/HeatCard.h"

#include "theme/Text.h"
#include "theme/Theme.h"
#include "trends/TrendWords.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QVBoxLayout>

#include <cmath>

namespace tuyen {
namespace {

/// The classes of the map above it, in the same colours.
class HeatLegend : public QWidget {
public:
    explicit HeatLegend(const HeatMap& map)
        : m_map(map)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setLanguage(Language language)
    {
        m_language = language;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override { return { px(240), int(m_height) }; }
    /// Of the legend painted as wide as `width`.
    QSizeF sizeAt(qreal width) const
    {
        QPixmap nowhere(1, 1);
        QPainter painter(&nowhere);
        const auto style = ChartStyle::screen(m_language);
        return paintHeatLegend(painter, {}, m_map.grid(), style, width);
    }
    void fit(qreal width)
    {
        m_height = std::ceil(sizeAt(width).height());
        updateGeometry();
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintHeatLegend(painter, {}, m_map.grid(), ChartStyle::screen(m_language), width());
    }

private:
    const HeatMap& m_map;
    Language m_language = Language::Vietnamese;
    qreal m_height = 18;
};

} // namespace

HeatCard::HeatCard(QWidget* parent)
    : Card({}, parent)
    , m_map(new HeatMap)
    , m_foot(new QHBoxLayout)
    , m_legend(new HeatLegend(*m_map))
    , m_more(iconButton(QStringLiteral("more"), {}))
    , m_menu(new QMenu(this))
    , m_unplaced(linkButton({}))
    , m_gathered(new QWidget)
    , m_gatheredText(new TextLabel({}, TextStyle::Body))
    , m_openGathered(button({}))
    , m_dropGathered(button({}, ButtonKind::Flat))
{
    connect(m_more, &QToolButton::clicked, this,
        [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    head()->addWidget(m_more);
    body()->addWidget(m_map, 1);
    m_foot->addWidget(m_legend, 1);
    m_foot->addWidget(m_unplaced);
    m_foot->setSpacing(4);
    body()->addLayout(m_foot);
    auto* row = new QHBoxLayout(m_gathered);
    row->setContentsMargins({});
    row->addWidget(m_gatheredText, 1);
    row->addWidget(m_dropGathered);
    row->addWidget(m_openGathered);
    body()->addWidget(m_gathered);
    m_gathered->hide();
    m_unplaced->hide();

    connect(m_map, &HeatMap::opened, this, &HeatCard::opened);
    connect(m_map, &HeatMap::selectionChanged, this, &HeatCard::refreshFoot);
    connect(m_map, &HeatMap::inlandToggled, this, [this] {
        m_options.isInlandOpen = !m_options.isInlandOpen;
        regrid();
    });
    connect(m_unplaced, &QPushButton::clicked, this, &HeatCard::unplacedOpened);
    connect(
        m_openGathered, &QPushButton::clicked, this, [this] { Q_EMIT opened(m_map->selected()); });
    connect(m_dropGathered, &QPushButton::clicked, this, [this] { m_map->setSelected({}); });
    retranslate();
}

void HeatCard::setValue(const TrendValue& value, Language language)
{
    m_value = value;
    m_language = language;
    regrid();
    retranslate();
}

void HeatCard::regrid()
{
    m_options.partialYear = m_value.partialYear();
    m_options.lastYear = m_value.lastYear();
    m_map->setGrid(heatGrid(m_value.table, m_options, m_language), m_language);
    static_cast<HeatLegend*>(m_legend)->setLanguage(m_language);
    refreshFoot();
    Q_EMIT gridChanged();
}

void HeatCard::refreshFoot()
{
    const auto unplaced = grid().unplaced;
    m_unplaced->setVisible(unplaced > 0);
    const auto count = utf8(countWord(m_value.table.measure, unplaced, m_language));
    m_unplaced->setText(chartWord("unplaced", m_language, { { "count", count } }));
    arrangeFoot();

    std::int64_t sum = 0;
    for (const auto& place : m_map->selected()) {
        sum += place.line >= 0 && place.column >= 0 ? grid().value(place.line, place.column) : 0;
    }
    const int cells = int(m_map->selected().size());
    m_gathered->setVisible(cells > 1);
    m_gatheredText->setText(tr("%n cell(s) chosen", nullptr, cells) + QStringLiteral(" · ")
        + countWord(m_value.table.measure, sum, m_language));
}

void HeatCard::arrangeFoot()
{
    auto* legend = static_cast<HeatLegend*>(m_legend);
    const qreal beside
        = m_unplaced->isHidden() ? 0 : m_unplaced->sizeHint().width() + m_foot->spacing();
    const bool isBelow = legend->sizeAt(1e6).width() + beside > m_map->width();
    m_foot->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    legend->fit(isBelow ? m_map->width() : m_map->width() - beside);
}

void HeatCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    arrangeFoot();
}

void HeatCard::buildMenu()
{
    m_menu->clear();
    m_menu->addSection(tr("Order of the rows"));
    auto* orders = new QActionGroup(m_menu);
    const std::pair<HeatOrder, QString> choices[]
        = { { HeatOrder::Place, tr("By place, along the border") },
              { HeatOrder::Total, tr("By total, largest first") },
              { HeatOrder::Change, tr("By change, largest rise first") } };
    for (const auto& [order, text] : choices) {
        auto* action = orders->addAction(m_menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(order == m_options.order);
        connect(action, &QAction::triggered, this, [this, chosen = order] {
            m_options.order = chosen;
            regrid();
        });
    }
    m_menu->addSection(tr("Classes of the colours"));
    auto* scales = new QActionGroup(m_menu);
    for (const bool isFitted : { false, true }) {
        auto* action = scales->addAction(
            m_menu->addAction(isFitted ? tr("Fitted to what is shown")
                                       : tr("Fixed: a colour always means the same")));
        action->setCheckable(true);
        action->setChecked(isFitted == m_options.isScaleFitted);
        connect(action, &QAction::triggered, this, [this, isFitted] {
            m_options.isScaleFitted = isFitted;
            regrid();
        });
    }
    m_menu->addSeparator();
    auto* inland = m_menu->addAction(tr("Provinces without a land border one by one"));
    inland->setCheckable(true);
    inland->setChecked(m_options.isInlandOpen);
    connect(inland, &QAction::triggered, this, [this](bool isOpen) {
        m_options.isInlandOpen = isOpen;
        regrid();
    });
}

void HeatCard::retranslate()
{
    setTitle(chartTitle(m_value.table, m_language));
    setHint(tr("click a cell: opens its incidents"));
    m_more->setAccessibleName(tr("Order and classes"));
    m_more->setToolTip(tr("Order and classes"));
    m_openGathered->setText(tr("Open the incidents"));
    m_dropGathered->setText(tr("Clear the choice"));
    buildMenu();
    refreshFoot();
}

void HeatCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Card::changeEvent(event);
}

} // namespace tuyen
