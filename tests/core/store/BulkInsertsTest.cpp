// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/BulkInserts.h"
#include "base/Error.h"
#include "store/internal/Sql.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

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
