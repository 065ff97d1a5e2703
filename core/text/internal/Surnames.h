// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tuyen {

enum class SurnameKind {
    None,
    Surname, ///< opens a family–middle–given name
    Whole,   ///< opens a name without that order: "Y Blưm Niê", "Siu Black"
};

/// What the first word (or two: "Rơ Mah") of a name tells, from reference/names.csv.
SurnameKind surnameKind(std::string_view word, std::string_view nextWord);
/// Whether a surname of two words begins with this one.
bool mayOpenDoubleSurname(std::string_view word);

} // namespace tuyen
