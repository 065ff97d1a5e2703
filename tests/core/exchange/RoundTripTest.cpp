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
    switch (prng.below(6)) {
    case 0:
        return PartialDate::day(year, month, unsigned(prng.between(1, 28)));
    case 1:
        return PartialDate::ofMonth(year, month);
    case 2:
        return PartialDate::ofYear(year);
    case 4:
        return PartialDate::ofQuarter(year, unsigned(prng.between(1, 4)));
    case 3:
        return PartialDate::between(PartialDate::day(year, 3, 4).earliest, PartialDate::day(year + 1, 2, 7).latest);
    default:
        return {};
    }
}

void addLinks(Store& store, Prng& prng)
{
    LinkStore links(store);
    auto ids = GraphBuilder(store).network().ids;
    Organisation ring;
    ring.name = "Đường dây \"Thử\", =1+1";
    ids.push_back(entity(OrganisationStore(store).add(ring)));
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
    return std::string(name(date.precision)) + ' ' + isoText(date);
}

std::string nodeText(const ExportedNode& node)
{
    std::ostringstream out;
    // The protected are numbered anew in each store; an id of a file is no code.
    const bool isOfFile = node.code.size() > 1 && node.code[0] == 'n'
        && std::ranges::all_of(node.code.substr(1), [](char c) { return c >= '0' && c <= '9'; });
    out << node.kind << '|' << (node.isProtected ? "•••" : node.label) << '|'
        << (isOfFile || node.kind == "phone" ? "" : node.code) << '|' << rolesText(node.roles) << '|'
        << textOf(node.date) << '|' << node.isProtected;
    return out.str();
}

std::multiset<std::string> textsOf(const ExportedChart& chart)
{
    std::multiset<std::string> texts;
    for (const auto& node : chart.nodes) {
        texts.insert(nodeText(node));
    }
    for (const auto& link : chart.links) {
        auto a = nodeText(chart.nodes[link.from]);
        auto b = nodeText(chart.nodes[link.to]);
        std::ostringstream out;
        out << link.kind << '|' << link.isDirected << '|' << name(link.certainty) << '|'
            << gradeText(link.grade) << '|' << (link.grade.isGiven() ? schemeText(link.scheme) : "")
            << '|' << textOf(link.since) << '|' << textOf(link.until) << '|'
            << link.weight.value_or(-1) << " : " << a << " -> " << b;
        texts.insert(out.str());
    }
    return texts;
}

ExportedChart wholeOf(Store& store, Profile profile)
{
    const GraphBuilder builder(store);
    return exportedChart(
        store, builder.among(builder.network().ids), profile, Language::Vietnamese);
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
    return wholeOf(other.store, Profile::Internal);
}

} // namespace

TEST_CASE("what is exported comes back whole, in every format and profile")
{
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        Prng prng(seed);
        const auto made = randomStore(prng);
        for (const auto profile : { Profile::Internal, Profile::Partner, Profile::Public }) {
            const auto chart = wholeOf(made->store, profile);
            const auto texts = textsOf(chart);
            for (const auto format : { ChartFormat::GraphMl, ChartFormat::Gexf, ChartFormat::Csv }) {
                CAPTURE(seed, int(profile), name(format));
                const auto again = textsOf(readAgain(chart, format));
                std::vector<std::string> lost, made_up;
                std::ranges::set_difference(texts, again, std::back_inserter(lost));
                std::ranges::set_difference(again, texts, std::back_inserter(made_up));
                CHECK(lost == std::vector<std::string>());
                CHECK(made_up == std::vector<std::string>());
            }
        }
    }
}
