// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What we write we read: random stores, every format, every profile. All people are invented.
#include "core/store/Caught.h"
#include "core/store/StoreDrafts.h"
#include "demo/Prng.h"
#include "exchange/ChartFile.h"
#include "exchange/ExportedChart.h"
#include "exchange/internal/ChartValues.h"
#include "ingest/ImportRun.h"
#include "links/GraphBuilder.h"
#include "store/Check.h"
#include "store/OrganisationStore.h"
#include "store/PlaceStore.h"
#include "store/internal/Sql.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>
#include <memory>
#include <set>
#include <sstream>

using namespace tuyen;
using namespace tuyen::test;

namespace {

PartialDate randomDate(Prng& prng)
{
    const int year = prng.between(2015, 2024);
    const auto month = unsigned(prng.between(1, 12));
    const auto quarter = unsigned(prng.between(1, 4));
    const std::vector<PartialDate> dates { PartialDate::day(year, month, unsigned(prng.between(1, 28))),
        PartialDate::ofMonth(year, month), PartialDate::ofQuarter(year, quarter),
        PartialDate::ofYear(year),
        PartialDate::between(
            PartialDate::day(year, 3, 4).earliest, PartialDate::day(year + 1, 2, 7).latest),
        PartialDate::between(PartialDate::ofQuarter(year, quarter).earliest,
            PartialDate::ofQuarter(year, quarter).latest),
        PartialDate::between(
            PartialDate::ofYear(year).earliest, PartialDate::ofYear(year).latest) };
    if (prng.chance(15)) {
        return {};
    }
    auto date = prng.pick(dates);
    date.isAbout = prng.chance(40);
    return date;
}

void addLinks(Store& store, Prng& prng)
{
    LinkStore links(store);
    auto ids = GraphBuilder(store).network().ids;
    for (const char* kind : { "ring", "agency", "company", "ngo", "other", "" }) {
        Organisation made;
        made.name = std::string("Đường dây \"Thử\", =1+1 ") + kind;
        made.kind = kind;
        ids.push_back(entity(OrganisationStore(store).add(made)));
    }
    for (int i = 0; i < 12; ++i) {
        Link link;
        link.from = prng.pick(ids);
        link.to = prng.pick(ids);
        link.kind = prng.chance(50) ? "called" : "quen <biết> & nợ";
        link.isDirected = prng.chance(50);
        link.certainty = static_cast<Certainty>(prng.between(1, 3));
        if (prng.chance(60)) {
            link.grade = { "ABX"[prng.below(3)], prng.between(1, 4) };
            link.scheme = link.grade.source == 'X' || prng.chance(50) ? GradeScheme::FourByFour
                                                                      : GradeScheme::SixBySix;
        }
        link.since = randomDate(prng);
        link.until = prng.chance(50) ? PartialDate::ofYear(2026) : PartialDate();
        if (prng.chance(50)) {
            link.weight = prng.between(1, 90) / 4.0;
        }
        links.add(link);
    }
}

std::unique_ptr<TestStore> randomStore(Prng& prng)
{
    auto made = std::make_unique<TestStore>();
    made->store.connection().execute("PRAGMA synchronous=OFF");
    std::vector<RowDraft> rows;
    for (int i = 0; i < 4; ++i) {
        const std::string letter(1, char('A' + i));
        auto row = draft(i, prng.chance(60) ? "Lò Thị Kín " + letter : "", "Vàng Văn Giả " + letter);
        row.incident.date = randomDate(prng);
        row.incident.grade = prng.chance(50) ? Grade { 'B', prng.between(1, 3) } : Grade {};
        row.people.back().person.code = prng.chance(50) ? "A-" + letter : "";
        if (prng.chance(50)) {
            auto other = row.people.back();
            other.person.name = "Giàng A Bịa " + letter;
            other.person.code.clear();
            other.involvement.role = prng.chance(50) ? Role::PresumedVictim : Role::Other;
            row.people.push_back(other);
        }
        if (prng.chance(50)) {
            auto route = std::make_shared<Route>();
            route->raw = "Nghệ An – Lào, đường " + letter;
            row.routes.push_back(route);
        }
        rows.push_back(row);
    }
    importDrafts(made->store, rows);
    addLinks(made->store, prng);
    return made;
}

std::string textOf(const PartialDate& date)
{
    return !date.isKnown() ? ""
                           : std::string(name(date.precision)) + ' ' + isoDate(date.earliest) + ' '
            + isoDate(date.latest) + (date.isAbout ? " about" : "");
}

std::string nodeText(const ExportedNode& node, bool withRoles)
{
    std::ostringstream out;
    // The protected are numbered anew in each store; an id of a file is no code.
    const bool isOfFile = node.code.size() > 1 && node.code[0] == 'n'
        && std::ranges::all_of(node.code.substr(1), [](char c) { return c >= '0' && c <= '9'; });
    out << node.kind << ' ' << node.sort << '|' << (node.isProtected ? "•••" : node.label) << '|'
        << (isOfFile || node.kind == "phone" ? "" : node.code) << '|' << (withRoles ? rolesText(node.roles) : "") << '|'
        << textOf(node.date) << '|' << node.isProtected;
    return out.str();
}

/// Roles lie in incidents: where a chart leaves those out, they do not come back.
std::multiset<std::string> textsOf(const ExportedChart& chart, bool withRoles)
{
    std::multiset<std::string> texts;
    for (const auto& node : chart.nodes) {
        texts.insert(nodeText(node, withRoles));
    }
    for (const auto& link : chart.links) {
        auto a = nodeText(chart.nodes[link.from], withRoles);
        auto b = nodeText(chart.nodes[link.to], withRoles);
        std::ostringstream out;
        out << link.kind << '|' << link.isDirected << '|' << name(link.certainty) << '|'
            << gradeText(link.grade) << '|' << (link.grade.isGiven() ? schemeText(link.scheme) : "")
            << '|' << textOf(link.since) << '|' << textOf(link.until) << '|'
            << link.weight.value_or(-1) << " : " << a << " -> " << b;
        texts.insert(out.str());
    }
    return texts;
}

/// All that stands there, linked or not; some of it only, where a chart leaves the rest out.
ExportedChart chartOf(Store& store, Profile profile, Prng* leavingOut = nullptr)
{
    std::vector<EntityId> ids;
    auto row = store.connection().prepare("SELECT id FROM entities ORDER BY id");
    while (row.step()) {
        if (leavingOut == nullptr || leavingOut->chance(70)) {
            ids.emplace_back(row.integer(0));
        }
    }
    return exportedChart(store, GraphBuilder(store).among(ids), profile, Language::Vietnamese);
}

ExportedChart readAgain(const ExportedChart& chart, ChartFormat format)
{
    TestStore other;
    other.store.connection().execute("PRAGMA synchronous=OFF");
    const auto files
        = writeChart(chart, format, other.file("so do." + std::string(name(format)))).files;
    for (const auto& file : files) {
        const auto receipt = ImportRun(file).commit(other.store);
        CHECK(receipt.counts.quarantined == 0);
        for (const auto& issue : receipt.issues) {
            INFO(issue.code << " " << issue.raw);
            CHECK(issue.severity != Severity::Waits);
        }
    }
    CHECK(check(other.store).isOk);
    return chartOf(other.store, Profile::Internal);
}

} // namespace

TEST_CASE("what is exported comes back whole, in every format and profile")
{
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        Prng prng(seed);
        const auto made = randomStore(prng);
        for (const auto profile : { Profile::Internal, Profile::Partner, Profile::Public }) {
            auto* leavingOut = seed % 2 == 0 ? &prng : nullptr;
            const auto chart = chartOf(made->store, profile, leavingOut);
            const auto texts = textsOf(chart, leavingOut == nullptr);
            for (const auto format : { ChartFormat::GraphMl, ChartFormat::Gexf, ChartFormat::Csv }) {
                CAPTURE(seed, int(profile), name(format));
                const auto again = textsOf(readAgain(chart, format), leavingOut == nullptr);
                std::vector<std::string> lost, made_up;
                std::ranges::set_difference(texts, again, std::back_inserter(lost));
                std::ranges::set_difference(again, texts, std::back_inserter(made_up));
                CHECK(lost == std::vector<std::string>());
                CHECK(made_up == std::vector<std::string>());
            }
        }
    }
}
