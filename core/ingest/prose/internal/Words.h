// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen::prose {

/// One piece of a sentence. Words are compared folded, or with their marks where a mark changes the
/// meaning: "hai" two and "hại" harm, "giam" jail and "giảm" fall.
struct Word {
    enum class Kind { Word, Number, Sign } kind = Kind::Sign;
    std::size_t begin = 0; ///< byte offset in the sentence
    std::size_t end = 0;
    std::string folded; ///< of a sign: the sign itself, dashes "-", quotes "\""
    std::string exact;  ///< lower case, marks kept
    bool isUpper = false;

    bool is(std::string_view what) const { return folded == what; }
    bool isNumber() const { return kind == Kind::Number; }
};

/// A sentence taken apart, with the questions the finders ask of it.
class Words {
public:
    explicit Words(std::string_view sentence);

    std::string_view sentence() const { return m_sentence; }
    std::size_t size() const { return m_words.size(); }
    const Word& operator[](std::size_t at) const { return m_words[at]; }
    /// How many words of `phrase` (folded, blanks between) stand from `at` on; 0: it does not.
    std::size_t phraseAt(std::size_t at, std::string_view phrase) const;
    std::size_t exactPhraseAt(std::size_t at, std::string_view phrase) const;
    /// Whether the phrase ends just before `at`.
    bool isBefore(std::size_t at, std::string_view phrase) const;
    bool has(std::string_view phrase) const;
    bool hasExact(std::string_view phrase) const;
    /// Where the phrase begins; size() when it is nowhere.
    std::size_t find(std::string_view phrase) const;
    std::string_view text(std::size_t first, std::size_t last) const; ///< of words [first, last)
    bool hasMarks() const { return m_hasMarks; }

private:
    std::string m_sentence;
    std::vector<Word> m_words;
    bool m_hasMarks = false; ///< it is Vietnamese written with its marks
};

/// A stretch of words [first, last).
struct WordSpan {
    std::size_t first = 0;
    std::size_t last = 0;

    bool isEmpty() const { return first >= last; }
    bool holds(std::size_t at) const { return at >= first && at < last; }
    bool meets(const WordSpan& other) const { return first < other.last && other.first < last; }
};

} // namespace tuyen::prose
