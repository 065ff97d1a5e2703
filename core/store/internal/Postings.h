// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/internal/WordBlocks.h"
#include "store/internal/WordBook.h"
#include "store/internal/WordLists.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tuyen {

/// Signs in order, and who has them. Keys are counted from `base`.
class SignPostings : public PostingSource {
public:
    /// Sorts the signs. Throws Cancelled, as next() does.
    SignPostings(SignLists& signs, SearchKey base, const Progress& progress);
    bool next(Posting& posting) override;

private:
    const SignLists* m_signs;
    SearchKey m_base;
    NowAndThen m_cancelled;
    std::size_t m_next = 0;
};

/// Words in order, and who has them. Keeps everybody else out of the book while it lives.
class WordPostings : public PostingSource {
public:
    /// Sorts the words. Throws Cancelled, as next() does.
    WordPostings(
        const WordLists& lists, WordBook& book, SearchKey base, const Progress& progress);
    bool next(Posting& posting) override;

private:
    struct Place {
        std::uint64_t front;
        std::uint32_t number;
    };
    const WordLists* m_lists;
    WordBook::Reading m_reading;
    SearchKey m_base;
    NowAndThen m_cancelled;
    std::vector<Place> m_order;
    std::size_t m_next = 0;
    std::string_view m_word;
    std::optional<WordLists::Keys> m_keys;
};

/// Both, as they follow each other in the index: signs begin with a digit, and no other word does.
class AllPostings : public PostingSource {
public:
    AllPostings(SignLists& signs, const WordLists& lists, WordBook& book, SearchKey base,
        const Progress& progress)
        : m_signs(signs, base, progress)
        , m_words(lists, book, base, progress)
    {
    }
    bool next(Posting& posting) override { return m_signs.next(posting) || m_words.next(posting); }

private:
    SignPostings m_signs;
    WordPostings m_words;
};

} // namespace tuyen
