// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/IncidentTimeline.h"

#include "incidents/IncidentWords.h"
#include "text/DateText.h"
#include "theme/Text.h"
#include "theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tuyen {

namespace {
constexpr int leftSpace = 96;
constexpr int axisHeight = 32;
constexpr int dotSize = 5;
constexpr std::size_t mostBars = 400; ///< more would only be one grey block
constexpr const char* laneCodes[] = { "CN", "LA", "KH", "" };
} // namespace

IncidentTimeline::IncidentTimeline(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(px(240));
}

void IncidentTimeline::setIncidents(
    std::shared_ptr<const IncidentCube> cube, const Selection& selection)
{
    m_cube = std::move(cube);
    m_selection = selection;
    arrange();
}

QRect IncidentTimeline::laneRect(int lane) const
{
    const int space = (height() - px(axisHeight)) / laneCount;
    return { px(leftSpace), lane * space, width() - px(leftSpace) - px(12), space };
}

int IncidentTimeline::columnWidth() const { return px(dotSize + 1); }

int IncidentTimeline::columnOf(std::int32_t day) const
{
    const double share = double(day - m_first) / std::max(1, m_last - m_first + 1);
    return static_cast<int>(share * laneRect(0).width()) / columnWidth();
}

std::int32_t IncidentTimeline::dayOf(int column) const
{
    const double share = double(column) * columnWidth() / std::max(1, laneRect(0).width());
    return m_first + static_cast<std::int32_t>(share * (m_last - m_first + 1));
}

void IncidentTimeline::arrange()
{
    m_first = m_last = 0;
    m_unknown = 0;
    for (auto& lane : m_days) {
        lane.assign(static_cast<std::size_t>(laneRect(0).width() / columnWidth() + 2), 0);
    }
    for (auto& lane : m_bars) {
        lane.clear();
    }
    if (m_cube == nullptr) {
        return;
    }
    const auto isKnown
        = [this](std::uint32_t i) { return m_cube->earliest[i] <= m_cube->latest[i]; };
    bool isFirst = true;
    for (const auto i : m_selection) {
        if (!isKnown(i)) {
            ++m_unknown;
            continue;
        }
        m_first = isFirst ? m_cube->earliest[i] : std::min(m_first, m_cube->earliest[i]);
        m_last = isFirst ? m_cube->latest[i] : std::max(m_last, m_cube->latest[i]);
        isFirst = false;
    }
    for (const auto i : m_selection) {
        if (!isKnown(i)) {
            continue;
        }
        const auto bits = m_cube->neighbours[i];
        const std::size_t lane = (bits & 1) != 0 ? 0
            : (bits & 2) != 0                    ? 1
            : (bits & 4) != 0                    ? 2
                                                 : 3;
        const int from = columnOf(m_cube->earliest[i]);
        const int to = columnOf(m_cube->latest[i]);
        if (m_cube->earliest[i] != m_cube->latest[i] && m_bars[lane].size() < mostBars) {
            m_bars[lane].push_back({ from, to });
        } else {
            ++m_days[lane]
                    [static_cast<std::size_t>(std::clamp(from, 0, int(m_days[lane].size()) - 1))];
        }
    }
    setAccessibleName(sentence());
    update();
}

QString IncidentTimeline::sentence() const
{
    if (m_cube == nullptr || m_selection.empty()) {
        return tr("No incidents.");
    }
    return tr("%1 incidents from %2 to %3; %4 without a date stand in the table only.")
        .arg(grouped(qint64(m_selection.size())), qt(formatDay(dayFromNumber(m_first))),
            qt(formatDay(dayFromNumber(m_last))), grouped(m_unknown));
}

void IncidentTimeline::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.setFont(tuyen::font(TextStyle::Caption));
    for (int lane = 0; lane < laneCount; ++lane) {
        const QRect area = laneRect(lane);
        painter.setPen(theme.border);
        painter.drawLine(0, area.bottom(), width(), area.bottom());
        painter.setPen(theme.textSecondary);
        const QString name
            = *laneCodes[lane] == '\0' ? tr("No border") : words::country(laneCodes[lane]);
        painter.drawText(QRect(px(12), area.top(), px(leftSpace - 16), area.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, name);
        int level = 0;
        for (const auto& bar : m_bars[static_cast<std::size_t>(lane)]) {
            const int y = area.top() + px(6) + (level++ % 6) * px(5);
            painter.fillRect(
                QRect(area.left() + bar.from * columnWidth(), y,
                    std::max(columnWidth(), (bar.to - bar.from + 1) * columnWidth()), px(3)),
                theme.borderStrong);
        }
        const int room = std::max(1, (area.height() - px(42)) / px(dotSize + 1));
        const auto& days = m_days[static_cast<std::size_t>(lane)];
        for (std::size_t column = 0; column < days.size(); ++column) {
            const int x = area.left() + static_cast<int>(column) * columnWidth();
            const int shown = std::min(days[column], room);
            for (int dot = 0; dot < shown; ++dot) {
                painter.fillRect(QRect(x, area.bottom() - px(4) - (dot + 1) * px(dotSize + 1),
                                     px(dotSize), px(dotSize)),
                    days[column] > room && dot == room - 1 ? theme.selectionInk
                                                           : theme.incident.mark);
            }
        }
    }
    const QRect axis(px(leftSpace), height() - px(axisHeight), laneRect(0).width(), px(axisHeight));
    painter.setPen(theme.textSecondary);
    const int steps = std::max(1, axis.width() / px(120));
    for (int step = 0; step < steps && m_last > m_first; ++step) {
        const int column = step * (axis.width() / steps) / columnWidth();
        painter.drawText(axis.left() + column * columnWidth(), axis.center().y() + px(4),
            qt(formatDay(dayFromNumber(dayOf(column)))));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.focusRing, 2));
        const int x = px(leftSpace) + m_current * columnWidth();
        painter.drawLine(x, 0, x, height() - px(axisHeight));
    }
}

void IncidentTimeline::choose(int column)
{
    if (m_cube != nullptr && column >= 0 && m_last >= m_first) {
        Q_EMIT periodChosen(dayFromNumber(dayOf(column)),
            dayFromNumber(std::max(dayOf(column), dayOf(column + 1) - 1)));
    }
}

void IncidentTimeline::mousePressEvent(QMouseEvent* event)
{
    m_current = std::max(0, (event->pos().x() - px(leftSpace)) / columnWidth());
    choose(event->pos().x() < px(leftSpace) ? -1 : m_current);
}

void IncidentTimeline::keyPressEvent(QKeyEvent* event)
{
    const int last = laneRect(0).width() / columnWidth();
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        m_current = std::clamp(m_current + (event->key() == Qt::Key_Left ? -1 : 1), 0, last);
        update();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void IncidentTimeline::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void IncidentTimeline::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        arrange();
    }
}

} // namespace tuyen
