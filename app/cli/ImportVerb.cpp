// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Mapping.h"
#include "RepairVerbs.h"
#include "Table.h"
#include "Values.h"
#include "Verbs.h"

#include "base/Error.h"
#include "base/File.h"
#include "ingest/Encoding.h"
#include "ingest/ImportRun.h"
#include "ingest/RecipeFile.h"
#include "ingest/prose/ProseReader.h"
#include "text/Number.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    std::vector<std::string> files;
    std::string sheet;
    int headerRow = 0;
    bool hasNoHeader = false;
    std::string mapping;
    std::string recipe;
    std::string encoding;
    std::string linkKind;
    std::string nodeKind;
    std::string directed;
    std::vector<std::string> columnEncodings;
    bool dryRun = false;
    bool noRecipe = false;
    ChoiceWords choice;
};

/// What became of one file.
struct Outcome {
    std::string file;
    std::optional<Receipt> receipt;
    std::optional<Error> error;
};
}

static std::string encodingNamed(const std::string& text)
{
    const auto encoding = encodingFromName(text);
    if (!encoding) {
        throw Error("cli.bad-encoding", { { "words", text }, { "known", encodingNames() } });
    }
    return std::string(name(*encoding));
}

/// Of files of links.
static void addLinkReading(LinkReading& links, const Words& words)
{
    if (!words.linkKind.empty()) {
        links.kind = words.linkKind;
    }
    if (!words.nodeKind.empty()) {
        if (!isNodeKind(words.nodeKind)) {
            throw Error("cli.bad-value", { { "option", "--node-kind" }, { "value", words.nodeKind } });
        }
        links.nodeKind = words.nodeKind;
    }
    if (!words.directed.empty()) {
        links.isDirected = words.directed == "yes";
    }
}

static ImportOptions optionsOf(const Words& words)
{
    ImportOptions options;
    if (!words.recipe.empty()) {
        options = readRecipeFile(pathFromUtf8(words.recipe));
    }
    if (!words.mapping.empty()) {
        options.mapping = readMapping(words.mapping);
    }
    if (!words.sheet.empty()) {
        options.read.sheet = words.sheet;
    }
    if (words.headerRow > 0) {
        options.headerRow = words.headerRow;
        options.hasNoHeader = false;
    }
    options.hasNoHeader = options.hasNoHeader || words.hasNoHeader;
    if (!words.encoding.empty()) {
        options.read.encoding = encodingNamed(words.encoding);
    }
    for (const auto& one : words.columnEncodings) {
        const auto equals = one.rfind('=');
        if (equals == one.npos || equals == 0) {
            throw Error("cli.bad-column-encoding", { { "words", one } });
        }
        options.columnEncodings.emplace_back(
            one.substr(0, equals), encodingNamed(one.substr(equals + 1)));
        options.neededColumns.push_back(one.substr(0, equals));
    }
    const auto choice = words.choice.choice(options.onDuplicate);
    options.onDuplicate = choice.what;
    if (!words.choice.onDuplicate.empty() || !choice.fields.empty()) { // else as the recipe says
        options.updateFields = choice.fields;
    }
    options.useFittingRecipe = !words.noRecipe;
    addLinkReading(options.links, words);
    return options;
}

/// Ctrl+C in the third of five files: the first two are taken back too, for one command is one
/// thing.
static void takeBack(const Cli& cli, Store& store, const std::vector<Outcome>& outcomes)
{
    BatchStore batches(store);
    for (auto it = outcomes.rbegin(); it != outcomes.rend(); ++it) {
        if (it->receipt && it->receipt->batch) {
            batches.undo(it->receipt->batch);
            cli.console.say("cli.import.taken-back", { { "file", it->receipt->file } });
        }
    }
}

/// As it is typed in a shell.
static std::string quoted(const std::string& path)
{
    return path.find_first_of(" \t'\"()&;$") == path.npos ? path : '"' + path + '"';
}

static std::vector<Outcome> importFiles(const Cli& cli, Store& store, const Words& words)
{
    const auto options = optionsOf(words);
    std::vector<Outcome> outcomes;
    for (const auto& file : words.files) {
        const auto name = utf8(pathFromUtf8(file).filename());
        ConsoleProgress progress(cli.console, name);
        Outcome outcome { file, {}, {} };
        try {
            const ImportRun run(pathFromUtf8(file), options);
            outcome.receipt
                = words.dryRun ? run.dryRun(store, progress) : run.commit(store, progress);
        } catch (const Error& error) {
            // A file that cannot be read is named and the others go on.
            outcome.error = isTextByName(file) && isWithoutTable(error.code())
                ? Error("file.text-no-table", { { "file", name }, { "path", quoted(file) } })
                : error;
        } catch (const Cancelled&) {
            takeBack(cli, store, outcomes);
            throw;
        }
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

static Json errorJson(const Cli& cli, const Outcome& outcome)
{
    const Error& error = *outcome.error;
    return { { "code", error.code() }, { "message", cli.console.words(error.code(), error.args()) },
        { "file", outcome.file } };
}

static void printJson(const Cli& cli, const std::vector<Outcome>& outcomes, double seconds)
{
    Json out { { "files", Json::array() } };
    for (const auto& outcome : outcomes) {
        if (outcome.receipt) {
            out["files"].push_back(json(*outcome.receipt, cli.console));
        } else {
            out["files"].push_back({ { "file", utf8(pathFromUtf8(outcome.file).filename()) },
                { "error", errorJson(cli, outcome) } });
            if (!out.contains("error")) {
                out["error"] = errorJson(cli, outcome);
            }
        }
    }
    out["seconds"] = seconds;
    cli.console.printJson(out);
}

static void printTable(const Cli& cli, const std::vector<Outcome>& outcomes)
{
    const auto& console = cli.console;
    Table table({ console.words("cli.column.batch"), console.words("cli.column.read"),
        console.words("cli.column.stored"), console.words("cli.column.duplicates"),
        console.words("cli.column.quarantined"), console.words("cli.column.not-rows"),
        console.words("cli.column.file") });
    RowCounts sum;
    const auto add = [&](const std::string& batch, const RowCounts& counts,
                         const std::string& file) {
        const auto number
            = [&](std::int64_t value) { return formatNumber(value, console.language); };
        table.add({ batch, number(counts.rowsRead), number(counts.stored),
            number(counts.duplicates), number(counts.quarantined), number(counts.notRows), file });
    };
    for (std::size_t column = 0; column < 6; ++column) {
        table.alignRight(column);
    }
    for (const auto& outcome : outcomes) {
        if (outcome.receipt) {
            const auto& receipt = *outcome.receipt;
            add(receipt.batch ? std::to_string(receipt.batch.value) : "–", receipt.counts,
                receipt.file);
            sum += receipt.counts;
        }
    }
    if (outcomes.size() > 1) {
        add("", sum, console.words("cli.total"));
    }
    console.print(table.text());
}

static std::string whereOf(const Receipt& receipt, const Issue& issue)
{
    return receipt.file + (issue.sheet.empty() ? "" : ", " + issue.sheet);
}

static void sayIssues(const Cli& cli, const std::vector<Outcome>& outcomes)
{
    for (const auto& outcome : outcomes) {
        if (outcome.error) {
            cli.console.complain(cli.console.words(outcome.error->code(), outcome.error->args()));
            continue;
        }
        if (!outcome.receipt->recipe.empty()) {
            cli.console.say("cli.import.recipe",
                { { "file", outcome.receipt->file }, { "recipe", outcome.receipt->recipe } });
        }
        std::string columns;
        for (const auto& header : notMapped(*outcome.receipt)) {
            columns += (columns.empty() ? "“" : "; “") + header + "”";
        }
        if (!columns.empty()) {
            cli.console.say("cli.import.not-mapped",
                { { "file", outcome.receipt->file }, { "columns", columns } });
        }
        for (const auto& issue : outcome.receipt->issues) {
            static constexpr std::array<std::string_view, 4> ofFile { "document.prose-too",
                "file.same-bytes", "encoding.found", "mapping.no-column" };
            if (std::ranges::find(ofFile, issue.code) != ofFile.end()) {
                cli.console.say(issue.code, issue.args);
            }
            // What became of a case that is known, or of which others may be.
            static constexpr std::array<std::string_view, 7> ofKnown { "row.finer", "row.coarser",
                "row.same-person", "row.near-known", "row.more-named", "row.not-chosen",
                "row.repeats" };
            if (std::ranges::find(ofKnown, issue.code) != ofKnown.end()) {
                cli.console.say("cli.import.look-at",
                    { { "where", whereOf(*outcome.receipt, issue) },
                        { "row", std::to_string(issue.row) },
                        { "why", cli.console.words(issue.code, issue.args) } });
            }
            if (issue.code == "fix.applied" || issue.code == "fix.not-fitting") { // of a recipe
                cli.console.say("cli.import.look-at-cell",
                    { { "where", whereOf(*outcome.receipt, issue) },
                        { "cell", columnLetters(issue.column) + std::to_string(issue.row) },
                        { "why", cli.console.words(issue.code, issue.args) } });
            }
            if (issue.severity == Severity::Waits) {
                const auto where = whereOf(*outcome.receipt, issue);
                const auto row = std::to_string(issue.row);
                const bool isCell = issue.column >= 0;
                cli.console.say(isCell ? "cli.import.waits" : "cli.import.waits-row",
                    { { "where", where }, { "row", row },
                        { "cell", columnLetters(issue.column) + row },
                        { "why", cli.console.words(issue.code, issue.args) } });
            }
        }
    }
}

static int importAll(const Cli& cli, const Words& words)
{
    const auto start = std::chrono::steady_clock::now();
    Store store
        = cli.openStore(words.store, words.dryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    const auto outcomes = importFiles(cli, store, words);
    if (outcomes.size() == 1 && outcomes.front().error) {
        throw Error(*outcomes.front().error);
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    sayIssues(cli, outcomes);
    if (cli.console.isJson) {
        printJson(cli, outcomes, took.count());
    } else {
        printTable(cli, outcomes);
    }
    int code = done;
    for (const auto& outcome : outcomes) {
        if (outcome.error) {
            return failed;
        }
        code = outcome.receipt->counts.quarantined > 0 ? rowsWait : code;
    }
    return code;
}

void addImport(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "import");
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    verb->add_option("FILE", words->files, cli.help("files"))->required();
    verb->add_option("--sheet", words->sheet, cli.help("sheet"));
    auto* row = verb->add_option("--header-row", words->headerRow, cli.help("header-row"))
                    ->check(CLI::Range(1, 1'048'576));
    verb->add_flag("--no-header", words->hasNoHeader, cli.help("no-header"))->excludes(row);
    verb->add_option("--mapping", words->mapping, cli.help("mapping"));
    verb->add_option("--recipe", words->recipe, cli.help("recipe"));
    verb->add_option("--encoding", words->encoding, cli.help("encoding"));
    verb->add_option("--column-encoding", words->columnEncodings, cli.help("column-encoding"))
        ->allow_extra_args(false);
    verb->add_option("--link-kind", words->linkKind, cli.help("import-link-kind"));
    verb->add_option("--node-kind", words->nodeKind, cli.help("import-node-kind"));
    verb->add_option("--directed", words->directed, cli.help("import-directed"))
        ->check(CLI::IsMember({ "yes", "no" }));
    verb->add_flag("--dry-run", words->dryRun, cli.help("dry-run"));
    verb->add_flag("--no-recipe", words->noRecipe, cli.help("no-recipe"));
    words->choice.add(*verb, cli);
    verb->callback([&cli, words] { cli.run = [&cli, words] { return importAll(cli, *words); }; });
}

} // namespace tuyen::cli
