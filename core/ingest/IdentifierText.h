// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Identifier.h"

#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// An identifier as read, and what a person should look at.
struct IdentifierReading {
    Identifier identifier;
    std::string issue; ///< "phone.old-prefix", "phone.country-code", "phone.odd", "id.leading-zero"
                       ///< …; empty: fine
    std::string suggestion;
};

/// "0900 000 317" → "+84900000317". Eleven-digit mobile numbers of before September 2018 become the
/// ten digits of today; the number as written stays beside. Foreign numbers keep their country
/// code.
IdentifierReading readPhone(std::string_view text);

/// CCCD of 12 digits, CMND of 9, passports; a leading zero lost by a spreadsheet is put back.
IdentifierReading readDocument(std::string_view text);

/// "29A-123.45" → "29A12345"
IdentifierReading readPlate(std::string_view text);

/// An account of a service ("Zalo: 0900…", "facebook.com/…"); `service` from the column when it
/// says so.
IdentifierReading readSocialAccount(std::string_view text, std::string_view service);

/// "Name@Example.org" → "name@example.org"
IdentifierReading readEmail(std::string_view text);

/// "Vietcombank 0123 456 789" → the digits, the bank beside.
IdentifierReading readBankAccount(std::string_view text);

/// What a cell with several of them holds: divided at ; , / and line breaks.
std::vector<std::string> listed(std::string_view cell);

} // namespace tuyen
