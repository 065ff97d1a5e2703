// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/FilterChip.h"

#include "theme/Paint.h"
#include "theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace tuyen {

FilterChip::FilterChip(const QString& label, const QString& value, QWidget* parent)
    : QToolButton(parent)
    , m_label(label)
    , m_value(value)
{
    setAccessibleName(label + QLatin1String(": ") + value);
    setToolTip(tr("%1: %2\nDel removes this filter.").arg(label, value));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(tuyen::font(TextStyle::Body));
    const int text
        = metrics.horizontalAdvance(m_label) + px(6) + metrics.horizontalAdvance(m_value);
    return { text + px(8 + 8 + 16 + 6), std::max(px(28), metrics.height() + px(6)) };
}

QSize FilterChip::minimumSizeHint() const { return { px(60), sizeHint().height() }; }

QRect FilterChip::cross() const { return { width() - px(24), 0, px(24), height() }; }

void FilterChip::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    drawBox(&painter, rect(), px(4), underMouse() ? theme.raised : theme.inset, theme.border);
    const QFont face = tuyen::font(TextStyle::Body);
    painter.setFont(face);
    const QFontMetrics metrics(face);
    QRect text = rect().adjusted(px(8), 0, -px(26), 0);
    painter.setPen(theme.textSecondary);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, m_label);
    text.setLeft(text.left() + metrics.horizontalAdvance(m_label) + px(6));
    painter.setPen(theme.textPrimary);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(m_value, Qt::ElideRight, text.width()));
    const int size = px(14);
    const QRect box = cross();
    painter.drawPixmap(box.center().x() - size / 2, box.center().y() - size / 2,
        iconPixmap(QStringLiteral("close"), size, theme.textPrimary, devicePixelRatioF()));
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && cross().contains(event->pos())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QToolButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT removeRequested();
        return;
    }
    QToolButton::keyPressEvent(event);
}

} // namespace tuyen
