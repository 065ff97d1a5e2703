// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Store.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// How a kind of file is read, kept for the next file with the same headers.
struct SavedRecipe {
    std::string name;
    std::string fingerprint; ///< of the headers: ingest/ColumnMapping's headerFingerprint
    std::string recipe;      ///< JSON; without fixes, which belong to one file
    std::int64_t savedAtMs = 0;
    friend bool operator==(const SavedRecipe&, const SavedRecipe&) = default;
};

/// Saved recipes lie in the store, in its settings: they travel with the data, and window and
/// command line see the same. They are no part of its content digest.
class RecipeStore {
public:
    explicit RecipeStore(Store& store);

    std::vector<SavedRecipe> list() const; ///< by name
    std::optional<SavedRecipe> find(std::string_view fingerprint) const;
    std::optional<SavedRecipe> findByName(std::string_view name) const;
    /// One recipe a fingerprint: the newer replaces the older. Noted in the journal.
    void save(const SavedRecipe& recipe);
    /// Throws Error "recipe.unknown".
    void remove(std::string_view name);

private:
    Store* m_store;
};

} // namespace tuyen
