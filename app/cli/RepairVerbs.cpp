// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepairVerbs.h"

#include "Table.h"
#include "Values.h"

#include "base/Error.h"
#include "ingest/ImportOptions.h"
#include "ingest/QuarantineRepair.h"
#include "store/BatchStore.h"
#include "store/IncidentUpdate.h"
#include "store/QuarantineStore.h"
#include "text/Fold.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    std::vector<std::int64_t> ids;
    std::int64_t batch = 0;
    std::vector<std::string> sets;
    bool suggested = false;
    bool alike = false;
    bool dryRun = false;
    std::string reason;
    ChoiceWords choice;
};
}

void ChoiceWords::add(CLI::App& verb, const Cli& cli)
{
    verb.add_option("--on-duplicate", onDuplicate, cli.help("on-duplicate"))
        ->check(CLI::IsMember({ "skip", "update", "keep" }));
    verb.add_option("--fields", fields, cli.help("fields"))->delimiter(',');
}

DuplicateChoice ChoiceWords::choice(OnDuplicate otherwise) const
{
    const auto what = onDuplicateFromName(onDuplicate).value_or(otherwise);
    if (!fields.empty() && what != OnDuplicate::Update) {
        throw Error("cli.usage.fields");
    }
    for (const auto& field : fields) {
        if (std::ranges::find(updatableFields(), field) == updatableFields().end()) {
            throw Error("cli.bad-field", { { "field", field } });
        }
    }
    return { what, fields };
}

/// "B", "Ngày xảy ra" or "ngay xay ra"; −1: the row has no such column.
static int columnOf(const QuarantinedRow& row, const std::string& words)
{
    const auto wanted = fold(words);
    for (std::size_t i = 0; i < row.columns.size(); ++i) {
        if (fold(row.columns[i]) == wanted) {
            return static_cast<int>(i);
        }
    }
    const auto width = static_cast<int>(std::max(row.columns.size(), row.cells.size()));
    for (int column = 0; column < width; ++column) {
        if (fold(columnLetters(column)) == wanted) {
            return column;
        }
    }
    return -1;
}

static std::map<int, std::string> fixesOf(const QuarantinedRow& row, const Words& words)
{
    std::map<int, std::string> fixes;
    if (words.suggested) {
        for (const auto& issue : row.issues) {
            if (issue.column >= 0 && !issue.suggestion.empty()) {
                fixes[issue.column] = issue.suggestion;
            }
        }
        if (fixes.empty()) {
            throw Error("quarantine.no-suggestion", { { "id", std::to_string(row.id.value) } });
        }
    }
    for (const auto& set : words.sets) {
        const auto sign = set.find('=');
        const auto column = sign == set.npos ? -1 : columnOf(row, set.substr(0, sign));
        if (column < 0) {
            throw Error("cli.bad-set", { { "words", set } });
        }
        fixes[column] = set.substr(sign + 1);
    }
    return fixes;
}

/// The rows asked for, with those alike when asked for; without numbers all that wait.
static std::vector<QuarantinedRow> rowsOf(const QuarantineStore& store, const Words& words)
{
    const auto all = store.rows(BatchId { words.batch });
    if (words.ids.empty()) {
        return all;
    }
    std::vector<QuarantinedRow> rows;
    const auto add = [&](QuarantineId id) {
        const auto found = std::ranges::find(all, id, &QuarantinedRow::id);
        if (found == all.end()) {
            throw Error("quarantine.unknown", { { "id", std::to_string(id.value) } });
        }
        if (std::ranges::find(rows, id, &QuarantinedRow::id) == rows.end()) {
            rows.push_back(*found);
        }
        return *found;
    };
    for (const auto number : words.ids) {
        const auto row = add(QuarantineId { number });
        if (words.alike) {
            for (const auto id : alike(all, row)) {
                add(id);
            }
        }
    }
    return rows;
}

std::string reasons(const std::vector<Issue>& issues, const std::vector<std::string>& columns,
    const Console& console)
{
    std::string text;
    for (const auto& issue : issues) {
        const auto letters = columnLetters(issue.column);
        const auto at = std::size_t(issue.column);
        const bool isNamed = issue.column >= 0 && at < columns.size() && !columns[at].empty();
        text += text.empty() ? "" : "; ";
        text += letters.empty() ? "" : letters + (isNamed ? " (" + columns[at] + ")" : "") + ": ";
        text += console.words(issue.code, issue.args);
    }
    return text;
}

std::map<BatchId, std::string> filesOf(Store& store)
{
    std::map<BatchId, std::string> files;
    for (const auto& batch : BatchStore(store).list()) {
        files.emplace(batch.id, batch.file);
    }
    return files;
}

static Json json(const RepairOutcome& outcome, const Console& console)
{
    Json issues = Json::array();
    for (const auto& issue : outcome.issues) {
        issues.push_back(json(issue, console));
    }
    return { { "id", outcome.id.value }, { "batch", outcome.batch.value }, { "row", outcome.row },
        { "result", name(outcome.result) }, { "issues", issues } };
}

/// Where each row stands: `rows` are those the outcomes are of.
static int show(const Cli& cli, Store& store, const std::vector<QuarantinedRow>& rows,
    const std::vector<RepairOutcome>& outcomes)
{
    const auto& console = cli.console;
    const bool stillWait = std::ranges::any_of(outcomes,
        [](const auto& outcome) { return outcome.result == RepairOutcome::Result::Waits; });
    if (console.isJson) {
        Json all = Json::array();
        for (const auto& outcome : outcomes) {
            all.push_back(json(outcome, console));
        }
        console.printJson({ { "rows", all }, { "waiting", QuarantineStore(store).count() } });
        return stillWait ? rowsWait : done;
    }
    const auto files = filesOf(store);
    Table table({ console.words("cli.column.id"), console.words("cli.column.batch"),
        console.words("cli.column.file"), console.words("cli.column.sheet"),
        console.words("cli.column.row"), console.words("cli.column.result"),
        console.words("cli.column.why") });
    for (const std::size_t column : { 0, 1, 4 }) {
        table.alignRight(column);
    }
    for (const auto& outcome : outcomes) {
        const auto row = std::ranges::find(rows, outcome.id, &QuarantinedRow::id);
        const auto file = files.find(outcome.batch);
        table.add({ std::to_string(outcome.id.value), std::to_string(outcome.batch.value),
            file == files.end() ? std::string() : file->second,
            row == rows.end() ? std::string() : row->sheet, std::to_string(outcome.row),
            console.words("cli.result." + std::string(name(outcome.result))),
            reasons(outcome.issues, row == rows.end() ? std::vector<std::string>() : row->columns,
                console) });
    }
    console.print(table.text());
    return stillWait ? rowsWait : done;
}

/// What would become of the rows: nothing is written.
static std::vector<RepairOutcome> look(
    QuarantineRepair& repair, const std::vector<QuarantinedRow>& rows, const Words& words)
{
    const auto choice = words.choice.choice();
    std::vector<RepairOutcome> outcomes;
    for (const auto& row : rows) {
        const auto seen = repair.look(row, fixesOf(row, words));
        const bool isUpdate = seen.known && choice.what == OnDuplicate::Update;
        const bool isKept = seen.known && choice.what == OnDuplicate::Keep;
        const auto result = isUpdate ? RepairOutcome::Result::Updated
            : isKept || !seen.waits  ? RepairOutcome::Result::Stored
                                     : RepairOutcome::Result::Waits;
        outcomes.push_back({ row.id, row.batch, row.row, result, seen.issues });
    }
    return outcomes;
}

static int repairRows(const Cli& cli, const Words& words)
{
    Store store
        = cli.openStore(words.store, words.dryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    const auto rows = rowsOf(QuarantineStore(store), words);
    QuarantineRepair repair(store);
    if (words.dryRun) {
        return show(cli, store, rows, look(repair, rows, words));
    }
    std::vector<RowRepair> repairs;
    for (const auto& row : rows) {
        repairs.push_back({ row.id, fixesOf(row, words), words.choice.choice() });
    }
    ConsoleProgress progress(cli.console, {});
    return show(cli, store, rows, repair.apply(repairs, words.reason, progress));
}

static int turnRows(const Cli& cli, const Words& words, bool away)
{
    Store store = cli.openStore(words.store, OpenMode::ReadWrite);
    QuarantineStore quarantine(store);
    std::vector<QuarantineId> ids;
    if (away) {
        for (const auto& row : rowsOf(quarantine, words)) {
            ids.push_back(row.id);
        }
        quarantine.dismiss(ids, words.reason);
    } else {
        for (const auto number : words.ids) {
            ids.emplace_back(number);
        }
        quarantine.bringBack(ids, words.reason);
    }
    if (cli.console.isJson) {
        Json numbers = Json::array();
        for (const auto id : ids) {
            numbers.push_back(id.value);
        }
        cli.console.printJson(
            { { away ? "dismissed" : "restored", numbers }, { "waiting", quarantine.count() } });
    } else {
        cli.console.print(
            cli.console.words(away ? "cli.quarantine.dismissed" : "cli.quarantine.restored",
                { { "count", std::to_string(ids.size()) } })
            + '\n');
    }
    return done;
}

static CLI::App* addVerb(
    CLI::App& quarantine, Cli& cli, const std::string& name, const std::shared_ptr<Words>& words)
{
    auto* verb = quarantine.add_subcommand(name, cli.console.words("cli.verb.quarantine-" + name));
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    return verb;
}

static void addRepair(CLI::App& quarantine, Cli& cli, bool hasFixes)
{
    auto words = std::make_shared<Words>();
    auto* verb = addVerb(quarantine, cli, hasFixes ? "fix" : "retry", words);
    auto* ids = verb->add_option("ID", words->ids, cli.help("waiting-ids"));
    if (hasFixes) {
        ids->required();
        verb->add_option("--set", words->sets, cli.help("set"));
        verb->add_flag("--suggested", words->suggested, cli.help("suggested"));
        verb->add_flag("--alike", words->alike, cli.help("alike"));
    } else {
        verb->add_option("--batch", words->batch, cli.help("batch-number"));
    }
    words->choice.add(*verb, cli);
    verb->add_option("--reason", words->reason, cli.help("reason"));
    verb->add_flag("--dry-run", words->dryRun, cli.help("dry-run"));
    verb->callback([&cli, words] { cli.run = [&cli, words] { return repairRows(cli, *words); }; });
}

void addRepairs(CLI::App& quarantine, Cli& cli)
{
    addRepair(quarantine, cli, true);
    addRepair(quarantine, cli, false);
    for (const bool away : { true, false }) {
        auto words = std::make_shared<Words>();
        auto* verb = addVerb(quarantine, cli, away ? "dismiss" : "restore", words);
        verb->add_option("ID", words->ids, cli.help("waiting-ids"))->required();
        auto* reason = verb->add_option("--reason", words->reason, cli.help("reason"));
        if (away) {
            reason->required();
            verb->add_flag("--alike", words->alike, cli.help("alike"));
        }
        verb->callback([&cli, words, away] {
            cli.run = [&cli, words, away] { return turnRows(cli, *words, away); };
        });
    }
}

} // namespace tuyen::cli
