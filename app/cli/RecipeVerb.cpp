// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Table.h"
#include "Values.h"
#include "Verbs.h"

#include "base/Error.h"
#include "base/File.h"
#include "ingest/BatchRecipe.h"
#include "store/BatchStore.h"
#include "store/QuarantineStore.h"

#include <CLI/CLI.hpp>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    std::int64_t batch = 0;
    std::string name;
    std::string out;
};
}

static Json json(const SavedRecipe& recipe)
{
    Json headers = Json::array();
    std::string_view rest = recipe.fingerprint;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('|'), rest.size());
        headers.push_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return { { "name", recipe.name }, { "headers", headers },
        { "savedAt", isoUtc(recipe.savedAtMs) } };
}

/// How an import was read: into a file, to be replayed as it was, or into the store, for the next
/// file with the same headers.
static int saveRecipe(const Cli& cli, const Words& words)
{
    const bool toFile = !words.out.empty();
    Store store = cli.openStore(words.store, toFile ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    const auto batch = BatchStore(store).find(BatchId { words.batch });
    const Args which { { "batch", std::to_string(words.batch) } };
    if (!batch) {
        throw Error("batch.unknown", which);
    }
    if (toFile) {
        const auto recipe
            = replayOfBatch(batch->recipe, QuarantineStore(store).repaired(batch->id));
        writeFile(pathFromUtf8(words.out), writeRecipe(recipe));
        cli.console.say("cli.written", { { "file", words.out } });
        if (cli.console.isJson) {
            cli.console.printJson({ { "file", words.out } });
        }
        return done;
    }
    const auto recipes
        = recipesOfBatch(batch->recipe, words.name.empty() ? batch->file : words.name);
    if (recipes.empty()) {
        throw Error("recipe.none-of-batch", which);
    }
    Json saved = Json::array();
    for (const auto& recipe : recipes) {
        RecipeStore(store).save(recipe);
        saved.push_back(json(*RecipeStore(store).find(recipe.fingerprint)));
        cli.console.say("cli.recipe.saved", { { "name", recipe.name } });
    }
    if (cli.console.isJson) {
        cli.console.printJson(saved);
    }
    return done;
}

static int listRecipes(const Cli& cli, const Words& words)
{
    Store store = cli.openStore(words.store);
    const auto recipes = RecipeStore(store).list();
    if (cli.console.isJson) {
        Json out = Json::array();
        for (const auto& recipe : recipes) {
            out.push_back(json(recipe));
        }
        cli.console.printJson(out);
        return done;
    }
    Table table({ cli.console.words("cli.column.name"), cli.console.words("cli.column.when") });
    for (const auto& recipe : recipes) {
        table.add({ recipe.name, isoUtc(recipe.savedAtMs) });
    }
    cli.console.print(table.text());
    return done;
}

static int showRecipe(const Cli& cli, const Words& words)
{
    Store store = cli.openStore(words.store);
    const auto recipe = RecipeStore(store).findByName(words.name);
    if (!recipe) {
        throw Error("recipe.unknown", { { "name", words.name } });
    }
    cli.console.print(recipe->recipe); // JSON as it is: what --recipe takes
    return done;
}

static int removeRecipe(const Cli& cli, const Words& words)
{
    Store store = cli.openStore(words.store, OpenMode::ReadWrite);
    RecipeStore(store).remove(words.name);
    if (cli.console.isJson) {
        cli.console.printJson({ { "removed", words.name } });
    }
    return done;
}

void addRecipe(CLI::App& app, Cli& cli)
{
    auto* verb = cli.verb(app, "recipe");
    verb->require_subcommand(1);
    using Run = int (*)(const Cli&, const Words&);
    const auto add = [&](const std::string& name, Run run) {
        auto words = std::make_shared<Words>();
        auto* sub = verb->add_subcommand(name, cli.console.words("cli.verb.recipe-" + name));
        sub->add_option("STORE", words->store, cli.help("store"))->required();
        if (name == "save") {
            sub->add_option("--batch", words->batch, cli.help("batch-number"))->required();
            sub->add_option("--name", words->name, cli.help("recipe-name"));
            sub->add_option("--out", words->out, cli.help("recipe-out"));
        } else if (name != "list") {
            sub->add_option("NAME", words->name, cli.help("recipe-name"))->required();
        }
        sub->callback(
            [&cli, words, run] { cli.run = [&cli, words, run] { return run(cli, *words); }; });
    };
    add("save", saveRecipe);
    add("list", listRecipes);
    add("show", showRecipe);
    add("remove", removeRecipe);
}

} // namespace tuyen::cli
