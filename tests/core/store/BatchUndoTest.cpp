// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Caught.h"
#include "StoreDrafts.h"
#include "base/Error.h"
#include "store/BatchLook.h"
#include "store/BatchStore.h"
#include "store/Check.h"
#include "store/IncidentStore.h"
#include "store/Journal.h"
#include "store/PersonStore.h"
#include "store/SearchStore.h"
#include "store/SourceStore.h"
#include "store/internal/Opening.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <set>

using namespace tuyen;
using namespace tuyen::test;

static CheckResult sound(Store& store)
{
    auto result = check(store);
    for (const auto& problem : result.problems) {
        UNSCOPED_INFO(problem.code << ' ' << argument(problem.args, "table")
                                   << argument(problem.args, "detail"));
    }
    CHECK(result.isOk);
    return result;
}

static RowDraft sharing(int number, const std::string& name, const std::string& document)
{
    auto row = draft(number, "", name);
    row.people[0].identifiers.push_back({ {}, IdentifierKind::IdNumber, document, document, "" });
    return row;
}

TEST_CASE("an import taken back leaves the content as it was, and brought back as it had been")
{
    TestStore made;
    const auto empty = sound(made.store).digest;
    const auto first
        = importDrafts(made.store, { draft(1, "Lò Thị Mẫu", "Giàng A Thử"), draft(2) }, "a.csv");
    const auto afterFirst = sound(made.store).digest;
    CHECK(afterFirst != empty);
    const auto second = importDrafts(made.store, { draft(3, "", "Giàng A Thử") }, "b.csv");
    const auto afterSecond = sound(made.store).digest;
    BatchStore batches(made.store);
    batches.undo(second.batch);
    CHECK(sound(made.store).digest == afterFirst);
    batches.undo(first.batch);
    CHECK(sound(made.store).digest == empty);
    CHECK(made.store.counts().incidents == 0);
    CHECK(made.store.counts().links == 0);
    CHECK(SearchStore(made.store).search("mẫu").empty());
    batches.redo(first.batch);
    CHECK(sound(made.store).digest == afterFirst);
    batches.redo(second.batch);
    CHECK(sound(made.store).digest == afterSecond);
    CHECK(SearchStore(made.store).search("giàng a thử").size() == 2);
}

TEST_CASE("edits of an imported incident are shown before it is taken back and come back with it")
{
    TestStore made;
    const auto batch = importDrafts(made.store, { draft(1, "", "Giàng A Thử") }).batch;
    IncidentStore incidents(made.store);
    auto incident = *incidents.find(*incidents.findByCode("TN-1/26"));
    incident.summary = "sửa tay";
    incidents.update(incident, "bổ sung");
    BatchStore batches(made.store);
    const auto edits = batches.editedSince(batch);
    REQUIRE(edits.size() == 1);
    CHECK(edits[0].what == "summary");
    CHECK(edits[0].label == "TN-1/26 · " + incident.title);
    const auto digest = sound(made.store).digest;
    batches.undo(batch);
    CHECK(Journal(made.store).nextUndo().action == "import.undo");
    batches.redo(batch);
    CHECK(sound(made.store).digest == digest);
    CHECK(incidents.find(incident.id)->summary == "sửa tay");
    CHECK(Journal(made.store).canUndo());
}

TEST_CASE("taking an import back is a step of the history, undone and done again in its turn")
{
    TestStore made;
    Journal journal(made.store);
    const auto batch = importDrafts(made.store, { draft(1, "", "Giàng A Thử"), draft(2) }).batch;
    CHECK_FALSE(journal.canUndo()); // an import goes by its receipt, where what hangs on it is shown
    IncidentStore incidents(made.store);
    auto incident = *incidents.find(*incidents.findByCode("TN-1/26"));
    incident.summary = "sửa tay";
    incidents.update(incident, "bổ sung");
    const auto edited = sound(made.store).digest;
    BatchStore batches(made.store);
    batches.undo(batch);
    const auto without = sound(made.store).digest;
    CHECK(edited != without);

    CHECK(journal.undo().action == "import.undo");
    CHECK(sound(made.store).digest == edited);
    CHECK_FALSE(batches.find(batch)->isUndone);
    CHECK(journal.latest(10).front().action == "import.redo");
    CHECK(journal.nextUndo().action == "edit");
    CHECK(journal.redo().action == "import.undo");
    CHECK(sound(made.store).digest == without);
    CHECK(batches.find(batch)->isUndone);
    CHECK_FALSE(journal.canRedo());

    journal.undo();
    journal.undo();
    CHECK(incidents.find(incident.id)->summary.empty());
    journal.redo();
    CHECK(sound(made.store).digest == edited);
    journal.redo();
    CHECK(sound(made.store).digest == without);

    batches.redo(batch); // by its receipt: a step of its own, and what follows it is gone
    CHECK_FALSE(journal.canRedo());
    CHECK(journal.undo().action == "import.redo");
    CHECK(sound(made.store).digest == without);
    CHECK(journal.undo().action == "import.undo");
    CHECK(sound(made.store).digest == edited);
    const auto entries = journal.latest(20);
    CHECK(std::ranges::none_of(entries,
        [](const JournalEntry& entry) { return entry.action == "import" && entry.isUndone; }));
}

TEST_CASE("an undo that is cancelled while it brings an import back leaves the store as it was")
{
    TestStore made;
    const auto batch = importDrafts(made.store, { draft(1), draft(2) }).batch;
    BatchStore(made.store).undo(batch);
    const auto without = sound(made.store).digest;
    struct Stopped : Progress {
        void report(std::string_view /*stage*/, std::uint64_t, std::uint64_t) override { }
        bool isCancelled() const override { return true; }
    } stopped;
    CHECK_THROWS_AS(Journal(made.store).undo(stopped), Cancelled);
    CHECK(sound(made.store).digest == without);
    CHECK(Journal(made.store).nextUndo().action == "import.undo");
}

TEST_CASE("what hangs by hand on a batch goes and comes back with it")
{
    TestStore made;
    const auto batch = importDrafts(made.store, { draft(1) }).batch;
    const auto incident = *IncidentStore(made.store).findByCode("TN-1/26");
    PersonStore people(made.store);
    Person person;
    person.name = "Y Bịa Đặt";
    const auto id = people.add(person);
    Involvement part;
    part.incident = incident;
    part.person = id;
    part.role = Role::Victim;
    people.addInvolvement(part);
    const auto digest = sound(made.store).digest;
    BatchStore(made.store).undo(batch);
    sound(made.store);
    CHECK(people.involvements(id).empty());
    BatchStore(made.store).redo(batch);
    CHECK(sound(made.store).digest == digest);
    CHECK(people.find(id)->pseudonym == "NN-0001");
}

TEST_CASE("people and identifiers that another import uses stay until it goes too, in any order")
{
    const int orders[4][2] = { { 0, 1 }, { 1, 0 }, { 0, 1 }, { 1, 0 } };
    for (int variant = 0; variant < 4; ++variant) {
        TestStore made;
        const auto empty = sound(made.store).digest;
        BatchId ids[2] = {
            importDrafts(made.store, { sharing(1, "Giàng A Thử", "012345678901") }, "a.csv").batch,
            importDrafts(
                made.store, { sharing(2, "Giàng A Thử", "012345678901"), draft(4) }, "b.csv")
                .batch
        };
        CHECK(made.store.counts().people == 1);
        const auto both = sound(made.store).digest;
        BatchStore batches(made.store);
        const auto* order = orders[variant];
        batches.undo(ids[order[0]]);
        sound(made.store);
        CHECK(made.store.counts().people == 1);
        batches.undo(ids[order[1]]);
        CHECK(sound(made.store).digest == empty);
        const int firstBack = variant < 2 ? order[0] : order[1];
        batches.redo(ids[firstBack]);
        sound(made.store);
        CHECK(made.store.counts().people == 1);
        batches.redo(ids[1 - firstBack]);
        CHECK(sound(made.store).digest == both);
    }
}

/// A suspect of an incident of their own, all with one telephone.
static RowDraft caller(int number, const std::string& name)
{
    auto row = draft(number, "", name);
    row.people[0].identifiers
        = { { {}, IdentifierKind::Phone, "+84900000999", "0900 000 999", "" } };
    return row;
}

static std::int64_t usersOfOneNumber(Store& store)
{
    CHECK(store.counts().identifiers == 1);
    return store.connection().integer("SELECT count(*) FROM identifier_uses u JOIN identifiers i "
                                      "ON i.id = u.identifier WHERE i.value = '+84900000999'");
}

TEST_CASE("a number another import made meanwhile is that number when the first import comes back")
{
    TestStore made;
    BatchStore batches(made.store);
    const auto first = importDrafts(made.store, { caller(1, "Hoàng Văn Giả") }, "a.csv").batch;
    const auto third = importDrafts(made.store, { caller(3, "Lý Giả Định") }, "c.csv").batch;
    batches.undo(first);
    batches.undo(third);
    const auto second = importDrafts(made.store, { caller(2, "Ai Giả Khác") }, "b.csv").batch;
    const auto alone = sound(made.store).digest;
    const bool isThirdFirst = GENERATE(true, false);
    batches.redo(isThirdFirst ? third : first);
    sound(made.store);
    CHECK(usersOfOneNumber(made.store) == 2);
    batches.redo(isThirdFirst ? first : third);
    const auto all = sound(made.store).digest;
    CHECK(usersOfOneNumber(made.store) == 3);
    for (const auto batch : { second, first, third }) {
        batches.undo(batch);
        sound(made.store);
        CHECK(usersOfOneNumber(made.store) == 2);
        batches.redo(batch);
        CHECK(sound(made.store).digest == all);
    }
    batches.undo(second);
    batches.undo(first);
    sound(made.store);
    CHECK(usersOfOneNumber(made.store) == 1);
    batches.redo(second);
    batches.undo(third);
    CHECK(sound(made.store).digest == alone);
}

TEST_CASE("a second list adds people to the incident it names by code")
{
    TestStore made;
    importDrafts(made.store, { draft(1, "Lò Thị Mẫu") }, "a.csv");
    auto list = draft(1, "", "Giàng A Thử");
    list.fingerprint = 77;
    list.incident = {};
    list.incident.code = "TN-1/26";
    const auto receipt = importDrafts(made.store, { list, list }, "b.csv");
    CHECK(receipt.counts.stored == 1);
    CHECK(receipt.counts.duplicates == 1);
    CHECK(made.store.counts().incidents == 1);
    const auto id = *IncidentStore(made.store).findByCode("TN-1/26");
    CHECK(IncidentStore(made.store).people(id).size() == 2);
    CHECK(SourceStore(made.store).evidence(entity(id)).size() == 2);
    BatchStore(made.store).undo(BatchId(1));
    CHECK(made.store.counts().incidents == 1);
    sound(made.store);
    BatchStore(made.store).undo(receipt.batch);
    CHECK(made.store.counts().incidents == 0);
    sound(made.store);
}

TEST_CASE("whoever an import that is there names stays in the case, in any order of imports taken back")
{
    TestStore made;
    const std::vector<std::vector<std::string>> named { { "Lò Thị Mẫu", "Giàng A Thử" },
        { "Lò Thị Mẫu", "Vàng Thị Giả" }, { "Giàng A Thử", "Lò Thị Mẫu" } };
    std::vector<BatchId> batches;
    for (std::size_t i = 0; i < named.size(); ++i) {
        std::vector<RowDraft> rows;
        for (const auto& name : named[i]) {
            auto row = draft(1, name);
            row.fingerprint = 100 + 10 * i + rows.size();
            row.incident = {};
            row.incident.code = "TN-1/26";
            // Each row says something of its own: one that says nothing new is left out.
            row.identifiers.push_back({ {}, IdentifierKind::Phone,
                "+849000000" + std::to_string(10 * i + rows.size()), "", "" });
            rows.push_back(row);
        }
        batches.push_back(importDrafts(made.store, rows, std::to_string(i) + ".csv").batch);
    }
    std::vector<bool> isThere(named.size(), true);
    std::uint32_t seed = GENERATE(1U, 2U, 3U, 4U, 5U);
    for (int step = 0; step < 60; ++step) {
        seed = seed * 1664525U + 1013904223U;
        const auto which = (seed >> 16U) % named.size();
        BatchStore store(made.store);
        isThere[which] ? store.undo(batches[which]) : store.redo(batches[which]);
        isThere[which] = !isThere[which];
        std::set<std::string> expected;
        for (std::size_t i = 0; i < named.size(); ++i) {
            if (isThere[i]) {
                expected.insert(named[i].begin(), named[i].end());
            }
        }
        CAPTURE(step, which);
        std::set<std::string> found;
        const auto id = IncidentStore(made.store).findByCode("TN-1/26");
        for (const auto& one : id ? IncidentStore(made.store).people(*id) : std::vector<InvolvedPerson>()) {
            found.insert(PersonStore(made.store).find(one.person)->name);
        }
        REQUIRE(found == expected);
        sound(made.store);
    }
}

TEST_CASE(
    "equal rows are duplicates, within a file, between files, and not of an import taken back")
{
    TestStore made;
    const auto first = importDrafts(made.store, { draft(1), draft(1), draft(2) }, "a.csv");
    CHECK(first.counts.duplicates == 1);
    auto other = draft(2);
    other.fingerprint = 99; // written differently, the same content
    other.incident.date.raw = "05-2023";
    CHECK(importDrafts(made.store, { other }, "b.csv").counts.duplicates == 1);
    BatchStore(made.store).undo(first.batch);
    CHECK(importDrafts(made.store, { draft(1), draft(2) }, "c.csv").counts.stored == 2);
}

TEST_CASE("rows that came again meanwhile are not brought back twice")
{
    TestStore made;
    BatchStore batches(made.store);
    const auto first = importDrafts(made.store, { draft(1), draft(2) }, "a.csv").batch;
    const auto all = sound(made.store).digest;
    batches.undo(first);
    const auto second = importDrafts(made.store, { draft(2), draft(3) }, "b.csv").batch;
    const auto meanwhile = storedMeanwhile(made.store, first);
    REQUIRE(meanwhile.size() == 1);
    CHECK(meanwhile[0].batch == second);
    CHECK(meanwhile[0].rows == 1);
    const auto before = sound(made.store).digest;
    CHECK(caught([&] { batches.redo(first); }) == "batch.came-again");
    CHECK(sound(made.store).digest == before);
    batches.undo(second);
    batches.redo(first);
    CHECK(sound(made.store).digest == all);
    CHECK(caught([&] { batches.redo(second); }) == "batch.came-again");
}

TEST_CASE("before an import is taken back it is told what stays, and what others left out")
{
    TestStore made;
    const auto first = importDrafts(made.store, { draft(1), draft(2), draft(4) }, "a.csv").batch;
    auto written = draft(4);
    written.fingerprint = 99; // otherwise, and says the same
    written.incident.date.raw = "05-2023";
    const auto second
        = importDrafts(made.store, { draft(2), draft(3), written }, "b.csv").batch;
    auto list = draft(1, "", "Giàng A Thử");
    list.fingerprint = 77;
    const auto third = importDrafts(made.store, { list }, "c.csv").batch;
    const auto look = lookAtUndo(made.store, first);
    CHECK(look.keptIncidents == 1);
    REQUIRE(look.leftOut.size() == 1);
    CHECK(look.leftOut[0].batch == second);
    CHECK(look.leftOut[0].file == "b.csv");
    CHECK(look.leftOut[0].rows == 2);
    BatchStore batches(made.store);
    batches.undo(second);
    batches.undo(third);
    CHECK(lookAtUndo(made.store, first).leftOut.empty());
    CHECK(lookAtUndo(made.store, first).keptIncidents == 0);
}

TEST_CASE("pseudonyms are never given twice")
{
    TestStore made;
    const auto first = importDrafts(made.store, { draft(1, "Lò Thị Mẫu") });
    BatchStore(made.store).undo(first.batch);
    importDrafts(made.store, { draft(2, "Vừ Thị Bịa") }, "b.csv");
    const auto id = *IncidentStore(made.store).findByCode("TN-2/26");
    CHECK(IncidentStore(made.store).people(id).front().label == "NN-0002");
}

TEST_CASE("an import that is not finished leaves nothing, also when rows do not add up")
{
    TestStore made;
    const auto before = sound(made.store);
    {
        BatchWriter writer(made.store, { "a.csv", "x", "csv", "utf-8", "{}", "" });
        writer.keepBytes(std::string(3'000'000, 'x'));
        writer.add(draft(1, "Lò Thị Mẫu"));
    }
    CHECK(sound(made.store).digest == before.digest);
    {
        BatchWriter writer(made.store, { "a.csv", "x", "csv", "utf-8", "{}", "" });
        writer.add(draft(1));
        Receipt receipt;
        CHECK_THROWS_AS(writer.finish(receipt, silentProgress()), Error);
    }
    CHECK(sound(made.store).digest == before.digest);
    CHECK(BatchStore(made.store).list().empty());
}

TEST_CASE("the original bytes come back byte for byte and a row of them by itself")
{
    TestStore made;
    std::string bytes = "Mã,Nội dung\n";
    std::int64_t offset = 0;
    for (int i = 0; i < 60000; ++i) {
        if (i == 40000) {
            offset = static_cast<std::int64_t>(bytes.size());
        }
        bytes += "TN-" + std::to_string(i) + ",\"nội dung, giả định " + std::to_string(i) + "\"\n";
    }
    BatchWriter writer(made.store, { "a.csv", "x", "csv", "utf-8", "{}", "" });
    writer.keepBytes(std::string_view(bytes).substr(0, 1'500'001));
    writer.keepBytes(std::string_view(bytes).substr(1'500'001));
    auto row = draft(1);
    row.offset = offset;
    row.length = static_cast<std::int64_t>(bytes.find('\n', static_cast<std::size_t>(offset))) + 1
        - offset;
    writer.beginSheet("");
    writer.add(row);
    Receipt receipt;
    receipt.counts = { 1, 1, 0, 0, 0 };
    receipt.sheets
        = { { "", 1, receipt.counts, { { "Mã", "incident_code" }, { "Nội dung", "" } } } };
    writer.finish(receipt, silentProgress());
    SourceStore sources(made.store);
    const auto evidence
        = sources.evidence(entity(*IncidentStore(made.store).findByCode("TN-1/26")));
    REQUIRE(evidence.size() == 1);
    using Cells = std::vector<std::pair<std::string, std::string>>;
    CHECK(evidence[0].cells
        == Cells { { "Mã", "TN-40000" }, { "Nội dung", "nội dung, giả định 40000" } });
    CHECK(evidence[0].row.row == 2);
    CHECK(sources.bytes(evidence[0].source.id) == bytes);
}
