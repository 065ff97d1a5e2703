// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Identifier.h"
#include "domain/Incident.h"
#include "domain/Person.h"
#include "domain/Route.h"
#include "store/internal/Codes.h"
#include "store/internal/Sql.h"

#include <optional>
#include <string>

// Domain values into the columns of the schema and back, in the order of the schema.
namespace tuyen {

/// Binds values one after the other. Empty texts and unknown values are NULL. Texts are bound
/// without a copy: what is written must live until the statement has run.
class RowWriter {
public:
    RowWriter(sql::Statement& statement, Codes& codes)
        : m_statement(&statement)
        , m_codes(&codes)
    {
        statement.clear();
    }
    RowWriter& number(std::int64_t value);
    RowWriter& numberOrNull(std::int64_t value); ///< 0: NULL
    RowWriter& optional(const std::optional<std::int64_t>& value);
    RowWriter& real(const std::optional<double>& value);
    RowWriter& text(const std::string& value);
    RowWriter& copied(const std::string& value);
    RowWriter& code(const std::string& value);
    RowWriter& skip(int columns);
    RowWriter& dateNumbers(const PartialDate& date);    ///< earliest, latest, precision
    RowWriter& date(const PartialDate& date);           ///< … and the words
    RowWriter& quantityWords(const Quantity& quantity); ///< upper, qualifier, raw
    RowWriter& grade(const Grade& grade);
    RowWriter& place(const PlaceMention&
            place); ///< unit, country, gate, district, commune, village, lat, lon, candidates, raw
    void write() { m_statement->finish(); }

private:
    sql::Statement* m_statement;
    Codes* m_codes;
    int m_index = 0;
};

class RowReader {
public:
    RowReader(const sql::Statement& statement, Codes& codes, int column = 0)
        : m_statement(&statement)
        , m_codes(&codes)
        , m_column(column)
    {
    }
    std::int64_t number();
    std::optional<std::int64_t> optional();
    std::optional<double> real();
    std::string text();
    std::string code();
    void dateNumbers(PartialDate& date);
    PartialDate date();
    void quantityWords(Quantity& quantity);
    Grade grade();
    PlaceMention place();

private:
    const sql::Statement* m_statement;
    Codes* m_codes;
    int m_column;
};

std::string joined(const std::vector<std::string>& parts, char divider);
std::vector<std::string> divided(std::string_view text, char divider);

/// "V-000123" for an incident to which its source gave no code; it is not stored.
std::string ownCode(IncidentId id);
std::optional<std::int64_t> ownCodeNumber(std::string_view code);
std::string pseudonymOf(std::int64_t number); ///< "NN-0142"

/// Whole rows. The entity row is written apart: its label and code are the title and code.
void writeIncident(RowWriter row, IncidentId id, const Incident& incident);
inline constexpr int incidentColumns = 66;
Incident readIncident(RowReader row); ///< without id, code and title
void writePerson(RowWriter row, PersonId id, const std::string& pseudonym, const Person& person);
inline constexpr int personColumns = 36;
Person readPerson(RowReader row); ///< without id, name and code
/// The three ids are given apart: a draft has none yet, and is not copied to get them.
void writeInvolvement(RowWriter row, InvolvementId id, IncidentId incident, PersonId person,
    const Involvement& involvement);
Involvement readInvolvement(RowReader row);
/// Legs of one route: their ids are route * mostLegs + position.
inline constexpr int mostLegs = 256;
void writeLeg(RowWriter row, RouteId route, int position, const RouteLeg& leg);
RouteLeg readLeg(RowReader row); ///< from `kind` on

/// "?1, ?2, … ?n"
std::string placeholders(int count);

} // namespace tuyen
