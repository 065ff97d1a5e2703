// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/Rows.h"

#include <charconv>

namespace tuyen {

/// Added to a date's precision when the source itself was not sure of it.
static constexpr std::int64_t aboutFlag = 16;

TableInsert::TableInsert(
    sql::Connection& connection, BulkInserts* bulk, const char* table, int columns)
{
    if (bulk) {
        m_table = &bulk->table(table, columns);
    } else {
        m_statement.emplace(connection.prepare(
            std::string("INSERT INTO ") + table + " VALUES(" + placeholders(columns) + ")"));
    }
}

void RowWriter::put(std::int64_t value)
{
    if (m_rows) {
        m_rows->set(m_index++, value);
    } else {
        m_statement->bind(++m_index, value);
    }
}

void RowWriter::putText(const std::string& value, bool copies)
{
    if (m_rows) {
        m_rows->set(m_index++, std::string_view(value));
    } else if (copies) {
        m_statement->bind(++m_index, std::string_view(value));
    } else {
        m_statement->bindStatic(++m_index, value);
    }
}

RowWriter& RowWriter::id(std::int64_t value)
{
    put(value);
    return *this;
}

RowWriter& RowWriter::number(std::int64_t value)
{
    m_hasValues = true;
    return id(value);
}

RowWriter& RowWriter::head(const EntityHead& head)
{
    id(head.id).text(head.label).text(head.code);
    return numberOrNull(head.batch).numberOrNull(head.origin);
}

RowWriter& RowWriter::numberOrNull(std::int64_t value)
{
    return value == 0 ? skip(1) : number(value);
}

RowWriter& RowWriter::optional(const std::optional<std::int64_t>& value)
{
    return value ? number(*value) : skip(1);
}

RowWriter& RowWriter::real(const std::optional<double>& value)
{
    if (!value) {
        return skip(1);
    }
    m_hasValues = true;
    if (m_rows) {
        m_rows->set(m_index++, *value);
    } else {
        m_statement->bind(++m_index, *value);
    }
    return *this;
}

RowWriter& RowWriter::text(const std::string& value)
{
    if (value.empty()) {
        return skip(1);
    }
    m_hasValues = true;
    putText(value, false);
    return *this;
}

RowWriter& RowWriter::copied(const std::string& value)
{
    if (value.empty()) {
        return skip(1);
    }
    m_hasValues = true;
    putText(value, true);
    return *this;
}

RowWriter& RowWriter::code(const std::string& value)
{
    if (value.empty()) {
        return skip(1);
    }
    m_hasValues = true;
    if (const auto number = m_codes->numberOf(value)) {
        put(*number);
    } else {
        putText(value, true);
    }
    return *this;
}

RowWriter& RowWriter::skip(int columns)
{
    m_index += columns;
    return *this;
}

RowWriter& RowWriter::dateNumbers(const PartialDate& date)
{
    if (date.isKnown()) {
        number(dayNumber(date.earliest)).number(dayNumber(date.latest));
    } else {
        skip(2);
    }
    return numberOrNull(static_cast<std::int64_t>(date.precision) + (date.isAbout ? aboutFlag : 0));
}

RowWriter& RowWriter::date(const PartialDate& date) { return dateNumbers(date).text(date.raw); }

RowWriter& RowWriter::quantityWords(const Quantity& quantity)
{
    return optional(quantity.upper)
        .numberOrNull(static_cast<std::int64_t>(quantity.qualifier))
        .text(quantity.raw);
}

RowWriter& RowWriter::grade(const Grade& grade)
{
    return numberOrNull(static_cast<unsigned char>(grade.source)).numberOrNull(grade.information);
}

RowWriter& RowWriter::place(const PlaceMention& place)
{
    code(place.unit).code(place.country).code(place.gate);
    text(place.district).text(place.commune).text(place.village);
    real(place.point ? std::optional(place.point->lat) : std::nullopt);
    real(place.point ? std::optional(place.point->lon) : std::nullopt);
    return copied(joined(place.candidates, ' ')).text(place.raw);
}

std::int64_t RowReader::number() { return m_statement->integer(m_column++); }

std::optional<std::int64_t> RowReader::optional()
{
    const int column = m_column++;
    return m_statement->isNull(column) ? std::nullopt : std::optional(m_statement->integer(column));
}

std::optional<double> RowReader::real()
{
    const int column = m_column++;
    return m_statement->isNull(column) ? std::nullopt : std::optional(m_statement->real(column));
}

std::string RowReader::text() { return m_statement->text(m_column++); }

std::string RowReader::code() { return m_codes->read(*m_statement, m_column++); }

void RowReader::dateNumbers(PartialDate& date)
{
    const auto earliest = number();
    const auto latest = number();
    const auto precision = number();
    date.earliest = dayFromNumber(static_cast<std::int32_t>(earliest));
    date.latest = dayFromNumber(static_cast<std::int32_t>(latest));
    date.precision = static_cast<DatePrecision>(precision & (aboutFlag - 1));
    date.isAbout = (precision & aboutFlag) != 0;
}

PartialDate RowReader::date()
{
    PartialDate date;
    dateNumbers(date);
    date.raw = text();
    return date;
}

void RowReader::quantityWords(Quantity& quantity)
{
    quantity.upper = optional();
    quantity.qualifier = static_cast<Qualifier>(number());
    quantity.raw = text();
}

Grade RowReader::grade()
{
    Grade grade;
    grade.source = static_cast<char>(number());
    grade.information = static_cast<int>(number());
    return grade;
}

PlaceMention RowReader::place()
{
    PlaceMention place;
    place.unit = code();
    place.country = code();
    place.gate = code();
    place.district = text();
    place.commune = text();
    place.village = text();
    const auto lat = real();
    const auto lon = real();
    if (lat && lon) {
        place.point = GeoPoint { *lat, *lon };
    }
    place.candidates = divided(text(), ' ');
    place.raw = text();
    return place;
}

void join(const std::vector<std::string>& parts, char divider, std::string& text)
{
    text.clear();
    for (const auto& part : parts) {
        if (!text.empty()) {
            text += divider;
        }
        text += part;
    }
}

std::string joined(const std::vector<std::string>& parts, char divider)
{
    std::string text;
    join(parts, divider, text);
    return text;
}

std::vector<std::string> divided(std::string_view text, char divider)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = text.find(divider);
        if (end != 0) {
            parts.emplace_back(text.substr(0, end));
        }
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
    }
    return parts;
}

static std::string padded(std::int64_t number, std::size_t width)
{
    std::string digits = std::to_string(number);
    return std::string(width > digits.size() ? width - digits.size() : 0, '0') + digits;
}

std::string ownCode(IncidentId id) { return "V-" + padded(id.value, 6); }
std::string pseudonymOf(std::int64_t number) { return "NN-" + padded(number, 4); }

std::optional<std::int64_t> ownCodeNumber(std::string_view code)
{
    std::int64_t number = 0;
    if (code.size() < 8 || !code.starts_with("V-")) {
        return std::nullopt;
    }
    const auto [end, error] = std::from_chars(code.data() + 2, code.data() + code.size(), number);
    const bool isWhole = error == std::errc() && end == code.data() + code.size();
    return isWhole && ownCode(IncidentId(number)) == code ? std::optional(number) : std::nullopt;
}

std::string placeholders(int count)
{
    std::string text;
    for (int i = 1; i <= count; ++i) {
        text += (i > 1 ? ", ?" : "?") + std::to_string(i);
    }
    return text;
}

} // namespace tuyen
