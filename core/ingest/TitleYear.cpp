// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/TitleYear.h"

#include "text/Fold.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

namespace tuyen {

namespace {

/// The folded words of one line, or of one bracket.
class TitleLine {
public:
    explicit TitleLine(std::string_view line)
        : m_folded(fold(line))
    {
        for (std::string_view rest = m_folded; !rest.empty();) {
            const auto end = std::min(rest.find(' '), rest.size());
            m_words.push_back(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    TitleLine(const TitleLine&) = delete;
    TitleLine& operator=(const TitleLine&) = delete;

    void readInto(std::set<int>& named, std::set<int>& ofPeriods, std::set<int>& ofDates) const
    {
        std::size_t letterEnd = 0; // words before it are those of a letter
        for (std::size_t at = 0; at < m_words.size(); ++at) {
            if (at >= letterEnd && opensLetter(at)) {
                letterEnd = endOfLetter(at);
            }
            const int year = yearAt(at);
            if (year == 0) {
                continue;
            }
            named.insert(year);
            if (at >= letterEnd) {
                (isOfDay(at) ? ofDates : ofPeriods).insert(year);
            }
        }
    }

private:
    std::string_view word(std::size_t at) const
    {
        return at < m_words.size() ? m_words[at] : std::string_view();
    }
    int numberAt(std::size_t at) const
    {
        const auto text = word(at);
        int number = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
        const bool isWhole = problem == std::errc() && end == text.data() + text.size();
        return isWhole && text.size() <= 4 ? number : 0;
    }
    int yearAt(std::size_t at) const
    {
        const int year = numberAt(at);
        return year >= 2000 && year <= 2100 ? year : 0;
    }
    /// "Báo cáo số", "Kế hoạch ngày": by its words, and the number or the day behind them.
    bool opensLetter(std::size_t at) const
    {
        static constexpr std::string_view letters[] = { "bao cao", "ke hoach", "cong van",
            "quyet dinh", "to trinh", "thong bao", "nghi quyet", "chi thi", "huong dan", "cong dien",
            "nghi dinh", "thong tu", "chuong trinh", "de an", "bien ban" };
        const auto two = std::string(word(at)) + ' ' + std::string(word(at + 1));
        const auto number = word(at + 3).substr(0, 1); // "Báo cáo số liệu" is no letter
        return std::ranges::find(letters, two) != std::end(letters)
            && (word(at + 2) == "so" || word(at + 2) == "ngay") && number >= "0" && number <= "9";
    }
    /// Behind the date of the letter, or behind its number where it has no date.
    std::size_t endOfLetter(std::size_t at) const
    {
        for (std::size_t day = at + 2; day < m_words.size(); ++day) {
            if (word(day) != "ngay") {
                continue;
            }
            for (std::size_t year = day + 1; year <= day + 6; ++year) {
                if (yearAt(year) != 0) {
                    return year + 1;
                }
            }
        }
        return at + 6; // "Quyết định số 45/2023/…"
    }
    /// Whether a day stands before the year: "15/01/2024", "15 tháng 01 năm 2024".
    bool isOfDay(std::size_t at) const
    {
        const auto before = [&](std::size_t back) { return at >= back ? at - back : m_words.size(); };
        const auto month = word(before(1)) == "nam" ? before(2) : before(1);
        if (month >= m_words.size() || numberAt(month) < 1 || numberAt(month) > 12 || month == 0) {
            return false;
        }
        const auto day = word(month - 1) == "thang" && month > 1 ? month - 2 : month - 1;
        return numberAt(day) >= 1 && numberAt(day) <= 31;
    }

    std::string m_folded;
    std::vector<std::string_view> m_words;
};

} // namespace

TitleYears yearsOfTitle(std::string_view title)
{
    TitleYears years;
    std::set<int> ofPeriods;
    std::set<int> ofSpans;
    std::set<int> ofDates;
    while (!title.empty()) {
        const auto end = std::min(title.find_first_of("\n()[]"), title.size());
        std::set<int> ofLine;
        TitleLine(title.substr(0, end)).readInto(years.named, ofPeriods, ofLine);
        if (ofLine.size() > 1) {
            ofSpans.insert(ofLine.begin(), ofLine.end());
        }
        ofDates.insert(ofLine.begin(), ofLine.end());
        title.remove_prefix(std::min(end + 1, title.size()));
    }
    const auto& said = !ofSpans.empty() ? ofSpans : !ofPeriods.empty() ? ofPeriods : ofDates;
    years.year = said.size() == 1 ? *said.begin() : 0;
    return years;
}

} // namespace tuyen
