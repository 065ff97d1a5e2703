// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

std::vector<std::string_view> wordsOf(std::string_view text);

/// Whether the word starts with a capital: "Páo", "H'Lan"; not "và", "1987".
bool startsUpper(std::string_view word);

/// Two to seven words that start with capitals, or words after a known family name; no digits.
bool looksLikeName(std::string_view text);

/// How many bytes at the start are ranks, posts and forms of address ("Đại tá", "Phó Cục trưởng",
/// "ông"), blanks and dots behind them included. A word that may be a name is left.
std::size_t rankLength(std::string_view text);
/// Whether a rank, a post or a form of address begins with the word, folded.
bool mayOpenRank(std::string_view folded);

} // namespace tuyen
