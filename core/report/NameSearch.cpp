// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/internal/NameSearch.h"

#include "gazetteer/Gazetteer.h"
#include "text/Fold.h"

#include <algorithm>
#include <sstream>

namespace tuyen {

/// Names have two to this many words.
static constexpr std::size_t mostWords = 8;

static bool isPlain(std::string_view text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

static bool isNumber(std::string_view word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Words between anything that is no letter, lower case, marks kept.
static std::vector<std::string> wordsOf(std::string_view text)
{
    std::string spaced(text);
    for (char& c : spaced) {
        const bool isSeparator
            = static_cast<unsigned char>(c) < 0x80 && !std::isalnum(static_cast<unsigned char>(c));
        c = isSeparator ? ' ' : c;
    }
    std::istringstream in(foldExact(spaced));
    std::vector<std::string> words;
    for (std::string word; in >> word;) {
        words.push_back(std::move(word));
    }
    return words;
}

static std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

NameSearch::NameSearch(const std::vector<std::string>& texts)
{
    for (const auto& province : Gazetteer::standard().provinces()) {
        m_places.insert(fold(province.nameVi));
        m_places.insert(fold(province.nameEn));
    }
    for (const auto& text : texts) {
        addText(text);
    }
}

void NameSearch::addText(std::string_view text)
{
    const auto words = wordsOf(text);
    for (std::size_t begin = 0; begin < words.size(); ++begin) {
        std::string run;
        for (std::size_t end = begin; end < words.size() && end < begin + mostWords; ++end) {
            if (isNumber(words[end])) {
                break; // row numbers are most of an appendix
            }
            run += (run.empty() ? "" : " ") + words[end];
            if (end == begin) {
                continue;
            }
            if (isPlain(run)) {
                m_bare.insert(run);
            } else {
                m_marked.insert(run);
                m_stripped.insert(fold(run));
            }
        }
    }
}

bool NameSearch::finds(std::string_view name) const
{
    const auto words = wordsOf(name);
    if (words.size() < 2) {
        return false;
    }
    const auto exact = joined(words);
    const auto bare = fold(exact);
    if (m_places.contains(bare)) {
        return false;
    }
    return m_bare.contains(bare) || m_marked.contains(exact)
        || (isPlain(exact) && m_stripped.contains(bare));
}

} // namespace tuyen
