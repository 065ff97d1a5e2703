// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilterOptions.h"
#include "Table.h"
#include "Values.h"
#include "Verbs.h"

#include "links/Corridors.h"
#include "text/DateText.h"
#include "text/Number.h"
#include "trends/IncidentCube.h"

#include <CLI/CLI.hpp>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    std::string level = "gate";
    std::int64_t least = 1;
    std::int64_t limit = -1;
    FilterOptions filter;
};
}

static Corridors corridors(const Cli& cli, const Words& words, Store& store)
{
    ConsoleProgress progress(cli.console, cli.console.words("cli.reading"));
    const auto level = words.level == "country" ? CorridorLevel::Country
        : words.level == "province"             ? CorridorLevel::Province
                                                : CorridorLevel::Gate;
    std::optional<std::vector<IncidentId>> incidents;
    if (const auto filter = words.filter.filter(); !filter.isEmpty()) {
        const auto cube = IncidentCube::build(store, progress);
        auto& ids = incidents.emplace();
        for (const auto position : select(*cube, filter, store)) {
            ids.emplace_back(cube->ids[position]);
        }
    }
    auto found = corridorsOf(store, level, incidents, progress);
    std::erase_if(found.all, [&words](const Corridor& corridor) {
        return static_cast<std::int64_t>(corridor.incidents.size()) < words.least;
    });
    if (words.limit >= 0 && found.all.size() > static_cast<std::size_t>(words.limit)) {
        found.all.resize(static_cast<std::size_t>(words.limit));
    }
    return found;
}

template <class Tag> static Json idsOf(const std::vector<Id<Tag>>& ids)
{
    Json out = Json::array();
    for (const auto id : ids) {
        out.push_back(id.value);
    }
    return out;
}

static Json countsOf(const std::map<std::string, std::int64_t>& counts)
{
    Json out = Json::object();
    for (const auto& [code, count] : counts) {
        out[code] = count;
    }
    return out;
}

static Json json(const Corridor& corridor, Language language)
{
    Json stops = Json::array();
    for (const auto& stop : corridor.stops) {
        const bool hasCode = !stop.code.starts_with("w:");
        stops.push_back({ { "code", hasCode ? Json(stop.code) : Json(nullptr) },
            { "label", label(stop, language) } });
    }
    Json legs = Json::array();
    for (const auto& leg : corridor.legs) {
        Json fees = Json::object();
        for (const auto& [currency, fee] : leg.fees) {
            fees[currency]
                = { { "least", fee.least }, { "most", fee.most }, { "routes", fee.routes } };
        }
        legs.push_back({ { "kind", std::string(name(leg.kind)) }, { "routes", leg.routes },
            { "crossings", countsOf(leg.crossings) }, { "transports", countsOf(leg.transports) },
            { "fees", std::move(fees) } });
    }
    Json sureness = Json::object();
    for (const auto& [certainty, count] : corridor.sureness) {
        sureness[std::string(name(certainty))] = count;
    }
    return { { "key", corridor.key }, { "label", label(corridor, language) },
        { "level", std::string(name(corridor.level)) }, { "stops", std::move(stops) },
        { "legs", std::move(legs) }, { "incidents", idsOf(corridor.incidents) },
        { "routes", idsOf(corridor.routes) }, { "suspects", idsOf(corridor.suspects) },
        { "victims", idsOf(corridor.victims) },
        { "certainty", std::string(name(corridor.certainty)) },
        { "incidentsByCertainty", std::move(sureness) }, { "first", json(corridor.first) },
        { "last", json(corridor.last) } };
}

/// "20.000.000–25.000.000 VND"
static std::string feeWords(const Corridor& corridor, Language language)
{
    std::string words;
    for (const auto& [currency, fees] : feesOf(corridor)) {
        words += words.empty() ? "" : "; ";
        words += formatNumber(fees.least, language);
        words += fees.most == fees.least ? "" : "–" + formatNumber(fees.most, language);
        words += ' ' + currency;
    }
    return words;
}

static int listRoutes(const Cli& cli, const Words& words)
{
    Store store = cli.openStore(words.store);
    const auto found = corridors(cli, words, store);
    const auto& console = cli.console;
    if (console.isJson) {
        Json out { { "corridors", Json::array() }, { "withoutWay", found.withoutWay } };
        for (const auto& corridor : found.all) {
            out["corridors"].push_back(json(corridor, console.language));
        }
        console.printJson(out);
        return done;
    }
    Table table({ console.words("cli.column.corridor"), console.words("cli.column.incidents"),
        console.words("cli.column.suspects"), console.words("cli.column.victims"),
        console.words("cli.column.fee"), console.words("cli.column.certainty"),
        console.words("cli.column.since"), console.words("cli.column.until") });
    for (const std::size_t column : { 1, 2, 3, 4 }) {
        table.alignRight(column);
    }
    for (const auto& corridor : found.all) {
        table.add({ label(corridor, console.language), std::to_string(corridor.incidents.size()),
            std::to_string(corridor.suspects.size()), std::to_string(corridor.victims.size()),
            feeWords(corridor, console.language),
            console.words("cli.certainty." + std::string(name(corridor.certainty))),
            formatDate(corridor.first, console.language),
            formatDate(corridor.last, console.language) });
    }
    console.print(table.text());
    if (found.withoutWay > 0) {
        console.say("cli.routes.without-way", { { "count", std::to_string(found.withoutWay) } });
    }
    return done;
}

void addRoutes(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "routes");
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    verb->add_option("--level", words->level, cli.help("route-level"))
        ->check(CLI::IsMember({ "country", "province", "gate" }));
    verb->add_option("--least", words->least, cli.help("route-least"))->check(CLI::PositiveNumber);
    verb->add_option("--limit", words->limit, cli.help("limit"))->check(CLI::NonNegativeNumber);
    words->filter.add(*verb, cli);
    verb->callback([&cli, words] { cli.run = [&cli, words] { return listRoutes(cli, *words); }; });
}

} // namespace tuyen::cli
