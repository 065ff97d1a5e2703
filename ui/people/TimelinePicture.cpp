// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/TimelinePicture.h"

#include "gazetteer/Gazetteer.h"
#include "people/RecordParts.h"
#include "people/RegisterWords.h"
#include "text/DateText.h"
#include "theme/Paint.h"
#include "theme/Text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace tuyen {

namespace {
constexpr int nameWidth = 108;
constexpr int axisHeight = 28;
constexpr int laneHeight = 44;
constexpr qreal dot = 5;
} // namespace

TimelinePicture::TimelinePicture(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelinePicture::setTimeline(Timeline timeline)
{
    m_timeline = std::move(timeline);
    m_lanes.clear();
    for (const auto& mark : m_timeline.marks) {
        if (std::ranges::find(m_lanes, mark.lane) == m_lanes.end()) {
            m_lanes.push_back(mark.lane);
        }
    }
    m_current = -1;
    setAccessibleName(sentence());
    updateGeometry();
    update();
}

QString TimelinePicture::sentence() const
{
    const auto span = m_timeline.span();
    if (!span) {
        return tr("Nothing that is recorded here has a date.");
    }
    QString text = tr("%1 dated things from %2 to %3.")
                       .arg(grouped(qint64(m_timeline.marks.size())), qt(formatDay(span->first)),
                           qt(formatDay(span->second)));
    if (m_timeline.undated > 0) {
        text += QLatin1Char(' ') + tr("%n without a date.", nullptr, int(m_timeline.undated));
    }
    if (m_timeline.isCut) {
        text += QLatin1Char(' ') + tr("There are more than are shown.");
    }
    return text;
}

QString TimelinePicture::laneName(TimelineLane lane)
{
    switch (lane) {
    case TimelineLane::Incidents:
        return tr("Incidents");
    case TimelineLane::Crossings:
        return tr("Crossings");
    case TimelineLane::Calls:
        return tr("Calls");
    case TimelineLane::Links:
        break;
    }
    return tr("Links");
}

QColor TimelinePicture::laneColour(TimelineLane lane, const Theme& theme)
{
    return lane == TimelineLane::Incidents ? theme.incident.mark
        : lane == TimelineLane::Crossings  ? theme.route.mark
        : lane == TimelineLane::Calls      ? theme.contact.mark
                                           : theme.accent;
}

QString TimelinePicture::dateText(const TimelineMark& mark)
{
    const QString first = qt(formatDay(mark.first));
    if (mark.first == mark.last) {
        return mark.isEstimated ? tr("about %1").arg(first) : first;
    }
    return QStringLiteral("%1 – %2").arg(first, qt(formatDay(mark.last)));
}

QString TimelinePicture::label(const TimelineMark& mark)
{
    if (mark.lane != TimelineLane::Crossings) {
        return qt(mark.label);
    }
    if (const auto* gate = Gazetteer::standard().gate(mark.label)) {
        return qt(windowLanguage() == Language::Vietnamese ? gate->nameVi : gate->nameEn);
    }
    return RegisterWords::place(mark.label);
}

QString TimelinePicture::kindText(const TimelineMark& mark)
{
    return mark.kind.empty() ? QString() : records::kindOfLink(mark.kind);
}

QSize TimelinePicture::sizeHint() const
{
    return { px(640), px(axisHeight + laneHeight * std::max<int>(1, int(m_lanes.size()))) };
}

qreal TimelinePicture::Frame::x(std::chrono::sys_days day) const
{
    return plot.left() + plot.width() * double((day - first).count()) / days;
}

TimelinePicture::Frame TimelinePicture::frame(const QRectF& rect) const
{
    Frame frame;
    frame.plot = rect.adjusted(px(nameWidth), 0, -px(16), -px(axisHeight));
    frame.laneHeight = frame.plot.height() / std::max<qreal>(1, qreal(m_lanes.size()));
    if (const auto span = m_timeline.span()) {
        // A little room at both ends; a single day stands in the middle of three months.
        const auto length = (span->second - span->first).count();
        const auto room = std::chrono::days(std::max(length / 20 + 1, (90 - length) / 2));
        frame.first = span->first - room;
        frame.days = double(length + 2 * room.count());
    }
    return frame;
}

int TimelinePicture::laneRow(TimelineLane lane) const
{
    return static_cast<int>(std::ranges::find(m_lanes, lane) - m_lanes.begin());
}

QRectF TimelinePicture::markRect(const Frame& frame, const TimelineMark& mark) const
{
    const qreal middle = frame.plot.top() + frame.laneHeight * (laneRow(mark.lane) + 0.5);
    const qreal left = frame.x(mark.first);
    const qreal right = frame.x(mark.last + std::chrono::days(1));
    if (mark.first == mark.last || right - left < 2 * dot) {
        const qreal centre = (left + right) / 2;
        return { centre - dot, middle - dot, 2 * dot, 2 * dot };
    }
    return { left, middle - dot, right - left, 2 * dot };
}

/// Years; where they would stand too near each other every second, fifth or tenth; months where
/// there is room for them.
void TimelinePicture::drawAxis(QPainter& painter, const Frame& frame, const Theme& theme) const
{
    const QFont face = tuyen::font(TextStyle::Caption);
    const qreal wanted = QFontMetricsF(face).horizontalAdvance(QStringLiteral("12/2026")) + px(16);
    const double monthWidth = frame.plot.width() / (frame.days / 30.44);
    int step = 1; // months
    for (const int months : { 1, 2, 3, 6, 12, 24, 60, 120, 240 }) {
        step = months;
        if (monthWidth * months >= wanted) {
            break;
        }
    }
    painter.setFont(face);
    const std::chrono::year_month_day first(frame.first);
    int month = (int(first.year()) * 12 + int(unsigned(first.month())) - 1) / step * step;
    const qreal bottom = frame.plot.bottom();
    for (;; month += step) {
        const std::chrono::sys_days day(std::chrono::year(month / 12)
            / std::chrono::month(unsigned(month % 12 + 1)) / std::chrono::day(1));
        const qreal x = frame.x(day);
        if (x > frame.plot.right()) {
            break;
        }
        if (x < frame.plot.left()) {
            continue;
        }
        painter.setPen(QPen(theme.border, 0));
        painter.drawLine(
            QPointF(std::floor(x) + 0.5, frame.plot.top()), QPointF(std::floor(x) + 0.5, bottom));
        painter.setPen(theme.textSecondary);
        const QString text = step % 12 == 0
            ? QString::number(month / 12)
            : QStringLiteral("%1/%2").arg(month % 12 + 1).arg(month / 12);
        painter.drawText(QRectF(x - wanted / 2, bottom + px(4), wanted, px(20)),
            Qt::AlignHCenter | Qt::AlignTop, text);
    }
}

void TimelinePicture::paint(QPainter& painter, const QRectF& rect, const Theme& theme) const
{
    painter.fillRect(rect, theme.panel);
    if (m_timeline.marks.empty()) {
        painter.setFont(tuyen::font(TextStyle::Body));
        painter.setPen(theme.textSecondary);
        painter.drawText(rect, Qt::AlignCenter, sentence());
        return;
    }
    const Frame at = frame(rect);
    painter.setRenderHint(QPainter::Antialiasing, false);
    drawAxis(painter, at, theme);
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        const qreal top = at.plot.top() + at.laneHeight * qreal(lane);
        painter.setPen(QPen(theme.border, 0));
        painter.drawLine(QPointF(rect.left(), std::floor(top + at.laneHeight) + 0.5),
            QPointF(rect.right(), std::floor(top + at.laneHeight) + 0.5));
        painter.setFont(tuyen::font(TextStyle::Body));
        painter.setPen(theme.textSecondary);
        painter.drawText(QRectF(rect.left() + px(16), top, px(nameWidth) - px(20), at.laneHeight),
            Qt::AlignLeft | Qt::AlignVCenter, laneName(m_lanes[lane]));
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (std::size_t i = 0; i < m_timeline.marks.size(); ++i) {
        const auto& mark = m_timeline.marks[i];
        const QRectF box = markRect(at, mark);
        const QColor colour = laneColour(mark.lane, theme);
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(mark.isEstimated ? theme.panel : colour);
        painter.drawRoundedRect(box, dot, dot);
        if (int(i) == m_current) {
            painter.setPen(QPen(theme.selectionInk, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), dot + 3, dot + 3);
        }
    }
}

void TimelinePicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), Theme::current());
    if (hasFocus()) {
        drawBox(&painter, rect().adjusted(1, 1, -1, -1), px(4), {}, Theme::current().focusRing, 2);
    }
}

int TimelinePicture::markAt(const QPointF& point) const
{
    const Frame at = frame(rect());
    int found = -1;
    qreal nearest = px(8);
    for (std::size_t i = 0; i < m_timeline.marks.size(); ++i) {
        const QRectF box = markRect(at, m_timeline.marks[i]);
        const qreal dx = std::max({ box.left() - point.x(), point.x() - box.right(), 0.0 });
        const qreal dy = std::max({ box.top() - point.y(), point.y() - box.bottom(), 0.0 });
        if (dx + dy < nearest) {
            nearest = dx + dy;
            found = int(i);
        }
    }
    return found;
}

void TimelinePicture::setCurrent(int mark)
{
    if (mark != m_current && mark < int(m_timeline.marks.size())) {
        m_current = mark;
        if (mark >= 0) {
            const auto& shown = m_timeline.marks[std::size_t(mark)];
            setAccessibleDescription(QStringLiteral("%1, %2, %3")
                                         .arg(dateText(shown), laneName(shown.lane), label(shown)));
        }
        update();
    }
}

void TimelinePicture::choose(int mark)
{
    if (mark >= 0 && mark != m_current) {
        setCurrent(mark);
        Q_EMIT currentChanged(mark);
    }
}

void TimelinePicture::keyPressEvent(QKeyEvent* event)
{
    const int count = int(m_timeline.marks.size());
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        choose(std::min(m_current + 1, count - 1));
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        choose(std::max(m_current - 1, 0));
        return;
    case Qt::Key_Home:
        choose(0);
        return;
    case Qt::Key_End:
        choose(count - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            Q_EMIT activated(m_current);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelinePicture::mousePressEvent(QMouseEvent* event) { choose(markAt(event->position())); }

void TimelinePicture::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int mark = markAt(event->position()); mark >= 0) {
        Q_EMIT activated(mark);
    }
}

bool TimelinePicture::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int mark = markAt(help->pos());
        if (mark >= 0) {
            const auto& shown = m_timeline.marks[std::size_t(mark)];
            QToolTip::showText(help->globalPos(),
                QStringLiteral("%1\n%2").arg(dateText(shown), label(shown)), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void TimelinePicture::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(sentence());
        update();
    }
}

} // namespace tuyen
