// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/Postings.h"

#include <algorithm>

namespace tuyen {

SignPostings::SignPostings(SignLists& signs, SearchKey base, const Progress& progress)
    : m_signs(&signs)
    , m_base(base)
    , m_cancelled(progress)
{
    signs.sort(m_cancelled);
}

bool SignPostings::next(Posting& posting)
{
    m_cancelled.ask();
    if (m_next >= m_signs->size()) {
        return false;
    }
    posting = { m_signs->sign(m_next), m_base + m_signs->key(m_next) };
    ++m_next;
    return true;
}

WordPostings::WordPostings(
    const WordLists& lists, WordBook& book, SearchKey base, const Progress& progress)
    : m_lists(&lists)
    , m_reading(book)
    , m_base(base)
    , m_cancelled(progress)
{
    for (const auto number : lists.words()) {
        m_order.push_back({ frontOf(m_reading.word(number)), number });
    }
    std::sort(m_order.begin(), m_order.end(), [this](const Place& a, const Place& b) {
        m_cancelled.ask();
        return a.front != b.front ? a.front < b.front
                                  : m_reading.word(a.number) < m_reading.word(b.number);
    });
}

bool WordPostings::next(Posting& posting)
{
    m_cancelled.ask();
    std::uint32_t key = 0;
    if (m_keys && m_keys->next(key)) {
        posting = { m_word, m_base + key, false, true };
        return true;
    }
    if (m_next == m_order.size()) {
        return false;
    }
    const auto number = m_order[m_next++].number;
    m_word = m_reading.word(number);
    m_keys.emplace(*m_lists, number);
    m_keys->next(key); // words() names those with keys
    posting = { m_word, m_base + key };
    return true;
}

} // namespace tuyen
