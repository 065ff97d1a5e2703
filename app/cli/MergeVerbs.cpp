// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two records are one person, or no longer, or never were.
#include "Values.h"
#include "Verbs.h"

#include "base/Error.h"
#include "store/IdentityStore.h"

#include <CLI/CLI.hpp>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    std::int64_t a = 0;
    std::int64_t b = 0;
    std::string verdict;
    std::string reason;
};
}

static Json recordsOf(const IdentityStore& identity, PersonId person)
{
    Json records = Json::array();
    for (const auto record : identity.records(person)) {
        records.push_back(record.value);
    }
    return records;
}

static int mergeRecords(const Cli& cli, const Words& words)
{
    Store store = cli.openStore(words.store, OpenMode::ReadWrite);
    IdentityStore identity(store);
    const PersonId a(words.a);
    const auto said = identity.merge({ a, PersonId(words.b), words.reason, std::nullopt, {} });
    const auto& console = cli.console;
    if (console.isJson) {
        Json out { { "person", identity.shownAs(a).value }, { "records", recordsOf(identity, a) },
            { "said", Json::array() } };
        for (const auto& code : said) {
            out["said"].push_back({ { "code", code }, { "message", console.words(code) } });
        }
        console.printJson(out);
        return done;
    }
    console.say(
        "identity.merged", { { "a", std::to_string(words.a) }, { "b", std::to_string(words.b) } });
    for (const auto& code : said) {
        console.say(code);
    }
    return done;
}

static int unmergeRecords(const Cli& cli, const Words& words)
{
    Store store = cli.openStore(words.store, OpenMode::ReadWrite);
    IdentityStore identity(store);
    const PersonId a(words.a);
    const PersonId b(words.b);
    identity.unmerge(a, b, words.reason);
    const auto& console = cli.console;
    if (console.isJson) {
        console.printJson({ { "a",
                                { { "person", identity.shownAs(a).value },
                                    { "records", recordsOf(identity, a) } } },
            { "b",
                { { "person", identity.shownAs(b).value },
                    { "records", recordsOf(identity, b) } } } });
    } else {
        console.say("identity.unmerged",
            { { "a", std::to_string(words.a) }, { "b", std::to_string(words.b) } });
    }
    return done;
}

static int decidePair(const Cli& cli, const Words& words)
{
    Store store = cli.openStore(words.store, OpenMode::ReadWrite);
    IdentityStore identity(store);
    const PersonId a(words.a);
    const PersonId b(words.b);
    if (words.verdict == "open") {
        identity.withdraw(a, b, words.reason);
    } else {
        identity.decide(
            a, b, words.verdict == "later" ? Verdict::Later : Verdict::NotOne, words.reason);
    }
    const auto& console = cli.console;
    if (console.isJson) {
        console.printJson({ { "a", words.a }, { "b", words.b }, { "decision", words.verdict } });
    } else {
        console.say("identity.decided",
            { { "a", std::to_string(words.a) }, { "b", std::to_string(words.b) } });
    }
    return done;
}

static void addPair(CLI::App& app, Cli& cli, const char* name, bool hasVerdict,
    int (*work)(const Cli&, const Words&))
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, name);
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    verb->add_option("A", words->a, cli.help("person"))->required()->check(CLI::PositiveNumber);
    verb->add_option("B", words->b, cli.help("person"))->required()->check(CLI::PositiveNumber);
    if (hasVerdict) {
        verb->add_option("DECISION", words->verdict, cli.help("decision"))
            ->required()
            ->check(CLI::IsMember({ "not-one", "later", "open" }));
    }
    verb->add_option("--reason", words->reason, cli.help("reason"));
    verb->callback(
        [&cli, words, work] { cli.run = [&cli, words, work] { return work(cli, *words); }; });
}

void addMerge(CLI::App& app, Cli& cli) { addPair(app, cli, "merge", false, mergeRecords); }
void addUnmerge(CLI::App& app, Cli& cli) { addPair(app, cli, "unmerge", false, unmergeRecords); }
void addDecide(CLI::App& app, Cli& cli) { addPair(app, cli, "decide", true, decidePair); }

} // namespace tuyen::cli
