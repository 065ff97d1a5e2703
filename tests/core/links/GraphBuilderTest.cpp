// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/GraphBuilder.h"

#include "core/store/Caught.h"
#include "store/PersonStore.h"
#include "core/store/StoreDrafts.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tuyen;
using namespace tuyen::test;

static std::vector<EntityId> people(Store& store, int count)
{
    std::vector<EntityId> ids;
    for (int i = 0; i < count; ++i) {
        Person person;
        person.name = "Người giả định " + std::to_string(i);
        ids.push_back(entity(PersonStore(store).add(person)));
    }
    return ids;
}

static Link link(EntityId from, EntityId to, Certainty certainty = Certainty::Probable)
{
    Link made;
    made.from = from;
    made.to = to;
    made.kind = "knows";
    made.certainty = certainty;
    return made;
}

TEST_CASE("a node is expanded step by step, with every line among what is shown")
{
    TestStore made;
    const auto p = people(made.store, 5);
    LinkStore links(made.store);
    links.add(link(p[0], p[1]));
    links.add(link(p[0], p[2]));
    links.add(link(p[1], p[2]));
    links.add(link(p[2], p[3]));
    links.add(link(p[3], p[4]));
    links.add(link(p[0], p[0]));
    const EntityId start[] = { p[0] };
    const GraphBuilder builder(made.store);

    const auto one = builder.around(start, 1);
    CHECK(one.nodes.size() == 3);
    CHECK(one.links.size() == 4); // with the one between the two neighbours, and its own
    CHECK(one.nodes[0].id == p[0]);
    CHECK(one.nodes[0].isExpanded);
    CHECK_FALSE(one.nodes[1].isExpanded);
    CHECK(one.nodes[*one.find(p[2])].lines == 3); // one of them not shown yet
    CHECK(one.topology().edges.size() == 3);

    const auto more = builder.expanded(one, p[2]);
    CHECK(more.nodes.size() == 4);
    CHECK(std::equal(one.nodes.begin(), one.nodes.begin() + 2, more.nodes.begin()));
    CHECK(builder.around(start, 2).nodes.size() == 4);
    CHECK(builder.around(start, 3).nodes.size() == 5);
    CHECK(builder.around(start, 0).links.size() == 1);

    const EntityId two[] = { p[0], p[3] };
    const auto among = builder.among(two);
    CHECK(among.nodes.size() == 2);
    CHECK(among.links.size() == 1);
    const EntityId nobody[] = { EntityId(99'999) };
    CHECK(caught([&] { builder.around(nobody, 1); }) == "link.no-such-end");
}

TEST_CASE("lines of the four tables are one network, with victims under their pseudonym")
{
    TestStore made;
    importDrafts(made.store, { draft(1, "Nguyễn Thị Bịa", "Trần Văn Ảo"), draft(2, "", "Lê Văn Giả") });
    const GraphBuilder builder(made.store);
    const auto network = builder.network();
    CHECK(network.topology.nodes == network.ids.size());
    CHECK(network.topology.edges.size() == 5); // three involvements, two phones

    const auto incident = LinkStore(made.store).named("TN-1/26");
    REQUIRE(incident.size() == 1);
    const auto graph = builder.around(incident, 2);
    REQUIRE(graph.nodes.size() == 4);
    for (const auto& node : graph.nodes) {
        CHECK(node.label.find("Bịa") == std::string::npos);
        CHECK(node.isProtected == (node.label == "NN-0001"));
    }
    std::vector<std::string> kinds;
    for (const auto& line : graph.links) {
        kinds.push_back(line.kind);
        REQUIRE(line.sources.size() == 1); // the one row that says all of it
        CHECK(LinkStore(made.store).sources(line.key).size() == 1);
        if (line.key.origin == LinkOrigin::Involvement) {
            CHECK(line.certainty == Certainty::Probable); // B2
            CHECK(line.since.earliest == PartialDate::ofMonth(2023, 5).earliest);
        }
    }
    std::sort(kinds.begin(), kinds.end());
    CHECK(kinds == std::vector<std::string> { "suspect-in", "uses", "victim-in" });

    GraphOptions options;
    options.nodeKinds = { EntityKind::Person };
    CHECK(builder.around(incident, 2, options).nodes.size() == 3);
    options.nodeKinds.clear();
    options.filter.kinds = { "suspect-in" };
    CHECK(builder.around(incident, 2, options).nodes.size() == 2);
    options.filter.kinds.clear();
    options.filter.atLeast = Certainty::Verified;
    CHECK(builder.around(incident, 2, options).nodes.size() == 1);
}

TEST_CASE("a large node is held back with its counts, and expanded page by page")
{
    TestStore made;
    const auto p = people(made.store, 41);
    LinkStore links(made.store);
    for (int i = 1; i <= 40; ++i) {
        auto line = link(p[0], p[std::size_t(i)]);
        line.kind = i <= 30 ? "called" : "met";
        links.add(line);
    }
    links.add(link(p[1], p[2]));
    const EntityId start[] = { p[1] };
    GraphOptions options;
    options.expandAtMost = 10;
    const GraphBuilder builder(made.store);
    auto graph = builder.around(start, 3, options);
    CHECK(graph.nodes.size() == 3); // not the forty
    REQUIRE(graph.held.size() == 1);
    CHECK(graph.nodes[graph.held[0].node].id == p[0]);
    REQUIRE(graph.held[0].counts.size() == 2);
    CHECK(graph.held[0].counts[0].kind == "called");
    CHECK(graph.held[0].counts[0].count == 30);
    CHECK(graph.held[0].counts[1].count == 10);

    graph = builder.expanded(graph, p[0], options, 0, 25);
    CHECK(graph.nodes.size() == 26);
    CHECK(graph.held.size() == 1);
    graph = builder.expanded(graph, p[0], options, 25, 25);
    CHECK(graph.nodes.size() == 41);
    CHECK(graph.links.size() == 41);
    CHECK(graph.held.empty());

    options.nodesAtMost = 5;
    options.expandAtMost = 100;
    const auto cut = builder.around(start, 3, options);
    CHECK(cut.nodes.size() == 5);
    CHECK(cut.isCut);
}

TEST_CASE("what two statements suggest is shown as suggested, with the rows of both")
{
    TestStore made;
    auto first = draft(1, "", "Trần Văn Ảo");
    auto second = draft(2, "", "Lê Văn Giả");
    second.people[0].identifiers = first.people[0].identifiers; // one phone
    importDrafts(made.store, { first, second });
    const auto node = LinkStore(made.store).named("Trần Văn Ảo");
    REQUIRE(node.size() == 1);
    GraphOptions options;
    CHECK(GraphBuilder(made.store).around(node, 1, options).links.size() == 2);
    options.withSuggested = true;
    const auto graph = GraphBuilder(made.store).around(node, 1, options);
    REQUIRE(graph.links.size() == 4); // with the other use, now that both ends are there
    const auto suggested = std::find_if(graph.links.begin(), graph.links.end(),
        [](const GraphLink& line) { return line.isSuggested(); });
    REQUIRE(suggested != graph.links.end());
    CHECK(suggested->kind == "same-identifier");
    CHECK(suggested->certainty == Certainty::Unverified);
    CHECK(suggested->sources.size() == 2);
}

TEST_CASE("what is suggested among the nodes of a chart brings no node with it")
{
    TestStore made;
    auto first = draft(1, "", "Trần Văn Ảo");
    auto second = draft(2, "", "Lê Văn Giả");
    auto third = draft(3, "", "Lý Văn Bịa");
    second.people[0].identifiers = first.people[0].identifiers;
    third.people[0].identifiers = first.people[0].identifiers;
    importDrafts(made.store, { first, second, third });
    const LinkStore links(made.store);
    const GraphBuilder builder(made.store);
    const EntityId two[]
        = { links.named("Trần Văn Ảo").at(0), links.named("Lê Văn Giả").at(0) };
    auto graph = builder.among(two);
    CHECK(graph.links.empty());
    CHECK_FALSE(graph.hasSuggested);
    graph = builder.suggesting(std::move(graph));
    CHECK(graph.hasSuggested);
    CHECK(graph.nodes.size() == 2);
    REQUIRE(graph.links.size() == 1);
    CHECK(graph.links[0].isSuggested());
    CHECK(builder.suggesting(graph).links.size() == 1); // each once
}

TEST_CASE("a part of a graph leaves out what is hidden")
{
    TestStore made;
    const auto p = people(made.store, 4);
    LinkStore links(made.store);
    links.add(link(p[0], p[1]));
    links.add(link(p[1], p[2]));
    links.add(link(p[2], p[3]));
    const auto graph = GraphBuilder(made.store).among(p);
    const auto part = without(graph, { false, true, false, false });
    CHECK(part.graph.nodes.size() == 3);
    CHECK(part.graph.links.size() == 1);
    CHECK(part.node == std::vector<std::uint32_t> { 0, 2, 3 });
    CHECK(part.graph.nodes[part.graph.links[0].from].id == p[2]);
}
