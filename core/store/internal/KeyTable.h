// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace tuyen {

/// 64-bit keys, open addressing, half full at most. Key 0 is never stored. A slot that was never
/// written is all zero.
template <class Slot> class KeyTable {
public:
    /// The slot with this key; nullptr: there is none.
    const Slot* find(std::uint64_t key) const
    {
        if (m_slots.empty()) {
            return nullptr;
        }
        const auto& slot = m_slots[placeOf(key)];
        return slot.key() == key ? &slot : nullptr;
    }
    void put(const Slot& slot) ///< the first one of its key stays
    {
        if (2 * (m_size + 1) > m_slots.size()) {
            grow();
        }
        auto& place = m_slots[placeOf(slot.key())];
        if (place.key() == 0) {
            place = slot;
            ++m_size;
        }
    }
    /// Has the place of a key fetched from memory that find() will ask for soon: among millions
    /// each is as far away as memory gets, and an import asks for five a row.
    void fetch(std::uint64_t key) const
    {
#if defined(__GNUC__)
        if (!m_slots.empty()) {
            __builtin_prefetch(&m_slots[key & (m_slots.size() - 1)]);
        }
#else
        static_cast<void>(key);
#endif
    }

private:
    std::size_t placeOf(std::uint64_t key) const ///< its slot, or the empty one it would take
    {
        const auto mask = m_slots.size() - 1;
        auto at = key & mask;
        while (m_slots[at].key() != key && m_slots[at].key() != 0) {
            at = (at + 1) & mask;
        }
        return at;
    }
    void grow()
    {
        const auto old = std::move(m_slots);
        m_slots.assign(old.empty() ? 1024 : old.size() * 2, Slot {});
        for (const auto& slot : old) {
            if (slot.key() != 0) {
                m_slots[placeOf(slot.key())] = slot;
            }
        }
    }
    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
};

/// Whether a key is there.
struct KeySlot {
    std::uint64_t own = 0;
    std::uint64_t key() const { return own; }
};

/// A key and an id below 2^32, in twelve bytes: a million cases have four million of them.
struct IdSlot {
    std::array<std::uint32_t, 2> own {};
    std::uint32_t id = 0;
    IdSlot() = default;
    IdSlot(std::uint64_t key, std::int64_t value)
        : own { std::uint32_t(key >> 32), std::uint32_t(key) }
        , id(std::uint32_t(value))
    {
    }
    std::uint64_t key() const { return std::uint64_t(own[0]) << 32 | own[1]; }
};

} // namespace tuyen
