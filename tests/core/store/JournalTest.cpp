// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Journal.h"

#include "Caught.h"
#include "StoreDrafts.h"
#include "store/Check.h"
#include "store/IncidentStore.h"
#include "store/PersonStore.h"
#include "store/SearchStore.h"
#include "store/internal/JournalChain.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace tuyen;
using namespace tuyen::test;

static Incident incident(const std::string& title)
{
    Incident made;
    made.title = title;
    made.date = PartialDate::ofYear(2024);
    made.note = "giả định";
    return made;
}

TEST_CASE("the actor of a store stands in every entry, undo and import included")
{
    TestStore made;
    CHECK(made.store.actor() == "analyst");
    made.store.setActor(" Phân tích\n viên  bịa ");
    CHECK(made.store.actor() == "Phân tích viên bịa");
    IncidentStore incidents(made.store);
    incidents.add(incident("Vụ một"));
    Journal journal(made.store);
    journal.undo();
    journal.note("open", {});
    const auto receipt = importDrafts(made.store, {});
    BatchStore(made.store).undo(receipt.batch);
    for (const auto& entry : journal.latest(5)) {
        INFO(entry.action);
        CHECK(entry.actor == "Phân tích viên bịa");
    }
    CHECK(BatchStore(made.store).list().front().actor == "Phân tích viên bịa");
    CHECK(check(made.store).isOk);
    made.store.setActor(" \t");
    CHECK(made.store.actor() == "analyst");
    std::string tooLong;
    for (int i = 0; i < 70; ++i) {
        tooLong += "ữ"; // three bytes: the cut may not fall inside one
    }
    made.store.setActor(tooLong);
    CHECK(made.store.actor().size() == 198);
}

TEST_CASE("an edit is undone and redone, also after the store was closed")
{
    TestStore made;
    IncidentStore incidents(made.store);
    const auto id = incidents.add(incident("Vụ một"), "tạo mới");
    auto changed = *incidents.find(id);
    changed.title = "Vụ một, sửa";
    incidents.update(changed, "sửa tên");
    const auto path = made.store.path();
    made.store = Store::open(path, made.store.key());
    Journal journal(made.store);
    REQUIRE(journal.canUndo());
    CHECK(journal.nextUndo().reason == "sửa tên");
    journal.undo();
    CHECK(IncidentStore(made.store).find(id)->title == "Vụ một");
    CHECK(SearchStore(made.store).search("sửa").empty());
    journal.undo();
    CHECK_FALSE(IncidentStore(made.store).find(id));
    CHECK_FALSE(journal.canUndo());
    CHECK(caught([&] { journal.undo(); }) == "journal.nothing-to-undo");
    journal.redo();
    journal.redo();
    CHECK(IncidentStore(made.store).find(id) == changed);
    CHECK(SearchStore(made.store).search("sửa").size() == 1);
    CHECK(caught([&] { journal.redo(); }) == "journal.nothing-to-redo");
    CHECK(check(made.store).isOk);
}

TEST_CASE("a new edit ends what could be brought back")
{
    TestStore made;
    IncidentStore incidents(made.store);
    incidents.add(incident("một"));
    Journal journal(made.store);
    journal.undo();
    CHECK(journal.canRedo());
    incidents.add(incident("hai"));
    CHECK_FALSE(journal.canRedo());
    journal.note("reveal", "xác minh");
    CHECK(journal.canUndo());
}

TEST_CASE("an incident removed with its people and routes comes back whole")
{
    TestStore made;
    auto row = draft(1, "Lò Thị Mẫu", "Giàng A Thử");
    Route route;
    route.raw = "Nghệ An – Lào";
    route.legs.resize(2);
    route.legs[0].kind = LegKind::Crossing;
    route.legs[1].place.country = "LA";
    row.routes = { std::make_shared<const Route>(route) };
    importDrafts(made.store, { row });
    IncidentStore incidents(made.store);
    const auto id = *incidents.findByCode("TN-1/26");
    const auto digest = check(made.store).digest;
    incidents.remove(id, "nhập nhầm");
    CHECK_FALSE(incidents.find(id));
    CHECK(check(made.store).isOk);
    CHECK(made.store.counts().routes == 0);
    CHECK(SearchStore(made.store).incidentsMatching("nghệ an").empty());
    Journal(made.store).undo();
    CHECK(check(made.store).digest == digest);
    CHECK(incidents.routes(id).front().legs == route.legs);
    CHECK(SearchStore(made.store).incidentsMatching("nghệ an").size() == 1);
}

TEST_CASE("history tells the fields, newest first, and hides the name of the protected")
{
    TestStore made;
    importDrafts(made.store, { draft(1, "Lò Thị Mẫu") });
    IncidentStore incidents(made.store);
    const auto id = *incidents.findByCode("TN-1/26");
    auto changed = *incidents.find(id);
    changed.place.unit = "VN-cao-bang";
    incidents.update(changed, "");
    const auto history = Journal(made.store).history(entity(id));
    REQUIRE(history.size() == 2);
    CHECK(history[0].field == "unit");
    CHECK(history[0].before == "VN-lang-son");
    CHECK(history[0].after == "VN-cao-bang");
    CHECK(history[1].action == "import");

    PersonStore people(made.store);
    const auto victim = incidents.people(id).front().person;
    auto person = *people.find(victim);
    person.name = "Lò Thị Khác";
    people.update(person, "");
    for (const auto& change : Journal(made.store).history(entity(victim))) {
        CHECK(change.before.find("Lò") == std::string::npos);
        CHECK(change.after.find("Lò") == std::string::npos);
    }
}

TEST_CASE("a person becomes protected with the first role that asks for it, and stays so")
{
    TestStore made;
    PersonStore people(made.store);
    Person person;
    person.name = "Vừ Thị Bịa";
    const auto id = people.add(person);
    CHECK(SearchStore(made.store).search("vừ thị bịa").size() == 1);
    Involvement part;
    part.incident = IncidentStore(made.store).add(incident("một"));
    part.person = id;
    part.role = Role::PresumedVictim;
    const auto involvement = people.addInvolvement(part);
    CHECK(people.find(id)->pseudonym == "NN-0001");
    CHECK(SearchStore(made.store).search("vừ thị bịa").empty());
    people.removeInvolvement(involvement);
    CHECK(people.rows(0, 10).front().label == "NN-0001");
    auto renamed = *people.find(id);
    renamed.pseudonym = "Vừ";
    people.update(renamed);
    CHECK(people.find(id)->pseudonym == "NN-0001");
    CHECK(check(made.store).isOk);
}

TEST_CASE("any altered entry or change is seen")
{
    TestStore made;
    IncidentStore incidents(made.store);
    for (int i = 0; i < 6; ++i) {
        incidents.add(incident("vụ " + std::to_string(i)), "lý do");
    }
    auto& connection = made.store.connection();
    CHECK(firstBreak(connection, silentProgress()) == 0);
    CHECK(caught([&] { connection.execute("UPDATE journal SET reason = 'khác'"); })
        == "store.failed");
    CHECK(caught([&] { connection.execute("DELETE FROM journal_changes"); }) == "store.failed");
    for (const char* name : { "journal_stays_1", "journal_stays_2", "journal_changes_stay_1",
             "journal_changes_stay_2" }) {
        connection.execute(std::string("DROP TRIGGER ") + name);
    }
    const std::pair<const char*, std::int64_t> alterations[] = {
        { "UPDATE journal SET reason = 'khác' WHERE sequence = 3", 3 },
        { "UPDATE journal SET at = at + 1 WHERE sequence = 2", 2 },
        { "UPDATE journal_changes SET after = replace(after, 'giả', 'thật') WHERE sequence = 4",
            4 },
        { "DELETE FROM journal_changes WHERE sequence = 5 AND table_name = 'incidents'", 5 },
        { "DELETE FROM journal_changes WHERE sequence = 1; DELETE FROM journal WHERE sequence = 1",
            1 },
    };
    for (const auto& [alteration, at] : alterations) {
        INFO(alteration);
        {
            sql::Transaction altered(connection);
            connection.execute("PRAGMA defer_foreign_keys=ON");
            connection.execute(alteration);
            CHECK(firstBreak(connection, silentProgress()) == at);
        }
        CHECK(firstBreak(connection, silentProgress()) == 0);
    }
}

TEST_CASE("any order of edits, undo and redo ends where the same steps forward end")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        TestStore made;
        IncidentStore incidents(made.store);
        Journal journal(made.store);
        std::mt19937 random(seed);
        std::vector<IncidentId> ids;
        std::vector<std::string> digests { check(made.store).digest }; // one a state of the stack
        std::size_t at = 0;
        for (int step = 0; step < 40; ++step) {
            const auto dice = random() % 10;
            if (dice < 3 && journal.canUndo()) {
                journal.undo();
                REQUIRE(at > 0);
                --at;
            } else if (dice < 5 && journal.canRedo()) {
                journal.redo();
                ++at;
            } else {
                const auto known = ids.empty() ? IncidentId() : ids[random() % ids.size()];
                if (auto found = known ? incidents.find(known) : std::nullopt; found && dice < 8) {
                    found->title += "+";
                    found->victims.value = static_cast<std::int64_t>(random() % 9);
                    incidents.update(*found);
                } else if (found && dice == 8) {
                    incidents.remove(known);
                } else {
                    ids.push_back(incidents.add(incident("vụ " + std::to_string(step))));
                }
                digests.resize(++at);
                digests.push_back({});
                digests[at] = check(made.store).digest;
            }
            INFO("seed " << seed << " step " << step);
            REQUIRE(check(made.store).digest == digests[at]);
        }
        CHECK(check(made.store).isOk);
    }
}
