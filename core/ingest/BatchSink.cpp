// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/BatchSink.h"

#include "text/Fold.h"

namespace tuyen {

void BatchSink::beginSheet(const SheetLayout& layout)
{
    m_layout = &layout;
    m_writer.beginSheet(layout.name);
}

RowSink::Answer BatchSink::add(const RowDraft& draft)
{
    if (m_writer.contradicts(draft)) {
        return Answer::Contradicts;
    }
    return m_writer.add(draft) ? Answer::Stored : Answer::Duplicate;
}

void BatchSink::quarantine(const RowBlock::Item& item, const std::vector<Issue>& issues)
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
    }
    row.issues = issues;
    m_writer.quarantine(row);
}

LookAheadSink::LookAheadSink(const Store* store)
    : m_stored(store ? std::make_unique<StoredRows>(*store) : nullptr)
{
}

LookAheadSink::~LookAheadSink() = default;

RowSink::Answer LookAheadSink::add(const RowDraft& draft)
{
    if (!m_stored) {
        return draft.fingerprint != 0 && !m_seen.insert(draft.fingerprint).second
            ? Answer::Duplicate
            : Answer::Stored;
    }
    switch (m_stored->find(draft)) {
    case StoredRows::Finding::Duplicate:
        return Answer::Duplicate;
    case StoredRows::Finding::Contradicts:
        return Answer::Contradicts;
    case StoredRows::Finding::New:
        break;
    }
    return Answer::Stored;
}

} // namespace tuyen
