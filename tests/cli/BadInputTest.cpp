// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes wrong says so once, with the right exit code, and leaves the store as it was.
#include "Tuyen.h"

#include "base/File.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

/// The head of every plain SQLite file, and a page of nothing.
static std::string plainSqlite()
{
    return std::string("SQLite format 3\0", 16) + std::string(4080, '\0');
}

TEST_CASE("a store that cannot be opened is refused in words")
{
    const NewStore made;
    CHECK(tuyenError({ "check", made.file("không có.tuyen") }, 1) == "file.missing");
    CHECK(tuyenError({ "check", made.write("rỗng.tuyen", "") }, 1) == "store.not-a-store");
    CHECK(tuyenError(
              { "check", made.write("ghi chú.tuyen", "đây là một ghi chú, không phải kho") }, 1)
        == "store.not-a-store");
    CHECK(tuyenError({ "check", made.write("thường.tuyen", plainSqlite()) }, 1)
        == "store.plain-sqlite");
    CHECK(tuyenError({ "new", made.store() }, 1) == "store.exists");
}

TEST_CASE("a wrong passphrase ends with 5 and changes no byte")
{
    const NewStore made;
    const auto before = readFile(pathFromUtf8(made.store()));
    const auto wrong = made.write("sai.txt", "sai hoàn toàn\n");
    CHECK(tuyenError({ "check", made.store(), "--passphrase-file", wrong }, 5)
        == "store.wrong-passphrase");
    CHECK(readFile(pathFromUtf8(made.store())) == before);
}

TEST_CASE("without a passphrase and without a terminal nobody waits for an answer")
{
    const NewStore made;
    ProcessOptions options;
    options.environment["TUYEN_PASSPHRASE"] = "";
    const auto result = runTuyen({ "check", made.store(), "--lang", "en" }, options);
    CHECK(result.exitCode == 5);
    CHECK(result.out.empty());
    CHECK(result.err.find("--passphrase-file") != std::string::npos);
}

TEST_CASE("a truncated store is not taken for a sound one")
{
    const NewStore made;
    auto bytes = readFile(pathFromUtf8(made.store()));
    bytes.resize(bytes.size() / 2 - 100);
    const auto half = made.write("nửa.tuyen", bytes);
    const auto result = runTuyen({ "check", half });
    CHECK((result.exitCode == 1 || result.exitCode == 5));
    CHECK_FALSE(result.err.empty());
}

TEST_CASE("a file that is no table is named and nothing is stored")
{
    const NewStore made;
    const auto before = made.digest();
    const std::pair<std::string, std::string> files[] {
        { "rỗng.csv", "" },
        { "cụt.xlsx", std::string("PK\x03\x04\x14\x00\x06\x00", 8) + std::string(200, 'x') },
        { "kho.csv", plainSqlite() },
        { "ảnh.xlsx", "\x89PNG\r\n\x1a\n and so on" },
    };
    for (const auto& [name, bytes] : files) {
        INFO(name);
        CHECK_FALSE(tuyenError({ "import", made.store(), made.write(name, bytes) }, 1).empty());
    }
    CHECK(tuyenError({ "import", made.store(), made.file("không có.csv") }, 1) == "file.missing");
    CHECK(made.digest() == before);
    CHECK(tuyenJson({ "batches", made.store() }).empty());
}

TEST_CASE("one bad file of three is named and the others go in")
{
    const NewStore made;
    const auto first = made.write("một.csv", "Mã vụ,Ngày xảy ra,Tỉnh\nHC-1,14/01/2024,Tây Ninh\n");
    const auto third = made.write("ba.csv", "Mã vụ,Ngày xảy ra,Tỉnh\nHC-3,15/01/2024,Lạng Sơn\n");
    const auto value
        = tuyenJson({ "import", made.store(), first, made.write("hai.csv", ""), third }, 1);
    CHECK(value.contains("error"));
    const auto& files = value.at("files");
    REQUIRE(files.size() == 3);
    CHECK(files.at(0).at("stored") == 1);
    CHECK(files.at(1).at("error").at("code") == "file.empty");
    CHECK(files.at(2).at("stored") == 1);
    CHECK(tuyenJson({ "incidents", made.store() }).size() == 2);
}

TEST_CASE("batches that are not there, and twice undone ones, are refused")
{
    const NewStore made;
    CHECK(tuyenError({ "undo", made.store(), "7" }, 1) == "batch.unknown");
    tuyenJson({ "import", made.store(),
        made.write("một.csv", "Mã vụ,Ngày xảy ra,Tỉnh\nHC-1,14/01/2024,Tây Ninh\n") });
    const auto batch
        = std::to_string(tuyenJson({ "batches", made.store() }).at(0).at("batch").get<int>());
    CHECK(tuyenError({ "redo", made.store(), batch }, 1) == "batch.not-undone");
    tuyenJson({ "undo", made.store(), batch });
    CHECK(tuyenError({ "undo", made.store(), batch }, 1) == "batch.already-undone");
}

TEST_CASE("an interrupted import ends with 4 and leaves the store as it was")
{
    const NewStore made;
    const auto before = made.digest();
    const auto small = made.write("một.csv", "Mã vụ,Ngày xảy ra,Tỉnh\nHC-1,14/01/2024,Tây Ninh\n");
    const auto large = tuyenJson({ "demo", made.file("lớn"), "--incidents", "60000" })
                           .at("files")
                           .at(0)
                           .get<std::string>();
    ProcessOptions options;
    options.interruptWhen = [&] { // the first file is in: its commit stands in the log
        std::error_code missing;
        const auto log = std::filesystem::file_size(pathFromUtf8(made.store() + "-wal"), missing);
        return !missing && log > 0;
    };
    const auto result = runTuyen({ "import", made.store(), small, large, "--json" }, options);
    INFO(result.err);
    CHECK(result.exitCode == 4);
    CHECK(nlohmann::json::parse(result.out).at("error").at("code") == "cli.cancelled");
    CHECK(made.digest() == before);
    CHECK(tuyenJson({ "incidents", made.store() }).empty());
}
