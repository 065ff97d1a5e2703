// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/SheetRows.h"

#include "base/Error.h"

#include <algorithm>
#include <cstdio>

namespace tuyen {

static constexpr std::size_t longestRow = std::size_t(8) << 20;
static constexpr std::size_t mostMerged = 100'000;

void SheetRow::put(
    std::size_t column, std::string_view shown, CellKind kind, double value, OldFont font)
{
    if (cells.size() <= column) {
        cells.resize(column + 1);
    }
    auto& cell = cells[column];
    cell.first = std::uint32_t(texts.size());
    cell.length = std::uint32_t(shown.size());
    cell.kind = shown.empty() ? CellKind::Empty : kind;
    cell.number = value;
    cell.font = font;
    texts.append(shown);
}

std::string_view SheetRow::text(std::size_t column) const
{
    if (column >= cells.size()) {
        return {};
    }
    return std::string_view(texts).substr(cells[column].first, cells[column].length);
}

void SheetRow::show(RawRow& row) const
{
    row.number = number;
    row.offset = 0;
    row.length = 0;
    row.isHidden = isHidden;
    row.isCutShort = false;
    row.problem.clear();
    row.cells.resize(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        row.cells[i] = { text(i), cells[i].kind, cells[i].number, cells[i].font, cells[i].span };
    }
}

std::string shortest(double value)
{
    char text[40];
    std::snprintf(text, sizeof text, "%.15g", value);
    return text;
}

void SheetRows::begin(std::int64_t number, bool isHidden, std::int64_t repeats)
{
    m_row.number = number;
    m_row.isHidden = isHidden;
    m_row.repeats = repeats;
    m_row.texts.clear();
    m_row.cells.clear();
    m_hasValue = false;
}

void SheetRows::put(std::size_t column, std::string_view shown, CellKind kind, double number)
{
    if (shown.empty() || column >= mostColumns) {
        return;
    }
    if (m_row.texts.size() + shown.size() > longestRow) {
        throw Error("file.too-large-inside", { { "file", m_file } });
    }
    m_row.put(column, shown, kind, number);
    m_hasValue = true;
}

void SheetRows::setSpan(std::size_t column, CellSpan span)
{
    if (column < m_row.cells.size()) {
        m_row.cells[column].span = span;
    }
}

CellSpan SheetRows::spanOfFirst(const Merged& merged)
{
    return merged.lastRow > merged.firstRow ? CellSpan::Begins : CellSpan::Alone;
}

void SheetRows::merge(std::size_t column, std::size_t columns, std::int64_t rows)
{
    if (m_row.text(column).empty() || (columns <= 1 && rows <= 1)
        || m_merged.size() >= mostMerged) {
        return;
    }
    Merged merged;
    merged.firstColumn = column;
    merged.lastColumn = std::min(column + std::max<std::size_t>(columns, 1), mostColumns) - 1;
    merged.firstRow = m_row.number;
    merged.lastRow = m_row.number + std::clamp<std::int64_t>(rows, 1, mostRows) - 1;
    if (!cover(merged)) {
        return;
    }
    setSpan(column, spanOfFirst(merged));
    merged.text = m_row.text(column);
    merged.kind = m_row.cells[column].kind;
    merged.number = m_row.cells[column].number;
    m_merged.push_back(std::move(merged));
}

/// False when one of the columns is covered already: no program merges a cell twice, and a file that
/// does would cost a walk through all its ranges for every row.
bool SheetRows::cover(const Merged& merged)
{
    if (m_coveredTo.size() <= merged.lastColumn) {
        m_coveredTo.resize(merged.lastColumn + 1);
    }
    const auto first = m_coveredTo.begin() + std::ptrdiff_t(merged.firstColumn);
    const auto end = m_coveredTo.begin() + std::ptrdiff_t(merged.lastColumn) + 1;
    const auto isCovered = [this](std::int64_t lastRow) { return lastRow >= m_row.number; };
    if (std::any_of(first, end, isCovered)) {
        return false;
    }
    std::fill(first, end, merged.lastRow);
    m_firstEnd = m_merged.empty() ? merged.lastRow : std::min(m_firstEnd, merged.lastRow);
    return true;
}

void SheetRows::forgetPassed()
{
    if (m_merged.empty() || m_firstEnd >= m_row.number) {
        return;
    }
    std::erase_if(m_merged, [this](const auto& merged) { return merged.lastRow < m_row.number; });
    m_firstEnd = mostRows;
    for (const auto& merged : m_merged) {
        m_firstEnd = std::min(m_firstEnd, merged.lastRow);
    }
}

void SheetRows::fill(const Merged& merged)
{
    for (auto column = merged.firstColumn; column <= merged.lastColumn; ++column) {
        if (m_row.text(column).empty()) {
            put(column, merged.text, merged.kind, merged.number);
            setSpan(column,
                merged.firstRow < m_row.number ? CellSpan::GoesOn : spanOfFirst(merged));
        }
    }
}

void SheetRows::end()
{
    forgetPassed();
    if (m_hasValue) {
        for (const auto& merged : m_merged) {
            fill(merged);
        }
        m_done.push_back(m_row);
    }
}

bool SheetRows::take(SheetRow& row)
{
    if (m_done.empty()) {
        return false;
    }
    auto& next = m_done.front();
    if (next.repeats > 1) { // one at a time: a million equal rows take the room of one
        row = next;
        row.repeats = 1;
        ++next.number;
        --next.repeats;
        return true;
    }
    row = std::move(next);
    m_done.pop_front();
    return true;
}

} // namespace tuyen
