// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "store/Store.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tuyen {

/// Another import, and how many rows of the one at hand it has too.
struct OtherImport {
    BatchId batch;
    std::string file;
    std::int64_t rows = 0;
};

/// What taking an import back means for what other imports say.
struct UndoLook {
    /// Its cases that stay, because another import speaks of them: with all that is said of them.
    std::int64_t keptIncidents = 0;
    /// Imports that left rows out because this one had them: with it they go from the store.
    std::vector<OtherImport> leftOut;
};

/// Of an import that is in the store; changes nothing.
UndoLook lookAtUndo(Store& store, BatchId batch);

/// Imports that stored rows of this one, which was taken back, meanwhile; the largest share first.
std::vector<OtherImport> storedMeanwhile(Store& store, BatchId batch);

} // namespace tuyen
