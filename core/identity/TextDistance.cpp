// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/internal/TextDistance.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace tuyen::identity {

static constexpr std::size_t longest = 64; ///< letters beyond are not looked at

static double jaro(std::string_view a, std::string_view b)
{
    const auto window = std::max(a.size(), b.size()) / 2;
    const auto reach = window > 0 ? window - 1 : 0;
    std::uint64_t usedA = 0;
    std::uint64_t usedB = 0;
    int common = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const auto from = i > reach ? i - reach : 0;
        const auto to = std::min(b.size(), i + reach + 1);
        for (auto j = from; j < to; ++j) {
            if (a[i] == b[j] && (usedB >> j & 1) == 0) {
                usedA |= std::uint64_t(1) << i;
                usedB |= std::uint64_t(1) << j;
                ++common;
                break;
            }
        }
    }
    if (common == 0) {
        return 0;
    }
    int moved = 0;
    std::size_t j = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if ((usedA >> i & 1) == 0) {
            continue;
        }
        while ((usedB >> j & 1) == 0) {
            ++j;
        }
        moved += a[i] != b[j] ? 1 : 0;
        ++j;
    }
    const double m = common;
    return (m / double(a.size()) + m / double(b.size()) + (m - moved / 2.0) / m) / 3;
}

double similarity(std::string_view a, std::string_view b)
{
    a = a.substr(0, longest);
    b = b.substr(0, longest);
    if (a.empty() || b.empty()) {
        return 0;
    }
    const double score = jaro(a, b);
    std::size_t prefix = 0;
    while (prefix < 4 && prefix < a.size() && prefix < b.size() && a[prefix] == b[prefix]) {
        ++prefix;
    }
    return score + double(prefix) * 0.1 * (1 - score);
}

int editDistance(std::string_view a, std::string_view b, int most)
{
    a = a.substr(0, longest);
    b = b.substr(0, longest);
    if (int(std::max(a.size(), b.size()) - std::min(a.size(), b.size())) > most) {
        return most + 1;
    }
    std::array<std::array<std::uint8_t, longest + 1>, 3> rows {};
    for (std::size_t j = 0; j <= b.size(); ++j) {
        rows[0][j] = std::uint8_t(j);
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& last = rows[(i + 2) % 3];
        const auto& beforeLast = rows[(i + 1) % 3];
        row[0] = std::uint8_t(i);
        int least = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            int cost
                = std::min({ last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1]) });
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                cost = std::min(cost, beforeLast[j - 2] + 1);
            }
            row[j] = std::uint8_t(cost);
            least = std::min(least, cost);
        }
        if (least > most) {
            return most + 1;
        }
    }
    return std::min<int>(rows[a.size() % 3][b.size()], most + 1);
}

std::string soundOf(std::string_view folded)
{
    struct Rule {
        std::string_view from;
        std::string_view to;
    };
    // Longer ones first. Northern d/gi/r and what foreign clerks write for them are one sound.
    static constexpr std::array starts { Rule { "ngh", "g" }, Rule { "ng", "g" },
        Rule { "gi", "z" }, Rule { "gh", "g" }, Rule { "ph", "f" }, Rule { "tr", "c" },
        Rule { "ch", "c" }, Rule { "th", "t" }, Rule { "kh", "k" }, Rule { "qu", "kw" },
        Rule { "dz", "z" }, Rule { "zh", "c" }, Rule { "nh", "n" }, Rule { "sh", "s" },
        Rule { "d", "z" }, Rule { "r", "z" }, Rule { "j", "z" }, Rule { "y", "z" },
        Rule { "x", "s" }, Rule { "c", "k" }, Rule { "q", "k" }, Rule { "l", "n" },
        Rule { "w", "v" } };
    std::string out;
    for (const auto& rule : starts) {
        // "y" alone is a vowel: "Ý", "Yên" keeps its own sound only as a whole word.
        if (folded.starts_with(rule.from) && folded.size() > rule.from.size()) {
            out = rule.to;
            folded.remove_prefix(rule.from.size());
            break;
        }
    }
    for (std::size_t i = 0; i < folded.size(); ++i) {
        char c = folded[i] == 'y' ? 'i' : folded[i] == 'w' ? 'u' : folded[i];
        if (c == 'h' && i > 0 && (folded[i - 1] == 'n' || folded[i - 1] == 'c')) {
            continue; // final nh, ch: "anh" and "an" are told apart by their vowels elsewhere
        }
        if (c == 'g' && i > 0 && folded[i - 1] == 'n' && i + 1 == folded.size()) {
            continue; // final ng
        }
        if (out.empty() || out.back() != c) {
            out += c;
        }
    }
    return out;
}

} // namespace tuyen::identity
