// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/BatchSink.h"

#include "store/IncidentUpdate.h"
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
    forgetCase();
    if (choice.what != OnDuplicate::Keep) {
        m_sameCase.undecided = m_writer.undecided(draft);
        if (!m_sameCase.undecided.empty()) {
            return choice.what == OnDuplicate::Skip && options.rowChoices.contains(draft.row)
                ? Answer::Duplicate
                : Answer::Contradicts;
        }
    }
    if (choice.what == OnDuplicate::Skip) {
        const bool isContrary = m_writer.contradicts(draft);
        if (auto known = m_writer.known(draft)) {
            m_sameCase.stated = draft.stated(*known);
            m_sameCase.known = std::make_shared<const Incident>(std::move(*known));
            m_sameCase.isAlike = m_writer.isKnownByWords(draft);
        } else {
            m_sameCase.near = m_writer.near(draft);
        }
        // Left out by somebody who saw both; what nobody decided waits.
        if (isContrary && options.rowChoices.contains(draft.row)) {
            return Answer::Duplicate;
        }
        if (isContrary) {
            auto fields = m_sameCase.known ? refinedFields(*m_sameCase.known, m_sameCase.stated)
                                           : std::vector<std::string>();
            if (fields.empty()) {
                return Answer::Contradicts;
            }
            m_writer.add(draft, { OnDuplicate::Update, std::move(fields) });
            return Answer::Refined;
        }
    }
    if (choice.what == OnDuplicate::Update && !choice.fields.empty()) {
        if (auto known = m_writer.known(draft)) {
            m_sameCase.stated = draft.stated(*known);
            m_sameCase.known = std::make_shared<const Incident>(std::move(*known));
        }
    }
    const auto added = m_writer.add(draft, choice);
    m_sameCase.more = m_writer.moreNamed();
    m_sameCase.saidMore = m_writer.saidMore();
    switch (added) {
    case BatchWriter::Added::Updated:
        return Answer::Updated;
    case BatchWriter::Added::Unchanged:
        return Answer::Unchanged;
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
    for (const auto& fix : item.fixes) { // beside the cell, which says what the file says
        const auto at = std::size_t(fix.place.column);
        if (fix.state != FixedCell::State::Applied) {
            continue;
        }
        row.cells[at] = isValidUtf8(fix.was) ? fix.was : normalised(fix.was);
        row.fixes[fix.place.column] = fix.fix.text;
        if (fix.kind != CellKind::Text && fix.kind != CellKind::Empty) {
            row.typed[fix.place.column] = { int(fix.kind), fix.number };
        }
    }
    row.sectionProvince = context.province;
    row.sectionYear = context.year;
    row.sectionHeading = context.heading;
    row.caseRow = context.caseRow;
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

void LookAheadSink::beginSheet(const SheetLayout& layout)
{
    m_layout = &layout;
    if (m_stored) {
        m_stored->beginSheet();
    }
}

void LookAheadSink::expect(const RowDraft& draft)
{
    if (m_stored) {
        m_stored->expect(draft);
    }
}

RowSink::Answer LookAheadSink::add(const RowDraft& draft)
{
    m_contradicted.reset();
    forgetCase();
    if (!m_stored) {
        return draft.fingerprint != 0 && !m_seen.insert(draft.fingerprint).second
            ? Answer::Duplicate
            : Answer::Stored;
    }
    const auto choice = m_layout->options.choiceFor(draft.row);
    const bool keepsBoth = choice.what == OnDuplicate::Keep;
    auto known = keepsBoth ? std::nullopt : m_stored->known(draft);
    if (choice.what == OnDuplicate::Skip && !known) {
        m_sameCase.near = m_stored->near(draft);
    }
    const auto finding = m_stored->find(draft, keepsBoth);
    if (!known && !keepsBoth) {
        known = m_stored->known(draft); // of the store, asked for the first time; or the row itself
    }
    if (choice.what == OnDuplicate::Skip && known) {
        m_sameCase.stated = draft.stated(*known);
        m_sameCase.known = std::make_shared<const Incident>(*known);
        m_sameCase.isAlike = m_stored->isKnownByWords(draft);
    }
    m_sameCase.more = m_stored->moreNamed();
    m_sameCase.saidMore = m_stored->saidMore();
    if (!keepsBoth) {
        m_sameCase.undecided = m_stored->undecided(draft);
    }
    switch (finding) {
    case StoredRows::Finding::Duplicate:
        return Answer::Duplicate;
    case StoredRows::Finding::Contradicts:
        if (choice.what == OnDuplicate::Skip && !m_layout->options.rowChoices.contains(draft.row)) {
            if (auto fields = refinedFields(*known, m_sameCase.stated); !fields.empty()) {
                m_stored->update(draft, fields);
                return Answer::Refined;
            }
        }
        m_contradicted = std::make_shared<Incident>(std::move(*known));
        if (choice.what == OnDuplicate::Update && m_sameCase.undecided.empty()) {
            m_sameCase.stated = draft.stated(*m_contradicted);
            m_sameCase.known = m_contradicted;
            return m_stored->update(draft, choice.fields) ? Answer::Updated : Answer::Unchanged;
        }
        return m_layout->options.rowChoices.contains(draft.row) ? Answer::Duplicate
                                                                : Answer::Contradicts;
    case StoredRows::Finding::New:
        break;
    }
    return Answer::Stored;
}

} // namespace tuyen
