// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/TrendTable.h"

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

class QPainter;

namespace tuyen {

struct Theme;

/// What the picture shows: one bar a year, one part a neighbour. The same values as in the table
/// beside it.
struct BarChart {
    std::vector<int> years;
    std::vector<NeighbourSeries> series;
    QStringList names;  ///< of the series, for the legend
    int breakYear = -1; ///< index into `years`, -1: none
    QString breakLabel;
    bool lastYearIsPartial = false;
};

/// How it is drawn. Lengths are design pixels times `unit`, so that one painter serves the screen
/// (unit 1 at 100 %) and a page measured in twentieths of a point (unit 15).
struct BarStyle {
    QFont font;     ///< of axes and legend; totals are its bold
    qreal unit = 1;
    qreal barShare = 0.86;    ///< of a year's slot
    bool hasPatterns = false; ///< print: a series is told by its pattern too
    bool showsParts = false;  ///< the number in each part, where it fits
    bool showsTotals = false; ///< the sum above each bar
    bool hasLegend = true;    ///< below the years
    int selectedYear = -1;    ///< index, drawn with an outline
    QLocale locale;           ///< of the numbers: that of the window unless said otherwise
    QColor ink, secondary, grid, axis, paper;
    std::array<QColor, 6> colours; ///< CN, LA, KH, inland and unknown, …
    std::array<int, 6> kinds { 0, 1, 2, 3, 4,
        5 }; ///< colour and pattern of each series: one left out changes no other

    static BarStyle screen(const Theme& theme, const QFont& font, qreal unit);
    /// Light, with print patterns, parts and totals: for reports and exported pictures.
    static BarStyle print(const QFont& font, qreal unit);
};

/// Stacked bars: laid out once for an area, then painted or asked what lies under the mouse. No
/// alpha is used anywhere, so the same strokes go into a PDF/A.
class StackedBars {
public:
    StackedBars(BarChart chart, const QRectF& area, BarStyle style);

    void paint(QPainter& painter) const;

    QRectF bar(int year) const;              ///< by index; the whole stack
    QRectF part(int year, int series) const; ///< by index
    struct Hit {
        int year = -1;   ///< index
        int series = -1; ///< index; -1: above or below the bar
    };
    std::optional<Hit> at(const QPointF& point) const;

private:
    void layOut(const QRectF& area);
    void paintAxes(QPainter& painter) const;
    void paintBar(QPainter& painter, int year) const;
    void paintPart(QPainter& painter, int year, int series) const;
    void paintPartial(QPainter& painter, const QRectF& rect) const;
    void paintBreak(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    QString yearLabel(int year) const;
    qreal yOf(double value) const;
    qreal px(qreal designPixels) const { return designPixels * m_style.unit; }
    int kindOf(int series) const
    {
        return m_style.kinds[static_cast<std::size_t>(series) % m_style.kinds.size()];
    }
    const QColor& colourOf(int series) const
    {
        return m_style.colours[static_cast<std::size_t>(kindOf(series))];
    }
    qint64 valueOf(int year, int series) const;
    qint64 total(int year) const;
    QString number(qint64 value) const { return m_style.locale.toString(value); }

    BarChart m_chart;
    BarStyle m_style;
    QRectF m_plot;
    QRectF m_legend;
    double m_top = 1; ///< value at the upper edge of the plot
    double m_step = 1;
    int m_labelEvery = 1;
    bool m_shortYears = false;
    bool m_totalsFit = true;
};

/// Lays out and paints at once.
void paint(QPainter& painter, const QRectF& area, const BarChart& chart, const BarStyle& style);

} // namespace tuyen
