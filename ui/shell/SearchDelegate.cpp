// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/SearchDelegate.h"

#include "shell/SearchModel.h"
#include "theme/Paint.h"
#include "theme/Theme.h"

#include <QPainter>

namespace tuyen {

namespace {

/// Draws the text with the matched letters bold, ends at `right` at the latest; gives where it
/// ended.
int drawMatched(QPainter* painter, const QString& text, const QString& words, int left,
    const QRect& row, int right)
{
    const QFont plain = font(TextStyle::Body);
    const QFont strong = font(TextStyle::BodyStrong);
    int at = 0;
    const auto part = [&](int until, const QFont& face) {
        if (until <= at || left >= right) {
            return;
        }
        painter->setFont(face);
        const QString piece = painter->fontMetrics().elidedText(
            text.mid(at, until - at), Qt::ElideRight, right - left);
        painter->drawText(QRect(left, row.y(), right - left, row.height()),
            Qt::AlignVCenter | Qt::TextSingleLine, piece);
        left += painter->fontMetrics().horizontalAdvance(piece);
        at = until;
    };
    for (const auto& [start, length] : matchedRanges(text, words)) {
        part(start, plain);
        part(start + length, strong);
    }
    part(static_cast<int>(text.size()), plain);
    return left;
}

} // namespace

int drawKeyCap(QPainter* painter, const QString& keys, int right, int middle)
{
    if (keys.isEmpty()) {
        return 0;
    }
    const Theme& theme = Theme::current();
    painter->save();
    painter->setFont(font(TextStyle::Caption));
    const int width = painter->fontMetrics().horizontalAdvance(keys) + px(10);
    const int height = painter->fontMetrics().height() + 2;
    const QRect cap(right - width, middle - height / 2, width, height);
    drawBox(painter, cap, px(4), theme.inset, theme.border);
    painter->setPen(theme.textSecondary);
    painter->drawText(cap, Qt::AlignCenter, keys);
    painter->restore();
    return width;
}

void SearchDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const QRect row = option.rect;
    const QString text = index.data().toString();
    if (index.data(SearchModel::IsHeadRole).toBool()) {
        painter->setFont(font(TextStyle::BodyStrong));
        painter->setPen(theme.textSecondary);
        painter->drawText(row.adjusted(px(12), 0, -px(12), 0), Qt::AlignVCenter, text.toUpper());
        return;
    }
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected) {
        painter->fillRect(row, theme.selectionRow);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, theme.raised);
    }
    const auto* model = qobject_cast<const SearchModel*>(index.model());
    const int size = px(16);
    const bool isPerson
        = index.data(SearchModel::KindRole).toInt() == static_cast<int>(EntityKind::Person);
    const bool isCommand = !index.data(SearchModel::CommandRole).toString().isEmpty();
    const QColor sign = isPerson && !isCommand ? theme.suspect.mark : theme.textSecondary;
    painter->drawPixmap(row.x() + px(12), row.center().y() + 1 - size / 2,
        iconPixmap(index.data(SearchModel::IconRole).toString(), size, sign,
            painter->device()->devicePixelRatioF()));
    QString keys = index.data(SearchModel::ShortcutRole).toString();
    if (isSelected && keys.isEmpty()) {
        keys = QStringLiteral("Enter");
    }
    const int right = row.right() - px(12)
        - drawKeyCap(painter, keys, row.right() - px(12), row.center().y() + 1) - px(8);
    painter->setPen(isSelected ? theme.selectionRowText : theme.textPrimary);
    int x = drawMatched(painter, text, model == nullptr ? QString() : model->words(),
        row.x() + px(12) + size + px(8), row, right);
    x += px(8);
    const QString context = index.data(SearchModel::ContextRole).toString();
    if (!context.isEmpty() && x < right) {
        painter->setFont(font(TextStyle::Caption));
        painter->setPen(isSelected ? theme.selectionRowText : theme.textSecondary);
        painter->drawText(QRect(x, row.y(), right - x, row.height()),
            Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(context, Qt::ElideRight, right - x));
    }
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return { px(200), std::max(px(28), QFontMetrics(font(TextStyle::Body)).height() + px(6)) };
}

} // namespace tuyen
