// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/prose/Proposal.h"
#include "ingest/prose/internal/SentenceFacts.h"

#include <string>

namespace tuyen::prose {

/// Goes through the sentences in their order and says to which proposed incident each belongs. A
/// sentence with a date or place at which something happened opens one; the sentences after it add
/// to it, until another date, another place at the head of a sentence, or a total.
class Grouper {
public:
    Grouper(ProseReading& reading, const PlaceResolver& resolver, const DateHints& hints)
        : m_reading(reading)
        , m_resolver(resolver)
        , m_hints(hints)
    {
    }
    void setYearHint(int year) { m_hints.yearHint = year; }
    void add(ProseSentence sentence, bool isItem);
    void beginPart(); ///< nothing of one text belongs to another
    /// The date of the page, proposed for each incident as the date it was reported.
    void addPublished(const ProseSentence& line, const FoundDate& date, const Words& words);

private:
    struct Open {
        int incident = 0; ///< 0: none
        int paragraph = 0; ///< it began in
        PartialDate date;
        PartialDate dayBefore; ///< of the incident before: "Cũng trong ngày, tại ..."
        std::string unit;      ///< where it happened
        std::string agency;    ///< the province of who told of it
        bool hasCounts = false;
        std::vector<std::string> people; ///< named so far
    };
    bool opensAnother(const SentenceFacts& facts, bool isItem, int paragraph) const;
    bool goesOn(const SentenceFacts& facts) const;
    bool isPrefaced(const SentenceFacts& facts, int paragraph) const;
    void addIncident(const SentenceFacts& facts);
    void addDates(const SentenceFacts& facts);
    void addDate(const SentenceFacts& facts, const FoundDate& date);
    void yieldToDay();
    void addPlace(const SentenceFacts& facts);
    void addCounts(const SentenceFacts& facts);
    void addFigures(const SentenceFacts& facts, const std::string& reason);
    Proposal& propose(const SentenceFacts& facts, ProposalKind kind, const WordSpan& span,
        std::string field, double confidence, std::string reason);
    void dropRepeated();

    ProseReading& m_reading;
    const PlaceResolver& m_resolver;
    DateHints m_hints;
    Open m_open;
    PartialDate m_period; ///< of the totals of this paragraph
    int m_totalsOf = 0;   ///< paragraph whose last sentence gave totals
};

} // namespace tuyen::prose
