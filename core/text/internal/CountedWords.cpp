// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/internal/CountedWords.h"

#include "text/Fold.h"
#include "text/Number.h"
#include "text/internal/NameWords.h"

#include <algorithm>
#include <iterator>

namespace tuyen {

namespace {

using Unit = CountedPeople::Unit;

struct UnitWord {
    std::string_view folded;
    Unit unit;
};

/// What is counted; longer ones first.
constexpr UnitWord units[] = { { "nghi la nan nhan", Unit::PresumedVictims },
    { "nghi nan nhan", Unit::PresumedVictims }, { "nan nhan", Unit::Victims },
    { "victims", Unit::Victims }, { "victim", Unit::Victims }, { "doi tuong", Unit::Suspects },
    { "nghi pham", Unit::Suspects }, { "nghi can", Unit::Suspects }, { "bi can", Unit::Suspects },
    { "dong pham", Unit::Suspects }, { "dong bon", Unit::Suspects }, { "suspects", Unit::Suspects },
    { "suspect", Unit::Suspects }, { "nguoi", Unit::People }, { "phu nu", Unit::People },
    { "tre em", Unit::People }, { "chau be", Unit::People }, { "be gai", Unit::People },
    { "co gai", Unit::People }, { "thieu nu", Unit::People }, { "cong dan", Unit::People },
    { "lao dong", Unit::People }, { "people", Unit::People }, { "persons", Unit::People },
    { "person", Unit::People }, { "others", Unit::People }, { "women", Unit::People },
    { "children", Unit::People } };
/// These go with digits alone and with their own marks: "Hải Châu" and "Năm Em" are names.
constexpr std::string_view shortUnits[] = { "nữ", "nam", "cháu", "em" };

bool isOneOf(std::string_view word, const auto& words)
{
    return std::ranges::find(words, word) != std::end(words);
}

bool isDigits(std::string_view word)
{
    return !word.empty() && word.size() <= 6 && word.find_first_not_of("0123456789") == word.npos;
}

/// "5", "2-3", "hai".
bool isNumber(std::string_view word, bool& hasDigits)
{
    static constexpr std::string_view numbers[]
        = { "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười" };
    const auto dash = word.find_first_of("-\xE2");
    const auto behind = word.find_first_of("0123456789", std::min(dash, word.size()));
    hasDigits = isDigits(word.substr(0, dash))
        && (dash == word.npos || (behind != word.npos && isDigits(word.substr(behind))));
    return hasDigits || isOneOf(foldExact(word), numbers);
}

/// How many of the words name what is counted; 0: none.
std::size_t unitWords(const std::vector<std::string_view>& words, std::size_t from, Unit& unit)
{
    for (const auto& known : units) {
        std::string joined;
        for (std::size_t i = from; i < words.size() && joined.size() < known.folded.size(); ++i) {
            joined += (joined.empty() ? "" : " ") + fold(words[i]);
            if (joined == known.folded) {
                unit = known.unit;
                return i - from + 1;
            }
        }
    }
    return 0;
}

/// Words that describe and name nobody: "khác", "người Trung Quốc".
bool describes(std::string_view word)
{
    static constexpr std::string_view known[] = { "khac", "nua", "nu", "nam", "viet", "trung",
        "quoc", "lao", "campuchia", "thai", "lan", "myanmar", "chua", "khong", "ro", "ten" };
    return !startsUpper(word) || isOneOf(fold(word), known);
}

bool isRemark(std::string_view word)
{
    return describes(word) && word.find_first_of("0123456789:,/\"") == word.npos;
}

} // namespace

std::optional<CountedPeople> readCountedPeople(std::string_view piece)
{
    static constexpr std::string_view plain[] = { "va", "cung", "voi", "nhom", "toan", "bo",
        "ngoai", "ra", "con", "them", "group", "of", "and" };
    static constexpr std::string_view qualifiers[] = { "khoang", "hon", "gan", "tren", "duoi", "it",
        "nhat", "toi", "da", "thieu", "tong", "so", "cong", "gom", "co", "about", "over" };
    const auto bracket = std::min(piece.find('('), piece.size());
    const auto remarks = wordsOf(piece.substr(bracket));
    if (!std::all_of(remarks.begin(), remarks.end(), describes)) {
        return std::nullopt; // it may name somebody
    }
    auto text = trimmed(piece.substr(0, bracket));
    while (!text.empty() && std::string_view(" .-+").find(text.back()) != std::string_view::npos) {
        text.pop_back();
    }
    const auto words = wordsOf(text);
    std::size_t at = 0;
    while (at < words.size() && isOneOf(fold(words[at]), plain)) {
        ++at;
    }
    const auto start = at;
    while (at < words.size() && isOneOf(fold(words[at]), qualifiers)) {
        ++at;
    }
    bool hasDigits = false;
    if (at + 1 >= words.size() || !isNumber(words[at], hasDigits)) {
        return std::nullopt;
    }
    CountedPeople people;
    auto length = unitWords(words, at + 1, people.unit);
    if (length == 0 && hasDigits && words[at].size() <= 2
        && isOneOf(foldExact(words[at + 1]), shortUnits)) {
        length = 1;
    }
    if (length == 0
        || !std::all_of(words.begin() + std::ptrdiff_t(at + 1 + length), words.end(), isRemark)) {
        return std::nullopt;
    }
    people.count = parseQuantity(text.substr(std::size_t(words[start].data() - text.data())));
    people.count.raw = trimmed(piece);
    return people.count.value ? std::optional(std::move(people)) : std::nullopt;
}

} // namespace tuyen
