// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Issue.h"
#include "store/Store.h"

#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

struct CheckResult {
    bool isOk = false;
    int schema = 0;
    std::string
        digest; ///< of the content (entities and all that belongs to them), equal for equal content
    StoreCounts counts;
    std::vector<Issue> problems;
};

/// Integrity, foreign keys, search index, derived tables, journal chain, and the digest of the
/// content. Undone batches, journal and sources are not part of the digest.
CheckResult check(Store& store, Progress& progress = silentProgress());

/// A verified copy (VACUUM INTO, opened and compared). Throws Error "store.exists",
/// "store.damaged", "store.disk-full".
void backup(Store& store, const std::filesystem::path& to, Progress& progress = silentProgress());
/// A backup, looked through, as a new store.
void restore(
    const std::filesystem::path& from, const StoreKey& key, const std::filesystem::path& to);

/// A new file under a new key is written beside, compared, and put in the place of the old; the
/// store is open on it afterwards. On any failure the old file and passphrase stay. No other store
/// of the file may be open.
void changePassphrase(Store& store, std::string_view newPassphrase);

} // namespace tuyen
