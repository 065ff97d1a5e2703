// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace tuyen {

/// A kind of issue: icon, title, count, the example shown on up to two lines. The chosen one leaves
/// room below for its repair.
class IssueDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setRepair(const QModelIndex& index, int height);
    void setWidth(int width) { m_width = width; }
    int textHeight(const QModelIndex& index) const; ///< of the row without its repair
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QRect detailRect(const QModelIndex& index, int top) const;
    QPersistentModelIndex m_repaired;
    int m_repairHeight = 0;
    int m_width = 288;
};

} // namespace tuyen
