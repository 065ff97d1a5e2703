// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/TermMatcher.h"

#include "base/ReferenceTable.h"
#include "base/Resource.h"
#include "domain/Vocabulary.h"
#include "text/Fold.h"

#include <algorithm>
#include <array>
#include <map>

namespace tuyen {

static constexpr std::size_t mostRemembered = 20'000;

namespace {

struct Phrase {
    std::string folded;
    std::string exact;
    std::string code;
    bool isWhole
        = false; ///< only as the whole of a cell or of a part of it: too common a word otherwise
};

struct Phrases {
    std::map<std::string, std::vector<Phrase>, std::less<>> byGroup; ///< longest first

    void add(
        const std::string& group, std::string_view words, const std::string& code, bool isWhole)
    {
        auto folded = fold(words);
        if (!folded.empty()) {
            byGroup[group].push_back({ std::move(folded), foldExact(words), code, isWhole });
        }
    }
    Phrases()
    {
        for (const auto& term : Vocabulary::standard().terms()) {
            add(term.group, term.vi, term.code, false);
            add(term.group, term.en, term.code, false);
            add(term.group, term.code, term.code, true);
            add(term.group, term.htcds, term.code, true);
            for (const auto& alias : term.aliases) {
                add(term.group, alias, term.code, false);
            }
        }
        const ReferenceTable table(resource("reference/synonyms.csv"));
        for (std::size_t row = 0; row < table.size(); ++row) {
            const std::string code(table.text(row, "code"));
            const auto group = code.substr(0, code.find('.'));
            for (const auto& words : table.list(row, "anywhere")) {
                add(group, words, code, false);
            }
            for (const auto& words : table.list(row, "whole_cell")) {
                add(group, words, code, true);
            }
        }
        for (auto& [group, phrases] : byGroup) {
            std::ranges::stable_sort(
                phrases, std::greater<>(), [](const Phrase& p) { return p.folded.size(); });
        }
    }
    static const Phrases& standard()
    {
        static const Phrases phrases;
        return phrases;
    }
};

} // namespace

static void addOnce(std::vector<std::string>& codes, const std::string& code)
{
    if (std::ranges::find(codes, code) == codes.end()) {
        codes.push_back(code);
    }
}

static bool addWhole(
    const std::vector<Phrase>& phrases, const std::string& folded, std::vector<std::string>& codes)
{
    for (const auto& phrase : phrases) {
        if (phrase.folded == folded) {
            addOnce(codes, phrase.code);
            return true;
        }
    }
    return false;
}

/// Takes the longest phrases out of the words one after the other, so that "lừa đảo trực tuyến"
/// does not also count as what its parts would mean.
static void addContained(
    const std::vector<Phrase>& phrases, std::string folded, std::vector<std::string>& codes)
{
    for (const auto& phrase : phrases) {
        if (phrase.isWhole || phrase.folded.size() < 3) {
            continue;
        }
        for (auto at = folded.find(phrase.folded); at != folded.npos;
             at = folded.find(phrase.folded, at + 1)) {
            const auto end = at + phrase.folded.size();
            if ((at == 0 || folded[at - 1] == ' ')
                && (end == folded.size() || folded[end] == ' ')) {
                addOnce(codes, phrase.code);
                std::fill(
                    folded.begin() + std::ptrdiff_t(at), folded.begin() + std::ptrdiff_t(end), '.');
            }
        }
    }
}

static std::vector<std::string> match(const std::vector<Phrase>& phrases, std::string_view words)
{
    std::vector<std::string> codes;
    const auto whole = fold(words);
    if (whole.empty() || addWhole(phrases, whole, codes)) {
        return codes;
    }
    while (!words.empty()) {
        const auto end = std::min(words.find_first_of(";,/+|\n"), words.size());
        const auto part = fold(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
        if (!part.empty() && !addWhole(phrases, part, codes)) {
            addContained(phrases, part, codes);
        }
    }
    if (codes.empty()) {
        addContained(phrases, whole, codes); // a phrase with a comma inside
    }
    return codes;
}

TermMatcher::TermMatcher() = default;

template <class Find>
const std::vector<std::string>& TermMatcher::remembered(
    std::string_view group, std::string_view words, Find&& find) const
{
    m_key = group;
    m_key += '\x1F';
    m_key += words;
    if (const auto found = m_known.find(m_key); found != m_known.end()) {
        return found->second;
    }
    if (m_known.size() >= mostRemembered) {
        m_known.clear();
    }
    return m_known[m_key] = find();
}

static std::vector<std::string> matchIn(std::string_view group, std::string_view words)
{
    const auto& all = Phrases::standard().byGroup;
    const auto phrases = all.find(group);
    return phrases == all.end() ? std::vector<std::string>() : match(phrases->second, words);
}

const std::vector<std::string>& TermMatcher::codes(
    std::string_view group, std::string_view words) const
{
    return remembered(group, words, [&] { return matchIn(group, words); });
}

static constexpr std::array<std::string_view, 4> methodGroups { "means", "exploitation", "control",
    "recruitment_channel" };

const std::vector<std::string>& TermMatcher::codesOfMethod(std::string_view words) const
{
    return remembered({}, words, [&] { // every group has a name
        std::vector<std::string> codes;
        for (const auto group : methodGroups) {
            const auto found = matchIn(group, words);
            codes.insert(codes.end(), found.begin(), found.end());
        }
        return codes;
    });
}

std::span<const TermPhrase> TermMatcher::phrases(std::string_view group)
{
    static const auto all = [] {
        std::map<std::string, std::vector<TermPhrase>, std::less<>> within;
        for (const auto& [name, phrases] : Phrases::standard().byGroup) {
            for (const auto& phrase : phrases) {
                if (!phrase.isWhole) {
                    within[name].push_back({ phrase.folded, phrase.exact, phrase.code });
                }
            }
        }
        return within;
    }();
    const auto found = all.find(group);
    return found == all.end() ? std::span<const TermPhrase>() : found->second;
}

std::string TermMatcher::code(std::string_view group, std::string_view words) const
{
    const auto& found = codes(group, words);
    return found.empty() ? std::string() : found.front();
}

} // namespace tuyen
