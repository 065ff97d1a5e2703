// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a fuzzer looks for at length is looked for here for a moment, in every ordinary test run:
// each target takes its seeds whole, cut, and with bytes changed.
#include "Targets.h"

#include "base/File.h"
#include "support/Paths.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace tuyen;
using namespace tuyen::fuzz;

static std::string changed(std::string bytes, const Target& of, std::mt19937& chance)
{
    for (auto count = 1 + chance() % 4; count > 0 && !bytes.empty(); --count) {
        const auto at = chance() % bytes.size();
        switch (chance() % 5) {
        case 0:
            bytes[at] = char(chance());
            break;
        case 1:
            bytes.erase(at, 1 + chance() % 9);
            break;
        case 2:
            bytes.resize(at);
            break;
        case 3:
            bytes.insert(at, bytes.substr(chance() % bytes.size(), chance() % 40));
            break;
        default:
            bytes.insert(at, of.words.empty() ? "0" : of.words[chance() % of.words.size()]);
        }
    }
    return bytes;
}

TEST_CASE("every fuzz target keeps its promises on its seeds and on what is near them")
{
    std::mt19937 chance(20240501);
    for (const auto& one : targets()) {
        INFO(one.name);
        const auto seeds = one.seeds();
        REQUIRE_FALSE(seeds.empty());
        CHECK_NOTHROW(one.run(""));
        for (const auto& seed : seeds) {
            INFO(hex(seed));
            CHECK_NOTHROW(one.run(seed));
            for (int turn = 0; turn < 25; ++turn) {
                const auto bytes = changed(seed, one, chance);
                INFO(hex(bytes));
                CHECK_NOTHROW(one.run(bytes));
            }
        }
    }
}
