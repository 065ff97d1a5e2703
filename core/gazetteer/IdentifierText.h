// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Args.h"
#include "domain/Identifier.h"

#include <string>
#include <string_view>
#include <vector>

// Numbers, accounts and documents as people write them, into the one form in which equal means the
// same. What is odd goes in as it is and is said.
namespace tuyen {

/// What a person should look at. Its sentence is in resources/messages under `code`.
struct IdentifierFinding {
    std::string code; ///< "phone.old-prefix", "id.century", "wallet.checksum" …
    std::string suggestion;
    Args args;
    friend bool operator==(const IdentifierFinding&, const IdentifierFinding&) = default;
};

struct IdentifierReading {
    Identifier identifier;
    std::vector<IdentifierFinding> findings; ///< none: fine
    bool has(std::string_view code) const;
};

/// "0900 000 317" → "+84900000317" (E.164). Eleven-digit mobile numbers of before September 2018
/// become the ten digits of today; the number as written stays beside. A number of China, Laos,
/// Cambodia, Thailand or Myanmar keeps its country code, also where the + is missing.
/// Findings: "phone.old-prefix", "phone.country-code", "phone.country-guessed",
/// "phone.leading-zero", "phone.prefix" (no network has it), "phone.odd" (length).
IdentifierReading readPhone(std::string_view text);

/// CCCD of 12 digits, CMND of 9, passports; a leading zero lost by a spreadsheet is put back.
/// Findings: "id.leading-zero", "id.odd-length", "id.province", "id.century".
IdentifierReading readDocument(std::string_view text);

/// "29A-123.45" → "29A12345". Findings: "plate.odd", "plate.province".
IdentifierReading readPlate(std::string_view text);

/// An account of a service ("Zalo: 0900…", "facebook.com/…", "t.me/…") as "service:name"; `service`
/// from the column when it says so. Accounts that are phone numbers carry them as readPhone() does.
/// Findings: "account.display-name", "account.handle", those of phones.
IdentifierReading readSocialAccount(std::string_view text, std::string_view service);

/// "Name@Example.org" → "name@example.org". Finding: "email.odd".
IdentifierReading readEmail(std::string_view text);

/// "Vietcombank 0123 456 789" → the digits, the bank beside; an IBAN as it is, without blanks.
/// Findings: "account.odd", "account.iban".
IdentifierReading readBankAccount(std::string_view text);

/// An address of TRON, Ethereum or Bitcoin, the network beside; "MoMo 0900…" as "momo:+84900…".
/// Findings: "wallet.odd", "wallet.checksum".
IdentifierReading readWallet(std::string_view text);

/// 15 digits; 14 get their check digit, of 16 (IMEISV) the version goes. Findings: "imei.odd",
/// "imei.checksum".
IdentifierReading readImei(std::string_view text);

/// By the kind; IdNumber and Passport as readDocument(), Other as it is. `detail`: the service of an
/// account, where it is known.
IdentifierReading readIdentifier(
    IdentifierKind kind, std::string_view text, std::string_view detail = {});

/// What a cell with several of them holds: divided at ; , / and line breaks. Addresses of the web
/// stay whole.
std::vector<std::string> listed(std::string_view cell);

} // namespace tuyen
