// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilterOptions.h"
#include "Table.h"
#include "Values.h"
#include "Verbs.h"

#include "base/Error.h"
#include "ingest/FigureText.h"
#include "store/FigureStore.h"
#include "text/DateText.h"
#include "text/Number.h"
#include "trends/FigureGap.h"

#include <CLI/CLI.hpp>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    FilterOptions filter;
    std::vector<std::string> units;
};
}

static FigureFilter filterOf(const Words& words)
{
    const auto wanted = words.filter.filter();
    FigureFilter filter { {}, wanted.batches, wanted.provinces, wanted.years };
    for (const auto& unit : words.units) {
        const auto known = countUnitFromName(unit);
        if (!known) {
            throw Error("cli.bad-value", { { "option", "--unit" }, { "value", unit } });
        }
        filter.units.push_back(*known);
    }
    return filter;
}

static Json json(const StoredFigure& stored, const std::optional<FigureGap>& gap)
{
    const auto& figure = stored.figure;
    Json out { { "id", figure.id.value }, { "unit", name(figure.unit) },
        { "value", *figure.quantity.value },
        { "upper", figure.quantity.upper ? Json(*figure.quantity.upper) : Json(nullptr) },
        { "qualifier", name(figure.quantity.qualifier) },
        { "period", json(figure.period) } };
    const auto& area = figure.area;
    out["area"] = area.isEmpty() ? Json(nullptr)
                                 : Json { { "province", textOrNull(area.unit) },
                                       { "candidates", area.candidates },
                                       { "country", textOrNull(area.country) },
                                       { "raw", textOrNull(area.raw) } };
    out["label"] = textOrNull(figure.label);
    out["part"] = figure.isPart;
    out["publisher"] = textOrNull(figure.publisher);
    out["raw"] = textOrNull(figure.raw);
    out["batch"] = stored.batch.value;
    out["file"] = stored.file;
    out["sheet"] = textOrNull(stored.sheet);
    out["row"] = stored.row;
    out["column"] = figure.column < 0 ? Json(nullptr) : Json(columnLetters(figure.column));
    out["inStore"] = gap ? Json(gap->inStore) : Json(nullptr);
    out["unsure"] = gap ? Json(gap->unsure) : Json(nullptr);
    out["unexplained"] = gap ? Json(gap->unexplained) : Json(nullptr);
    return out;
}

static int listFigures(const Cli& cli, const Words& words)
{
    const auto filter = filterOf(words);
    const auto& console = cli.console;
    const auto language = console.language;
    Store store = cli.openStore(words.store);
    const auto figures = FigureStore(store).list(filter);
    ConsoleProgress progress(console, console.words("cli.reading"));
    const auto cube = IncidentCube::build(store, progress);
    Json out = Json::array();
    Table table({ console.words("cli.column.figure"), console.words("cli.column.area"),
        console.words("cli.column.period"), console.words("cli.column.in-store"),
        console.words("cli.column.unexplained"), console.words("cli.column.label"),
        console.words("cli.column.file") });
    table.alignRight(3);
    table.alignRight(4);
    for (const auto& stored : figures) {
        const auto& figure = stored.figure;
        const auto gap = gapOf(*cube, figure);
        if (console.isJson) {
            out.push_back(json(stored, gap));
            continue;
        }
        table.add({ figureText(figure, language), placeText(figure.area, language),
            formatDate(figure.period, language),
            gap ? formatNumber(gap->inStore, language) : std::string(),
            gap ? formatNumber(gap->unexplained, language) : std::string(), figure.label,
            figure.publisher.empty() ? stored.file : figure.publisher });
    }
    if (console.isJson) {
        console.printJson(out);
        return done;
    }
    console.print(table.text());
    console.say("cli.figures.count", { { "count", std::to_string(figures.size()) } });
    return done;
}

void addFigures(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "figures");
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    words->filter.addYear(*verb, cli);
    words->filter.addProvince(*verb, cli);
    words->filter.addBatch(*verb, cli);
    verb->add_option("--unit", words->units, cli.help("unit"))
        ->allow_extra_args(false)
        ->delimiter(',');
    verb->callback([&cli, words] { cli.run = [&cli, words] { return listFigures(cli, *words); }; });
}

} // namespace tuyen::cli
