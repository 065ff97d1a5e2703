// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/SheetLayout.h"

#include "ingest/HeaderWords.h"
#include "ingest/internal/ChosenColumns.h"
#include "ingest/internal/FigureTable.h"
#include "ingest/internal/LinkLayout.h"
#include "ingest/internal/SampleStyles.h"
#include "ingest/internal/TableFinder.h"
#include "ingest/internal/TitleYear.h"
#include "text/Fold.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace tuyen {

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
    own.hasNoHeader = false;
    if (next.title.empty()) { // what was said above the first table goes on
        own.figures = before.options.figures;
        own.figures.period.clear();
    }
    auto layout = layOutFrom(reader, before.name, fileName, own, next, saved);
    if (layout) {
        layout->options.headerRow = options.headerRow;
        layout->options.hasNoHeader = options.hasNoHeader;
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
    const std::string& fileName, const ImportOptions& options, const TableHead& head)
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
    const auto words = sheet + '\n' + fileName + '\n' + start.title;
    auto found = findTable(head, options, words);
    std::vector<std::string> chosenColumns;
    if (found && !options.columnEncodings.empty()) {
        chosenColumns = chooseColumnEncodings(
            encodings, head.raw, found->place.headers, options.columnEncodings);
        head.decodeRows(encodings);
        found = found->isSettled ? std::move(found) : findTable(head, options, words);
    }
    if (!found) {
        return std::nullopt;
    }
    const auto& place = found->place;
    const auto& figures = found->figures;
    SheetLayout layout;
    layout.name = sheet;
    layout.encodings = std::move(encodings);
    layout.chosenColumns = std::move(chosenColumns);
    layout.headerRow = head.numbers[place.first];
    layout.headerRows = int(place.count);
    if (place.count > 0) {
        const auto behind = std::min(place.first + place.count, head.numbers.size());
        layout.lastHeaderRow = head.numbers[behind - 1];
    }
    layout.headers = place.headers;
    layout.title = start.row == 0 ? place.title : start.title;
    if (start.row == 0) {
        for (const auto at : dataAbove(head.rows, place)) {
            layout.dataAbove.push_back(head.numbers[at]);
        }
    }
    layout.options = options;
    mergeRecipe(layout.options, layout.headers, saved);
    const auto sample = sampleBelow(head.rows, place);
    const auto& sheetRole = layout.options.sheetRole;
    const auto roleWords = sheetRole.empty() ? layout.title + '\n' + sheet
        : sheetRole == "victim"              ? std::string("nạn nhân")
        : sheetRole == "suspect"             ? std::string("đối tượng")
                                             : std::string("nghi nạn nhân");
    layout.mapping = figures ? figures->mapping
        : place.count == 0   ? mapByValues(layout.headers, sample)
                             : mapColumns(layout.headers, sample, roleWords);
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
    settled.yearsNamed.clear();
    for (const auto& text : { layout.title, sheet, fileName }) {
        auto years = yearsOfTitle(text);
        settled.yearHint = settled.yearHint != 0 ? settled.yearHint : years.year;
        settled.yearsNamed.merge(years.named);
    }
    return layout;
}

} // namespace tuyen
