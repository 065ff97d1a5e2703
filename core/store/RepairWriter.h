// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"
#include "store/BatchStore.h"

#include <memory>
#include <vector>

namespace tuyen {

/// Waiting rows of one import, repaired: what goes in belongs to that import and is undone with it.
/// One transaction, one entry of the journal ("quarantine.repair") that Journal::undo takes back
/// whole, with those of other imports that are parts of the same step. Nothing is kept unless
/// finish() is reached.
class RepairWriter {
public:
    /// `partOf`: the entry of the step that this is a part of; 0: a step of its own.
    RepairWriter(
        Store& store, BatchId batch, std::string_view reason = {}, std::int64_t partOf = 0);
    ~RepairWriter();
    RepairWriter(const RepairWriter&) = delete;
    RepairWriter& operator=(const RepairWriter&) = delete;

    /// The row, with `fixes` as they are now, and what it says with them. After Contradicts the row
    /// is still the caller's, to wait.
    BatchWriter::Added add(
        const QuarantinedRow& row, const RowDraft& draft, const DuplicateChoice& choice = {});
    /// The incident the draft is of; none: a new one.
    std::optional<Incident> known(const RowDraft& draft) const;
    bool isKnownByWords(const RowDraft& draft) const; ///< as BatchWriter's
    std::string undecided(const RowDraft& draft) const;
    /// It still waits, with these fixes and for these issues.
    void wait(const QuarantinedRow& row);
    /// The entry's sequence number; 0 when nothing changed.
    std::int64_t finish(Progress& progress = silentProgress());

private:
    struct Inner;
    std::unique_ptr<Inner> m_inner;
};

} // namespace tuyen
