// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All people are invented.
#include "store/RecordStore.h"

#include "core/store/Caught.h"
#include "ingest/ImportRun.h"
#include "store/IdentityStore.h"
#include "store/Journal.h"
#include "store/PersonStore.h"
#include "store/Reveal.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tuyen;

namespace {

constexpr std::string_view table
    = "Mã vụ,Ngày xảy ra,Tỉnh,Đối tượng,Ngày sinh đối tượng,SĐT đối tượng,Nạn nhân,Ngày sinh nạn "
      "nhân,Ghi chú\n"
      "TN-1,14/01/2024,Tây Ninh,Trần Quốc Mẫu,12/03/1987,0900 000 317,Lò Thị Giả,02/05/2001,gặp "
      "Giả ở chợ\n"
      "TN-2,15/01/2024,Lạng Sơn,Tran Quoc Mau,1987,0900 000 317,,,\n";

struct Made : test::TestStore {
    Made()
    {
        writeFile(file("bảng.csv"), table);
        ImportRun(file("bảng.csv")).commit(store);
        for (const auto& line : PersonStore(store).rows(0, 100)) {
            const auto name = PersonStore(store).find(line.id)->name;
            (name == "Trần Quốc Mẫu" ? first : name == "Tran Quoc Mau" ? second : victim) = line.id;
        }
    }
    PersonRecord record(PersonId id, bool reveals = false)
    {
        return RecordStore(store).person(id, reveals).value();
    }
    PersonId first, second, victim;
};

std::string allText(const PersonRecord& record)
{
    std::string text = record.label + record.shown.name + record.shown.nameRaw;
    for (const auto& person : record.records) {
        text += person.name + person.birth.raw + person.note;
    }
    for (const auto& evidence : record.trail.evidence) {
        for (const auto& [header, cell] : evidence.cells) {
            text += cell + "\n";
        }
    }
    for (const auto& change : record.trail.history) {
        text += change.before + change.after;
    }
    return text;
}

} // namespace

TEST_CASE("a record holds roles by incident, numbers and the original row", "[record]")
{
    Made made;
    const auto record = made.record(made.first);
    CHECK(record.label == "Trần Quốc Mẫu");
    REQUIRE(record.parts.size() == 1);
    CHECK(record.parts[0].code == "TN-1");
    CHECK(record.parts[0].role == Role::Suspect);
    REQUIRE(record.identifiers.size() == 1);
    CHECK(record.identifiers[0].kind == IdentifierKind::Phone);
    REQUIRE(record.trail.evidence.size() == 1);
    CHECK(record.trail.evidence[0].row.row == 2);
    CHECK(allText(record).find("0900 000 317") != std::string::npos);
}

TEST_CASE(
    "beside a victim the original row shows what names nobody, and hides the rest", "[record]")
{
    Made made;
    const auto text = allText(made.record(made.first));
    CHECK(text.find("Trần Quốc Mẫu") != std::string::npos);
    CHECK(text.find("Tây Ninh") != std::string::npos);
    CHECK(text.find("Lò Thị Giả") == std::string::npos);
    CHECK(text.find("02/05/2001") == std::string::npos);
    CHECK(text.find("gặp Giả") == std::string::npos); // free text may name her
    CHECK(text.find("•••") != std::string::npos);
    // No victim stands in the other row: nothing of it is hidden.
    CHECK(allText(made.record(made.second)).find("•••") == std::string::npos);
}

TEST_CASE(
    "a protected person's record has no name, birth or number until it is revealed", "[record]")
{
    Made made;
    const auto hidden = made.record(made.victim);
    CHECK(hidden.isHidden);
    CHECK(hidden.label.starts_with("NN-"));
    CHECK(allText(hidden).find("Giả") == std::string::npos);
    CHECK_FALSE(hidden.shown.birth.isKnown());
    CHECK(hidden.identifiers.empty());
    const auto shown = made.record(made.victim, true);
    CHECK_FALSE(shown.isHidden);
    CHECK(shown.shown.name == "Lò Thị Giả");
    CHECK(shown.shown.birth.isKnown());
}

TEST_CASE("a reveal is in the journal before the name is given, and takes a reason", "[record]")
{
    Made made;
    CHECK(test::caught([&] { reveal(made.store, { made.victim }, " \t"); }) == "reveal.no-reason");
    CHECK(Journal(made.store).latest(1).at(0).action != "reveal");
    made.store.setActor("Lan");
    const auto people = reveal(made.store, { made.victim }, "xác minh: đối chiếu danh sách");
    REQUIRE(people.size() == 1);
    CHECK(people[0].name == "Lò Thị Giả");
    const auto entry = Journal(made.store).latest(1).at(0);
    CHECK(entry.action == "reveal");
    CHECK(entry.actor == "Lan");
    CHECK(entry.reason == "xác minh: đối chiếu danh sách");
    CHECK(entry.entities == std::vector<EntityId> { entity(made.victim) });
}

TEST_CASE(
    "merged records stand side by side, with the ledger; unmerging gives them back", "[record]")
{
    Made made;
    IdentityStore(made.store).merge({ made.first, made.second, "cùng số máy", 0.98, {} });
    const auto record = made.record(made.second);
    CHECK(record.id == std::min(made.first, made.second));
    CHECK(record.records.size() == 2);
    CHECK(record.partCount == 2);
    CHECK(record.parts[0].code == "TN-2"); // the later one first
    REQUIRE(record.ledger.size() == 1);
    CHECK(record.ledger[0].reason == "cùng số máy");
    CHECK(record.identifiers.size() == 1); // one number, used by both
    IdentityStore(made.store).unmerge(made.first, made.second);
    CHECK(made.record(made.first).records.size() == 1);
    CHECK(made.record(made.first).ledger.empty());
}

TEST_CASE("a record merged with a victim's hides every name, also in its history", "[record]")
{
    Made made;
    auto person = *PersonStore(made.store).find(made.first);
    person.name = "Trần Quốc Mẫu Hai";
    PersonStore(made.store).update(person);
    IdentityStore(made.store).merge({ made.first, made.victim, "thử", {}, {} });
    const auto record = made.record(made.first);
    CHECK(record.isHidden);
    CHECK(allText(record).find("Mẫu") == std::string::npos);
    CHECK(allText(record).find("Giả") == std::string::npos);
}

TEST_CASE("the history of a person says in one line when they were born", "[record][journal]")
{
    Made made;
    auto person = *PersonStore(made.store).find(made.second);
    person.birth = PartialDate::day(1988, 2, 1);
    PersonStore(made.store).update(person);
    const auto history = made.record(made.second).trail.history;
    REQUIRE_FALSE(history.empty());
    const auto birth = std::ranges::find(history, "birth", &FieldChange::field);
    REQUIRE(birth != history.end());
    CHECK(birth->before == "1987");
    CHECK(birth->after == "01/02/1988");
    CHECK(std::ranges::count(history, "birth", &FieldChange::field) == 1);
    CHECK(std::ranges::find(history, "birth_earliest", &FieldChange::field) == history.end());
}

TEST_CASE("a phone's record names its users, a thing that is none has no record", "[record]")
{
    Made made;
    const RecordStore records(made.store);
    const auto phone = made.record(made.first).identifiers.at(0).id;
    const auto record = records.thing(entity(phone)).value();
    CHECK(record.what == Register::Phones);
    CHECK(record.userCount == 2);
    CHECK_FALSE(records.thing(entity(made.first)).has_value());
    CHECK_FALSE(records.thing(EntityId(999999)).has_value());
    CHECK_FALSE(records.person(PersonId(phone.value)).has_value());
}

TEST_CASE("the columns that may be shown beside victims are in order, and none names a victim",
    "[record]")
{
    CHECK(namesNobody("province"));
    CHECK(namesNobody("act"));
    CHECK(namesNobody("year"));
    CHECK(namesNobody("suspect_name"));
    for (const char* field : { "", "victim_name", "presumed_victim_name", "victim_birth_date",
             "victim_code", "full_name", "person_code", "phone", "note", "summary",
             "modus_operandi", "residence", "case_name", "relation" }) {
        INFO(field);
        CHECK_FALSE(namesNobody(field));
    }
}
