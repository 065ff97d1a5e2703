// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gazetteer/PlaceResolver.h"
#include "ingest/ColumnMapping.h"
#include "ingest/TableReader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tuyen {

/// What a line of a sheet is. All but Data are counted as "not rows", listed, and left out.
enum class RowKind : std::uint8_t { Data, Empty, RepeatedHeader, Numbering, Total, Section, Note, NoFigure, Title };

/// "row.empty", "row.repeated-header" …: the code of the note that lists it; empty for Data.
std::string_view noteCode(RowKind kind);

/// What section rows said about the rows after them.
struct SectionContext {
    std::string province; ///< in words: "I. Tỉnh Lạng Sơn"
    int year = 0;         ///< "Năm 2023"
    std::string heading;  ///< of a table of figures: "II. Số nạn nhân"
    std::int64_t caseRow = 0; ///< of the merged cells the row stands beside: their first row; 0: none
    bool isRepeated = false; ///< of that case because it repeats its number, day and place
};

/// Tells the rows of a table from what stands between them. Goes through the rows in their order,
/// because a section speaks of all rows after it.
class RowSorter {
public:
    RowSorter(const std::vector<std::string>& headers, const ColumnMapping& mapping);

    RowKind sort(const RawRow& row);
    const SectionContext& context() const { return m_context; }
    /// The row sorted last is nearly the header once more, but for a column of another field or of
    /// other people: the header of another table.
    bool wasOtherHeader() const { return m_wasOtherHeader; }

private:
    bool isRepeatedHeader(const RawRow& row);
    bool namesOtherField(const RawRow& row) const;
    bool isNumbering(const RawRow& row) const;
    bool isTotal(const RawRow& row) const;
    bool isOnlyNumber(const RawRow& row) const;
    bool isSignatures(const RawRow& row) const;
    bool maySign(std::string_view text) const;
    RowKind sortLoneCell(std::string_view text);
    std::optional<RowKind> sortMarkedHeading(const RawRow& row);

    std::vector<std::string> m_headers;
    std::vector<std::string> m_folded;
    std::vector<std::string> m_lastParts; ///< of two-row headers
    std::size_t m_named = 0;              ///< columns with a header
    int m_first = 0;                      ///< first column with a header
    int m_second = -1;
    int m_numbers = -1; ///< the column of running numbers
    int m_province = -1;
    int m_location = -1;
    bool m_hasFigures = false; ///< the table holds official figures
    bool m_wasOtherHeader = false;
    int m_below = 0; ///< lines since one that is signed; 0: a row came since
    PlaceResolver m_places;
    SectionContext m_context;
    std::string m_provinceMark; ///< "I", "1", "A": the kind of numbering the province stood behind
};

} // namespace tuyen
