// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace tuyen {

/// SplitMix64 (Steele, Lea, Flood 2014). Our own, because the distributions of the standard library
/// may differ between systems, and the same seed must give the same files everywhere.
class Prng {
public:
    explicit Prng(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// 0 … count - 1; `count` at least 1.
    std::uint32_t below(std::uint32_t count)
    {
        return static_cast<std::uint32_t>(((next() >> 32) * count) >> 32);
    }

    int between(int least, int most)
    {
        return least + static_cast<int>(below(static_cast<std::uint32_t>(most - least + 1)));
    }

    bool chance(int percent) { return static_cast<int>(below(100)) < percent; }

    template <class T, std::size_t n> const T& pick(const T (&values)[n])
    {
        return values[below(static_cast<std::uint32_t>(n))];
    }
    template <class C> const auto& pick(const C& values)
    {
        return values[below(static_cast<std::uint32_t>(values.size()))];
    }

private:
    std::uint64_t m_state;
};

} // namespace tuyen
