// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ages as people write them, and the births they leave open.
#include "ingest/internal/PeopleOfRow.h"
#include "text/Fold.h"
#include "text/Number.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tuyen {

using namespace std::string_view_literals;

static constexpr int oldest = 110;

/// "9--17", "18–20", "48+": the years between which somebody's age lies.
static std::optional<std::pair<int, int>> ageBand(std::string_view words)
{
    int first = 0;
    int last = 0;
    const auto* end = words.data() + words.size();
    auto read = std::from_chars(words.data(), end, first);
    if (read.ec != std::errc() || first < 0 || first > oldest) {
        return std::nullopt;
    }
    const std::string_view rest(read.ptr, std::size_t(end - read.ptr));
    if (trimmed(rest) == "+") {
        return std::pair(first, oldest);
    }
    const auto digits = rest.find_first_of("0123456789");
    const auto between = rest.substr(0, std::min(digits, rest.size()));
    if (digits == rest.npos || between.find_first_not_of(" -\xE2\x80\x93\x94") != between.npos
        || between.empty()) {
        return std::nullopt;
    }
    read = std::from_chars(rest.data() + digits, end, last);
    const bool isWhole = read.ec == std::errc() && read.ptr == end;
    return isWhole && last >= first && last <= oldest ? std::optional(std::pair(first, last))
                                                      : std::nullopt;
}

/// "khoảng 17 tuổi" → "17", "16-17 t." → "16-17": the numbers without the words that only say that
/// it is an age. Other words make it none: "17 tháng", "lớp 9".
static std::string_view agePart(std::string_view words)
{
    static constexpr std::array before { ""sv, "khoang"sv, "chung"sv, "do"sv, "tam"sv, "tuoi"sv,
        "khoang tuoi"sv, "about"sv, "approx"sv, "age"sv, "aged"sv };
    static constexpr std::array after { ""sv, "tuoi"sv, "t"sv, "y"sv, "yo"sv, "y o"sv, "yr"sv,
        "yrs"sv, "year"sv, "years"sv, "years old"sv, "year old"sv, "years of age"sv };
    const auto first = words.find_first_of("0123456789");
    const auto last = words.find_last_of("0123456789+");
    if (first == words.npos || last < first || (first > 0 && words[first - 1] == '-')) {
        return words;
    }
    const auto is = [](std::string_view part, const auto& known) {
        return std::ranges::find(known, std::string_view(fold(part))) != known.end();
    };
    const auto isAge = is(words.substr(0, first), before) && is(words.substr(last + 1), after);
    return isAge ? words.substr(first, last + 1 - first) : words;
}

/// Whoever is of that age at some day of the year; unknown without a year.
static PartialDate birthOf(std::pair<int, int> band, int year)
{
    using namespace std::chrono;
    return year == 0 ? PartialDate {}
                     : PartialDate::between(sys_days(std::chrono::year(year - band.second - 1) / 1 / 1),
                         sys_days(std::chrono::year(year - band.first) / 12 / 31));
}

/// False: the words are no age.
static bool setAge(PersonDraft& draft, const std::string& words, int eventYear)
{
    const auto part = agePart(words);
    const auto age = parseNumber(part);
    auto& birth = draft.person.birth;
    if (const auto band = ageBand(part); !age && band) {
        birth = birthOf(*band, eventYear);
        birth.raw = words;
        return true;
    }
    if (!age || *age < 0 || *age > oldest) {
        return false;
    }
    if (eventYear != 0) {
        birth = PartialDate::ofYear(eventYear - int(*age));
        birth.isAbout = true;
        birth.raw = words;
    }
    return true;
}

void PeopleOfRow::readAges()
{
    const int column = filled(columns.age);
    if (column < 0) {
        return;
    }
    const auto& words = work.text(column);
    if (people.size() == 1) {
        auto& only = people.front();
        if (!only.person.birth.isKnown() && !setAge(only, words, eventYear())) {
            work.waits("age.unclear", column);
        }
        return;
    }
    const auto ages = listed(words);
    if (people.empty() || ages.size() != people.size()) {
        if (!isCounted || !people.empty()) { // of nobody, or nobody knows of whom
            work.addNote(work.tools.plan.headers[std::size_t(column)], words);
        }
        return;
    }
    for (std::size_t i = 0; i < ages.size(); ++i) {
        auto& draft = people[i];
        if (!draft.person.birth.isKnown() && !meansUnknown(ages[i])
            && !setAge(draft, ages[i], eventYear())) {
            work.waits("age.unclear", column);
            return;
        }
    }
}

} // namespace tuyen
