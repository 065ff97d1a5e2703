// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gazetteer/IdentifierText.h"

#include <string>
#include <string_view>

// What the readers of identifiers share.
namespace tuyen {

inline bool isDigit(char c) { return c >= '0' && c <= '9'; }
std::string digitsOf(std::string_view text);
/// Folded, without blanks and signs, ASCII in capitals: "29a-123.45" → "29A12345"; letters of other
/// scripts stay.
std::string compact(std::string_view text);
bool areDigits(std::string_view text);
IdentifierReading readingOf(IdentifierKind kind, std::string_view text);
void note(IdentifierReading& reading, std::string code, std::string suggestion = {});

/// Country code and length agree with the numbering plan, as far as we know it.
bool isPlausiblePhone(std::string_view e164);
/// ISO 3166 alpha-2 of a number in E.164; empty: unknown.
std::string_view countryOfPhone(std::string_view e164);
/// "mobile", "fixed"; empty: unknown.
std::string_view typeOfPhone(std::string_view e164);

/// A Vietnamese plate taken apart; `type` empty: it is none.
struct PlateParts {
    std::string_view type; ///< "car", "motorcycle", "military", "diplomatic"
    std::string_view province; ///< two digits; empty: none
};
PlateParts plateParts(std::string_view value, std::string_view raw);
/// Code of the statistics office of the province a plate's two digits name; empty: none.
std::string_view provinceOfPlate(std::string_view digits);

} // namespace tuyen
