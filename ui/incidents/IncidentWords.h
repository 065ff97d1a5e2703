// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/IncidentStore.h"

#include <QString>

namespace tuyen {

/// What is known of an incident, in the words of the window: the table, the inspector and the form
/// say the same.
namespace words {

QString dash();                        ///< "–": nothing is known, never 0
QString date(const PartialDate& date); ///< the raw words in quotes when it could not be read
bool isEstimated(const PartialDate& date);
QString place(const PlaceMention& place);
bool isEstimated(const PlaceMention& place);
QString country(const std::string& code);
QString quantity(const Quantity& quantity); ///< "9", "gần 20", "16–20", "–"
QString term(const std::string& code);      ///< up to the semicolon of the law's wording
/// Terms of one group ("exploitation"), ", " between; empty when there is none.
QString terms(const std::vector<std::string>& codes, std::string_view group, int most = 100);
/// A term as a cell has room for it; the full words belong in the tooltip.
QString shortTerm(const std::string& code);
/// The first term of the group in short words, and how many more: "Lừa đảo mạng +1".
QString shortTerms(const std::vector<std::string>& codes, std::string_view group);
QString grade(const Grade& grade);       ///< "B2"
bool isWeak(const Grade& grade);         ///< from D or 4
QString role(Role role);                 ///< "nạn nhân"
QString leg(LegKind kind);               ///< "tuyển mộ"
QString fee(const RouteLeg& leg);        ///< "20.000.000 VND"; empty: none is stated
QString field(const std::string& field); ///< a field of the journal, as the form names it
QString fieldValue(const std::string& field, const std::string& value); ///< codes in words

} // namespace words
} // namespace tuyen
