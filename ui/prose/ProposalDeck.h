// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/prose/Proposal.h"

#include <memory>
#include <string_view>
#include <vector>

namespace tuyen {

enum class Decision { Open, Accepted, Rejected };

/// The proposals of one text and what was decided of each, as a value. Every decision and every
/// typed value can be taken back, one step each, until they are saved.
class ProposalDeck {
public:
    ProposalDeck() = default;
    explicit ProposalDeck(std::shared_ptr<const ProseReading> reading);

    const ProseReading* reading() const { return m_reading.get(); }
    std::size_t size() const { return m_cards.size(); }
    const Proposal& proposal(std::size_t row) const { return m_cards[row].proposal; }
    Decision decision(std::size_t row) const { return m_cards[row].decision; }

    void decide(std::size_t row, Decision decision);
    void decideIncident(int incident, Decision decision); ///< what is still open of it; one step
    /// Throws Error "prose.value-unreadable"; the old value stays.
    void setValue(std::size_t row, std::string_view text);
    bool canUndo() const { return !m_steps.empty(); }
    /// The row whose decision came back.
    std::size_t undo();

    /// What was decided of each row, without a word of the text: a row for which a value was typed
    /// is open, for the value is not told. And the same taken up for a new reading of that text.
    std::vector<Decision> decisions() const;
    void takeUp(const std::vector<Decision>& decisions);

    std::vector<Proposal> accepted() const;
    int count(Decision decision) const;
    /// The next row nobody decided, from `row` on and round again; size() when all are decided.
    std::size_t nextOpen(std::size_t row) const;

private:
    struct Card {
        Proposal proposal;
        Decision decision = Decision::Open;
    };
    struct Step {
        std::vector<std::pair<std::size_t, Card>> before;
    };
    std::shared_ptr<const ProseReading> m_reading;
    std::vector<Card> m_cards;
    std::vector<Step> m_steps;
};

} // namespace tuyen
