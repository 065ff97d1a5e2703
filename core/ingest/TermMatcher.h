// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tuyen {

/// Free words of reports into codes of taxonomy.csv: by the names there, and by the other words of
/// resources/reference/synonyms.csv, all compared folded. Remembers what it was asked: the same few
/// words stand in a column a thousand times. One for each thread.
class TermMatcher {
public:
    TermMatcher();

    /// Every term of the group the words name; none when they name none. "Ép bán dâm, đòi tiền
    /// chuộc".
    const std::vector<std::string>& codes(std::string_view group, std::string_view words) const;
    /// The first of them; empty when there is none.
    std::string code(std::string_view group, std::string_view words) const;

private:
    mutable std::unordered_map<std::string, std::vector<std::string>> m_known;
};

} // namespace tuyen
