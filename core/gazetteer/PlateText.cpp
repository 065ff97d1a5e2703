// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gazetteer/internal/IdentifierParts.h"

#include <algorithm>
#include <array>

namespace tuyen {

namespace {

struct PlateCode {
    std::string_view digits;
    std::string_view gso; ///< code of the statistics office, as in provinces.csv
};

/// Plates of before the merger and, for the units of today, those they go on with (Circular
/// 24/2023/TT-BCA, annex 2).
constexpr PlateCode plateCodes[] = {
    { "11", "04" }, { "12", "20" }, { "14", "22" }, { "15", "31" }, { "16", "31" }, { "17", "34" },
    { "18", "36" }, { "19", "25" }, { "20", "19" }, { "21", "15" }, { "22", "08" }, { "23", "02" },
    { "24", "10" }, { "25", "12" }, { "26", "14" }, { "27", "11" }, { "28", "17" }, { "29", "01" },
    { "30", "01" }, { "31", "01" }, { "32", "01" }, { "33", "01" }, { "34", "30" }, { "35", "37" },
    { "36", "38" }, { "37", "40" }, { "38", "42" }, { "39", "75" }, { "40", "01" }, { "41", "79" },
    { "43", "48" }, { "47", "66" }, { "48", "67" }, { "49", "68" }, { "50", "79" }, { "51", "79" },
    { "52", "79" }, { "53", "79" }, { "54", "79" }, { "55", "79" }, { "56", "79" }, { "57", "79" },
    { "58", "79" }, { "59", "79" }, { "60", "75" }, { "61", "74" }, { "62", "80" }, { "63", "82" },
    { "64", "86" }, { "65", "92" }, { "66", "87" }, { "67", "89" }, { "68", "91" }, { "69", "96" },
    { "70", "72" }, { "71", "83" }, { "72", "77" }, { "73", "44" }, { "74", "45" }, { "75", "46" },
    { "76", "51" }, { "77", "52" }, { "78", "54" }, { "79", "56" }, { "81", "64" }, { "82", "62" },
    { "83", "94" }, { "84", "84" }, { "85", "58" }, { "86", "60" }, { "88", "26" }, { "89", "33" },
    { "90", "35" }, { "92", "49" }, { "93", "70" }, { "94", "95" }, { "95", "93" }, { "97", "06" },
    { "98", "24" }, { "99", "27" },
};

bool isLetter(char c) { return c >= 'A' && c <= 'Z'; }

/// "29-H1 2345", "29H1-2345": a sign or blank behind letter and digit tells an old motorcycle plate
/// of four digits from a car's of five.
bool isSeriesSetApart(std::string_view raw)
{
    for (std::size_t i = 2; i + 2 < raw.size(); ++i) {
        const bool isLatin = isLetter(raw[i]) || (raw[i] >= 'a' && raw[i] <= 'z');
        if (isLatin && isDigit(raw[i + 1])) {
            return !isDigit(raw[i + 2]) && raw[i + 2] != '.';
        }
    }
    return false;
}

/// Two letters that are no motorcycle's series: joint ventures, rented vehicles, tests, machines …
bool isSpecialSeries(std::string_view letters)
{
    static constexpr std::array<std::string_view, 10> series { "LD", "DA", "KT", "MK", "RM", "HC",
        "TD", "CD", "MD", "LB" };
    return std::ranges::find(series, letters) != series.end();
}

} // namespace

std::string_view provinceOfPlate(std::string_view digits)
{
    const auto found = std::ranges::find(plateCodes, digits, &PlateCode::digits);
    return found == std::end(plateCodes) ? std::string_view() : found->gso;
}

PlateParts plateParts(std::string_view value, std::string_view raw)
{
    const bool isMilitary = value.size() == 6 && isLetter(value[0]) && isLetter(value[1])
        && areDigits(value.substr(2));
    if (isMilitary) {
        return { "military", {} };
    }
    if (value.size() < 7 || !areDigits(value.substr(0, 2))) {
        return {};
    }
    const auto province = value.substr(0, 2);
    auto rest = value.substr(2);
    const auto diplomatic = rest.find_first_not_of("0123456789");
    if (diplomatic == 3 && rest.size() >= 6) {
        const auto series = rest.substr(3, 2);
        const bool isOne = series == "NG" || series == "QT" || series == "NN";
        return isOne && areDigits(rest.substr(5)) ? PlateParts { "diplomatic", province }
                                                  : PlateParts {};
    }
    const auto letters = rest.substr(0, std::min(rest.find_first_of("0123456789"), rest.size()));
    rest.remove_prefix(letters.size());
    if (!std::ranges::all_of(letters, isLetter) || !areDigits(rest)) {
        return {};
    }
    const auto digits = rest.size();
    if (letters.size() == 1) {
        const bool isCycle = digits == 6 || (digits == 5 && isSeriesSetApart(raw));
        const bool isCar = digits == 4 || digits == 5;
        return isCycle ? PlateParts { "motorcycle", province }
            : isCar    ? PlateParts { "car", province }
                       : PlateParts {};
    }
    if (letters.size() == 2 && (digits == 4 || digits == 5)) {
        return { isSpecialSeries(letters) ? "car" : "motorcycle", province };
    }
    return {};
}

} // namespace tuyen
