// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All people are invented.
#include "links/RingSuggestion.h"

#include "core/store/Caught.h"
#include "store/Journal.h"
#include "store/LinkStore.h"
#include "store/OrganisationStore.h"
#include "store/PersonStore.h"
#include "store/RegisterStore.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tuyen;

namespace {

struct Made : test::TestStore {
    /// Rows of names; a row is an incident. "!" before a name: a victim. "+84…" after a blank: a
    /// phone. Equal names of different rows are one person, by a number they share.
    explicit Made(std::initializer_list<std::vector<std::string>> rows)
    {
        std::vector<RowDraft> drafts;
        for (const auto& names : rows) {
            RowDraft draft;
            draft.row = std::int64_t(drafts.size()) + 2;
            draft.fingerprint = static_cast<std::uint64_t>(draft.row) * 7919;
            draft.incident.code = "TN-" + std::to_string(draft.row);
            for (const auto& name : names) {
                PersonDraft person;
                const bool isVictim = name.starts_with('!');
                const auto phone = name.find(" +");
                person.person.name = name.substr(isVictim ? 1 : 0, phone - (isVictim ? 1 : 0));
                person.person.code = "M-" + person.person.name; // known again by name and code
                person.involvement.role = isVictim ? Role::Victim : Role::Suspect;
                if (phone != std::string::npos) {
                    const auto number = name.substr(phone + 1);
                    person.identifiers
                        = { Identifier { {}, IdentifierKind::Phone, number, number, {} } };
                }
                draft.people.push_back(person);
            }
            drafts.push_back(std::move(draft));
        }
        test::importDrafts(store, drafts);
    }
    static std::vector<std::string> names(const RingSuggestion& ring)
    {
        std::vector<std::string> found;
        for (const auto& one : ring.members) {
            found.push_back(one.label);
        }
        std::ranges::sort(found);
        return found;
    }
    std::vector<ConfirmedMember> members(const RingSuggestion& ring)
    {
        std::vector<ConfirmedMember> confirmed;
        for (const auto& one : ring.members) {
            confirmed.push_back({ PersonId(one.person.value), {} });
        }
        return confirmed;
    }
};

} // namespace

TEST_CASE("suspects of several incidents are suggested as a ring, with what links them", "[ring]")
{
    Made made({ { "Mẫu", "Thử", "Giả" }, { "Thử", "Giả", "Bịa" }, { "Nháp", "Vờ" } });
    const auto rings = suggestRings(made.store);
    REQUIRE(rings.size() == 1);
    CHECK(Made::names(rings[0]) == std::vector<std::string> { "Bịa", "Giả", "Mẫu", "Thử" });
    CHECK(rings[0].incidents == 2);
    CHECK(rings[0].density > 0.8);
    REQUIRE_FALSE(rings[0].ties.empty());
    for (const auto& tie : rings[0].ties) {
        CHECK(tie.a < tie.b);
        CHECK(tie.origin == LinkOrigin::SameIncident);
        CHECK(tie.label.starts_with("TN-"));
        // Every tie leads to the rows it rests on.
        CHECK(LinkStore(made.store).sourceRows(tie.key).size() >= 1);
    }
}

TEST_CASE("one incident alone makes its suspects no ring, a shared phone does", "[ring]")
{
    Made alone({ { "Mẫu", "Thử", "Giả" } });
    CHECK(suggestRings(alone.store).empty());
    Made phone({ { "Mẫu +84900000317", "Thử +84900000317", "Giả" } });
    const auto rings = suggestRings(phone.store);
    REQUIRE(rings.size() == 1);
    CHECK(rings[0].identifiers == 1);
}

TEST_CASE("nobody who is a victim anywhere is suggested for a ring", "[ring]")
{
    Made made({ { "Mẫu", "Thử", "Giả" }, { "Thử", "Giả", "Mẫu" }, { "!Giả" } });
    for (const auto& ring : suggestRings(made.store)) {
        for (const auto& one : ring.members) {
            CHECK(one.label != "Giả");
            CHECK_FALSE(one.label.starts_with("NN-"));
        }
    }
    CHECK(suggestRings(made.store, RingCriteria { 2 }).size() == 1);
}

TEST_CASE("of a group found otherwise the suspects are asked about, with what links them", "[ring]")
{
    Made made({ { "Mẫu +84900000317", "Thử +84900000317", "!Nạn" }, { "Giả", "Thử", "!Vờ" },
        { "Bịa", "Nháp" }, { "!Giả" } });
    std::vector<EntityId> people;
    for (const auto* name : { "Mẫu", "Thử", "Bịa" }) {
        people.push_back(LinkStore(made.store).named(name).at(0));
    }
    for (const auto& entry : RegisterStore(made.store).index(Register::People).entries) {
        const EntityId id(entry.id);
        if ((entry.marks & Protected) != 0 && std::ranges::find(people, id) == people.end()) {
            people.push_back(id); // who is a victim anywhere: in the group, never in the question
        }
    }
    const auto ring = ringAmong(made.store, people);
    CHECK(Made::names(ring) == std::vector<std::string> { "Bịa", "Mẫu", "Thử" });
    CHECK(ring.identifiers == 1);
    CHECK(ring.incidents == 1);
    CHECK(ring.ties.size() == 2); // one phone and one incident join Mẫu and Thử, nothing Bịa
    CHECK(ring.members.back().label == "Bịa");
    CHECK(ring.members.back().ties == 0);
    CHECK(ringAmong(made.store, {}).members.empty());
}

TEST_CASE("a ring is made of those somebody confirmed, in one step, and undone whole", "[ring]")
{
    Made made({ { "Mẫu", "Thử", "Giả" }, { "Thử", "Giả", "Bịa" } });
    const auto before = suggestRings(made.store);
    REQUIRE(before.size() == 1);
    auto confirmed = made.members(before[0]);
    Organisation ring;
    ring.name = "Đường dây thử";
    ring.note = "gợi ý từ hai vụ";
    ring.isConfirmed = true;
    OrganisationStore organisations(made.store);
    CHECK(organisations.memberships().empty()); // suggesting made nobody a member
    const auto id = organisations.addRing(ring, confirmed, "đã xác minh từng người");
    CHECK(organisations.memberships().size() == 4);
    CHECK(organisations.find(id)->name == "Đường dây thử");
    CHECK(organisations.find(id)->kind == "ring");
    CHECK(suggestRings(made.store).empty()); // known by now
    const auto index = RegisterStore(made.store).index(Register::Organisations);
    REQUIRE(index.entries.size() == 1);
    CHECK(index.entries[0].count == 4);
    Journal(made.store).undo();
    CHECK(organisations.memberships().empty());
    CHECK_FALSE(organisations.find(id).has_value());
    CHECK(suggestRings(made.store).size() == 1);
    Journal(made.store).redo();
    CHECK(organisations.memberships().size() == 4);
}

TEST_CASE("a ring takes a name, two members, and no victim", "[ring]")
{
    Made made({ { "Mẫu", "Thử", "Giả" }, { "Thử", "Giả", "Bịa" }, { "!Lành" } });
    OrganisationStore organisations(made.store);
    auto confirmed = made.members(suggestRings(made.store).at(0));
    Organisation ring;
    CHECK(test::caught([&] { organisations.addRing(ring, confirmed); }) == "ring.no-name");
    ring.name = "Đường dây thử";
    const std::vector one { confirmed[0] };
    CHECK(test::caught([&] { organisations.addRing(ring, one); }) == "ring.too-few");
    auto stranger = confirmed;
    stranger.push_back({ PersonId(999999), {} });
    CHECK(test::caught([&] { organisations.addRing(ring, stranger); }) == "person.unknown");
    for (const auto& row : PersonStore(made.store).rows(0, 100)) {
        if (row.isProtected) {
            confirmed.push_back({ row.id, {} });
        }
    }
    CHECK(test::caught([&] { organisations.addRing(ring, confirmed); }) == "ring.victim");
    CHECK(organisations.memberships().empty());
}
