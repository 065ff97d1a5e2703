// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/Review.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace tuyen {

/// Pairs of records as a list. It holds labels that may be shown and nothing else of the records.
class DoublesModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles { OtherRole = Qt::UserRole + 1, BitsRole, StrengthRole, ProtectedRole, LaterRole };
    using QAbstractListModel::QAbstractListModel;

    void setPairs(const identity::Review& review, std::vector<identity::ReviewPair> pairs);
    const identity::ReviewPair* pair(int row) const; ///< null when there is no such row

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Line {
        identity::ReviewPair pair;
        QString a;
        QString b;
        bool isProtected = false;
    };
    std::vector<Line> m_lines;
    double m_strongest = 1; ///< evidence of the first pair, bits: a whole bar
    double m_prior = 0;
};

/// Two names over each other, the evidence in bits at the right with its bar.
class DoublesDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tuyen
