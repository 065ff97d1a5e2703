// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "domain/Draft.h"
#include "ingest/WaitingTable.h"
#include "store/Store.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// What somebody wants of one waiting row: no fixes is a try as it stands.
struct RowRepair {
    QuarantineId id;
    std::map<int, std::string> fixes; ///< by column, from 0; a text as written takes a fix back
    DuplicateChoice choice;           ///< when it speaks of an incident that is there
};

/// What would become of a waiting row.
struct RepairLook {
    bool waits = false;
    std::vector<Issue> issues;
    /// The incident of its code, where the row says otherwise, and what the row says.
    std::shared_ptr<const Incident> known;
    Incident stated;
};

struct RepairOutcome {
    enum class Result : std::uint8_t { Stored, Updated, Duplicate, Waits };
    QuarantineId id;
    BatchId batch;
    std::int64_t row = 0;
    Result result = Result::Waits;
    std::vector<Issue> issues; ///< of what it says by now
};
/// "stored", "updated", "duplicate", "waits"
std::string_view name(RepairOutcome::Result result);

/// Reads waiting rows again, with repaired cells, by the recipe they were imported with, and lets
/// in what can go in: as part of its import, through the journal, undone with the import.
class QuarantineRepair {
public:
    explicit QuarantineRepair(Store& store);
    ~QuarantineRepair();

    /// Changes nothing.
    RepairLook look(const QuarantinedRow& row, const std::map<int, std::string>& fixes);
    /// What the row would lack in another file.
    RowAround around(const QuarantinedRow& row);
    /// In the order asked for. One step of the journal, whatever imports they are of; cancel leaves the
    /// import at hand as it was. Throws Error "quarantine.unknown" for a row that does not wait.
    std::vector<RepairOutcome> apply(std::span<const RowRepair> repairs,
        std::string_view reason = {}, Progress& progress = silentProgress());

private:
    struct Inner;
    std::unique_ptr<Inner> m_inner;
};

/// The issue a waiting row waits for: the worst, the first of several. Null when it has none.
const Issue* reasonOf(const QuarantinedRow& row);

/// All of its issues as bad as that one, in their order; a row waits until none of them is left.
std::vector<const Issue*> reasonsOf(const QuarantinedRow& row);

/// Of `rows`, those that wait for this reason of `row` too (null: its first), in the same column (by
/// its header), with the same text: the row itself too.
std::vector<QuarantineId> alike(std::span<const QuarantinedRow> rows, const QuarantinedRow& row,
    const Issue* reason = nullptr);

/// Rows that wait for the same.
struct AlikeRows {
    std::vector<QuarantineId> ids; ///< ascending within an import
    std::set<BatchId> batches;     ///< the imports they are of
};

/// The same of all rows of the store that wait in these imports (none: in all) and that `isWanted`
/// takes; a page of them in memory at a time. Throws Cancelled.
AlikeRows alikeInStore(Store& store, const QuarantinedRow& row, const Issue* reason,
    std::span<const BatchId> batches, const std::function<bool(const QuarantinedRow&)>& isWanted,
    Progress& progress = silentProgress());

} // namespace tuyen
