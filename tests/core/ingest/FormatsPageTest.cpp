// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// docs/import-formats.md promises to name every reason: this holds it to that.
#include "support/Paths.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

namespace fs = std::filesystem;

static std::string textOf(const fs::path& file)
{
    std::ifstream in(file);
    INFO(file.string());
    REQUIRE(in);
    return { std::istreambuf_iterator<char>(in), {} };
}

static const fs::path root = fs::path(TUYEN_SOURCE_DIR);

static std::string page() { return textOf(root / "docs/import-formats.md"); }

static bool isNamed(const std::string& text, const std::string& code)
{
    return text.find('`' + code + '`') != std::string::npos;
}

TEST_CASE("every odd thing an import can say is explained on the page of formats")
{
    const auto text = page();
    const auto messages = textOf(root / "resources/messages/ingest.csv");
    static const std::regex titled("(?:^|\\n)([a-z.-]+)\\.short,");
    int codes = 0;
    for (std::sregex_iterator it(messages.begin(), messages.end(), titled), end; it != end; ++it) {
        INFO((*it)[1].str());
        CHECK(isNamed(text, (*it)[1].str()));
        ++codes;
    }
    CHECK(codes > 50);
}

TEST_CASE("every reason for which a row waits stands in the table of those reasons")
{
    const auto text = page();
    const auto from = text.find("## Why a row waits");
    REQUIRE(from != std::string::npos);
    const auto table = text.substr(from, text.find("\n## ", from) - from);
    // Where the sources let a row wait: by a cell, by its line, or by what the store says.
    static const std::regex said("waits\\(\\s*\"([a-z.-]+)\"|\\.problem = \"([a-z.-]+)\""
                                 "|\"([a-z.-]+)\", Severity::Waits"
                                 "|\"((?:csv|json)\\.[a-z-]+)\"");
    static const std::set<std::string> ofFiles { "json.damaged" };
    std::set<std::string> codes;
    for (const auto& entry : fs::recursive_directory_iterator(root / "core/ingest")) {
        if (entry.path().extension() != ".cpp") {
            continue;
        }
        const auto source = textOf(entry.path());
        for (std::sregex_iterator it(source.begin(), source.end(), said), end; it != end; ++it) {
            for (std::size_t group = 1; group < it->size(); ++group) {
                if ((*it)[group].matched && !ofFiles.contains((*it)[group].str())) {
                    codes.insert((*it)[group].str());
                }
            }
        }
    }
    CHECK(codes.size() >= 18);
    for (const auto& code : codes) {
        INFO(code);
        CHECK(isNamed(table, code));
    }
}
