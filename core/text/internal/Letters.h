// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tuyen::letters {

/// What the folds and keys need to know of one letter, worked out once from the Unicode tables, so
/// that a million rows cost array look-ups and not calls into a library.
struct Letter {
    char32_t lower = 0;    ///< 0: no letter and no digit
    char32_t toneless = 0; ///< lower, without tone: "ậ" → "â"
    char32_t base = 0;     ///< lower, without any mark: "ậ" → "a"
    char32_t second = 0;   ///< of "æ" → "ae"
    std::uint8_t tone = 0; ///< 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng
    bool isUpper = false;
};

inline constexpr char32_t replacement = 0xFFFD;

/// The code point at `at`, which moves behind it; `replacement` and one byte for what is no UTF-8.
char32_t next(std::string_view text, std::size_t& at);
void append(std::string& out, char32_t c);
char32_t upper(char32_t c);

/// Latin letters up to U+024F and U+1E00–1EFF: all of Vietnamese and of Western Europe.
constexpr bool isLatin(char32_t c) { return c < 0x250 || (c >= 0x1E00 && c < 0x1F00); }
constexpr bool isCombining(char32_t c) { return c >= 0x300 && c < 0x370; }
const Letter& latin(char32_t c);

/// "à" for 'a' and 1; the letter itself when it takes no tone.
char32_t withTone(char32_t toneless, std::uint8_t tone);

/// Any other letter: lower case and, in scripts near ours, without marks. Empty for what is none.
std::u32string otherLetter(char32_t c);

/// Blanks of all kinds: also U+00A0, U+2000–200B, U+202F, U+3000, U+FEFF.
bool isBlank(char32_t c);

/// Letters folded as fold() does, ASCII signs kept, dashes "-", blanks " ", "≥ ≤ ≈" as "> < ~", all
/// else " ". What the readers of numbers and dates look at.
std::string plain(std::string_view text);

} // namespace tuyen::letters
