// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/prose/Proposal.h"
#include "ingest/prose/internal/Context.h"

#include <string>
#include <vector>

namespace tuyen::prose {

struct FoundCount {
    WordSpan span; ///< with qualifier and unit
    Quantity quantity;
    CountUnit unit = CountUnit::People;
    double confidence = 0.9;
    std::string reason; ///< "prose.count.named" …
};

/// The numbers of a sentence that count something we know, in their order. `dates` are spans that
/// hold dates: their numbers count nobody. What is compared, negated, planned, or quoted from a law
/// is left out.
std::vector<FoundCount> countsIn(
    const Words& words, const Context& context, const std::vector<WordSpan>& dates);

} // namespace tuyen::prose
