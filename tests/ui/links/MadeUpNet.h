// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Person.h"
#include "links/GraphLayout.h"
#include "links/GraphMetrics.h"
#include "links/LinkPicture.h"

#include <random>

namespace tuyen::test {

/// A network and the chart of all of it, laid out: invented.
struct MadeUpNet {
    LinkGraph graph;
    Chart chart;

    std::uint32_t add(EntityKind kind, const std::string& label, std::uint8_t roles = 0,
        IdentifierKind identifier = IdentifierKind::Phone)
    {
        GraphNode node;
        node.id = EntityId(std::int64_t(graph.nodes.size()) + 1);
        node.kind = kind;
        node.label = label;
        node.roles = roles;
        node.identifier = identifier;
        chart.nodes[node.id] = {};
        return graph.add(node);
    }
    void link(std::uint32_t from, std::uint32_t to, Certainty certainty = Certainty::Verified,
        int sources = 1, const PartialDate& since = {}, bool isDirected = false)
    {
        GraphLink made;
        made.key = { LinkOrigin::Stated, std::int64_t(graph.links.size()) + 1, 0 };
        made.from = from;
        made.to = to;
        made.kind = "called";
        made.certainty = certainty;
        made.since = since;
        made.isDirected = isDirected;
        for (int i = 0; i < sources; ++i) {
            made.sources.emplace_back(i + 1);
        }
        graph.add(made);
    }
    void layOut(LayoutKind kind = LayoutKind::Force)
    {
        chart.arrangement = kind;
        chart = arranged(chart, graph, true, 64).chart;
    }
    LinkPicture picture() const
    {
        const auto view = shownChart(chart, graph);
        return pictureOf(chart, view, graph, groups(view.topology));
    }
};

/// Two rings of people with their phones and incidents, about forty nodes.
inline MadeUpNet smallNet()
{
    MadeUpNet net;
    const auto suspect = std::uint8_t(1U << unsigned(Role::Suspect));
    const auto victim = std::uint8_t(1U << unsigned(Role::Victim));
    const auto presumed = std::uint8_t(1U << unsigned(Role::PresumedVictim));
    const char* names[] { "Trần Văn Mẫu", "Lò Thị Thử", "Nguyễn Văn Ví", "Lý Văn Bịa",
        "Hoàng Thị Giả", "Vàng A Dụ" };
    for (int ring = 0; ring < 2; ++ring) {
        std::vector<std::uint32_t> people;
        for (int i = 0; i < 3; ++i) {
            people.push_back(net.add(EntityKind::Person, names[3 * ring + i], suspect));
        }
        const auto phone = net.add(EntityKind::Identifier, ring ? "0900 000 562" : "0900 000 317");
        const auto plate
            = net.add(EntityKind::Identifier, ring ? "12C-000.42" : "70A-000.17", 0, IdentifierKind::Plate);
        for (const auto person : people) {
            net.link(person, phone, Certainty::Verified, 3);
        }
        net.link(people[0], people[1], Certainty::Probable, 2);
        net.link(people[1], people[2], Certainty::Verified);
        net.link(people[2], plate, Certainty::Unverified);
        const auto route = net.add(EntityKind::Route, ring ? "Lạng Sơn – Bằng Tường" : "Tây Ninh – Bavet");
        const auto place = net.add(EntityKind::Place, ring ? "Hữu Nghị" : "Mộc Bài");
        net.link(plate, route, Certainty::Probable);
        net.link(route, place, Certainty::Unverified);
        for (int i = 0; i < 3; ++i) {
            const auto incident = net.add(EntityKind::Incident, "V-202" + std::to_string(3 + i) + "-01");
            net.graph.nodes[incident].date = PartialDate::ofMonth(2023 + i, unsigned(3 + ring));
            net.link(people[std::size_t(i)], incident, Certainty::Verified, 1 + i);
            for (int v = 0; v < 3; ++v) {
                const auto code = "NN-01" + std::to_string(10 + 9 * ring + 3 * i + v);
                net.link(net.add(EntityKind::Person, code, v == 2 ? presumed : victim), incident,
                    v == 2 ? Certainty::Unverified : Certainty::Probable);
            }
        }
    }
    net.link(3, 22, Certainty::Probable); // one phone called the other
    net.chart.centres = { EntityId(1) };
    return net;
}

/// Rings of about forty: the shape of large networks.
inline MadeUpNet largeNet(std::uint32_t nodes, std::size_t links)
{
    MadeUpNet net;
    std::mt19937 random(7);
    for (std::uint32_t i = 0; i < nodes; ++i) {
        net.add(i % 5 == 0 ? EntityKind::Incident : EntityKind::Person, "M" + std::to_string(i),
            std::uint8_t(1U << (1 + i % 4)));
    }
    for (std::size_t i = 0; i < links; ++i) {
        const auto a = random() % nodes;
        const auto near = a / 40 * 40 + random() % 40;
        const auto b = random() % 100 < 93 ? std::min<std::uint32_t>(near, nodes - 1) : random() % nodes;
        net.link(std::uint32_t(a), std::uint32_t(b), Certainty(1 + random() % 3));
    }
    return net;
}

} // namespace tuyen::test
