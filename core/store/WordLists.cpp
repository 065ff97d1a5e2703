// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/WordLists.h"

#include <algorithm>
#include <cstring>

namespace tuyen {

void SignLists::add(std::string_view sign, std::uint32_t key)
{
    m_text += static_cast<char>(std::min(sign.size(), longSign));
    m_entries.push_back({ frontOf(sign), static_cast<std::uint32_t>(m_text.size()), key });
    m_text += sign;
    m_text += '\0';
}

int SignLists::compareBehind(const Entry& a, const Entry& b) const
{
    static constexpr std::uint32_t front = sizeof(Entry::front);
    return (a.front & 0xFF) == 0 // shorter than that, and so both alike
        ? 0
        : std::strcmp(m_text.c_str() + a.begin + front, m_text.c_str() + b.begin + front);
}

void SignLists::sort(NowAndThen& cancelled)
{
    std::sort(m_entries.begin(), m_entries.end(), [&](const Entry& a, const Entry& b) {
        cancelled.ask();
        if (a.front != b.front) {
            return a.front < b.front;
        }
        const auto order = compareBehind(a, b);
        return order != 0 ? order < 0 : a.key < b.key;
    });
    const auto last
        = std::unique(m_entries.begin(), m_entries.end(), [this](const Entry& a, const Entry& b) {
              return a.key == b.key && a.front == b.front && compareBehind(a, b) == 0;
          });
    m_entries.erase(last, m_entries.end());
}

void SignLists::clear()
{
    m_text = {};
    m_entries = {};
}

static constexpr unsigned slabBits = 22;
static constexpr std::uint32_t slabSize = 1U << slabBits;
/// A piece ends with the place of the next one.
static constexpr std::uint32_t linkSize = 4;

static std::uint32_t roomOf(unsigned level) { return (8U << std::min(level, 9U)); }

std::uint8_t* WordLists::at(std::uint32_t place) const
{
    return m_slabs[place >> slabBits].get() + (place & (slabSize - 1));
}

std::uint32_t WordLists::newPiece(unsigned level)
{
    const auto size = roomOf(level) + linkSize;
    if (m_slabs.empty() || (m_free & (slabSize - 1)) + size > slabSize
        || (m_free >> slabBits) >= m_slabs.size()) {
        m_free = static_cast<std::uint32_t>(m_slabs.size()) << slabBits;
        m_slabs.push_back(std::make_unique<std::uint8_t[]>(slabSize));
        m_free += m_free == 0 ? linkSize : 0; // place 0 means none
    }
    const auto place = m_free;
    m_free += size;
    return place;
}

void WordLists::put(Word& word, std::uint8_t byte)
{
    if (word.left == 0) {
        const auto level = word.head == 0 ? 0U : word.level + 1U;
        const auto piece = newPiece(level);
        if (word.head == 0) {
            word.head = piece;
        } else {
            std::memcpy(at(word.at), &piece, linkSize);
        }
        word.at = piece;
        word.left = static_cast<std::uint16_t>(roomOf(level));
        word.level = static_cast<std::uint16_t>(level);
    }
    *at(word.at++) = byte;
    --word.left;
}

bool WordLists::add(std::uint32_t number, std::uint32_t key)
{
    if (number >= m_words.size()) {
        m_words.resize(std::max<std::size_t>(number + 1, m_words.size() + m_words.size() / 2));
    }
    auto& word = m_words[number];
    if (word.first == 0) {
        word.first = word.last = key;
        return true;
    }
    if (key <= word.last) {
        return key == word.last;
    }
    auto step = key - word.last;
    word.last = key;
    while (step >= 0x80) {
        put(word, static_cast<std::uint8_t>(0x80 | (step & 0x7f)));
        step >>= 7;
    }
    put(word, static_cast<std::uint8_t>(step));
    return true;
}

std::size_t WordLists::bytes() const
{
    return m_slabs.size() * slabSize + m_words.size() * sizeof(Word);
}

void WordLists::clear()
{
    m_words.clear();
    m_words.shrink_to_fit();
    m_slabs.clear();
    m_free = 0;
}

std::vector<std::uint32_t> WordLists::words() const
{
    std::vector<std::uint32_t> numbers;
    for (std::uint32_t number = 1; number < m_words.size(); ++number) {
        if (m_words[number].first != 0) {
            numbers.push_back(number);
        }
    }
    return numbers;
}

WordLists::Keys::Keys(const WordLists& lists, std::uint32_t word)
    : m_lists(&lists)
    , m_word(&lists.m_words[word])
    , m_at(m_word->head)
    , m_left(roomOf(0))
{
}

std::uint8_t WordLists::Keys::take()
{
    if (m_left == 0) {
        std::memcpy(&m_at, m_lists->at(m_at), linkSize);
        m_left = roomOf(++m_level);
    }
    --m_left;
    return *m_lists->at(m_at++);
}

bool WordLists::Keys::next(std::uint32_t& key)
{
    if (m_key == 0) {
        key = m_key = m_word->first;
        return true;
    }
    if (m_key == m_word->last) {
        return false;
    }
    for (int shift = 0;; shift += 7) {
        const auto byte = take();
        m_key += static_cast<std::uint32_t>(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0) {
            break;
        }
    }
    key = m_key;
    return true;
}

} // namespace tuyen
