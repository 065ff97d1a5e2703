// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tuyen {

/// Whether a word can be a Vietnamese syllable: a legal onset, a legal rime, one tone at most, sắc
/// or nặng before a stop, capitals all, first or none. "Nguyễn", "NGHIÊNG", "hoà", "hòa"; not
/// "NguyÔn", "Müller". Words without any mark are judged by the same table.
bool isVietnameseSyllable(std::string_view word);

/// What the marked words of a text say for its being Vietnamese. Words of plain ASCII say nothing
/// and are not counted.
struct SyllableCount {
    int words = 0;
    int legal = 0;
    int familiar = 0; ///< words of our own lists of names, places and terms

    double legalShare() const { return words == 0 ? 0 : double(legal) / words; }
    double familiarShare() const { return words == 0 ? 0 : double(familiar) / words; }
    /// Legal words first, familiar ones where two readings are both legal.
    double weight() const { return legalShare() + 0.5 * familiarShare(); }
    SyllableCount& operator+=(const SyllableCount& other);
};

/// `most` stops after so many words.
SyllableCount countSyllables(std::string_view utf8, int most = 4000);

/// "NGUYễN" → "NGUYỄN": encodings without capital letters with tones leave such words behind.
std::string withEvenCapitals(std::string_view utf8);

} // namespace tuyen
