// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/ChangeMap.h"

#include "theme/Text.h"
#include "trends/TrendWords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tuyen {

ChangeMap::ChangeMap(QWidget* parent)
    : QWidget(parent)
    , m_style(ChartStyle::screen(Language::Vietnamese))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void ChangeMap::setValue(ChangeValue value, Language language)
{
    m_value = std::move(value);
    m_style = ChartStyle::screen(language);
    m_marks = {};
    m_current = 0;
    update();
}

void ChangeMap::setSelected(std::vector<std::string> units)
{
    m_marks.selected = std::move(units);
    update();
}

void ChangeMap::setDimmed(bool isDimmed)
{
    m_isDimmed = isDimmed;
    update();
}

QString ChangeMap::words(std::string_view code) const
{
    const auto* unit = m_value.unit(code);
    if (!unit) {
        return {};
    }
    const auto language = m_style.language;
    const Basis drawn = m_value.isToday() ? Basis::Today : Basis::Strip;
    return chartWord("change.unit", language,
        { { "place", utf8(unitName(code, drawn, language)) },
            { "before", utf8(number(unit->before, language)) },
            { "after", utf8(countWord(m_value.measure, unit->after, language)) },
            { "difference", utf8(signedNumber(unit->difference(), language)) } });
}

QSize ChangeMap::sizeHint() const { return { px(392), px(140) }; }

QSize ChangeMap::minimumSizeHint() const { return { px(260), px(110) }; }

QRectF ChangeMap::legendArea() const
{
    const qreal height = QFontMetricsF(m_style.caption).height() + m_style.px(2);
    return { 0, this->height() - height, qreal(width()), height };
}

ChangeMapLayout ChangeMap::layoutNow() const
{
    return { QRectF(0, 0, width(), legendArea().top() - m_style.px(6)), m_style };
}

bool ChangeMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), words(layoutNow().at(help->pos(), m_value)), this);
        return true;
    }
    return QWidget::event(event);
}

void ChangeMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setOpacity(m_isDimmed ? 0.6 : 1.0);
    if (m_value.span == 0) {
        painter.setFont(m_style.body);
        painter.setPen(m_style.theme.textSecondary);
        painter.drawText(
            rect(), Qt::AlignCenter | Qt::TextWordWrap, chartWord("change.none", m_style.language));
        return;
    }
    auto marks = m_marks;
    if (hasFocus() && m_current < m_value.units.size()) {
        marks.current = m_value.units[m_current].unit;
    }
    paintChangeMap(painter, layoutNow(), m_value, m_style, marks);
    paintChangeLegend(painter, legendArea(), m_value, m_style);
}

void ChangeMap::keyPressEvent(QKeyEvent* event)
{
    const auto count = m_value.units.size();
    const int key = event->key();
    if (count == 0) {
        event->ignore();
    } else if (key == Qt::Key_Right || key == Qt::Key_Down || key == Qt::Key_Left
        || key == Qt::Key_Up) {
        const bool isForward = key == Qt::Key_Right || key == Qt::Key_Down;
        m_current = (m_current + (isForward ? 1 : count - 1)) % count;
        setAccessibleDescription(words(m_value.units[m_current].unit));
        update();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT opened(m_value.units[m_current].unit);
    } else if (key == Qt::Key_Space) {
        Q_EMIT toggled(m_value.units[m_current].unit);
    } else {
        event->ignore();
    }
}

void ChangeMap::mousePressEvent(QMouseEvent* event)
{
    const std::string unit = layoutNow().at(event->position(), m_value);
    if (event->button() != Qt::LeftButton || unit.empty()) {
        return;
    }
    const auto it = std::ranges::find(m_value.units, unit, &ChangeUnit::unit);
    m_current = std::size_t(it - m_value.units.begin());
    if (event->modifiers() & Qt::ControlModifier) {
        Q_EMIT toggled(unit);
    } else {
        Q_EMIT opened(unit);
    }
}

void ChangeMap::mouseMoveEvent(QMouseEvent* event)
{
    std::string unit = layoutNow().at(event->position(), m_value);
    if (unit != m_marks.hovered) {
        m_marks.hovered = std::move(unit);
        setCursor(m_marks.hovered.empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
        update();
    }
}

void ChangeMap::leaveEvent(QEvent*)
{
    m_marks.hovered.clear();
    update();
}

void ChangeMap::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange) {
        m_style = ChartStyle::screen(m_style.language);
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace tuyen
