// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Person.h"
#include "ingest/ColumnMapping.h"
#include "ingest/ImportOptions.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tuyen {

/// Columns that hold the fields of one role's people.
struct PersonColumns {
    using Columns = std::vector<int>;
    Columns name, alias, birthDate, birthYear, age, gender, ethnicity, religion, nationality,
        idNumber, phone, social, bank, residence, hometown, occupation, education, marital, record,
        part, status, relation, code, support, rescued, receivedBy;
    bool isUsed = false;
};

/// A mapping turned round: for each field the columns it stands in. Made once a sheet, read a
/// million times.
struct FieldPlan {
    FieldPlan(const ColumnMapping& mapping, const ImportOptions& options);

    /// Indexed by fieldNumber(); columns in order.
    const std::vector<int>& columns(std::size_t field) const { return m_columns[field]; }

    std::array<PersonColumns, 5> people; ///< by Role; 0 unused
    std::vector<std::string> headers;    ///< by column
    std::vector<std::string> fields;     ///< by column
    std::vector<int> compared;           ///< columns the fingerprint is made of
    std::vector<std::pair<std::string, std::vector<int>>>
        sums;                       ///< field ← columns added up, by recipe
    std::vector<int> labelledNotes; ///< columns kept in the note under their header, by recipe
    std::size_t width = 0;          ///< columns with a header
    bool hasDateColumns = false;
    bool hasPlaceColumns = false;
    bool hasSuspectCount = false;
    bool hasVictimCount = false;

private:
    void addPerson(const MappedColumn& mapped);
    std::vector<std::vector<int>> m_columns;
};

/// The place of a field in headers.csv: a number to look up by.
std::size_t fieldNumber(std::string_view field);

} // namespace tuyen
