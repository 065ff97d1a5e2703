// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Widgets.h"
#include "trends/ProvinceChart.h"
#include "trends/YearChart.h"

class QStackedWidget;

namespace tuyen {

/// The bar charts: by year with its strip, or by province for one year or all.
class YearCard : public Card {
    Q_OBJECT
public:
    explicit YearCard(QWidget* parent = nullptr);

    void setValue(const TrendValue& value, const HeatGrid& grid, Language language);
    void setGrid(const HeatGrid& grid); ///< another order of the rows
    YearChart* years() const { return m_years; }
    ProvinceChart* provinces() const { return m_provinces; }
    void showProvinces(bool isOn);
    void setSentence(const QString& sentence); ///< accessible name of both

Q_SIGNALS:
    void yearOpened(int year, const std::string& neighbour);
    void yearToggled(int year);
    void unitOpened(const std::string& unit, int year);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refreshLegend();
    int chosenYear() const;

    TrendValue m_value;
    HeatGrid m_grid;
    Language m_language = Language::Vietnamese;
    Segments* m_kind;
    SelectButton* m_year;
    QLabel* m_legend;
    QStackedWidget* m_stack;
    YearChart* m_years;
    ProvinceChart* m_provinces;
};

} // namespace tuyen
