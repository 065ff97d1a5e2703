// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/ProposalDeck.h"

#include "ingest/prose/ProposalValue.h"

#include <algorithm>

namespace tuyen {

ProposalDeck::ProposalDeck(std::shared_ptr<const ProseReading> reading)
    : m_reading(std::move(reading))
{
    for (const auto& proposal : m_reading->proposals) {
        m_cards.push_back({ proposal });
    }
    // Incidents first, in their order; official figures, which belong to none, behind them.
    std::ranges::stable_sort(m_cards, {}, [](const Card& card) {
        return card.proposal.incident > 0 ? card.proposal.incident : 1 << 30;
    });
}

void ProposalDeck::decide(std::size_t row, Decision decision)
{
    if (row < m_cards.size() && m_cards[row].decision != decision) {
        m_steps.push_back({ { { row, m_cards[row] } } });
        m_cards[row].decision = decision;
    }
}

void ProposalDeck::decideIncident(int incident, Decision decision)
{
    Step step;
    for (std::size_t row = 0; row < m_cards.size(); ++row) {
        auto& card = m_cards[row];
        if (card.proposal.incident == incident && card.decision == Decision::Open) {
            step.before.emplace_back(row, card);
            card.decision = decision;
        }
    }
    if (!step.before.empty()) {
        m_steps.push_back(std::move(step));
    }
}

void ProposalDeck::setValue(std::size_t row, std::string_view text)
{
    auto changed = withValue(m_cards.at(row).proposal, text);
    m_steps.push_back({ { { row, m_cards[row] } } });
    m_cards[row].proposal = std::move(changed);
}

std::vector<Decision> ProposalDeck::decisions() const
{
    std::vector<Decision> all;
    for (const auto& card : m_cards) {
        all.push_back(card.proposal.isEdited ? Decision::Open : card.decision);
    }
    return all;
}

void ProposalDeck::takeUp(const std::vector<Decision>& decisions)
{
    for (std::size_t row = 0; row < std::min(decisions.size(), m_cards.size()); ++row) {
        m_cards[row].decision = decisions[row];
    }
}

std::size_t ProposalDeck::undo()
{
    if (m_steps.empty()) {
        return m_cards.size();
    }
    const auto step = std::move(m_steps.back());
    m_steps.pop_back();
    for (const auto& [row, card] : step.before) {
        m_cards[row] = card;
    }
    return step.before.front().first;
}

std::vector<Proposal> ProposalDeck::accepted() const
{
    std::vector<Proposal> all;
    for (const auto& card : m_cards) {
        if (card.decision == Decision::Accepted) {
            all.push_back(card.proposal);
        }
    }
    return all;
}

int ProposalDeck::count(Decision decision) const
{
    return int(std::ranges::count(m_cards, decision, &Card::decision));
}

std::size_t ProposalDeck::nextOpen(std::size_t row) const
{
    for (std::size_t step = 0; step < m_cards.size(); ++step) {
        const auto at = (row + step) % m_cards.size();
        if (m_cards[at].decision == Decision::Open) {
            return at;
        }
    }
    return m_cards.size();
}

} // namespace tuyen
