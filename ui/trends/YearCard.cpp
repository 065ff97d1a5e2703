// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/YearCard.h"

#include "theme/Theme.h"
#include "trends/TrendWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tuyen {

YearCard::YearCard(QWidget* parent)
    : Card({}, parent)
    , m_kind(new Segments)
    , m_year(new SelectButton({}))
    , m_legend(new TextLabel({}, TextStyle::Caption))
    , m_stack(new QStackedWidget)
    , m_years(new YearChart)
    , m_provinces(new ProvinceChart)
{
    head()->insertWidget(0, m_kind);
    head()->addWidget(m_year);
    m_legend->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_legend->setWordWrap(true);
    body()->addWidget(m_legend);
    m_legend->setTextFormat(Qt::RichText);
    m_stack->addWidget(m_years);
    m_stack->addWidget(m_provinces);
    body()->addWidget(m_stack, 1);
    m_year->hide();
    connect(
        m_kind, &Segments::currentChanged, this, [this](int index) { showProvinces(index == 1); });
    connect(m_year, &SelectButton::currentChanged, this, [this] { setGrid(m_grid); });
    connect(m_years, &YearChart::opened, this, &YearCard::yearOpened);
    connect(m_years, &YearChart::toggled, this, &YearCard::yearToggled);
    connect(m_provinces, &ProvinceChart::opened, this, &YearCard::unitOpened);
    retranslate();
}

void YearCard::showProvinces(bool isOn)
{
    m_kind->setCurrent(isOn ? 1 : 0);
    m_stack->setCurrentIndex(isOn ? 1 : 0);
    m_year->setVisible(isOn);
    m_legend->setVisible(!isOn);
}

int YearCard::chosenYear() const
{
    const int index = m_year->current();
    return index <= 0 || index > int(m_grid.years.size())
        ? 0
        : m_grid.years[m_grid.years.size() - std::size_t(index)];
}

void YearCard::setValue(const TrendValue& value, const HeatGrid& grid, Language language)
{
    const int year = chosenYear();
    m_value = value;
    m_grid = grid;
    m_language = language;
    m_years->setValue(value, language);
    retranslate();
    const int column = year ? grid.columnOf(year) : -1;
    m_year->setCurrent(column < 0 ? 0 : int(grid.years.size()) - column);
    setGrid(grid);
}

void YearCard::setGrid(const HeatGrid& grid)
{
    m_grid = grid;
    m_provinces->setGrid(m_grid, chosenYear(), m_language);
}

void YearCard::setSentence(const QString& sentence)
{
    m_years->setAccessibleName(sentence);
    m_provinces->setAccessibleName(sentence);
}

void YearCard::refreshLegend()
{
    QString html;
    for (const auto& one : m_value.series) {
        if (!one.neighbour.empty() || one.total > 0) {
            html += QStringLiteral("<span style=\"color:%1\">■</span>&nbsp;%2&nbsp;&nbsp; ")
                        .arg(seriesColour(Theme::current(), one.neighbour).name(),
                            neighbourWord(one.neighbour, m_language)
                                .toHtmlEscaped()
                                .replace(QLatin1Char(' '), QStringLiteral("&nbsp;")));
        }
    }
    m_legend->setText(html.trimmed());
}

void YearCard::retranslate()
{
    m_kind->setItems({ tr("By year"), tr("By province") });
    QStringList years { chartWord("all-years", m_language) };
    for (auto it = m_grid.years.rbegin(); it != m_grid.years.rend(); ++it) {
        years << QString::number(*it);
    }
    const int current = m_year->current();
    m_year->setLabel(tr("Year"));
    m_year->setItems(years);
    m_year->setCurrent(std::clamp(current, 0, int(years.size()) - 1));
    refreshLegend();
}

void YearCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshLegend();
    }
    Card::changeEvent(event);
}

} // namespace tuyen
