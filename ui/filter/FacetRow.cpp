// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/FacetRow.h"

#include "theme/Paint.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace tuyen {

static int rowHeight(TextStyle style)
{
    return std::max(px(24), QFontMetrics(tuyen::font(style)).height() + px(4));
}

FacetRow::FacetRow(const QString& text, const QString& count, bool isChecked)
    : m_count(count)
{
    setText(text);
    setCheckable(true);
    setChecked(isChecked);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(text + QLatin1String(", ") + count);
    setToolTip(text);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize FacetRow::sizeHint() const { return { px(180), rowHeight(TextStyle::Body) }; }

void FacetRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    if (underMouse()) {
        drawBox(&painter, rect(), px(3), theme.inset);
    }
    QStyleOptionButton box;
    box.rect = QRect(0, (height() - px(14)) / 2, px(14), px(14));
    box.state = QStyle::State_Enabled | (isChecked() ? QStyle::State_On : QStyle::State_Off);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, this);
    painter.setFont(tuyen::font(TextStyle::Caption));
    painter.setPen(theme.textSecondary);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_count);
    const int countWidth = painter.fontMetrics().horizontalAdvance(m_count);
    const QRect text = rect().adjusted(px(22), 0, -countWidth - px(8), 0);
    painter.setFont(tuyen::font(TextStyle::Body));
    painter.setPen(theme.textPrimary);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(this->text(), Qt::ElideRight, text.width()));
}

FacetHead::FacetHead(const QString& text, bool isOpen)
{
    setText(text);
    setCheckable(true);
    setChecked(isOpen);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize FacetHead::sizeHint() const { return { px(180), px(28) }; }

void FacetHead::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    const int size = px(14);
    painter.save();
    painter.translate(size / 2.0, height() / 2.0);
    painter.rotate(isChecked() ? 0 : -90);
    painter.drawPixmap(-size / 2, -size / 2,
        iconPixmap(QStringLiteral("chevron-down"), size, theme.textSecondary, devicePixelRatioF()));
    painter.restore();
    painter.setFont(tuyen::font(TextStyle::BodyStrong));
    painter.setPen(theme.textPrimary);
    painter.drawText(rect().adjusted(px(18), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace tuyen
