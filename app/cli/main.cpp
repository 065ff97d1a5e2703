// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Terminal.h"
#include "Verbs.h"

#include "base/Error.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string_view>

using namespace tuyen;
using namespace tuyen::cli;

/// Before the arguments are parsed: help and complaints about them need a language too.
static Language languageFor(int argc, char** argv)
{
    std::string wanted;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--lang" && i + 1 < argc) {
            wanted = argv[i + 1];
        } else if (argument.starts_with("--lang=")) {
            wanted = argument.substr(7);
        }
    }
    for (const char* variable : { "LC_ALL", "LC_MESSAGES", "LANG" }) {
        const char* value = std::getenv(variable);
        if (wanted.empty() && value) {
            wanted = value;
        }
    }
    return wanted.starts_with("en") ? Language::English : Language::Vietnamese;
}

static bool isAsked(int argc, char** argv, const char* option)
{
    return std::any_of(argv + 1, argv + argc,
        [&](const char* argument) { return std::strcmp(argument, option) == 0; });
}

static int fail(const Cli& cli, const Error& error, int code)
{
    const auto message = cli.console.words(error.code(), error.args());
    if (cli.console.isJson) {
        Json value { { "code", error.code() }, { "message", message } };
        const auto file = argument(error.args(), "file");
        if (!file.empty()) {
            value["file"] = file;
        }
        cli.console.printJson(Json { { "error", value } });
    }
    cli.console.complain(message);
    return code;
}

static int exitCodeOf(const Error& error)
{
    if (error.code() == "store.locked" || error.code() == "store.wrong-passphrase"
        || error.code() == "passphrase.missing") {
        return locked;
    }
    return error.code().starts_with("cli.bad-") || error.code().starts_with("cli.usage") ? misused
                                                                                         : failed;
}

/// What an option does not take. The parser says it in English only: "--year: Value 1 not in range 1900
/// to 2100", "--lang: fr not in {vi,en}", "Could not convert: ID = abc", "--a excludes --b". Of other
/// words: no error of ours.
static std::optional<Error> valueError(const std::string& what)
{
    const auto part = [&](std::string_view before, std::string_view after) {
        const auto from = before.empty() ? 0 : what.find(before);
        const auto first = from == what.npos ? what.npos : from + before.size();
        const auto end = first == what.npos || after.empty() ? what.size() : what.find(after, first);
        return first == what.npos || end == what.npos ? std::string()
                                                      : what.substr(first, end - first);
    };
    const auto option = part("", ": ");
    const auto limits = part(" not in range ", "");
    if (const auto value = part(": Value ", " not in range "); !value.empty()) {
        const auto to = limits.find(" to ");
        const auto least = limits.substr(0, to);
        const auto most = to == limits.npos ? std::string() : limits.substr(to + 4);
        if (most.size() > 20) { // of which only the sign is asked
            const bool isNumber = value.find_first_not_of("0123456789.-+") == value.npos;
            return Error(isNumber ? "cli.usage.out-of-range" : "cli.usage.number",
                { { "option", option }, { "value", value } });
        }
        return Error("cli.usage.range",
            { { "option", option }, { "value", value }, { "least", least }, { "most", most } });
    }
    if (auto known = part(" not in {", "}"); !known.empty()) {
        for (auto at = known.find(','); at != known.npos; at = known.find(',', at + 2)) {
            known.insert(at + 1, " ");
        }
        return Error("cli.usage.choice",
            { { "option", option }, { "value", part(": ", " not in {") }, { "known", known } });
    }
    if (const auto name = part("Could not convert: ", " = "); !name.empty()) {
        return Error("cli.usage.number", { { "option", name }, { "value", part(" = ", "") } });
    }
    if (const auto other = part(" excludes ", ""); !other.empty()) {
        return Error(
            "cli.usage.not-both", { { "option", part("", " excludes ") }, { "other", other } });
    }
    return std::nullopt;
}

/// The parser's own sentences are English: ours say the same in both languages, with its words as
/// detail where they are of another kind.
static Error usageError(const CLI::ParseError& error, const std::string& firstWord)
{
    const std::string what = error.what();
    const auto detail = what.substr(what.find(": ") == std::string::npos ? 0 : what.find(": ") + 2);
    if (dynamic_cast<const CLI::ExtrasError*>(&error)) {
        return Error("cli.usage.unknown", { { "words", detail } });
    }
    if (dynamic_cast<const CLI::RequiredError*>(&error)) {
        const auto end = what.find(" is required");
        const bool isVerb = what.find("subcommand") != std::string::npos;
        if (isVerb) {
            return firstWord.empty() ? Error("cli.usage.no-verb")
                                     : Error("cli.usage.unknown", { { "words", firstWord } });
        }
        return Error("cli.usage.missing", { { "words", what.substr(0, end) } });
    }
    return valueError(what).value_or(Error("cli.usage.wrong", { { "words", what } }));
}

static void addVerbs(CLI::App& app, Cli& cli)
{
    addNew(app, cli);
    addImport(app, cli);
    addBatches(app, cli);
    addUndo(app, cli);
    addRedo(app, cli);
    addQuarantine(app, cli);
    addReceipt(app, cli);
    addRecipe(app, cli);
    addProposals(app, cli);
    addIncidents(app, cli);
    addFigures(app, cli);
    addSearch(app, cli);
    addPeople(app, cli);
    addThings(app, cli);
    addMatches(app, cli);
    addMerge(app, cli);
    addUnmerge(app, cli);
    addDecide(app, cli);
    addLinks(app, cli);
    addPath(app, cli);
    addGroups(app, cli);
    addCentrality(app, cli);
    addRoutes(app, cli);
    addTrends(app, cli);
    addReport(app, cli);
    addExport(app, cli);
    addCheck(app, cli);
    addBackup(app, cli);
    addRestore(app, cli);
    addPassphrase(app, cli);
    addDemo(app, cli);
}

static void addSharedOptions(CLI::App& app, Cli& cli, std::string& language)
{
    app.fallthrough();
    app.require_subcommand(1);
    app.set_help_flag("-h,--help", cli.help("help"));
    app.set_version_flag("--version", std::string("tuyen " TUYEN_VERSION), cli.help("version"));
    app.add_flag("--json", cli.console.isJson, cli.help("json"));
    app.add_flag("--quiet", cli.console.isQuiet, cli.help("quiet"));
    app.add_option("--lang", language, cli.help("lang"))->check(CLI::IsMember({ "vi", "en" }));
    app.add_option("--passphrase-file", cli.passphraseFile, cli.help("passphrase-file"));
    app.add_option("--actor", cli.actor, cli.help("actor"))->envname("TUYEN_ACTOR");
}

static int run(int argc, char** argv, Cli& cli)
{
    std::string language;
    CLI::App app(cli.console.words("cli.about"), "tuyen");
    addSharedOptions(app, cli, language);
    addVerbs(app, cli);
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        const auto verbs = app.get_subcommands();
        cli.console.print(verbs.empty() ? app.help() : verbs.front()->help());
        return done;
    } catch (const CLI::CallForVersion&) {
        cli.console.print("tuyen " TUYEN_VERSION "\n");
        return done;
    } catch (const CLI::ParseError& error) {
        // A word where the verb should stand: it is named rather than a verb missed.
        const auto unknown = app.remaining();
        return fail(cli, usageError(error, unknown.empty() ? "" : unknown.front()), misused);
    }
    const int code = cli.run();
    if (std::fflush(stdout) != 0) {
        throw Error("cli.output-closed");
    }
    return code;
}

/// The only place that catches: everything below throws.
int main(int argc, char** argv)
{
    prepareStreams();
    listenForInterrupt();
    Cli cli;
    cli.console.language = languageFor(argc, argv);
    cli.console.isJson = isAsked(argc, argv, "--json");
    cli.console.isQuiet = isAsked(argc, argv, "--quiet");
    try {
        return run(argc, argv, cli);
    } catch (const Cancelled&) {
        return fail(cli, Error("cli.cancelled"), cancelled);
    } catch (const Error& error) {
        return error.code() == "cli.output-closed" ? failed : fail(cli, error, exitCodeOf(error));
    } catch (const std::bad_alloc&) {
        return fail(cli, Error("cli.no-memory"), failed);
    } catch (const std::exception& error) {
        return fail(cli, Error("cli.unexpected", { { "what", error.what() } }), failed);
    }
}
