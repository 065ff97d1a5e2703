// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RecipeStore.h"

#include "base/Error.h"
#include "base/File.h"
#include "store/Journal.h"
#include "store/internal/JournalChain.h"
#include "store/internal/Sql.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tuyen {

using nlohmann::json;

static constexpr std::string_view prefix = "recipe/";

/// Headers can be long and hold anything: their digest is the name of the setting.
static std::string settingOf(std::string_view fingerprint)
{
    return std::string(prefix) + hex(blake2b(fingerprint));
}

static SavedRecipe readSaved(std::string_view text)
{
    const auto value = json::parse(text);
    return { value.at("name"), value.at("fingerprint"), value.at("recipe"), value.at("savedAt") };
}

RecipeStore::RecipeStore(Store& store)
    : m_store(&store)
{
}

std::vector<SavedRecipe> RecipeStore::list() const
{
    auto row = m_store->connection().prepare(
        "SELECT value FROM settings WHERE name BETWEEN 'recipe/' AND 'recipe/~'");
    std::vector<SavedRecipe> recipes;
    while (row.step()) {
        recipes.push_back(readSaved(row.view(0)));
    }
    std::ranges::sort(recipes, {}, &SavedRecipe::name);
    return recipes;
}

std::optional<SavedRecipe> RecipeStore::find(std::string_view fingerprint) const
{
    auto row = m_store->connection().prepare("SELECT value FROM settings WHERE name = ?1");
    return row.with(settingOf(fingerprint)).step() ? std::optional(readSaved(row.view(0)))
                                                   : std::nullopt;
}

std::optional<SavedRecipe> RecipeStore::findByName(std::string_view name) const
{
    for (auto& recipe : list()) {
        if (recipe.name == name) {
            return std::move(recipe);
        }
    }
    return std::nullopt;
}

void RecipeStore::save(const SavedRecipe& recipe)
{
    if (m_store->isReadOnly()) {
        throw Error("store.read-only", { { "file", utf8(m_store->path()) } });
    }
    auto& connection = m_store->connection();
    sql::Transaction transaction(connection);
    const json value { { "name", recipe.name }, { "fingerprint", recipe.fingerprint },
        { "recipe", recipe.recipe }, { "savedAt", m_store->clock().nowMs() } };
    connection.prepare("INSERT OR REPLACE INTO settings(name, value) VALUES(?1, ?2)")
        .run(settingOf(recipe.fingerprint),
            value.dump(-1, ' ', false, json::error_handler_t::replace));
    Journal(*m_store).note("recipe.save", recipe.name);
    transaction.commit();
}

void RecipeStore::remove(std::string_view name)
{
    const auto recipe = findByName(name);
    if (!recipe) {
        throw Error("recipe.unknown", { { "name", std::string(name) } });
    }
    if (m_store->isReadOnly()) {
        throw Error("store.read-only", { { "file", utf8(m_store->path()) } });
    }
    auto& connection = m_store->connection();
    sql::Transaction transaction(connection);
    connection.prepare("DELETE FROM settings WHERE name = ?1").run(settingOf(recipe->fingerprint));
    Journal(*m_store).note("recipe.remove", name);
    transaction.commit();
}

} // namespace tuyen
