// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "identity/internal/Traits.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace tuyen::identity {

using CandidatePair = std::pair<std::uint32_t, std::uint32_t>; ///< the smaller index first

/// The pairs worth a comparison: those that share at least one of several keys (names in any order,
/// by sound, with a year or a place; dates of birth, day and month in any order; identifiers;
/// aliases; addresses). A key that more than `largestBlock` records share says nothing and is
/// passed over: a narrower one holds what is worth it. In order, each once.
std::vector<CandidatePair> candidatesOf(const TraitSet& set, Progress& progress);
inline constexpr std::size_t largestBlock = 150;

} // namespace tuyen::identity
