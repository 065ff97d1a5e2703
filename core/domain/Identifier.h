// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tuyen {

/// Stored as these numbers: add at the end, never renumber.
enum class IdentifierKind : std::uint8_t {
    Phone = 1,
    IdNumber = 2, ///< CMND, CCCD
    Passport = 3,
    BankAccount = 4,
    SocialAccount = 5, ///< Facebook, Zalo, Telegram, WeChat …
    Plate = 6,
    Email = 7,
    Wallet = 8,
    Imei = 9,
    Other = 10
};

/// "phone", "id-number", "passport", "bank-account", "social-account", "plate", "email", "wallet", "imei", "other"
std::string_view name(IdentifierKind kind);

/// A phone, an account, a document, a vehicle's plate: one row for each different normalised value.
struct Identifier {
    IdentifierId id;
    IdentifierKind kind = IdentifierKind::Other;
    std::string value; ///< normalised: what equal means
    std::string raw; ///< as first written
    std::string detail; ///< service of an account, bank, country
    friend bool operator==(const Identifier&, const Identifier&) = default;
};

} // namespace tuyen
