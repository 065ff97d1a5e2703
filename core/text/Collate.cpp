// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Collate.h"

#include "text/Fold.h"
#include "text/internal/Letters.h"

#include <array>

namespace tuyen {

// ICU and QCollator agree with this order, but the C library's tables differ from system to system
// and the key is stored: one of our own sorts the same everywhere.

namespace {

constexpr std::u32string_view alphabet = U"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
constexpr char endOfLevel = 1;
constexpr char otherScript = static_cast<char>(0xF0);

/// Weights of letters and digits below U+0250, 0 for none.
std::array<char, 0x250> makeWeights()
{
    std::array<char, 0x250> weights {};
    for (char32_t digit = '0'; digit <= '9'; ++digit) {
        weights[digit] = static_cast<char>(0x20 + (digit - '0'));
    }
    char weight = 0x30;
    for (const char32_t letter : alphabet) {
        weights[letter] = weight++;
    }
    return weights;
}

char weightOf(char32_t toneless)
{
    static const auto weights = makeWeights();
    return toneless < 0x250 ? weights[toneless] : char(0);
}

struct Levels {
    std::string letters;
    std::string tones;
    std::string cases;

    void add(char weight, std::uint8_t tone, bool isUpper)
    {
        letters += weight;
        tones += static_cast<char>(2 + tone);
        cases += isUpper ? char(3) : char(2);
    }

    void add(const letters::Letter& letter)
    {
        if (const char weight = weightOf(letter.toneless); weight != 0) {
            add(weight, letter.tone, letter.isUpper);
            return;
        }
        // A letter Vietnamese does not have: after its plain letter, as if it bore a further tone.
        const char weight = weightOf(letter.base);
        add(weight != 0 ? weight : otherScript, 6, letter.isUpper);
        if (letter.second != 0) {
            add(weightOf(letter.second), 6, letter.isUpper);
        }
    }

    void addOther(char32_t c)
    {
        const auto parts = tuyen::letters::otherLetter(c);
        if (parts.empty()) {
            add(3, 0, false);
            return;
        }
        for (const char32_t part : parts) {
            letters += otherScript;
            tuyen::letters::append(letters, part);
        }
    }
};

Levels levelsOf(std::string_view text)
{
    Levels levels;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = letters::next(text, at);
        if (letters::isLatin(c) && letters::latin(c).lower != 0) {
            levels.add(letters::latin(c));
        } else if (letters::isBlank(c)) {
            levels.add(2, 0, false);
        } else if (letters::isLatin(c)) {
            levels.add(c < 0x80 ? static_cast<char>(3 + c % 0x1D) : char(3), 0, false);
        } else {
            levels.addOther(c);
        }
    }
    return levels;
}

/// Levels that say nothing at their end are cut: most texts have few tones and capitals.
std::string_view cut(const std::string& level)
{
    const auto last = level.find_last_not_of(char(2));
    return std::string_view(level).substr(0, last == std::string::npos ? 0 : last + 1);
}

} // namespace

std::string sortKey(std::string_view text)
{
    const auto levels = levelsOf(normalised(trimmed(text)));
    std::string key = levels.letters;
    key += endOfLevel;
    key += cut(levels.tones);
    key += endOfLevel;
    key += cut(levels.cases);
    return key;
}

std::string personSortKey(std::string_view fullName)
{
    const std::string name = normalised(trimmed(fullName));
    const auto firstBlank = name.find(' ');
    const auto lastBlank = name.rfind(' ');
    std::string_view given = name;
    std::string_view family;
    std::string_view middle;
    if (firstBlank != std::string::npos) {
        given = std::string_view(name).substr(lastBlank + 1);
        family = std::string_view(name).substr(0, firstBlank);
        if (lastBlank > firstBlank) {
            middle = std::string_view(name).substr(firstBlank + 1, lastBlank - firstBlank - 1);
        }
    }
    // Field by field, as a list sorted by the column of given names; but capitals only at the very
    // end, or "AN" of a list in capitals would part from "An".
    std::string key;
    std::string cases;
    for (const auto part : { given, family, middle }) {
        const auto levels = levelsOf(part);
        key += levels.letters;
        key += endOfLevel;
        key += cut(levels.tones);
        key += endOfLevel;
        cases += levels.cases;
    }
    key += cut(cases);
    return key;
}

} // namespace tuyen
