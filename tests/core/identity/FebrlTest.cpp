// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/Matcher.h"
#include "ingest/ImportRun.h"
#include "store/IdentityStore.h"
#include "support/Paths.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <map>
#include <sstream>

using namespace tuyen;
using namespace tuyen::test;
namespace fs = std::filesystem;

static std::string textOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

/// "rec-122-org" and "rec-122-dup-0" are one person. Only the test looks at it.
static std::string personOf(const std::string& code) { return code.substr(0, code.find('-', 4)); }

static double f1(const fs::path& file, std::int64_t rows)
{
    auto options
        = readRecipe(textOf(fs::path(TUYEN_SOURCE_DIR) / "tests/data/identity/febrl.json"));
    TestStore test;
    const auto receipt = ImportRun(file, options).commit(test.store);
    CHECK(receipt.counts.stored == rows);
    const auto facts = IdentityStore(test.store).facts();
    REQUIRE(std::int64_t(facts.size()) == rows);
    std::map<std::string, std::int64_t> records;
    for (const auto& fact : facts) {
        CHECK(fact.person.code.starts_with("rec-"));
        CHECK(fact.identifiers.empty());
        ++records[personOf(fact.person.code)];
    }
    double truth = 0;
    for (const auto& [person, count] : records) {
        truth += double(count * (count - 1)) / 2;
    }
    const auto found = identity::findMatches(facts);
    double right = 0;
    for (const auto& match : found.pairs) {
        right
            += personOf(facts[match.a].person.code) == personOf(facts[match.b].person.code) ? 1 : 0;
    }
    return 2 * right / (double(found.pairs.size()) + truth);
}

TEST_CASE("Febrl's records are imported whole and their doubles found", "[identity]")
{
    const auto folder = fs::path(TUYEN_SHARED_DATA) / "febrl";
    if (!fs::exists(folder / "dataset1.csv")) {
        SKIP("Febrl's files are not beside the project");
    }
    CHECK(f1(folder / "dataset1.csv", 1000) >= 0.99);
    CHECK(f1(folder / "dataset3.csv", 5000) >= 0.98);
}
