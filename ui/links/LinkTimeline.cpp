// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/LinkTimeline.h"

#include "incidents/IncidentWords.h"
#include "links/ShownChart.h"

#include <QDate>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tuyen {

using Day = LinkTimeline::Day;

LinkTimeline::LinkTimeline(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LinkTimeline::sizeHint() const { return { px(400), px(LinkTimes::room) }; }

void LinkTimeline::setChart(const Chart& chart, const LinkGraph& graph, Language language)
{
    m_language = language;
    m_from = chart.filter.from;
    m_to = chart.filter.to;
    m_times = LinkTimes(
        timelineOf(graph, [&](EntityId id) { return isShownOn(chart, graph.nodes[*graph.find(id)]); }));
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

Day LinkTimeline::dayAt(qreal x) const
{
    return m_times.dayAt(x, LinkTimes::plot(rect(), ChartStyle::screen(m_language)));
}

void LinkTimeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto style = ChartStyle::screen(m_language);
    m_times.paint(painter, rect(), style, { m_from, m_to });
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
    if (event->button() != Qt::LeftButton || m_times.isEmpty()) {
        return;
    }
    setFocus(Qt::MouseFocusReason);
    const QRectF on = LinkTimes::plot(rect(), ChartStyle::screen(m_language));
    const qreal x = event->position().x();
    const auto isNear = [&](std::optional<Day> day) { return day && std::abs(m_times.xOf(*day, on) - x) < px(5); };
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
        m_from = std::min(day, m_to.value_or(m_times.last()));
    } else if (m_drag == Drag::To) {
        m_to = std::max(day, m_from.value_or(m_times.first()));
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
    } else if (step != 0 && !m_times.isEmpty()) {
        const bool isEnd = event->modifiers().testFlag(Qt::ShiftModifier);
        const auto moved = [step](Day day) { return LinkTimes::dayOf(LinkTimes::dateOf(day).addMonths(step)); };
        const Day from = m_from.value_or(m_times.first());
        const Day to = m_to.value_or(m_times.last());
        const Day first = isEnd ? from : moved(from);
        Q_EMIT periodChosen(first, std::max(first, moved(to)));
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace tuyen
