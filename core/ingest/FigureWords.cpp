// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/FigureWords.h"

#include "ingest/HeaderWords.h"
#include "ingest/internal/UnitWords.h"
#include "text/Fold.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace tuyen {

using namespace std::chrono;

static constexpr std::size_t longestHeader = 200; // bytes; more is a narrative

/// 0 where it is no number, or too long for one that could be meant.
static int numberOf(std::string_view word)
{
    int number = 0;
    const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool isWhole = problem == std::errc() && end == word.data() + word.size();
    return isWhole && word.size() <= 4 ? number : 0;
}

static int quarterOf(std::string_view word)
{
    static constexpr std::array<std::string_view, 4> roman { "i", "ii", "iii", "iv" };
    const auto found = std::ranges::find(roman, word);
    const int number = found != roman.end() ? int(found - roman.begin()) + 1 : numberOf(word);
    return number >= 1 && number <= 4 ? number : 0;
}

namespace {

/// The words of a period, taken one after the other.
class PeriodWords {
public:
    explicit PeriodWords(std::string_view folded)
    {
        while (!folded.empty()) {
            const auto end = std::min(folded.find(' '), folded.size());
            m_words.push_back(folded.substr(0, end));
            folded.remove_prefix(std::min(end + 1, folded.size()));
        }
        for (std::size_t at = 0; at < m_words.size();) {
            at += take(at);
        }
    }

    std::vector<int> years;
    int quarter = 0;
    int month = 0;
    int months = 0; ///< so many months from the beginning of the year, or its end
    bool isEnd = false;
    bool isAbout = false;
    std::string rest;

private:
    std::string_view word(std::size_t at) const
    {
        return at < m_words.size() ? m_words[at] : std::string_view();
    }
    std::size_t take(std::size_t at)
    {
        const auto now = word(at);
        const auto next = word(at + 1);
        const int number = numberOf(now);
        if (now.size() == 4 && number >= 1945 && number <= 2100) {
            years.push_back(number);
            return 1;
        }
        if ((now == "quy" || now == "quarter") && quarterOf(next) != 0) {
            quarter = quarterOf(next);
            return 2;
        }
        if (now.size() >= 2 && now.front() == 'q' && quarterOf(now.substr(1)) != 0) {
            quarter = quarterOf(now.substr(1));
            return 1;
        }
        if (number >= 1 && number <= 11 && (next == "thang" || next == "months")) {
            months = number;
            return 2;
        }
        const int ofMonth = now == "thang" ? numberOf(next)
            : now.size() >= 2 && now.front() == 't' ? numberOf(now.substr(1))
                                                    : 0;
        if (ofMonth >= 1 && ofMonth <= 12) {
            month = ofMonth;
            return now == "thang" ? 2 : 1;
        }
        takePlain(now);
        return 1;
    }
    void takePlain(std::string_view now)
    {
        static constexpr std::array<std::string_view, 23> plain { "nam", "year", "ky", "giai",
            "doan", "tu", "den", "to", "of", "so", "lieu", "cua", "trong", "tinh", "dau", "the",
            "first", "thuc", "hien", "ca", "bao", "cao", "from" };
        if (now == "cuoi" || now == "last") {
            isEnd = true;
        } else if (now == "uoc" || now == "estimate") {
            isAbout = true;
        } else if (std::ranges::find(plain, now) == plain.end()) {
            rest += (rest.empty() ? "" : " ") + std::string(now);
        }
    }
    std::vector<std::string_view> m_words;
};

} // namespace

/// Shares, changes and plans are no totals of a period.
static bool isNoTotal(std::string_view text, const std::string& folded)
{
    static constexpr std::array<std::string_view, 11> signs { "ty le", "ti le", "so voi", "tang",
        "giam", "ke hoach", "chenh lech", "binh quan", "trung binh", "change", "average" };
    return text.find('%') != text.npos || std::ranges::any_of(signs, [&](auto sign) {
        return (' ' + folded + ' ').find(' ' + std::string(sign) + ' ') != std::string::npos;
    });
}

static PartialDate periodOf(const PeriodWords& words, int year)
{
    const bool isPart = words.quarter != 0 || words.month != 0 || words.months != 0;
    if (words.years.size() == 2 && !isPart) {
        const auto [first, last] = std::pair(words.years[0], words.years[1]);
        return first < last ? PartialDate::between(sys_days(std::chrono::year(first) / 1 / 1),
                                  sys_days(std::chrono::year(last) / 12 / 31))
                            : PartialDate {};
    }
    const bool isSaid = words.years.size() == 1;
    const int of = isSaid ? words.years.front() : words.years.empty() && isPart ? year : 0;
    if (of == 0 || (words.quarter != 0) + (words.month != 0) + (words.months != 0) > 1) {
        return {};
    }
    if (words.quarter != 0) {
        return PartialDate::ofQuarter(of, unsigned(words.quarter));
    }
    if (words.month != 0) {
        return PartialDate::ofMonth(of, unsigned(words.month));
    }
    if (words.months == 0) {
        return words.isEnd ? PartialDate {} : PartialDate::ofYear(of);
    }
    const auto first = words.isEnd ? 13 - words.months : 1;
    const auto last = words.isEnd ? 12 : words.months;
    return PartialDate::between(
        sys_days(std::chrono::year(of) / first / 1), sys_days(std::chrono::year(of) / last / std::chrono::last));
}

std::optional<PeriodReading> periodIn(std::string_view text, int year)
{
    if (text.empty() || text.size() > longestHeader) {
        return std::nullopt;
    }
    const auto folded = fold(text);
    if (isNoTotal(text, folded)) {
        return std::nullopt;
    }
    const PeriodWords words(folded);
    PeriodReading reading { periodOf(words, year), words.rest };
    if (!reading.period.isKnown()) {
        return std::nullopt;
    }
    reading.period.isAbout = words.isAbout;
    reading.period.raw = trimmed(text);
    return reading;
}

/// "Số NN", "Số ĐT": headers of counts as headers.csv spells them.
static std::optional<CountUnit> unitOfField(std::string_view header)
{
    static constexpr std::array<std::pair<std::string_view, CountUnit>, 7> fields { {
        { "suspect_count", CountUnit::Suspects },
        { "victim_count", CountUnit::Victims },
        { "presumed_victim_count", CountUnit::PresumedVictims },
        { "victim_and_presumed_count", CountUnit::VictimsAndPresumed },
        { "victim_minor_count", CountUnit::Minors },
        { "victim_female_count", CountUnit::Females },
        { "person_times", CountUnit::PersonTimes },
    } };
    const auto reading = readHeader(header);
    const auto found = std::ranges::find(fields, reading ? std::string_view(reading->field) : "",
        &std::pair<std::string_view, CountUnit>::first);
    return found == fields.end() || reading->confidence < 0.9 ? std::nullopt
                                                              : std::optional(found->second);
}

FigureHeader figureHeader(std::string_view header, int year)
{
    FigureHeader said;
    if (header.size() > longestHeader) {
        return said;
    }
    const auto folded = fold(header);
    if (isNoTotal(header, folded)) {
        return said;
    }
    said.unit = unitNamedIn(header);
    if (!said.unit) {
        said.unit = unitOfField(header);
    }
    const auto period = periodIn(header, year);
    if (period && (period->rest.empty() || said.unit)) {
        said.period = period->period;
    } else if (period) {
        said.unit.reset(); // "Ghi chú 2021"
    }
    while (said.unit && !header.empty()) {
        const auto end = std::min(header.find(" / "), header.size());
        const auto part = header.substr(0, end);
        if (unitNamedIn(part) || unitOfField(part)) {
            said.label = trimmed(part);
        }
        header.remove_prefix(std::min(end + 3, header.size()));
    }
    return said;
}

bool meansWholeCountry(std::string_view text)
{
    static constexpr std::array<std::string_view, 8> words { "ca nuoc", "toan quoc", "viet nam",
        "vietnam", "nationwide", "national", "whole country", "trong ca nuoc" };
    return std::ranges::find(words, fold(text)) != words.end();
}

} // namespace tuyen
