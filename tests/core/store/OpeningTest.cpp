// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/Opening.h"

#include "Caught.h"
#include "StoreDrafts.h"
#include "store/Check.h"
#include "store/IncidentStore.h"
#include "store/Journal.h"
#include "support/Paths.h"
#include "support/RawFile.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace tuyen;
using namespace tuyen::test;
namespace fs = std::filesystem;

static std::string openError(const fs::path& path, std::string_view words = passphrase)
{
    return caught([&] { Store::open(path, StoreKey::fromPassphrase(words, path)); });
}

TEST_CASE("every value of the opening recipe is what safety asks for")
{
    TestStore made;
    const auto recipe = recipeOf(made.store.connection());
    const std::map<std::string, std::int64_t> expected { { "defensive", 1 },
        { "trusted schema", 0 }, { "load extension", 0 }, { "fts3 tokenizer", 0 }, { "dqs ddl", 0 },
        { "dqs dml", 0 }, { "foreign keys", 1 }, { "views", 1 }, { "triggers", 1 },
        { "length", 64'000'000 }, { "sql length", 1'000'000 }, { "column", 200 },
        { "expr depth", 100 }, { "compound select", 10 }, { "attached", 0 },
        { "like pattern", 500 }, { "trigger depth", 10 }, { "vdbe op", 250'000 },
        { "temp_store", 2 }, { "mmap_size", 0 }, { "cell_size_check", 1 }, { "secure_delete", 1 },
        { "synchronous", 2 }, { "trusted_schema", 0 }, { "application_id", 0x5475794E },
        { "user_version", newestSchema() }, { "page_size", 8192 }, { "query_only", 0 },
        { "is wal", 1 }, { "has cipher", 1 } };
    for (const auto& [name, value] : expected) {
        INFO(name);
        REQUIRE(recipe.contains(name));
        CHECK(recipe.at(name) == value);
    }
}

TEST_CASE("what is no store is refused by name")
{
    TestStore made;
    const auto path = made.file("khác.tuyen");
    CHECK(openError(path) == "file.missing");
    writeRaw(path, "");
    CHECK(openError(path) == "store.not-a-store");
    writeRaw(path, "ngắn");
    CHECK(openError(path) == "store.not-a-store");
    writeRaw(path, std::string("SQLite format 3\0", 16) + std::string(9000, 'x'));
    CHECK(openError(path) == "store.plain-sqlite");
    writeRaw(path, std::string(9000, '\x05'));
    CHECK(openError(path) == "store.newer-key");
    writeRaw(path, std::string(9000, 'z'));
    CHECK(openError(path) == "store.not-a-store");
    fs::remove(path);
    fs::create_directory(path);
    CHECK(openError(path) == "store.not-a-store");
    CHECK(caught([&] { Store::create(made.store.path(), made.store.key()); }) == "store.exists");
    CHECK(caught([&] { Store::create(made.file("không có/a.tuyen"), made.store.key()); })
        == "file.unwritable");
}

TEST_CASE("a foreign application and a newer schema are refused, and nothing is written")
{
    TestStore made;
    const auto path = made.store.path();
    made.store.connection().execute("PRAGMA user_version=99");
    {
        const auto closed = std::move(made.store);
    }
    const auto before = readFile(path);
    CHECK(openError(path) == "store.newer");
    CHECK(readFile(path) == before);

    TestStore other;
    const auto foreign = other.store.path();
    other.store.connection().execute("PRAGMA application_id=7");
    {
        const auto closed = std::move(other.store);
    }
    CHECK(openError(foreign) == "store.not-a-store");
}

TEST_CASE("a wrong passphrase changes no byte of the file or of a log that waits")
{
    TestStore made;
    const auto path = made.store.path();
    importDrafts(made.store, { draft(1, "Lò Thị Mẫu") });
    // A copy taken while open is what a crash leaves: file and log apart.
    const auto crashed = made.file("sau sự cố.tuyen");
    fs::copy_file(path, crashed);
    fs::copy_file(fs::path(path).concat("-wal"), fs::path(crashed).concat("-wal"));
    const auto file = readFile(crashed);
    const auto log = readFile(fs::path(crashed).concat("-wal"));
    REQUIRE_FALSE(log.empty());
    for (int i = 0; i < 5; ++i) {
        CHECK(openError(crashed, "sai") == "store.wrong-passphrase");
        CHECK(readFile(crashed) == file);
        CHECK(readFile(fs::path(crashed).concat("-wal")) == log);
    }
    auto right = Store::open(crashed, StoreKey::fromPassphrase(passphrase, crashed));
    CHECK(right.counts().incidents == 1);
    CHECK(check(right).isOk);
}

TEST_CASE("a damaged or cut store is called damaged and nothing is written to it")
{
    TestStore made;
    const auto path = made.store.path();
    importDrafts(made.store, { draft(1), draft(2) });
    {
        const auto closed = std::move(made.store);
    }
    auto bytes = readFile(path);
    const auto look = [&] {
        return caught([&] {
            auto store = Store::open(path, StoreKey::fromPassphrase(passphrase, path));
            if (!check(store).isOk) {
                throw Error("store.damaged");
            }
        });
    };
    for (std::size_t page = 1; page * pageSize < bytes.size(); page += 7) {
        auto damaged = bytes;
        damaged[page * pageSize + 1000] ^= 1;
        writeRaw(path, damaged);
        INFO(page);
        CHECK(look() == "store.damaged");
    }
    writeRaw(path, bytes.substr(0, bytes.size() / 2 / pageSize * pageSize));
    CHECK(look() == "store.damaged");
    writeRaw(path, bytes.substr(0, 5000));
    CHECK(look() == "store.damaged");
    writeRaw(path, bytes);
    CHECK(look().empty());
}

TEST_CASE("no name and no plain header stands in the file, its log or a copy")
{
    TestStore made;
    importDrafts(made.store, { draft(1, "Zyxwvut Giả Định") }, "a.csv", "Zyxwvut Giả Định,1\n");
    backup(made.store, made.file("bản sao.tuyen"));
    for (const auto& entry : fs::directory_iterator(made.folder.path())) {
        INFO(entry.path().filename());
        const auto bytes = readFile(entry.path());
        CHECK(bytes.find("Zyxwvut") == bytes.npos);
        CHECK(bytes.find("SQLite format") == bytes.npos);
    }
}

TEST_CASE("a store opened to be read refuses every change")
{
    TestStore made;
    importDrafts(made.store, { draft(1) });
    auto reader = Store::open(made.store.path(), made.store.key(), OpenMode::ReadOnly);
    CHECK(reader.isReadOnly());
    CHECK(reader.counts().incidents == 1);
    CHECK(caught([&] { IncidentStore(reader).add({}); }) == "store.read-only");
    CHECK(caught([&] { Journal(reader).note("reveal", ""); }) == "store.read-only");
    CHECK(caught([&] { importDrafts(reader, { draft(2) }); }) == "store.read-only");
    CHECK(caught([&] { BatchStore(reader).undo(BatchId(1)); }) == "store.read-only");
    CHECK(IncidentStore(reader).findByCode("TN-1/26"));
}

TEST_CASE("a migration step leaves the schema that is written down")
{
    TestStore made;
    auto& connection = made.store.connection();
    std::string dump;
    auto row = connection.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name "
                                  "NOT LIKE 'search\\_%' ESCAPE '\\' ORDER BY type, name");
    while (row.step()) {
        dump += row.text(0) + ";\n";
    }
    const auto expected = readFile(fs::path(TUYEN_TEST_DATA) / "schema" / "current.sql");
    if (dump != expected) {
        writeFile(fs::temp_directory_path() / "tuyen-current.sql", dump);
    }
    CHECK(dump == expected);
}

TEST_CASE("backups restore to the same content, and what is damaged does not restore")
{
    TestStore made;
    importDrafts(made.store, { draft(1, "Lò Thị Mẫu", "Giàng A Thử"), draft(2) });
    const auto digest = check(made.store).digest;
    const auto copy = made.file("bản sao.tuyen");
    backup(made.store, copy);
    CHECK(caught([&] { backup(made.store, copy); }) == "store.exists");
    const auto key = StoreKey::fromPassphrase(passphrase, copy);
    const auto back = made.file("khôi phục.tuyen");
    restore(copy, key, back);
    auto store = Store::open(back, key);
    CHECK(check(store).digest == digest);
    CHECK(check(store).isOk);
    CHECK(store.id() == made.store.id());
    auto bytes = readFile(copy);
    bytes[bytes.size() / 2] ^= 1;
    writeRaw(copy, bytes);
    CHECK(caught([&] { restore(copy, key, made.file("hỏng.tuyen")); }) == "store.damaged");
    CHECK_FALSE(fs::exists(made.file("hỏng.tuyen")));
}

TEST_CASE("the passphrase of an open store changes and the content stays")
{
    TestStore made;
    importDrafts(made.store, { draft(1) });
    const auto digest = check(made.store).digest;
    changePassphrase(made.store, "câu mới hoàn toàn");
    CHECK(check(made.store).digest == digest);
    const auto path = made.store.path();
    CHECK(openError(path) == "store.wrong-passphrase");
    CHECK(openError(path, "câu mới hoàn toàn").empty());
}
