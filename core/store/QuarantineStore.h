// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"
#include "store/Store.h"

#include <vector>

namespace tuyen {

class QuarantineStore {
public:
    explicit QuarantineStore(Store& store);

    /// Waiting rows; BatchId 0: of all batches.
    std::vector<QuarantinedRow> rows(
        BatchId batch = {}, std::int64_t offset = 0, std::int64_t limit = -1) const;
    std::int64_t count(BatchId batch = {}) const;
    /// Sets the row aside for good, through the journal.
    void dismiss(QuarantineId id, std::string_view reason);

private:
    Store* m_store;
};

} // namespace tuyen
