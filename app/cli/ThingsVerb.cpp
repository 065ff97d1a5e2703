// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilterOptions.h"
#include "Table.h"
#include "Values.h"
#include "Verbs.h"

#include "base/Error.h"
#include "store/Journal.h"
#include "store/ThingStore.h"
#include "trends/IncidentCube.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <set>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    std::string reveal;
    std::vector<std::string> kinds;
    std::string find;
    std::string order;
    bool sharedOnly = false;
    bool oddOnly = false;
    std::int64_t limit = -1;
    FilterOptions filter;
};
}

static ThingOrder orderNamed(const std::string& word)
{
    return word == "kind" ? ThingOrder::Kind
        : word == "label" ? ThingOrder::Label
        : word == "uses"  ? ThingOrder::Uses
                          : ThingOrder::Id;
}

static ThingFilter filterOf(const Words& words, Store& store, Progress& progress)
{
    ThingFilter filter;
    for (const auto& word : words.kinds) {
        const auto kinds = thingKindsNamed(word);
        if (kinds.empty()) {
            throw Error("cli.bad-value", { { "option", "--kind" }, { "value", word } });
        }
        filter.kinds.insert(filter.kinds.end(), kinds.begin(), kinds.end());
    }
    filter.text = words.find;
    filter.sharedOnly = words.sharedOnly;
    filter.oddOnly = words.oddOnly;
    if (const auto incidents = words.filter.filter(); !incidents.isEmpty()) {
        const auto cube = IncidentCube::build(store, progress);
        auto& ids = filter.incidents.emplace();
        for (const auto position : select(*cube, incidents, store)) {
            ids.emplace_back(cube->ids[position]);
        }
    }
    return filter;
}

static Json json(const IdentifierFinding& finding, bool isMasked, const Console& console)
{
    // What a masked document says of its holder stays unsaid; the sentence would name it.
    return { { "code", finding.code },
        { "message",
            isMasked ? console.words(finding.code + ".short")
                     : console.words(finding.code, finding.args) },
        { "suggestion", textOrNull(finding.suggestion) } };
}

static Json rolesJson(const std::vector<Role>& roles)
{
    Json out = Json::array();
    for (const auto role : roles) {
        out.push_back(std::string(name(role)));
    }
    return out;
}

static Json factsJson(const IdentifierFacts& facts)
{
    Json out { { "type", textOrNull(facts.type) },
        { "country", textOrNull(facts.country == "??" ? std::string() : facts.country) },
        { "provinces", facts.units }, { "gender", nullptr }, { "birthYear", nullptr } };
    if (facts.gender != Gender::Unknown) {
        out["gender"] = facts.gender == Gender::Female ? "female" : "male";
    }
    if (facts.birthYear != 0) {
        out["birthYear"] = facts.birthYear;
    }
    return out;
}

static Json json(const ThingRow& row, const Console& console)
{
    const bool isIdentifier = row.kind <= ThingKind::Other;
    const bool isMasked = isIdentifier && row.value.empty();
    Json out { { "id", row.id.value }, { "kind", std::string(name(row.kind)) },
        { "label", row.label }, { "code", textOrNull(row.code) },
        { "roles", rolesJson(row.roles) }, { "incidents", Json::array() },
        { "value", textOrNull(row.value) }, { "detail", textOrNull(row.detail) } };
    for (const auto incident : row.incidents) {
        out["incidents"].push_back(incident.value);
    }
    out.update(factsJson(row.facts));
    out["validity"] = isIdentifier ? Json(std::string(name(row.validity))) : Json(nullptr);
    out["findings"] = Json::array();
    for (const auto& finding : row.findings) {
        out["findings"].push_back(json(finding, isMasked, console));
    }
    out["protected"] = row.isProtected;
    out["users"] = Json::array();
    for (const auto& user : row.users) {
        out["users"].push_back({ { "id", user.id.value },
            { "kind", std::string(name(user.kind)) }, { "label", user.label },
            { "protected", user.isProtected }, { "roles", rolesJson(user.roles) } });
    }
    return out;
}

static std::vector<std::string> cells(const ThingRow& row, const Console& console)
{
    std::string users;
    for (std::size_t i = 0; i < row.users.size() && i < 3; ++i) {
        users += (i ? ", " : "") + row.users[i].label;
    }
    users += row.users.size() > 3 ? " …" : "";
    std::string findings;
    for (const auto& finding : row.findings) {
        findings += (findings.empty() ? "" : "; ") + console.words(finding.code + ".short");
    }
    return { std::to_string(row.id.value), console.words("cli.thing." + std::string(name(row.kind))),
        row.label, row.value, row.detail, users, std::to_string(row.incidents.size()), findings };
}

/// In pieces: a register of a million things is never held at once.
template <class Take>
static void forEachRow(
    const ThingStore& things, const std::vector<EntityId>& ids, bool unmasked, Take take)
{
    constexpr std::size_t piece = 1000;
    for (std::size_t begin = 0; begin < ids.size(); begin += piece) {
        const auto count = std::min(piece, ids.size() - begin);
        for (const auto& row : things.rows(std::span(ids).subspan(begin, count), unmasked)) {
            take(row);
        }
    }
}

static void noteReveal(Store& store, const ThingStore& things, const std::vector<EntityId>& ids,
    const std::string& reason)
{
    std::set<EntityId> shown;
    forEachRow(things, ids, false, [&shown](const ThingRow& row) {
        for (const auto& user : row.users) {
            if (user.isProtected) {
                shown.insert(user.id);
            }
        }
    });
    Journal(store).note("reveal", reason, std::vector(shown.begin(), shown.end()));
}

static int listThings(const Cli& cli, const Words& words, bool isReveal)
{
    if (isReveal && words.reveal.find_first_not_of(" \t") == std::string::npos) {
        throw Error("cli.bad-value", { { "option", "--reveal" }, { "value", words.reveal } });
    }
    const auto& console = cli.console;
    Store store = cli.openStore(words.store, isReveal ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    ConsoleProgress progress(console, console.words("cli.reading"));
    const ThingStore things(store);
    auto ids = things.ids(filterOf(words, store, progress), orderNamed(words.order), progress);
    if (words.limit >= 0) {
        ids.resize(std::min(ids.size(), static_cast<std::size_t>(words.limit)));
    }
    if (isReveal) {
        noteReveal(store, things, ids, words.reveal);
    }
    if (console.isJson) {
        console.print("[");
        const char* before = "\n";
        forEachRow(things, ids, isReveal, [&](const ThingRow& row) {
            console.print(before
                + json(row, console).dump(-1, ' ', false, Json::error_handler_t::replace));
            before = ",\n";
        });
        console.print("\n]\n");
        return done;
    }
    Table table({ console.words("cli.column.id"), console.words("cli.column.kind"),
        console.words("cli.column.label"), console.words("cli.column.value"),
        console.words("cli.column.detail"), console.words("cli.column.users"),
        console.words("cli.column.incidents"), console.words("cli.column.findings") });
    table.alignRight(0);
    table.alignRight(6);
    forEachRow(things, ids, isReveal,
        [&](const ThingRow& row) { table.add(cells(row, console)); });
    console.print(table.text());
    return done;
}

void addThings(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "things");
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    verb->add_option("--kind", words->kinds, cli.help("thing-kind"))->delimiter(',');
    verb->add_option("--find", words->find, cli.help("thing-find"));
    verb->add_flag("--shared", words->sharedOnly, cli.help("thing-shared"));
    verb->add_flag("--odd", words->oddOnly, cli.help("thing-odd"));
    verb->add_option("--order", words->order, cli.help("thing-order"))
        ->check(CLI::IsMember({ "id", "kind", "label", "uses" }));
    auto* revealing = verb->add_option("--reveal", words->reveal, cli.help("reveal"));
    verb->add_option("--limit", words->limit, cli.help("limit"))->check(CLI::NonNegativeNumber);
    words->filter.add(*verb, cli);
    verb->callback([&cli, words, revealing] {
        cli.run = [&cli, words, isReveal = revealing->count() > 0] {
            return listThings(cli, *words, isReveal);
        };
    });
}

} // namespace tuyen::cli
