// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/WordBook.h"

#include "store/internal/Secret.h"

#include <sodium.h>

namespace tuyen {

WordBook::WordBook()
    : m_slots(1 << 12)
{
    startSodium();
    randombytes_buf(m_secret.data(), m_secret.size());
}

std::uint64_t WordBook::hashOf(std::string_view word) const
{
    std::uint64_t hash = 0;
    static_assert(crypto_shorthash_BYTES == sizeof hash);
    crypto_shorthash(reinterpret_cast<unsigned char*>(&hash),
        reinterpret_cast<const unsigned char*>(word.data()), word.size(), m_secret.data());
    return hash;
}

std::uint32_t WordBook::number(std::string_view word)
{
    const auto hash = hashOf(word);
    const std::lock_guard lock(m_mutex);
    const auto mask = m_slots.size() - 1;
    auto slot = hash & mask;
    const auto sign = static_cast<std::uint32_t>(hash >> 32);
    for (; m_slots[slot].number != 0; slot = (slot + 1) & mask) {
        if (m_slots[slot].sign == sign && at(m_slots[slot].number) == word) {
            return m_slots[slot].number;
        }
    }
    m_text += word;
    m_ends.push_back(m_text.size());
    const auto number = static_cast<std::uint32_t>(m_ends.size());
    m_slots[slot] = { number, sign };
    if (m_ends.size() * 2 > m_slots.size()) {
        grow();
    }
    return number;
}

void WordBook::grow()
{
    m_slots.assign(m_slots.size() * 2, {});
    const auto mask = m_slots.size() - 1;
    for (std::uint32_t number = 1; number <= m_ends.size(); ++number) {
        const auto hash = hashOf(at(number));
        auto slot = hash & mask;
        while (m_slots[slot].number != 0) {
            slot = (slot + 1) & mask;
        }
        m_slots[slot] = { number, static_cast<std::uint32_t>(hash >> 32) };
    }
}

} // namespace tuyen
