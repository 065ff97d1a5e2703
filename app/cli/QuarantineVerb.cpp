// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepairVerbs.h"
#include "Table.h"
#include "Values.h"
#include "Verbs.h"

#include "base/File.h"
#include "ingest/QuarantineRepair.h"
#include "ingest/WaitingTable.h"
#include "store/QuarantineStore.h"

#include <CLI/CLI.hpp>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    std::int64_t batch = 0;
    std::string csv;
    bool dismissed = false;
};
}

static std::string headerOf(const QuarantinedRow& row, std::size_t column)
{
    const bool isNamed = column < row.columns.size() && !row.columns[column].empty();
    return isNamed ? row.columns[column] : columnLetters(static_cast<int>(column));
}

static Json json(const QuarantinedRow& row, const Console& console)
{
    Json raw = Json::object();
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        auto header = headerOf(row, i);
        if (raw.contains(header)) { // two columns of one name
            header += " (" + columnLetters(static_cast<int>(i)) + ')';
        }
        raw[header] = row.cells[i];
    }
    Json issues = Json::array();
    for (const auto& issue : row.issues) {
        issues.push_back(json(issue, console));
    }
    Json out { { "id", row.id.value }, { "batch", row.batch.value }, { "sheet", row.sheet },
        { "row", row.row }, { "state", row.state }, { "issues", issues }, { "raw", raw } };
    if (!row.fixes.empty()) {
        for (const auto& [column, text] : row.fixes) {
            out["fixes"][headerOf(row, static_cast<std::size_t>(column))] = text;
        }
    }
    if (!row.reason.empty()) {
        out["reason"] = row.reason;
        out["by"] = textOrNull(row.setAsideBy);
        out["when"] = row.setAsideAtMs == 0 ? Json() : Json(isoUtc(row.setAsideAtMs));
    }
    return out;
}

using Files = std::map<BatchId, std::string>;

static std::vector<std::string> headings(const Console& console, bool isAside)
{
    std::vector<std::string> columns;
    for (const auto* column : { "id", "batch", "file", "sheet", "row", "why" }) {
        columns.push_back(console.words(std::string("cli.column.") + column));
    }
    if (isAside) {
        for (const auto* column : { "aside-why", "aside-by", "aside-when" }) {
            columns.push_back(console.words(std::string("cli.column.") + column));
        }
    }
    return columns;
}

/// `isAside`: also why, by whom and when they were set aside.
static std::vector<std::string> cellsOf(
    const QuarantinedRow& row, const Files& files, const Console& console, bool isAside)
{
    const auto file = files.find(row.batch);
    std::vector<std::string> cells { std::to_string(row.id.value),
        std::to_string(row.batch.value), file == files.end() ? std::string() : file->second,
        row.sheet, std::to_string(row.row), reasons(row.issues, row.columns, console) };
    if (isAside) {
        cells.insert(cells.end(),
            { row.reason, row.setAsideBy,
                row.setAsideAtMs == 0 ? std::string() : isoUtc(row.setAsideAtMs) });
    }
    return cells;
}

static Table table(const std::vector<QuarantinedRow>& rows, const Files& files,
    const Console& console, bool isAside)
{
    Table made(headings(console, isAside));
    for (const std::size_t column : { 0, 1, 4 }) {
        made.alignRight(column);
    }
    for (const auto& row : rows) {
        made.add(cellsOf(row, files, console, isAside));
    }
    return made;
}

/// The rows under their own headers; where they are and why they wait stand behind.
static std::string csv(Store& store, const std::vector<QuarantinedRow>& rows, const Files& files,
    const Console& console, bool isAside)
{
    QuarantineRepair repair(store);
    auto own
        = waitingTable(rows, [&repair](const QuarantinedRow& row) { return repair.around(row); });
    auto columns = own.columns;
    for (auto& heading : headings(console, isAside)) {
        columns.push_back(console.words("cli.quarantine.about", { { "what", heading } }));
    }
    Table made(columns);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto cells = std::move(own.rows[i]);
        for (auto& cell : cellsOf(rows[i], files, console, isAside)) {
            cells.push_back(std::move(cell));
        }
        made.add(std::move(cells));
    }
    return made.csv();
}

static int listQuarantine(const Cli& cli, const Words& words)
{
    Store store = cli.openStore(words.store);
    const QuarantineStore quarantine(store);
    const BatchId batch { words.batch };
    const auto rows = words.dismissed ? quarantine.dismissed(batch) : quarantine.rows(batch);
    const auto files = filesOf(store);
    if (!words.csv.empty()) {
        writeFile(pathFromUtf8(words.csv), csv(store, rows, files, cli.console, words.dismissed));
        cli.console.say("cli.written", { { "file", words.csv } });
    }
    if (cli.console.isJson) {
        Json out = Json::array();
        for (const auto& row : rows) {
            out.push_back(json(row, cli.console));
        }
        cli.console.printJson(out);
    } else if (words.csv.empty()) {
        cli.console.print(table(rows, files, cli.console, words.dismissed).text());
    }
    return rows.empty() || words.dismissed ? done : rowsWait;
}

void addQuarantine(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "quarantine");
    verb->add_option("STORE", words->store, cli.help("store"));
    verb->add_flag("--dismissed", words->dismissed, cli.help("dismissed"));
    verb->add_option("--batch", words->batch, cli.help("batch-number"));
    verb->add_option("--csv", words->csv, cli.help("csv"));
    addRepairs(*verb, cli);
    verb->callback([&cli, words, verb] {
        if (!verb->get_subcommands().empty()) {
            return; // fix, retry, dismiss, restore
        }
        if (words->store.empty()) {
            throw CLI::RequiredError("STORE");
        }
        cli.run = [&cli, words] { return listQuarantine(cli, *words); };
    });
}

} // namespace tuyen::cli
