// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/CaseRows.h"

#include "text/DateText.h"
#include "text/Fold.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace tuyen {

static std::vector<int> columnsOf(
    const ColumnMapping& mapping, std::initializer_list<std::string_view> fields)
{
    std::vector<int> columns;
    for (const auto& mapped : mapping.columns) {
        if (std::ranges::find(fields, mapped.field) != fields.end()) {
            columns.push_back(mapped.column);
        }
    }
    return columns;
}

CaseRows::CaseRows(const ColumnMapping& mapping)
    : m_identities(columnsOf(mapping, { "row_no", "case_id", "case_name" }))
    , m_dates(columnsOf(mapping,
          { "incident_date", "detection_date", "prosecution_date", "report_date", "year", "month",
              "quarter" }))
    , m_places(columnsOf(mapping,
          { "location", "province", "district", "commune", "village", "border_gate",
              "border_marker", "coordinates", "latitude", "longitude" }))
    , m_names(columnsOf(
          mapping, { "full_name", "suspect_name", "victim_name", "presumed_victim_name" }))
    , m_numbers(columnsOf(mapping, { "row_no", "case_name" }))
    , m_codes(mapping.columnOf("case_id"))
{
}

static const Cell* cellAt(const RawRow& row, int column)
{
    return column >= 0 && std::size_t(column) < row.cells.size() ? &row.cells[std::size_t(column)]
                                                                 : nullptr;
}

bool CaseRows::hasAny(const RawRow& row, const std::vector<int>& columns, CellSpan span) const
{
    return std::ranges::any_of(columns, [&](int column) {
        const auto* cell = cellAt(row, column);
        return cell && cell->span == span && !cell->text.empty();
    });
}

bool CaseRows::isBlank(const RawRow& row, const std::vector<int>& columns) const
{
    return std::ranges::all_of(columns, [&](int column) {
        const auto* cell = cellAt(row, column);
        return !cell || trimmed(cell->text).empty();
    });
}

bool CaseRows::fill(RawRow& row, const Above& above)
{
    // Nearly every row ends here.
    if (!above.row || !isBlank(row, m_identities)) {
        return false;
    }
    // An empty row of a sheet is no row of it.
    const bool isBelow = above.row && (row.length != 0 || row.number == above.row->number + 1);
    const bool mayGoOn = isBelow && !m_identities.empty() && m_last == above.row->number
        && row.problem.empty() && above.row->problem.empty() && !isBlank(row, m_names)
        && isBlank(row, m_identities) && isBlank(row, m_dates) && isBlank(row, m_places)
        && !isBlank(*above.row, m_names);
    if (!mayGoOn) {
        return false;
    }
    // The cells of the row above have their lengths; their texts lie one behind the other.
    std::vector<std::string_view> texts;
    auto rest = above.texts;
    for (const auto& cell : above.row->cells) {
        texts.push_back(rest.substr(0, cell.text.size()));
        rest.remove_prefix(cell.text.size());
    }
    const auto says = [&](const std::vector<int>& columns) {
        return std::ranges::any_of(columns, [&](int column) {
            return std::size_t(column) < texts.size() && !trimmed(texts[std::size_t(column)]).empty();
        });
    };
    if (!says(m_identities) || (!says(m_dates) && !says(m_places))) {
        return false;
    }
    m_texts.clear();
    for (const auto* columns : { &m_identities, &m_dates, &m_places }) {
        for (const int column : *columns) {
            const auto at = std::size_t(column);
            if (at >= texts.size() || texts[at].empty()) {
                continue;
            }
            if (row.cells.size() <= at) {
                row.cells.resize(at + 1);
            }
            row.cells[at] = above.row->cells[at];
            row.cells[at].text = m_texts.emplace_back(texts[at]);
            row.cells[at].span = CellSpan::Above;
        }
    }
    return true;
}

/// A day, not a month or a year that is merged beside all its cases.
static bool isDay(const Cell& cell)
{
    return cell.kind == CellKind::Date
        || parseDate(cell.text).date.precision == DatePrecision::Day;
}

/// The row says all that the one above says of number or name, day and place.
bool CaseRows::repeatsLast(const RawRow& row)
{
    m_ownTexts.clear();
    const auto add = [&](const std::vector<int>& columns, bool areDates = false) {
        bool isSaid = false;
        for (const int column : columns) {
            const auto* cell = cellAt(row, column);
            auto text = cell ? foldExact(cell->text) : std::string();
            isSaid = isSaid || !text.empty();
            if (const auto read = areDates ? parseDate(text).date : PartialDate {}; read.isKnown()) {
                text = isoDate(read.earliest) + isoDate(read.latest); // however it is written
            }
            m_ownTexts += text;
            m_ownTexts += '\x1F';
        }
        return isSaid;
    };
    const bool isWhole = row.problem.empty() && !isBlank(row, m_names) && add(m_numbers)
        && add(m_dates, true) && add(m_places);
    const bool repeats = isWhole && m_ownTexts == m_lastTexts;
    isWhole ? m_lastTexts.swap(m_ownTexts) : m_lastTexts.clear();
    return repeats;
}

/// Of a row beside no merged cell.
std::int64_t CaseRows::caseOfPlain(const RawRow& row, std::int64_t before)
{
    m_hasDay = false;
    const auto* code = cellAt(row, m_codes);
    const bool mayRepeat = !m_numbers.empty() && !m_dates.empty() && !m_places.empty()
        && (!code || trimmed(code->text).empty());
    m_isRepeated = mayRepeat && repeatsLast(row) && before == row.number - 1;
    m_first = !m_isRepeated ? 0 : m_first != 0 ? m_first : before;
    return m_first;
}

std::int64_t CaseRows::caseOf(const RawRow& row)
{
    const auto before = std::exchange(m_last, row.number);
    const bool isPlain = std::ranges::all_of(
        row.cells, [](const Cell& cell) { return cell.span == CellSpan::Alone; });
    if (isPlain) {
        return caseOfPlain(row, before);
    }
    m_lastTexts.clear();
    m_isRepeated = false;
    if (hasAny(row, m_identities, CellSpan::Above)) {
        m_first = m_first != 0 ? m_first : before;
        return m_first;
    }
    if (hasAny(row, m_identities, CellSpan::GoesOn)) {
        m_first = m_first != 0 ? m_first : row.number;
        return m_first;
    }
    const bool hasOwn = std::ranges::any_of(m_identities, [&row](int column) {
        const auto* cell = cellAt(row, column);
        return cell && !cell->text.empty();
    });
    if (!hasOwn && m_hasDay && m_first != 0 && hasAny(row, m_dates, CellSpan::GoesOn)
        && hasAny(row, m_places, CellSpan::GoesOn)) {
        return m_first;
    }
    // Of the row above it knows nothing: it may be the first of several.
    const auto begins = [&](int column) {
        const auto* cell = cellAt(row, column);
        return cell && cell->span == CellSpan::Begins && isDay(*cell);
    };
    m_hasDay = !hasOwn && std::ranges::any_of(m_dates, begins)
        && hasAny(row, m_places, CellSpan::Begins);
    m_first = m_hasDay || hasAny(row, m_identities, CellSpan::Begins) ? row.number : 0;
    return m_first;
}

} // namespace tuyen
