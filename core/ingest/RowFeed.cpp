// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/RowFeed.h"

#include "ingest/Encoding.h"
#include "ingest/HeaderFinder.h"
#include "ingest/HeaderWords.h"
#include "ingest/internal/FigureTable.h"
#include "ingest/internal/LinkLayout.h"
#include "text/Fold.h"

#include <algorithm>
#include <utility>

namespace tuyen {

RowFeed::RowFeed(TableReader& reader, const SheetLayout& layout)
    : m_reader(reader)
    , m_layout(layout)
    , m_sorter(layout.headers, layout.mapping)
    , m_cases(layout.mapping)
{
    reader.select(layout.name);
    m_lastNumber = layout.lastHeaderRow;
    m_hasFigures = layout.mapping.columnOf("official_figure") >= 0;
}

void RowFeed::applyFixes(RawRow& row)
{
    m_fixes.clear();
    m_unfixed.clear();
    if (m_layout.options.fixes.empty()) {
        return;
    }
    findFixes({}, row);
    if (!m_layout.name.empty()) {
        findFixes(m_layout.name, row);
    }
    const bool isFixed = std::ranges::any_of(
        m_fixes, [](const FixedCell& fix) { return fix.state == FixedCell::State::Applied; });
    if (isFixed) {
        m_unfixed = row.cells;
        writeFixes(row);
    }
}

static std::string_view textAt(const RawRow& row, int column)
{
    return std::size_t(column) < row.cells.size() ? row.cells[std::size_t(column)].text
                                                  : std::string_view();
}

/// A fix replaces what it says it replaces, and nothing else: a recipe may have come to another file.
void RowFeed::findFixes(const std::string& sheet, const RawRow& row)
{
    using State = FixedCell::State;
    const auto& fixes = m_layout.options.fixes;
    const auto last = fixes.lower_bound({ sheet, row.number + 1, -1 });
    for (auto fix = fixes.lower_bound({ sheet, row.number, 0 }); fix != last; ++fix) {
        std::erase_if(m_fixes, [&](const FixedCell& other) { // what names the sheet wins
            return other.place.column == fix->first.column;
        });
        const auto text = textAt(row, fix->first.column);
        const auto state = fix->second.isFor(text) ? State::Applied
            : fix->second.isSaidBy(text)           ? State::AlreadySaid
                                                   : State::NotFitting;
        m_fixes.push_back({ fix->first, fix->second, state, std::string(text) });
    }
}

/// The same once more where a blank cell was filled from the row above: a row that waited was repaired
/// as it stood then. The cell above may be fixed already.
void RowFeed::fitFilled(const RawRow& row)
{
    for (auto& fix : m_fixes) {
        const auto text = textAt(row, fix.place.column);
        const bool isFilled = fix.state == FixedCell::State::NotFitting
            && trimmed(fix.was).empty() && !text.empty();
        if (isFilled && (fix.fix.isFor(text) || fix.fix.isSaidBy(text))) {
            fix.state = FixedCell::State::Applied;
        }
    }
}

void RowFeed::writeFixes(RawRow& row)
{
    m_fixed.clear();
    for (auto& fix : m_fixes) {
        if (fix.state != FixedCell::State::Applied) {
            continue;
        }
        const auto column = std::size_t(fix.place.column);
        if (row.cells.size() <= column) {
            row.cells.resize(column + 1);
        }
        auto& cell = row.cells[column];
        fix.was = fix.fix.isFor(cell.text) ? std::string(cell.text) : fix.fix.was.value_or("");
        fix.kind = cell.kind;
        fix.number = cell.number;
        m_fixed.push_back(fix.fix.text);
        const auto span = cell.span; // the cell stays where it is merged
        cell = { m_fixed.back(), m_fixed.back().empty() ? CellKind::Empty : CellKind::Text, 0 };
        cell.span = span;
    }
}

void RowFeed::decodeColumns(RawRow& row)
{
    m_decoded.clear();
    m_decoded.reserve(m_layout.encodings.size()); // the cells keep views of them
    for (const auto& one : m_layout.encodings) {
        if (std::size_t(one.column) >= row.cells.size()) {
            continue;
        }
        auto& cell = row.cells[std::size_t(one.column)];
        if (auto decoded = decodedCell(cell.text, one.encoding, one.isChosen)) {
            m_decoded.push_back(std::move(*decoded));
            cell.text = m_decoded.back();
        }
    }
    if (m_decoded.empty()) {
        return;
    }
    const bool isText
        = std::ranges::all_of(row.cells, [](const Cell& cell) { return isWellFormed(cell.text); });
    if (row.problem == "encoding.invalid" && isText) {
        row.problem.clear();
    }
    // Its bytes alone do not say any more how it reads: the row is kept by its cells.
    row.offset = 0;
    row.length = 0;
}

/// Copies the row's cells behind the texts of the block. Views are made when the block is full,
/// because its memory moves while it grows; until then a view's length is its only truth.
static void hold(RowBlock& block, const RawRow& row, RowKind kind)
{
    auto& item = block.items.takeUp();
    item.kind = kind;
    item.row = row;
    item.context = block.contexts.empty() ? 0 : block.contexts.size() - 1;
    for (const auto& cell : row.cells) {
        block.texts.append(cell.text);
    }
}

static void makeViews(RowBlock& block)
{
    const char* at = block.texts.data();
    for (auto& item : block.items) {
        for (auto& cell : item.row.cells) {
            cell.text = { at, cell.text.size() };
            at += cell.text.size();
        }
    }
}

/// Of the row that was held last.
static std::string_view lastTexts(const RowBlock& block)
{
    std::size_t length = 0;
    for (const auto& cell : block.items.back().row.cells) {
        length += cell.text.size();
    }
    return std::string_view(block.texts).substr(block.texts.size() - length);
}

/// The texts of a row that cannot be read again by its bytes, without empty ones at its end.
static std::vector<std::string> originalOf(const RawRow& row)
{
    std::vector<std::string> texts;
    if (row.length == 0) {
        for (const auto& cell : row.cells) {
            texts.emplace_back(cell.text);
        }
        while (!texts.empty() && texts.back().empty()) {
            texts.pop_back();
        }
    }
    return texts;
}

static bool isSame(const SectionContext& a, const SectionContext& b)
{
    return a.year == b.year && a.province == b.province && a.heading == b.heading
        && a.caseRow == b.caseRow && a.isRepeated == b.isRepeated;
}

static constexpr int mostTables = 100;
static constexpr std::size_t titleRows = 6;

bool RowFeed::readAhead()
{
    RawRow row;
    if (!m_reader.next(row)) {
        return false;
    }
    auto held = std::make_unique<Held>();
    for (const auto& cell : row.cells) {
        held->texts.append(cell.text);
    }
    const char* at = held->texts.data();
    for (auto& cell : row.cells) {
        cell.text = { at, cell.text.size() };
        at += cell.text.size();
    }
    held->row = std::move(row);
    m_held.push_back(std::move(held));
    return true;
}

bool RowFeed::read(RawRow& row)
{
    if (m_nextTable.row != 0) {
        return false;
    }
    if (m_held.empty()) {
        return m_reader.next(row);
    }
    m_current = std::move(m_held.front());
    m_held.pop_front();
    row = m_current->row;
    return true;
}

static bool isHeader(const RawRow& row)
{
    std::vector<std::string> texts;
    bool hasValues = false;
    for (const auto& cell : row.cells) {
        hasValues
            = hasValues || cell.kind == CellKind::Number || cell.kind == CellKind::Date;
        texts.emplace_back(cell.text.substr(0, 201));
    }
    return row.problem.empty()
        && ((!hasValues && speaksAsHeader(texts)) || speaksAsFigureHeader(texts));
}

/// A header that is not ours again, behind lines that are no rows: another table.
bool RowFeed::beginsTable(const RawRow& row, RowKind kind)
{
    if (kind != RowKind::Data || m_layout.table >= mostTables || !isHeader(row)) {
        return false;
    }
    m_nextTable = { row.number, std::move(m_title) };
    return true;
}

static std::size_t filledCells(const RawRow& row)
{
    std::string_view first;
    std::size_t different = 0;
    for (const auto& cell : row.cells) {
        if (!cell.text.empty() && cell.text != first) {
            first = cell.text;
            ++different;
        }
    }
    return different;
}

/// "Bảng 2: Danh sách nạn nhân" over the header of the next table.
bool RowFeed::isTitleOfNext(const RawRow& row, RowKind kind)
{
    if (kind != RowKind::Data || filledCells(row) != 1 || m_layout.headers.size() < 2) {
        return false;
    }
    for (std::size_t i = 0; i < titleRows; ++i) {
        if (i == m_held.size() && !readAhead()) {
            return false;
        }
        const auto& next = m_held[i]->row;
        if (filledCells(next) > 1) {
            return isHeader(next);
        }
    }
    return false;
}

void RowFeed::rememberTitle(RowKind kind)
{
    if (kind == RowKind::Data) {
        m_title.clear();
        return;
    }
    for (const auto& cell : m_row.cells) {
        if (!cell.text.empty() && (kind == RowKind::Note || kind == RowKind::Section)) {
            m_title += (m_title.empty() ? "" : "\n") + std::string(cell.text.substr(0, 500));
            break;
        }
    }
}

/// In a list of links only empty lines and remarks are no rows: "1 2 3" numbers no columns.
RowKind RowFeed::sortLink(RawRow& row)
{
    if (m_layout.options.links.splitsOnBlanks && row.problem.empty()) {
        std::vector<Cell> cells;
        for (const auto& cell : row.cells) {
            for (const auto part : partsOf(cell.text)) {
                cells.emplace_back(part, CellKind::Text);
            }
        }
        row.cells = std::move(cells);
    }
    const bool isEmpty = std::ranges::all_of(
        row.cells, [](const Cell& cell) { return partsOf(cell.text).empty(); });
    if (isEmpty && row.problem.empty()) {
        return RowKind::Empty;
    }
    const auto first = row.cells.empty() ? std::string_view() : row.cells[0].text;
    return first.starts_with('#') || first.starts_with('%') ? RowKind::Note : RowKind::Data;
}

/// "DANH SÁCH NẠN NHÂN" and nothing beside it.
static bool isLoneRole(const RawRow& row)
{
    std::string_view only;
    for (const auto& cell : row.cells) {
        if (!cell.text.empty() && !only.empty() && cell.text != only) {
            return false; // most rows end at their second cell
        }
        only = cell.text.empty() ? only : cell.text;
    }
    return !only.empty() && only.size() <= 200 && !roleInWords(only).empty();
}

/// The lines above the row at hand name other people than those above the table: "II. NẠN NHÂN".
bool RowFeed::saysOtherPeople() const
{
    const auto role = roleInWords(m_title);
    return !role.empty() && role != roleInWords(m_layout.title);
}

/// What the row at hand is. The beginning of a further table ends this one.
RowKind RowFeed::sortRow()
{
    if (m_layout.isOfLinks) {
        return sortLink(m_row);
    }
    auto kind = m_sorter.sort(m_row);
    const bool isOfOthers = kind == RowKind::RepeatedHeader && saysOtherPeople();
    if ((m_sorter.wasOtherHeader() || isOfOthers) && beginsTable(m_row, RowKind::Data)) {
        return RowKind::Data;
    }
    const bool isGap = m_row.length == 0 && m_row.number > m_lastNumber + 1; // of a sheet
    if ((m_isAfterBreak || isGap || m_hasFigures || isLoneRole(m_row))
        && !beginsTable(m_row, kind)) {
        kind = isTitleOfNext(m_row, kind) ? RowKind::Note : kind;
    }
    return kind;
}

/// Words above the header of the first table; those above a further one end the table before it.
bool RowFeed::isTitleLine() const
{
    return m_layout.table == 0 && m_row.number < m_layout.headerRow
        && std::ranges::any_of(
            m_row.cells, [](const Cell& cell) { return !trimmed(cell.text).empty(); });
}

/// What is said around the row at hand; what it left blank because it stands above is filled in.
SectionContext RowFeed::contextOf(RowKind kind, const RowBlock& block)
{
    auto context = m_sorter.context();
    if (!m_cases.isNeeded() || m_layout.isOfLinks || m_hasFigures) {
        return context;
    }
    if (kind != RowKind::Data) {
        m_cases.breakOff();
        return context;
    }
    CaseRows::Above above;
    if (m_unfixed.empty() && !m_cases.mayGoOn(m_row)) {
        // it says itself which case it is of
    } else if (!block.items.empty()) {
        above = { &block.items.back().row, lastTexts(block) };
    } else if (m_carried.row.number != 0) {
        above = { &m_carried.row, m_carriedTexts };
    }
    // Of its case a row says what was written, not what was repaired since: then it waited as one of
    // that case.
    const bool isFixed = !m_unfixed.empty();
    if (isFixed) {
        m_row.cells = m_unfixed;
    }
    m_isFilled = m_cases.fill(m_row, above);
    context.caseRow = m_cases.caseOf(m_row);
    context.isRepeated = m_cases.isRepeated();
    if (!m_fixes.empty()) {
        fitFilled(m_row);
        writeFixes(m_row);
    }
    return context;
}

void RowFeed::carryLast(const RowBlock& block)
{
    if (m_cases.isNeeded() && !block.items.empty()) {
        m_carried = block.items.back();
        m_carriedTexts = lastTexts(block);
    }
}

std::unique_ptr<RowBlock> RowFeed::next(std::size_t most, std::unique_ptr<RowBlock> block)
{
    static constexpr std::size_t largestBlock = std::size_t(4) << 20;
    if (block) {
        block->empty();
    } else {
        block = std::make_unique<RowBlock>();
    }
    block->sequence = m_sequence++;
    block->items.reserve(most);
    while (block->items.size() < most && block->texts.size() < largestBlock && read(m_row)) {
        const bool isAbove = m_row.number <= m_layout.lastHeaderRow;
        if (isAbove && !isTitleLine()) {
            continue;
        }
        if (!m_layout.encodings.empty()) {
            decodeColumns(m_row);
        }
        auto original = originalOf(m_row);
        applyFixes(m_row);
        const auto kind = isAbove ? RowKind::Title : sortRow();
        if (m_nextTable.row != 0) {
            break;
        }
        if (!isAbove) {
            m_isAfterBreak = kind != RowKind::Data;
            m_lastNumber = m_row.number;
            rememberTitle(kind);
        }
        auto context = contextOf(kind, *block);
        if (block->contexts.empty() || !isSame(block->contexts.back(), context)) {
            block->contexts.push_back(std::move(context));
        }
        hold(*block, m_row, kind);
        block->items.back().cells = std::move(original);
        block->items.back().fixes = std::exchange(m_fixes, {});
        if (std::exchange(m_isFilled, false)) {
            for (auto& cell : m_row.cells) { // which the reader fills again, their texts alone
                cell.span = CellSpan::Alone;
            }
        }
    }
    carryLast(*block);
    makeViews(*block);
    block->bytesRead = m_reader.bytesRead();
    if (block->items.empty()) {
        return nullptr;
    }
    return block;
}

} // namespace tuyen
