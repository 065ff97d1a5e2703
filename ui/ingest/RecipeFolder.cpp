// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/RecipeFolder.h"

#include "base/File.h"
#include "text/Fold.h"
#include "theme/Text.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace tuyen {

QString RecipeFolder::path()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/recipes");
}

QStringList RecipeFolder::names()
{
    QStringList names;
    for (const QString& file :
        QDir(path()).entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name)) {
        names << file.chopped(5);
    }
    return names;
}

static QString fileOf(const QString& name)
{
    return RecipeFolder::path() + QLatin1Char('/') + name + QStringLiteral(".json");
}

bool RecipeFolder::has(const QString& name) { return names().contains(name); }

ImportOptions RecipeFolder::options(const QString& name)
{
    return readRecipe(readFile(pathFromUtf8(utf8(fileOf(name)))));
}

ImportOptions RecipeFolder::recipeOf(const ImportOptions& options, const ColumnMapping& mapping)
{
    ImportOptions recipe = options;
    recipe.fixes.clear();
    for (const MappedColumn& column : mapping.columns) {
        const std::string header = fold(column.header);
        const bool isSaid = std::ranges::any_of(
            recipe.mapping, [&](const auto& pair) { return pair.first == header; });
        if (!isSaid && !header.empty()) {
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
