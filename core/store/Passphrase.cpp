// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreKey.h"

#include "store/internal/Secret.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace tuyen {

// Syllables that read the same without marks on any keyboard: an onset and a rhyme. 26 × 40 =
// 1,040, so six of them are 60 bits: at half a second a guess, more than anybody can try.
static constexpr std::array<std::string_view, 26> onsets { "b", "c", "ch", "d", "g", "gi", "h",
    "kh", "l", "m", "n", "ng", "nh", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x", "bl", "kl",
    "pr", "st" };
static constexpr std::array<std::string_view, 40> rhymes { "a", "ac", "ai", "am", "an", "ang", "ao",
    "at", "au", "ay", "ach", "anh", "ap", "e", "em", "en", "eo", "et", "ec", "ep", "o", "oc", "oi",
    "om", "on", "ong", "ot", "op", "oa", "oan", "u", "uc", "um", "un", "ung", "ut", "uan", "ua",
    "uoi", "uyen" };

std::string proposePassphrase()
{
    startSodium();
    std::string text;
    for (int i = 0; i < 6; ++i) {
        if (i > 0) {
            text += ' ';
        }
        text += onsets[randombytes_uniform(onsets.size())];
        text += rhymes[randombytes_uniform(rhymes.size())];
    }
    return text;
}

/// Whether the words are all syllables of ours or words of letters, so that they are guessed as
/// words.
static std::size_t wordCount(std::string_view text)
{
    std::size_t words = 0;
    bool inside = false;
    for (const char c : text) {
        const bool divides = c == ' ' || c == '-' || c == '_' || c == '.';
        words += !divides && !inside ? 1 : 0;
        inside = !divides;
    }
    return words;
}

static double alphabetSize(std::string_view text)
{
    bool lower = false, upper = false, digit = false, sign = false, other = false;
    for (const char c : text) {
        lower |= c >= 'a' && c <= 'z';
        upper |= c >= 'A' && c <= 'Z';
        digit |= c >= '0' && c <= '9';
        other |= (static_cast<unsigned char>(c) & 0x80) != 0;
        sign |= c > 0 && c < 'A' && !(c >= '0' && c <= '9') && c != ' ';
    }
    return 26.0 * lower + 26.0 * upper + 10.0 * digit + 20.0 * sign + 24.0 * other + 1;
}

/// Runs ("1234", "aaaa", "abcd") add almost nothing; what follows by one step or none is not
/// counted.
static std::size_t surprisingSigns(std::string_view text)
{
    std::size_t count = text.empty() ? 0 : 1;
    for (std::size_t i = 1; i < text.size(); ++i) {
        const int step = text[i] - text[i - 1];
        const bool continues = (static_cast<unsigned char>(text[i]) & 0xc0) == 0x80;
        count += !continues && (step < -1 || step > 1) ? 1 : 0;
    }
    return count;
}

PassphraseStrength passphraseStrength(std::string_view passphrase)
{
    std::map<std::string_view, int> seen;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= passphrase.size(); ++i) {
        if (i == passphrase.size() || passphrase[i] == ' ') {
            if (i > start) {
                ++seen[passphrase.substr(start, i - start)];
            }
            start = i + 1;
        }
    }
    const double bySigns
        = static_cast<double>(surprisingSigns(passphrase)) * std::log2(alphabetSize(passphrase));
    // Words are guessed whole, 10 bits each (1,040 syllables), the repeated ones for free.
    const double perWord = 10.0;
    double bits = bySigns;
    if (wordCount(passphrase) > 1) {
        bits = std::min(bits,
            static_cast<double>(seen.size()) * perWord + 6.0 * (alphabetSize(passphrase) > 60));
    } else {
        // One word is likely a word or a name with something put on: half of it is no surprise.
        bits *= 0.6;
    }
    static constexpr std::array<double, 4> steps { 28, 40, 50, 60 };
    const auto step = std::count_if(
        steps.begin(), steps.end(), [&](double least) { return bits >= least - 0.5; });
    return { static_cast<int>(step), bits };
}

} // namespace tuyen
