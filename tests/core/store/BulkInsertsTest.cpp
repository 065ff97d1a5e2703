// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/BulkInserts.h"
#include "StoreDrafts.h"
#include "base/Error.h"
#include "store/internal/Sql.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <vector>

using namespace tuyen;
using namespace tuyen::test;

namespace {

struct Recording {
    TestStore test;
    sql::Connection& connection = test.store.connection();
    sql::Transaction transaction { connection };
    BulkInserts bulk { connection };
    BulkInserts::Table& codes = bulk.table("codes", 2);

    void record(std::int64_t id, std::string_view code)
    {
        auto& rows = codes.rows();
        rows.begin();
        rows.set(0, id);
        rows.set(1, code);
        rows.keep();
        codes.kept();
    }
    std::int64_t count() { return connection.integer("SELECT count(*) FROM codes WHERE id > 999"); }
};

} // namespace

TEST_CASE("whatever was recorded is there when the connection is asked")
{
    Recording made;
    CHECK(made.count() == 0);
    for (std::int64_t i = 0; i < 3'000; ++i) { // some blocks on their way, one begun
        made.record(1'000 + i, "mã." + std::to_string(i));
        if (i % 700 == 0) {
            CHECK(made.count() == i + 1);
        }
    }
    CHECK(made.count() == 3'000);
    CHECK(made.connection.text("SELECT code FROM codes WHERE id = 3999") == "mã.2999");
}

TEST_CASE("a row that is being recorded stays whole when those before it are written")
{
    Recording made;
    made.record(1'000, "một");
    auto& rows = made.codes.rows();
    rows.begin();
    rows.set(1, std::string_view("hai ba"));
    CHECK(made.count() == 1);
    rows.set(0, std::int64_t(1'001));
    rows.keep();
    rows.begin(); // and one that is given up leaves nothing
    rows.set(1, std::string_view("không"));
    rows.begin();
    rows.set(0, std::int64_t(1'002));
    rows.set(1, std::string_view("bốn"));
    rows.keep();
    CHECK(made.count() == 3);
    CHECK(made.connection.text("SELECT group_concat(code) FROM codes WHERE id > 999")
        == "một,hai ba,bốn");
}

TEST_CASE("reals, texts with anything in them, empty texts and nothing come through as they are")
{
    Recording made;
    made.connection.execute(
        "CREATE TEMP TABLE mixed(id INTEGER PRIMARY KEY, a REAL, b TEXT, c TEXT, d ANY) STRICT");
    auto& mixed = made.bulk.table("mixed", 5);
    auto& rows = mixed.rows();
    rows.begin();
    rows.set(0, std::int64_t(1));
    rows.set(1, 21.85);
    rows.set(2, std::string_view("a\0b", 3));
    rows.set(3, std::string_view());
    rows.keep();
    CHECK(made.connection.integer("SELECT a = 21.85 AND length(CAST(b AS BLOB)) = 3 AND c = '' AND "
                                  "d IS NULL FROM mixed")
        == 1);
}

TEST_CASE("what cannot be written fails for whoever recorded it, and is not forgotten")
{
    Recording made;
    made.record(1'000, "một");
    made.record(1'000, "hai");
    CHECK_THROWS_AS(made.count(), Error);
    CHECK_THROWS_AS(made.count(), Error);
    Recording other;
    const auto recordMany = [&] {
        for (int i = 0; i < 100'000; ++i) {
            other.record(1'000, "một");
        }
    };
    CHECK_THROWS_AS(recordMany(), Error); // told by the thread that writes
    CHECK_THROWS_AS(other.count(), Error);
}

TEST_CASE("indexes are whole after an import, in whatever order its codes and numbers come")
{
    const auto order
        = GENERATE(std::vector { 1, 2, 3, 4 }, std::vector { 4, 3, 2, 1 }, std::vector { 1, 3, 2, 4 });
    static constexpr const char* indexes
        = "SELECT group_concat(name || sql, ';') FROM (SELECT name, sql FROM sqlite_schema WHERE "
          "type = 'index' AND sql IS NOT NULL ORDER BY name)";
    TestStore test;
    auto& connection = test.store.connection();
    const auto before = connection.text(indexes);
    std::vector<RowDraft> rows;
    for (const int number : order) {
        auto row = draft(number, "", "Người Giả Định " + std::to_string(number));
        row.people[0].person.code = "P-" + std::to_string(number);
        rows.push_back(row);
    }
    importDrafts(test.store, rows, "a.csv");
    CHECK(connection.text(indexes) == before);
    CHECK(connection.text("PRAGMA integrity_check") == "ok");
    CHECK(connection.integer("SELECT count(*) FROM incidents INDEXED BY incidents_code WHERE code "
                             "LIKE 'TN-%' AND code IS NOT NULL")
        == 4);
    CHECK(connection.integer("SELECT count(*) FROM persons INDEXED BY persons_code WHERE code IN "
                             "('P-1', 'P-2', 'P-3', 'P-4')")
        == 4);
    CHECK(connection.integer("SELECT count(*) FROM identifiers INDEXED BY identifiers_value WHERE "
                             "value > ''")
        == 4);
}
