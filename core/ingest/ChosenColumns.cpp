// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/ChosenColumns.h"

#include "text/Fold.h"

#include <algorithm>
#include <map>

namespace tuyen {

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

void applyChosen(ColumnMapping& mapping, const ImportOptions& options)
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

void mergeRecipe(
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

} // namespace tuyen
