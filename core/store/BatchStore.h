// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Batch.h"
#include "domain/Draft.h"
#include "domain/Source.h"
#include "store/DraftIndexer.h"
#include "store/Journal.h"
#include "store/Store.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace tuyen {

/// One line of the list of imports.
struct BatchSummary {
    BatchId id;
    std::string file;
    std::string sha256;
    std::int64_t importedAtMs = 0;
    std::string actor;
    RowCounts counts;
    bool isUndone = false;
    std::int64_t repaired = 0; ///< rows that waited and are stored by now: within counts.stored
    std::int64_t waiting = 0;  ///< rows that still wait; counts.quarantined less the dismissed
    std::string recipe;        ///< JSON: the options and mapping it was read with
};

/// Something of a batch that was edited after it: shown before the batch is taken back.
struct LaterEdit {
    EntityId entity;
    EntityKind kind = EntityKind::Incident;
    std::string label; ///< disclosure applied
    std::string what;  ///< field names, ", " between
    std::int64_t atMs = 0;
    std::string actor;
};

/// More people of a role are named in a case than it states.
struct MoreNamed {
    Role role = Role::Victim;
    std::int64_t stated = 0;
    std::int64_t named = 0;
};

class BatchStore {
public:
    explicit BatchStore(Store& store);

    bool hasFileOfSize(std::int64_t bytes) const;
    std::vector<BatchSummary> list() const; ///< newest first
    /// With what was repaired since: the counts still add up.
    std::optional<Receipt> receipt(BatchId id) const;
    std::optional<BatchSummary> find(BatchId id) const;
    /// The batch, not undone, that holds the tables of a file with these bytes.
    std::optional<BatchSummary> findBySha256(std::string_view sha256) const;
    std::vector<LaterEdit> editedSince(BatchId id, int limit = 1000) const;

    /// Takes a whole import back, or brings it back with the edits it had. One transaction; cancel
    /// leaves the store as it was. Throws Error "batch.unknown", "batch.already-undone",
    /// "batch.not-undone".
    void undo(BatchId id, Progress& progress = silentProgress());
    void redo(BatchId id, Progress& progress = silentProgress());

private:
    Store* m_store;
};

/// Writes one import: one transaction, one journal entry. Nothing is kept unless finish() is
/// reached. add() and quarantine() are called by one thread, in row order.
class BatchWriter {
public:
    struct Start {
        std::string fileName; ///< name alone
        std::string sha256;   ///< empty: known at the end, from the receipt
        std::string format;
        std::string encoding;
        std::string recipe;   ///< JSON: the options and mapping it was read with
        std::string actor;    ///< empty: the store's, see Store::setActor()
        bool isLarge = false; ///< the import is: worth getting the file ready for it
        /// Rows that waited in this import go in: they belong to it, and no file is kept again.
        BatchId repairs = {};
    };
    /// Unchanged: stored beside its case, of which nothing that may change differs.
    enum class Added : std::uint8_t { Stored, Duplicate, Updated, Contradicts, Unchanged };
    BatchWriter(Store& store, const Start& start);
    ~BatchWriter(); ///< rolls back unless finished
    BatchWriter(const BatchWriter&) = delete;
    BatchWriter& operator=(const BatchWriter&) = delete;

    BatchId batch() const;
    /// The original bytes, in pieces, in order; compressed into the store.
    void keepBytes(std::string_view piece);
    void beginSheet(std::string_view name);
    /// False: a row with this fingerprint or an incident with this code is in the store (or earlier
    /// in this batch) already with the same content, and nothing was written.
    bool add(const RowDraft& draft);
    /// The same, with a choice for what is there already. Updated: stored, and the incident it
    /// speaks of says now what the row says; the old values come back when the batch is undone.
    Added add(const RowDraft& draft, const DuplicateChoice& choice);
    /// An incident with this code is there, and the draft states something it does not: add() would
    /// make a second incident of the code.
    bool contradicts(const RowDraft& draft);
    /// The incident with the draft's code, as it stands by now; none for an equal row.
    std::optional<Incident> known(const RowDraft& draft) const;
    void quarantine(const QuarantinedRow& row);
    /// That incident was there before the import, and was told by its day, its place and its people
    /// or words: neither by a code nor by merged cells.
    bool isKnownByWords(const RowDraft& draft) const;
    /// The code of an incident of before the import, on the same day in the same place, that a new
    /// row without a code was not taken for; empty: there is none.
    std::string near(const RowDraft& draft) const;
    /// Of the case that the row added last joined with people it did not have.
    std::optional<MoreNamed> moreNamed() const;
    /// The row added last says more of a person of before in its case, who has that by now.
    bool saidMore() const;
    /// A row without a code may be of one of several incidents of before: their codes, ", " between.
    std::string undecided(const RowDraft& draft) const;
    /// The draft comes soon: what will be asked for it is fetched from memory meanwhile.
    void expect(const RowDraft& draft) const;
    /// For a thread that prepares drafts beside the writer; add() does it where nobody did.
    DraftIndexer indexer();
    CreatedCounts created() const;
    /// In place of the one it began with: how a file was read is whole only at its end.
    void setRecipe(std::string recipe);
    /// Builds search and indexes, checks that the counts add up (else throws Error
    /// "batch.counts-differ"), stores the receipt, commits. `receipt.batch` and `receipt.created`
    /// are filled in.
    void finish(Receipt& receipt, Progress& progress);

private:
    struct Inner;
    std::unique_ptr<Inner> m_inner;
};

/// What an import would find in the store, asked without a change: for previews and dry runs.
class StoredRows {
public:
    explicit StoredRows(const Store& store);
    ~StoredRows();

    enum class Finding { New, Duplicate, Contradicts };
    /// The batch, not undone, that holds a file with these bytes.
    std::optional<BatchSummary> batchOfBytes(std::string_view sha256) const;
    void beginSheet(); ///< rows are told by their numbers anew
    /// As BatchWriter would answer, counting the rows found to be new before this one as stored.
    Finding find(const RowDraft& draft, bool keepsBoth = false);
    /// The incident a draft contradicted, as it stands after the rows before.
    std::optional<Incident> known(const RowDraft& draft) const;
    bool isKnownByWords(const RowDraft& draft) const; ///< as BatchWriter's
    std::string near(const RowDraft& draft) const;
    void expect(const RowDraft& draft);
    std::optional<MoreNamed> moreNamed() const;
    bool saidMore() const;
    std::string undecided(const RowDraft& draft) const;
    /// As an update of it would leave it. False: nothing of these fields differs.
    bool update(const RowDraft& draft, const std::vector<std::string>& fields);

private:
    struct Inner;
    std::unique_ptr<Inner> m_inner;
};

} // namespace tuyen
