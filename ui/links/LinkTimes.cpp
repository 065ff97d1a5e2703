// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/LinkTimes.h"

#include "links/LinkPainter.h"
#include "links/LinkWords.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tuyen {

using std::chrono::days;
using Day = LinkTimes::Day;

QDate LinkTimes::dateOf(Day day) { return QDate(1970, 1, 1).addDays(dayNumber(day)); }
Day LinkTimes::dayOf(QDate date)
{
    return dayFromNumber(std::int32_t(QDate(1970, 1, 1).daysTo(date)));
}

LinkTimes::LinkTimes(const Timeline& timeline, const Period& period)
{
    for (const auto& mark : timeline.marks) {
        m_items.push_back({ mark.lane == TimelineLane::Incidents ? Incidents
                : mark.lane == TimelineLane::Crossings           ? Crossings
                                                                 : Contacts,
            mark.first, mark.last });
    }
    if (auto span = timeline.span()) {
        span->first = std::min(span->first, period.from.value_or(span->first));
        span->second = std::max(span->second, period.to.value_or(span->second));
        // Three months at least: a single day has a month to either side that says when it was.
        const auto length = span->second - span->first;
        const auto margin = std::max({ days(15), length / 30, (days(90) - length) / 2 });
        m_first = span->first - margin;
        m_last = span->second + margin;
    }
}

QRectF LinkTimes::plot(const QRectF& area, const ChartStyle& style)
{
    return area.adjusted(style.px(112), style.px(22), -style.px(16), -style.px(8));
}

qreal LinkTimes::xOf(Day day, const QRectF& plot) const
{
    const qreal whole = qreal((m_last - m_first).count());
    return plot.left() + plot.width() * qreal((day - m_first).count()) / std::max(whole, 1.0);
}

Day LinkTimes::dayAt(qreal x, const QRectF& plot) const
{
    const qreal share = std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
    return m_first + days(std::lround(share * qreal((m_last - m_first).count())));
}

/// Ticks at whole months, as many as there is room for: 1, 3, 6, 12, 24 … apart.
void LinkTimes::paintAxis(QPainter& painter, const QRectF& plot, const ChartStyle& style) const
{
    const qreal months = qreal((m_last - m_first).count()) / 30.44;
    const qreal most = plot.width() / style.px(88);
    int step = 1;
    for (const int wider : { 3, 6, 12, 24, 60, 120 }) {
        step = months / step > most ? wider : step;
    }
    const QDate first = dateOf(m_first);
    const int start = first.year() * 12 + first.month();
    painter.setFont(style.caption);
    for (int month = (start + step - 1) / step * step;; month += step) {
        const QDate at(month / 12, month % 12 + 1, 1);
        const Day day = dayOf(at);
        if (day > m_last) {
            break;
        }
        const qreal x = std::round(xOf(day, plot)) + 0.5;
        painter.setPen(QPen(style.theme.border, 1));
        painter.drawLine(QPointF(x, plot.top() - style.px(2)), QPointF(x, plot.bottom()));
        painter.setPen(style.theme.textSecondary);
        const QString text = step >= 12 ? QString::number(at.year())
                                        : QStringLiteral("%1/%2").arg(at.month()).arg(at.year());
        painter.drawText(QRectF(x - style.px(44), plot.top() - style.px(22), style.px(88), style.px(18)),
            Qt::AlignCenter, text);
    }
}

void LinkTimes::paintLane(
    QPainter& painter, const QRectF& plot, int lane, const ChartStyle& style,
    const Period& period) const
{
    const char* const names[] { "lane.contacts", "lane.incidents", "lane.crossings" };
    const qreal height = plot.height() / 3;
    const qreal y = plot.top() + height * (lane + 0.5);
    painter.setPen(style.theme.textSecondary);
    painter.setFont(style.caption);
    painter.drawText(QRectF(plot.left() - style.px(96), y - height / 2, style.px(92), height),
        Qt::AlignLeft | Qt::AlignVCenter, words::network(names[lane], style.language));
    painter.setPen(QPen(style.theme.border, 1));
    painter.drawLine(QPointF(plot.left(), std::round(y) + 0.5), QPointF(plot.right(), std::round(y) + 0.5));
    for (const auto& item : m_items) {
        if (item.lane != lane) {
            continue;
        }
        const bool isOut
            = (period.from && item.to < *period.from) || (period.to && item.from > *period.to);
        const qreal strength = isOut ? 0.4 : 1;
        const qreal left = xOf(item.from, plot);
        const qreal right = xOf(item.to, plot);
        const QColor ink = mixed(lane == Contacts ? style.theme.contact.mark
                : lane == Incidents               ? style.theme.incident.mark
                                                  : style.theme.route.mark,
            style.theme.panel, strength);
        if (right - left > style.px(6)) { // a span, as long as it can have been
            painter.setPen(QPen(ink, style.px(2)));
            painter.drawLine(QPointF(left, y), QPointF(right, y));
        }
        const QPointF middle((left + right) / 2, y);
        if (lane == Contacts) {
            painter.setPen(QPen(ink, style.px(1.5)));
            painter.drawLine(middle - QPointF(0, style.px(6)), middle + QPointF(0, style.px(6)));
        } else {
            paintMark(painter, lane == Incidents ? NodeMark::Incident : NodeMark::Route, middle,
                style.px(5.5), style, strength);
        }
    }
}

void LinkTimes::paint(QPainter& painter, const QRectF& area, const ChartStyle& style,
    const Period& period) const
{
    painter.fillRect(area, style.theme.inset);
    painter.setPen(Qt::NoPen);
    if (m_items.empty()) {
        painter.setPen(style.theme.textSecondary);
        painter.setFont(style.body);
        painter.drawText(area, Qt::AlignCenter, words::network("lane.nothing", style.language));
        return;
    }
    const QRectF on = plot(area, style);
    if (period.isChosen()) {
        const qreal left = period.from ? xOf(std::clamp(*period.from, m_first, m_last), on) : on.left();
        const qreal right = period.to ? xOf(std::clamp(*period.to, m_first, m_last), on) : on.right();
        painter.setPen(QPen(style.theme.accent, 1));
        painter.setBrush(style.theme.accentTint);
        painter.drawRect(QRectF(QPointF(std::round(left) + 0.5, on.top() - style.px(1.5)),
            QPointF(std::round(right) + 0.5, on.bottom() + style.px(1.5))));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintAxis(painter, on, style);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int lane = 0; lane < 3; ++lane) {
        paintLane(painter, on, lane, style, period);
    }
}

} // namespace tuyen
