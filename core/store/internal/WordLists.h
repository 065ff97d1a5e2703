// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// For each word of a book the keys that have it, in memory: differences of 1 to 5 bytes in pieces
/// that grow, so that a word met once costs no more than its entry.
class WordLists {
private:
    struct Word {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::uint32_t head = 0; ///< where its first piece begins, 0: none
        std::uint32_t at = 0;   ///< where the next byte goes
        std::uint16_t left = 0; ///< bytes left in the piece
        std::uint16_t level = 0;
    };

public:
    /// Keys of a word must come in order; one that does not is refused: false.
    bool add(std::uint32_t word, std::uint32_t key);
    std::size_t bytes() const;
    bool isEmpty() const { return m_words.empty(); }
    void clear();
    std::vector<std::uint32_t> words() const; ///< those with keys

    /// Walks the keys of one word.
    class Keys {
    public:
        Keys(const WordLists& lists, std::uint32_t word);
        bool next(std::uint32_t& key);

    private:
        std::uint8_t take();
        const WordLists* m_lists;
        const Word* m_word;
        std::uint32_t m_key = 0;
        std::uint32_t m_at = 0;
        std::uint32_t m_left = 0;
        unsigned m_level = 0;
    };

private:
    void put(Word& word, std::uint8_t byte);
    std::uint32_t newPiece(unsigned level);
    std::uint8_t* at(std::uint32_t place) const;

    std::vector<Word> m_words;
    std::vector<std::unique_ptr<std::uint8_t[]>> m_slabs;
    std::uint32_t m_free = 0;
};

/// Asks now and then whether somebody cancelled: to ask costs more than to compare two words.
class NowAndThen {
public:
    explicit NowAndThen(const Progress& progress)
        : m_progress(&progress)
    {
    }
    /// Throws Cancelled.
    void ask()
    {
        if ((++m_count & 0x3FFF) == 0) {
            checkpoint(*m_progress);
        }
    }

private:
    const Progress* m_progress;
    std::uint32_t m_count = 0;
};

/// Signs and who has them, as they come; sorted when they are walked.
class SignLists {
public:
    void add(std::string_view sign, std::uint32_t key);
    /// Throws Cancelled; what is half sorted then is of no use any more.
    void sort(NowAndThen& cancelled);
    std::size_t size() const { return m_entries.size(); }
    std::string_view sign(std::size_t at) const { return textOf(m_entries[at]); }
    std::uint32_t key(std::size_t at) const { return m_entries[at].key; }
    std::size_t bytes() const { return m_text.size() + m_entries.size() * sizeof(Entry); }
    void clear();

private:
    struct Entry {
        std::uint64_t front; ///< the first eight bytes: nearly every comparison ends there
        std::uint32_t begin;
        std::uint32_t key;
    };
    static constexpr std::size_t longSign = 255;
    std::string_view textOf(const Entry& entry) const
    {
        const char* text = m_text.c_str() + entry.begin;
        const std::size_t length = static_cast<unsigned char>(text[-1]);
        return length < longSign ? std::string_view(text, length) : std::string_view(text);
    }
    /// Of two signs with the same front, as strcmp does.
    int compareBehind(const Entry& a, const Entry& b) const;
    std::string m_text; ///< its length before each sign (255: that or more), a zero byte behind
    std::vector<Entry> m_entries;
};

/// The first eight bytes of a word as a number that sorts as they do.
inline std::uint64_t frontOf(std::string_view word)
{
    std::uint64_t front = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        front = (front << 8) | (i < word.size() ? static_cast<unsigned char>(word[i]) : 0U);
    }
    return front;
}

} // namespace tuyen
