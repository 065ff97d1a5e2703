// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/Comparison.h"

#include <array>
#include <cstdint>

namespace tuyen::identity {

/// What agreement and disagreement are worth, in the model of I. P. Fellegi and A. B. Sunter ("A
/// theory for record linkage", Journal of the American Statistical Association 64, 1969): of each
/// level of each field m, its share among pairs that are one person, and u, its share among pairs
/// that are not. A level weighs log2(m / u) bits; fields add up.
struct Weights {
    struct Share {
        double m = 0;
        double u = 0;
    };
    std::array<std::array<Share, levelCount>, fieldCount> shares {};
    double prior = 0; ///< share of all pairs of records that are one person
    std::int64_t records = 0;
    std::int64_t comparedPairs = 0; ///< candidates that were compared
    double expectedMatches = 0; ///< what the weights were learnt from: so many pairs, by all odds

    double bits(Field field, const Comparison& comparison) const;
    double priorBits() const;
    /// Prior and all fields, bits.
    double total(const Comparison& comparison) const;
};

/// Bits of odds as a probability: 0 bits are 0.5.
double probabilityOf(double bits);
double bitsOf(double probability);

/// Whether a field has this level.
bool hasLevel(Field field, Level level);
/// Weights before anything was learnt: what decides in a store of a few records.
Weights usualWeights(std::int64_t records);

} // namespace tuyen::identity
