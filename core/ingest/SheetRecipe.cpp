// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/SheetRecipe.h"

#include <nlohmann/json.hpp>

namespace tuyen {

using nlohmann::json;

static json parsed(const std::string& text) { return json::parse(text, nullptr, false); }

std::string batchRecipe(const std::vector<SheetLayout>& layouts)
{
    auto recipe = layouts.front().options;
    recipe.mapping.clear();
    for (const auto& column : layouts.front().mapping.columns) {
        recipe.mapping.emplace_back(column.header, column.field);
    }
    auto value = parsed(writeRecipe(recipe));
    for (const auto& layout : layouts) {
        auto options = layout.options;
        options.mapping.clear();
        options.fixes.clear();
        options.rowChoices.clear();
        json sheet { { "sheet", layout.name }, { "reading", parsed(writeRecipe(options)) } };
        for (const auto& column : layout.mapping.columns) {
            sheet["columns"].push_back({ { "column", column.column }, { "header", column.header },
                { "field", column.field }, { "role", column.role } });
        }
        value["sheets"].push_back(std::move(sheet));
    }
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<SheetReading> sheetReading(std::string_view recipe, std::string_view sheet)
{
    const auto value = json::parse(recipe, nullptr, false);
    if (!value.is_object()) {
        return std::nullopt;
    }
    for (const auto& item : value.value("sheets", json::array())) {
        if (item.value("sheet", std::string()) != sheet) {
            continue;
        }
        SheetReading reading;
        reading.options = readRecipe(item.at("reading").dump());
        for (const auto& column : item.value("columns", json::array())) {
            reading.mapping.columns.push_back({ column.at("column").get<int>(),
                column.at("header").get<std::string>(), column.at("field").get<std::string>(), 1,
                "mapping.recipe", column.at("role").get<std::string>() });
        }
        return reading;
    }
    return std::nullopt;
}

} // namespace tuyen
