// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

enum class NameProof {
    FamilyName, ///< a family name opens it
    KnownWord,  ///< or a word that opens the names of the Highlands
    AnyName     ///< capitals are enough
};

/// Whether the piece opens with a name of its own, a rank before it allowed. A province is none,
/// though it begins as a family does ("Hà Giang").
bool opensPerson(std::string_view piece, NameProof proof);

/// Provinces of all times, and some places more that begin as a name does ("Hà Giang").
bool isProvince(std::string_view name);

/// The line divided where a second person begins without ',' or ';': behind a bracket with a year
/// of birth ("Trần Văn An (1985) Lê Văn Bình"), and at '/' or a dash with blanks round it between
/// two whole names. Aliases, years and places behind such a sign stay with the name before it; a
/// line with one person comes back whole.
std::vector<std::string> partedNames(std::string_view line);

} // namespace tuyen
