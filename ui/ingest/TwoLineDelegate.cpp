// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/TwoLineDelegate.h"

#include "theme/Theme.h"

#include <QPainter>

namespace tuyen {

TwoLineDelegate::TwoLineDelegate(int designHeight, bool hasIcons, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_designHeight(designHeight)
    , m_hasIcons(hasIcons)
{
}

QColor TwoLineDelegate::colour(Tone tone)
{
    const Theme& theme = Theme::current();
    switch (tone) {
    case Ok:
        return theme.ok.mark;
    case Warn:
        return theme.warn.mark;
    case Error:
        return theme.error.mark;
    case Info:
        return theme.info.mark;
    case Plain:
        break;
    }
    return theme.textSecondary;
}

void paintListRow(QPainter* painter, const QStyleOptionViewItem& option, bool hasBar)
{
    const Theme& theme = Theme::current();
    const QRect row = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(row, theme.selectionRow);
        if (hasBar) {
            painter->fillRect(QRect(row.left(), row.top(), px(3), row.height()), theme.accent);
        }
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, theme.raised);
    }
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.border);
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme.focusRing, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(1, 1, -1, -2));
    }
}

int TwoLineDelegate::paintTag(QPainter* painter, const QRect& row, const QString& text) const
{
    const Theme& theme = Theme::current();
    painter->setFont(font(TextStyle::Caption));
    const QFontMetrics metrics(painter->font());
    const int width = metrics.horizontalAdvance(text) + px(12);
    const int height = metrics.height() + px(4);
    const QRectF box(
        row.right() - px(12) - width + 0.5, row.center().y() - height / 2 + 0.5, width, height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.border, 1));
    painter->setBrush(theme.raised);
    painter->drawRoundedRect(box, px(4), px(4));
    painter->setPen(theme.textSecondary);
    painter->drawText(box, Qt::AlignCenter, text);
    return width + px(8);
}

void TwoLineDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    painter->save();
    painter->setClipRect(option.rect);
    paintListRow(painter, option, true);
    const QRect row = option.rect;
    int left = row.left() + px(12);
    const int icon = px(16);
    const QFontMetrics upper(font(TextStyle::Body));
    const QFontMetrics lower(font(TextStyle::Caption));
    const int top = row.top() + (row.height() - 1 - upper.height() - lower.height()) / 2;
    if (m_hasIcons) {
        const auto tone = static_cast<Tone>(index.data(ToneRole).toInt());
        const QPixmap pixmap = iconPixmap(index.data(IconRole).toString(), icon, colour(tone),
            painter->device()->devicePixelRatioF());
        painter->drawPixmap(QPoint(left, top + (upper.height() - icon) / 2 + px(3)), pixmap);
        left += icon + px(8);
    }
    int right = row.right() - px(12);
    const QString tag = index.data(TagRole).toString();
    if (!tag.isEmpty()) {
        right -= paintTag(painter, row, tag);
    }
    const bool isDimmed = index.data(DimmedRole).toBool();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->setFont(font(isCurrent ? TextStyle::BodyStrong : TextStyle::Body));
    painter->setPen(isDimmed ? theme.textSecondary : theme.textPrimary);
    const QString name
        = QFontMetrics(painter->font())
              .elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, right - left);
    painter->drawText(
        QRect(left, top, right - left, upper.height()), Qt::AlignLeft | Qt::AlignVCenter, name);
    const auto subtitleTone = static_cast<Tone>(index.data(SubtitleToneRole).toInt());
    painter->setFont(font(TextStyle::Caption));
    painter->setPen(subtitleTone == Error ? theme.error.text : theme.textSecondary);
    painter->drawText(QRect(left, top + upper.height(), right - left, lower.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        lower.elidedText(index.data(SubtitleRole).toString(), Qt::ElideRight, right - left));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(
    const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    const int text = QFontMetrics(font(TextStyle::Body)).height()
        + QFontMetrics(font(TextStyle::Caption)).height();
    return { px(120), std::max(px(m_designHeight), text + 5) };
}

} // namespace tuyen
