// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gazetteer/IdentifierText.h"

#include "gazetteer/IdentifierFacts.h"
#include "gazetteer/internal/IdentifierParts.h"
#include "text/CheckDigits.h"
#include "text/Fold.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tuyen {

bool IdentifierReading::has(std::string_view code) const
{
    return std::ranges::find(findings, code, &IdentifierFinding::code) != findings.end();
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), isDigit);
    return digits;
}

bool areDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

std::string compact(std::string_view text)
{
    std::string kept;
    for (const char c : fold(text)) {
        if (c != ' ') {
            kept += c >= 'a' && c <= 'z' ? char(c - 0x20) : c;
        }
    }
    return kept;
}

IdentifierReading readingOf(IdentifierKind kind, std::string_view text)
{
    IdentifierReading reading;
    reading.identifier.kind = kind;
    reading.identifier.raw = trimmed(isValidUtf8(text) ? std::string(text) : normalised(text));
    return reading;
}

void note(IdentifierReading& reading, std::string code, std::string suggestion)
{
    reading.findings.push_back({ std::move(code), std::move(suggestion), {} });
}

std::vector<std::string> listed(std::string_view cell)
{
    const bool isOfWeb = cell.find("://") != cell.npos || cell.find(".com/") != cell.npos
        || cell.find(".me/") != cell.npos;
    const std::string_view dividers = isOfWeb ? ";,\n" : ";,/\n";
    std::vector<std::string> parts;
    while (!cell.empty()) {
        const auto end = std::min(cell.find_first_of(dividers), cell.size());
        if (auto part = trimmed(cell.substr(0, end)); !part.empty()) {
            parts.push_back(std::move(part));
        }
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return parts;
}

/// What an identity number of twelve digits cannot be.
static void checkIdNumber(IdentifierReading& reading)
{
    const auto& value = reading.identifier.value;
    if (value.size() != 12) {
        return;
    }
    const auto facts = factsOf(reading.identifier);
    if (facts.units.empty() && facts.country.empty()) {
        note(reading, "id.province");
    }
    if (value[3] > '3') {
        note(reading, "id.century");
    }
}

IdentifierReading readDocument(std::string_view text)
{
    auto reading = readingOf(IdentifierKind::IdNumber, text);
    auto& value = reading.identifier.value;
    value = compact(text);
    for (const std::string_view word : { "CCCD", "CMND", "CMT", "CANCUOC", "HOCHIEU", "PASSPORT",
             "SO", "HC" }) {
        if (value.starts_with(word) && value.size() > word.size() + 6) {
            value.erase(0, word.size());
        }
    }
    const bool isNumber = areDigits(value);
    if (!isNumber && value.size() >= 7 && value.size() <= 9 && !value.empty()
        && !isDigit(value.front())) {
        reading.identifier.kind = IdentifierKind::Passport;
    } else if (isNumber && (value.size() == 8 || value.size() == 11)) {
        value.insert(0, 1, '0');
        note(reading, "id.leading-zero", value);
    } else if (isNumber && value.size() != 9 && value.size() != 12) {
        note(reading, "id.odd-length");
    }
    if (isNumber) {
        checkIdNumber(reading);
    }
    if (value.empty()) {
        value = foldExact(text);
        note(reading, "id.odd-length");
    }
    return reading;
}

IdentifierReading readPlate(std::string_view text)
{
    auto reading = readingOf(IdentifierKind::Plate, text);
    auto& value = reading.identifier.value;
    value = compact(text);
    const auto parts = plateParts(value, reading.identifier.raw);
    if (parts.type.empty()) {
        note(reading, "plate.odd");
    } else if (!parts.province.empty() && parts.province != "80"
        && provinceOfPlate(parts.province).empty()) {
        note(reading, "plate.province");
    }
    if (value.empty()) {
        value = foldExact(text);
    }
    return reading;
}

IdentifierReading readEmail(std::string_view text)
{
    auto reading = readingOf(IdentifierKind::Email, text);
    const auto& raw = reading.identifier.raw;
    for (const char c : raw) {
        reading.identifier.value += c >= 'A' && c <= 'Z' ? char(c + 0x20) : c;
    }
    const auto at = raw.find('@');
    const bool isOdd = at == raw.npos || at == 0 || at + 1 == raw.size()
        || raw.find('@', at + 1) != raw.npos || raw.find(' ') != raw.npos
        || raw.find('.', at) == raw.npos || raw.back() == '.';
    if (isOdd) {
        note(reading, "email.odd");
    }
    return reading;
}

/// Banks under the name most people use: an account is told apart by it. Folded → as shown.
static constexpr std::array<std::pair<std::string_view, std::string_view>, 34> banks { {
    { "vietcombank", "Vietcombank" },
    { "vcb", "Vietcombank" },
    { "vietinbank", "VietinBank" },
    { "ctg", "VietinBank" },
    { "bidv", "BIDV" },
    { "agribank", "Agribank" },
    { "vbard", "Agribank" },
    { "techcombank", "Techcombank" },
    { "tcb", "Techcombank" },
    { "mb", "MB" },
    { "mbbank", "MB" },
    { "mb bank", "MB" },
    { "acb", "ACB" },
    { "vpbank", "VPBank" },
    { "tpbank", "TPBank" },
    { "sacombank", "Sacombank" },
    { "stb", "Sacombank" },
    { "hdbank", "HDBank" },
    { "vib", "VIB" },
    { "shb", "SHB" },
    { "eximbank", "Eximbank" },
    { "msb", "MSB" },
    { "maritime bank", "MSB" },
    { "seabank", "SeABank" },
    { "ocb", "OCB" },
    { "lpbank", "LPBank" },
    { "lienvietpostbank", "LPBank" },
    { "abbank", "ABBank" },
    { "nam a bank", "Nam A Bank" },
    { "bac a bank", "Bac A Bank" },
    { "pvcombank", "PVcomBank" },
    { "cake", "Cake" },
    { "timo", "Timo" },
    { "bvbank", "BVBank" },
} };

static std::string bankIn(std::string_view words)
{
    auto folded = fold(words);
    for (const std::string_view noise : { "ngan hang", "so tai khoan", "tai khoan", "stk", "tk" }) {
        if (folded.starts_with(noise) && (folded.size() == noise.size() || folded[noise.size()] == ' ')) {
            folded = trimmed(std::string_view(folded).substr(noise.size()));
        }
    }
    const auto found = std::ranges::find(banks, folded, [](const auto& bank) { return bank.first; });
    return found != banks.end() ? std::string(found->second)
        : folded.empty()        ? std::string()
                                : trimmed(words);
}

IdentifierReading readBankAccount(std::string_view text)
{
    auto reading = readingOf(IdentifierKind::BankAccount, text);
    auto& identifier = reading.identifier;
    auto whole = compact(text);
    const bool isNamedIban = whole.starts_with("IBAN");
    whole.erase(0, isNamedIban ? 4 : 0);
    if (isNamedIban || isIban(whole)) {
        identifier.value = whole;
        identifier.detail = "IBAN";
        if (!isIban(whole)) {
            note(reading, "account.iban");
        }
        return reading;
    }
    identifier.value = digitsOf(text);
    std::string words;
    for (const char c : identifier.raw) {
        words += isDigit(c) || c == '.' || c == '-' || c == ':' ? ' ' : c;
    }
    identifier.detail = bankIn(words);
    if (identifier.value.size() < 6) {
        identifier.value = foldExact(identifier.raw);
        note(reading, "account.odd");
    } else if (identifier.value.size() > 19) {
        note(reading, "account.odd");
    }
    return reading;
}

IdentifierReading readImei(std::string_view text)
{
    auto reading = readingOf(IdentifierKind::Imei, text);
    auto& value = reading.identifier.value;
    value = digitsOf(text);
    if (value.size() == 16) { // IMEISV: two digits of the software's version for the check digit
        value.resize(14);
    }
    if (value.size() == 14) {
        value += luhnDigit(value);
    } else if (value.size() != 15) {
        note(reading, "imei.odd");
        value = value.empty() ? reading.identifier.raw : value;
    } else if (!hasLuhnDigit(value)) {
        auto right = value.substr(0, 14);
        right += luhnDigit(right);
        note(reading, "imei.checksum", right);
    }
    return reading;
}

IdentifierReading readIdentifier(
    IdentifierKind kind, std::string_view text, std::string_view detail)
{
    switch (kind) {
    case IdentifierKind::Phone:
        return readPhone(text);
    case IdentifierKind::IdNumber:
    case IdentifierKind::Passport:
        return readDocument(text);
    case IdentifierKind::BankAccount:
        return readBankAccount(text);
    case IdentifierKind::SocialAccount:
        return readSocialAccount(text, detail);
    case IdentifierKind::Plate:
        return readPlate(text);
    case IdentifierKind::Email:
        return readEmail(text);
    case IdentifierKind::Wallet:
        return readWallet(text);
    case IdentifierKind::Imei:
        return readImei(text);
    case IdentifierKind::Other:
        break;
    }
    auto reading = readingOf(kind, text);
    reading.identifier.value = foldExact(text);
    reading.identifier.detail = detail;
    return reading;
}

} // namespace tuyen
