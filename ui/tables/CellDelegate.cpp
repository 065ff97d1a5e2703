// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/CellDelegate.h"

#include "tables/TableRoles.h"
#include "tables/TableView.h"
#include "theme/Paint.h"
#include "theme/Theme.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

namespace tuyen {

namespace {

int sidePadding(const QWidget* view)
{
    const auto* table = qobject_cast<const TableView*>(view);
    return px(table == nullptr ? 4 : table->sidePadding());
}

QColor background(const QStyleOptionViewItem& option, CellMark mark)
{
    const Theme& theme = Theme::current();
    if ((option.state & QStyle::State_Selected) != 0) {
        return (option.state & QStyle::State_Active) != 0 ? theme.selectionRow
                                                          : theme.selectionRowInactive;
    }
    switch (mark) {
    case CellMark::Waits:
        return theme.error.tint;
    case CellMark::LookAt:
        return theme.warn.tint;
    case CellMark::Known:
        return theme.info.tint;
    case CellMark::None:
        break;
    }
    return (option.state & QStyle::State_MouseOver) != 0 ? theme.raised : theme.panel;
}

QColor ink(CellTone tone, bool isSelected)
{
    const Theme& theme = Theme::current();
    switch (tone) {
    case CellTone::Secondary:
    case CellTone::Estimated:
        return theme.textSecondary;
    case CellTone::Presumed:
        return theme.presumed.text;
    case CellTone::Link:
        return theme.accentText;
    case CellTone::Normal:
    case CellTone::Strong:
        break;
    }
    return isSelected ? theme.selectionRowText : theme.textPrimary;
}

const char* markIcon(CellMark mark)
{
    return mark == CellMark::Waits ? "error" : mark == CellMark::LookAt ? "warn" : "info";
}

QColor markColour(CellMark mark)
{
    const Theme& theme = Theme::current();
    return mark == CellMark::Waits ? theme.error.mark
        : mark == CellMark::LookAt ? theme.warn.mark
                                   : theme.info.mark;
}

/// Alone in the middle of its cell, else before the words.
void drawTick(
    QPainter* painter, const QStyleOptionViewItem& option, Qt::CheckState state, int left)
{
    const int size = px(14);
    QStyleOptionButton box;
    box.rect = QRect(0, 0, size, size);
    box.rect.moveCenter(option.rect.center());
    if (left >= 0) {
        box.rect.moveLeft(left);
    }
    box.state
        = QStyle::State_Enabled | (state == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    const QWidget* widget = option.widget;
    widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, widget);
}

void drawTag(QPainter* painter, const QRect& rect, const QString& text, CellTag tag)
{
    const Theme& theme = Theme::current();
    const QFont face = tuyen::font(TextStyle::Caption);
    const QFontMetrics metrics(face);
    QRect box(0, 0, metrics.horizontalAdvance(text) + px(12), metrics.height() + px(2));
    box.moveCenter(rect.center());
    box.moveLeft(rect.left());
    const bool isWarn = tag == CellTag::Warn;
    drawBox(painter, box, px(4), isWarn ? theme.warn.tint : theme.inset,
        isWarn ? QColor() : theme.border);
    painter->setFont(face);
    painter->setPen(isWarn ? theme.warn.text : theme.textSecondary);
    painter->drawText(box, Qt::AlignCenter, text);
}

} // namespace

void CellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const auto mark = static_cast<CellMark>(index.data(MarkRole).toInt());
    const auto tone = static_cast<CellTone>(index.data(ToneRole).toInt());
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    painter->save();
    painter->fillRect(option.rect, background(option, mark));
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);

    const QVariant tick = index.data(Qt::CheckStateRole);
    const int side = sidePadding(option.widget);
    QRect rect = option.rect.adjusted(side, 0, -side, -1);
    const QString text = index.data().toString();
    if (tick.isValid()) {
        const bool isAlone = text.isEmpty();
        drawTick(painter, option, static_cast<Qt::CheckState>(tick.toInt()),
            isAlone ? -1 : rect.left());
        rect.setLeft(rect.left() + (isAlone ? 0 : px(14) + px(6)));
    }
    if (mark != CellMark::None) {
        const int size = px(14);
        const QPixmap sign = iconPixmap(QLatin1String(markIcon(mark)), size, markColour(mark),
            painter->device()->devicePixelRatioF());
        painter->drawPixmap(rect.left(), rect.center().y() - size / 2, sign);
        rect.setLeft(rect.left() + size + px(4));
    }
    const QString icon = index.data(IconRole).toString();
    if (!icon.isEmpty()) {
        const int size = px(16);
        const QVariant own = index.data(IconColourRole);
        painter->drawPixmap(rect.left(), rect.center().y() - size / 2,
            iconPixmap(icon, size, own.isValid() ? own.value<QColor>() : theme.textSecondary,
                painter->device()->devicePixelRatioF()));
        rect.setLeft(rect.left() + size + px(6));
    }
    const auto tag = static_cast<CellTag>(index.data(TagRole).toInt());
    if (!text.isEmpty() && tag != CellTag::None) {
        drawTag(painter, rect, text, tag);
    } else if (!text.isEmpty()) {
        QFont face
            = tuyen::font(tone == CellTone::Strong ? TextStyle::BodyStrong : TextStyle::Body);
        face.setItalic(tone == CellTone::Estimated);
        painter->setFont(face);
        const QVariant own = index.data(Qt::ForegroundRole); // a model with colours of its own
        painter->setPen(own.isValid() ? own.value<QColor>() : ink(tone, isSelected));
        const auto alignment = index.data(Qt::TextAlignmentRole);
        const int flags = alignment.isValid() ? int(alignment.value<Qt::Alignment>())
                                              : int(Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(rect, flags | Qt::TextSingleLine,
            QFontMetrics(face).elidedText(text, Qt::ElideRight, rect.width()));
    }
    if ((option.state & QStyle::State_HasFocus) != 0
        && (option.state & QStyle::State_KeyboardFocusChange) != 0) {
        drawBox(painter, option.rect.adjusted(0, 0, 0, -1), 0, {}, theme.focusRing, 2);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(tuyen::font(TextStyle::BodyStrong));
    return { metrics.horizontalAdvance(index.data().toString()) + 2 * sidePadding(option.widget)
            + px(4),
        std::max(px(24), metrics.height() + px(6)) };
}

bool CellDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QVariant tick = index.data(Qt::CheckStateRole);
    const bool isClick = event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    if (tick.isValid() && isClick) {
        const auto now = tick.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked;
        return model->setData(index, int(now), Qt::CheckStateRole);
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

QWidget* CellDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    auto* edit = new QLineEdit(parent);
    edit->setFrame(false);
    edit->setAutoFillBackground(true);
    edit->setBackgroundRole(QPalette::Base);
    edit->setFont(font(TextStyle::Body));
    edit->setTextMargins(px(2), 0, px(2), 0);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return edit;
}

void CellDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    editor->setGeometry(option.rect.adjusted(0, 0, 0, -1)); // the line below stays
}

} // namespace tuyen
