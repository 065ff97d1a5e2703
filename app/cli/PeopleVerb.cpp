// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Table.h"
#include "Values.h"
#include "Verbs.h"

#include "base/Error.h"
#include "store/PersonStore.h"
#include "store/Reveal.h"

#include <CLI/CLI.hpp>

#include <map>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    std::string reveal;
    std::int64_t limit = -1;
};
}

/// With the true names of the protected: recorded first, with the reason, then shown.
static void showNames(Store& store, std::vector<PersonRow>& rows, const std::string& reason)
{
    std::vector<PersonId> hidden;
    for (const auto& row : rows) {
        if (row.isProtected) {
            hidden.push_back(row.id);
        }
    }
    std::map<PersonId, std::string> names;
    for (auto& person : reveal(store, hidden, reason)) {
        names.emplace(person.id, std::move(person.name));
    }
    for (auto& row : rows) {
        if (row.isProtected) {
            row.label = names[row.id];
        }
    }
}

static Json json(const PersonRow& row)
{
    Json out { { "id", row.id.value }, { "kind", "person" }, { "label", row.label },
        { "code", textOrNull(row.code) }, { "roles", Json::array() },
        { "incidents", Json::array() }, { "protected", row.isProtected } };
    for (const auto role : row.roles) {
        out["roles"].push_back(std::string(name(role)));
    }
    for (const auto incident : row.incidents) {
        out["incidents"].push_back(incident.value);
    }
    out["records"] = Json::array();
    for (const auto record : row.records) {
        out["records"].push_back(record.value);
    }
    return out;
}

static std::string roleWords(const PersonRow& row, const Console& console)
{
    std::string text;
    for (const auto role : row.roles) {
        text += (text.empty() ? "" : ", ") + console.words("cli.role." + std::string(name(role)));
    }
    return text;
}

static int listPeople(const Cli& cli, const Words& words, bool isReveal)
{
    if (isReveal && words.reveal.find_first_not_of(" \t") == std::string::npos) {
        throw Error("cli.bad-value", { { "option", "--reveal" }, { "value", words.reveal } });
    }
    Store store = cli.openStore(words.store, isReveal ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    PersonStore people(store);
    auto rows = people.rows(0, words.limit);
    if (isReveal) {
        showNames(store, rows, words.reveal);
    }
    const auto& console = cli.console;
    if (console.isJson) {
        Json out = Json::array();
        for (const auto& row : rows) {
            out.push_back(json(row));
        }
        console.printJson(out);
        return done;
    }
    Table table({ console.words("cli.column.id"), console.words("cli.column.label"),
        console.words("cli.column.code"), console.words("cli.column.roles"),
        console.words("cli.column.incidents") });
    table.alignRight(0);
    table.alignRight(4);
    for (const auto& row : rows) {
        table.add({ std::to_string(row.id.value), row.label, row.code, roleWords(row, console),
            std::to_string(row.incidents.size()) });
    }
    console.print(table.text());
    return done;
}

void addPeople(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "people");
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    auto* revealing = verb->add_option("--reveal", words->reveal, cli.help("reveal"));
    verb->add_option("--limit", words->limit, cli.help("limit"))->check(CLI::NonNegativeNumber);
    verb->callback([&cli, words, revealing] {
        cli.run = [&cli, words, isReveal = revealing->count() > 0] {
            return listPeople(cli, *words, isReveal);
        };
    });
}

} // namespace tuyen::cli
