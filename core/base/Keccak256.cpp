// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Keccak256.h"

#include "base/File.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace tuyen {

using State = std::array<std::uint64_t, 25>; ///< lane x, y at x + 5y

/// The round constants come out of a shift register of eight bits (section 1.2 of the reference).
static bool nextBit(std::uint8_t& lfsr)
{
    const bool bit = (lfsr & 1U) != 0;
    const bool carry = (lfsr & 0x80U) != 0;
    lfsr = static_cast<std::uint8_t>(static_cast<unsigned>(lfsr << 1U) ^ (carry ? 0x71U : 0U));
    return bit;
}

static void mixColumns(State& state)
{
    std::array<std::uint64_t, 5> column {};
    for (std::size_t x = 0; x < 5; ++x) {
        column[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
    }
    for (std::size_t x = 0; x < 5; ++x) {
        const auto change = column[(x + 4) % 5] ^ std::rotl(column[(x + 1) % 5], 1);
        for (std::size_t y = 0; y < 25; y += 5) {
            state[x + y] ^= change;
        }
    }
}

static void turnAndMove(State& state)
{
    std::size_t x = 1;
    std::size_t y = 0;
    auto moved = state[1];
    int turn = 0;
    for (int step = 1; step <= 24; ++step) {
        turn = (turn + step) % 64;
        const auto next = (2 * x + 3 * y) % 5;
        x = y;
        y = next;
        const auto kept = state[x + 5 * y];
        state[x + 5 * y] = std::rotl(moved, turn);
        moved = kept;
    }
}

static void permute(State& state)
{
    std::uint8_t lfsr = 1;
    for (int round = 0; round < 24; ++round) {
        mixColumns(state);
        turnAndMove(state);
        for (std::size_t y = 0; y < 25; y += 5) {
            const std::array<std::uint64_t, 5> row { state[y], state[y + 1], state[y + 2],
                state[y + 3], state[y + 4] };
            for (std::size_t x = 0; x < 5; ++x) {
                state[y + x] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
            }
        }
        for (unsigned power = 0; power < 7; ++power) {
            if (nextBit(lfsr)) {
                state[0] ^= std::uint64_t(1) << ((1U << power) - 1U);
            }
        }
    }
}

std::string keccak256(std::string_view bytes)
{
    constexpr std::size_t rate = 136;
    State state {};
    const auto take = [&state](std::size_t at, std::uint8_t byte) {
        state[at / 8] ^= std::uint64_t(byte) << (8 * (at % 8));
    };
    std::size_t at = 0;
    for (const char byte : bytes) {
        take(at, static_cast<std::uint8_t>(byte));
        if (++at == rate) {
            permute(state);
            at = 0;
        }
    }
    take(at, 0x01);
    take(rate - 1, 0x80);
    permute(state);
    std::string digest;
    for (std::size_t i = 0; i < 32; ++i) {
        digest += static_cast<char>(state[i / 8] >> (8 * (i % 8)));
    }
    return hex(digest);
}

} // namespace tuyen
