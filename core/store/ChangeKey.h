// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Store.h"

namespace tuyen {

/// Another passphrase for a store: a copy under `newKey` (StoreKey::fromPassphrase with the new
/// words and this file: SQLCipher keeps the salt of a file when its key changes) is written beside
/// it, verified, and put in its place; until then the old file is untouched. No Store of the file
/// may be open in this process. Throws as Store::open does, and "store.read-only".
void changeKey(const std::filesystem::path& path, const StoreKey& key, const StoreKey& newKey,
    const Clock& clock = systemClock());

} // namespace tuyen
