// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gazetteer/internal/IdentifierParts.h"

#include "text/Fold.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tuyen {

namespace {

/// Mobile prefixes of eleven-digit numbers and what they became in September 2018 (plan of the
/// Ministry of Information and Communications, Decision 798/QĐ-BTTTT).
constexpr std::array<std::pair<std::string_view, std::string_view>, 21> movedPrefixes { {
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

struct Calling {
    std::string_view code;
    std::string_view country;
};
/// The six countries first, then those that workers are taken to most; longest codes before others.
constexpr Calling callings[] = {
    { "84", "VN" },
    { "856", "LA" },
    { "855", "KH" },
    { "86", "CN" },
    { "66", "TH" },
    { "95", "MM" },
    { "886", "TW" },
    { "852", "HK" },
    { "853", "MO" },
    { "971", "AE" },
    { "60", "MY" },
    { "62", "ID" },
    { "63", "PH" },
    { "65", "SG" },
    { "81", "JP" },
    { "82", "KR" },
    { "91", "IN" },
    { "44", "GB" },
    { "49", "DE" },
    { "33", "FR" },
    { "61", "AU" },
    { "90", "TR" },
};

const Calling* callingOf(std::string_view e164)
{
    const auto found = std::ranges::find_if(callings, [e164](const Calling& calling) {
        return e164.starts_with('+') && e164.substr(1).starts_with(calling.code);
    });
    return found == std::end(callings) ? nullptr : found;
}

bool isOneOf(char c, std::string_view letters) { return letters.find(c) != letters.npos; }

/// Mobile networks of Viet Nam since 2018, by the two digits behind the zero.
bool isVietnameseMobile(std::string_view national)
{
    if (national.size() != 9) {
        return false;
    }
    const char second = national[1];
    switch (national[0]) {
    case '3':
        return second >= '2';
    case '5':
        return isOneOf(second, "25689");
    case '7':
        return isOneOf(second, "06789");
    case '8':
        return second != '0';
    case '9':
        return true;
    default:
        return false;
    }
}

/// "mobile", "fixed", or nothing: no number of that country, as far as its numbering plan goes.
std::string_view typeIn(std::string_view country, std::string_view national)
{
    const auto size = national.size();
    const char first = national.empty() ? '\0' : national[0];
    const auto either = [](bool isMobile, bool isFixed) -> std::string_view {
        return isMobile ? "mobile" : isFixed ? "fixed" : "";
    };
    if (country == "VN") {
        return either(isVietnameseMobile(national), first == '2' && size == 10);
    }
    if (country == "CN") {
        const bool isBeijing = national.starts_with("10") && size == 10;
        return either(size == 11 && first == '1' && national[1] >= '3',
            isBeijing || (isOneOf(first, "23456789") && size >= 9 && size <= 11));
    }
    if (country == "LA") {
        return either((national.starts_with("20") && size == 10)
                || (national.starts_with("30") && size == 9),
            size == 8 && isOneOf(first, "2345678"));
    }
    if (country == "KH") {
        return either((size == 8 || size == 9) && isOneOf(first, "136789"),
            (size == 8 || size == 9) && isOneOf(first, "2457"));
    }
    if (country == "TH") {
        return either(
            size == 9 && isOneOf(first, "689"), size == 8 && isOneOf(first, "23457"));
    }
    if (country == "MM") {
        return either(first == '9' && size >= 8 && size <= 10,
            isOneOf(first, "12345678") && size >= 6 && size <= 9);
    }
    return "";
}

std::string_view nationalOf(std::string_view e164, const Calling& calling)
{
    return e164.substr(1 + calling.code.size());
}

/// Digits without a + that begin with the code of one of the six countries and are a mobile number
/// there; Viet Nam's are taken by their length alone, as they always were.
bool hasCallingCode(std::string_view digits)
{
    if (digits.starts_with("84") && digits.size() >= 11) {
        return true;
    }
    const auto* calling = callingOf('+' + std::string(digits));
    return calling && calling->country != "VN"
        && typeIn(calling->country, digits.substr(calling->code.size())) == "mobile"
        && digits.size() >= 10;
}

/// As it is dialled in a neighbouring country, and by its form no number of Viet Nam.
std::string guessedAbroad(std::string_view digits)
{
    if (digits.starts_with("020") && digits.size() == 11) {
        return "+856" + std::string(digits.substr(1)); // Laos; no area of Viet Nam is 020
    }
    const bool isChinese = digits.size() == 11 && typeIn("CN", digits) == "mobile";
    return isChinese ? "+86" + std::string(digits) : std::string();
}

bool isMoved(std::string_view national)
{
    return national.size() == 11
        && std::ranges::any_of(movedPrefixes,
            [national](const auto& moved) { return national.starts_with(moved.first); });
}

} // namespace

std::string_view countryOfPhone(std::string_view e164)
{
    const auto* calling = callingOf(e164);
    return calling ? calling->country : std::string_view();
}

std::string_view typeOfPhone(std::string_view e164)
{
    const auto* calling = callingOf(e164);
    return calling ? typeIn(calling->country, nationalOf(e164, *calling)) : std::string_view();
}

bool isPlausiblePhone(std::string_view e164)
{
    if (!e164.starts_with('+') || e164.size() < 8 || e164.size() > 16) {
        return false;
    }
    const auto* calling = callingOf(e164);
    const auto six = std::ranges::find(callings, std::string_view("MM"), &Calling::country) + 1;
    return !calling || calling >= six || !typeOfPhone(e164).empty();
}

/// The number in E.164 as far as its digits tell; what had to be taken for granted is said.
static std::string international(std::string_view digits, bool hasPlus, IdentifierReading& reading)
{
    if (digits.starts_with("00") && digits.size() > 10) {
        return '+' + std::string(digits.substr(2));
    }
    if (hasPlus) {
        return '+' + std::string(digits);
    }
    if (hasCallingCode(digits)) {
        const bool isOurs = digits.starts_with("84");
        note(reading, "phone.country-code",
            isOurs ? '0' + std::string(digits.substr(2)) : '+' + std::string(digits));
        return '+' + std::string(digits);
    }
    if (auto abroad = guessedAbroad(digits); !abroad.empty()) {
        note(reading, "phone.country-guessed", abroad);
        return abroad;
    }
    if (digits.starts_with('0')) {
        return "+84" + std::string(digits.substr(1));
    }
    if (digits.size() == 9 || isMoved('0' + std::string(digits))) {
        // the zero a spreadsheet takes for nothing
        note(reading, "phone.leading-zero", '0' + std::string(digits));
        return "+84" + std::string(digits);
    }
    return std::string(digits);
}

/// "+84 (0)900 …": the zero is dialled inside the country only.
static void dropTrunkZero(std::string& value)
{
    const auto* calling = callingOf(value);
    while (
        calling && value.size() > calling->code.size() + 2 && value[1 + calling->code.size()] == '0') {
        value.erase(1 + calling->code.size(), 1);
    }
}

static void moveOldPrefix(std::string& value, IdentifierReading& reading)
{
    const auto national = '0' + value.substr(3);
    if (national.size() != 11) {
        return;
    }
    for (const auto& [before, after] : movedPrefixes) {
        if (national.starts_with(before)) {
            const auto today = std::string(after) + national.substr(4);
            value = "+84" + today.substr(1);
            note(reading, "phone.old-prefix", today);
            return;
        }
    }
}

IdentifierReading readPhone(std::string_view text)
{
    auto reading = readingOf(IdentifierKind::Phone, text);
    auto& value = reading.identifier.value;
    const auto& raw = reading.identifier.raw;
    const auto digits = digitsOf(text);
    value = international(digits, raw.starts_with("+") || raw.starts_with("(+"), reading);
    dropTrunkZero(value);
    if (value.starts_with("+84")) {
        moveOldPrefix(value, reading);
    }
    if (!isPlausiblePhone(value)) {
        const bool isOfLength = value.starts_with("+84") && (value.size() == 12 || value.size() == 13);
        note(reading, isOfLength ? "phone.prefix" : "phone.odd");
    }
    if (value.empty()) {
        value = raw;
    }
    return reading;
}

} // namespace tuyen
