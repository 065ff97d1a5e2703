// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Table.h"
#include "Values.h"
#include "Verbs.h"

#include "base/Error.h"
#include "base/File.h"
#include "ingest/prose/AcceptedBefore.h"
#include "ingest/prose/ProposalImport.h"
#include "ingest/prose/ProposalValue.h"
#include "ingest/prose/ProseReader.h"
#include "ingest/prose/PushedOut.h"
#include "store/BatchStore.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace tuyen::cli {

namespace {
struct Words {
    std::vector<std::string> paths;
    std::string sheet;
    std::string column;
    std::string encoding;
    int year = 0;
    std::vector<std::string> accept;
    std::vector<std::string> changes; ///< "ID=VALUE"
    bool isAgain = false;
};
}

static bool isStore(const std::string& path) { return path.ends_with(".tuyen"); }

static int idOf(const std::string& text)
{
    const bool isNumber = !text.empty() && text.size() <= 9
        && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber) {
        throw Error("cli.bad-proposal", { { "words", text } });
    }
    return std::stoi(text);
}

static Json leftOutJson(const Cli& cli, const ProseReading& reading)
{
    Json all = Json::array();
    for (const auto& left : reading.leftOut) {
        const auto& text = reading.parts[std::size_t(left.part)].text;
        all.push_back({ { "paragraph", left.paragraph }, { "code", left.code },
            { "message", cli.console.words(left.code) },
            { "text", text.substr(std::size_t(left.offset), std::size_t(left.length)) } });
    }
    return all;
}

static Json readingJson(const Cli& cli, const ProseReading& reading)
{
    Json proposals = Json::array();
    for (const auto& proposal : reading.proposals) {
        auto one = Json::parse(proposalJson(reading, proposal));
        one["message"] = cli.console.words(proposal.reason);
        proposals.push_back(std::move(one));
    }
    Json incidents = Json::array();
    for (int incident = 1; incident <= reading.incidents; ++incident) {
        Json ids = Json::array();
        for (const auto& proposal : reading.proposals) {
            if (proposal.incident == incident) {
                ids.push_back(proposal.id);
            }
        }
        incidents.push_back({ { "incident", incident }, { "proposals", ids } });
    }
    return { { "file", reading.file }, { "sha256", reading.sha256 }, { "format", reading.format },
        { "encoding", reading.encoding }, { "column", textOrNull(reading.column) },
        { "published", json(reading.published) }, { "sentences", reading.sentences.size() },
        { "leftOut", leftOutJson(cli, reading) }, { "incidents", incidents },
        { "proposals", proposals } };
}

static void printTable(const Cli& cli, const ProseReading& reading)
{
    const auto& console = cli.console;
    Table table({ console.words("cli.column.id"), console.words("cli.column.incident"),
        console.words("cli.column.kind"), console.words("cli.column.value"),
        console.words("cli.column.confidence"), console.words("cli.column.as-written"),
        console.words("cli.column.sentence") });
    table.alignRight(0);
    table.alignRight(1);
    for (const auto& proposal : reading.proposals) {
        table.add({ std::to_string(proposal.id),
            proposal.incident > 0 ? std::to_string(proposal.incident) : "–",
            fieldText(proposal, console.language),
            valueText(proposal, console.language),
            percent(proposal.confidence), proposal.raw,
            reading.sentences[std::size_t(proposal.sentence)].text });
    }
    console.print(table.text());
    console.say("cli.proposals.found",
        { { "count", std::to_string(reading.proposals.size()) },
            { "incidents", std::to_string(reading.incidents) },
            { "left", std::to_string(reading.leftOut.size()) } });
}

/// Those asked for, with what was typed in place of their values.
static std::vector<Proposal> accepted(const ProseReading& reading, const Words& words)
{
    std::map<int, std::string> changes;
    for (const auto& change : words.changes) {
        const auto equals = std::min(change.find('='), change.size());
        changes[idOf(change.substr(0, equals))]
            = equals < change.size() ? change.substr(equals + 1) : std::string();
    }
    const bool isAll = std::ranges::find(words.accept, "all") != words.accept.end();
    std::set<int> ids;
    for (const auto& proposal : reading.proposals) {
        if (isAll) {
            ids.insert(proposal.id);
        }
    }
    for (const auto& id : words.accept) {
        if (id != "all") {
            ids.insert(idOf(id));
        }
    }
    for (const auto& [id, text] : changes) {
        if (!ids.contains(id)) {
            throw Error("cli.bad-proposal", { { "words", std::to_string(id) + "=" + text } });
        }
    }
    std::vector<Proposal> all;
    for (const int id : ids) {
        const auto* proposal = reading.find(id);
        if (!proposal) {
            throw Error("prose.unknown-id", { { "id", std::to_string(id) } });
        }
        all.push_back(changes.contains(id) ? withValue(*proposal, changes.at(id)) : *proposal);
    }
    return all;
}

static std::string kindOf(const Json& kept, const Console& console)
{
    const auto kind = kept.value("kind", std::string());
    const auto field = kind == "date" ? '.' + kept.value("field", std::string()) : std::string();
    return console.words("prose.kind." + kind + field);
}

/// What was accepted before, with its figures and sentences: it lies in the batches.
static int listKept(const Cli& cli, const std::string& path)
{
    Store store = cli.openStore(path);
    Json all = Json::array();
    Table table({ cli.console.words("cli.column.batch"), cli.console.words("cli.column.kind"),
        cli.console.words("cli.column.as-written"), cli.console.words("cli.column.sentence"),
        cli.console.words("cli.column.file") });
    for (const auto& batch : BatchStore(store).list()) {
        const auto kept = keptProposals(batch.recipe);
        if (kept.empty()) {
            continue;
        }
        auto one = Json::parse(kept);
        for (const auto& proposal : one["accepted"]) {
            table.add({ std::to_string(batch.id.value), kindOf(proposal, cli.console),
                proposal.value("raw", std::string()), proposal.value("sentence", std::string()),
                batch.file });
        }
        all.push_back(
            { { "batch", batch.id.value }, { "file", batch.file }, { "undone", batch.isUndone },
                { "accepted", one["accepted"] }, { "rejected", one["rejected"] } });
    }
    if (cli.console.isJson) {
        cli.console.printJson(all);
    } else {
        cli.console.print(table.text());
    }
    return done;
}

static int propose(const Cli& cli, const Words& words)
{
    const auto store = std::ranges::find_if(words.paths, isStore);
    const auto file = std::ranges::find_if_not(words.paths, isStore);
    const bool isAccepting = !words.accept.empty();
    if (file == words.paths.end() && !isAccepting) {
        return listKept(cli, *store);
    }
    if (file == words.paths.end() || words.paths.size() > 2
        || (isAccepting && store == words.paths.end())
        || (words.paths.size() == 2 && store == words.paths.end())
        || (!isAccepting && (!words.changes.empty() || words.isAgain))) {
        throw Error("cli.usage.proposals");
    }
    const auto path = pathFromUtf8(*file);
    ConsoleProgress progress(cli.console, utf8(path.filename()));
    ProseOptions options;
    options.sheet = words.sheet;
    options.column = words.column;
    options.encoding = words.encoding;
    options.yearHint = words.year;
    const auto reading = readProse(path, options, progress);
    if (!isAccepting) {
        if (cli.console.isJson) {
            cli.console.printJson(readingJson(cli, reading));
        } else {
            printTable(cli, reading);
        }
        return done;
    }
    Store open = cli.openStore(*store, OpenMode::ReadWrite);
    const auto chosen = accepted(reading, words);
    if (!words.isAgain) {
        const auto before = acceptedBefore(open, reading, chosen, progress);
        if (!before.empty()) {
            throw Error("prose.accepted-before",
                { { "file", reading.file }, { "batch", std::to_string(before.front().batch.value) },
                    { "incidents", namesOf(before) } });
        }
    }
    const auto receipt = storeProposals(open, path, reading, chosen, progress);
    for (const auto& pair : pushedOut(chosen)) {
        cli.console.say("prose.pushed-out", argsOf(pair)); // in JSON it stands among the issues
    }
    if (cli.console.isJson) {
        cli.console.printJson(json(receipt, cli.console));
    } else {
        cli.console.say("cli.proposals.stored",
            { { "batch", std::to_string(receipt.batch.value) },
                { "incidents", std::to_string(receipt.created.incidents) },
                { "figures", std::to_string(receipt.created.figures) },
                { "duplicates", std::to_string(receipt.counts.duplicates) },
                { "left", std::to_string(receipt.counts.notRows) } });
    }
    return done;
}

void addProposals(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "proposals");
    verb->add_option("FILE", words->paths, cli.help("proposals-paths"))->required()->expected(1, 2);
    verb->add_option("--sheet", words->sheet, cli.help("sheet"));
    verb->add_option("--column", words->column, cli.help("proposals-column"));
    verb->add_option("--encoding", words->encoding, cli.help("proposals-encoding"));
    verb->add_option("--year", words->year, cli.help("proposals-year"))
        ->check(CLI::Range(1900, 2100));
    verb->add_option("--accept", words->accept, cli.help("proposals-accept"))
        ->delimiter(',')
        ->allow_extra_args(false)
        ->take_all();
    verb->add_option("--set", words->changes, cli.help("proposals-set"))
        ->allow_extra_args(false)
        ->take_all();
    verb->add_flag("--again", words->isAgain, cli.help("proposals-again"));
    verb->callback([&cli, words] { cli.run = [&cli, words] { return propose(cli, *words); }; });
}

} // namespace tuyen::cli
