// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/SheetRecipe.h"

#include "ingest/BatchRecipe.h"
#include "text/Fold.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tuyen {

using nlohmann::json;

static json parsed(const std::string& text) { return json::parse(text, nullptr, false); }

std::string batchRecipe(
    const std::vector<const SheetLayout*>& tables, const std::map<CellPlace, CellFix>& fixes)
{
    auto recipe = tables.front()->options;
    recipe.fixes = fixes;
    recipe.mapping.clear();
    for (const auto& column : tables.front()->mapping.columns) {
        if (column.takenField.empty()) { // it is again, next time
            recipe.mapping.emplace_back(column.header, column.field);
        }
    }
    auto value = parsed(writeRecipe(recipe));
    for (const auto* table : tables) {
        auto options = table->options;
        options.mapping.clear();
        options.fixes.clear();
        options.rowChoices.clear();
        json sheet { { "sheet", table->name }, { "table", table->table },
            { "headerRow", table->lastHeaderRow }, { "reading", parsed(writeRecipe(options)) } };
        for (const auto& column : table->mapping.columns) {
            sheet["columns"].push_back({ { "column", column.column }, { "header", column.header },
                { "field", column.field }, { "role", column.role } });
            if (!column.takenField.empty()) {
                sheet["columns"].back()["taken"] = column.takenField;
            }
        }
        value["sheets"].push_back(std::move(sheet));
    }
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::vector<SheetReading> sheetReadings(std::string_view recipe)
{
    std::vector<SheetReading> readings;
    const auto value = json::parse(recipe, nullptr, false);
    if (!value.is_object()) {
        return readings;
    }
    for (const auto& item : value.value("sheets", json::array())) {
        auto& reading = readings.emplace_back();
        reading.sheet = item.value("sheet", std::string());
        reading.headerRow = item.value("headerRow", std::int64_t(0));
        reading.options = readRecipe(item.at("reading").dump());
        for (const auto& column : item.value("columns", json::array())) {
            reading.mapping.columns.push_back({ column.at("column").get<int>(),
                column.at("header").get<std::string>(), column.at("field").get<std::string>(), 1,
                "mapping.recipe", column.at("role").get<std::string>() });
            reading.mapping.columns.back().takenField = column.value("taken", std::string());
        }
    }
    return readings;
}

/// Each sheet's columns by their headers; the first of two that differ wins.
static void addMapping(ImportOptions& options, const json& sheet)
{
    for (const auto& column : sheet.value("columns", json::array())) {
        const auto header = column.at("header").get<std::string>();
        const bool isSaid = std::ranges::any_of(
            options.mapping, [&](const auto& pair) { return fold(pair.first) == fold(header); });
        if (!isSaid && !header.empty() && !column.contains("taken")) {
            options.mapping.emplace_back(header, column.at("field").get<std::string>());
        }
    }
}

std::vector<SavedRecipe> recipesOfBatch(std::string_view recipe, const std::string& name)
{
    std::vector<SavedRecipe> saved;
    const auto value = json::parse(recipe, nullptr, false);
    const auto sheets
        = value.is_object() ? value.value("sheets", json::array()) : json(json::array());
    for (const auto& sheet : sheets) {
        std::vector<std::string> headers;
        for (const auto& column : sheet.value("columns", json::array())) {
            headers.push_back(column.at("header").get<std::string>());
        }
        const auto fingerprint = headerFingerprint(headers);
        if (std::ranges::find(saved, fingerprint, &SavedRecipe::fingerprint) != saved.end()) {
            continue;
        }
        auto options = readRecipe(sheet.at("reading").dump());
        addMapping(options, sheet);
        options.recipeName.clear();
        options.read.sheet.clear();
        options.yearHint = 0;
        options.figures = { options.figures.unit, {}, {}, {}, {} }; // the rest is of that file
        options.headerRow = 0;
        const auto sheetName = sheet.value("sheet", std::string());
        auto title = saved.empty() || sheetName.empty() ? name : name + " – " + sheetName;
        if (const int table = sheet.value("table", 0); table > 0) {
            title += " (" + std::to_string(table + 1) + ')';
        }
        saved.push_back({ std::move(title), fingerprint, writeRecipe(options), 0 });
    }
    return saved;
}

ImportOptions replayOfBatch(std::string_view recipe, const std::vector<QuarantinedRow>& repaired)
{
    auto options = readRecipe(recipe);
    const auto sheets = json::parse(recipe).value("sheets", json::array());
    for (const auto& sheet : sheets) {
        addMapping(options, sheet);
    }
    for (const auto& row : repaired) {
        std::erase_if(options.fixes, [&](const auto& fix) { // its fixes are those it went in with
            return fix.first.sheet == row.sheet && fix.first.row == row.row;
        });
        for (const auto& [column, text] : row.fixes) {
            const auto at = std::size_t(column);
            options.fixes[{ row.sheet, row.row, column }]
                = { text, at < row.cells.size() ? trimmed(row.cells[at]) : std::string() };
        }
    }
    return options;
}

} // namespace tuyen
