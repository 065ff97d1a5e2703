// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/prose/internal/Finders.h"

#include <string>
#include <string_view>
#include <vector>

namespace tuyen::prose {

/// Everything found in one sentence, before it is known what the sentence belongs to.
struct SentenceFacts {
    explicit SentenceFacts(std::string_view sentence)
        : words(sentence)
        , context(contextOf(words))
    {
    }
    Words words;
    Context context;
    std::vector<FoundDate> dates;
    std::vector<FoundPlace> places;
    std::vector<FoundCount> counts;
    std::vector<FoundTerm> terms;
    std::vector<FoundIdentifier> identifiers;
    std::optional<FoundRoute> route;
    std::vector<std::string> people; ///< given names or initials, in lower case

    const FoundDate* date(DateRole role) const;
    const FoundPlace* eventPlace() const; ///< in Viet Nam, where something happened
    const FoundPlace* agencyPlace() const;
    /// Whether it tells of another event than the sentences before: "Trước đó, ngày 12/3/2024, tại
    /// …", "Cũng trong ngày …", "In a separate case …".
    bool beginsOther() const;
    /// "prose.figure.cases" … when the sentence gives totals of a period or area; empty: it does
    /// not.
    std::string totalReason() const;
};

SentenceFacts factsOf(std::string_view sentence, const PlaceResolver& resolver,
    const DateHints& hints, const PartialDate& openDate);

} // namespace tuyen::prose
