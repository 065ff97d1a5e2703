// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/VietnameseSyllable.h"

#include "base/Resource.h"
#include "text/Fold.h"
#include "text/internal/Letters.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

namespace tuyen {

using namespace std::string_view_literals;

namespace {

constexpr std::array onsets { ""sv, "b"sv, "c"sv, "ch"sv, "d"sv, "đ"sv, "g"sv, "gh"sv, "gi"sv,
    "h"sv, "k"sv, "kh"sv, "l"sv, "m"sv, "n"sv, "ng"sv, "ngh"sv, "nh"sv, "p"sv, "ph"sv, "qu"sv,
    "r"sv, "s"sv, "t"sv, "th"sv, "tr"sv, "v"sv, "x"sv };

/// Vowels as written without tone, and the codas each takes; "-" is none.
struct Vowel {
    std::string_view letters;
    std::string_view codas;
};
constexpr std::array vowels {
    Vowel { "a", "- c ch i m n ng nh o p t u y k" },
    Vowel { "ă", "c m n ng p t k" },
    Vowel { "â", "c m n ng p t u y k" },
    Vowel { "e", "- c m n ng o p t k" },
    Vowel { "ê", "- ch m n nh ng p t u k" },
    Vowel { "i", "- a ch m n nh p t u k" },
    Vowel { "iê", "c m n ng p t u" },
    Vowel { "o", "- c i m n ng p t k" },
    Vowel { "oa", "- c ch i m n ng nh o p t y" },
    Vowel { "oă", "c m n ng t" },
    Vowel { "oe", "- n o t m ng" },
    Vowel { "oo", "c ng" },
    Vowel { "ô", "- c i m n ng p t k" },
    Vowel { "ơ", "- i m n p t" },
    Vowel { "u", "- a c i m n ng p t k" },
    Vowel { "uâ", "n ng t y" },
    Vowel { "uê", "- ch n nh" },
    Vowel { "uô", "c i m n ng p t" },
    Vowel { "uơ", "-" },
    Vowel { "uy", "- a ch n nh p t u" },
    Vowel { "uyê", "n t" },
    Vowel { "ư", "- a c i m n ng t u" },
    Vowel { "ươ", "c i m n ng p t u" },
    Vowel { "y", "-" },
    Vowel { "yê", "m n ng t u" },
};
/// Behind "qu" stand the rimes of these vowels.
constexpr std::array vowelsAfterQu { "a"sv, "ă"sv, "â"sv, "e"sv, "ê"sv, "i"sv, "iê"sv, "ô"sv, "ơ"sv,
    "y"sv, "yê"sv };
/// Only behind "qu", and "giêng", "giêc" which are g + i + êng.
constexpr std::array moreSyllables { "quynh"sv, "quyt"sv, "quych"sv, "quyp"sv, "giêng"sv, "giêc"sv,
    "gin"sv, "gi"sv, "gip"sv, "git"sv };

/// Every syllable without its tone, some six thousand.
struct Syllables {
    std::unordered_set<std::string> all;

    Syllables()
    {
        for (const auto onset : onsets) {
            for (const auto& vowel : vowels) {
                const bool isAfterQu
                    = std::ranges::find(vowelsAfterQu, vowel.letters) != vowelsAfterQu.end();
                if (onset == "qu" && !isAfterQu) {
                    continue;
                }
                if (isSpelt(onset, vowel.letters)) {
                    addRimes(std::string(onset) + std::string(vowel.letters), vowel.codas);
                }
            }
        }
        for (const auto syllable : moreSyllables) {
            all.emplace(syllable);
        }
    }
    /// "ghê" and "ga", not "gê" and "gha". "k" before any vowel: Bắc Kạn, Kon.
    static bool isSpelt(std::string_view onset, std::string_view vowel)
    {
        const bool isFront = vowel.front() == 'e' || vowel.starts_with("ê") || vowel.front() == 'i'
            || vowel.starts_with("yê");
        if (onset == "gh" || onset == "ngh") {
            return isFront && vowel.front() != 'y';
        }
        if (onset == "c" || onset == "ng") {
            return !isFront && vowel.front() != 'y';
        }
        if (vowel.starts_with("yê")) {
            return onset.empty() || onset == "qu";
        }
        return !(onset == "g" && (vowel.front() == 'e' || vowel.starts_with("ê")));
    }
    void addRimes(const std::string& start, std::string_view codas)
    {
        while (!codas.empty()) {
            const auto end = std::min(codas.find(' '), codas.size());
            const auto coda = codas.substr(0, end);
            all.insert(coda == "-" ? start : start + std::string(coda));
            codas.remove_prefix(std::min(end + 1, codas.size()));
        }
    }
    static const Syllables& standard()
    {
        static const Syllables syllables;
        return syllables;
    }
};

bool isStop(std::string_view toneless)
{
    return toneless.ends_with('c') || toneless.ends_with("ch") || toneless.ends_with('p')
        || toneless.ends_with('t') || toneless.ends_with('k');
}

/// Signs that stand beside words without being a part of them.
bool isSign(char32_t c)
{
    return letters::isBlank(c) || (c >= 0x2010 && c <= 0x203A) || c == 0xAB || c == 0xBB
        || c == 0xB0 || c == 0xB7 || c == 0x20AB;
}

/// Whatever letters say of themselves; a byte that became a sign amid letters belongs to the word.
struct Words {
    std::string_view text;
    std::size_t at = 0;

    static bool isAsciiLetter(char32_t c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    static bool isInWord(char32_t c) { return isAsciiLetter(c) || (c >= 0x80 && !isSign(c)); }

    /// The next word with a letter that is not ASCII; empty at the end.
    std::string_view nextMarked()
    {
        while (at < text.size()) {
            auto from = at;
            const auto first = letters::next(text, at);
            bool isMarked = first >= 0x80;
            if (!isInWord(first)) {
                continue;
            }
            bool isLetterBefore = true;
            while (at < text.size()) {
                auto behind = at;
                const auto c = letters::next(text, behind);
                if (!isInWord(c)) {
                    auto further = behind;
                    const bool isAmid = c >= 0x80 && c < 0x100 && isLetterBefore
                        && further < text.size() && isInWord(letters::next(text, further));
                    if (!isAmid || letters::isBlank(c)) {
                        break;
                    }
                }
                isMarked = isMarked || c >= 0x80;
                at = behind;
            }
            if (isMarked) {
                return text.substr(from, at - from);
            }
        }
        return {};
    }
};

/// Marked words of our own tables: names, places, headers, terms.
const std::unordered_set<std::string>& familiarWords()
{
    static const auto words = [] {
        std::unordered_set<std::string> found;
        for (const auto* file : { "names.csv", "provinces.csv", "headers.csv", "taxonomy.csv",
                 "synonyms.csv", "border_gates.csv", "countries.csv" }) {
            Words all { resource(std::string("reference/") + file) };
            for (auto word = all.nextMarked(); !word.empty(); word = all.nextMarked()) {
                if (isVietnameseSyllable(word)) {
                    found.insert(foldExact(word));
                }
            }
        }
        return found;
    }();
    return words;
}

} // namespace

bool isVietnameseSyllable(std::string_view word)
{
    std::string toneless;
    int tones = 0;
    int tone = 0;
    int count = 0;
    int capitals = 0;
    bool isFirstCapital = false;
    for (std::size_t at = 0; at < word.size();) {
        const auto c = letters::next(word, at);
        if (!letters::isLatin(c) || ++count > 7) {
            return false;
        }
        const auto& letter = letters::latin(c);
        if (letter.lower == 0 || letter.second != 0) {
            return false;
        }
        tones += letter.tone != 0;
        tone = letter.tone != 0 ? letter.tone : tone;
        capitals += letter.isUpper;
        isFirstCapital = count == 1 ? letter.isUpper : isFirstCapital;
        letters::append(toneless, letter.toneless);
    }
    const bool isEvenCase = capitals == 0 || capitals == count || (capitals == 1 && isFirstCapital);
    if (tones > 1 || !isEvenCase || !Syllables::standard().all.contains(toneless)) {
        return false;
    }
    return !isStop(toneless) || tone >= 4 || tone == 0;
}

SyllableCount& SyllableCount::operator+=(const SyllableCount& other)
{
    words += other.words;
    legal += other.legal;
    familiar += other.familiar;
    return *this;
}

SyllableCount countSyllables(std::string_view utf8, int most)
{
    SyllableCount count;
    const auto text = normalised(utf8);
    Words words { text };
    for (auto word = words.nextMarked(); !word.empty() && count.words < most;
         word = words.nextMarked()) {
        ++count.words;
        if (isVietnameseSyllable(word)) {
            ++count.legal;
            count.familiar += familiarWords().contains(foldExact(word));
        }
    }
    return count;
}

std::string withEvenCapitals(std::string_view utf8)
{
    std::string out(utf8);
    Words words { utf8 };
    out.clear();
    std::size_t done = 0;
    for (auto word = words.nextMarked(); !word.empty(); word = words.nextMarked()) {
        const auto from = std::size_t(word.data() - utf8.data());
        out.append(utf8.substr(done, from - done));
        done = from + word.size();
        int plainCapitals = 0;
        int plainSmalls = 0;
        for (const char c : word) {
            plainCapitals += c >= 'A' && c <= 'Z';
            plainSmalls += c >= 'a' && c <= 'z';
        }
        if (plainCapitals == 0 || plainSmalls > 0
            || (plainCapitals == 1 && isVietnameseSyllable(word))) {
            out.append(word);
            continue;
        }
        for (std::size_t at = 0; at < word.size();) {
            const auto c = letters::next(word, at);
            const bool isSmall
                = letters::isLatin(c) && letters::latin(c).lower != 0 && !letters::latin(c).isUpper;
            letters::append(out, isSmall ? letters::upper(c) : c);
        }
    }
    out.append(utf8.substr(done));
    return out;
}

} // namespace tuyen
