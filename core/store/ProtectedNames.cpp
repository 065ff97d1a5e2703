// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ProtectedNames.h"

#include "text/Fold.h"

#include <algorithm>

namespace tuyen {

static bool isPlain(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Bytes of a sign at `at`, 0 for a letter or digit: ASCII, and the signs U+0080–U+00BF and
/// U+2000–U+207F that texts of people divide words with ("–", "…", a blank that does not break).
static std::size_t signAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto first = byte(at);
    if (first < 0x80) {
        const bool isLetter = (first >= '0' && first <= '9') || (first >= 'a' && first <= 'z')
            || (first >= 'A' && first <= 'Z');
        return isLetter ? 0 : 1;
    }
    if (first == 0xC2) {
        return 2;
    }
    return first == 0xE2 && (byte(at + 1) == 0x80 || byte(at + 1) == 0x81) ? 3 : 0;
}

std::vector<NameWord> nameWords(std::string_view text)
{
    std::vector<NameWord> words;
    for (std::size_t at = 0; at < text.size();) {
        if (const auto sign = signAt(text, at)) {
            at += sign;
            continue;
        }
        NameWord word;
        word.begin = at;
        while (at < text.size() && signAt(text, at) == 0) {
            ++at;
        }
        word.end = at;
        word.exact = foldExact(text.substr(word.begin, word.end - word.begin));
        word.bare = fold(word.exact);
        if (!word.exact.empty()) {
            words.push_back(std::move(word));
        }
    }
    return words;
}

ProtectedNames::ProtectedNames(const std::vector<std::string>& names)
{
    for (const auto& name : names) {
        const auto words = nameWords(name);
        std::string all;
        for (const auto& word : words) {
            all += (all.empty() ? "" : " ") + word.exact;
        }
        if (all.empty()) {
            continue;
        }
        m_mostWords = std::max(m_mostWords, words.size());
        m_bare.insert(fold(all));
        if (isPlain(all)) {
            m_plain.insert(all);
        }
        m_exact.insert(std::move(all));
    }
}

bool ProtectedNames::areIn(std::string_view text) const
{
    const auto words = nameWords(text);
    for (std::size_t begin = 0; begin < words.size(); ++begin) {
        std::string run;
        for (std::size_t end = begin; end < words.size() && end - begin < m_mostWords; ++end) {
            run += (run.empty() ? "" : " ") + words[end].exact;
            const bool isWhole = begin == 0 && end + 1 == words.size();
            if (end == begin && !isWhole) {
                continue;
            }
            const bool isFound = isPlain(run)
                ? m_bare.contains(run)
                : m_exact.contains(run) || m_plain.contains(fold(run));
            if (isFound) {
                return true;
            }
        }
    }
    return false;
}

} // namespace tuyen
