// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/internal/PlainName.h"

#include "text/Fold.h"
#include "text/internal/Letters.h"
#include "text/internal/NameWords.h"
#include "text/internal/Surnames.h"

#include <algorithm>
#include <array>
#include <functional>
#include <unordered_map>

namespace tuyen {

namespace {

struct WordFacts {
    bool isPlain = false;   ///< letters alone, the first a capital, and no sign of an alias
    bool isFamily = false;  ///< a family name by itself, and the beginning of none of two words
    bool opensRank = false; ///< may be the first word of a rank or a form of address
    bool opensDeputy
        = false; ///< "Nguyên" before a post, which typed without marks is a family name
};

struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>()(text);
    }
};

} // namespace

static constexpr std::size_t mostWords = 8'000;

static WordFacts factsOf(std::string_view word)
{
    WordFacts facts;
    facts.isPlain = startsUpper(word) && word != "AKA" && word != "Alias" && word != "Tức"
        && word != "Bí" && normalised(word) == word;
    for (std::size_t at = 0; at < word.size() && facts.isPlain;) {
        const char32_t c = letters::next(word, at);
        facts.isPlain = letters::isLatin(c) && letters::latin(c).lower != 0;
    }
    const auto folded = fold(word);
    facts.opensDeputy = folded == "nguyen" || folded == "pho" || folded == "quyen";
    facts.opensRank = mayOpenRank(folded);
    facts.isFamily = surnameKind(word, {}) == SurnameKind::Surname && !mayOpenDoubleSurname(word);
    return facts;
}

static const WordFacts& rememberedFacts(std::string_view word)
{
    thread_local std::unordered_map<std::string, WordFacts, Hash, std::equal_to<>> known;
    auto found = known.find(word);
    if (found == known.end()) {
        if (known.size() >= mostWords) {
            known.clear();
        }
        found = known.emplace(std::string(word), factsOf(word)).first;
    }
    return found->second;
}

/// " (1987)" at the end, taken off; 0: there is none.
static int takeYear(std::string_view& text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() < 8) {
        return 0;
    }
    const auto end = text.substr(text.size() - 7);
    const auto digits = end.substr(2, 4);
    if (!end.starts_with(" (") || end.back() != ')'
        || !std::all_of(digits.begin(), digits.end(), isDigit)
        || (!digits.starts_with("19") && !digits.starts_with("20"))) {
        return 0;
    }
    text.remove_suffix(end.size());
    return 1000 * (digits[0] - '0') + 100 * (digits[1] - '0') + 10 * (digits[2] - '0')
        + (digits[3] - '0');
}

bool readPlainName(std::string_view text, PersonName& name)
{
    const auto raw = text;
    const int year = takeYear(text);
    std::array<std::string_view, 6> words;
    std::size_t count = 0;
    if (text.size() > 60) {
        return false;
    }
    for (std::string_view rest = text; !rest.empty();) {
        const auto end = std::min(rest.find(' '), rest.size());
        if (count == words.size() || end == 0 || end + 1 == rest.size()) {
            return false;
        }
        words[count++] = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (count < 2) {
        return false;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const auto facts = rememberedFacts(words[i]);
        if (!facts.isPlain || (i == 0 && (!facts.isFamily || facts.opensRank))) {
            return false;
        }
        if (i == 0 && facts.opensDeputy && rememberedFacts(words[1]).opensRank) {
            return false;
        }
    }
    name.full = text;
    name.raw = raw;
    name.birthYear = year;
    name.family = words[0];
    name.given = words[count - 1];
    const auto* middle = words[0].data() + words[0].size() + 1;
    const auto* end = words[count - 1].data();
    if (count > 2) {
        name.middle.assign(middle, end - 1);
    }
    return true;
}

} // namespace tuyen
