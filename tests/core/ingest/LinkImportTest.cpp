// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IngestFiles.h"
#include "core/store/Caught.h"
#include "ingest/ImportRun.h"
#include "ingest/QuarantineRepair.h"
#include "links/GraphBuilder.h"
#include "links/GraphLayout.h"
#include "links/GraphMetrics.h"
#include "links/internal/Igraph.h"
#include "store/BatchStore.h"
#include "store/Check.h"
#include "store/IncidentStore.h"
#include "store/Journal.h"
#include "store/LinkStore.h"
#include "store/OrganisationStore.h"
#include "store/PersonStore.h"
#include "store/QuarantineStore.h"
#include "store/RecordStore.h"
#include "store/RegisterStore.h"
#include "store/RouteStore.h"
#include "store/SearchStore.h"
#include "support/Paths.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <map>
#include <set>

using namespace tuyen;
using namespace tuyen::test;

static const Link& linkOf(Store& store, const std::string& from, const std::string& to)
{
    static Link found;
    const LinkStore links(store);
    const auto a = links.named("code:" + from).at(0);
    const auto b = links.named("code:" + to).at(0);
    for (const auto& line : links.lines(a)) {
        if (line.from == a && line.to == b) {
            found = links.find(LinkId(line.key.row)).value();
            return found;
        }
    }
    throw std::runtime_error("no link " + from + " - " + to);
}

TEST_CASE("a list of links without a header becomes people and links, each with its line")
{
    TestStore made;
    const Files files;
    const auto file = files.write("meetings.txt", "# bịa\n0 1 1\n1  2 3\n\n2\t0\t1\n0 1 1\n");
    const auto receipt = ImportRun(file).commit(made.store);
    CHECK(receipt.counts == RowCounts { 6, 3, 1, 0, 2 });
    CHECK(receipt.created.people == 3);
    CHECK(receipt.created.links == 3);
    CHECK(receipt.created.incidents == 0);
    CHECK(std::ranges::any_of(
        receipt.issues, [](const Issue& issue) { return issue.code == "link.taken-for"; }));
    const auto& link = linkOf(made.store, "1", "2");
    CHECK(link.kind == "met");
    CHECK_FALSE(link.isDirected);
    CHECK(link.weight == 3.0);
    CHECK(link.certainty == Certainty::Unverified);
    const auto sources
        = LinkStore(made.store).sources({ LinkOrigin::Stated, link.id.value, 0 });
    REQUIRE(sources.size() == 1);
    CHECK(sources[0].row.row == 3);
    CHECK(sources[0].source.fileName == "meetings.txt");
    CHECK(check(made.store).isOk);
    const auto digest = check(made.store).digest;

    BatchStore(made.store).undo(receipt.batch);
    CHECK(made.store.counts().links == 0);
    CHECK(made.store.counts().people == 0);
    CHECK(check(made.store).isOk);
    BatchStore(made.store).redo(receipt.batch);
    CHECK(check(made.store).digest == digest);
    CHECK(check(made.store).isOk);
}

TEST_CASE("two lists speak of the same people, and either can be taken back")
{
    TestStore made;
    const Files files;
    const auto first = ImportRun(files.write("meetings.txt", "1 2 1\n2 3 1\n3 4 1\n"))
                           .commit(made.store);
    const auto second
        = ImportRun(files.write("phonecalls.txt", "1 2 1\n2 9 1\n9 4 2\n")).commit(made.store);
    CHECK(second.counts.stored == 3); // a call is no meeting
    CHECK(second.created.people == 1);
    CHECK(made.store.counts().people == 5);
    BatchStore batches(made.store);
    batches.undo(first.batch);
    CHECK(check(made.store).isOk);
    CHECK(made.store.counts().people == 4); // 3 was in the first only
    CHECK(made.store.counts().links == 3);
    batches.undo(second.batch);
    CHECK(made.store.counts().people == 0);
    batches.redo(second.batch);
    batches.redo(first.batch);
    CHECK(made.store.counts().people == 5);
    CHECK(made.store.counts().links == 6);
    CHECK(check(made.store).isOk);
}

TEST_CASE("a list with a header says kinds, dates, grades and directions, and odd rows wait")
{
    TestStore made;
    const Files files;
    const auto file = files.write("mang luoi.csv",
        "Source,Target,Type,Weight,Since,Until,Grade,Relationship\n"
        "A,B,Directed,2.5,5/2023,6/2023,B2,trả tiền\n"
        "B,C,Undirected,,,,A1,\n"
        "C,,Directed,1,,,,\n"
        "C,D,Directed,nhiều,,,,\n"
        "D,E,,1,2024,2023,,\n"
        "E,E,,1,,,,\n");
    const auto receipt = ImportRun(file).commit(made.store);
    CHECK(receipt.counts == RowCounts { 6, 3, 0, 3, 0 });
    const auto paid = linkOf(made.store, "A", "B");
    CHECK(paid.isDirected);
    CHECK(paid.weight == 2.5);
    CHECK(paid.since.earliest == PartialDate::ofMonth(2023, 5).earliest);
    CHECK(paid.grade == Grade { 'B', 2 });
    CHECK(paid.certainty == Certainty::Probable);
    CHECK(linkOf(made.store, "B", "C").certainty == Certainty::Verified);
    std::set<std::string> reasons;
    const auto waiting = QuarantineStore(made.store).rows(receipt.batch);
    for (const auto& row : waiting) {
        reasons.insert(reasonOf(row)->code);
    }
    CHECK(reasons
        == std::set<std::string> {
            "link.end-missing", "link.weight-unreadable", "link.ends-before-it-begins" });

    // the one without an end is repaired, and is a link like the others
    const auto missing = std::ranges::find_if(
        waiting, [](const QuarantinedRow& row) { return reasonOf(row)->code == "link.end-missing"; });
    REQUIRE(missing != waiting.end());
    RowRepair repair;
    repair.id = missing->id;
    repair.fixes = { { 1, "A" } };
    const auto done = QuarantineRepair(made.store).apply(std::span(&repair, 1), "thử");
    CHECK(done.at(0).result == RepairOutcome::Result::Stored);
    CHECK(linkOf(made.store, "C", "A").isDirected);
    CHECK(check(made.store).isOk);
    Journal(made.store).undo();
    CHECK(made.store.counts().links == 3);
    CHECK(check(made.store).isOk);
}

TEST_CASE("a repaired row of links speaks of the nodes its file has, whatever their own codes are")
{
    TestStore made;
    const Files files;
    const auto nodes = files.write("khac.csv",
        "node id,node label,node kind,code\nb,Giàng A Bịa,person,P-2\n");
    ImportRun(nodes).commit(made.store); // known from another file by code and name
    const auto file = files.write("mau.graphml", R"(<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="l" for="node" attr.name="label" attr.type="string"/>
<key id="k" for="node" attr.name="kind" attr.type="string"/>
<key id="c" for="node" attr.name="code" attr.type="string"/>
<key id="d" for="node" attr.name="date" attr.type="string"/>
<key id="h" for="edge" attr.name="kind" attr.type="string"/>
<key id="w" for="edge" attr.name="weight" attr.type="string"/>
<graph edgedefault="directed">
<node id="n1"><data key="l">Sùng Văn Mẫu</data><data key="k">person</data><data key="c">P-1</data></node>
<node id="n2"><data key="l">Giàng A Bịa</data><data key="k">person</data><data key="c">P-2</data></node>
<node id="n3"><data key="l">0912 345 678</data><data key="k">phone</data></node>
<node id="n4"><data key="l">Vụ thử</data><data key="k">incident</data><data key="d">hôm nọ</data></node>
<edge source="n1" target="n2"><data key="h">called</data><data key="w">nhiều</data></edge>
<edge source="n2" target="n3"><data key="h">met</data><data key="w">nhiều</data></edge>
<edge source="n1" target="n4"><data key="h">suspect-in</data></edge>
</graph></graphml>)");
    const auto receipt = ImportRun(file).commit(made.store);
    CHECK(receipt.counts.quarantined == 3);
    const auto before = made.store.counts();
    std::vector<RowRepair> repairs;
    for (const auto& row : QuarantineStore(made.store).rows(receipt.batch)) {
        const auto* reason = reasonOf(row);
        repairs.push_back({ row.id,
            { { reason->column, reason->code == "link.weight-unreadable" ? "4" : "5/2024" } }, {} });
    }
    for (const auto& done : QuarantineRepair(made.store).apply(repairs, "thử")) {
        CHECK(done.result == RepairOutcome::Result::Stored);
    }
    CHECK(made.store.counts().people == before.people);
    CHECK(made.store.counts().people == 2);
    CHECK(made.store.counts().incidents == 1);
    CHECK(made.store.counts().identifiers == 1);
    const LinkStore links(made.store);
    const auto person = links.named("P-1").at(0);
    const auto other = links.named("P-2").at(0);
    std::set<std::pair<EntityId, std::string>> lines;
    for (const auto& line : links.lines(person)) {
        lines.emplace(line.from == person ? line.to : line.from, line.kind);
    }
    CHECK(lines.contains({ other, "called" }));
    CHECK(lines.size() == 2);
    CHECK(links.lines(other).size() == 2);
    CHECK(check(made.store).isOk);
    Journal(made.store).undo();
    CHECK(made.store.counts().people == 2);
    CHECK(links.lines(other).empty());
    CHECK(check(made.store).isOk);
}

TEST_CASE("a dry run and a preview of links say what the import does")
{
    TestStore made;
    const Files files;
    const auto file = files.write("calls.csv", "Caller,Callee,Calls\nA1,B1,2\nA1,,3\nA1,B1,2\n");
    ImportOptions options;
    options.links.nodeKind = "phone";
    const ImportRun run(file, options);
    const auto dry = run.dryRun(made.store);
    const auto preview = run.preview(&made.store, true);
    CHECK(preview.sheets.at(0).counts == dry.counts);
    CHECK(preview.sheets.at(0).mapping.columnOf("link_from") == 0);
    const auto receipt = run.commit(made.store);
    CHECK(receipt.counts == dry.counts);
    CHECK(receipt.counts == RowCounts { 3, 1, 1, 1, 0 });
    CHECK(receipt.created.identifiers == 2);
    CHECK(receipt.created.people == 0);
    const LinkStore links(made.store);
    const auto line = links.lines(links.named("label:A1").at(0)).at(0);
    CHECK(line.kind == "called");
    CHECK(line.isDirected);
    const auto again = run.commit(made.store);
    CHECK(again.counts.duplicates + again.counts.notRows == again.counts.rowsRead);
}

TEST_CASE("tables of cases are no lists of links, whatever their columns are called")
{
    TestStore made;
    const Files files;
    const auto incidents = files.write("vu.csv",
        "Mã vụ,Ngày xảy ra,Tỉnh,From,To\nA-1,14/01/2024,Lạng Sơn,Nghệ An,Lào\n");
    CHECK(ImportRun(incidents).commit(made.store).created.incidents == 1);
    const auto numbers = files.write("so.csv", "Mã vụ,Tỉnh\n1,Lạng Sơn\n2,Tây Ninh\n3,An Giang\n");
    CHECK(ImportRun(numbers).preview(nullptr, true).sheets.at(0).mapping.columnOf("link_from") < 0);
}

static const char* const graphml
    = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
      "<key id=\"d0\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>\n"
      "<key id=\"d1\" for=\"node\" attr.name=\"kind\" attr.type=\"string\"><default>person</default></key>\n"
      "<key id=\"d2\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>\n"
      "<key id=\"d3\" for=\"edge\" attr.name=\"label\" attr.type=\"string\"/>\n"
      "<graph edgedefault=\"directed\">\n"
      "<edge source=\"n0\" target=\"n1\"><data key=\"d2\">4</data><data key=\"d3\">called</data></edge>\n"
      "<node id=\"n0\"><data key=\"d0\">Trần Văn Ảo</data></node>\n"
      "<node id=\"n1\"><data key=\"d0\">0912 345 678</data><data key=\"d1\">phone</data></node>\n"
      "<node id=\"n2\"><data key=\"d0\">Công ty Bịa</data><data key=\"d1\">company</data><data key=\"zz\">?</data></node>\n"
      "<edge source=\"n0\" target=\"n2\" directed=\"false\"/>\n"
      "<edge source=\"n0\" target=\"n7\"/>\n"
      "</graph></graphml>\n";

TEST_CASE("beside source and target, from and to say when a link held")
{
    TestStore made;
    const TemporaryFolder folder;
    const auto file = folder.path() / "ds.csv";
    std::ofstream(file) << "from,to,source,target,kind\n2021-05,2022-01-03,A1,B1,met\n";
    const auto receipt = ImportRun(file).commit(made.store);
    CHECK(receipt.counts.stored == 1);
    const auto link = linkOf(made.store, "A1", "B1");
    CHECK(link.since.precision == DatePrecision::Month);
    CHECK(isoDate(link.until.latest) == "2022-01-03");
}

TEST_CASE("a route that no line joins to an incident is one, is found, and can be given its incident")
{
    TestStore made;
    const TemporaryFolder folder;
    const auto file = folder.path() / "tuyen.csv";
    std::ofstream(file) << "node id,node label,node kind,code\n"
                           "a,Nghệ An – Lào,route,R-1\n"
                           "i,Vụ thử,incident,VA-1\n";
    ImportRun(file).commit(made.store);
    CHECK(made.store.counts().routes == 1);
    const auto hits = SearchStore(made.store).search("nghe an");
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().kind == EntityKind::Route);
    CHECK(hits.front().label == "Nghệ An – Lào");
    const RouteId id(hits.front().id.value);
    const std::array ids { id.value };
    const RegisterStore registers(made.store);
    CHECK(registers.rows(Register::Routes, ids).front().incident == EntityId());
    CHECK(registers.matching(Register::Routes, "nghe an") == std::vector { entity(id) });
    CHECK(LinkStore(made.store).count(entity(id)) == 0);
    CHECK(RecordStore(made.store).thing(entity(id))->row.incidentCode.empty());
    CHECK(check(made.store).isOk);

    const RouteStore routes(made.store);
    auto route = *routes.find(id);
    RouteLeg leg;
    leg.place.country = "LA";
    route.legs = { leg };
    RouteStore(made.store).update(route); // it need not be known
    CHECK_FALSE(routes.find(id)->incident);
    route.incident = *IncidentStore(made.store).findByCode("VA-1");
    RouteStore(made.store).update(route);
    CHECK(routes.find(id)->incident == route.incident);
    CHECK(LinkStore(made.store).count(entity(id)) == 1);
    CHECK(SearchStore(made.store).search("nghe an").front().kind == EntityKind::Incident);
    CHECK(check(made.store).isOk);
    Journal(made.store).undo();
    CHECK_FALSE(routes.find(id)->incident);
    CHECK(SearchStore(made.store).search("nghe an").front().kind == EntityKind::Route);
    CHECK(check(made.store).isOk);
    RouteStore(made.store).remove(id);
    CHECK(SearchStore(made.store).search("nghe an").empty());
    CHECK(check(made.store).isOk);
}

TEST_CASE("who is a victim in a file of links is protected, and their incident has them")
{
    TestStore made;
    const TemporaryFolder folder;
    const auto file = folder.path() / "vic.graphml";
    std::ofstream(file)
        << R"(<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="l" for="node" attr.name="label" attr.type="string"/>
<key id="k" for="node" attr.name="kind" attr.type="string"/>
<key id="r" for="node" attr.name="roles" attr.type="string"/>
<key id="p" for="node" attr.name="protected" attr.type="boolean"/>
<key id="h" for="edge" attr.name="kind" attr.type="string"/>
<graph edgedefault="directed">
<node id="a"><data key="l">Sùng Thị Giả</data><data key="k">person</data></node>
<node id="b"><data key="l">Sùng Thị Bịa</data><data key="k">person</data><data key="r">victim</data></node>
<node id="c"><data key="l">Sùng Thị Nháp</data><data key="k">person</data><data key="p">true</data></node>
<node id="d"><data key="l">Sùng Văn Mẫu</data><data key="k">person</data></node>
<node id="i"><data key="l">Vụ X</data><data key="k">incident</data></node>
<node id="r"><data key="l">Nghệ An – Lào</data><data key="k">route</data></node>
<node id="s"><data key="l">Đường mòn</data><data key="k">route</data></node>
<node id="t"><data key="l">0912 345 678</data><data key="k">phone</data></node>
<edge source="a" target="i"><data key="h">victim-in</data></edge>
<edge source="d" target="i"><data key="h">suspect-in</data></edge>
<edge source="d" target="i"><data key="h">suspect-in</data></edge>
<edge source="i" target="r"><data key="h">has-route</data></edge>
<edge source="d" target="t"><data key="h">uses</data></edge>
<edge source="d" target="s"><data key="h">knows</data></edge>
</graph></graphml>)";
    ImportRun(file).commit(made.store);
    CHECK(check(made.store).isOk);
    const auto rows = PersonStore(made.store).rows(0, 10);
    REQUIRE(rows.size() == 4);
    for (const auto& row : rows) {
        CHECK(row.isProtected == (row.code != "d"));
        CHECK(row.isProtected == row.label.starts_with("NN-"));
        CHECK(row.incidents.size() == (row.code == "a" || row.code == "d" ? 1U : 0U));
    }
    CHECK(SearchStore(made.store).search("Sùng Thị").empty());
    const LinkStore links(made.store);
    std::map<std::string, int> kinds;
    links.forEach({}, [&kinds](const LinkLine& line) { ++kinds[line.kind]; });
    CHECK(kinds == std::map<std::string, int> { { "victim-in", 1 }, { "suspect-in", 1 },
              { "has-route", 1 }, { "uses", 1 }, { "knows", 1 } });
    CHECK(made.store.counts().routes == 2); // one of them of no incident
    CHECK(SearchStore(made.store).search("Nghệ An").size() == 1);
    CHECK(made.store.counts().places == 0);
    BatchStore(made.store).undo(BatchId(1));
    CHECK(made.store.counts().people == 0);
    BatchStore(made.store).redo(BatchId(1));
    CHECK(check(made.store).isOk);
}

TEST_CASE("GraphML becomes nodes of their kinds and links, with what it did not declare said")
{
    TestStore made;
    const Files files;
    const auto receipt = ImportRun(files.write("mạng.graphml", graphml)).commit(made.store);
    CHECK(receipt.format == "graphml");
    REQUIRE(receipt.sheets.size() == 2);
    CHECK(receipt.sheets[0].counts == RowCounts { 3, 3, 0, 0, 0 });
    CHECK(receipt.sheets[1].counts == RowCounts { 3, 2, 0, 1, 0 });
    CHECK(receipt.created.people == 1);
    CHECK(receipt.created.identifiers == 1);
    CHECK(made.store.counts().organisations == 1);
    const auto companies = LinkStore(made.store).named("Công ty Bịa");
    REQUIRE(companies.size() == 1);
    CHECK(OrganisationStore(made.store).find(OrganisationId(companies[0].value))->kind == "company");
    std::map<std::string, std::int64_t> counted(
        receipt.issueCounts.begin(), receipt.issueCounts.end());
    CHECK(counted["graph.undeclared-node"] == 1);
    CHECK(counted["graph.undeclared-key"] == 1);
    const LinkStore links(made.store);
    const auto person = links.named("Trần Văn Ảo");
    REQUIRE(person.size() == 1);
    const auto lines = links.lines(person[0]);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].kind == "called");
    CHECK(lines[0].isDirected);
    CHECK(lines[0].weight == 4.0);
    CHECK_FALSE(lines[1].isDirected);
    CHECK(links.named("+84912345678") == std::vector<EntityId> { lines[0].to });
    CHECK(links.sources(lines[0].key).at(0).row.sheet == "edges");
    CHECK(check(made.store).isOk);
    BatchStore(made.store).undo(receipt.batch);
    CHECK(check(made.store).isOk);
    CHECK(made.store.counts().organisations == 0);
}

TEST_CASE("GEXF is read, and XML with a DTD or cut short is refused by a sentence")
{
    TestStore made;
    const Files files;
    const auto file = files.write("a.gexf",
        "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\"><graph defaultedgetype=\"undirected\">"
        "<attributes class=\"node\"><attribute id=\"0\" title=\"kind\" type=\"string\"/></attributes>"
        "<nodes><node id=\"a\" label=\"Người bịa A\"/><node id=\"b\" label=\"Bản Bịa\">"
        "<attvalues><attvalue for=\"0\" value=\"place\"/></attvalues></node></nodes>"
        "<edges><edge id=\"e\" source=\"a\" target=\"b\" weight=\"2\" label=\"lives-in\" "
        "start=\"2023-01-05\"/></edges></graph></gexf>");
    const auto receipt = ImportRun(file).commit(made.store);
    CHECK(receipt.format == "gexf");
    CHECK(receipt.created.people == 1);
    CHECK(receipt.created.places == 1);
    const LinkStore links(made.store);
    const auto line = links.lines(links.named("code:a").at(0)).at(0);
    CHECK(line.kind == "lives-in");
    CHECK(line.since.earliest == PartialDate::day(2023, 1, 5).earliest);
    CHECK(check(made.store).isOk);

    const auto before = made.store.changeNumber();
    const auto dtd = files.write("b.graphml",
        "<?xml version=\"1.0\"?><!DOCTYPE graphml [<!ENTITY a \"b\">]><graphml><graph>"
        "<node id=\"&a;\"/></graph></graphml>");
    CHECK(caught([&] { ImportRun(dtd).commit(made.store); }) == "xlsx.hostile");
    const auto cut = files.write("c.graphml", std::string(graphml).substr(0, 700));
    CHECK(caught([&] { ImportRun(cut).commit(made.store); }) == "xlsx.damaged");
    const auto empty = files.write(
        "d.graphml", "<graphml><graph edgedefault=\"undirected\"></graph></graphml>");
    CHECK_FALSE(caught([&] { ImportRun(empty).commit(made.store); }).empty());
    CHECK(made.store.changeNumber() == before);
}

static std::vector<std::array<int, 3>> edgesOf(const std::filesystem::path& file)
{
    std::ifstream in(file);
    std::vector<std::array<int, 3>> edges;
    for (std::array<int, 3> edge {}; in >> edge[0] >> edge[1] >> edge[2];) {
        edges.push_back(edge);
    }
    return edges;
}

/// Degree and betweenness of each pair joined once, by igraph alone.
static std::map<int, std::pair<double, double>> byIgraph(const std::vector<std::array<int, 3>>& list)
{
    const igraph::Use use(silentProgress());
    int most = 0;
    igraph::IntVector ends(use, list.size() * 2);
    for (std::size_t i = 0; i < list.size(); ++i) {
        ends[2 * i] = list[i][0];
        ends[2 * i + 1] = list[i][1];
        most = std::max({ most, list[i][0], list[i][1] });
    }
    igraph_t graph;
    use.require(igraph_create(&graph, &ends, most + 1, IGRAPH_UNDIRECTED));
    use.require(igraph_simplify(&graph, true, true, nullptr));
    igraph::Vector between(use, 0);
    use.require(
        igraph_betweenness(&graph, &between, igraph_vss_all(), IGRAPH_UNDIRECTED, nullptr));
    igraph::IntVector degree(use, 0);
    use.require(igraph_degree(&graph, &degree, igraph_vss_all(), IGRAPH_ALL, false));
    igraph_destroy(&graph);
    std::map<int, std::pair<double, double>> values;
    const auto b = between.values();
    const auto d = degree.values();
    for (const auto& edge : list) {
        for (const int node : { edge[0], edge[1] }) {
            values[node] = { double(d[std::size_t(node)]), b[std::size_t(node)] };
        }
    }
    return values;
}

TEST_CASE("the Montagna files are imported, and their measures are those of igraph")
{
    const auto folder = std::filesystem::path(TUYEN_SHARED_DATA) / "montagna";
    if (!std::filesystem::exists(folder)) {
        SKIP("the Montagna files are not beside the project");
    }
    TestStore made;
    for (const auto& [file, kind, people] :
        { std::tuple("meetings_edgelist.txt", "met", 101),
            std::tuple("phonecalls_edgelist.txt", "called", 100) }) {
        const auto edges = edgesOf(folder / file);
        const auto receipt = ImportRun(folder / file).commit(made.store);
        CHECK(receipt.counts
            == RowCounts { std::int64_t(edges.size()), std::int64_t(edges.size()), 0, 0, 0 });
        LinkFilter filter;
        filter.batches = { receipt.batch };
        const auto network = GraphBuilder(made.store).network(filter);
        CHECK(network.ids.size() == std::size_t(people));
        const auto expected = byIgraph(edges);
        const auto values = betweenness(network.topology);
        const auto things = LinkStore(made.store).things(network.ids);
        double worst = 0;
        for (std::uint32_t i = 0; i < things.size(); ++i) {
            const auto& [degree, between] = expected.at(std::stoi(things[i].code));
            CHECK(double(network.topology.degree(i)) == degree);
            worst = std::max(worst, std::abs(values.values[i] - between));
        }
        CHECK(worst < 1e-9);
        filter = {};
        filter.kinds = { kind };
        CHECK(GraphBuilder(made.store).network(filter).ids == network.ids);
    }
    CHECK(check(made.store).isOk);
}

TEST_CASE("a link of somebody with themselves goes in, is said, and stops no measure or picture")
{
    TestStore made;
    const Files files;
    const auto receipt = ImportRun(files.write("goi.csv", "source,target\nA,A\nA,B\nB,B\n"))
                             .commit(made.store);
    CHECK(receipt.counts == RowCounts { 3, 3, 0, 0, 0 });
    CHECK(std::ranges::count(receipt.issues, "link.with-itself", &Issue::code) == 2);
    const auto network = GraphBuilder(made.store).network();
    CHECK(network.ids.size() == 2);
    CHECK(network.topology.degree(0) == 1); // itself is no neighbour
    CHECK(betweenness(network.topology).values == std::vector<double> { 0, 0 });
    CHECK(groups(network.topology).of.size() == 2);
    CHECK(layout(network.topology).size() == 2);
    CHECK(check(made.store).isOk);
}

TEST_CASE("numbers in a list of calls are normalised, and what is odd about them is said")
{
    TestStore made;
    const Files files;
    const auto file = files.write(
        "cuoc-goi.csv", "source,target,weight\n01690 000 012,0900000317,3\nmáy lạ,0123456789,1\n");
    ImportOptions options;
    options.links.nodeKind = "phone";
    const auto receipt = ImportRun(file, options).commit(made.store);
    CHECK(receipt.created.links == 2);
    const auto says = [&receipt](const char* code, std::int64_t row) {
        return std::ranges::any_of(receipt.issues, [&](const Issue& issue) {
            return issue.code == code && issue.row == row;
        });
    };
    CHECK(says("phone.old-prefix", 2));
    CHECK(says("phone.prefix", 3));
    CHECK_FALSE(says("phone.odd", 3)); // a name is no odd number
    CHECK(LinkStore(made.store).named("code:+84390000012").size() == 1);
}
