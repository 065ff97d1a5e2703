// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/FigureCard.h"

#include "theme/Paint.h"
#include "theme/Theme.h"

#include <QPainter>

namespace tuyen {

FigureCard::FigureCard(const QString& iconName, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureCard::setTexts(const QString& number, const QString& word, const QString& note)
{
    m_number = number;
    m_word = word;
    m_note = note;
    setAccessibleName(number + QLatin1Char(' ') + word);
    update();
}

QSize FigureCard::sizeHint() const
{
    const int text = QFontMetrics(tuyen::font(TextStyle::Body)).height()
        + QFontMetrics(tuyen::font(TextStyle::Caption)).height();
    return { px(150), std::max(px(54), text + px(16)) };
}

void FigureCard::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    const bool isHot = isEnabled() && (underMouse() || isDown());
    drawBox(&painter, rect(), px(6), isHot ? theme.raised : theme.panel,
        hasFocus() ? theme.focusRing : theme.border, hasFocus() ? 2 : 1);
    const int icon = px(16);
    painter.drawPixmap(QPoint(px(16), (height() - icon) / 2),
        iconPixmap(m_icon, icon, isEnabled() ? theme.textSecondary : theme.textDisabled,
            devicePixelRatioF()));
    const QFontMetrics strong(tuyen::font(TextStyle::BodyStrong));
    const QFontMetrics body(tuyen::font(TextStyle::Body));
    const QFontMetrics caption(tuyen::font(TextStyle::Caption));
    const int left = px(16 + 16 + 14);
    const int room = width() - left - px(8);
    int top = (height() - body.height() - (m_note.isEmpty() ? 0 : caption.height())) / 2;
    painter.setPen(isEnabled() ? theme.textPrimary : theme.textDisabled);
    painter.setFont(tuyen::font(TextStyle::BodyStrong));
    painter.drawText(left, top + body.ascent(), m_number);
    const int used = strong.horizontalAdvance(m_number + QLatin1Char(' '));
    painter.setFont(tuyen::font(TextStyle::Body));
    painter.drawText(
        left + used, top + body.ascent(), body.elidedText(m_word, Qt::ElideRight, room - used));
    top += body.height();
    painter.setFont(tuyen::font(TextStyle::Caption));
    painter.setPen(isEnabled() ? theme.textSecondary : theme.textDisabled);
    painter.drawText(
        left, top + caption.ascent(), caption.elidedText(m_note, Qt::ElideRight, room));
}

void FigureCard::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureCard::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace tuyen
