// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Table.h"
#include "Values.h"
#include "Verbs.h"

#include "store/SearchStore.h"

#include <CLI/CLI.hpp>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    std::vector<std::string> words;
    int limit = 50;
};
}

static int search(const Cli& cli, const Words& asked)
{
    std::string words;
    for (const auto& word : asked.words) {
        words += (words.empty() ? "" : " ") + word;
    }
    Store store = cli.openStore(asked.store);
    const auto hits = SearchStore(store).search(words, asked.limit);
    const auto& console = cli.console;
    if (console.isJson) {
        Json out = Json::array();
        for (const auto& hit : hits) {
            out.push_back({ { "id", hit.id.value }, { "kind", std::string(name(hit.kind)) },
                { "tier", hit.tier }, { "label", hit.label },
                { "context", textOrNull(hit.context) } });
        }
        console.printJson(out);
        return done;
    }
    Table table({ console.words("cli.column.id"), console.words("cli.column.kind"),
        console.words("cli.column.tier"), console.words("cli.column.label"),
        console.words("cli.column.context") });
    table.alignRight(0);
    for (const auto& hit : hits) {
        table.add({ std::to_string(hit.id.value),
            console.words("cli.kind." + std::string(name(hit.kind))), std::to_string(hit.tier),
            hit.label, hit.context });
    }
    console.print(table.text());
    return done;
}

void addSearch(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "search");
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    verb->add_option("WORDS", words->words, cli.help("words"))->required();
    verb->add_option("--limit", words->limit, cli.help("limit"))->check(CLI::PositiveNumber);
    verb->callback([&cli, words] { cli.run = [&cli, words] { return search(cli, *words); }; });
}

} // namespace tuyen::cli
