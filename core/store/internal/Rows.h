// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Identifier.h"
#include "domain/Incident.h"
#include "domain/OfficialFigure.h"
#include "domain/Person.h"
#include "domain/Route.h"
#include "store/OwnCode.h"
#include "store/internal/Codes.h"
#include "store/internal/Sql.h"
#include "store/internal/TableInsert.h"

#include <optional>
#include <string>

// Domain values into the columns of the schema and back, in the order of the schema.
namespace tuyen {

/// The five columns with which every table of entities begins. Empty texts and 0 are NULL.
struct EntityHead {
    std::int64_t id = 0;
    const std::string& label;
    const std::string& code;
    std::int64_t batch = 0;
    std::int64_t origin = 0; ///< a source row
};
inline constexpr int headColumns = 5;
inline const std::string noText; ///< for the head of what has no code

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
    RowWriter(TableInsert& insert, Codes& codes)
        : m_codes(&codes)
    {
        if (insert.m_table) {
            m_insert = &insert;
            m_rows = &insert.m_table->rows();
            m_rows->begin();
        } else {
            m_statement = &*insert.m_statement;
            m_statement->clear();
        }
    }
    RowWriter& id(std::int64_t value); ///< no value of the row's own
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
    RowWriter& head(const EntityHead& head);
    bool hasValues() const { return m_hasValues; } ///< any but NULL, the ids of the row left out
    void write()
    {
        if (m_insert) {
            m_insert->keep();
        } else {
            m_statement->finish();
        }
    }

private:
    void put(std::int64_t value);
    void putText(const std::string& value, bool copies);

    sql::Statement* m_statement = nullptr; ///< or a row that is recorded
    TableInsert* m_insert = nullptr;
    RowBuffer* m_rows = nullptr;
    Codes* m_codes;
    int m_index = 0;
    bool m_hasValues = false;
};

class RowReader {
public:
    RowReader(const sql::Statement& statement, Codes& codes, int column = 0)
        : m_statement(&statement)
        , m_codes(&codes)
        , m_column(column)
    {
    }
    void skip(int columns) { m_column += columns; }
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
void join(const std::vector<std::string>& parts, char divider, std::string& text); ///< the same
std::vector<std::string> divided(std::string_view text, char divider);

std::optional<std::int64_t> ownCodeNumber(std::string_view code);
std::string pseudonymOf(std::int64_t number); ///< "NN-0142"

/// Whole rows. Details are written only when there are any: false, and nothing is written.
void writeIncident(RowWriter row, const EntityHead& head, const Incident& incident);
bool hasDetails(const Incident& incident); ///< a quick look, true when in doubt
bool writeIncidentDetails(RowWriter row, const Incident& incident, std::int64_t id);
inline constexpr int incidentColumns = 32;
inline constexpr int incidentDetailColumns = 40;
Incident readIncident(RowReader row); ///< of both tables, one behind the other
void writePerson(
    RowWriter row, const EntityHead& head, const std::string& pseudonym, const Person& person);
bool hasDetails(const Person& person);
bool writePersonDetails(RowWriter row, const Person& person, std::int64_t id);
inline constexpr int personColumns = 14;
inline constexpr int personDetailColumns = 27;
Person readPerson(RowReader row); ///< of both tables, one behind the other
/// The three ids are given apart: a draft has none yet, and is not copied to get them.
void writeInvolvement(RowWriter row, InvolvementId id, IncidentId incident, PersonId person,
    const Involvement& involvement);
Involvement readInvolvement(RowReader row);
inline constexpr int routeColumns = 8;
/// `legs` are the route's, as legsText() gives them, or their row of `codes`, when that is not 0.
void writeRoute(RowWriter row, const EntityHead& head, IncidentId incident, const Route& route,
    const std::string& legs, std::int64_t code = 0);
Route readRoute(RowReader row);

inline constexpr int figureColumns = 28;
void writeFigure(RowWriter row, const OfficialFigure& figure, std::int64_t id, BatchId batch,
    std::int64_t sourceRow);
OfficialFigure readFigure(RowReader row);

/// "?1, ?2, … ?n"
std::string placeholders(int count);

} // namespace tuyen
