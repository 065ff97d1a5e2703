// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/SheetLayout.h"

#include "ingest/HeaderFinder.h"
#include "ingest/HeaderWords.h"
#include "ingest/internal/FigureTable.h"
#include "ingest/internal/LinkLayout.h"
#include "text/Fold.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace tuyen {

static constexpr std::size_t sampleRows = 200;

int yearNamedIn(std::string_view text)
{
    std::set<int> years;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && text[end] >= '0' && text[end] <= '9') {
            ++end;
        }
        int year = 0;
        if (end - i == 4) {
            std::from_chars(text.data() + i, text.data() + end, year);
            if (year >= 2000 && year <= 2100) {
                years.insert(year);
            }
        }
        i = std::max(end, i + 1);
    }
    return years.size() == 1 ? *years.begin() : 0;
}

namespace {

struct Head {
    RawHead raw;
    std::vector<std::vector<std::string>> rows; ///< as they read
    std::vector<std::int64_t> numbers;

    void decodeRows(const std::vector<ColumnEncoding>& encodings)
    {
        rows = raw.cells;
        for (auto& row : rows) {
            for (const auto& one : encodings) {
                auto decoded = std::size_t(one.column) < row.size()
                    ? decodedCell(row[std::size_t(one.column)], one.encoding, one.isChosen)
                    : std::nullopt;
                if (decoded) {
                    row[std::size_t(one.column)] = std::move(*decoded);
                }
            }
            for (auto& text : row) {
                text = normalised(text);
            }
        }
    }
};

} // namespace

/// The first letters of a long cell, none of them cut.
static std::string headOf(std::string_view text)
{
    static constexpr std::size_t most = 4000;
    auto length = std::min(text.size(), most);
    while (length < text.size() && length > most - 4 && (text[length] & 0xC0) == 0x80) {
        --length;
    }
    return std::string(text.substr(0, length));
}

static Head readHead(TableReader& reader, std::int64_t from)
{
    Head head;
    RawRow row;
    while (head.raw.cells.size() < headerSearchRows + sampleRows && reader.next(row)) {
        if (row.number < from) {
            continue;
        }
        auto& texts = head.raw.cells.emplace_back();
        auto& fonts = head.raw.fonts.emplace_back();
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            texts.push_back(headOf(row.cells[i].text));
            fonts.push_back(row.cells[i].font);
        }
        head.numbers.push_back(row.number);
    }
    return head;
}

/// Day first unless some date of the sample can only be month first and none can only be day first.
static DateOrder orderIn(
    const std::vector<std::vector<std::string>>& sample, const ColumnMapping& mapping)
{
    int dayFirst = 0;
    int monthFirst = 0;
    for (const auto& mapped : mapping.columns) {
        const auto* definition = fieldDefinition(mapped.field);
        if (!definition || definition->type != "date") {
            continue;
        }
        for (const auto& row : sample) {
            if (std::size_t(mapped.column) >= row.size()) {
                continue;
            }
            const auto& text = row[std::size_t(mapped.column)];
            int first = 0;
            int second = 0;
            const auto* end = text.data() + text.size();
            auto read = std::from_chars(text.data(), end, first);
            if (read.ec != std::errc() || read.ptr == end
                || (*read.ptr != '/' && *read.ptr != '.' && *read.ptr != '-')) {
                continue;
            }
            read = std::from_chars(read.ptr + 1, end, second);
            dayFirst += first > 12 && first <= 31 && second >= 1 && second <= 12;
            monthFirst += second > 12 && second <= 31 && first >= 1 && first <= 12;
        }
    }
    return monthFirst > 0 && dayFirst == 0 ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

/// "1,604" all over and never "1.604": a table of an English program.
static NumberStyle styleIn(
    const std::vector<std::vector<std::string>>& sample, const ColumnMapping& mapping)
{
    int vietnamese = 0;
    int english = 0;
    for (const auto& mapped : mapping.columns) {
        const auto* definition = fieldDefinition(mapped.field);
        if (!definition || (definition->type != "int" && definition->type != "money")) {
            continue;
        }
        for (const auto& row : sample) {
            const auto* text = std::size_t(mapped.column) < row.size()
                ? &row[std::size_t(mapped.column)]
                : nullptr;
            if (!text || text->find_first_not_of("0123456789.,") != text->npos) {
                continue;
            }
            vietnamese += text->size() > 4 && (*text)[text->size() - 4] == '.';
            english += text->size() > 4 && (*text)[text->size() - 4] == ',';
        }
    }
    return english > 0 && vietnamese == 0 ? NumberStyle::English : NumberStyle::Vietnamese;
}

static void choose(MappedColumn& mapped, const std::string& field, const ImportOptions& options)
{
    const auto* definition = fieldDefinition(field);
    mapped.field = definition ? field : std::string();
    mapped.confidence = 1;
    mapped.why = options.recipeName.empty() ? "mapping.chosen" : "mapping.recipe";
    mapped.takenField.clear();
    const bool isOfPerson = definition && definition->entity == "person";
    mapped.role = !isOfPerson ? std::string()
        : mapped.role.empty() ? options.sheetRole
                              : mapped.role;
}

/// As many columns of figures as there are years.
static bool isSaidOften(std::string_view field)
{
    return field.empty() || mayRepeat(field) || field.ends_with("_figure")
        || field == "figure_measure";
}

/// One choice for a header that several columns have is for the first of them, unless all can be
/// read; of several choices each is for its column, in order.
static void chooseByHeader(ColumnMapping& mapping, const ImportOptions& options,
    const std::string& header, const std::vector<const std::string*>& fields)
{
    std::size_t at = 0;
    for (auto& mapped : mapping.columns) {
        if (fold(mapped.header) != header) {
            continue;
        }
        if (fields.size() == 1 && (at == 0 || isSaidOften(*fields.front()))) {
            choose(mapped, *fields.front(), options);
        } else if (fields.size() == 1) {
            mapped.field = *fields.front();
            giveUp(mapped);
        } else if (at < fields.size() && (!fields[at]->empty() || mapped.takenField.empty())) {
            choose(mapped, *fields[at], options);
        }
        ++at;
    }
}

static void applyChosen(ColumnMapping& mapping, const ImportOptions& options)
{
    std::map<std::string, std::vector<const std::string*>> byHeader;
    for (const auto& [header, field] : options.mapping) {
        byHeader[fold(header)].push_back(&field);
    }
    for (const auto& [header, fields] : byHeader) {
        chooseByHeader(mapping, options, header, fields);
    }
    // What was chosen is not said twice by what was guessed.
    for (auto& mapped : mapping.columns) {
        const bool isTaken = std::ranges::any_of(mapping.columns, [&](const MappedColumn& other) {
            const bool isChosen = other.why == "mapping.chosen" || other.why == "mapping.recipe";
            return isChosen && !other.field.ends_with("_figure") && other.field != "figure_measure"
                && other.column != mapped.column && other.field == mapped.field
                && other.role == mapped.role;
        });
        if (!mapped.field.empty() && isTaken && mapped.why != "mapping.chosen"
            && mapped.why != "mapping.recipe") {
            giveUp(mapped);
        }
    }
}

/// What is said for this file wins over what a recipe says.
static void merge(ImportOptions& options, const std::string& name, const ImportOptions& recipe)
{
    options.recipeName = name;
    options.mapping = recipe.mapping;
    options.sums = recipe.sums;
    options.labelledNotes = recipe.labelledNotes;
    options.flags = recipe.flags;
    options.constants = recipe.constants;
    options.keepsEqualRows = recipe.keepsEqualRows;
    options.keepsOddBirths = recipe.keepsOddBirths;
    options.eachRowIsPerson = recipe.eachRowIsPerson;
    options.figures.unit = options.figures.unit.empty() ? recipe.figures.unit : options.figures.unit;
    if (options.columnEncodings.empty()) {
        options.columnEncodings = recipe.columnEncodings;
    }
    options.dateOrder = options.dateOrder ? options.dateOrder : recipe.dateOrder;
    options.numberStyle = options.numberStyle ? options.numberStyle : recipe.numberStyle;
    options.sheetRole = options.sheetRole.empty() ? recipe.sheetRole : options.sheetRole;
    if (options.onDuplicate == OnDuplicate::Skip) {
        options.onDuplicate = recipe.onDuplicate;
        options.updateFields = recipe.updateFields;
    }
}

/// One that was saved for these headers, else one that ships with the program.
static void mergeRecipe(
    ImportOptions& options, const std::vector<std::string>& headers, const RecipeFinder& saved)
{
    if (!options.useFittingRecipe || !options.mapping.empty() || !options.sums.empty()) {
        return;
    }
    if (options.recipeName.empty() && saved) {
        if (const auto found = saved(headerFingerprint(headers))) {
            merge(options, found->name, readRecipe(found->recipe));
            return;
        }
    }
    const auto shipped
        = options.recipeName.empty() ? shippedRecipeFor(headers) : options.recipeName;
    if (const auto recipe = shipped.empty() ? std::nullopt : shippedRecipe(shipped)) {
        merge(options, shipped, *recipe);
    }
}

/// The row that is the header of a shipped recipe, whatever else looks like one.
static std::optional<std::size_t> knownLayout(const std::vector<std::vector<std::string>>& rows)
{
    for (std::size_t i = 0; i < std::min(rows.size(), headerSearchRows); ++i) {
        if (rows[i].size() >= 4 && !shippedRecipeFor(rows[i]).empty()) {
            // Names for machines over labels for people: what people saw is what they filled in.
            const bool isNextToo = i + 1 < rows.size() && !shippedRecipeFor(rows[i + 1]).empty();
            return isNextToo ? i + 1 : i;
        }
    }
    return std::nullopt;
}

/// The rows below a header, as far as the next table of the sheet.
static std::vector<std::vector<std::string>> sampleBelow(
    const std::vector<std::vector<std::string>>& rows, const HeaderPlace& place)
{
    const auto from = std::min(place.first + place.count, rows.size());
    auto to = from;
    for (; to < rows.size() && to < from + sampleRows; ++to) {
        if (to > from && speaksAsHeader(rows[to])) {
            std::size_t same = 0;
            for (std::size_t i = 0; i < std::min(rows[to].size(), place.headers.size()); ++i) {
                same += !rows[to][i].empty() && fold(rows[to][i]) == fold(place.headers[i]);
            }
            if (same < 2) {
                break;
            }
        }
    }
    return { rows.begin() + std::ptrdiff_t(from), rows.begin() + std::ptrdiff_t(to) };
}

static std::optional<SheetLayout> layOutFrom(TableReader& reader, const std::string& sheet,
    const std::string& fileName, const ImportOptions& options, const NextTable& start,
    const RecipeFinder& saved);

std::optional<SheetLayout> layOut(TableReader& reader, const std::string& sheet,
    const std::string& fileName, const ImportOptions& options, const RecipeFinder& saved)
{
    return layOutFrom(reader, sheet, fileName, options, {}, saved);
}

std::optional<SheetLayout> layOutNext(TableReader& reader, const SheetLayout& before,
    const NextTable& next, const std::string& fileName, const ImportOptions& options,
    const RecipeFinder& saved)
{
    if (next.row == 0) {
        return std::nullopt;
    }
    auto own = options;
    own.headerRow = int(next.row);
    own.headerRows = 0;
    if (next.title.empty()) { // what was said above the first table goes on
        own.figures = before.options.figures;
        own.figures.period.clear();
    }
    auto layout = layOutFrom(reader, before.name, fileName, own, next, saved);
    if (layout) {
        layout->options.headerRow = options.headerRow;
        layout->table = before.table + 1;
    }
    return layout;
}

/// What the column would be in each encoding, for somebody who wants to choose.
static void addReadings(MappedColumn& mapped, const RawHead& head)
{
    auto found = columnReadings(head, mapped.column);
    mapped.encodingRaw = std::move(found.raw);
    for (auto& one : found.readings) {
        mapped.readings.push_back(
            { std::string(name(one.encoding)), one.score, std::move(one.sample) });
    }
}

/// A list of links, with or without a header.
static std::optional<SheetLayout> layOutLinks(const TableReader& reader, const std::string& sheet,
    const std::string& fileName, const ImportOptions& options, const Head& head)
{
    auto found = findLinks(head.rows, reader.format().format, fileName, options);
    if (!found) {
        return std::nullopt;
    }
    SheetLayout layout;
    layout.name = sheet;
    layout.isOfLinks = true;
    layout.headerRow = head.numbers[found->firstRow];
    layout.headerRows = found->hasHeader ? 1 : 0;
    layout.lastHeaderRow = found->hasHeader ? layout.headerRow : 0; // remarks above it are no rows
    layout.headers = std::move(found->headers);
    layout.mapping = std::move(found->mapping);
    layout.options = options;
    layout.options.links = std::move(found->reading);
    applyChosen(layout.mapping, layout.options);
    if (!isOfLinks(layout.mapping)) {
        return std::nullopt; // somebody knows better
    }
    const std::vector<std::vector<std::string>> sample(
        head.rows.begin() + std::ptrdiff_t(found->firstRow), head.rows.end());
    auto& order = layout.options.dateOrder;
    order = order ? order : orderIn(sample, layout.mapping);
    layout.options.numberStyle = options.numberStyle.value_or(NumberStyle::English);
    layout.options.yearHint
        = options.yearHint != 0 ? options.yearHint : yearNamedIn(fileName);
    return layout;
}

/// Somebody named columns: the header is the row that has them.
static std::optional<HeaderPlace> headerChosen(const Head& head, const ImportOptions& options)
{
    std::vector<std::string> columns;
    for (const auto& [column, field] : options.mapping) {
        columns.push_back(column);
    }
    return columns.empty() || options.headerRow > 0
        ? std::nullopt
        : headerNamed(head.rows, columns, std::size_t(options.headerRows));
}

static std::optional<SheetLayout> layOutFrom(TableReader& reader, const std::string& sheet,
    const std::string& fileName, const ImportOptions& options, const NextTable& start,
    const RecipeFinder& saved)
{
    reader.select(sheet);
    auto head = readHead(reader, start.row);
    reader.select(sheet);
    auto encodings = findColumnEncodings(head.raw);
    head.decodeRows(encodings);
    if (start.row == 0 && encodings.empty()) {
        if (auto links = layOutLinks(reader, sheet, fileName, options, head)) {
            return links;
        }
    }
    std::optional<std::size_t> wanted;
    if (options.headerRow > 0) {
        const auto found = std::ranges::find(head.numbers, std::int64_t(options.headerRow));
        if (found == head.numbers.end()) {
            return std::nullopt;
        }
        wanted = std::size_t(found - head.numbers.begin());
    }
    const auto known = wanted ? std::nullopt : knownLayout(head.rows);
    const auto figures = known ? std::nullopt
                               : findFigureTable(head.rows, sheet + '\n' + fileName + '\n' + start.title, wanted);
    const auto chosen = figures || known ? std::nullopt : headerChosen(head, options);
    auto place = known ? findHeader(head.rows, known, 1)
        : chosen       ? chosen
        : figures      ? std::optional(figures->place)
                       : findHeader(head.rows, wanted, std::size_t(options.headerRows));
    if (!place || place->headers.empty()) {
        return std::nullopt;
    }
    if (known) {
        place->title.clear(); // the row above may hold names for machines
    }
    if (!options.columnEncodings.empty()) {
        chooseColumnEncodings(encodings, head.raw, place->headers, options.columnEncodings);
        head.decodeRows(encodings);
        place = figures || chosen ? place
                        : findHeader(head.rows, wanted, std::size_t(options.headerRows));
        if (!place || place->headers.empty()) {
            return std::nullopt;
        }
    }
    SheetLayout layout;
    layout.name = sheet;
    layout.encodings = std::move(encodings);
    layout.headerRow = head.numbers[place->first];
    layout.headerRows = int(place->count);
    layout.lastHeaderRow
        = head.numbers[std::min(place->first + place->count, head.numbers.size()) - 1];
    layout.headers = place->headers;
    layout.title = start.row == 0 ? place->title : start.title;
    if (start.row == 0) {
        for (const auto at : dataAbove(head.rows, *place)) {
            layout.dataAbove.push_back(head.numbers[at]);
        }
    }
    layout.options = options;
    mergeRecipe(layout.options, layout.headers, saved);
    const auto sample = sampleBelow(head.rows, *place);
    const auto& sheetRole = layout.options.sheetRole;
    const auto roleWords = sheetRole.empty() ? layout.title + '\n' + sheet
        : sheetRole == "victim"              ? std::string("nạn nhân")
        : sheetRole == "suspect"             ? std::string("đối tượng")
                                             : std::string("nghi nạn nhân");
    layout.mapping = figures ? figures->mapping : mapColumns(layout.headers, sample, roleWords);
    applyChosen(layout.mapping, layout.options);
    for (const auto& one : layout.encodings) {
        if (std::size_t(one.column) < layout.mapping.columns.size() && !one.sample.empty()) {
            auto& mapped = layout.mapping.columns[std::size_t(one.column)];
            mapped.encoding = name(one.encoding);
            mapped.encodingScore = one.score;
            mapped.encodingSample = one.sample;
        }
    }
    for (auto& mapped : layout.mapping.columns) {
        addReadings(mapped, head.raw);
    }
    auto& settled = layout.options;
    settled.dateOrder = settled.dateOrder ? settled.dateOrder : orderIn(sample, layout.mapping);
    settled.numberStyle
        = settled.numberStyle ? settled.numberStyle : styleIn(sample, layout.mapping);
    if (layout.mapping.columnOf("official_figure") >= 0) {
        settleFigureWords(settled.figures, head.rows, layout.title, sheet, fileName);
    }
    for (const auto& text : { layout.title, sheet, fileName }) {
        settled.yearHint = settled.yearHint != 0 ? settled.yearHint : yearNamedIn(text);
    }
    return layout;
}

} // namespace tuyen
