// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "links/Timeline.h"
#include "theme/Theme.h"

#include <QWidget>

#include <vector>

namespace tuyen {

/// Dated things in lanes along one axis: a dot is a day, a bar a span, hollow what is estimated.
/// The same values stand in a table beside it. Arrows walk from mark to mark.
class TimelinePicture : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePicture(QWidget* parent = nullptr);

    void setTimeline(Timeline timeline);
    const Timeline& timeline() const { return m_timeline; }
    void setCurrent(int mark); ///< -1: none
    int current() const { return m_current; }
    QString sentence() const;

    static QString laneName(TimelineLane lane);
    static QColor laneColour(TimelineLane lane, const Theme& theme);
    static QString dateText(const TimelineMark& mark);
    static QString label(const TimelineMark& mark); ///< places of legs in words
    static QString kindText(const TimelineMark& mark);

    void paint(QPainter& painter, const QRectF& rect, const Theme& theme) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged(int mark);
    void activated(int mark); ///< Enter or a double click

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Frame { ///< where days and lanes lie in a rectangle
        QRectF plot;
        std::chrono::sys_days first {};
        double days = 1;
        qreal laneHeight = 0;
        qreal x(std::chrono::sys_days day) const;
    };
    Frame frame(const QRectF& rect) const;
    QRectF markRect(const Frame& frame, const TimelineMark& mark) const;
    int laneRow(TimelineLane lane) const;
    void drawAxis(QPainter& painter, const Frame& frame, const Theme& theme) const;
    int markAt(const QPointF& point) const;
    void choose(int mark);

    Timeline m_timeline;
    std::vector<TimelineLane> m_lanes; ///< those that have marks
    int m_current = -1;
};

} // namespace tuyen
