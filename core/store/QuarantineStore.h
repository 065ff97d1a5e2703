// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"
#include "store/Store.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tuyen {

class QuarantineStore {
public:
    explicit QuarantineStore(Store& store);

    /// Waiting rows; BatchId 0: of all batches.
    std::vector<QuarantinedRow> rows(
        BatchId batch = {}, std::int64_t offset = 0, std::int64_t limit = -1) const;
    /// Rows set aside, with the reason, who and when.
    std::vector<QuarantinedRow> dismissed(
        BatchId batch = {}, std::int64_t offset = 0, std::int64_t limit = -1) const;
    /// Rows that went in after a repair, with what was repaired.
    std::vector<QuarantinedRow> repaired(BatchId batch = {}) const;
    std::optional<QuarantinedRow> find(QuarantineId id) const; ///< whatever became of it
    std::int64_t count(BatchId batch = {}) const;              ///< waiting
    std::int64_t countDismissed(BatchId batch = {}) const;
    /// Of an import, by the name of the sheet.
    std::map<std::string, std::int64_t> dismissedBySheet(BatchId batch) const;

    /// Sets rows aside for good, as one step of the journal. Throws Error "quarantine.unknown" when
    /// one does not wait.
    void dismiss(std::span<const QuarantineId> ids, std::string_view reason);
    void dismiss(QuarantineId id, std::string_view reason);
    /// Lets rows that were set aside wait again. Throws Error "quarantine.not-dismissed".
    void bringBack(std::span<const QuarantineId> ids, std::string_view reason = {});

private:
    Store* m_store;
};

} // namespace tuyen
