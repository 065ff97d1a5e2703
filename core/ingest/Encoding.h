// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tuyen {

/// How the bytes of a text file become letters. The one place that knows: a further encoding is a
/// further value here and a further case in Encoding.cpp, nothing else changes.
enum class TextEncoding : std::uint8_t { Utf8, Utf16Le, Utf16Be };

/// "utf-8", "utf-16le", "utf-16be": the names in receipts and recipes.
std::string_view name(TextEncoding encoding);
std::optional<TextEncoding> encodingFromName(std::string_view name);

struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    double score = 1;           ///< share of lines that are legal in it, 0–1
    std::size_t markLength = 0; ///< bytes of the byte order mark
};

/// From the head of a file: the mark, else the pattern of zero bytes, else UTF-8.
EncodingGuess detectEncoding(std::string_view head);

/// Appends `bytes` as UTF-8 and returns how many bytes were used: a unit cut at the end is left for
/// the next call unless `isLast`. What is no text in the encoding becomes U+FFFD.
/// UTF-8 is taken as it is: its rows are checked one by one, so that a bad row can be named.
std::size_t decode(TextEncoding encoding, std::string_view bytes, bool isLast, std::string& utf8);

/// How many bytes of the file stand behind this decoded text.
std::int64_t encodedLength(TextEncoding encoding, std::string_view utf8);

/// Quick check that text is ASCII or well-formed UTF-8.
bool isWellFormed(std::string_view text);

} // namespace tuyen
