// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All people are invented.
#include "store/RegisterStore.h"

#include "StoreDrafts.h"

#include "store/IdentifierStore.h"
#include "store/IdentityStore.h"
#include "store/IncidentStore.h"
#include "store/LinkStore.h"
#include "store/PersonStore.h"
#include "store/RouteStore.h"
#include "store/internal/Sql.h"
#include "support/TestStore.h"
#include "text/DateText.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>

using namespace tuyen;

namespace {

PersonDraft personDraft(const char* name, Role role, const char* home, const char* phone = "")
{
    PersonDraft made;
    made.person.name = name;
    made.person.residence.unit = home;
    made.person.birth = parseDate("12/03/1987").date;
    made.involvement.role = role;
    if (*phone != '\0') {
        made.identifiers = { Identifier { {}, IdentifierKind::Phone, phone, phone, {} } };
    }
    return made;
}

RowDraft row(std::int64_t number, const char* code, std::vector<PersonDraft> people)
{
    RowDraft made;
    made.row = number;
    made.fingerprint = static_cast<std::uint64_t>(number) * 7919;
    made.incident.code = code;
    made.incident.date = parseDate("18/11/2026").date;
    for (auto& person : people) {
        made.people.push_back(std::move(person));
    }
    return made;
}

struct Made : test::TestStore {
    Made()
    {
        auto second = row(3, "TN-2",
            { personDraft("Đặng Văn Thử", Role::Suspect, "VN-lao-cai", "+84900000317"),
                personDraft("Lò Thị Giả", Role::Victim, "VN-son-la") });
        Route route;
        route.raw = "Sơn La – Lào";
        route.direction = "direction.outbound";
        RouteLeg from;
        from.kind = LegKind::Recruitment;
        from.place.unit = "VN-son-la";
        RouteLeg to;
        to.kind = LegKind::Exploitation;
        to.place.country = "LA";
        route.legs = { from, to };
        second.routes.push_back(std::make_shared<Route>(route));
        test::importDrafts(store,
            { row(2, "TN-1",
                  { personDraft("Trần Quốc Mẫu", Role::Suspect, "VN-lao-cai", "+84900000317"),
                      personDraft("Ân Thị Bịa", Role::PresumedVictim, "VN-son-la") }),
                second, row(4, "TN-3", { personDraft("Trần Quốc Mẫu", Role::Suspect, "") }) });
        people = RegisterStore(store).index(Register::People);
    }
    std::int64_t idOf(const std::string& name)
    {
        for (const auto& line : PersonStore(store).rows(0, 100)) {
            if (PersonStore(store).find(line.id)->name == name) {
                return line.id.value;
            }
        }
        return 0;
    }
    std::vector<std::string> labels(const std::vector<std::int64_t>& ids)
    {
        std::vector<std::string> found;
        for (const auto& line : RegisterStore(store).rows(Register::People, ids)) {
            found.push_back(line.label);
        }
        return found;
    }
    RegisterIndex people;
};

RegisterView all(const RegisterIndex& index, RegisterColumn column = RegisterColumn::Label)
{
    return select(index, {}, nullptr, { column, false });
}

std::int64_t countOf(const std::vector<RegisterFacet>& facets, std::string_view value)
{
    for (const auto& facet : facets) {
        if (facet.value == value) {
            return facet.count;
        }
    }
    return 0;
}

} // namespace

TEST_CASE("a thing tells which register it stands in; an incident stands in none", "[register]")
{
    Made made;
    const RegisterStore registers(made.store);
    for (const auto what : { Register::People, Register::Phones, Register::Routes }) {
        const auto index = registers.index(what);
        REQUIRE_FALSE(index.entries.empty());
        CHECK(registers.registerOf(EntityId(index.entries.front().id)) == what);
    }
    const auto incident = IncidentStore(made.store).findByCode("TN-1");
    REQUIRE(incident);
    CHECK_FALSE(registers.registerOf(entity(*incident)));
    CHECK_FALSE(registers.registerOf(EntityId(999'999)));
}

TEST_CASE("a register of people sorts by given name as Vietnamese does", "[register]")
{
    Made made;
    const auto labels = made.labels(all(made.people).ids);
    REQUIRE(labels.size() == 5);
    CHECK(labels[0] == "Trần Quốc Mẫu");
    CHECK(labels[1] == "Trần Quốc Mẫu"); // another of the same name: nothing says they are one
    CHECK(labels[4] == "Đặng Văn Thử");
}

TEST_CASE("victims stand in a register by pseudonym, without birth, home and filter of home",
    "[register]")
{
    Made made;
    const auto view = all(made.people);
    for (const auto& line : RegisterStore(made.store).rows(Register::People, view.ids)) {
        CHECK(line.label != "Lò Thị Giả");
        CHECK(line.label != "Ân Thị Bịa");
        if (line.isProtected) {
            CHECK(line.label.starts_with("NN-"));
            CHECK_FALSE(line.date.isKnown());
            CHECK(line.place.empty());
        }
    }
    CHECK(countOf(view.places, "VN-son-la") == 0);
    CHECK(countOf(view.roles, "victim") == 1);
    CHECK(countOf(view.roles, "presumed-victim") == 1);
    CHECK(countOf(view.roles, "suspect") == 3);
    // Nor is the true name found.
    CHECK(RegisterStore(made.store).matching(Register::People, "lo thi gia").empty());
}

TEST_CASE("a unit of before the merger and its successor are one value of the filter", "[register]")
{
    Made made;
    const auto view = all(made.people);
    CHECK(countOf(view.places, "VN-lao-cai-2025") == 2);
    RegisterFilter filter;
    filter.places = { "VN-lao-cai-2025" };
    const auto found = select(made.people, filter, nullptr, {});
    CHECK(found.ids.size() == 2);
    // The facet of the filter itself still counts what it would add.
    CHECK(countOf(found.places, "") == 3);
    CHECK(countOf(found.roles, "victim") == 0);
}

TEST_CASE("words are searched without marks, and what does not fit is left out", "[register]")
{
    Made made;
    const auto found = RegisterStore(made.store).matching(Register::People, "tran quoc");
    const auto view = select(made.people, { .text = "tran quoc" }, &found, {});
    CHECK(view.ids.size() == 2);
    const std::vector<EntityId> none;
    CHECK(select(made.people, { .text = "x" }, &none, {}).ids.empty());
}

TEST_CASE(
    "merged records are one line under the smaller id, with the incidents of both", "[register]")
{
    Made made;
    const auto before = all(made.people).ids;
    const auto found = RegisterStore(made.store).matching(Register::People, "tran quoc");
    REQUIRE(found.size() == 2);
    IdentityStore(made.store)
        .merge({ PersonId(found[0].value), PersonId(found[1].value), "thử", {}, {} });
    const auto index = RegisterStore(made.store).index(Register::People);
    const auto view = all(index);
    CHECK(view.ids.size() == before.size() - 1);
    RegisterFilter filter;
    filter.marks = { Merged };
    const auto merged = select(index, filter, nullptr, {});
    REQUIRE(merged.ids.size() == 1);
    CHECK(merged.ids[0] == found[0].value);
    const auto line = RegisterStore(made.store).rows(Register::People, merged.ids).at(0);
    CHECK(line.records == 2);
    CHECK(line.count == 2);
    filter.marks = { InSeveral };
    CHECK(select(index, filter, nullptr, {}).ids == merged.ids);
}

TEST_CASE("a shared phone is one line with its users, and marked", "[register]")
{
    Made made;
    const RegisterStore registers(made.store);
    CHECK(registers.counts().at(std::size_t(Register::Phones)) == 1);
    const auto index = registers.index(Register::Phones);
    REQUIRE(index.entries.size() == 1);
    CHECK((index.entries[0].marks & Shared) != 0);
    const auto view = all(index);
    const auto line = registers.rows(Register::Phones, view.ids).at(0);
    CHECK(line.kind == "phone");
    CHECK(line.count == 2);
    CHECK(line.others == std::vector<std::string> { "Trần Quốc Mẫu", "Đặng Văn Thử" });
    CHECK(registers.index(Register::Vehicles).entries.empty());
}

TEST_CASE("a route is listed with its incident, its stops and where it ends", "[register]")
{
    Made made;
    const RegisterStore registers(made.store);
    const auto index = registers.index(Register::Routes);
    REQUIRE(index.entries.size() == 1);
    const auto view = all(index);
    CHECK(countOf(view.places, "LA") == 1);
    const auto line = registers.rows(Register::Routes, view.ids).at(0);
    CHECK(line.incidentCode == "TN-2");
    REQUIRE(line.stops.size() == 2);
    CHECK(line.stops[1].country == "LA");
    CHECK(line.count == 2);
    const auto found = registers.matching(Register::Routes, "son la");
    CHECK(select(index, { .text = "son la" }, &found, {}).ids.size() == 1);
}

TEST_CASE("routes are ordered by the way that is shown, in the language it is shown in", "[register]")
{
    Made made;
    const auto incident = IncidentStore(made.store).add(test::draft(7).incident);
    const auto add = [&](const char* words, const char* unit, const char* country) {
        Route route;
        route.incident = incident;
        route.raw = words;
        RouteLeg leg;
        leg.place.unit = unit;
        leg.place.country = country;
        leg.place.raw = "nơi nào đó";
        route.legs = { leg };
        return RouteStore(made.store).add(route).value;
    };
    const auto china = add("a", "", "CN");   // Trung Quốc, China
    const auto thanhHoa = add("z", "VN-thanh-hoa", "VN");
    const auto anGiang = add("m", "VN-an-giang", "VN");
    const auto ordered = [&](Language language) {
        const auto index
            = RegisterStore(made.store).index(Register::Routes, silentProgress(), language);
        auto ids = all(index).ids;
        std::erase_if(ids, [&](auto id) { return id != china && id != thanhHoa && id != anGiang; });
        return ids;
    };
    CHECK(ordered(Language::Vietnamese) == std::vector { anGiang, thanhHoa, china });
    CHECK(ordered(Language::English) == std::vector { anGiang, china, thanhHoa });
}

TEST_CASE("what is not known sorts last, whichever way round", "[register]")
{
    Made made;
    for (const bool isDescending : { false, true }) {
        const auto view = select(made.people, {}, nullptr, { RegisterColumn::Place, isDescending });
        const auto lines = RegisterStore(made.store).rows(Register::People, view.ids);
        CHECK_FALSE(lines.front().place.empty());
        CHECK(lines.back().place.empty());
    }
}

TEST_CASE("a line of somebody who is gone is left out, the rest stays in order", "[register]")
{
    Made made;
    auto ids = all(made.people).ids;
    ids.insert(ids.begin() + 1, 999999);
    const auto lines = RegisterStore(made.store).rows(Register::People, ids);
    CHECK(lines.size() == ids.size() - 1);
    CHECK(lines[0].id.value == ids[0]);
    CHECK(lines[1].id.value == ids[2]);
}

TEST_CASE(
    "numbers that are odd, or contradict who uses them, are marked to be checked", "[register]")
{
    test::TestStore made;
    PersonStore people(made.store);
    Person man;
    man.name = "Người Thử Một";
    man.gender = Gender::Male;
    man.birth = PartialDate::ofYear(1987);
    const auto id = people.add(man);
    IdentifierStore numbers(made.store);
    const auto add = [&](IdentifierKind kind, const char* text, EntityId user = {}) {
        return numbers.add(readIdentifier(kind, text).identifier, user);
    };
    add(IdentifierKind::Phone, "01690 000 012"); // only put into the form of today
    const auto odd = add(IdentifierKind::Phone, "12");
    add(IdentifierKind::Plate, "29A-123.45");
    const auto nowhere = add(IdentifierKind::Plate, "10A-123.45");
    add(IdentifierKind::IdNumber, "040087000123", entity(id)); // a man of 1987
    const auto woman = add(IdentifierKind::IdNumber, "040187000123", entity(id));
    const RegisterStore registers(made.store);
    const auto toCheck = [&](Register what) {
        RegisterFilter filter;
        filter.marks = { ToCheck };
        return select(registers.index(what), filter, nullptr, {}).ids;
    };
    CHECK(toCheck(Register::Phones) == std::vector { odd.value });
    CHECK(toCheck(Register::Vehicles) == std::vector { nowhere.value });
    CHECK(toCheck(Register::Documents) == std::vector { woman.value });
    for (const auto what : { Register::Phones, Register::Vehicles, Register::Documents }) {
        for (const auto& line :
            registers.rows(what, select(registers.index(what), {}, nullptr, {}).ids)) {
            const auto marked = toCheck(what);
            CHECK(line.toCheck.empty() == (std::ranges::count(marked, line.id.value) == 0));
        }
    }
}

TEST_CASE("what a route cost is summed by currency", "[register]")
{
    test::TestStore made;
    test::importDrafts(made.store, { row(2, "TN-1", {}) });
    Route route;
    route.incident = *IncidentStore(made.store).findByCode("TN-1");
    for (const auto& [fee, currency] :
        { std::pair(20'000'000, "VND"), std::pair(500, "USD"), std::pair(5'000'000, "VND") }) {
        RouteLeg leg;
        leg.place.country = "LA";
        leg.fee = fee;
        leg.currency = currency;
        route.legs.push_back(leg);
    }
    const std::array ids { RouteStore(made.store).add(route).value };
    const auto lines = RegisterStore(made.store).rows(Register::Routes, ids);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].fees
        == std::map<std::string, std::int64_t> { { "USD", 500 }, { "VND", 25'000'000 } });
}
