// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/RowFeed.h"

#include "ingest/Encoding.h"

#include <algorithm>

namespace tuyen {

RowFeed::RowFeed(TableReader& reader, const SheetLayout& layout)
    : m_reader(reader)
    , m_layout(layout)
    , m_sorter(layout.headers, layout.mapping)
{
    reader.select(layout.name);
}

void RowFeed::applyFixes(RawRow& row)
{
    const auto& fixes = m_layout.options.fixes;
    if (fixes.empty()) {
        return;
    }
    m_fixed.clear();
    applyFixesOf({}, row);
    if (!m_layout.name.empty()) {
        applyFixesOf(m_layout.name, row);
    }
}

void RowFeed::applyFixesOf(const std::string& sheet, RawRow& row)
{
    const auto& fixes = m_layout.options.fixes;
    const auto first = fixes.lower_bound({ sheet, row.number, -1 });
    const auto last = fixes.lower_bound({ sheet, row.number + 1, -1 });
    for (auto fix = first; fix != last; ++fix) {
        const auto column = std::size_t(fix->first.column);
        if (row.cells.size() <= column) {
            row.cells.resize(column + 1);
        }
        m_fixed.push_back(fix->second);
        row.cells[column]
            = { m_fixed.back(), m_fixed.back().empty() ? CellKind::Empty : CellKind::Text, 0 };
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
    auto& item = block.items.emplace_back();
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
    return a.year == b.year && a.province == b.province;
}

std::unique_ptr<RowBlock> RowFeed::next(std::size_t most)
{
    static constexpr std::size_t largestBlock = std::size_t(4) << 20;
    auto block = std::make_unique<RowBlock>();
    block->sequence = m_sequence++;
    block->items.reserve(most);
    while (
        block->items.size() < most && block->texts.size() < largestBlock && m_reader.next(m_row)) {
        if (m_row.number <= m_layout.lastHeaderRow) {
            continue;
        }
        if (!m_layout.encodings.empty()) {
            decodeColumns(m_row);
        }
        auto original = originalOf(m_row);
        applyFixes(m_row);
        const auto kind = m_sorter.sort(m_row);
        if (block->contexts.empty() || !isSame(block->contexts.back(), m_sorter.context())) {
            block->contexts.push_back(m_sorter.context());
        }
        hold(*block, m_row, kind);
        block->items.back().cells = std::move(original);
    }
    makeViews(*block);
    block->bytesRead = m_reader.bytesRead();
    if (block->items.empty()) {
        return nullptr;
    }
    return block;
}

} // namespace tuyen
