// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tuyen {

/// Words that name a term wherever they stand in a text.
struct TermPhrase {
    std::string words;      ///< folded
    std::string exactWords; ///< lower case with their marks
    std::string code;
};

/// Free words of reports into codes of taxonomy.csv: by the names there, and by the other words of
/// resources/reference/synonyms.csv, all compared folded. Remembers what it was asked: the same few
/// words stand in a column a thousand times. One for each thread.
class TermMatcher {
public:
    TermMatcher();

    /// Every term of the group the words name; none when they name none. "Ép bán dâm, đòi tiền
    /// chuộc".
    const std::vector<std::string>& codes(std::string_view group, std::string_view words) const;
    /// Those of means, exploitation, control and recruitment channels, group by group: what the words
    /// of a method may name.
    const std::vector<std::string>& codesOfMethod(std::string_view words) const;
    /// The first one of codes(); empty when there is none.
    std::string code(std::string_view group, std::string_view words) const;
    /// The words of a group that count within a text, longest first: for a reader that has to know
    /// where they stand.
    static std::span<const TermPhrase> phrases(std::string_view group);

private:
    /// What `find` finds, or found the last time.
    template <class Find>
    const std::vector<std::string>& remembered(
        std::string_view group, std::string_view words, Find&& find) const;

    mutable std::unordered_map<std::string, std::vector<std::string>> m_known;
    mutable std::string m_key; ///< of the look-up at hand: its memory serves the next
};

} // namespace tuyen
