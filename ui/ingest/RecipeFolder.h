// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ColumnMapping.h"
#include "ingest/ImportOptions.h"

#include <QString>

namespace tuyen {

/// Recipes as files: how a kind of file is read, to be given to somebody else. The store keeps its
/// own (store/RecipeStore).
namespace RecipeFolder {

inline const QString fromFile = QStringLiteral("\n"); ///< no name a recipe can have

QString path(); ///< where they are looked for first
/// Throws Error "file.missing", "recipe.unreadable".
ImportOptions read(const QString& file);
/// Options with the mapping as it stands, without what belongs to one file: fixes, choices for
/// rows.
ImportOptions recipeOf(const ImportOptions& options, const ColumnMapping& mapping);
/// Writes it. Throws Error "file.unwritable", "file.disk-full".
void save(const QString& file, const ImportOptions& recipe);

}

} // namespace tuyen
