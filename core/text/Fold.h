// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tuyen {

/// Valid UTF-8 in, NFC out; Ð (U+00D0), Ɖ (U+0189) and ð become Đ/đ where they stand in Vietnamese
/// words. Bytes that are no UTF-8 become U+FFFD.
std::string normalised(std::string_view text);

/// The search key: NFC, lower case, tone and letter marks off, đ/Đ/ð/Ð → d, other scripts lower-cased
/// and kept, everything that is no letter or digit one blank. "ĐẶNG Văn-Đức" → "dang van duc".
std::string fold(std::string_view text);

/// Like fold, but letters keep their marks (ă, ê, đ stay) and only tones go: "Đặng" → "đăng".
std::string foldTones(std::string_view text);

/// Like fold, but every mark stays: lower case, NFC, old and new tone placement made one ("hoà" = "hòa").
std::string foldExact(std::string_view text);
/// The same into the memory of a text that is written again and again. It must not be `text`.
void foldExact(std::string_view text, std::string& into);

bool isValidUtf8(std::string_view text);

/// Blanks (also U+00A0, U+200B, U+FEFF) off both ends, runs inside made one.
std::string trimmed(std::string_view text);

/// The length in bytes of a character at `at` that turns the direction of what follows (U+202A–202E,
/// U+2066–2069): names never need it, and it makes a text look like another. 0: it is none.
std::size_t directionMarkAt(std::string_view text, std::size_t at);

} // namespace tuyen
