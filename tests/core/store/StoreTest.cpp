// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Store.h"

#include "StoreDrafts.h"
#include "base/Error.h"
#include "store/IncidentStore.h"
#include "store/SearchStore.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using namespace tuyen::test;

static std::string codeOf(auto&& act)
{
    try {
        act();
    } catch (const Error& error) {
        return error.code();
    }
    return "nothing thrown";
}

TEST_CASE("a new store opens again with its passphrase and not with another")
{
    TestStore made;
    const auto path = made.store.path();
    const auto id = made.store.id();
    CHECK(id.size() == 16);
    made.store = Store::open(path, StoreKey::fromPassphrase(passphrase, path));
    CHECK(made.store.id() == id);
    CHECK(codeOf([&] { Store::open(path, StoreKey::fromPassphrase("khác", path)); })
        == "store.wrong-passphrase");
}

TEST_CASE("what an import wrote is read back field by field")
{
    TestStore made;
    const auto row = draft(1, "Nguyễn Thị Giả Định", "Trần Văn Mẫu");
    const auto receipt = importDrafts(made.store, { row });
    CHECK(receipt.created.incidents == 1);
    CHECK(receipt.created.people == 2);
    CHECK(receipt.created.identifiers == 1);
    IncidentStore incidents(made.store);
    const auto id = incidents.findByCode("TN-1/26");
    REQUIRE(id);
    auto expected = row.incident;
    expected.id = *id;
    CHECK(incidents.find(*id) == expected);
    const auto people = incidents.people(*id);
    REQUIRE(people.size() == 2);
    CHECK(people[0].label == "NN-0001");
    CHECK(people[1].label == "Trần Văn Mẫu");
    CHECK(made.store.counts().people == 2);
}

TEST_CASE("search finds by folded words and ranks exact marks first")
{
    TestStore made;
    importDrafts(made.store,
        { draft(1, "Nguyễn Thị Giả Định", "Trần Văn Đức"), draft(2, "", "Trần Văn Dục") });
    SearchStore search(made.store);
    const auto hits = search.search("đức");
    REQUIRE(hits.size() == 2);
    CHECK(hits[0].label == "Trần Văn Đức");
    CHECK(hits[0].tier == 1);
    CHECK(hits[1].tier == 3);
    CHECK(search.search("duc").front().label == "Trần Văn Dục"); // only its tone is missing
    CHECK(search.search("tran van duc").size() == 2);
    CHECK(search.search("giả định nguyễn").empty());
    CHECK(search.search("NN-0001").size() == 1);
    REQUIRE(search.search("0900 000 1").size() == 1);
    CHECK(search.search("0900 000 1").front().tier == 1);
    CHECK(search.search("0900.0001").size() == 1);
    CHECK(search.search("+84 900 000").size() == 2);
    CHECK(search.incidentsMatching("trần").size() == 2);
    CHECK(search.incidentsMatching("0900 000 1").size() == 1); // by way of the suspect who uses it
    CHECK(search.incidentsMatching("tân thanh").size() == 2);
}
