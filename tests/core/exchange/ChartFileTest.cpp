// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is written is read back by our own reader, and is XML for a parser that is not ours.
#include "exchange/ChartFile.h"

#include "base/File.h"
#include "core/store/Caught.h"
#include "exchange/internal/ChartValues.h"
#include "exchange/internal/XmlText.h"
#include "ingest/apart/Apart.h"
#include "support/TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>
#include <expat.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace tuyen;
using namespace tuyen::test;

namespace {

using Table = std::vector<std::map<std::string, std::string>>;

Table tableIn(const std::filesystem::path& file, const std::string& sheet,
    std::unique_ptr<TableReader> reader = nullptr)
{
    reader = reader ? std::move(reader) : openHere(file);
    reader->select(sheet);
    Table table;
    std::vector<std::string> header;
    RawRow row;
    while (reader->next(row)) {
        std::map<std::string, std::string> cells;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const std::string text(row.cells[i].text);
            if (header.size() <= i && table.empty() && cells.empty() && header.size() == i) {
                header.push_back(text);
            } else if (i < header.size()) {
                cells.emplace(header[i], text);
            }
        }
        if (!cells.empty()) {
            table.push_back(std::move(cells));
        }
    }
    return table;
}

/// Elements by name; no value when expat does not take it for XML.
std::optional<std::map<std::string, int>> elementsOf(const std::string& xml)
{
    std::map<std::string, int> counts;
    const auto parser = XML_ParserCreate(nullptr);
    XML_SetUserData(parser, &counts);
    XML_SetStartElementHandler(parser, [](void* data, const char* name, const char**) {
        ++(*static_cast<std::map<std::string, int>*>(data))[name];
    });
    const bool isRight = XML_Parse(parser, xml.data(), int(xml.size()), 1) == XML_STATUS_OK;
    XML_ParserFree(parser);
    return isRight ? std::optional(counts) : std::nullopt;
}

/// What labels are made of: what breaks writers.
const std::vector<std::string>& hostile()
{
    static const std::vector<std::string> pieces { "]]>", "<a b=\"c\">", "&amp;", "&", "\"", "'",
        "=HYPERLINK(\"http://x\")", "@SUM(A1)", "\xE2\x80\xAE" "đảo ngược", "👩‍👧", "\n", "\r\n",
        "\t", std::string("\0", 1), "\x01", "\x1F", "\x7F", "\xEF\xBF\xBE", "\xC3", "Nguyễn",
        "e\xCC\x81", "  ", "<!--", "-->", "<![CDATA[", "%s", "n1", "ກຂຄ", "桂" };
    return pieces;
}

ExportedChart randomChart(unsigned seed)
{
    std::mt19937 random(seed);
    const auto text = [&random] {
        std::string made = "x"; // a label is never empty
        for (auto count = random() % 6; count > 0; --count) {
            made += hostile()[random() % hostile().size()];
        }
        return made + "y";
    };
    const auto date = [&random] {
        switch (random() % 4) {
        case 0:
            return PartialDate::day(1990 + int(random() % 40), 1 + random() % 12, 1 + random() % 28);
        case 1:
            return PartialDate::ofMonth(2024, 1 + random() % 12);
        case 2:
            return PartialDate::ofYear(2000 + int(random() % 30));
        default:
            return PartialDate {};
        }
    };
    static const std::vector<std::string> kinds { "person", "phone", "place", "organisation" };
    ExportedChart chart;
    const auto nodes = random() % 7;
    for (std::size_t i = 0; i < nodes; ++i) {
        ExportedNode node;
        node.id = "n" + std::to_string(i + 1);
        node.label = text();
        node.kind = kinds[random() % kinds.size()];
        node.code = random() % 2 ? text() : "";
        node.isProtected = random() % 2;
        node.date = date();
        if (random() % 2) {
            node.place = LayoutPoint { double(random() % 1000) / 7, -3.5 };
        }
        chart.nodes.push_back(std::move(node));
    }
    for (auto count = nodes == 0 ? 0 : random() % 9; count > 0; --count) {
        ExportedLink link;
        link.from = std::uint32_t(random() % nodes);
        link.to = std::uint32_t(random() % nodes); // with itself too, and the same pair again
        link.kind = text();
        link.isDirected = random() % 2;
        link.certainty = static_cast<Certainty>(1 + random() % 3);
        link.grade = random() % 2 ? Grade { 'B', 2 } : Grade {};
        link.since = date();
        link.until = date();
        if (random() % 2) {
            link.weight = double(random() % 1000) / 8;
        }
        chart.links.push_back(std::move(link));
    }
    return chart;
}

std::string shown(const std::string& text)
{
    std::int64_t replaced = 0;
    return printable(text, replaced);
}

std::string written(
    const ExportedChart& chart, std::vector<Loss> (*write)(const ExportedChart&, const ChartSink&))
{
    std::string bytes;
    write(chart, [&bytes](std::string_view piece) { bytes += piece; });
    return bytes;
}

std::string valueOf(const std::map<std::string, std::string>& cells, const std::string& column)
{
    const auto found = cells.find(column);
    return found == cells.end() ? std::string() : found->second;
}

} // namespace

TEST_CASE("GraphML is read back as it was, whatever the labels hold")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "chart.graphml";
    for (unsigned seed = 0; seed < 1500; ++seed) {
        INFO("seed " << seed);
        const auto chart = randomChart(seed);
        writeChart(chart, ChartFormat::GraphMl, file);
        const auto elements = elementsOf(readFile(file));
        REQUIRE(elements);
        const auto nodes = tableIn(file, "nodes");
        const auto links = tableIn(file, "edges");
        REQUIRE(nodes.size() == chart.nodes.size());
        REQUIRE(links.size() == chart.links.size());
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            REQUIRE(valueOf(nodes[i], "Node id") == chart.nodes[i].id);
            REQUIRE(valueOf(nodes[i], "label") == shown(chart.nodes[i].label));
            REQUIRE(valueOf(nodes[i], "kind") == chart.nodes[i].kind);
            REQUIRE(valueOf(nodes[i], "code") == shown(chart.nodes[i].code));
            REQUIRE(valueOf(nodes[i], "date") == isoText(chart.nodes[i].date));
        }
        for (std::size_t i = 0; i < links.size(); ++i) {
            const auto& link = chart.links[i];
            REQUIRE(valueOf(links[i], "Source") == chart.nodes[link.from].id);
            REQUIRE(valueOf(links[i], "Target") == chart.nodes[link.to].id);
            REQUIRE(valueOf(links[i], "Directed") == (link.isDirected ? "true" : "false"));
            REQUIRE(valueOf(links[i], "kind") == shown(link.kind));
            REQUIRE(valueOf(links[i], "since") == isoText(link.since));
            REQUIRE(valueOf(links[i], "until") == isoText(link.until));
            REQUIRE(valueOf(links[i], "certainty") == name(link.certainty));
            REQUIRE(valueOf(links[i], "weight") == (link.weight ? numberText(*link.weight) : ""));
            REQUIRE(valueOf(links[i], "grade") == gradeText(link.grade));
            REQUIRE(valueOf(links[i], "Undeclared").empty());
        }
    }
}

TEST_CASE("GEXF is read back as it was, whatever the labels hold")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "chart.gexf";
    for (unsigned seed = 0; seed < 1500; ++seed) {
        INFO("seed " << seed);
        const auto chart = randomChart(seed);
        writeChart(chart, ChartFormat::Gexf, file);
        REQUIRE(elementsOf(readFile(file)));
        const auto nodes = tableIn(file, "nodes");
        const auto links = tableIn(file, "edges");
        REQUIRE(nodes.size() == chart.nodes.size());
        REQUIRE(links.size() == chart.links.size());
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            REQUIRE(valueOf(nodes[i], "Node label") == shown(chart.nodes[i].label));
            REQUIRE(valueOf(nodes[i], "kind") == chart.nodes[i].kind);
        }
        for (std::size_t i = 0; i < links.size(); ++i) {
            const auto& link = chart.links[i];
            REQUIRE(valueOf(links[i], "Source") == chart.nodes[link.from].id);
            REQUIRE(valueOf(links[i], "Kind of link") == shown(link.kind));
            REQUIRE(valueOf(links[i], "Directed") == (link.isDirected ? "true" : "false"));
            REQUIRE(valueOf(links[i], "since text") == isoText(link.since));
            REQUIRE(valueOf(links[i], "Weight") == (link.weight ? numberText(*link.weight) : ""));
        }
    }
}

TEST_CASE("ANX is well formed, its references meet, and no line joins a node with itself")
{
    for (unsigned seed = 0; seed < 1500; ++seed) {
        INFO("seed " << seed);
        const auto chart = randomChart(seed);
        const auto xml = written(chart, writeAnx);
        const auto elements = elementsOf(xml);
        REQUIRE(elements);
        const auto selves = std::ranges::count_if(
            chart.links, [](const ExportedLink& link) { return link.from == link.to; });
        const auto count = [&elements](const char* name) {
            const auto found = elements->find(name);
            return found == elements->end() ? 0 : found->second;
        };
        REQUIRE(count("Entity") == int(chart.nodes.size()));
        REQUIRE(count("Link") == int(chart.links.size()) - int(selves));
        std::set<std::string> ids;
        for (auto at = xml.find(" Id=\""); at != xml.npos; at = xml.find(" Id=\"", at + 1)) {
            REQUIRE(ids.insert(xml.substr(at + 5, xml.find('"', at + 5) - at - 5)).second);
        }
        for (auto at = xml.find("Reference=\""); at != xml.npos; at = xml.find("Reference=\"", at + 1)) {
            REQUIRE(ids.contains(xml.substr(at + 11, xml.find('"', at + 11) - at - 11)));
        }
    }
}

TEST_CASE("a table of links is read back, and no cell of it is a formula")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "chart.csv";
    for (unsigned seed = 0; seed < 300; ++seed) {
        const auto chart = randomChart(seed);
        const auto out = writeChart(chart, ChartFormat::Csv, file);
        REQUIRE(out.files.size() == 2);
        REQUIRE(out.files[1].filename() == "chart-nodes.csv");
        REQUIRE(readFile(out.files[0]).find('\0') == std::string::npos);
        const auto nodes = tableIn(out.files[1], "", openTable(out.files[1]));
        REQUIRE(nodes.size() == chart.nodes.size());
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            REQUIRE(valueOf(nodes[i], "Node id") == chart.nodes[i].id);
            for (const auto& [column, text] : nodes[i]) {
                REQUIRE((text.empty() || std::string_view("=+-@").find(text[0]) == std::string::npos));
            }
        }
    }
    ExportedChart chart;
    chart.nodes = { { "n1", "=1+1", "person", "", {}, {}, false, {} },
        { "n2", "@x", "person", "", {}, {}, false, {} } };
    ExportedLink met;
    met.to = 1;
    met.kind = "+met";
    chart.links.push_back(met);
    CHECK(written(chart, writeLinksCsv).find("'=1+1") != std::string::npos);
    CHECK(written(chart, writeLinksCsv).find("'+met") != std::string::npos);
    CHECK(written(chart, writeNodesCsv).find("'@x") != std::string::npos);
}

TEST_CASE("what a format cannot hold is counted")
{
    ExportedChart chart;
    chart.nodes = { { "n1", std::string("a\0b", 3), "person", "", {}, PartialDate::ofYear(2020),
        false, {} } };
    ExportedLink self;
    self.kind = "met";
    self.since = PartialDate::ofYear(2024);
    self.since.isAbout = true;
    chart.links.push_back(self);
    std::string bytes;
    const auto sink = [&bytes](std::string_view piece) { bytes += piece; };
    const auto has = [](const std::vector<Loss>& lost, const char* field) {
        return std::ranges::find(lost, field, &Loss::field) != lost.end();
    };
    const auto anx = writeAnx(chart, sink);
    CHECK(has(anx, "self-link"));
    CHECK(has(anx, "control-character"));
    CHECK(has(anx, "date-precision"));
    CHECK(has(writeGraphMl(chart, sink), "control-character"));
    CHECK_FALSE(has(writeGraphMl(chart, sink), "self-link"));
    CHECK(writeGraphMl({}, sink).empty());
}

TEST_CASE("a chart is written whole or not at all")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "chart.graphml";
    writeFile(file, "old");
    struct Stopped final : Progress {
        void report(std::string_view, std::uint64_t, std::uint64_t) override { }
        bool isCancelled() const override { return true; }
    } stopped;
    CHECK_THROWS_AS(writeChart(randomChart(5), ChartFormat::GraphMl, file, stopped), Cancelled);
    CHECK(readFile(file) == "old");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
    CHECK(caught([&] {
        writeChart(randomChart(5), ChartFormat::Anx, folder.path() / "none" / "chart.anx");
    }) == "file.unwritable");
}
