// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Person.h"
#include "ingest/ColumnMapping.h"
#include "ingest/ImportOptions.h"
#include "ingest/internal/Field.h"

#include <array>
#include <optional>
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
        part, status, relation, code, support, rescued, receivedBy, family, middle, given, email,
        wallet, imei;
    bool isUsed = false;
};

/// A mapping turned round: for each field the columns it stands in. Made once a sheet, read a
/// million times.
struct FieldPlan {
    FieldPlan(const ColumnMapping& mapping, const ImportOptions& options);

    /// In order.
    const std::vector<int>& columns(Field field) const { return m_columns[std::size_t(field)]; }

    std::array<PersonColumns, 5> people;                  ///< by Role; 0 unused
    std::vector<std::string> headers;                     ///< by column
    std::vector<std::string> fields;                      ///< by column
    std::vector<int> compared;                            ///< columns the fingerprint is made of
    std::vector<std::pair<Field, std::vector<int>>> sums; ///< field ← columns added up, by recipe
    std::vector<std::pair<int, std::string>> flags; ///< column → term it stands for, by recipe
    std::vector<std::pair<Field, std::int64_t>> constants; ///< counts no column gives, by recipe
    /// Columns kept in the note under their header: by recipe, or because another is their field.
    std::vector<int> labelledNotes;
    std::size_t width = 0;          ///< columns with a header
    bool hasDateColumns = false;
    bool hasPlaceColumns = false;

private:
    void addPerson(const MappedColumn& mapped);
    std::vector<std::vector<int>> m_columns;
};

/// Whether a column says something of people, by its field or by the one it lost to another column.
bool isOfPeople(const MappedColumn& mapped);

/// Whether a column that lost its field to another one goes into the note. What it says of people
/// does not: a note is no place to hide a name in; the original row has it.
bool isKeptInNote(const MappedColumn& mapped);

/// Headers, or letters, of the columns whose cells are in no field, no sum and no note: they stay in
/// the original row.
std::vector<std::string> columnsNotMapped(const ColumnMapping& mapping, const ImportOptions& options);

std::optional<Field> fieldFromName(std::string_view name);

} // namespace tuyen
