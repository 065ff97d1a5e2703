// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the includes of every source and fails on a breach of docs/architecture.md.
#include "support/Paths.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace fs = std::filesystem;

static const fs::path root = fs::path(TUYEN_SOURCE_DIR);

/// What each folder of core may include, itself aside: the order of the layers.
static const std::map<std::string, std::set<std::string>> mayUse {
    { "base", {} },
    { "text", { "base" } },
    { "domain", { "base", "text" } },
    { "gazetteer", { "base", "text", "domain" } },
    { "store", { "base", "text", "domain", "gazetteer" } },
    { "ingest", { "base", "text", "domain", "gazetteer", "store" } },
    { "identity", { "base", "text", "domain", "gazetteer", "store" } },
    { "links", { "base", "text", "domain", "gazetteer", "store" } },
    { "trends", { "base", "text", "domain", "gazetteer", "store" } },
    { "demo", { "base", "text", "domain", "gazetteer", "store" } },
    { "exchange", { "base", "text", "domain", "gazetteer", "store", "links", "trends", "report" } },
    { "report", { "base", "text", "domain", "gazetteer", "store", "trends" } },
};

/// A library and the only place that may include it.
static const std::vector<std::pair<std::regex, std::string>> homes {
    { std::regex("^(sqlite3\\.h|sqlcipher/.*|SQLiteCpp/.*)$"), "core/store/" },
    { std::regex("^(zip\\.h|expat\\.h|freexl\\.h|poppler/.*)$"), "core/ingest/" },
    { std::regex("^boost/.*$"), "core/trends/" },
    { std::regex("^igraph.*$"), "core/links/" },
    { std::regex("^xlsxwriter\\.h$"), "core/demo/" },
    { std::regex("^sodium\\.h$"), "core/" },
    { std::regex("^openssl/.*$"), "core/base/" },
    { std::regex("^libdeflate\\.h$"), "core/store/" },
    { std::regex("^utf8proc\\.h$"), "core/text/" },
    { std::regex("^CLI/.*$"), "app/cli/" },
};

struct Include {
    std::string file; ///< from the project's root
    std::string target;
};

static std::vector<Include> includesBelow(const std::string& folder)
{
    static const std::regex pattern("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]");
    std::vector<Include> found;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
        const auto extension = entry.path().extension();
        if (extension != ".h" && extension != ".cpp") {
            continue;
        }
        std::ifstream in(entry.path());
        std::smatch match;
        for (std::string line; std::getline(in, line);) {
            if (std::regex_search(line, match, pattern)) {
                found.push_back({ entry.path().lexically_relative(root).generic_string(), match[1] });
            }
        }
    }
    return found;
}

static std::string folderOf(const std::string& path)
{
    const auto end = path.find('/');
    return end == std::string::npos ? std::string() : path.substr(0, end);
}

TEST_CASE("core includes no Qt and nothing of ui or app")
{
    static const std::regex qt("^(Q[A-Z][A-Za-z]*|Qt[A-Z][A-Za-z]*/.*|.*/Qt.*)$");
    for (const auto& include : includesBelow("core")) {
        INFO(include.file << " includes " << include.target);
        CHECK_FALSE(std::regex_match(include.target, qt));
        CHECK_FALSE(fs::exists(root / "ui" / include.target));
    }
}

TEST_CASE("a folder of core includes only folders below it")
{
    for (const auto& include : includesBelow("core")) {
        if (!fs::exists(root / "core" / include.target)) {
            continue;
        }
        const auto from = folderOf(include.file.substr(5));
        const auto to = folderOf(include.target);
        INFO(include.file << " includes " << include.target);
        REQUIRE(mayUse.contains(from));
        CHECK((from == to || mayUse.at(from).contains(to)));
    }
}

TEST_CASE("each library is used in one place only")
{
    for (const char* folder : { "core", "ui", "app" }) {
        for (const auto& include : includesBelow(folder)) {
            for (const auto& [library, home] : homes) {
                if (std::regex_match(include.target, library)) {
                    INFO(include.file << " includes " << include.target);
                    CHECK(include.file.starts_with(home));
                }
            }
        }
    }
}

TEST_CASE("no header of core shows a library to those who include it")
{
    for (const auto& include : includesBelow("core")) {
        if (!include.file.ends_with(".h")) {
            continue;
        }
        for (const auto& [library, home] : homes) {
            const bool isInternal = include.file.find("/internal/") != std::string::npos;
            INFO(include.file << " includes " << include.target);
            CHECK((isInternal || !std::regex_match(include.target, library)));
        }
    }
}

TEST_CASE("ui reaches core only through its public headers")
{
    for (const char* folder : { "ui", "app" }) {
        for (const auto& include : includesBelow(folder)) {
            INFO(include.file << " includes " << include.target);
            CHECK(include.target.find("/internal/") == std::string::npos);
        }
    }
}
