// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gazetteer/Gazetteer.h"

#include "base/PartialDate.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>

using namespace tuyen;

static const Gazetteer& places() { return Gazetteer::standard(); }
static std::chrono::sys_days day(const char* text) { return *parseIsoDate(text); }

TEST_CASE("the units in force are 63 before the merger and 34 after")
{
    CHECK(places().provinces().size() == 88);
    CHECK(places().inForce(day("2007-01-01")).size() == 64);
    CHECK(places().inForce(day("2020-01-01")).size() == 63);
    CHECK(places().inForce(day("2025-06-30")).size() == 63);
    CHECK(places().inForce(mergerDay).size() == 34);
}

TEST_CASE("border units are 25 before the merger and 22 after, China's first")
{
    const auto borders = [](std::chrono::sys_days on) {
        const auto units = places().inForce(on);
        return std::ranges::count_if(units, [](const Province* unit) { return unit->isBorder(); });
    };
    CHECK(borders(day("2020-01-01")) == 25);
    CHECK(borders(mergerDay) == 22);
    const auto units = places().inForce(mergerDay);
    CHECK(units.front()->neighbours.front() == "CN");
    CHECK_FALSE(units.back()->isBorder());
    CHECK(units[7]->neighbours.front() == "LA");
}

TEST_CASE("every successor, gate and neighbour is known")
{
    for (const auto& unit : places().provinces()) {
        INFO(unit.code);
        const auto* successor = places().province(unit.successor);
        REQUIRE(successor != nullptr);
        CHECK_FALSE(successor->to.has_value());
        for (const auto& neighbour : unit.neighbours) {
            CHECK(places().country(neighbour) != nullptr);
        }
    }
    CHECK(places().gates().size() == 75);
    for (const auto& gate : places().gates()) {
        INFO(gate.code);
        REQUIRE(places().province(gate.provinceBefore) != nullptr);
        CHECK(places().province(gate.provinceBefore)->successor == gate.provinceToday);
        CHECK(places().gate(gate.code) == &gate);
    }
    CHECK(std::ranges::count_if(places().countries(), &Country::isCommitMember) == 6);
    CHECK(places().province("VN-nowhere") == nullptr);
}

TEST_CASE("a shared name is told apart only where asked")
{
    CHECK(places().provinceName("VN-lao-cai", Language::Vietnamese) == "Lào Cai");
    CHECK(places().provinceName("VN-lao-cai", Language::Vietnamese, true) == "Lào Cai (cũ)");
    CHECK(places().provinceName("VN-lao-cai-2025", Language::English, true) == "Lao Cai (new)");
    CHECK(places().provinceName("VN-lang-son", Language::Vietnamese, true) == "Lạng Sơn");
    CHECK(places().provinceName("VN-ha-giang", Language::English, true) == "Ha Giang");
    CHECK(places().provinceName("VN-nowhere", Language::English) == "VN-nowhere");
}
