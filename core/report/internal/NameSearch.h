// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace tuyen {

/// Whether a person's name stands in one of many texts. Words written with marks are compared with
/// marks, words without any by letters alone: "nguyen thi lan.xlsx" is found, yet "Hưng" is not
/// taken for "Hùng". A name of one word is in too many sentences to tell anything, and a name that
/// is also a province's
/// ("Hà Giang") is read as the province.
class NameSearch {
public:
    explicit NameSearch(const std::vector<std::string>& texts);
    bool finds(std::string_view name) const;

private:
    void addText(std::string_view text);

    std::unordered_set<std::string> m_bare;   ///< runs of words without marks
    std::unordered_set<std::string> m_marked; ///< runs of words with marks, as written
    std::unordered_set<std::string>
        m_stripped; ///< the same, marks taken off: for names that never had any
    std::unordered_set<std::string> m_places;
};

} // namespace tuyen
