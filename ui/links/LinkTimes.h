// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "links/Timeline.h"
#include "theme/ChartStyle.h"

#include <QDate>
#include <QRectF>

#include <chrono>
#include <optional>
#include <vector>

class QPainter;

namespace tuyen {

/// When the links of a chart were: contacts, incidents, crossings, each in its lane along one axis.
/// The same on the screen and in a picture that is handed on.
class LinkTimes {
public:
    using Day = std::chrono::sys_days;
    enum Lane { Contacts, Incidents, Crossings };
    struct Item {
        Lane lane = Contacts;
        Day from;
        Day to;
    };
    /// What the links are limited to; an open end: no limit there.
    struct Period {
        std::optional<Day> from;
        std::optional<Day> to;
        bool isChosen() const { return from || to; }
    };

    LinkTimes() = default;
    /// The axis holds the period too, where it reaches beyond what is dated.
    explicit LinkTimes(const Timeline& timeline, const Period& period = {});

    const std::vector<Item>& items() const { return m_items; }
    bool isEmpty() const { return m_items.empty(); }
    Day first() const { return m_first; } ///< of the axis, before the first of them
    Day last() const { return m_last; }

    static constexpr int room = 104; ///< height it wants, at 100 %
    static QRectF plot(const QRectF& area, const ChartStyle& style);
    qreal xOf(Day day, const QRectF& plot) const;
    Day dayAt(qreal x, const QRectF& plot) const;
    /// What lies outside of the period is faint; the period is marked.
    void paint(QPainter& painter, const QRectF& area, const ChartStyle& style,
        const Period& period = {}) const;

    static QDate dateOf(Day day);
    static Day dayOf(QDate date);

private:
    void paintLane(QPainter& painter, const QRectF& plot, int lane, const ChartStyle& style,
        const Period& period) const;
    void paintAxis(QPainter& painter, const QRectF& plot, const ChartStyle& style) const;

    std::vector<Item> m_items;
    Day m_first;
    Day m_last;
};

} // namespace tuyen
