// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tuyen::identity {

/// Jaro–Winkler similarity of two folded words, 0 … 1 (W. E. Winkler, "String comparator metrics
/// and enhanced decision rules in the Fellegi-Sunter model of record linkage", 1990).
double similarity(std::string_view a, std::string_view b);

/// Letters put in, left out, changed, or two neighbours changed over: the least number that makes
/// one word the other (optimal string alignment); `most` + 1 when it is more than `most`.
int editDistance(std::string_view a, std::string_view b, int most);

/// How a folded word sounds, roughly, for Vietnamese and its transcriptions: "giang", "yang" and
/// "zang" are one, so are ch/tr, s/x, d/gi/r, k/c/q, ph/f, i/y, l/n at the start. A hint with a
/// small weight, and a key to find candidates by.
std::string soundOf(std::string_view folded);

} // namespace tuyen::identity
