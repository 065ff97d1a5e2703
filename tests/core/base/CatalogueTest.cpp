// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Catalogue.h"
#include "base/ReferenceTable.h"
#include "base/Resource.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace tuyen;

TEST_CASE("a sentence fills its gaps in both languages")
{
    const Args args { { "file", "a.xlsx" } };
    CHECK(sentence("file.missing", args, Language::English).find("a.xlsx") != std::string::npos);
    CHECK(sentence("file.missing", args, Language::Vietnamese).find("Không tìm thấy") == 0);
}

TEST_CASE("a sentence speaks of one row and of several")
{
    const auto said = [](const char* count) {
        return sentence("cli.quarantine.dismissed", { { "count", count } }, Language::English);
    };
    CHECK(said("1") == "1 row set aside.");
    CHECK(said("2") == "2 rows set aside.");
}

TEST_CASE("an unknown code is shown, not swallowed")
{
    CHECK(sentence("no.such-code", { { "row", "3" } }, Language::English) == "no.such-code row=3");
}

TEST_CASE("every sentence has both languages, the same gaps and one home")
{
    std::set<std::string> seen;
    for (const char* file : { "messages/base.csv", "messages/store.csv", "messages/ingest.csv", "messages/prose.csv",
             "messages/identity.csv", "messages/report.csv", "messages/cli.csv", "messages/chart.csv",
            "messages/network.csv", "messages/export.csv" }) {
        const ReferenceTable table(resource(file));
        for (std::size_t row = 0; row < table.size(); ++row) {
            const std::string code(table.text(row, "code"));
            INFO(file << ' ' << code);
            CHECK(seen.insert(code).second);
            CHECK_FALSE(table.text(row, "vi").empty());
            CHECK_FALSE(table.text(row, "en").empty());
            const auto gaps = [](std::string_view text) {
                std::multiset<std::string> found;
                for (auto at = text.find('{'); at != text.npos; at = text.find('{', at + 1)) {
                    found.insert(std::string(text.substr(at, text.find_first_of("}|", at) - at)));
                }
                return std::set<std::string>(found.begin(), found.end());
            };
            CHECK(gaps(table.text(row, "vi")) == gaps(table.text(row, "en")));
        }
    }
}
