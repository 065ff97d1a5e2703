// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All people are invented.
#include "identity/Explanation.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tuyen;
using namespace tuyen::identity;
using Catch::Approx;

static PersonFacts somebody(std::string name, PartialDate birth = {}, std::string unit = {})
{
    PersonFacts fact;
    fact.person.name = std::move(name);
    fact.person.birth = std::move(birth);
    fact.person.hometown.unit = std::move(unit);
    return fact;
}

/// The pair among a few strangers, so that nobody learns from two records.
static Match compared(const PersonFacts& a, const PersonFacts& b)
{
    std::vector<PersonFacts> facts { a, b };
    const char* others[] { "Bùi Thị Sáo", "Lò Văn Thử", "Đỗ Hữu Giả", "Hoàng Thu Nháp",
        "Phan Bá Vờ", "Vừ A Mẫu", "Tạ Kim Thử", "Hồ Quốc Giả" };
    int year = 1970;
    for (const auto* other : others) {
        facts.push_back(somebody(other, PartialDate::day(year++, 3, 4), "VN-nghe-an"));
    }
    for (std::size_t i = 0; i < facts.size(); ++i) {
        facts[i].person.id = PersonId(std::int64_t(i) + 1);
    }
    const auto found = findMatches(facts, 1e-9);
    for (const auto& match : found.pairs) {
        if (match.a == 0 && match.b == 1) {
            return match;
        }
    }
    return {};
}

TEST_CASE("spellings of one name and one birthday come together", "[identity]")
{
    const auto day = PartialDate::day(1987, 3, 12);
    const auto one = somebody("Trần Quốc Mẫu", day, "VN-tay-ninh");
    for (const char* other : { "Tran Quoc Mau", "TRẦN QUỐC MẪU", "Mẫu Trần Quốc", "Trần Q. Mẫu",
             "Đại úy Trần Quốc Mẫu", "Trần Quốc Mâũ", "Tran Quco Mau" }) {
        INFO(other);
        CHECK(compared(one, somebody(other, day, "VN-tay-ninh")).probability > 0.95);
    }
    CHECK(
        compared(somebody("Ðặng Thúy Mỹ", day), somebody("Đặng Thuý Mĩ", day)).probability > 0.95);
    CHECK(compared(somebody("Giàng A Páo", day), somebody("Zàng A Páo", day)).probability > 0.95);
}

TEST_CASE(
    "a common name and a year are not enough, and another birthday speaks against", "[identity]")
{
    const auto common = somebody("Nguyễn Thị Hoa", PartialDate::ofYear(1990));
    CHECK(
        compared(common, somebody("Nguyễn Thị Hoa", PartialDate::ofYear(1990))).probability < 0.95);
    const auto born = somebody("Trần Quốc Mẫu", PartialDate::day(1987, 3, 12));
    const auto same = compared(born, born);
    const auto other = compared(born, somebody("Trần Quốc Mẫu", PartialDate::day(1961, 11, 30)));
    CHECK(same.bits - other.bits > 10);
    CHECK(other.probability < 0.95);
}

TEST_CASE("twins of one house are not one person", "[identity]")
{
    const auto day = PartialDate::day(1994, 11, 3);
    auto one = somebody("Đoàn Quốc Sáo", day, "VN-son-la");
    auto two = somebody("Đoàn Quốc Nháp", day, "VN-son-la");
    one.person.hometown.commune = two.person.hometown.commune = "xã Bản Thử";
    const auto match = compared(one, two);
    CHECK(match.comparison[Field::Home] == Level::Missing);
    CHECK(match.probability < 0.95);
}

TEST_CASE("dates are compared as precisely as they are known", "[identity]")
{
    const auto level = [](const PartialDate& a, const PartialDate& b) {
        return compared(somebody("Trần Quốc Mẫu", a), somebody("Trần Quốc Mẫu", b))
            .comparison[Field::Birth];
    };
    const auto day = PartialDate::day(1987, 3, 12);
    CHECK(level(day, day) == Level::Same);
    CHECK(level(day, PartialDate::day(1987, 12, 3)) == Level::Swapped);
    CHECK(level(day, PartialDate::day(1987, 3, 13)) == Level::Close);
    CHECK(level(day, PartialDate::ofYear(1987)) == Level::SwappedClose);
    CHECK(level(day, PartialDate::ofYear(1988)) == Level::Plain);
    CHECK(level(day, PartialDate::day(1961, 11, 30)) == Level::Different);
    CHECK(level(day, {}) == Level::Missing);
    PartialDate odd;
    odd.raw = "1987-03-32"; // no such day, but nearly the same digits
    CHECK(level(PartialDate::day(1987, 3, 31), odd) == Level::Close);
}

TEST_CASE("a province of before and the unit of today that holds it are one home", "[identity]")
{
    const auto level = [](std::string a, std::string b) {
        return compared(somebody("Trần Quốc Mẫu", {}, std::move(a)),
            somebody("Trần Quốc Mẫu", {}, std::move(b)))
            .comparison[Field::Home];
    };
    CHECK(level("VN-long-an", "VN-tay-ninh-2025") == Level::Close);
    CHECK(level("VN-long-an", "VN-tay-ninh") == Level::Near);
    CHECK(level("VN-long-an", "VN-ha-giang") == Level::Different);
}

TEST_CASE("a shared document or phone weighs more the fewer use it", "[identity]")
{
    const auto with = [](const char* name, IdentifierKind kind, std::int64_t id) {
        auto fact = somebody(name, PartialDate::ofYear(1987));
        fact.identifiers.push_back({ IdentifierId(id), kind, "0", "0", {} });
        return fact;
    };
    const auto phone = IdentifierKind::Phone;
    const auto shared = compared(with("Trần Quốc Mẫu", phone, 7), with("Tran Mau", phone, 7));
    const auto other = compared(with("Trần Quốc Mẫu", phone, 7), with("Tran Mau", phone, 8));
    CHECK(shared.bits > other.bits + 8);
    const auto document = IdentifierKind::IdNumber;
    CHECK(compared(with("Trần Quốc Mẫu", document, 7), with("Tran Mau", document, 7)).bits
        > shared.bits);
}

TEST_CASE("an alias of one that is the name of the other brings them together", "[identity]")
{
    auto one = somebody("Trần Quốc Mẫu", PartialDate::ofYear(1987), "VN-tay-ninh");
    one.person.aliases = { "Mẫu Lớn" };
    const auto match = compared(one, somebody("Mẫu Lớn", PartialDate::ofYear(1987), "VN-tay-ninh"));
    CHECK(match.comparison[Field::Alias] == Level::Close);
    CHECK(match.comparison[Field::Given] != Level::Different);
}

TEST_CASE("two people of one row are two people", "[identity]")
{
    auto one = somebody("Trần Quốc Mẫu", PartialDate::ofYear(1987));
    auto two = somebody("Trần Quốc Mẫu", PartialDate::ofYear(1987));
    one.incidents = two.incidents = { IncidentId(5) };
    one.origin = SourceRowId(3);
    two.origin = SourceRowId(3);
    const auto oneRow = compared(one, two).bits;
    two.origin = SourceRowId(4);
    CHECK(compared(one, two).bits > oneRow + 5);
}

TEST_CASE("a whole name that many bear has a step of its own, and its parts keep theirs", "[identity]")
{
    std::vector<PersonFacts> facts;
    const auto add = [&facts](const std::string& name, int year) {
        facts.push_back(somebody(name, PartialDate::ofYear(year)));
        facts.back().person.id = PersonId(std::int64_t(facts.size()));
    };
    for (int i = 0; i < 8; ++i) {
        add("Lò Thị Mẫu", 1990 + i / 2);
    }
    for (int i = 0; i < 12; ++i) {
        add(i % 2 == 0 ? "Bùi Thị Sáo" : "Đỗ Hữu Nháp", 1961 + 2 * i);
        add(i % 2 == 0 ? "Vừ A Thử" : "Hồ Quốc Giả", 1960 + 2 * i);
    }
    const auto found = findMatches(facts, 1e-12);
    const auto pair = std::ranges::find_if(
        found.pairs, [](const Match& match) { return match.a == 0 && match.b == 1; });
    REQUIRE(pair != found.pairs.end());
    const auto why = explain(*pair, facts[0], facts[1], found.weights);
    double sum = why.priorBits;
    bool hasWhole = false;
    for (const auto& evidence : why.fields) {
        sum += evidence.bits;
        if (evidence.field == Field::WholeName) {
            hasWhole = true;
            CHECK(evidence.bits < 0);
        }
        if (evidence.field == Field::Given) {
            CHECK(evidence.bits > 0);
        }
    }
    CHECK(hasWhole);
    CHECK(std::abs(sum - why.bits) < 1e-6);
}

TEST_CASE("prior and fields of an explanation add up to its result", "[identity]")
{
    const std::vector<PersonFacts> facts { somebody("Trần Quốc Mẫu", PartialDate::day(1987, 3, 12)),
        somebody("Tran Quoc Mau", PartialDate::day(1987, 12, 3)) };
    const auto found = findMatches(facts, 1e-9);
    REQUIRE(found.pairs.size() == 1);
    const auto why = explain(found.pairs[0], facts[0], facts[1], found.weights);
    double sum = why.priorBits;
    for (const auto& evidence : why.fields) {
        sum += evidence.bits;
        for (const auto language : { Language::Vietnamese, Language::English }) {
            CHECK(levelWords(evidence.field, evidence.level, language).find("identity.")
                == std::string::npos);
            CHECK(fieldWords(evidence.field, language).find("identity.") == std::string::npos);
        }
    }
    CHECK(sum == Approx(why.bits));
    CHECK(probabilityOf(why.bits) == Approx(why.probability));
}

TEST_CASE(
    "an explanation holds no value of a person under a pseudonym unless revealed", "[identity]")
{
    auto one = somebody("Trần Quốc Mẫu", PartialDate::day(1987, 3, 12));
    auto two = somebody("Tran Quoc Mau", PartialDate::day(1987, 3, 12));
    one.person.pseudonym = "NN-0001";
    const auto found = findMatches({ one, two }, 1e-9);
    REQUIRE(found.pairs.size() == 1);
    const auto hidden = explain(found.pairs[0], one, two, found.weights);
    for (const auto& evidence : hidden.fields) {
        CHECK(evidence.a.empty());
        CHECK(evidence.b.empty()); // "equal to Mẫu" would say it all
    }
    CHECK(std::ranges::any_of(hidden.fields, &Evidence::isHiddenA));
    CHECK(std::ranges::any_of(hidden.fields, &Evidence::isHiddenB));
    const auto shown = explain(found.pairs[0], one, two, found.weights, true);
    CHECK(std::ranges::any_of(shown.fields, [](const Evidence& e) { return e.a == "Mẫu"; }));
}

TEST_CASE("no records, one record and records that say nothing give no pairs", "[identity]")
{
    CHECK(findMatches({}).pairs.empty());
    CHECK(findMatches({ somebody("Trần Quốc Mẫu") }).pairs.empty());
    CHECK(findMatches({ somebody(""), somebody(""), somebody("") }).pairs.empty());
}

TEST_CASE("a search for doubles that is cancelled ends", "[identity]")
{
    struct : Progress {
        void report(std::string_view, std::uint64_t, std::uint64_t) override { }
        bool isCancelled() const override { return true; }
    } cancelled;
    CHECK_THROWS_AS(findMatches({ somebody("A"), somebody("B") }, 0.5, cancelled), Cancelled);
}
