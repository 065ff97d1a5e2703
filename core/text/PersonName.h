// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Quantity.h"
#include "base/Refill.h"

#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// A person's name as read from a cell. Parts are hints, never proof: minority names have no
/// family–middle–given order.
struct PersonName {
    std::string full; ///< as written, NFC, blanks tidied, without rank and bracketed extras
    std::string family;
    std::string middle;
    std::string given;
    std::vector<std::string> aliases; ///< from brackets, "tức", "bí danh", "còn gọi là", AKA
    std::string rank;  ///< "Đại tá", "Phó Cục trưởng", "Đ/c": what was stripped
    int birthYear = 0; ///< "Nguyễn Văn A (1987)", "SN 1987"; 0: none
    std::string raw;
    std::string rest; ///< behind a comma or "và", maybe one more person: nobody can say
};

/// People whom a cell of names counts and does not name: "02 nạn nhân", "… và 2 người khác".
struct CountedPeople {
    enum class Unit { People, Victims, PresumedVictims, Suspects };
    Quantity count;           ///< its raw words are those of the count alone, without any name
    Unit unit = Unit::People; ///< People: of whatever role the cell speaks of
    bool isTotal = false; ///< "2 nạn nhân: Lò Thị A, …": who is named behind it is in it
};

PersonName parsePersonName(std::string_view text);

/// Several people in one cell, divided by line breaks, ';', or ',' / "và" / numbering where what
/// stands between looks like a name. One person gives one entry; an empty or "không rõ" cell none.
std::vector<PersonName> parsePersonNames(std::string_view cell);
/// The same into a list that is filled again for each cell, and the people it only counts.
void parsePersonNames(
    std::string_view cell, Refill<PersonName>& people, std::vector<CountedPeople>& counted);

} // namespace tuyen
