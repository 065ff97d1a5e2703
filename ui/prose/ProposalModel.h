// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <cstdint>
#include <vector>

namespace tuyen {

class ProposalDeck;

/// The deck as a list: a head for each incident and for the official figures, the proposals below.
class ProposalModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setDeck(const ProposalDeck* deck); ///< not owned; rows are made anew
    void refresh();                         ///< decisions or values differ
    int rowOf(std::size_t card) const;      ///< -1: none
    /// The card of a row; the deck's size for a head.
    std::size_t cardOf(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        int card = -1; ///< -1: a head
        int incident = 0;
    };
    QVariant head(const Row& row, int role) const;
    QVariant card(const Row& row, int role) const;
    const ProposalDeck* m_deck = nullptr;
    std::vector<Row> m_rows;
};

} // namespace tuyen
