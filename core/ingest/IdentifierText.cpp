// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/IdentifierText.h"

#include "text/Fold.h"

#include <algorithm>
#include <array>

namespace tuyen {

static bool isDigit(char c) { return c >= '0' && c <= '9'; }

static std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), isDigit);
    return digits;
}

static std::string lettersAndDigits(std::string_view text)
{
    std::string kept;
    for (const char c : text) {
        if (isDigit(c) || (c >= 'A' && c <= 'Z')) {
            kept += c;
        } else if (c >= 'a' && c <= 'z') {
            kept += char(c - 0x20);
        }
    }
    return kept;
}

std::vector<std::string> listed(std::string_view cell)
{
    std::vector<std::string> parts;
    while (!cell.empty()) {
        const auto end = std::min(cell.find_first_of(";,/\n"), cell.size());
        if (auto part = trimmed(cell.substr(0, end)); !part.empty()) {
            parts.push_back(std::move(part));
        }
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return parts;
}

/// Mobile prefixes of eleven-digit numbers and what they became in September 2018.
static constexpr std::array<std::pair<std::string_view, std::string_view>, 21> movedPrefixes { {
    { "0162", "032" },
    { "0163", "033" },
    { "0164", "034" },
    { "0165", "035" },
    { "0166", "036" },
    { "0167", "037" },
    { "0168", "038" },
    { "0169", "039" },
    { "0120", "070" },
    { "0121", "079" },
    { "0122", "077" },
    { "0126", "076" },
    { "0128", "078" },
    { "0123", "083" },
    { "0124", "084" },
    { "0125", "085" },
    { "0127", "081" },
    { "0129", "082" },
    { "0186", "056" },
    { "0188", "058" },
    { "0199", "059" },
} };

static IdentifierReading phoneReading(std::string_view text)
{
    IdentifierReading reading;
    reading.identifier.kind = IdentifierKind::Phone;
    reading.identifier.raw = trimmed(text);
    return reading;
}

IdentifierReading readPhone(std::string_view text)
{
    auto reading = phoneReading(text);
    auto& value = reading.identifier.value;
    auto digits = digitsOf(text);
    const bool hasPlus
        = reading.identifier.raw.starts_with("+") || reading.identifier.raw.starts_with("(+");
    if (digits.starts_with("00") && digits.size() > 10) {
        digits.erase(0, 2);
        value = '+' + digits;
    } else if (hasPlus) {
        value = '+' + digits;
    } else if (digits.starts_with("84") && digits.size() >= 11) {
        value = '+' + digits;
        reading.issue = "phone.country-code";
        reading.suggestion = '0' + digits.substr(2);
    } else if (digits.starts_with('0')) {
        value = "+84" + digits.substr(1);
    } else if (digits.size() == 9) {
        value = "+84" + digits; // the zero a spreadsheet takes for nothing
        reading.issue = "phone.leading-zero";
        reading.suggestion = '0' + digits;
    } else {
        value = digits;
    }
    if (value.starts_with("+84") && value.size() > 7) {
        const auto national = '0' + value.substr(3);
        for (const auto& [before, after] : movedPrefixes) {
            if (national.starts_with(before) && national.size() >= 10 && national.size() <= 11) {
                value = "+84" + std::string(after.substr(1)) + national.substr(4);
                reading.issue = "phone.old-prefix";
                reading.suggestion = std::string(after) + national.substr(4);
            }
        }
    }
    // In the plan since 2018: ten digits, or eleven for a fixed line of a province.
    const bool isVietnamese = value.starts_with("+84");
    const bool isOdd = isVietnamese ? value.size() < 12 || value.size() > 13
                                    : digits.size() < 7 || digits.size() > 15;
    if (isOdd && reading.issue.empty()) {
        reading.issue = "phone.odd";
    }
    if (value.empty()) {
        value = reading.identifier.raw;
    }
    return reading;
}

IdentifierReading readDocument(std::string_view text)
{
    IdentifierReading reading;
    reading.identifier.raw = trimmed(text);
    reading.identifier.kind = IdentifierKind::IdNumber;
    auto& value = reading.identifier.value;
    value = lettersAndDigits(text);
    const auto digits = digitsOf(value);
    const bool isNumber = digits.size() == value.size();
    for (const std::string_view word : { "CCCD", "CMND", "CMT", "SO", "HC" }) {
        if (value.starts_with(word) && value.size() > word.size() + 6) {
            value.erase(0, word.size());
        }
    }
    if (!isNumber && value.size() >= 7 && value.size() <= 9 && !isDigit(value.front())) {
        reading.identifier.kind = IdentifierKind::Passport;
    } else if (isNumber && (value.size() == 8 || value.size() == 11)) {
        reading.suggestion = '0' + value;
        value = reading.suggestion;
        reading.issue = "id.leading-zero";
    } else if (isNumber && value.size() != 9 && value.size() != 12) {
        reading.issue = "id.odd-length";
    }
    if (value.empty()) {
        value = foldExact(text);
        reading.issue = "id.odd-length";
    }
    return reading;
}

IdentifierReading readPlate(std::string_view text)
{
    IdentifierReading reading;
    reading.identifier.kind = IdentifierKind::Plate;
    reading.identifier.raw = trimmed(text);
    reading.identifier.value = lettersAndDigits(text);
    const auto& value = reading.identifier.value;
    const bool isUsual
        = value.size() >= 6 && value.size() <= 10 && isDigit(value[0]) && isDigit(value[1]);
    reading.issue = isUsual ? "" : "plate.odd";
    if (value.empty()) {
        reading.identifier.value = foldExact(text);
    }
    return reading;
}

IdentifierReading readSocialAccount(std::string_view text, std::string_view service)
{
    IdentifierReading reading;
    auto& identifier = reading.identifier;
    identifier.kind = IdentifierKind::SocialAccount;
    identifier.raw = trimmed(text);
    const auto folded = fold(std::string(service) + ' ' + identifier.raw);
    static constexpr std::array<std::string_view, 8> services { "facebook", "zalo", "telegram",
        "tiktok", "wechat", "viber", "whatsapp", "instagram" };
    for (const auto name : services) {
        if (folded.find(name) != folded.npos) {
            identifier.detail = name;
            break;
        }
    }
    std::string value = identifier.raw;
    if (const auto slash = value.find(".com/"); slash != value.npos) {
        value.erase(0, slash + 5);
    } else if (const auto colon = value.find(':');
               colon != value.npos && value.find("//") == value.npos) {
        value.erase(0, colon + 1);
    }
    identifier.value = identifier.detail + ':' + foldExact(trimmed(value));
    return reading;
}

IdentifierReading readEmail(std::string_view text)
{
    IdentifierReading reading;
    reading.identifier.kind = IdentifierKind::Email;
    reading.identifier.raw = trimmed(text);
    for (const char c : reading.identifier.raw) {
        reading.identifier.value += c >= 'A' && c <= 'Z' ? char(c + 0x20) : c;
    }
    const auto at = reading.identifier.raw.find('@');
    if (at == std::string::npos || at == 0 || at + 1 == reading.identifier.raw.size()) {
        reading.issue = "email.odd";
    }
    return reading;
}

IdentifierReading readBankAccount(std::string_view text)
{
    IdentifierReading reading;
    auto& identifier = reading.identifier;
    identifier.kind = IdentifierKind::BankAccount;
    identifier.raw = trimmed(text);
    identifier.value = digitsOf(text);
    std::string bank;
    for (const char c : identifier.raw) {
        if (!isDigit(c) && c != '.' && c != '-' && c != ':') {
            bank += c;
        }
    }
    identifier.detail = trimmed(bank);
    if (identifier.value.size() < 6) {
        identifier.value = foldExact(identifier.raw);
        reading.issue = "account.odd";
    }
    return reading;
}

} // namespace tuyen
