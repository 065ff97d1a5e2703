// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "domain/Ids.h"
#include "store/Store.h"

#include <cstdint>

namespace tuyen {

/// Takes an import out of the store or brings it back: one transaction, one entry of the journal.
/// The entry answers that of the import; or, when a step of the history is undone or done again,
/// the step `answered`, so that the history tells the two apart. Throws Error "batch.unknown",
/// "batch.already-undone", "batch.not-undone", "batch.came-again" (an import still there
/// stored rows of this one meanwhile), "store.read-only".
void turnBatch(Store& store, BatchId id, bool out, std::int64_t answered, Progress& progress);

} // namespace tuyen
