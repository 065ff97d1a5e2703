// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/prose/internal/DateFinder.h"

#include <algorithm>
#include <array>

namespace tuyen::prose {

namespace {

constexpr std::size_t longestDate = 14; // words: "từ ngày 1 tháng 5 năm 2023 đến ngày 3 tháng 5 …"

constexpr std::string_view months[] = { "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr",
    "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec" };

bool isMonthName(const Word& word)
{
    return word.isUpper && std::ranges::find(months, word.folded) != std::end(months);
}

/// Words that stand before a date and are no part of its value.
bool isLeadIn(const Words& words, std::size_t at)
{
    for (const std::string_view word : { "ngày", "đêm", "sáng", "chiều", "tối", "trưa", "rạng",
             "hôm", "vào", "hồi", "lúc", "trong", "giai", "đoạn", "khuya", "on", "in", "during",
             "since", "khoảng", "mùng", "mồng", "nhiệm", "kỳ" }) {
        if (words.exactPhraseAt(at, word) > 0) {
            return word != "khoảng";
        }
    }
    return false;
}

bool mayBegin(const Words& words, std::size_t at)
{
    static constexpr std::string_view starters[] = { "ngày", "tháng", "năm", "quý", "từ", "đầu",
        "cuối", "giữa", "giai", "khoảng", "đêm", "sáng", "chiều", "tối", "trưa", "rạng", "trong",
        "hôm", "vào", "hồi", "from", "in", "on", "since", "early", "late", "mid", "during", "about",
        "trước", "sau", "nhiệm", "between", "thứ", "mùng", "nửa" };
    if (isMonthName(words[at])) {
        return true;
    }
    const auto next = at + 1 < words.size() ? &words[at + 1] : nullptr;
    if (words[at].isNumber()) {
        const bool isDotted = std::ranges::count(words[at].folded, '.') == 2;
        return isDotted
            || (next
                && (next->is("/") || next->is("-") || next->is("thang") || isMonthName(*next)));
    }
    return std::ranges::any_of(
        starters, [&](auto word) { return words.exactPhraseAt(at, word) > 0; });
}

bool mayEnd(const Words& words, std::size_t last)
{
    return words[last].isNumber() || isMonthName(words[last]);
}

/// A bare number is a year only behind "năm" and its like; "22/2" a day only behind a word of time.
bool isCredible(const Words& words, const WordSpan& span, std::size_t valueAt)
{
    const auto count = span.last - valueAt;
    const auto& first = words[valueAt];
    const bool hasWord = valueAt > span.first || !first.isNumber();
    if (count == 1) {
        return hasWord && (first.folded.size() == 4 || std::ranges::count(first.folded, '.') == 2);
    }
    const bool isDayMonth = count == 3 && first.isNumber() && words[valueAt + 1].is("/")
        && words[span.last - 1].folded.size() <= 2;
    if (isDayMonth) {
        const bool isInBrackets = span.first > 0 && words[span.first - 1].is("(");
        const bool isAlways = first.is("24");
        return !isAlways && (hasWord || isInBrackets);
    }
    if (count == 3 && first.isNumber() && words[valueAt + 1].is("-")) {
        // "2019-2020" stands behind "giai đoạn"; "2-3" never is a date
        return words[span.last - 1].folded.size() == 4 && (hasWord || first.folded.size() == 4);
    }
    return true;
}

/// Whether what stands behind shows that the number at the end counts something: "năm 2023 người".
bool isCutOff(const Words& words, std::size_t last)
{
    return last < words.size()
        && (words[last].is("%") || words[last].is("/")
            || (words[last].is("-") && last + 1 < words.size() && words[last + 1].isNumber()));
}

std::string_view valueText(const Words& words, std::size_t& first, std::size_t last)
{
    while (first + 1 < last && isLeadIn(words, first)) {
        ++first;
    }
    return words.text(first, last);
}

/// "6 tháng cuối năm 2021": the last months of a year, which is not "cuối năm".
bool readLastMonths(const Words& words, std::size_t at, const DateHints& hints, FoundDate& found)
{
    const bool isThere = words[at].isNumber() && words.exactPhraseAt(at + 1, "tháng cuối năm") > 0;
    const bool hasYear = isThere && at + 4 < words.size() && words[at + 4].isNumber()
        && words[at + 4].folded.size() == 4;
    const int count = isThere && words[at].folded.size() <= 2 ? std::stoi(words[at].folded) : 0;
    const int year = hasYear ? std::stoi(words[at + 4].folded) : hints.yearHint;
    if (count < 1 || count > 11 || year < 1900 || year > 2100) {
        return false;
    }
    const auto whole = PartialDate::ofYear(year);
    found.span = { at, at + (hasYear ? 5 : 4) };
    found.reading.date = PartialDate::between(
        PartialDate::ofMonth(year, unsigned(13 - count)).earliest, whole.latest);
    found.reading.date.raw = words.text(found.span.first, found.span.last);
    found.reading.issue = hasYear ? "" : "date.year-missing";
    return true;
}

bool readAt(const Words& words, std::size_t at, const DateHints& hints, FoundDate& found)
{
    const auto most = std::min(words.size(), at + longestDate);
    for (auto last = most; last > at; --last) {
        if (!mayEnd(words, last - 1) || isCutOff(words, last)) {
            continue;
        }
        auto valueAt = at;
        const auto text = valueText(words, valueAt, last);
        if (words[valueAt].is(",") || !isCredible(words, { at, last }, valueAt)) {
            continue;
        }
        auto reading = parseDate(text, hints);
        const bool hasNoYear = reading.issue == "date.year-missing";
        if (!reading.date.isKnown() && !hasNoYear && reading.issue != "date.no-such-day") {
            continue;
        }
        reading.date.raw = words.text(at, last);
        found.span = { at, last };
        found.reading = std::move(reading);
        return true;
    }
    return false;
}

} // namespace

std::vector<FoundDate> datesIn(const Words& words, const Context& context, const DateHints& hints)
{
    std::vector<FoundDate> found;
    for (std::size_t at = 0; at < words.size(); ++at) {
        FoundDate date;
        if (!readLastMonths(words, at, hints, date)
            && (!mayBegin(words, at) || !readAt(words, at, hints, date))) {
            continue;
        }
        // "thứ sáu, ngày 5/3": the word before the date belongs to it only when it is one of time.
        if (Context::isIn(context.hotlines, date.span)) {
            continue;
        }
        date.role = roleOf(words, context, date);
        at = date.span.last - 1;
        found.push_back(std::move(date));
    }
    return found;
}

} // namespace tuyen::prose
