// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Demo.h"

#include "base/Error.h"
#include "base/File.h"
#include "demo/DemoWatch.h"
#include "ingest/ImportRun.h"
#include "store/Check.h"
#include "store/WatchStore.h"
#include "support/TemporaryFolder.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace tuyen;
namespace fs = std::filesystem;

static std::vector<std::string> namesOf(const DemoResult& result)
{
    std::vector<std::string> names;
    for (const auto& file : result.files) {
        names.push_back(utf8(pathFromUtf8(file).filename()));
    }
    return names;
}

static bool contains(const std::vector<std::string>& values, std::string_view value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

static std::string textOfCsvFiles(const DemoResult& result)
{
    std::string text;
    for (const auto& file : result.files) {
        if (file.ends_with(".csv")) {
            text += readFile(pathFromUtf8(file));
        }
    }
    return text;
}

TEST_CASE("the same seed gives the same bytes")
{
    const TemporaryFolder a;
    const TemporaryFolder b;
    const auto first = writeDemo(a.path(), { 400, 7 });
    const auto second = writeDemo(b.path(), { 400, 7 });
    REQUIRE(first.files.size() == second.files.size());
    for (std::size_t i = 0; i < first.files.size(); ++i) {
        INFO(first.files[i]);
        CHECK(readFile(pathFromUtf8(first.files[i])) == readFile(pathFromUtf8(second.files[i])));
    }
}

TEST_CASE("the watch list of a fictional store has an entry that stands, one due soon and one lapsed")
{
    test::TestStore made;
    auto& store = made.store;
    try {
        watchDemo(store);
        FAIL("a store without these files");
    } catch (const Error& error) {
        CHECK(error.code() == "demo.not-fictional");
    }
    const TemporaryFolder folder;
    for (const auto& file : writeDemo(folder.path(), { 300, 1 }).files) {
        ImportRun(pathFromUtf8(file)).commit(store);
    }
    const auto entries = watchDemo(store);
    REQUIRE(entries.size() == 3);
    const auto rows = WatchStore(store).rows();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].state == WatchState::Standing);
    CHECK(rows[0].daysLeft == 5);
    CHECK(rows[1].state == WatchState::Standing);
    CHECK(rows[1].daysLeft == 60);
    CHECK(rows[2].state == WatchState::Lapsed);
    CHECK(rows[2].daysLeft == -10);
    for (const auto& row : rows) {
        CHECK_FALSE(row.isProtected);
        CHECK_FALSE(row.entry.ground.empty());
        CHECK_FALSE(row.entry.owner.empty());
    }
    CHECK(check(store).isOk);
    watchDemo(store);
    CHECK(WatchStore(store).rows().size() <= 6); // others, never one of them twice
    CHECK(check(store).isOk);
}

TEST_CASE("another seed gives other cases")
{
    const TemporaryFolder a;
    const TemporaryFolder b;
    CHECK(textOfCsvFiles(writeDemo(a.path(), { 400, 1 }))
        != textOfCsvFiles(writeDemo(b.path(), { 400, 2 })));
}

TEST_CASE("the default files are those of many units in both formats")
{
    const TemporaryFolder folder;
    const auto result = writeDemo(folder.path(), {});
    const auto names = namesOf(result);
    CHECK(result.incidents == 1800);
    CHECK(names.size() > 40);
    CHECK(contains(names, "Tay Ninh vu MBN 2024.xlsx"));
    CHECK(contains(names, "Tay Ninh 6 thang cuoi nam 2024.csv"));
    CHECK(std::set<std::string>(names.begin(), names.end()).size() == names.size());
    for (const auto& file : result.files) {
        CHECK(fs::file_size(pathFromUtf8(file)) > 300);
    }
}

TEST_CASE("every file says that it is fiction")
{
    const TemporaryFolder folder;
    const auto result = writeDemo(folder.path(), { 600, 3 });
    for (const auto& file : result.files) {
        INFO(file);
        const auto bytes = readFile(pathFromUtf8(file));
        if (file.ends_with(".csv") || file.ends_with(".graphml")) {
            CHECK(bytes.find("DỮ LIỆU HƯ CẤU") < 100);
        } else {
            CHECK(bytes.starts_with("PK")); // the title inside is read by the import tests
        }
    }
}

TEST_CASE("the files hold the odd things people write")
{
    const TemporaryFolder folder;
    const auto text = textOfCsvFiles(writeDemo(folder.path(), { 6000, 1 }));
    for (const char* odd :
        { "31/4/20", "19801", "2 hoặc 3 hoặc", "Xứ Không Có", "01690 000 12", "Thiếu tá", "tháng ",
            "khoảng ", "gần ", "hơn ", "Tổng cộng", "Năm 20", " cũ", "0900 ", "chưa rõ" }) {
        INFO(odd);
        CHECK(text.find(odd) != std::string::npos);
    }
}

TEST_CASE("two files share the rows of half a year")
{
    const TemporaryFolder folder;
    const auto result = writeDemo(folder.path(), {});
    const auto half = readFile(folder.path() / "Tay Ninh 6 thang cuoi nam 2024.csv");
    CHECK(half.find("TN-") != std::string::npos);
    CHECK(half.find("/6/2024") == std::string::npos);
}

TEST_CASE("above twenty thousand cases there is one plain file")
{
    const TemporaryFolder folder;
    const auto result = writeDemo(folder.path(), { 20001, 1 });
    REQUIRE(namesOf(result) == std::vector<std::string> { "benchmark.csv" });
    const auto text = readFile(pathFromUtf8(result.files.front()));
    CHECK(std::count(text.begin(), text.end(), '\n') == 20002);
    const auto perRow = static_cast<double>(text.size()) / 20001;
    CHECK(perRow > 215);
    CHECK(perRow < 255);
    CHECK(text.starts_with("Mã vụ,Ngày xảy ra,Tỉnh,"));
    CHECK(text.find("Hư cấu") != std::string::npos);
}

TEST_CASE("a cancelled benchmark file leaves nothing behind")
{
    struct Impatient final : Progress {
        void report(std::string_view, std::uint64_t, std::uint64_t) override { }
        bool isCancelled() const override { return true; }
    } impatient;
    const TemporaryFolder folder;
    CHECK_THROWS_AS(writeDemo(folder.path(), { 30000, 1 }, impatient), Cancelled);
    CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("a folder that cannot be made is named")
{
    const TemporaryFolder folder;
    writeFile(folder.path() / "taken", "x");
    try {
        writeDemo(folder.path() / "taken", {});
        FAIL("it wrote into a file");
    } catch (const Error& error) {
        CHECK(error.code() == "file.unwritable");
    }
}
