// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilterOptions.h"
#include "Offscreen.h"
#include "Table.h"
#include "Values.h"
#include "Verbs.h"

#include "base/Error.h"
#include "report/ReportBuilder.h"
#include "store/Journal.h"

#include <CLI/CLI.hpp>

#include <chrono>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    bool list = false;
    FilterOptions filter;
    std::string templateName = "year";
    std::string basis = "day";
    std::string profile = "internal";
    std::string out;
    ReportHead head;
};
}

static int listTemplates(const Console& console)
{
    if (console.isJson) {
        Json out = Json::array();
        for (const auto& [name, code] : reportTemplates()) {
            out.push_back({ { "template", name }, { "description", console.words(code) } });
        }
        console.printJson(out);
        return done;
    }
    Table table({ console.words("cli.column.template"), console.words("cli.column.description") });
    for (const auto& [name, code] : reportTemplates()) {
        table.add({ name, console.words(code) });
    }
    console.print(table.text());
    return done;
}

static ReportRequest requestOf(const Cli& cli, const Words& words, const Filter& filter)
{
    using namespace std::chrono;
    ReportRequest request;
    request.templateName = words.templateName;
    request.years = filter.years;
    request.filter = filter;
    request.basis = basisFromName(words.basis).value();
    request.language = cli.console.language;
    request.profile = profileFromName(words.profile).value();
    request.head = words.head;
    const auto now = sys_time<milliseconds>(milliseconds(systemClock().nowMs()));
    request.today = dayNumber(floor<days>(now + hours(7))); // the day in Viet Nam
    return request;
}

static int makeReport(const Cli& cli, const Words& words)
{
    if (words.list) {
        return listTemplates(cli.console);
    }
    if (words.store.empty() || words.out.empty()) {
        throw Error("cli.usage.missing", { { "words", words.store.empty() ? "STORE" : "--out" } });
    }
    const auto filter = words.filter.filter();
    Store store = cli.openStore(words.store, OpenMode::ReadWrite);
    ConsoleProgress progress(cli.console, cli.console.words("cli.reading"));
    const auto cube = IncidentCube::build(store, progress);
    const auto report = buildReport(store, *cube, requestOf(cli, words, filter), progress);
    const int pages = drawReport(words.out, report, progress);
    if (!store.isReadOnly()) {
        Journal(store).note("report", report.fingerprint);
    }
    if (cli.console.isJson) {
        cli.console.printJson(
            Json { { "file", words.out }, { "pages", pages }, { "figures", report.figures.size() },
                { "fingerprint", report.fingerprint }, { "template", report.templateName } });
    } else {
        cli.console.print(cli.console.words("cli.report.done",
                              { { "file", words.out }, { "pages", std::to_string(pages) },
                                  { "figures", std::to_string(report.figures.size()) } })
            + '\n');
    }
    return done;
}

void addReport(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "report");
    verb->add_option("STORE", words->store, cli.help("store"));
    verb->add_flag("--list", words->list, cli.help("list"));
    verb->add_option("--template", words->templateName, cli.help("template"));
    words->filter.add(*verb, cli);
    verb->add_option("--basis", words->basis, cli.help("basis"))
        ->check(CLI::IsMember({ "day", "today", "strip" }));
    verb->add_option("--profile", words->profile, cli.help("profile"))
        ->check(CLI::IsMember({ "internal", "partner", "public" }));
    verb->add_option("--out", words->out, cli.help("out"));
    verb->add_option("--superior", words->head.superiorAgency, cli.help("superior"));
    verb->add_option("--agency", words->head.agency, cli.help("agency"));
    verb->add_option("--number", words->head.number, cli.help("number"));
    verb->add_option("--place", words->head.place, cli.help("place"));
    verb->callback([&cli, words] { cli.run = [&cli, words] { return makeReport(cli, *words); }; });
}

} // namespace tuyen::cli
