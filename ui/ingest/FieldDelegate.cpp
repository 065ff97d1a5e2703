// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/FieldDelegate.h"

#include "ingest/FieldModel.h"
#include "theme/Theme.h"

#include <QPainter>

#include <algorithm>

namespace tuyen {

void FieldDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, theme.selectionRow);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, theme.raised);
    }
    QRect text = option.rect.adjusted(px(12), 0, -px(12), 0);
    painter->setFont(font(TextStyle::Body));
    painter->setPen(theme.textPrimary);
    const QString name = index.data().toString();
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, name);
    text.setLeft(text.left() + painter->fontMetrics().horizontalAdvance(name) + px(8));
    painter->setFont(font(TextStyle::Caption));
    painter->setPen(theme.textSecondary);
    const QString taken = index.data(FieldModel::TakenByRole).toString();
    const QString note = taken.isEmpty() ? index.data(FieldModel::OtherLanguageRole).toString()
                                         : FieldModel::tr("now: “%1”").arg(taken);
    const bool hasRoom = text.width() > px(24);
    if (hasRoom) {
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight,
            painter->fontMetrics().elidedText(note, Qt::ElideRight, text.width()));
    }
    painter->restore();
}

QSize FieldDelegate::sizeHint(
    const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    return { px(200), std::max(px(28), QFontMetrics(font(TextStyle::Body)).height() + px(6)) };
}

} // namespace tuyen
