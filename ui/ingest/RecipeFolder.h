// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ColumnMapping.h"
#include "ingest/ImportOptions.h"

#include <QString>
#include <QStringList>

namespace tuyen {

/// Recipes saved on this machine: how a kind of file is read, never what is in it.
namespace RecipeFolder {

QString path();
QStringList names(); ///< sorted, without ".json"
bool has(const QString& name);
/// Throws Error "file.missing", "recipe.unreadable".
ImportOptions options(const QString& name);
/// Options with the mapping as it stands, without fixes: those belong to one file.
ImportOptions recipeOf(const ImportOptions& options, const ColumnMapping& mapping);
/// Writes it. Throws Error "file.unwritable", "file.disk-full".
void save(const QString& file, const ImportOptions& recipe);

}

} // namespace tuyen
