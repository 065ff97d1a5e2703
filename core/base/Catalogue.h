// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Args.h"
#include "base/Language.h"

#include <string>
#include <string_view>

namespace tuyen {

/// The sentence of an error, issue, stage or report text: whole sentences with {named} gaps, from
/// resources/messages/*.csv (code,vi,en). Both front ends and the report read the same table, so
/// they say the same. A gap {rows|row|rows} says the first word where the value is
/// 1, else the second; an argument "words.vi" or "words.en" fills {words} in its language. An unknown code gives the code itself with its arguments, never nothing.
std::string sentence(std::string_view code, const Args& args, Language language);

/// Whether the table has this code.
bool hasSentence(std::string_view code);

} // namespace tuyen
