// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "domain/Entity.h"
#include "store/Store.h"

#include <string>
#include <vector>

namespace tuyen {

/// One thing that was done, as the history shows it.
struct JournalEntry {
    std::int64_t sequence = 0;
    std::int64_t atMs = 0;
    std::string actor;
    std::string action; ///< "edit", "import", "import.undo", "import.redo", "undo", "redo",
                        ///< "reveal", "report", "open" …
    std::string reason;
    BatchId batch;
    std::vector<EntityId> entities; ///< the first few it touched
    std::int64_t changes = 0;
    std::string hash; ///< hex, BLAKE2b-256 over the entry and the hash before
    bool isUndone = false;
};

/// One changed field, for people: "province: VN-lao-cai → VN-lao-cai-2025".
struct FieldChange {
    std::int64_t sequence = 0;
    std::int64_t atMs = 0;
    std::string actor;
    std::string action;
    std::string field;
    std::string before;
    std::string after;
    std::string reason {}; ///< as it was typed; empty of the protected: it may name them
};

/// The only door for changes. Every change is written with its before and after in the transaction
/// it belongs to, chained by hash; undo and redo are changes too and survive a restart.
class Journal {
public:
    explicit Journal(Store& store);

    bool canUndo() const;
    bool canRedo() const;
    /// The entry that would be taken back; its action and reason tell the user what.
    JournalEntry nextUndo() const;
    JournalEntry nextRedo() const;
    /// Returns what was taken back: an edit, or that an import was taken back or brought back (which
    /// may move a million rows; cancelled, all is as it was). The import itself is no such step:
    /// BatchStore::undo. Throws Error "journal.nothing-to-undo", "journal.conflict".
    JournalEntry undo(Progress& progress = silentProgress());
    JournalEntry redo(Progress& progress = silentProgress());

    std::vector<JournalEntry> latest(int limit, std::int64_t before = 0) const; ///< newest first
    std::vector<FieldChange> history(EntityId entity, int limit = 200) const;   ///< newest first
    /// Records something that changed no data: a reveal, an export, a report, a failed unlock.
    void note(std::string_view action, std::string_view reason,
        const std::vector<EntityId>& entities = {});
    std::int64_t headSequence() const;
    std::string headHash() const;

private:
    Store* m_store;
};

} // namespace tuyen
