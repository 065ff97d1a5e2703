// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilterOptions.h"
#include "Table.h"
#include "Values.h"
#include "Verbs.h"

#include "domain/Vocabulary.h"
#include "gazetteer/Gazetteer.h"
#include "text/DateText.h"
#include "text/Number.h"
#include "trends/IncidentCube.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    FilterOptions filter;
    std::string format;
    std::int64_t limit = -1;
};
}

static std::vector<IncidentId> matching(
    const Cli& cli, Store& store, const Filter& filter, std::int64_t limit)
{
    ConsoleProgress progress(cli.console, cli.console.words("cli.reading"));
    const auto cube = IncidentCube::build(store, progress);
    std::vector<IncidentId> ids;
    for (const auto position : select(*cube, filter, store)) {
        if (limit >= 0 && static_cast<std::int64_t>(ids.size()) >= limit) {
            break;
        }
        ids.push_back(IncidentId { cube->ids[position] });
    }
    return ids;
}

static std::string firstForm(const IncidentRow& row, Language language)
{
    const auto it = std::find_if(row.terms.begin(), row.terms.end(),
        [](const std::string& term) { return term.starts_with("exploitation."); });
    return it == row.terms.end() ? std::string() : Vocabulary::standard().label(*it, language);
}

static std::vector<std::string> headings(const Console& console)
{
    std::vector<std::string> columns;
    for (const char* code : { "id", "code", "date", "province", "neighbour", "form", "suspects",
             "victims", "presumed-victims", "person-times", "status" }) {
        columns.push_back(console.words(std::string("cli.column.") + code));
    }
    return columns;
}

static std::vector<std::string> cells(const IncidentRow& row, const Console& console)
{
    const auto language = console.language;
    const auto province = row.place.unit.empty()
        ? row.place.raw
        : Gazetteer::standard().provinceName(row.place.unit, language, true);
    const auto date = formatDate(row.date, language);
    return { std::to_string(row.id.value), row.code, date.empty() ? row.date.raw : date, province,
        row.neighbour, firstForm(row, language), formatQuantity(row.suspects, language),
        formatQuantity(row.victims, language), formatQuantity(row.presumedVictims, language),
        formatQuantity(row.personTimes, language),
        row.status.empty() ? std::string() : Vocabulary::standard().label(row.status, language) };
}

/// In pieces: a million rows are never held at once.
template <class Take>
static void forEachRow(Store& store, const std::vector<IncidentId>& ids, Take take)
{
    const IncidentStore incidents(store);
    constexpr std::size_t piece = 1000;
    for (std::size_t begin = 0; begin < ids.size(); begin += piece) {
        const auto count = std::min(piece, ids.size() - begin);
        for (const auto& row : incidents.rows(std::span(ids).subspan(begin, count))) {
            take(row);
        }
    }
}

static int listIncidents(const Cli& cli, const Words& words)
{
    const auto filter = words.filter.filter();
    const auto& console = cli.console;
    Store store = cli.openStore(words.store);
    const auto ids = matching(cli, store, filter, words.limit);
    const auto format = words.format.empty() ? (console.isJson ? "json" : "table") : words.format;
    if (format == "json") {
        console.print("[");
        const char* before = "\n";
        forEachRow(store, ids, [&](const IncidentRow& row) {
            console.print(before + json(row).dump(-1, ' ', false, Json::error_handler_t::replace));
            before = ",\n";
        });
        console.print("\n]\n");
    } else if (format == "csv") {
        console.print(std::string(byteOrderMark) + csvLine(headings(console)));
        forEachRow(store, ids,
            [&](const IncidentRow& row) { console.print(csvLine(cells(row, console))); });
    } else {
        Table table(headings(console));
        for (const std::size_t column : { 0, 6, 7, 8, 9 }) {
            table.alignRight(column);
        }
        forEachRow(store, ids, [&](const IncidentRow& row) { table.add(cells(row, console)); });
        console.print(table.text());
        console.say("cli.incidents.count", { { "count", std::to_string(ids.size()) } });
    }
    return done;
}

void addIncidents(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "incidents");
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    words->filter.add(*verb, cli);
    verb->add_option("--format", words->format, cli.help("format"))
        ->check(CLI::IsMember({ "table", "csv", "json" }));
    verb->add_option("--limit", words->limit, cli.help("limit"))->check(CLI::NonNegativeNumber);
    verb->callback(
        [&cli, words] { cli.run = [&cli, words] { return listIncidents(cli, *words); }; });
}

} // namespace tuyen::cli
