// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/ProposalModel.h"

#include "ingest/TwoLineDelegate.h"
#include "prose/ProposalDeck.h"
#include "prose/ProseWords.h"
#include "theme/Text.h"

#include <algorithm>

namespace tuyen {

void ProposalModel::setDeck(const ProposalDeck* deck)
{
    beginResetModel();
    m_deck = deck;
    m_rows.clear();
    int incident = -1;
    for (std::size_t card = 0; deck != nullptr && card < deck->size(); ++card) {
        const int own = deck->proposal(card).incident;
        if (own != incident) {
            m_rows.push_back({ -1, own });
            incident = own;
        }
        m_rows.push_back({ int(card), own });
    }
    endResetModel();
}

void ProposalModel::refresh()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    }
}

int ProposalModel::rowOf(std::size_t card) const
{
    const auto found = std::ranges::find(m_rows, int(card), &Row::card);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

std::size_t ProposalModel::cardOf(const QModelIndex& index) const
{
    const auto none = m_deck == nullptr ? 0 : m_deck->size();
    if (!index.isValid() || std::size_t(index.row()) >= m_rows.size()) {
        return none;
    }
    const int card = m_rows[std::size_t(index.row())].card;
    return card < 0 ? none : std::size_t(card);
}

int ProposalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags ProposalModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const bool isHead = m_rows[std::size_t(index.row())].card < 0;
    return isHead ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant ProposalModel::head(const Row& row, int role) const
{
    int all = 0, accepted = 0;
    for (std::size_t card = 0; card < m_deck->size(); ++card) {
        if (m_deck->proposal(card).incident == row.incident) {
            ++all;
            accepted += m_deck->decision(card) == Decision::Accepted ? 1 : 0;
        }
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.incident > 0 ? tr("Incident %1").arg(row.incident) : tr("Official figures");
    case TwoLineDelegate::SubtitleRole:
        return tr("%1 of %2 accepted").arg(accepted).arg(all);
    case TwoLineDelegate::IconRole:
        return row.incident > 0 ? QStringLiteral("incidents") : QStringLiteral("chart");
    default:
        return {};
    }
}

QVariant ProposalModel::card(const Row& row, int role) const
{
    const auto at = std::size_t(row.card);
    const Proposal& proposal = m_deck->proposal(at);
    const Decision decision = m_deck->decision(at);
    const QString title
        = ProseWords::kindName(proposal) + QStringLiteral(": ") + ProseWords::value(proposal);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::AccessibleTextRole:
        return QString(title + QStringLiteral(", ")
            + (decision == Decision::Accepted        ? tr("accepted")
                    : decision == Decision::Rejected ? tr("rejected")
                                                     : tr("not decided")));
    case Qt::ToolTipRole:
        return ProseWords::sentence(proposal.reason);
    case TwoLineDelegate::SubtitleRole:
        return QString(QStringLiteral("“%1”").arg(qt(proposal.raw))
            + (proposal.isEdited ? QStringLiteral(" · ") + tr("changed") : QString()));
    case TwoLineDelegate::IconRole:
        return decision == Decision::Accepted ? QStringLiteral("ok")
            : decision == Decision::Rejected  ? QStringLiteral("close")
            : proposal.confidence < 0.6       ? QStringLiteral("warn")
                                              : QStringLiteral("minus");
    case TwoLineDelegate::ToneRole:
        return decision == Decision::Accepted                         ? TwoLineDelegate::Ok
            : decision == Decision::Open && proposal.confidence < 0.6 ? TwoLineDelegate::Warn
                                                                      : TwoLineDelegate::Plain;
    case TwoLineDelegate::TagRole:
        return ProseWords::confidence(proposal.confidence);
    case TwoLineDelegate::DimmedRole:
        return decision == Decision::Rejected;
    default:
        return {};
    }
}

QVariant ProposalModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    return row.card < 0 ? head(row, role) : card(row, role);
}

} // namespace tuyen
