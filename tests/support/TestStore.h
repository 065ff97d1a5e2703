// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/File.h"
#include "store/BatchStore.h"
#include "store/Store.h"
#include "store/internal/Secret.h"
#include "support/TemporaryFolder.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace tuyen::test {

/// Time stands still until it is told to move.
class FixedClock : public Clock {
public:
    std::int64_t nowMs() const override { return ms; }
    std::int64_t ms = 1'780'000'000'000;
};

inline constexpr std::string_view passphrase = "rừng núi biên giới";

/// A new store with the real schema and a key that costs next to nothing.
struct TestStore {
    TestStore()
        : store((allowTestKeys(),
            Store::create(file("hồ sơ.tuyen"), StoreKey::forNewStore(passphrase), clock)))
    {
    }
    std::filesystem::path file(std::string_view name) const
    {
        return folder.path() / pathFromUtf8(name);
    }
    TemporaryFolder folder;
    FixedClock clock;
    Store store;
};

/// The commit of a few drafts as one batch; counts follow from what the writer says.
inline Receipt importDrafts(Store& store, const std::vector<RowDraft>& drafts,
    std::string_view file = "mau.csv", std::string_view bytes = "a,b\n1,2\n")
{
    BatchWriter::Start start;
    start.fileName = file;
    start.sha256 = std::string(file);
    start.format = "csv";
    start.encoding = "utf-8";
    start.recipe = "{}";
    BatchWriter writer(store, start);
    writer.keepBytes(bytes);
    writer.beginSheet("");
    Receipt receipt;
    receipt.file = file;
    receipt.sha256 = start.sha256;
    receipt.format = "csv";
    receipt.encoding = "utf-8";
    for (const auto& draft : drafts) {
        ++receipt.counts.rowsRead;
        ++(writer.add(draft) ? receipt.counts.stored : receipt.counts.duplicates);
    }
    writer.finish(receipt, silentProgress());
    return receipt;
}

} // namespace tuyen::test
