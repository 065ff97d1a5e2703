// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "identity/Weights.h"
#include "identity/internal/Candidates.h"
#include "identity/internal/Compare.h"

#include <cstdint>
#include <vector>

namespace tuyen::identity {

struct ComparedPair {
    CandidatePair pair;
    Comparison comparison;
    double bits = 0;
};

/// Levels that are so rare by chance that no sample shows them, and that always make a candidate:
/// how often each came up among all candidates, and in what share of random pairs both records have
/// the field.
struct RareLevels {
    std::array<std::array<double, levelCount>, fieldCount> seen {};
    std::array<double, fieldCount> known {};
    static bool has(Field field, Level level);
};

/// u of every level, from pairs of records drawn at random: by all odds no two of them are one
/// person. The chance of equal values is worked out from how often each stands, which a sample
/// cannot see.
void learnChance(Weights& weights, RareLevels& rare, const TraitSet& set, const Comparer& comparer,
    const Rarity& rarity, Progress& progress);

/// m of every level and the prior, without labels, by expectation and maximisation (A. P. Dempster,
/// N. M. Laird, D. B. Rubin, 1977; for record linkage: M. A. Jaro, Journal of the American
/// Statistical Association 84, 1989; W. E. Winkler, "Using the EM algorithm for weight computation
/// in the Fellegi-Sunter model of record linkage", 1988). The model is one of all pairs of records:
/// u stays, pairs that are no candidates count as not one person, so that the keys by which
/// candidates were found do not colour what is learnt. First guesses count as a few dozen pairs.
void learnMatches(
    Weights& weights, const RareLevels& rare, std::vector<ComparedPair>& pairs, Progress& progress);

} // namespace tuyen::identity
