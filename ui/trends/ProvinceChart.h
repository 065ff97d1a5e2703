// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/ChartView.h"
#include "trends/HeatGrid.h"

#include <QScrollArea>

#include <vector>

namespace tuyen {

/// Lying bars, one a border unit, for one year or all: every name can be read in full. Scrolls when
/// the units do not fit.
class ProvinceChart : public QScrollArea {
    Q_OBJECT
public:
    explicit ProvinceChart(QWidget* parent = nullptr);

    /// `year` 0: all of them.
    void setGrid(const HeatGrid& grid, int year, Language language);
    int year() const { return m_year; }
    const std::vector<std::string>& units() const { return m_units; } ///< from the top down
    QString words(int row) const; ///< "Tây Ninh, 2024, 30 vụ"
    ChartView* view() const { return m_view; }
    QRectF bar(int row) const; ///< in pixels of the view

Q_SIGNALS:
    void opened(const std::string& unit, int year);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void arrange();
    void paintMarks(QPainter& painter);
    int rowAt(qreal y) const;
    qreal rowHeight() const;

    HeatGrid m_grid;
    int m_year = 0;
    ChartStyle m_style;
    ChartView* m_view;
    std::vector<std::string> m_units;
    std::vector<std::int64_t> m_counts;
    QStringList m_names;
    double m_end = 1; ///< of the axis
    int m_ticks = 2;
    int m_current = 0;
};

} // namespace tuyen
