// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/HeatPainter.h"

#include <QAbstractScrollArea>

#include <optional>

namespace tuyen {

/// The heat map on screen: names and totals stay while the cells scroll, arrows walk the cells,
/// Enter or a click opens what a cell was counted from, Ctrl+click gathers several.
class HeatMap : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit HeatMap(QWidget* parent = nullptr);

    void setGrid(HeatGrid grid, Language language);
    const HeatGrid& grid() const { return m_grid; }
    HeatPlace current() const { return m_marks.current; }
    void setCurrent(HeatPlace place);
    const std::vector<HeatPlace>& selected() const { return m_marks.selected; }
    void setSelected(std::vector<HeatPlace> places);
    void setDimmed(bool isDimmed); ///< the old picture, while the new one is counted
    /// "Tây Ninh, 2024, 30 vụ"
    QString words(HeatPlace place) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void opened(const std::vector<HeatPlace>& places);
    void selectionChanged();
    void inlandToggled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void relayout();
    void announce();
    void toggle(HeatPlace place);
    void reveal(HeatPlace place);
    bool isCell(HeatPlace place) const { return place.line >= 0 && place.column >= 0; }
    HeatPlace placeAt(QPointF position) const;
    QPoint scroll() const;

    HeatGrid m_grid;
    ChartStyle m_style;
    std::optional<HeatLayout> m_layout;
    HeatMarks m_marks;
    bool m_isDimmed = false;
};

} // namespace tuyen
