// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// What a column would be in one encoding.
struct EncodingReading {
    std::string encoding; ///< "tcvn3"; "utf-8": as it stands
    double score = 0;     ///< share of its marked words that are legal syllables in it, 0–1
    std::string sample;   ///< one of its cells as it reads
    friend bool operator==(const EncodingReading&, const EncodingReading&) = default;
};

/// What one column means.
struct MappedColumn {
    int column = 0;        ///< from 0
    std::string header;    ///< as in the file, two-row headers joined by " / "
    std::string field;     ///< a field of headers.csv; empty: left out
    double confidence = 0; ///< 0–1; below 0.8 it is shown as a guess
    std::string why;       ///< catalogue code: "mapping.exact", "mapping.folded", "mapping.values",
                           ///< "mapping.chosen" …
    std::string role; ///< whom a `person` field is about: "suspect", "victim", "presumed-victim";
                      ///< empty: not said
    std::string encoding {}; ///< of before Unicode, of this column alone: "tcvn3"; empty: none
    double encodingScore = 1;
    std::string encodingSample {}; ///< one of its cells as it reads
    std::string encodingRaw {};    ///< the same cell as it stands in the file
    /// What else it could be, the best first; empty: no letter of it depends on the encoding.
    std::vector<EncodingReading> readings {};
    /// The field it would be, had another column not been the surer one ("mapping.taken").
    std::string takenField {};
    friend bool operator==(const MappedColumn&, const MappedColumn&) = default;
};

/// Columns to fields, found from headers.csv and the values below.
struct ColumnMapping {
    std::vector<MappedColumn> columns;

    int columnOf(std::string_view field) const; ///< -1 when no column has it
    /// Of the headers, in order, folded: the same layout next time has the same fingerprint.
    std::string fingerprint() const;
    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

/// The same of bare headers.
std::string headerFingerprint(const std::vector<std::string>& headers);

/// A field a column can be mapped to.
struct FieldDefinition {
    std::string field; ///< "incident_date"
    std::string entity;
    std::string type;
    std::string labelVi; ///< the first spelling of headers.csv
    std::string labelEn;
    std::vector<std::string> spellings; ///< all, both languages
};
std::span<const FieldDefinition> fieldDefinitions();
/// Those of files of links, which no other table has.
std::span<const FieldDefinition> linkFieldDefinitions();
/// Of both.
const FieldDefinition* fieldDefinition(std::string_view field);

/// Fields a row can say in several columns, all of which are read.
bool mayRepeat(std::string_view field);
/// Leaves the column without a field, because another is it already.
void giveUp(MappedColumn& column);

/// `headers` one a column; `sample` up to 200 rows of texts, used where the header alone is
/// ambiguous
/// ("Nạn nhân": names or a count); `sheetTitle` tells whom person columns are about.
ColumnMapping mapColumns(const std::vector<std::string>& headers,
    const std::vector<std::vector<std::string>>& sample, std::string_view sheetTitle = {});

/// Of a table without a header: the columns by their letters, dates, places and links by the values
/// of the sample, as guesses. Whom a name or a number is of, values do not tell.
ColumnMapping mapByValues(const std::vector<std::string>& letters,
    const std::vector<std::vector<std::string>>& sample);

} // namespace tuyen
