// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every file of tests/data/import beside what the program says of it. Everything in them is
// invented. tests/data/import/README.md tells how to add one.
#include "Tuyen.h"

#include "base/File.h"
#include "support/Paths.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>
#include <set>

using namespace tuyen;
using nlohmann::json;
namespace fs = std::filesystem;

/// Without what says more of the bytes or the clock than of the reading.
static void dropVolatile(json& value)
{
    if (value.is_object()) {
        for (const auto* key : { "sha256", "seconds" }) {
            value.erase(key);
        }
    }
    for (auto& one : value) {
        if (one.is_structured()) {
            dropVolatile(one);
        }
    }
}

static json said(const std::vector<std::string>& arguments)
{
    auto with = arguments;
    with.insert(with.end(), { "--json", "--lang", "en" });
    const auto result = runTuyen(with);
    INFO("stderr: " << result.err);
    INFO("stdout: " << result.out.substr(0, 2000));
    auto value = json::parse(result.out, nullptr, false);
    REQUIRE_FALSE(value.is_discarded());
    dropVolatile(value);
    return value;
}

static std::vector<fs::path> samples()
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(fs::path(TUYEN_TEST_DATA) / "import")) {
        const auto name = entry.path().filename().string();
        if (!name.ends_with(".expected.json") && !name.ends_with(".md")) {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    return files;
}

/// The import goes first, what is asked of the store after it.
static std::vector<std::string> inOrder(const json& expected)
{
    std::vector<std::string> verbs;
    for (const auto& [verb, wanted] : expected.items()) {
        verbs.insert(verb == "import" ? verbs.begin() : verbs.end(), verb);
    }
    return verbs;
}

/// The whole difference, so that a failure can be read.
static std::string differences(const json& expected, const json& found)
{
    std::string text;
    for (const auto& step : json::diff(expected, found)) {
        const json::json_pointer at(step.at("path").get<std::string>());
        text += step.at("op").get<std::string>() + ' ' + at.to_string();
        text += expected.contains(at) ? " expected " + expected.at(at).dump() : std::string();
        text += step.contains("value") ? " found " + step.at("value").dump() : std::string();
        text += '\n';
    }
    return text;
}

TEST_CASE("every sample file is read as is written beside it")
{
    const NewStore empty;
    const auto files = samples();
    REQUIRE(files.size() >= 30);
    for (const auto& file : files) {
        INFO(file.filename().string());
        const fs::path beside(utf8(file) + ".expected.json");
        REQUIRE(fs::exists(beside));
        const auto expected = json::parse(readFile(beside), nullptr, false);
        REQUIRE(expected.is_object());
        const auto store = empty.file("mẫu.tuyen");
        fs::copy_file(pathFromUtf8(empty.store()), pathFromUtf8(store),
            fs::copy_options::overwrite_existing);
        for (const auto& verb : inOrder(expected)) {
            INFO(verb);
            const auto& wanted = expected.at(verb);
            const bool isOfFile = verb == "proposals";
            const auto found = verb == "import" ? said({ verb, store, utf8(file) })
                : isOfFile                      ? said({ verb, utf8(file) })
                                                : said({ verb, store });
            INFO(differences(wanted, found));
            CHECK(found == wanted);
        }
        if (expected.contains("import") && expected.at("import").contains("files")) {
            for (const auto& receipt : expected.at("import").at("files")) {
                const auto number
                    = [&](const char* key) { return receipt.at(key).get<std::int64_t>(); };
                CHECK(number("rowsRead")
                    == number("stored") + number("duplicates") + number("quarantined")
                        + number("notRows"));
            }
        }
    }
}

TEST_CASE("there is a sample of every format and every encoding")
{
    std::set<std::string> formats, encodings;
    for (const auto& file : samples()) {
        const auto expected
            = json::parse(readFile(fs::path(utf8(file) + ".expected.json")), nullptr, false);
        for (const auto& [verb, said] : expected.items()) {
            const auto add = [&](const json& one) {
                formats.insert(one.value("format", std::string()));
                encodings.insert(one.value("encoding", std::string()));
            };
            if (verb == "proposals") {
                add(said);
            } else if (verb == "import" && said.contains("files")) {
                for (const auto& one : said.at("files")) {
                    add(one);
                }
            }
        }
    }
    for (const auto* format : { "csv", "tsv", "xlsx", "xls", "xml", "ods", "fods", "html", "json",
             "jsonl", "docx", "pdf", "txt" }) {
        INFO(format);
        CHECK(formats.contains(format));
    }
    for (const auto* encoding : { "utf-8", "utf-16le", "utf-16be", "tcvn3", "vni", "viscii",
             "windows-1258", "windows-1252" }) {
        INFO(encoding);
        CHECK(encodings.contains(encoding));
    }
}
