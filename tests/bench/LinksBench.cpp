// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "ingest/ImportRun.h"
#include "links/GraphBuilder.h"
#include "links/GraphLayout.h"
#include "links/GraphMetrics.h"
#include "links/LinkPainter.h"
#include "store/IdentityStore.h"
#include "support/Process.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <random>
#include <sstream>

namespace tuyen::bench {

/// Rings of about forty with a tree in each, further links mostly within them: invented, of the
/// shape such networks have.
static Topology rings(std::uint32_t nodes, std::size_t links)
{
    std::mt19937 random(7);
    const auto below = [&random](std::uint32_t limit) { return std::uint32_t(random() % limit); };
    constexpr std::uint32_t size = 40;
    std::vector<Topology::Edge> edges;
    for (std::uint32_t node = 1; node < nodes; ++node) {
        const auto first = node / size * size;
        edges.push_back({ node > first ? first + below(node - first) : below(node), node });
    }
    auto made = Topology::of(nodes, edges);
    while (made.edges.size() < links) {
        for (auto missing = links - made.edges.size(); missing > 0; --missing) {
            const auto a = below(nodes);
            const auto first = a / size * size;
            const auto b
                = below(100) < 85 ? first + below(std::min(size, nodes - first)) : below(nodes);
            edges.push_back({ a, b });
        }
        made = Topology::of(nodes, edges);
    }
    return made;
}

static Json qualityOf(const Topology& topology, const std::vector<LayoutPoint>& places)
{
    const auto quality = layoutQuality(topology, places);
    return { { "stress", quality.stress }, { "neighboursKept", quality.neighboursKept } };
}

/// Places as Graphviz's sfdp finds them, without moving overlaps apart and without drawing.
static Json sfdp(
    const std::filesystem::path& folder, const Topology& topology, double ours)
{
    const auto in = folder / "links.gv";
    const auto out = folder / "links.plain";
    {
        std::ofstream file(in);
        file << "graph{node[shape=point];\n";
        for (std::uint32_t node = 0; node < topology.nodes; ++node) {
            file << node << ";\n";
        }
        for (const auto& edge : topology.edges) {
            file << edge.a << "--" << edge.b << ";\n";
        }
        file << "}\n";
    }
    ProcessResult result;
    const auto took = seconds([&] {
        result = runProcess("/usr/bin/sfdp",
            { "-Goverlap=true", "-Gsplines=false", "-Tplain", "-o", out.string(), in.string() });
    });
    if (result.exitCode != 0 || !std::filesystem::exists(out)) {
        std::fputs("bench: sfdp (package graphviz) is not there: the layout is not compared\n", stderr);
        return nullptr;
    }
    std::vector<LayoutPoint> places(topology.nodes);
    std::ifstream file(out);
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string what;
        std::uint32_t node = 0;
        LayoutPoint place;
        if (words >> what && what == "node" && words >> node >> place.x >> place.y) {
            places.at(node) = place;
        }
    }
    auto json = qualityOf(topology, places);
    json["seconds"] = took;
    json["oursToTheirs"] = ours / took;
    return json;
}

static Json benchLayout(Workshop& workshop)
{
    Json all = Json::object();
    const auto compare = [&](const char* what, const Topology& topology) {
        std::vector<LayoutPoint> places;
        const auto ours = seconds([&] { places = layout(topology); });
        auto json = qualityOf(topology, places);
        json["nodes"] = topology.nodes;
        json["links"] = topology.edges.size();
        json["seconds"] = ours;
        json["sfdp"] = sfdp(workshop.folder(), topology, ours);
        all[what] = std::move(json);
    };
    compare("rings", rings(10'000, 20'000));
    compare("tree", rings(10'000, 9'999));
    return all;
}

/// A list of links between so many people, one of them with a third as many links.
static std::filesystem::path linkList(const Workshop& workshop, std::uint32_t people)
{
    const auto file = workshop.folder() / ("links-" + std::to_string(people) + ".csv");
    std::mt19937 random(11);
    std::ofstream out(file);
    out << "source,target,weight\n";
    for (std::uint32_t person = 1; person < people; ++person) {
        const auto near = person / 40 * 40;
        out << 'P' << person << ",P" << (person > near ? near + random() % (person - near)
                                                       : random() % person)
            << ',' << 1 + random() % 9 << '\n';
        out << 'P' << person << ",P" << random() % people << ",1\n";
        if (person % 3 == 0) {
            out << "P7,P" << person << ",2\n";
        }
    }
    return file;
}

static Json benchStoreOfPeople(Workshop& workshop, std::uint32_t people)
{
    const auto path = workshop.folder() / "links.tuyen";
    std::filesystem::remove(path);
    const auto key = StoreKey::forNewStore(passphrase);
    Json json { { "people", people } };
    {
        Store store = Store::create(path, key);
        const ImportRun run(linkList(workshop, people));
        Receipt receipt;
        json["importSeconds"] = seconds([&] { receipt = run.commit(store); });
        json["links"] = receipt.created.links;
        json["storedPeople"] = receipt.created.people;
    }
    const auto firstExpand = [&]() -> Json {
        std::vector<double> times;
        std::mt19937 random(3);
        for (int i = 0; i < 15; ++i) {
            Store store = Store::open(path, key, OpenMode::ReadOnly); // its caches are empty
            const auto node = LinkStore(store).named(
                "code:P" + std::to_string(1000 + random() % (people - 1000)));
            times.push_back(
                1000 * seconds([&] { GraphBuilder(store).around(std::span(node), 1); }));
        }
        std::sort(times.begin(), times.end());
        return { { "median", times[times.size() / 2] }, { "slowest", times.back() } };
    };
    json["firstExpandMilliseconds"] = firstExpand();
    {
        Store store = Store::open(path, key);
        for (std::uint32_t person = 1000; person + 1 < people && person < 3000; person += 2) {
            const auto a = LinkStore(store).named("code:P" + std::to_string(person));
            const auto b = LinkStore(store).named("code:P" + std::to_string(person + 1));
            MergeOrder order;
            order.a = PersonId(a.at(0).value);
            order.b = PersonId(b.at(0).value);
            IdentityStore(store).merge(order);
        }
    }
    json["firstExpandAfter1000MergesMilliseconds"] = firstExpand();
    Store store = Store::open(path, key, OpenMode::ReadOnly);
    const auto hub = LinkStore(store).named("code:P7");
    LinkGraph graph;
    json["largeNodeMilliseconds"]
        = 1000 * seconds([&] { graph = GraphBuilder(store).around(std::span(hub), 1); });
    json["largeNodeLines"] = graph.nodes.at(0).lines;
    json["largeNodePageMilliseconds"]
        = 1000 * seconds([&] { GraphBuilder(store).expanded(graph, hub.at(0), {}, 0, 200); });
    Network network;
    json["networkSeconds"] = seconds([&] { network = GraphBuilder(store).network(); });
    Groups found;
    json["groupsSeconds"] = seconds([&] { found = groups(network.topology); });
    json["groups"] = found.sizes.size();
    json["modularity"] = found.modularity;
    return json;
}

/// A frame of the window's painter at 1440 x 900 while the picture is moved, and standing still: the
/// whole in view, and a third of it. Places are on a grid of rings, as a layout would put them.
static Json benchFrame(std::uint32_t nodes, std::size_t links)
{
    const auto topology = rings(nodes, links);
    LinkPicture picture;
    picture.topology = topology;
    const auto places = layout(topology);
    for (std::uint32_t i = 0; i < nodes; ++i) {
        LinkPicture::Node node;
        node.id = EntityId(i + 1);
        node.place = { places[i].x, places[i].y };
        node.mark = NodeMark(i % nodeMarks);
        node.degree = topology.degree(i);
        node.label = QStringLiteral("NN-%1").arg(i);
        picture.nodes.push_back(node);
    }
    for (const auto& edge : topology.edges) {
        picture.edges.push_back({ edge.a, edge.b, Certainty(1 + edge.a % 3), 1 + edge.b % 4, 0 });
    }
    QImage image(1440, 900, QImage::Format_ARGB32_Premultiplied);
    const QRectF area(image.rect());
    LinkPainter painter(ChartStyle::screen(Language::Vietnamese));
    Json json { { "nodes", nodes }, { "links", links } };
    const auto fitted = LinkCamera::fitting(picture.bounds(), area);
    const auto measure = [&](const char* what, qreal closer, LinkQuality quality) {
        std::vector<double> times;
        for (int frame = 0; frame < 15; ++frame) {
            LinkCamera camera = fitted;
            camera.scale *= closer * (1 + frame * 0.01);
            camera.centre += QPointF(frame * 3, frame * 2) / camera.scale;
            times.push_back(1000 * seconds([&] {
                image.fill(Qt::white);
                QPainter on(&image);
                painter.paint(on, area, picture, camera, {}, quality);
            }));
        }
        std::sort(times.begin(), times.end());
        json[what] = { { "median", times[times.size() / 2] }, { "slowest", times.back() } };
    };
    measure("movingMilliseconds", 1, LinkQuality::Moving);
    measure("movingCloserMilliseconds", 3, LinkQuality::Moving);
    measure("stillMilliseconds", 1, LinkQuality::Still);
    return json;
}

Json benchFrames()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int count = 1;
    char name[] = "bench";
    char* arguments[] { name, nullptr };
    const QGuiApplication app(count, arguments);
    return { benchFrame(10'000, 20'000), benchFrame(50'000, 100'000) };
}

Json benchLinks(Workshop& workshop, std::int64_t people)
{
    Json json { { "layout", benchLayout(workshop) } };
    const auto small = rings(3'000, 6'000);
    const auto large = rings(10'000, 20'000);
    json["betweennessExact3000Seconds"] = seconds([&] { betweenness(small); });
    json["betweennessSampled10000Seconds"] = seconds([&] { betweenness(large); });
    json["groups10000Seconds"] = seconds([&] { groups(large); });
    json["store"] = benchStoreOfPeople(workshop, std::uint32_t(people));
    return json;
}

} // namespace tuyen::bench
