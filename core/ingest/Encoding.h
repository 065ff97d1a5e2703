// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/LegacyEncoding.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// How the bytes of a text file become letters. The one place that knows: a further encoding is a
/// further value here and a further case in Encoding.cpp, nothing else changes.
enum class TextEncoding : std::uint8_t {
    Utf8,
    Utf16Le,
    Utf16Be,
    Tcvn3,
    Vni,
    Viscii,
    Windows1258,
    Windows1252
};

inline constexpr std::array textEncodings { TextEncoding::Utf8, TextEncoding::Utf16Le,
    TextEncoding::Utf16Be, TextEncoding::Tcvn3, TextEncoding::Vni, TextEncoding::Viscii,
    TextEncoding::Windows1258, TextEncoding::Windows1252 };

/// "utf-8", "utf-16le", "utf-16be", "tcvn3", "vni", "viscii", "windows-1258", "windows-1252": the
/// names in receipts and recipes.
std::string_view name(TextEncoding encoding);
/// Case aside, and by other names too: "abc", "cp1258", "utf8".
std::optional<TextEncoding> encodingFromName(std::string_view name);
/// The encodings of before Unicode: one byte, delimiters and digits as in ASCII.
std::optional<LegacyEncoding> legacyOf(TextEncoding encoding);
/// "utf-8, utf-16le, …", for a sentence.
std::string encodingNames();

struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    double score = 1;           ///< share of marked words (lines) that are legal in it, 0–1
    std::size_t markLength = 0; ///< bytes of the byte order mark
    bool isDecomposed = false;  ///< letters and marks apart (NFD); made one when read
    std::string sample;         ///< words of the file as they read in it
    std::string raw {};         ///< the same words by their bytes alone, of before Unicode
    TextEncoding runnerUp = TextEncoding::Utf8; ///< the next best, where there is one
    double runnerUpScore = 0;                   ///< 0: there is none
};

/// From the head of a file: the mark, else the pattern of zero bytes, else UTF-8 when the bytes are
/// that, else the encoding in which most words are legal Vietnamese. A score below 0.5: none fits.
EncodingGuess detectEncoding(std::string_view head);

/// All that could be meant, the best first.
std::vector<EncodingGuess> rankEncodings(std::string_view head);

/// What the head of a file would be in this encoding, for one the user chose.
EncodingGuess readAs(TextEncoding encoding, std::string_view head);

/// Fonts of before Unicode: what is typed in them is in an encoding of theirs.
enum class OldFont : std::uint8_t { None, Tcvn3, Vni, Viscii };

/// By its name: ".VnTime", "VNI-Times".
OldFont oldFontOf(std::string_view name);
std::optional<TextEncoding> encodingOf(OldFont font);

/// Appends `bytes` as UTF-8 and returns how many bytes were used: a unit cut at the end is left for
/// the next call unless `isLast`. What is no text in the encoding becomes U+FFFD.
/// UTF-8 is taken as it is: its rows are checked one by one, so that a bad row can be named.
/// Encodings of before Unicode are taken whole: end the bytes at the end of a word.
std::size_t decode(TextEncoding encoding, std::string_view bytes, bool isLast, std::string& utf8);

/// How many bytes of the file stand behind this decoded text, in UTF-8 or UTF-16.
std::int64_t encodedLength(TextEncoding encoding, std::string_view utf8);

/// Quick check that text is ASCII or well-formed UTF-8.
bool isWellFormed(std::string_view text);

} // namespace tuyen
