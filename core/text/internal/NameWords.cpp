// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/internal/NameWords.h"

#include "text/Fold.h"
#include "text/internal/Letters.h"
#include "text/internal/Surnames.h"

#include <algorithm>

namespace tuyen {

/// Ranks and posts, folded; the longest that fits is taken.
static constexpr std::string_view ranks[] = { "dai tuong", "thuong tuong", "trung tuong",
    "thieu tuong", "dai ta", "thuong ta", "trung ta", "thieu ta", "dai uy", "thuong uy", "trung uy",
    "thieu uy", "chuan uy", "thuong si", "trung si", "ha si", "binh nhat", "binh nhi", "dong chi",
    "d c", "cuc truong", "tong cuc truong", "vu truong", "chinh uy", "tu lenh", "don truong",
    "truong don", "tram truong", "doi truong", "to truong", "truong phong", "truong ban",
    "truong doan", "giam doc", "tong giam doc", "chi huy truong", "tham mu truong",
    "tham muu truong", "chu tich", "thu truong", "bo truong", "bi thu", "vien truong", "chanh an",
    "chanh van phong", "chinh tri vien", "truong cong an", "thu ky", "tong thu ky", "thong doc",
    "dai su", "bac si", "luat su", "tien si", "thac si", "giao su", "pgs ts", "gs ts", "pgs", "ths",
    "major", "colonel", "captain", "lieutenant", "mr", "mrs", "ms", "dr" };

struct Address {
    std::string_view folded;
    std::string_view exact; ///< as it is written with its marks
};

/// Forms of address; each may also be a word of a name, so they go only where that is sure.
static constexpr Address addresses[] = { { "ong", "ông" }, { "ba", "bà" }, { "anh", "anh" },
    { "chi", "chị" }, { "em", "em" }, { "chau", "cháu" }, { "co", "cô" }, { "chu", "chú" },
    { "bac", "bác" }, { "cu", "cụ" } };

static const Address* addressOf(std::string_view folded)
{
    const auto* found = std::find_if(std::begin(addresses), std::end(addresses),
        [&](const Address& address) { return address.folded == folded; });
    return found == std::end(addresses) ? nullptr : found;
}

static bool isAscii(std::string_view text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const auto start = text.find_first_not_of(' ');
        if (start == std::string_view::npos) {
            break;
        }
        const auto end = std::min(text.find(' ', start), text.size());
        words.push_back(text.substr(start, end - start));
        text.remove_prefix(end);
    }
    return words;
}

bool startsUpper(std::string_view word)
{
    std::size_t at = 0;
    while (at < word.size()) {
        const char32_t c = letters::next(word, at);
        if (!letters::isLatin(c)) {
            return !letters::otherLetter(c).empty(); // scripts without capitals
        }
        if (letters::latin(c).lower != 0) {
            return letters::latin(c).isUpper;
        }
    }
    return false;
}

bool looksLikeName(std::string_view text)
{
    const auto words = wordsOf(text);
    if (words.size() < 2 || words.size() > 7
        || text.find_first_of("0123456789:/?!@#%*=_") != std::string_view::npos) {
        return false;
    }
    if (std::all_of(words.begin(), words.end(), startsUpper)) {
        return true;
    }
    // Typed in small letters, or a middle word is: "nguyễn văn a", "Ana de Souza".
    return words.size() <= 5
        && ((startsUpper(words.front()) && startsUpper(words.back()))
            || (words.size() >= 3 && surnameKind(words[0], words[1]) != SurnameKind::None
                && addressOf(fold(words[0])) == nullptr));
}

static std::size_t offsetIn(std::string_view text, std::string_view part)
{
    return static_cast<std::size_t>(part.data() - text.data());
}

/// Words of a rank at `from`; 0 when there is none.
static std::size_t rankWords(const std::vector<std::string>& folded, std::size_t from)
{
    std::size_t longest = 0;
    for (const auto rank : ranks) {
        if (!rank.starts_with(folded[from])) {
            continue; // nearly always: spares the joining
        }
        std::string joined;
        for (std::size_t i = from; i < folded.size() && joined.size() < rank.size(); ++i) {
            joined += (joined.empty() ? "" : " ") + folded[i];
            if (joined == rank) {
                longest = std::max(longest, i - from + 1);
            }
        }
    }
    if (longest == 0
        && (folded[from] == "pho" || folded[from] == "nguyen" || folded[from] == "quyen")
        && from + 1 < folded.size()) {
        const auto post = rankWords(folded, from + 1);
        return post == 0 ? 0 : post + 1;
    }
    return longest;
}

static bool isAddress(const std::vector<std::string_view>& words,
    const std::vector<std::string>& folded, std::size_t from)
{
    const auto* address = addressOf(folded[from]);
    if (address == nullptr || from + 1 >= words.size()) {
        return false;
    }
    // "Chu", "Châu", "Bạc" and "Bá" are families, "chú", "cháu", "bác" and "bà" are not: the marks
    // tell. In a text without any, a family name of three words is the likelier reading.
    const bool isUnmarked = std::all_of(words.begin(), words.end(), isAscii);
    if (!isUnmarked && foldExact(words[from]) != address->exact) {
        return false;
    }
    if (!startsUpper(words[from])) {
        return startsUpper(words[from + 1]);
    }
    if (isUnmarked && address->folded != address->exact && words.size() - from < 4) {
        return false;
    }
    const auto next = from + 2 < words.size() ? words[from + 2] : std::string_view();
    const bool isBeforeFamily = !next.empty()
        && surnameKind(words[from + 1], next) == SurnameKind::Surname && folded[from + 1] != "thi";
    const bool isAlone = from + 2 == words.size()
        && (folded[from] == "ong" || folded[from] == "chi" || folded[from] == "chau");
    return isBeforeFamily || isAlone;
}

bool mayOpenRank(std::string_view folded)
{
    return folded == "pho" || folded == "quyen" || addressOf(folded) != nullptr
        || std::any_of(std::begin(ranks), std::end(ranks), [&](std::string_view rank) {
               return rank.starts_with(folded)
                   && (rank.size() == folded.size() || rank[folded.size()] == ' ');
           });
}

std::size_t rankLength(std::string_view text)
{
    const auto words = wordsOf(text);
    std::vector<std::string> folded;
    std::transform(words.begin(), words.end(), std::back_inserter(folded),
        [](std::string_view word) { return fold(word); });
    std::size_t at = 0;
    while (at + 1 < words.size()) {
        const auto rank = rankWords(folded, at);
        if (rank > 0 && at + rank < words.size()) {
            at += rank;
        } else if (isAddress(words, folded, at)) {
            ++at;
        } else if (at > 0 && (folded[at].empty())) {
            ++at; // a dash between rank and name
        } else {
            break;
        }
    }
    // "Phó Cục trưởng Cục Phòng chống ma túy, Đại tá …": the name follows the last rank.
    if (at > 0) {
        for (std::size_t i = words.size() - 1; i > at; --i) {
            const auto rank = rankWords(folded, i);
            if (rank > 1 && i + rank < words.size()) {
                return offsetIn(text, words[i + rank]);
            }
        }
    }
    return at == 0 ? 0 : offsetIn(text, words[at]);
}

} // namespace tuyen
