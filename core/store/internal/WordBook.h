// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// Words and their numbers, from 1. Several threads may ask for numbers at a time. Words are found
/// by SipHash under a key of this process, so no file can be made whose words all fall together.
class WordBook {
public:
    WordBook();
    std::uint32_t number(std::string_view word);
    /// Keeps everybody else out while it lives.
    class Reading {
    public:
        explicit Reading(WordBook& book)
            : m_book(&book)
            , m_lock(book.m_mutex)
        {
        }
        std::string_view word(std::uint32_t number) const { return m_book->at(number); }

    private:
        WordBook* m_book;
        std::lock_guard<std::mutex> m_lock;
    };

private:
    std::string_view at(std::uint32_t number) const
    {
        const auto begin = number == 1 ? 0 : m_ends[number - 2];
        return std::string_view(m_text).substr(begin, m_ends[number - 1] - begin);
    }
    std::uint64_t hashOf(std::string_view word) const;
    void grow();

    std::mutex m_mutex;
    std::array<unsigned char, 16> m_secret {};
    std::string m_text;
    std::vector<std::size_t> m_ends;
    struct Slot {
        std::uint32_t number = 0; ///< 0: free
        std::uint32_t sign = 0;   ///< the high half of the hash: spares looking at the word
    };
    std::vector<Slot> m_slots; ///< by the low half
};

} // namespace tuyen
