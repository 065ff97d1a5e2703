// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A store of schema 1, as the program left it: an import with a row that waits, and one taken back.
#include "ingest/QuarantineRepair.h"
#include "store/BatchStore.h"
#include "store/Check.h"
#include "store/QuarantineStore.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using namespace tuyen::test;

TEST_CASE("a store of schema 1 opens, and what waited in it can be repaired")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "cũ.tuyen";
    std::filesystem::copy_file(
        std::filesystem::path(TUYEN_TEST_DATA) / "schema" / "version-1.tuyen", file);
    auto store = Store::open(file, StoreKey::fromPassphrase(passphrase, file));
    const auto before = check(store);
    CHECK(before.isOk);
    CHECK(before.digest == "03dc56d908e650fce4976d84cc71bf6dd6b5b88f7a5eb59127779872df0b13e6");

    BatchStore batches(store);
    batches.redo(BatchId(2)); // its waiting row was packed without the new columns
    const auto rows = QuarantineStore(store).rows();
    REQUIRE(rows.size() == 2);
    std::vector<RowRepair> repairs;
    for (const auto& row : rows) {
        const auto* reason = reasonOf(row);
        REQUIRE(reason->code == "date.no-such-day");
        repairs.push_back({ row.id, { { reason->column, reason->suggestion } }, {} });
    }
    for (const auto& outcome : QuarantineRepair(store).apply(repairs)) {
        CHECK(outcome.result == RepairOutcome::Result::Stored);
    }
    CHECK(store.counts().incidents == before.counts.incidents + 3);
    CHECK(check(store).isOk);
}
