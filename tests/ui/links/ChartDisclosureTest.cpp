// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing hidden leaves, as a property: two stores that differ only in what a profile hides give the
// same files, byte for byte, in every format. So there is no need to know where a leak would show: in
// a label, its width, an order, an id, a title, or what a format notes about itself. All people are
// invented.
#include "links/ChartExport.h"

#include "base/Error.h"
#include "base/File.h"
#include "core/store/StoreDrafts.h"
#include "gazetteer/IdentifierText.h"
#include "links/GraphBuilder.h"
#include "store/LinkStore.h"
#include "support/TestStore.h"
#include "theme/Text.h"

#include <array>
#include <random>
#include <regex>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using namespace tuyen::test;

namespace {

constexpr std::array endings { "png", "svg", "pdf", "csv", "graphml", "gexf", "anx" };

/// What a store knows and a profile may hide.
struct Facts {
    std::string victim, alias, victimCode, document, victimPhone; ///< hidden from all
    std::string title, suspect, code, phone, linkKind;
    unsigned day = 1; ///< of the year 2024
};

std::string oneOf(std::mt19937& random, std::initializer_list<const char*> words)
{
    return *(words.begin() + random() % words.size());
}

std::string digits(std::mt19937& random, std::size_t count)
{
    std::string text;
    while (text.size() < count) {
        text += char('0' + random() % 10);
    }
    return text;
}

/// Lengths differ, and some of it is markup.
Facts factsOf(std::mt19937& random)
{
    Facts facts;
    facts.victim = oneOf(random, { "Trần Thị Kín", "Lò Kín", "Nguyễn Hoàng Kín Đáo Thật Dài",
                                     "Kín <b>Thị</b> & \"Giả\"", "Vàng Thị Kín --> Giấu" });
    facts.alias = oneOf(random, { "Bé Kín Giả", "Kín Nhỏ", "Chị Kín Ở Bản Trên" });
    facts.victimCode = "MÃ-" + digits(random, 1 + random() % 9);
    facts.document = "0011" + digits(random, 4);
    facts.victimPhone = "0912" + digits(random, 6);
    facts.title = oneOf(random, { "Vụ giả định", "Lừa bán sang bên kia, rất dài dòng", "X" });
    facts.suspect = oneOf(random, { "Người Thử Hai", "Thử", "Hoàng Văn Thử Nghiệm Giả Định" });
    facts.code = "TN-" + digits(random, 2 + random() % 6) + "/24";
    facts.phone = "0900" + digits(random, 6);
    facts.linkKind = "met";
    facts.day = 2 + random() % 300;
    return facts;
}

/// What the receiver may read is the first's; the rest is another's.
Facts disguised(const Facts& known, Facts other, Profile profile)
{
    if (profile == Profile::Public) {
        return other;
    }
    other.suspect = known.suspect;
    other.code = known.code;
    other.phone = known.phone;
    other.day = known.day;
    if (profile == Profile::Internal) {
        other.title = known.title;
        other.victimPhone = known.victimPhone; // inside the office it is what joins incidents
    }
    return other;
}

RowDraft rowOf(int number, const Facts& facts, Profile profile)
{
    auto row = draft(number, facts.victim, facts.suspect);
    // Ourselves read a title, unless it names somebody: then the code stands for it.
    row.incident.title = profile == Profile::Internal && number == 2
        ? facts.title + " của " + facts.victim
        : facts.title;
    row.incident.code = facts.code + std::to_string(number);
    const auto day = std::chrono::sys_days(std::chrono::year(2024) / 1 / 1) + std::chrono::days(facts.day);
    row.incident.date = PartialDate::between(day, day);
    auto& victim = row.people.front();
    victim.person.aliases = { facts.alias };
    victim.person.code = facts.victimCode;
    // The last letters of a document say which one it is, to ourselves.
    victim.identifiers = { readDocument(facts.document + "0123").identifier,
        readPhone(facts.victimPhone).identifier };
    row.people.back().person.code = facts.suspect;
    row.people.back().identifiers = { readPhone(facts.phone).identifier };
    return row;
}

std::string withoutClock(std::string bytes)
{
    static const std::regex times(R"re(/(Creation|Mod)Date \([^)]*\)|/ID\s*\[[^\]]*\])re"
                                  R"re(|<xmp:[A-Za-z]+Date>[^<]*|uuid:[-0-9a-f]+)re");
    return std::regex_replace(bytes, times, "");
}

/// Every file of one store, in the order of `endings`.
std::vector<std::string> filesOf(const Facts& facts, Profile profile)
{
    TestStore made;
    importDrafts(made.store, { rowOf(1, facts, profile), rowOf(2, facts, profile) });
    const GraphBuilder builder(made.store);
    auto graph = std::make_shared<const LinkGraph>(builder.among(builder.network().ids));
    Chart chart;
    for (const auto& node : graph->nodes) {
        chart.nodes[node.id] = {};
        if (chart.centres.empty() && node.kind == EntityKind::Incident) {
            chart.centres = { node.id };
        }
    }
    const auto day = std::chrono::sys_days(std::chrono::year(2024) / 1 / 1) + std::chrono::days(facts.day);
    chart.filter.from = day - std::chrono::days(1); // tight round the only day there is
    chart.filter.to = day + std::chrono::days(1);
    chart = arranged(chart, *graph, true, 64).chart;
    const auto shown = shownChart(chart, *graph);
    REQUIRE(shown.links.size() >= 6);
    ChartExport what { graph, shown, pictureOf(chart, shown, *graph, groups(shown.topology)),
        chart.centres.front(), 2, { chart.filter.from, chart.filter.to }, profile, {}, 1,
        Language::Vietnamese };
    std::vector<std::string> files;
    for (const auto* ending : endings) {
        const auto path = made.file(std::string("so do.") + ending);
        what.file = qt(utf8(path));
        writeChartFile(made.store, what, silentProgress());
        files.push_back(withoutClock(readFile(path)));
        if (std::string_view(ending) == "csv") {
            files.back() += readFile(made.file("so do-nodes.csv"));
        }
    }
    return files;
}

} // namespace

TEST_CASE("what a profile hides changes no byte of any file of a chart", "[links]")
{
    for (const auto profile : { Profile::Internal, Profile::Partner, Profile::Public }) {
        for (unsigned seed = 0; seed < 12; ++seed) {
            std::mt19937 random(seed);
            const auto known = factsOf(random);
            filesOf(known, profile); // outlines of letters are those of what drew them first
            const auto one = filesOf(known, profile);
            const auto other = filesOf(disguised(known, factsOf(random), profile), profile);
            for (std::size_t i = 0; i < endings.size(); ++i) {
                INFO(name(profile) << ", seed " << seed << ", " << endings[i]);
                CHECK_FALSE(one[i].empty());
                CHECK((one[i] == other[i]));
            }
        }
    }
}

TEST_CASE("what a receiver may read is in every file of a chart", "[links]")
{
    std::mt19937 random(1);
    const auto known = factsOf(random);
    auto other = known;
    other.suspect = "Tên Khác Hẳn";
    const auto one = filesOf(known, Profile::Partner);
    const auto two = filesOf(other, Profile::Partner);
    for (std::size_t i = 0; i < endings.size(); ++i) {
        INFO(endings[i]);
        CHECK((one[i] != two[i]));
    }
}

TEST_CASE("a picture carries no words beside what is drawn, and no path of the machine", "[links]")
{
    std::mt19937 random(3);
    const auto files = filesOf(factsOf(random), Profile::Internal);
    for (const char* chunk : { "tEXt", "iTXt", "zTXt", "eXIf", "tIME" }) {
        CHECK(files[0].find(chunk) == std::string::npos);
    }
    const auto title = files[2].find("/Title (");
    CHECK((title == std::string::npos || files[2].compare(title, 9, "/Title ()") == 0));
    for (const auto& bytes : files) {
        for (const char* word : { "/tmp", "so do", "/Author", "dc:title" }) {
            INFO(word);
            CHECK(bytes.find(word) == std::string::npos);
        }
    }
}
