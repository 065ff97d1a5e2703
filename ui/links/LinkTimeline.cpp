// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/LinkTimeline.h"

#include "incidents/IncidentWords.h"
#include "links/LinkPainter.h"

#include <QDate>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tuyen {

using std::chrono::days;
using Day = LinkTimeline::Day;

static QDate dateOf(Day day) { return QDate(1970, 1, 1).addDays(dayNumber(day)); }
static Day dayOf(QDate date)
{
    return dayFromNumber(std::int32_t(QDate(1970, 1, 1).daysTo(date)));
}

LinkTimeline::LinkTimeline(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LinkTimeline::sizeHint() const { return { px(400), px(104) }; }

void LinkTimeline::setChart(const Chart& chart, const LinkGraph& graph, Language language)
{
    m_language = language;
    m_from = chart.filter.from;
    m_to = chart.filter.to;
    m_items.clear();
    for (const auto& node : graph.nodes) {
        if (node.kind == EntityKind::Incident && node.date.isKnown() && chart.isShown(node.id)) {
            m_items.push_back({ Incidents, node.date.earliest, node.date.latest });
        }
    }
    for (const auto& link : graph.links) {
        const bool isThere = chart.isShown(graph.nodes[link.from].id)
            && chart.isShown(graph.nodes[link.to].id) && link.since.isKnown();
        if (!isThere) {
            continue;
        }
        const auto last = link.until.isKnown() ? link.until.latest : link.since.latest;
        if (link.key.origin == LinkOrigin::Stated) {
            m_items.push_back({ Contacts, link.since.earliest, last });
        } else if (link.key.origin == LinkOrigin::Route) {
            m_items.push_back({ Crossings, link.since.earliest, last });
        }
    }
    if (!m_items.empty()) {
        m_first = std::ranges::min(m_items, {}, &Item::from).from;
        m_last = std::ranges::max(m_items, {}, &Item::to).to;
        const auto margin = std::max(days(15), (m_last - m_first) / 30);
        m_first -= margin;
        m_last += margin;
    }
    rename();
    update();
}

void LinkTimeline::rename()
{
    const auto text = [](std::optional<Day> day) {
        return day ? words::date(PartialDate::between(*day, *day)) : QStringLiteral("…");
    };
    setAccessibleName(m_from || m_to ? tr("When: links of %1 to %2").arg(text(m_from), text(m_to))
                                     : tr("When: links of all times"));
    setToolTip(tr("Drag to limit the links to a period; double click for the whole time."));
}

QRectF LinkTimeline::plot(const QRectF& area, const ChartStyle& style) const
{
    return area.adjusted(style.px(112), style.px(22), -style.px(16), -style.px(8));
}

qreal LinkTimeline::xOf(Day day, const QRectF& plot) const
{
    const qreal whole = qreal((m_last - m_first).count());
    return plot.left() + plot.width() * qreal((day - m_first).count()) / std::max(whole, 1.0);
}

Day LinkTimeline::dayAt(qreal x) const
{
    const QRectF on = plot(rect(), ChartStyle::screen(m_language));
    const qreal share = std::clamp((x - on.left()) / on.width(), 0.0, 1.0);
    return m_first + days(std::lround(share * qreal((m_last - m_first).count())));
}

/// Ticks at whole months, as many as there is room for: 1, 3, 6, 12, 24 … apart.
void LinkTimeline::paintAxis(QPainter& painter, const QRectF& plot, const ChartStyle& style) const
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

void LinkTimeline::paintLane(
    QPainter& painter, const QRectF& plot, int lane, const ChartStyle& style) const
{
    const QString names[] { tr("Contacts"), tr("Incidents"), tr("Crossings") };
    const qreal height = plot.height() / 3;
    const qreal y = plot.top() + height * (lane + 0.5);
    painter.setPen(style.theme.textSecondary);
    painter.setFont(style.caption);
    painter.drawText(QRectF(style.px(16), y - height / 2, style.px(92), height),
        Qt::AlignLeft | Qt::AlignVCenter, names[lane]);
    painter.setPen(QPen(style.theme.border, 1));
    painter.drawLine(QPointF(plot.left(), std::round(y) + 0.5), QPointF(plot.right(), std::round(y) + 0.5));
    for (const auto& item : m_items) {
        if (item.lane != lane) {
            continue;
        }
        const bool isOut = (m_from && item.to < *m_from) || (m_to && item.from > *m_to);
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

void LinkTimeline::paint(QPainter& painter, const QRectF& area, const ChartStyle& style) const
{
    painter.fillRect(area, style.theme.inset);
    painter.setPen(Qt::NoPen);
    if (m_items.empty()) {
        painter.setPen(style.theme.textSecondary);
        painter.setFont(style.body);
        painter.drawText(area, Qt::AlignCenter, tr("None of these links is dated."));
        return;
    }
    const QRectF on = plot(area, style);
    if (m_from || m_to) {
        const qreal left = m_from ? xOf(std::clamp(*m_from, m_first, m_last), on) : on.left();
        const qreal right = m_to ? xOf(std::clamp(*m_to, m_first, m_last), on) : on.right();
        painter.setPen(QPen(style.theme.accent, 1));
        painter.setBrush(style.theme.accentTint);
        painter.drawRect(QRectF(QPointF(std::round(left) + 0.5, on.top() - style.px(1.5)),
            QPointF(std::round(right) + 0.5, on.bottom() + style.px(1.5))));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintAxis(painter, on, style);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int lane = 0; lane < 3; ++lane) {
        paintLane(painter, on, lane, style);
    }
}

void LinkTimeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto style = ChartStyle::screen(m_language);
    paint(painter, rect(), style);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRect(0, 0, width(), 1), style.theme.border);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.theme.focusRing, style.px(2)));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void LinkTimeline::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rename();
    }
    updateGeometry();
    update();
}

void LinkTimeline::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_items.empty()) {
        return;
    }
    setFocus(Qt::MouseFocusReason);
    const QRectF on = plot(rect(), ChartStyle::screen(m_language));
    const qreal x = event->position().x();
    const auto isNear = [&](std::optional<Day> day) { return day && std::abs(xOf(*day, on) - x) < px(5); };
    m_pressed = dayAt(x);
    m_before[0] = m_from;
    m_before[1] = m_to;
    m_drag = isNear(m_from)                                                       ? Drag::From
        : isNear(m_to)                                                            ? Drag::To
        : m_from && m_to && m_pressed > *m_from && m_pressed < *m_to ? Drag::Both
                                                                                  : Drag::New;
}

void LinkTimeline::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag == Drag::None) {
        return;
    }
    const Day day = dayAt(event->position().x());
    if (m_drag == Drag::From) {
        m_from = std::min(day, m_to.value_or(m_last));
    } else if (m_drag == Drag::To) {
        m_to = std::max(day, m_from.value_or(m_first));
    } else if (m_drag == Drag::Both) {
        m_from = *m_before[0] + (day - m_pressed);
        m_to = *m_before[1] + (day - m_pressed);
    } else {
        m_from = std::min(day, m_pressed);
        m_to = std::max(day, m_pressed);
    }
    rename();
    update();
}

void LinkTimeline::mouseReleaseEvent(QMouseEvent*)
{
    const bool isOther = m_from != m_before[0] || m_to != m_before[1];
    if (m_drag != Drag::None && isOther) {
        Q_EMIT periodChosen(m_from, m_to);
    }
    m_drag = Drag::None;
}

void LinkTimeline::mouseDoubleClickEvent(QMouseEvent*) { Q_EMIT periodChosen({}, {}); }

/// Arrows move the period by a month, with Shift its end; Esc gives the whole time.
void LinkTimeline::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (event->key() == Qt::Key_Escape && (m_from || m_to)) {
        Q_EMIT periodChosen({}, {});
    } else if (step != 0 && !m_items.empty()) {
        const bool isEnd = event->modifiers().testFlag(Qt::ShiftModifier);
        const auto moved = [step](Day day) { return dayOf(dateOf(day).addMonths(step)); };
        const Day from = m_from.value_or(m_first);
        const Day to = m_to.value_or(m_last);
        const Day first = isEnd ? from : moved(from);
        Q_EMIT periodChosen(first, std::max(first, moved(to)));
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace tuyen
