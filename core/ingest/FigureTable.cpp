// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/FigureTable.h"

#include "gazetteer/PlaceResolver.h"
#include "ingest/HeaderWords.h"
#include "ingest/internal/CountOfCases.h"
#include "ingest/internal/FigureWords.h"
#include "ingest/internal/UnitWords.h"
#include "text/Fold.h"
#include "text/Number.h"

#include <algorithm>
#include <array>
#include <set>

namespace tuyen {

using Row = std::vector<std::string>;

namespace {

constexpr std::size_t bodyRows = 40;
/// "Quý I" is a period before it is known of which year.
constexpr int anyYear = 2000;

const std::string& cellOf(const Row& row, std::size_t column)
{
    static const std::string none;
    return column < row.size() ? row[column] : none;
}

/// What the cells below a header look like.
struct ColumnBody {
    int filled = 0;
    int numbers = 0; ///< a count, or a sign for "not known"
    int years = 0;
    int periods = 0;
    int units = 0;
    int areas = 0;
    std::set<std::string> different;

    bool isMostly(int what) const { return filled > 0 && what * 10 >= filled * 7; }
};

bool isArea(const PlaceResolver& places, const std::string& text)
{
    if (meansWholeCountry(text)) {
        return true;
    }
    const auto province = places.province(text, {}).place;
    return !province.unit.empty() || !province.candidates.empty()
        || !places.country(text).place.country.empty();
}

class Candidate {
public:
    Candidate(const std::vector<Row>& rows, HeaderPlace place, const PlaceResolver& places)
        : m_rows(rows)
        , m_place(std::move(place))
        , m_places(places)
    {
        const auto from = m_place.first + m_place.count;
        for (std::size_t i = from; i < std::min(rows.size(), from + bodyRows); ++i) {
            // Only whole rows: sections, totals and notes stand between them.
            if (std::ranges::count_if(rows[i], [](const auto& c) { return !c.empty(); }) >= 2) {
                m_body.push_back(&rows[i]);
            }
        }
        for (const auto& header : m_place.headers) {
            m_headers.push_back(figureHeader(header, anyYear));
        }
    }

    std::optional<FigureTable> table(std::string_view title)
    {
        if (m_body.empty()) {
            return std::nullopt;
        }
        m_isOfTotals = countsCases();
        if (!readColumns() || !(isWide() || m_isOfTotals || isLong(title))) {
            return std::nullopt;
        }
        return FigureTable { std::move(m_place), std::move(m_mapping) };
    }

private:
    ColumnBody bodyOf(std::size_t column, bool mayBeLabel) const
    {
        ColumnBody body;
        for (const auto* row : m_body) {
            const auto text = trimmed(cellOf(*row, column));
            if (text.empty()) {
                continue;
            }
            ++body.filled;
            body.different.insert(fold(text));
            const auto count = parseQuantity(text);
            // A number below zero is wrong here, and waits; the column is one of numbers all the same.
            body.numbers += count.value.has_value() || meansUnknown(text)
                || parseNumber(text, NumberStyle::Vietnamese).has_value();
            body.years += count.value && *count.value >= 1990 && *count.value <= 2100;
            const auto period = periodIn(text, anyYear);
            body.periods += period && period->rest.empty();
            body.units += mayBeLabel && unitNamedIn(text);
            body.areas += mayBeLabel && text.size() < 80 && isArea(m_places, text);
        }
        return body;
    }

    std::vector<std::string> valuesOf(std::size_t column) const
    {
        std::vector<std::string> values;
        for (const auto* row : m_body) {
            values.push_back(cellOf(*row, column));
        }
        return values;
    }

    std::string fieldOf(std::size_t column) const
    {
        const auto reading = readHeader(m_place.headers[column]);
        return reading && reading->confidence >= 0.9 ? reading->field : std::string();
    }

    /// "Số vụ" that counts, beside a count of people: a row is so many cases, and none of them.
    bool countsCases() const
    {
        bool isNumbered = false;
        bool hasPeople = false;
        bool isByDay = false;
        bool hasPlace = false;
        std::optional<std::size_t> cases;
        for (std::size_t i = 0; i < m_headers.size(); ++i) {
            const auto unit = m_headers[i].unit;
            const auto field = fieldOf(i);
            isNumbered = isNumbered || field == "row_no";
            isByDay = isByDay || field == "incident_date";
            hasPlace = hasPlace || field == "location";
            if (unit == CountUnit::Incidents) {
                cases = cases.value_or(i);
            } else if (unit && isOfCounts(i)) {
                hasPeople = true;
            }
        }
        if (!cases || !hasPeople) {
            return false;
        }
        const auto values = valuesOf(*cases);
        // One case a row, with its day and its place, is that case.
        const bool isCaseEach = isByDay && hasPlace
            && std::ranges::all_of(values, [](const auto& text) { return trimmed(text) == "1"; });
        return !isCaseEach && areCountsOfCases(values, isNumbered);
    }

    /// The field of a column that holds no figures; none: a column only an incident would have.
    std::optional<std::string> labelField(std::size_t column) const
    {
        const auto body = bodyOf(column, true);
        const auto field = fieldOf(column);
        if (field == "row_no") {
            return field;
        }
        if (body.isMostly(body.periods) && !body.isMostly(body.areas)) {
            return "figure_period";
        }
        if (body.isMostly(body.areas)) {
            return "figure_area";
        }
        const bool isUnitColumn = field == "currency" && body.units > 0; // "ĐVT"
        if (body.isMostly(body.units) || isUnitColumn || field == "figure_measure") {
            return "figure_measure";
        }
        if (field == "province" || field == "location" || field == "figure_area") {
            return "figure_area";
        }
        if (m_isOfTotals && (field == "district" || field == "agency")) {
            return "figure_area";
        }
        if (m_isOfTotals && field == "incident_date") {
            return "figure_period";
        }
        const bool isNote = field == "note" || field == "source" || field == "agency"
            || field.empty() || field == "figure_period" || field == "currency";
        return isNote ? std::optional(std::string()) : std::nullopt;
    }

    bool readColumns()
    {
        std::set<std::string> labels;
        for (std::size_t i = 0; i < m_place.headers.size(); ++i) {
            MappedColumn mapped;
            mapped.column = int(i);
            mapped.header = m_place.headers[i];
            mapped.why = "mapping.unknown";
            const bool isFigure = m_headers[i].isFigure() && isOfCounts(i);
            if (isFigure) {
                mapped.field = "official_figure";
                m_figures.push_back(i);
            } else if (!mapped.header.empty() || bodyOf(i, false).filled > 0) {
                const auto field = labelField(i);
                if (!field) {
                    return false;
                }
                const bool isTaken = *field != "figure_measure" && !labels.insert(*field).second;
                mapped.field = isTaken ? std::string() : *field;
            }
            if (!mapped.field.empty()) {
                mapped.confidence = 0.9;
                mapped.why = isFigure ? "mapping.figure" : "mapping.values";
            }
            m_mapping.columns.push_back(std::move(mapped));
        }
        return !m_figures.empty();
    }

    bool isOfCounts(std::size_t column) const
    {
        const auto body = bodyOf(column, false);
        const bool mayBeEmpty = body.filled == 0 && m_headers[column].period.isKnown();
        return mayBeEmpty || (body.isMostly(body.numbers) && !body.isMostly(body.years));
    }

    bool has(std::string_view field) const { return m_mapping.columnOf(field) >= 0; }

    /// A period a column, and rows with names.
    bool isWide() const
    {
        std::set<std::pair<std::int32_t, std::int32_t>> periods;
        for (const auto i : m_figures) {
            const auto& period = m_headers[i].period;
            if (period.isKnown()) {
                periods.emplace(dayNumber(period.earliest), dayNumber(period.latest));
            }
        }
        return periods.size() >= 2 && (has("figure_area") || has("figure_measure"));
    }

    bool isKeyedOnce() const
    {
        const int area = m_mapping.columnOf("figure_area");
        const int period = m_mapping.columnOf("figure_period");
        const int measure = m_mapping.columnOf("figure_measure");
        std::set<std::string> keys;
        return std::ranges::all_of(m_body, [&](const Row* row) {
            std::string key;
            for (const int column : { area, period, measure }) {
                key += column < 0 ? "" : fold(cellOf(*row, std::size_t(column)));
                key += '\x1F';
            }
            return keys.insert(key).second;
        });
    }

    /// A unit a column; periods down the rows, or one in the title.
    bool isLong(std::string_view title) const
    {
        static constexpr std::array signs { "so lieu", "thong ke", "tong hop", "ket qua",
            "statistics", "figures", "bieu so" };
        const auto folded = fold(title) + ' ' + fold(m_place.title);
        const bool isAnnounced = std::ranges::any_of(
            signs, [&](std::string_view sign) { return folded.find(sign) != folded.npos; });
        const int label = std::max({ m_mapping.columnOf("figure_area"),
            m_mapping.columnOf("figure_period"), m_mapping.columnOf("figure_measure") });
        bool countsMore = isAnnounced; // than an incident has
        for (const auto i : m_figures) {
            const auto unit = m_headers[i].unit;
            countsMore = countsMore || unit == CountUnit::Incidents || unit == CountUnit::Sessions
                || unit == CountUnit::Leaflets || unit == CountUnit::Classes;
        }
        const bool isDated = has("figure_period") || periodOfTitle(title);
        return label >= 0 && std::size_t(label) < m_figures.front() && countsMore && isDated
            && isKeyedOnce();
    }

    bool periodOfTitle(std::string_view title) const
    {
        for (const std::string_view text : { std::string_view(m_place.title), title }) {
            if (periodOfWords(text)) {
                return true;
            }
        }
        return false;
    }

public:
    static std::optional<PartialDate> periodOfWords(std::string_view text);

private:
    const std::vector<Row>& m_rows;
    HeaderPlace m_place;
    const PlaceResolver& m_places;
    std::vector<const Row*> m_body;
    std::vector<FigureHeader> m_headers;
    std::vector<std::size_t> m_figures;
    bool m_isOfTotals = false; ///< whatever its period: where none is said its rows wait
    ColumnMapping m_mapping;
};

/// The period a title speaks of, among other words: the line or bracket that names one.
std::optional<PartialDate> Candidate::periodOfWords(std::string_view text)
{
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of("\n()[]_"), text.size());
        const auto line = text.substr(0, end);
        if (auto period = periodIn(line)) {
            period->period.raw = trimmed(line);
            return period->period;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return std::nullopt;
}

/// All filled cells are periods or units, but for those merged with the cell above: the second row
/// of a header.
bool isSecondRow(const Row& row, const Row& above)
{
    int filled = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto& cell = row[i];
        if (trimmed(cell).empty() || cell == cellOf(above, i)) {
            continue;
        }
        ++filled;
        const auto said = figureHeader(cell, anyYear);
        if (!said.isFigure() || (!said.period.isKnown() && parseQuantity(cell).value)) {
            return false;
        }
    }
    return filled >= 2;
}

} // namespace

bool speaksAsFigureHeader(const std::vector<std::string>& row)
{
    int filled = 0;
    std::set<std::string> periods;
    for (const auto& cell : row) {
        if (trimmed(cell).empty()) {
            continue;
        }
        const auto period = periodIn(cell);
        const bool isPeriod = period && period->rest.empty();
        if (filled == 0 && (isPeriod || !isKnownHeader(cell))) {
            return false;
        }
        ++filled;
        if (isPeriod) {
            periods.insert(fold(cell));
        }
    }
    return periods.size() >= 2;
}

/// A column a year or a unit: what is wider is none, and 16,384 headers are not read one by one.
static constexpr std::size_t mostColumns = 400;

std::optional<FigureTable> findFigureTable(const std::vector<Row>& rows, std::string_view title,
    std::optional<std::size_t> wanted)
{
    const PlaceResolver places;
    const auto last = std::min(rows.size(), headerSearchRows);
    const bool isTooWide
        = std::ranges::any_of(rows, [](const Row& row) { return row.size() > mostColumns; });
    if (isTooWide) {
        return std::nullopt;
    }
    for (std::size_t i = wanted.value_or(0); i < (wanted ? std::min(*wanted + 1, last) : last); ++i) {
        const auto said = std::ranges::count_if(rows[i],
            [](const auto& cell) { return !cell.empty() && figureHeader(cell, anyYear).isFigure(); });
        const bool isTitle = said > 0 && saysOneThing(rows[i]);
        for (const std::size_t count : { 2, 1 }) {
            if (said == 0 || isTitle) {
                break; // nearly every row of nearly every file
            }
            const bool hasSecond = i + 1 < rows.size() && isSecondRow(rows[i + 1], rows[i]);
            if (count == 2 && !hasSecond) {
                continue;
            }
            Candidate candidate(rows, headerAt(rows, i, count), places);
            if (auto table = candidate.table(title)) {
                return table;
            }
        }
        if (speaksAsHeader(rows[i])) {
            return std::nullopt; // a table of incidents
        }
    }
    return std::nullopt;
}

static std::string sourceNamedIn(const std::vector<Row>& rows)
{
    for (const auto& row : rows) {
        for (const auto& cell : row) {
            const auto folded = fold(cell);
            const auto colon = cell.find(':');
            const bool isSource = folded.starts_with("nguon ") || folded.starts_with("source ")
                || folded.starts_with("nguon so lieu ");
            if (isSource && colon != cell.npos) {
                return trimmed(cell.substr(colon + 1));
            }
        }
    }
    return {};
}

void settleFigureWords(FigureContext& context, const std::vector<Row>& rows,
    std::string_view title, std::string_view sheet, std::string_view file)
{
    for (const auto text : { title, sheet, file }) {
        if (context.period.empty()) {
            const auto period = Candidate::periodOfWords(text);
            context.period = period ? period->raw : std::string();
        }
        if (context.unit.empty()) {
            const auto unit = unitNamedIn(text);
            context.unit = unit && *unit != CountUnit::People ? name(*unit) : std::string_view();
        }
    }
    const auto folded = ' ' + fold(title) + ' ';
    if (context.area.empty()) {
        const PlaceResolver places;
        const bool isCountry = folded.find(" ca nuoc ") != folded.npos
            || folded.find(" toan quoc ") != folded.npos;
        context.area = isCountry ? "Việt Nam" : std::string();
        // "… tỉnh Lạng Sơn năm 2023"
        for (auto at = folded.find(" tinh "); context.area.empty() && at != folded.npos;
            at = folded.find(" tinh ", at + 1)) {
            auto words = std::string_view(folded).substr(at + 6);
            for (int taken = 4; taken >= 1 && context.area.empty(); --taken) {
                std::size_t end = 0;
                for (int i = 0; i < taken && end != words.npos; ++i) {
                    end = words.find(' ', end + 1);
                }
                const auto name = words.substr(0, end);
                const auto found = places.province(name, {}).place;
                if (!found.unit.empty() || !found.candidates.empty()) {
                    context.area = name;
                }
            }
        }
    }
    if (context.publisher.empty()) {
        context.publisher = sourceNamedIn(rows);
    }
    context.file = file;
}

} // namespace tuyen
