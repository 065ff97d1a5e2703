// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BatchStore.h"

#include "base/Error.h"
#include "store/IncidentStore.h"
#include "store/IncidentUpdate.h"
#include "store/internal/BatchUpdates.h"
#include "store/internal/ByteKeeper.h"
#include "store/internal/Counters.h"
#include "store/internal/HiddenNames.h"
#include "store/internal/JournalChain.h"
#include "store/internal/Opening.h"
#include "store/internal/ReceiptJson.h"
#include "store/internal/RowInserter.h"

#include <set>

namespace tuyen {

namespace {

/// Pages an import keeps in memory: 128 MiB, so that the tree of the identifiers, which grows in no
/// order, is not read and encrypted again and again.
class LargeCache {
public:
    explicit LargeCache(sql::Connection& connection)
        : m_connection(&connection)
    {
        connection.execute("PRAGMA cache_size=-131072");
    }
    ~LargeCache()
    {
        try {
            m_connection->execute("PRAGMA cache_size=-65536; PRAGMA shrink_memory");
        } catch (...) {
            // Only speed is lost.
        }
    }
    LargeCache(const LargeCache&) = delete;
    LargeCache& operator=(const LargeCache&) = delete;

private:
    sql::Connection* m_connection;
};

} // namespace

// Members go in the opposite order: statements before the transaction, that before the keys are on
// again.
struct BatchWriter::Inner {
    Inner(Store& s, const Start& st)
        : store(&s)
        , start(st)
        , cache(s.connection())
        , keys(s.connection())
        , direct(st.isLarge ? std::make_unique<DirectWriting>(s.connection()) : nullptr)
        , transaction(s.connection())
    {
    }
    Store* store;
    Start start;
    BatchId batch;
    std::int64_t source = 0;
    std::int64_t atMs = 0;
    LargeCache cache;
    ForeignKeysOff keys;
    std::unique_ptr<DirectWriting> direct;
    sql::Transaction transaction;
    std::unique_ptr<ByteKeeper> bytes;
    std::unique_ptr<RowInserter> rows;
    std::unique_ptr<BatchUpdates> updates;
    bool hasSheet = false;
    std::set<IncidentId> updated;
};

BatchWriter::BatchWriter(Store& store, const Start& start)
    : m_inner(std::make_unique<Inner>(store, start))
{
    auto& connection = store.connection();
    Counters counters(connection);
    m_inner->atMs = store.clock().nowMs();
    if (m_inner->start.actor.empty()) {
        m_inner->start.actor = store.actor();
    }
    if (start.repairs) {
        // Far from the numbers people see: these go on counting imports.
        m_inner->batch = BatchId(firstRepair + counters.draw(counter::next("repairs")));
        auto parent = connection.prepare("SELECT source FROM batches WHERE id = ?1");
        if (!parent.with(start.repairs.value).step()) {
            throw Error("batch.unknown", { { "batch", std::to_string(start.repairs.value) } });
        }
        m_inner->source = parent.integer(0);
        parent.reset();
        m_inner->rows = std::make_unique<RowInserter>(store, start.repairs, m_inner->batch);
        m_inner->updates = std::make_unique<BatchUpdates>(store, m_inner->batch, start.fileName);
        m_inner->rows->setUpdates(*m_inner->updates);
        return;
    }
    m_inner->batch = BatchId(counters.draw(counter::next("batches")));
    m_inner->source = counters.draw(counter::next("sources"));
    connection
        .prepare("INSERT INTO sources(id, file_name, sha256, size, format, encoding, imported_at) "
                 "VALUES(?1, ?2, '', 0, ?3, ?4, ?5)")
        .run(m_inner->source, start.fileName, start.format, start.encoding, m_inner->atMs);
    m_inner->bytes = std::make_unique<ByteKeeper>(connection, m_inner->source);
    m_inner->rows = std::make_unique<RowInserter>(store, m_inner->batch);
    m_inner->updates = std::make_unique<BatchUpdates>(store, m_inner->batch, start.fileName);
    m_inner->rows->setUpdates(*m_inner->updates);
}

BatchWriter::~BatchWriter() = default;

BatchId BatchWriter::batch() const { return m_inner->batch; }

void BatchWriter::keepBytes(std::string_view piece) { m_inner->bytes->keep(piece); }

void BatchWriter::beginSheet(std::string_view name)
{
    m_inner->rows->beginSheet(m_inner->source, name);
    m_inner->hasSheet = true;
}

bool BatchWriter::add(const RowDraft& draft) { return add(draft, {}) == Added::Stored; }

BatchWriter::Added BatchWriter::add(const RowDraft& draft, const DuplicateChoice& choice)
{
    auto& inner = *m_inner;
    if (!inner.hasSheet) {
        beginSheet({});
    }
    if (inner.bytes) {
        inner.bytes->write();
    }
    if (choice.what == OnDuplicate::Keep) {
        const bool isNew = inner.rows->add(draft, HowAdded::Apart);
        return isNew ? Added::Stored : Added::Duplicate;
    }
    if (const auto joined = inner.rows->cases().joined(draft)) {
        inner.updates->join(*joined, bool(inner.start.repairs));
    }
    if (!inner.rows->cases().undecided(draft).empty()) {
        return Added::Contradicts;
    }
    if (choice.what == OnDuplicate::Update && inner.rows->cases().contradicts(draft)) {
        const auto id = inner.rows->cases().incidentOf(draft);
        const auto known = inner.updated.contains(id) ? inner.rows->cases().known(draft) : std::nullopt;
        const auto whole = known ? tuyen::joined(*known, draft.added(*known)) : std::nullopt;
        if (whole) { // a further row of a case this import updated adds to it
            const bool isChanged = *whole != *known;
            if (isChanged) {
                inner.updates->join(*whole, true);
            }
            inner.rows->add(draft, HowAdded::Attach);
            return isChanged ? Added::Updated : Added::Unchanged;
        }
        inner.updated.insert(id);
        const bool isChanged = inner.updates->apply(id, draft, choice.fields);
        inner.rows->add(draft, HowAdded::Attach);
        return isChanged ? Added::Updated : Added::Unchanged;
    }
    return inner.rows->add(draft) ? Added::Stored : Added::Duplicate;
}

bool BatchWriter::contradicts(const RowDraft& draft) { return m_inner->rows->cases().contradicts(draft); }

std::optional<Incident> BatchWriter::known(const RowDraft& draft) const
{
    return m_inner->rows->cases().known(draft);
}

bool BatchWriter::isKnownByWords(const RowDraft& draft) const
{
    return m_inner->rows->cases().isKnownByWords(draft);
}

std::string BatchWriter::near(const RowDraft& draft) const
{
    const auto id = m_inner->rows->cases().near(draft);
    const auto known = id ? IncidentStore(*m_inner->store).find(id) : std::nullopt;
    return known ? known->code : std::string();
}

bool BatchWriter::saidMore() const { return m_inner->rows->saidMore(); }

std::string BatchWriter::undecided(const RowDraft& draft) const
{
    return m_inner->rows->cases().undecided(draft);
}

std::optional<MoreNamed> BatchWriter::moreNamed() const { return m_inner->rows->moreNamed(); }

void BatchWriter::quarantine(const QuarantinedRow& row) { m_inner->rows->quarantine(row); }

void BatchWriter::expect(const RowDraft& draft) const { m_inner->rows->cases().expect(draft); }

DraftIndexer BatchWriter::indexer() { return m_inner->rows->indexer(); }

void BatchWriter::setRecipe(std::string recipe) { m_inner->start.recipe = std::move(recipe); }

CreatedCounts BatchWriter::created() const { return m_inner->rows->created(); }

void BatchWriter::finish(Receipt& receipt, Progress& progress)
{
    auto& inner = *m_inner;
    auto& connection = inner.store->connection();
    const auto& counts = receipt.counts;
    if (!counts.addsUp() || counts.stored != inner.rows->stored()
        || counts.quarantined != inner.rows->quarantined()) {
        throw Error("batch.counts-differ",
            { { "file", inner.start.fileName }, { "read", std::to_string(counts.rowsRead) },
                { "stored", std::to_string(inner.rows->stored()) },
                { "quarantined", std::to_string(inner.rows->quarantined()) } });
    }
    const auto& sha256 = receipt.sha256.empty() ? inner.start.sha256 : receipt.sha256;
    const sql::Listening listening(connection, progress);
    if (inner.bytes) {
        inner.bytes->finish();
    }
    inner.rows->finish(progress);
    hideNamesOfImport(connection, inner.batch);
    checkpoint(progress);
    receipt.batch = inner.batch;
    receipt.created = inner.rows->created();
    receipt.importedAtMs = inner.atMs;
    if (inner.bytes) {
        connection.prepare("UPDATE sources SET size = ?2, sha256 = ?3 WHERE id = ?1")
            .run(inner.source, inner.bytes->size(), sha256);
    }
    connection
        .prepare("INSERT INTO batches(id, source, imported_at, actor, recipe, receipt, rows_read, "
                 "stored, duplicates, quarantined, not_rows, parent)"
                 " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, nullif(?12, 0))")
        .run(inner.batch.value, inner.source, inner.atMs, inner.start.actor, inner.start.recipe,
            receiptJson(receipt), counts.rowsRead, counts.stored, counts.duplicates,
            counts.quarantined, counts.notRows, inner.start.repairs.value);
    inner.updates->finish();
    if (inner.start.repairs) { // its entry is that of the rows that no longer wait
        Counters(connection).add(counter::change, 1);
        checkpoint(progress);
        inner.transaction.commit();
        return;
    }
    NewEntry entry;
    entry.atMs = inner.atMs;
    entry.actor = inner.start.actor;
    entry.action = "import";
    entry.reason = inner.start.fileName;
    entry.batch = inner.batch;
    entry.entities = { inner.rows->firstEntity() };
    entry.digest = blake2b(sha256 + inner.rows->rowsDigest());
    entry.changeCount = counts.stored;
    appendToChain(connection, entry);
    Counters(connection).add(counter::change, 1);
    checkpoint(progress);
    inner.transaction.commit();
}

} // namespace tuyen
