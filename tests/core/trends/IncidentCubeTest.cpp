// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrendText.h"

#include "domain/Vocabulary.h"
#include "gazetteer/Gazetteer.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>
#include <set>

using namespace tuyen;
using test::all;
using test::cube;

TEST_CASE("the cube keeps one entry an incident, in id order")
{
    const auto c = cube("lang-son 2024-05-03 x 2\ntay-ninh 2024");
    CHECK(c->ids == std::vector<std::int64_t> { 10, 13, 16 });
    CHECK(c->year == std::vector<std::int16_t> { 2024, 2024, 2024 });
}

TEST_CASE("a date over two years is of no one year, and still found by days of both")
{
    const auto c = cube("lang-son 2023-2024\nlang-son ?\nlang-son 2022");
    CHECK(c->year == std::vector<std::int16_t> { 0, 0, 2022 });
    CHECK(c->earliest[1] > c->latest[1]);
    Filter filter;
    filter.from = parseIsoDate("2024-06-01");
    CHECK(select(*c, filter, nullptr) == Selection { 0 });
    filter = {};
    filter.to = parseIsoDate("2023-01-01");
    CHECK(select(*c, filter, nullptr) == Selection { 0, 2 });
}

TEST_CASE("a name of before the merger, used after it, is the new unit on the day")
{
    const auto c = cube("ha-giang 2025-08-01\nha-giang 2025-06-30\nthua-thien-hue 2025-03-01");
    const auto code
        = [&](std::size_t i) { return Gazetteer::standard().provinces()[c->unit[i] - 1U].code; };
    CHECK(code(0) == "VN-tuyen-quang-2025");
    CHECK(code(1) == "VN-ha-giang");
    CHECK(code(2) == "VN-hue");
}

TEST_CASE("neighbours are those stated, else those of the unit")
{
    const auto c = cube("dien-bien 2024\ndien-bien 2024 near LA\nha-noi 2024\nha-noi 2024 near KH");
    CHECK(c->neighbours == std::vector<std::uint8_t> { 3, 2, 0, 4 });
}

TEST_CASE("a count of victims is a role, as a victim is")
{
    const auto c
        = cube("ha-noi 2024 victims 2\nha-noi 2024 role victim\nha-noi 2024 victims 0 suspects 1");
    Filter filter;
    filter.roles = { Role::Victim };
    CHECK(select(*c, filter, nullptr) == Selection { 0, 1 });
    filter.roles = { Role::Suspect };
    CHECK(select(*c, filter, nullptr) == Selection { 2 });
}

TEST_CASE("values of one list are alternatives, different fields must all hold")
{
    const auto c = cube("lang-son 2023\nlang-son 2024\ntay-ninh 2024\ntay-ninh ?");
    Filter filter;
    filter.years = { 2023, 2024 };
    CHECK(select(*c, filter, nullptr).size() == 3);
    filter.provinces = { "VN-lang-son" };
    CHECK(select(*c, filter, nullptr) == Selection { 0, 1 });
    filter.neighbours = { "KH" };
    CHECK(select(*c, filter, nullptr).empty());
}

TEST_CASE("an unknown year is left in only when asked for, alone or beside years")
{
    const auto c = cube("lang-son 2023\nlang-son ?\nlang-son 2024");
    Filter filter;
    filter.yearUnknown = true;
    CHECK(select(*c, filter, nullptr) == Selection { 1 });
    filter.years = { 2023 };
    CHECK(select(*c, filter, nullptr) == Selection { 0, 1 });
}

TEST_CASE("a province of today finds what its parts were on the day, an old name only itself")
{
    const auto c = cube("lao-cai 2023\nyen-bai 2023\nlao-cai-2025 2026\nlang-son 2026\n? 2026");
    Filter filter;
    filter.provinces = { "VN-lao-cai-2025" };
    CHECK(select(*c, filter, nullptr) == Selection { 0, 1, 2 });
    filter.provinces = { "VN-lao-cai" };
    CHECK(select(*c, filter, nullptr) == Selection { 0 });
    filter.provinceUnknown = true;
    CHECK(select(*c, filter, nullptr) == Selection { 0, 4 });
    filter = {};
    filter.provincesBy = Basis::Day;
    filter.provinces = { "VN-lao-cai-2025" };
    CHECK(select(*c, filter, nullptr) == Selection { 2 });
}

TEST_CASE("border only looks at the unit of the day of the event")
{
    const auto c = cube("yen-bai 2023\nyen-bai 2026\nha-noi 2026\n? 2026 near LA");
    Filter filter;
    filter.borderOnly = true;
    CHECK(select(*c, filter, nullptr) == Selection { 1 });
}

TEST_CASE("words are what the search found, and nothing found leaves nothing")
{
    const auto c = cube("lang-son 2023 x 5");
    const std::vector<IncidentId> found { IncidentId { 13 }, IncidentId { 14 }, IncidentId { 22 } };
    CHECK(select(*c, {}, &found) == Selection { 1, 4 });
    const std::vector<IncidentId> nothing;
    CHECK(select(*c, {}, &nothing).empty());
}

TEST_CASE("batches are alternatives too")
{
    const auto c = cube("lang-son 2023 batch 1\nlang-son 2023 batch 2\nlang-son 2023 batch 3");
    Filter filter;
    filter.batches = { BatchId { 1 }, BatchId { 3 } };
    CHECK(select(*c, filter, nullptr) == Selection { 0, 2 });
}

TEST_CASE("each sum of a selection stands apart, what is not stated adds nothing")
{
    const auto c = cube(
        "lang-son 2023 victims 2 times 40\nlang-son 2023 suspects 3 presumed 1\nlang-son 2023");
    const auto sums = totals(*c, all(*c));
    CHECK(sums.incidents == 3);
    CHECK(sums.victims == 2);
    CHECK(sums.suspects == 3);
    CHECK(sums.presumedVictims == 1);
    CHECK(sums.personTimes == 40);
}

TEST_CASE("sorting puts what has no value last in both directions, ties by date and id")
{
    const auto c = cube(
        "lang-son 2024 victims 1\nlang-son 2023\nlang-son 2022 victims 5\nlang-son 2021 victims 1");
    const auto ids = [&](SortColumn by, bool descending) {
        std::string out;
        for (const auto id : sorted(*c, all(*c), by, descending)) {
            out += std::to_string((id.value - 10) / 3) + ' ';
        }
        return out;
    };
    CHECK(ids(SortColumn::Victims, false) == "3 0 2 1 ");
    CHECK(ids(SortColumn::Victims, true) == "2 3 0 1 ");
    CHECK(ids(SortColumn::Date, true) == "0 1 2 3 ");
    CHECK(ids(SortColumn::Id, false) == "0 1 2 3 ");
    CHECK(ids(SortColumn::Id, true) == "3 2 1 0 ");
}

TEST_CASE("a second key orders what the first leaves equal, then date and id do")
{
    const auto c = cube("lang-son 2024 victims 1 suspects 2\nlang-son 2023 victims 1 suspects 5\n"
                        "lang-son 2022 victims 4\nlang-son 2021 victims 1\n"
                        "lang-son 2020 victims 1 suspects 5");
    const auto ids = [&](std::vector<SortKey> keys) {
        std::string out;
        for (const auto id : sorted(*c, all(*c), keys)) {
            out += std::to_string((id.value - 10) / 3) + ' ';
        }
        return out;
    };
    const SortKey victimsUp { SortColumn::Victims, false };
    CHECK(ids({ victimsUp, { SortColumn::Suspects, true } }) == "4 1 0 3 2 ");
    CHECK(ids({ victimsUp, { SortColumn::Suspects, false } }) == "0 4 1 3 2 ");
    CHECK(ids({ { SortColumn::Victims, true }, { SortColumn::Date, true } }) == "2 0 1 3 4 ");
    CHECK(ids({ victimsUp, victimsUp }) == "4 3 1 0 2 "); // the same column again says nothing new
    CHECK(ids({}) == "0 1 2 3 4 ");
}

TEST_CASE("provinces sort as Vietnamese names do, not as bytes")
{
    const auto c
        = cube("dien-bien 2024\ndong-nai 2024\ncao-bang 2024\nan-giang 2024\nda-nang 2024\n? 2024");
    std::string out;
    for (const auto id : sorted(*c, all(*c), SortColumn::Province, false)) {
        out += std::to_string((id.value - 10) / 3) + ' ';
    }
    CHECK(out == "3 2 4 0 1 5 "); // An Giang, Cao Bằng, Đà Nẵng, Điện Biên, Đồng Nai
}

/// A crowd of incidents of every kind, the same for the same seed.
static std::shared_ptr<const IncidentCube> crowd(unsigned seed, int size)
{
    std::mt19937 random(seed);
    const auto one = [&random](std::initializer_list<const char*> of) {
        return *(of.begin() + std::uniform_int_distribution<std::size_t>(0, of.size() - 1)(random));
    };
    std::string lines;
    for (int i = 0; i < size; ++i) {
        lines += std::string(one({ "lang-son", "dien-bien", "tay-ninh", "tay-ninh-2025", "yen-bai",
                     "ha-noi", "?" }))
            + ' ' + one({ "2022", "2023-05", "2024-02-29", "2026-01-05", "?" })
            + one({ "", " near CN", " near LA", " near KH" })
            + one({ "", " form online-scam", " form sexual form online-scam" })
            + one({ "", " victims 2", " victims 0", " suspects 1" })
            + one({ "", " grade B2", " grade E5" }) + '\n';
    }
    return cube(lines);
}

static std::int64_t countOf(const std::vector<FacetValue>& values, std::string_view value)
{
    const auto it = std::find_if(
        values.begin(), values.end(), [value](const FacetValue& v) { return v.value == value; });
    return it == values.end() ? 0 : it->count;
}

TEST_CASE("a facet's count is what its value alone would leave under the rest of the filter")
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const auto c = crowd(seed, 400);
        Filter filter;
        if (seed % 2 == 0) {
            filter.neighbours = { "CN" };
        }
        if (seed % 3 == 0) {
            filter.years = { 2023, 2024 };
        }
        if (seed % 5 == 0) {
            filter.roles = { Role::Victim };
            filter.provinces = { "VN-tay-ninh-2025", "VN-dien-bien" };
        }
        if (seed % 7 == 0) {
            filter.from = parseIsoDate("2023-05-15");
        }
        const auto counted = facets(*c, filter, nullptr);
        const auto leaves = [&](auto change) {
            Filter other = filter;
            change(other);
            return static_cast<std::int64_t>(select(*c, other, nullptr).size());
        };
        INFO("seed " << seed);
        for (const std::string code : { "CN", "LA", "KH" }) {
            CHECK(countOf(counted.neighbours, code)
                == leaves([&](Filter& f) { f.neighbours = { code }; }));
        }
        for (const int year : { 2022, 2023, 2024, 2026 }) {
            CHECK(countOf(counted.years, std::to_string(year))
                == leaves([&](Filter& f) { f.years = { year }; }));
        }
        for (const std::string unit : { "VN-lang-son", "VN-yen-bai", "VN-ha-noi", "VN-tay-ninh" }) {
            CHECK(countOf(counted.provinces, unit)
                == leaves([&](Filter& f) { f.provinces = { unit }; }));
        }
        for (const Role role : { Role::Victim, Role::Suspect }) {
            CHECK(countOf(counted.roles, name(role))
                == leaves([&](Filter& f) { f.roles = { role }; }));
        }
        CHECK(countOf(counted.forms, "exploitation.online-scam")
            == leaves([](Filter& f) { f.forms = { "exploitation.online-scam" }; }));
        std::int64_t graded = 0;
        for (const auto& value : counted.grades) {
            graded += value.count;
        }
        CHECK(graded == leaves([](Filter&) {}));
    }
}

TEST_CASE("grades are filtered in pairs, the ungraded by the empty name, and counted likewise")
{
    const auto facts = [](std::int64_t id, char grade) {
        IncidentFacts made;
        made.id = IncidentId { id };
        made.gradeSource = grade;
        return made;
    };
    const std::vector<IncidentFacts> given { facts(1, 'A'), facts(2, 'B'), facts(3, 'D'),
        facts(4, 'F'), facts(5, '\0') };
    const auto c = IncidentCube::build(given);
    Filter filter;
    filter.grades = { "A-B" };
    CHECK(select(*c, filter, nullptr) == Selection { 0, 1 });
    filter.grades = { "E-F", "" };
    CHECK(select(*c, filter, nullptr) == Selection { 3, 4 });
    const auto counted = facets(*c, filter, nullptr).grades;
    CHECK(countOf(counted, "A-B") == 2); // what it would add, not what is left
    CHECK(countOf(counted, "C-D") == 1);
    CHECK(countOf(counted, "") == 1);
}

TEST_CASE("alternatives of a list leave the union of what each leaves")
{
    const auto c = crowd(99, 1000);
    Filter a;
    a.years = { 2022 };
    Filter b;
    b.years = { 2024 };
    Filter both;
    both.years = { 2022, 2024 };
    const auto first = select(*c, a, nullptr);
    const auto second = select(*c, b, nullptr);
    Selection joined;
    std::set_union(
        first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(joined));
    CHECK(joined == select(*c, both, nullptr));
    CHECK_FALSE(joined.empty());
}

TEST_CASE("the words used in these tests are in the vocabulary")
{
    for (const char* code : { "exploitation.online-scam", "exploitation.sexual" }) {
        CHECK(Vocabulary::standard().find(code) != nullptr);
    }
}
