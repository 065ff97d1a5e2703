// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/BatchSink.h"

#include "text/Fold.h"

namespace tuyen {

void BatchSink::beginSheet(const SheetLayout& layout)
{
    const bool isSameSheet = m_layout && m_layout->name == layout.name;
    m_layout = &layout;
    if (!isSameSheet) { // a further table of the sheet
        m_writer.beginSheet(layout.name);
    }
}

RowSink::Answer BatchSink::add(const RowDraft& draft)
{
    const auto& options = m_layout->options;
    const auto choice = options.choiceFor(draft.row);
    if (choice.what == OnDuplicate::Skip && m_writer.contradicts(draft)) {
        // Left out by somebody who saw both; what nobody decided waits.
        return options.rowChoices.contains(draft.row) ? Answer::Duplicate : Answer::Contradicts;
    }
    switch (m_writer.add(draft, choice)) {
    case BatchWriter::Added::Updated:
        return Answer::Updated;
    case BatchWriter::Added::Duplicate:
        return Answer::Duplicate;
    default:
        return Answer::Stored;
    }
}

void BatchSink::quarantine(
    const RowBlock::Item& item, const SectionContext& context, const std::vector<Issue>& issues)
{
    QuarantinedRow row;
    row.sheet = m_layout->name;
    row.row = item.row.number;
    row.offset = item.row.offset;
    row.length = item.row.length;
    row.columns = m_layout->headers;
    for (const auto& cell : item.row.cells) {
        // Bytes that are no text stay as they are in the kept file; the table holds text.
        row.cells.push_back(
            isValidUtf8(cell.text) ? std::string(cell.text) : normalised(cell.text));
        if (cell.kind != CellKind::Text && cell.kind != CellKind::Empty) {
            row.typed[int(row.cells.size()) - 1] = { int(cell.kind), cell.number };
        }
    }
    row.sectionProvince = context.province;
    row.sectionYear = context.year;
    row.sectionHeading = context.heading;
    row.issues = issues;
    m_writer.quarantine(row);
}

std::function<void(RowDraft&)> BatchSink::preparer()
{
    return [indexer = std::make_shared<DraftIndexer>(m_writer.indexer())](
               RowDraft& draft) { indexer->prepare(draft); };
}

LookAheadSink::LookAheadSink(const Store* store)
    : m_stored(store ? std::make_unique<StoredRows>(*store) : nullptr)
{
}

LookAheadSink::~LookAheadSink() = default;

RowSink::Answer LookAheadSink::add(const RowDraft& draft)
{
    m_contradicted.reset();
    if (!m_stored) {
        return draft.fingerprint != 0 && !m_seen.insert(draft.fingerprint).second
            ? Answer::Duplicate
            : Answer::Stored;
    }
    const auto choice = m_layout->options.choiceFor(draft.row);
    switch (m_stored->find(draft, choice.what == OnDuplicate::Keep)) {
    case StoredRows::Finding::Duplicate:
        return Answer::Duplicate;
    case StoredRows::Finding::Contradicts:
        m_contradicted = std::make_shared<Incident>(m_stored->known(draft.incident.code));
        if (choice.what == OnDuplicate::Update) {
            m_stored->update(draft, choice.fields);
            return Answer::Updated;
        }
        return m_layout->options.rowChoices.contains(draft.row) ? Answer::Duplicate
                                                                : Answer::Contradicts;
    case StoredRows::Finding::New:
        break;
    }
    return Answer::Stored;
}

} // namespace tuyen
