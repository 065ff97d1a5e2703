// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tuyen {

/// What a header says by itself, without a look at the values.
struct HeaderReading {
    std::string field;
    double confidence = 0;
    std::string why;  ///< "mapping.exact", "mapping.folded", "mapping.decorated", "mapping.group",
                      ///< "mapping.role", "mapping.similar"
    std::string role; ///< from the upper row of a two-row header, or from the words beside the field
    bool isNamesOnly = false; ///< a role and words nobody knows: names where the values are, no count
};

/// "Họ tên ĐT", "1. Số NN (người)", "Đối tượng / Họ tên", "Ho va ten doi tuong:".
std::optional<HeaderReading> readHeader(std::string_view header);

/// Only what headers.csv spells, letters folded: what tells a header row from a row of data.
bool isKnownHeader(std::string_view header);

/// "suspect", "victim", "presumed-victim" or nothing: whom a title or an upper header speaks of.
std::string roleInWords(std::string_view words);

/// The field of a person as that of a suspect or victim: "birth_year" of "victim" is
/// "victim_birth_year". The field itself where headers.csv has no such pair.
std::string fieldOfRole(std::string_view field, std::string_view role);

} // namespace tuyen
