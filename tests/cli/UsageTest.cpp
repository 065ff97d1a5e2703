// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tuyen.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

TEST_CASE("the version is on stdout")
{
    const auto result = runTuyen({ "--version" });
    CHECK(result.exitCode == 0);
    CHECK(result.out.starts_with("tuyen "));
    CHECK(result.err.empty());
}

TEST_CASE("help names every verb in the language asked for")
{
    const auto vi = runTuyen({ "--help", "--lang", "vi" });
    const auto en = runTuyen({ "--help", "--lang", "en" });
    CHECK(vi.exitCode == 0);
    CHECK(vi.out.find("Nhập tệp") != std::string::npos);
    CHECK(en.out.find("Import files") != std::string::npos);
    for (const char* verb :
        { "new", "import", "batches", "undo", "redo", "quarantine", "incidents", "search", "people",
            "trends", "report", "check", "backup", "restore", "passphrase", "demo" }) {
        INFO(verb);
        CHECK(en.out.find(verb) != std::string::npos);
    }
}

TEST_CASE("help of a verb names its options")
{
    const auto result = runTuyen({ "import", "--help", "--lang", "en" });
    CHECK(result.exitCode == 0);
    CHECK(result.out.find("--on-duplicate") != std::string::npos);
}

TEST_CASE("a command line that is wrong ends with 2 and says so as JSON")
{
    CHECK(tuyenError({}, 2) == "cli.usage.no-verb");
    CHECK(tuyenError({ "import" }, 2) == "cli.usage.missing");
    CHECK(tuyenError({ "check", "s.tuyen", "--colour" }, 2) == "cli.usage.unknown");
    CHECK(tuyenError({ "import", "s.tuyen", "a.csv", "--on-duplicate", "maybe" }, 2)
        == "cli.usage.choice");
    CHECK(tuyenError({ "trends", "s.tuyen", "--measure", "sorrow" }, 2) == "cli.usage.choice");
}

TEST_CASE("a wrong value is said without a word of the other language")
{
    const auto said = [](std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), { "--lang", "vi" });
        const auto result = runTuyen(arguments);
        CHECK(result.exitCode == 2);
        return result.err;
    };
    CHECK(said({ "import", "s.tuyen", "a.csv", "--on-duplicate", "maybe" })
        == "--on-duplicate không nhận “maybe”; các giá trị: skip, update, keep.\n");
    CHECK(said({ "import", "s.tuyen", "a.csv", "--header-row", "0" })
        == "--header-row nhận số từ 1 đến 1048576, không phải “0”.\n");
    CHECK(said({ "receipt", "s.tuyen", "xx" }) == "BATCH phải là một số, không phải “xx”.\n");
    CHECK(said({ "incidents", "s.tuyen", "--limit", "x" })
        == "--limit phải là một số, không phải “x”.\n");
    CHECK(said({ "import", "s.tuyen", "a.csv", "--header-row", "1", "--no-header" })
        == "--header-row và --no-header không đi cùng nhau.\n");
}

TEST_CASE("values that mean nothing are named before a store is opened")
{
    CHECK(tuyenError({ "incidents", "s.tuyen", "--province", "Atlantis" }, 2) == "cli.bad-value");
    CHECK(tuyenError({ "incidents", "s.tuyen", "--year", "20x4" }, 2) == "cli.bad-value");
    CHECK(tuyenError({ "incidents", "s.tuyen", "--from", "32/13/2020" }, 2) == "cli.bad-value");
    CHECK(tuyenError({ "incidents", "s.tuyen", "--form", "dancing" }, 2) == "cli.bad-value");
    CHECK(tuyenError({ "trends", "s.tuyen", "--by", "colour" }, 2) == "cli.bad-value");
}

TEST_CASE("verbs of later versions are not there yet")
{
    for (const char* verb : { "verify", "seal", "map", "campaign" }) {
        INFO(verb);
        const auto result = runTuyen({ verb, "s.tuyen" });
        CHECK(result.exitCode == 2);
        CHECK(result.out.empty());
        CHECK_FALSE(result.err.empty());
    }
}

TEST_CASE("messages speak the language asked for")
{
    const auto vi = runTuyen({ "check", "không có.tuyen", "--lang", "vi" });
    const auto en = runTuyen({ "check", "không có.tuyen", "--lang", "en" });
    CHECK(vi.err.find("Không tìm thấy") != std::string::npos);
    CHECK(en.err.find("was not found") != std::string::npos);
    CHECK(vi.out.empty());
}
