// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilterOptions.h"
#include "Offscreen.h"
#include "Table.h"
#include "Values.h"
#include "Verbs.h"

#include "base/Error.h"
#include "gazetteer/Gazetteer.h"
#include "text/Number.h"
#include "trends/TrendTable.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    FilterOptions filter;
    std::string measure = "incidents";
    std::vector<std::string> by { "province", "year" };
    std::string basis = "day";
    bool borderOnly = false;
    std::string chart;
    std::string format;

    bool isBy(const char* what) const { return std::find(by.begin(), by.end(), what) != by.end(); }
};

/// One number with what it is of; unit "" and year 0: unknown.
struct Cell {
    std::string unit;
    int year = 0;
    std::int64_t value = 0;
};
}

/// The cells that are not zero: they add up to the total of the table.
static std::vector<Cell> cellsOf(const TrendTable& table, const Words& words)
{
    std::vector<Cell> cells;
    const auto add = [&](const std::string& unit, int year, std::int64_t value) {
        if (value != 0) {
            cells.push_back({ unit, year, value });
        }
    };
    if (!words.isBy("province")) {
        for (std::size_t i = 0; i < table.years.size(); ++i) {
            add({}, table.years[i], table.yearTotals[i]);
        }
        add({}, 0, table.unknownYear);
        return cells;
    }
    for (const auto& row : table.rows) {
        if (!words.isBy("year")) {
            add(row.unit, 0, row.total);
            continue;
        }
        for (std::size_t i = 0; i < table.years.size(); ++i) {
            add(row.unit, table.years[i], row.values[i]);
        }
        add(row.unit, 0, row.unknownYear);
    }
    return cells;
}

static void printJson(const Console& console, const TrendTable& table, const Words& words)
{
    Json out { { "measure", words.measure }, { "by", words.by }, { "basis", words.basis },
        { "rows", Json::array() } };
    for (const auto& cell : cellsOf(table, words)) {
        Json row;
        if (words.isBy("province")) {
            row["province"] = textOrNull(cell.unit);
        }
        if (words.isBy("year")) {
            row["year"] = cell.year > 0 ? Json(cell.year) : Json(nullptr);
        }
        row["value"] = cell.value;
        out["rows"].push_back(row);
    }
    out["total"] = table.total;
    out["notStated"] = table.notStated;
    out["breakYear"] = table.breakYear >= 0
        ? Json(table.years[static_cast<std::size_t>(table.breakYear)])
        : Json(nullptr);
    console.printJson(out);
}

static std::string unitName(const std::string& unit, const Console& console)
{
    return unit.empty() ? console.words("cli.unknown")
                        : Gazetteer::standard().provinceName(unit, console.language, true);
}

/// Provinces down, years across.
static Table crossTable(const Console& console, const TrendTable& table, const Words& words)
{
    const bool hasYears = words.isBy("year");
    const bool hasUnits = words.isBy("province");
    std::vector<std::string> columns { console.words(
        hasUnits ? "cli.column.province" : "cli.measure." + words.measure) };
    for (const int year : hasYears ? table.years : std::vector<int> {}) {
        columns.push_back(std::to_string(year));
    }
    if (hasYears) {
        columns.push_back(console.words("cli.column.no-year"));
    }
    columns.push_back(console.words("cli.total"));
    Table out(columns);
    for (std::size_t i = 1; i < columns.size(); ++i) {
        out.alignRight(i);
    }
    const auto add = [&](const std::string& label, const std::vector<std::int64_t>& values,
                         std::int64_t noYear, std::int64_t total) {
        std::vector<std::string> row { label };
        for (const auto value : hasYears ? values : std::vector<std::int64_t> {}) {
            row.push_back(formatNumber(value, console.language));
        }
        if (hasYears) {
            row.push_back(formatNumber(noYear, console.language));
        }
        row.push_back(formatNumber(total, console.language));
        out.add(row);
    };
    if (hasUnits) {
        for (const auto& row : table.rows) {
            add(unitName(row.unit, console), row.values, row.unknownYear, row.total);
        }
    }
    add(console.words("cli.total"), table.yearTotals, table.unknownYear, table.total);
    return out;
}

static int showTrends(const Cli& cli, const Words& words)
{
    const auto filter = words.filter.filter();
    for (const auto& by : words.by) {
        if (by != "province" && by != "year") {
            throw Error("cli.bad-value", { { "option", "--by" }, { "value", by } });
        }
    }
    const auto& chart = words.chart;
    if (!chart.empty() && !chart.ends_with(".svg") && !chart.ends_with(".png")
        && !chart.ends_with(".pdf")) {
        throw Error("cli.bad-chart", { { "file", chart } });
    }
    Store store = cli.openStore(words.store);
    ConsoleProgress progress(cli.console, cli.console.words("cli.reading"));
    const auto cube = IncidentCube::build(store, progress);
    const auto selection = select(*cube, filter, store);
    TrendOptions options;
    options.measure = measureFromName(words.measure).value();
    options.basis = basisFromName(words.basis).value();
    options.borderOnly = words.borderOnly;
    const auto table = trendTable(*cube, selection, options);
    if (!chart.empty()) {
        drawChart(chart, table, byNeighbour(*cube, selection, table), cli.console.language);
        cli.console.say("cli.written", { { "file", chart } });
    }
    const auto format
        = words.format.empty() ? (cli.console.isJson ? "json" : "table") : words.format;
    if (format == "json") {
        printJson(cli.console, table, words);
    } else {
        const auto cross = crossTable(cli.console, table, words);
        cli.console.print(format == "csv" ? cross.csv() : cross.text());
    }
    return done;
}

void addTrends(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "trends");
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    words->filter.add(*verb, cli);
    verb->add_option("--measure", words->measure, cli.help("measure"))
        ->check(CLI::IsMember(
            { "incidents", "victims", "presumed-victims", "suspects", "person-times" }));
    verb->add_option("--by", words->by, cli.help("by"))->delimiter(',')->allow_extra_args(false);
    verb->add_option("--basis", words->basis, cli.help("basis"))
        ->check(CLI::IsMember({ "day", "today", "strip" }));
    verb->add_flag("--border-only", words->borderOnly, cli.help("border-only"));
    verb->add_option("--chart", words->chart, cli.help("chart"));
    verb->add_option("--format", words->format, cli.help("format"))
        ->check(CLI::IsMember({ "table", "csv", "json" }));
    verb->callback([&cli, words] { cli.run = [&cli, words] { return showTrends(cli, *words); }; });
}

} // namespace tuyen::cli
