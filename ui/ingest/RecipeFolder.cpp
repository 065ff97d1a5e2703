// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/RecipeFolder.h"

#include "base/File.h"
#include "ingest/RecipeFile.h"
#include "text/Fold.h"
#include "theme/Text.h"

#include <QStandardPaths>

#include <algorithm>

namespace tuyen {

QString RecipeFolder::path()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/recipes");
}

ImportOptions RecipeFolder::read(const QString& file)
{
    return readRecipeFile(pathFromUtf8(utf8(file)));
}

ImportOptions RecipeFolder::recipeOf(const ImportOptions& options, const ColumnMapping& mapping)
{
    ImportOptions recipe = options;
    recipe.fixes.clear();
    recipe.rowChoices.clear();
    recipe.recipeName.clear();
    for (const MappedColumn& column : mapping.columns) {
        const std::string header = fold(column.header);
        const bool isSaid = std::ranges::any_of(
            recipe.mapping, [&](const auto& pair) { return pair.first == header; });
        if (!isSaid && !header.empty() && column.takenField.empty()) {
            recipe.mapping.emplace_back(header, column.field);
        }
    }
    return recipe;
}

void RecipeFolder::save(const QString& file, const ImportOptions& recipe)
{
    writeFile(pathFromUtf8(utf8(file)), writeRecipe(recipe));
}

} // namespace tuyen
