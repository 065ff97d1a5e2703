// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RecentDelegate.h"

#include "store/RecentStores.h"
#include "theme/Paint.h"
#include "theme/Theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace tuyen {

namespace {

QRect starOf(const QRect& row) { return { row.right() - px(40), row.y(), px(40), row.height() }; }

} // namespace

void RecentDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRect row = option.rect;
    if (isSelected) {
        drawBox(painter, row, px(6), theme.selectionRow);
    } else if (option.state & QStyle::State_MouseOver) {
        drawBox(painter, row, px(6), theme.raised);
    }
    const qreal dpr = painter->device()->devicePixelRatioF();
    const int size = px(20);
    painter->drawPixmap(row.x() + px(16), row.center().y() - size / 2,
        iconPixmap(QStringLiteral("lock"), size, theme.textSecondary, dpr));
    const QRect text(
        row.x() + px(48), row.y() + px(8), row.width() - px(48) - px(44), row.height() - px(16));
    painter->setFont(font(isSelected ? TextStyle::BodyStrong : TextStyle::Body));
    painter->setPen(isSelected ? theme.selectionRowText : theme.textPrimary);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->setFont(font(TextStyle::Caption));
    painter->setPen(theme.textSecondary);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom,
        painter->fontMetrics().elidedText(
            index.data(RecentStores::DetailRole).toString(), Qt::ElideRight, text.width()));
    const bool isPinned = index.data(RecentStores::IsPinnedRole).toBool();
    const QRect star = starOf(row);
    const int starSize = px(16);
    painter->drawPixmap(star.center().x() - starSize / 2, star.center().y() - starSize / 2,
        iconPixmap(QStringLiteral("pin-star"), starSize,
            isPinned ? theme.accent : theme.textSecondary, dpr));
    if (isPinned) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accent);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawEllipse(QPointF(star.center()), starSize * 0.22, starSize * 0.22);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return { px(200), px(56) };
}

bool RecentDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease
        && starOf(option.rect).contains(static_cast<QMouseEvent*>(event)->pos())) {
        Q_EMIT pinAsked(index.data(RecentStores::PathRole).toString(),
            !index.data(RecentStores::IsPinnedRole).toBool());
        return true;
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace tuyen
