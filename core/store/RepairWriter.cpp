// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RepairWriter.h"

#include "base/Error.h"
#include "base/File.h"
#include "store/IncidentUpdate.h"
#include "store/internal/Edit.h"
#include "store/internal/ReceiptJson.h"
#include "store/internal/Sql.h"

#include <algorithm>

namespace tuyen {

struct RepairWriter::Inner {
    Store* store;
    BatchId batch;
    std::string reason;
    std::int64_t partOf = 0;
    std::unique_ptr<BatchWriter> writer;
    std::string sheet;
    bool hasSheet = false;
    Receipt receipt;                  ///< of the repair
    std::vector<QuarantinedRow> rows; ///< as they are afterwards

    SheetReceipt& sheetReceipt(const std::string& name)
    {
        auto& sheets = receipt.sheets;
        const auto found = std::ranges::find(sheets, name, &SheetReceipt::name);
        if (found != sheets.end()) {
            return *found;
        }
        sheets.push_back({ name, 0, {}, {} });
        return sheets.back();
    }
    std::int64_t write(BatchId entryOf);
};

RepairWriter::RepairWriter(
    Store& store, BatchId batch, std::string_view reason, std::int64_t partOf)
    : m_inner(std::make_unique<Inner>())
{
    if (store.isReadOnly()) {
        throw Error("store.read-only", { { "file", utf8(store.path()) } });
    }
    const auto import = BatchStore(store).find(batch);
    if (!import) {
        throw Error("batch.unknown", { { "batch", std::to_string(batch.value) } });
    }
    if (import->isUndone) {
        throw Error("batch.already-undone", { { "batch", std::to_string(batch.value) } });
    }
    m_inner->store = &store;
    m_inner->batch = batch;
    m_inner->reason = reason;
    m_inner->partOf = partOf;
    BatchWriter::Start start;
    start.fileName = import->file;
    start.recipe = "{}";
    start.repairs = batch;
    m_inner->receipt.file = import->file;
    m_inner->receipt.sha256 = import->sha256;
    m_inner->writer = std::make_unique<BatchWriter>(store, start);
}

RepairWriter::~RepairWriter() = default;

BatchWriter::Added RepairWriter::add(
    const QuarantinedRow& row, const RowDraft& draft, const DuplicateChoice& choice)
{
    auto& inner = *m_inner;
    if (!inner.hasSheet || inner.sheet != row.sheet) {
        inner.writer->beginSheet(row.sheet);
        inner.sheet = row.sheet;
        inner.hasSheet = true;
    }
    if (choice.what != OnDuplicate::Keep && !inner.writer->undecided(draft).empty()) {
        return BatchWriter::Added::Contradicts;
    }
    DuplicateChoice chosen = choice;
    if (choice.what == OnDuplicate::Skip && inner.writer->contradicts(draft)) {
        const auto known = inner.writer->known(draft);
        chosen = { OnDuplicate::Update,
            known ? refinedFields(*known, draft.stated(*known)) : std::vector<std::string>() };
        if (chosen.fields.empty()) {
            return BatchWriter::Added::Contradicts;
        }
    }
    const auto added = inner.writer->add(draft, chosen);
    for (auto* counts : { &inner.receipt.counts, &inner.sheetReceipt(row.sheet).counts }) {
        ++counts->rowsRead;
        ++(added == BatchWriter::Added::Duplicate ? counts->duplicates : counts->stored);
    }
    inner.receipt.updated += added == BatchWriter::Added::Updated;
    inner.rows.push_back(row);
    inner.rows.back().state = "repaired";
    return added;
}

std::string RepairWriter::undecided(const RowDraft& draft) const
{
    return m_inner->writer->undecided(draft);
}

bool RepairWriter::isKnownByWords(const RowDraft& draft) const
{
    return m_inner->writer->isKnownByWords(draft);
}

std::optional<Incident> RepairWriter::known(const RowDraft& draft) const
{
    return m_inner->writer->known(draft);
}

void RepairWriter::wait(const QuarantinedRow& row)
{
    m_inner->rows.push_back(row);
    m_inner->rows.back().state = "waiting";
}

std::int64_t RepairWriter::Inner::write(BatchId entryOf)
{
    Edit edit(*store, "quarantine.repair", reason, partOf);
    edit.setBatch(entryOf);
    auto update = store->connection().prepare(
        "UPDATE quarantine SET state = ?2, fixes = nullif(?3, ''), issues = ?4 WHERE id = ?1 AND "
        "batch = ?5 AND state = 'waiting' RETURNING id");
    for (const auto& row : rows) {
        edit.touch("quarantine", row.id.value, {});
        update.reset();
        if (!update
                 .with(row.id.value, row.state, fixesJson(row.fixes), issuesJson(row.issues),
                     batch.value)
                 .step()) {
            throw Error("quarantine.unknown", { { "id", std::to_string(row.id.value) } });
        }
        update.finish();
    }
    return edit.commit();
}

std::int64_t RepairWriter::finish(Progress& progress)
{
    auto& inner = *m_inner;
    if (inner.receipt.counts.rowsRead == 0) {
        inner.writer.reset(); // nothing went in: there is no batch of it
        return inner.write(inner.batch);
    }
    const auto entry = inner.write(inner.writer->batch());
    inner.writer->finish(inner.receipt, progress);
    inner.writer.reset();
    return entry;
}

} // namespace tuyen
