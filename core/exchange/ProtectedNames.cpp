// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/internal/ProtectedNames.h"

#include "text/Fold.h"

#include <algorithm>
#include <sstream>

namespace tuyen {

static bool isPlain(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Lower case, marks kept; signs, of file names too, divide.
static std::vector<std::string> wordsOf(std::string_view text)
{
    std::string spaced(text);
    for (char& c : spaced) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isLetter = byte >= 0x80 || (byte >= '0' && byte <= '9')
            || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        c = isLetter ? c : ' ';
    }
    std::istringstream in(foldExact(spaced));
    std::vector<std::string> words;
    for (std::string word; in >> word;) {
        words.push_back(std::move(word));
    }
    return words;
}

ProtectedNames::ProtectedNames(const std::vector<std::string>& names)
{
    for (const auto& name : names) {
        const auto words = wordsOf(name);
        std::string all;
        for (const auto& word : words) {
            all += (all.empty() ? "" : " ") + word;
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
    const auto words = wordsOf(text);
    for (std::size_t begin = 0; begin < words.size(); ++begin) {
        std::string run;
        for (std::size_t end = begin; end < words.size() && end - begin < m_mostWords; ++end) {
            run += (run.empty() ? "" : " ") + words[end];
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
