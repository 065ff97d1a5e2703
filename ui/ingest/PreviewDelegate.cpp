// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/PreviewDelegate.h"

#include "ingest/PreviewModel.h"
#include "theme/Theme.h"

#include <QLineEdit>
#include <QPainter>

namespace tuyen {

struct CellMark {
    QColor tint, ink;
    QString icon;
};

static CellMark markOf(const QModelIndex& index)
{
    const Theme& theme = Theme::current();
    const QVariant severity = index.data(PreviewModel::SeverityRole);
    if (!severity.isValid()) {
        return {};
    }
    switch (static_cast<Severity>(severity.toInt())) {
    case Severity::Waits:
        return { theme.error.tint, theme.error.mark, QStringLiteral("error") };
    case Severity::LookAt:
        return { theme.warn.tint, theme.warn.mark, QStringLiteral("warn") };
    case Severity::Duplicate:
        return { theme.info.tint, theme.info.mark, QStringLiteral("merge") };
    case Severity::Note:
        break;
    }
    return {};
}

static QColor inkOf(const QModelIndex& index)
{
    const Theme& theme = Theme::current();
    const auto state = static_cast<RowState>(index.data(PreviewModel::StateRole).toInt());
    if (state == RowState::Duplicate || state == RowState::NotARow
        || index.data(PreviewModel::LeftOutRole).toBool()) {
        return theme.textSecondary;
    }
    return theme.textPrimary;
}

void PreviewDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    painter->save();
    const QRect cell = option.rect;
    const CellMark mark = markOf(index);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus)
        || option.state.testFlag(QStyle::State_Selected);
    if (!mark.icon.isEmpty()) {
        painter->fillRect(cell, mark.tint);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(cell, theme.raised);
    }
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.border);
    QRect text = cell.adjusted(px(6), 0, -px(6), 0);
    if (!mark.icon.isEmpty()) {
        const int size = px(14);
        const QPixmap icon
            = iconPixmap(mark.icon, size, mark.ink, painter->device()->devicePixelRatioF());
        painter->drawPixmap(QPoint(text.right() - size, cell.center().y() - size / 2), icon);
        text.setRight(text.right() - size - px(6));
    }
    QFont face = font(TextStyle::Body);
    const auto state = static_cast<RowState>(index.data(PreviewModel::StateRole).toInt());
    face.setItalic(state == RowState::NotARow);
    face.setUnderline(index.data(PreviewModel::FixedRole).toBool());
    painter->setFont(face);
    painter->setPen(inkOf(index));
    const QString shown = QFontMetrics(face).elidedText(
        index.data().toString().simplified(), Qt::ElideRight, text.width());
    painter->drawText(text, index.data(Qt::TextAlignmentRole).toInt(), shown);
    if (isCurrent) {
        const bool isActive = option.state.testFlag(QStyle::State_Active);
        painter->setPen(QPen(isActive ? theme.selectionInk : theme.borderStrong, 2, Qt::SolidLine,
            Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget* PreviewDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    auto* edit = new QLineEdit(parent);
    edit->setFrame(false);
    edit->setAutoFillBackground(true); // of the cell nothing shows beside what is typed
    edit->setBackgroundRole(QPalette::Base);
    edit->setFont(font(TextStyle::Body));
    edit->setTextMargins(px(4), 0, px(4), 0);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return edit;
}

void PreviewDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    editor->setGeometry(option.rect.adjusted(0, 0, 0, -1)); // the line below stays
}

} // namespace tuyen
