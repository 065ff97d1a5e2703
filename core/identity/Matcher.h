// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "domain/PersonFacts.h"
#include "identity/Weights.h"

#include <vector>

namespace tuyen::identity {

/// Pairs are suggested from this probability on.
inline constexpr double suggestedFrom = 0.95;

/// Two records that may be of one person.
struct Match {
    std::size_t a = 0; ///< index of the facts, the smaller
    std::size_t b = 0;
    double bits = 0; ///< prior and evidence; 0 is 50 %
    double probability = 0;
    Comparison comparison;
};

struct Matches {
    std::vector<Match> pairs; ///< strongest first
    Weights weights;          ///< as learnt from these records
};

/// Every candidate pair at or above the probability: keys find the candidates, the weights are
/// learnt from the records themselves (Learning.h), each pair is scored. Two records of 100,000 are
/// compared in a few microseconds; the work is divided among the processors. Throws Cancelled.
Matches findMatches(const std::vector<PersonFacts>& facts, double threshold = suggestedFrom,
    Progress& progress = silentProgress());

} // namespace tuyen::identity
