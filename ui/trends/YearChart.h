// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/ChartView.h"
#include "trends/TrendValue.h"

#include <QWidget>

#include <vector>

namespace tuyen {

/// CN, LA, KH: the first three of the series; anything else the last.
QColor seriesColour(const Theme& theme, std::string_view neighbour);

/// Bars by year, stacked by neighbour, and below them a strip that counts something else on its own
/// axis: two counts never share one. The break of 1 July 2025 runs through both.
class YearChart : public QWidget {
    Q_OBJECT
public:
    explicit YearChart(QWidget* parent = nullptr);

    void setValue(const TrendValue& value, Language language);
    void setSelected(std::vector<int> years);
    void setDimmed(bool isDimmed);
    /// "2024: 187 vụ (Trung Quốc 44, Lào 45, Campuchia 98)"
    QString words(int year) const;
    /// The part of a bar in pixels of the bar view; empty where nothing is drawn.
    QRectF barPart(int series, int year) const;
    ChartView* bars() const { return m_bars; }

Q_SIGNALS:
    void opened(int year, const std::string& neighbour); ///< neighbour "*": the whole bar
    void toggled(int year);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void buildBars();
    void buildStrip();
    void place();   ///< the two views in this widget
    void arrange(); ///< the margins of their plots
    /// In a low card the bars keep the room.
    bool hasStrip() const;
    void paintBarMarks(QPainter& painter);
    void paintStripMarks(QPainter& painter);
    void paintYears(QPainter& painter, const ChartView& view);
    QRectF bar(int year) const; ///< the whole stack, at least a sliver
    qreal middle(int year) const;
    int yearAt(qreal x) const; ///< index, -1 outside
    void press(QPointF position, Qt::KeyboardModifiers modifiers);

    TrendValue m_value;
    ChartStyle m_style;
    ChartView* m_bars;
    ChartView* m_strip;
    std::vector<std::size_t> m_shown; ///< indices into m_value.series, from the axis up
    std::vector<int> m_selected;
    int m_current = 0; ///< index of the keyboard's year
    double m_top = 1;  ///< of the axis
    int m_ticks = 2;
    double m_stripTop = 1;
    int m_stripTicks = 2;
};

} // namespace tuyen
