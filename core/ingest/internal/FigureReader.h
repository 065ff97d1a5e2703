// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gazetteer/PlaceResolver.h"
#include "ingest/internal/FigureWords.h"
#include "ingest/internal/RowWork.h"

#include <string>
#include <vector>

namespace tuyen {

/// A row of a table of published totals into official figures: one for each filled cell under a
/// column of figures. Each says its unit, period and area in the cell, the row, the column, the
/// section or the title, in this order; where two of them name different units the row waits.
class FigureReader {
public:
    FigureReader(const ColumnMapping& mapping, const ImportOptions& options);

    bool isNeeded() const { return !m_columns.empty(); } ///< the table holds official figures
    void read(RowWork& work) const;

private:
    struct Column {
        int column = 0;
        std::string header;
        FigureHeader said;
    };
    /// What holds for all figures of the row.
    struct RowWords {
        std::string measure; ///< words of the columns that say what is counted
        std::optional<CountUnit> unit;
        std::string area;
        int areaColumn = -1;
        PartialDate period;
        int year = 0; ///< of periods without one
    };
    RowWords wordsOf(RowWork& work) const;
    void readCell(RowWork& work, const Column& column, const RowWords& words) const;
    bool settleUnit(
        RowWork& work, const Column& column, const RowWords& words, OfficialFigure& figure) const;
    PartialDate periodOf(const Column& column, const RowWords& words) const;
    bool settleArea(RowWork& work, const RowWords& words, OfficialFigure& figure) const;

    std::vector<Column> m_columns;
    std::vector<int> m_measures;
    int m_area = -1;
    int m_period = -1;
    FigureContext m_context;
    int m_yearHint = 0;
    PlaceResolver m_places;
};

} // namespace tuyen
