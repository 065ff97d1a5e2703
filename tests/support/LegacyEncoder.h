// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/Encoding.h"

#include <string>
#include <string_view>

namespace tuyen::test {

/// Text as an office of before Unicode wrote it: the way round our decoders do not go. TCVN3 in
/// fonts without capitals with tones, as they were. What the encoding has no letter for is '?'.
std::string encoded(std::string_view utf8, TextEncoding encoding);

/// Letters and marks apart, as macOS writes names of files and some programs all text.
std::string decomposed(std::string_view utf8);

/// The bytes of an old encoding as a program shows them that takes them for Windows-1252, in UTF-8:
/// what stands in a workbook typed in .VnTime.
std::string misread(std::string_view bytes);

} // namespace tuyen::test
