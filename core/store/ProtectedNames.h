// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace tuyen {

/// A word of a text, as names are held against it, and the bytes where it stands.
struct NameWord {
    std::string exact; ///< lower case, marks kept
    std::string bare;  ///< without marks
    std::size_t begin = 0;
    std::size_t end = 0;
};
/// Signs, of file names too, divide.
std::vector<NameWord> nameWords(std::string_view text);

/// Whether a text holds one of many names. Words written with marks are compared with marks, words
/// without any by letters alone, as report/internal/NameSearch does the other way round (one name,
/// many texts). A name of one word is found only as the whole text: inside one it is in too many
/// sentences to tell anything.
class ProtectedNames {
public:
    explicit ProtectedNames(const std::vector<std::string>& names);
    bool areIn(std::string_view text) const;

private:
    std::unordered_set<std::string> m_exact; ///< words with their marks, a blank between
    std::unordered_set<std::string> m_bare;  ///< all of them without marks
    std::unordered_set<std::string> m_plain; ///< of names that were written without any
    std::size_t m_mostWords = 0;
};

} // namespace tuyen
