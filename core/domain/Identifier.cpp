// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Identifier.h"

namespace tuyen {

std::string_view name(IdentifierKind kind)
{
    switch (kind) {
    case IdentifierKind::Phone:
        return "phone";
    case IdentifierKind::IdNumber:
        return "id-number";
    case IdentifierKind::Passport:
        return "passport";
    case IdentifierKind::BankAccount:
        return "bank-account";
    case IdentifierKind::SocialAccount:
        return "social-account";
    case IdentifierKind::Plate:
        return "plate";
    case IdentifierKind::Email:
        return "email";
    case IdentifierKind::Wallet:
        return "wallet";
    case IdentifierKind::Imei:
        return "imei";
    case IdentifierKind::Other:
        break;
    }
    return "other";
}

} // namespace tuyen
