// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ColumnMapping.h"
#include "ingest/TableReader.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// Which rows of a list of people are of one case: those beside which the number, code or name of
/// the case is one merged cell, or its day and its place are, from the same row on; those where all of
/// these were left blank because they stand above, which get them from there; and those that repeat
/// the number or name, the day and the place of the row above. Rows are given in order.
class CaseRows {
public:
    explicit CaseRows(const ColumnMapping& mapping);

    /// No column of the table says which case a row is of, or none names people: nothing to do.
    bool isNeeded() const { return !m_names.empty() && (!m_identities.empty() || hasWhenAndWhere()); }

    /// The cells of the row before, as they are kept.
    struct Above {
        const RawRow* row = nullptr;
        std::string_view texts; ///< of all its cells, one behind the other
    };
    /// Which case the row is of was left blank.
    bool mayGoOn(const RawRow& row) const { return isBlank(row, m_identities); }
    /// Fills what was left blank because it stands above; false: the row has what it needs.
    bool fill(RawRow& row, const Above& above);
    /// The first row of the case this row is of; 0: it stands alone.
    std::int64_t caseOf(const RawRow& row);
    /// That row is of it for what it repeats of the row above.
    bool isRepeated() const { return m_isRepeated; }
    /// Something else than a row: nothing goes on behind it.
    void breakOff()
    {
        m_first = 0;
        m_last = 0;
        m_lastTexts.clear();
    }

private:
    bool hasWhenAndWhere() const { return !m_dates.empty() && !m_places.empty(); }
    bool hasAny(const RawRow& row, const std::vector<int>& columns, CellSpan span) const;
    bool isBlank(const RawRow& row, const std::vector<int>& columns) const;
    std::int64_t caseOfPlain(const RawRow& row, std::int64_t before);
    bool repeatsLast(const RawRow& row);

    std::vector<int> m_identities; ///< columns: number, code and name of the case
    std::vector<int> m_dates;
    std::vector<int> m_places;
    std::vector<int> m_names;      ///< of people
    std::vector<int> m_numbers;    ///< running number and name of the case
    int m_codes = -1;              ///< column: the code of the case, which says enough
    std::string m_lastTexts;       ///< of number, day and place of the row before; empty: it lacks one
    std::string m_ownTexts;
    bool m_isRepeated = false;
    std::int64_t m_first = 0;      ///< of the case at hand
    std::int64_t m_last = 0;       ///< row before
    bool m_hasDay = false;         ///< the case at hand began with a day and a place, both merged
    std::deque<std::string> m_texts; ///< of what was filled
};

} // namespace tuyen
