// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A chart as it is kept in the store. What is usual is left out.
#include "base/Error.h"
#include "links/Chart.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tuyen {

using Json = nlohmann::ordered_json;

static Json idsOf(const std::vector<EntityId>& ids)
{
    Json list = Json::array();
    for (const auto id : ids) {
        list.push_back(id.value);
    }
    return list;
}

static Json nodeOf(EntityId id, const ChartNode& node)
{
    Json json { { "id", id.value } };
    if (node.isPlaced || node.place != LayoutPoint {}) {
        json["x"] = node.place.x;
        json["y"] = node.place.y;
    }
    if (!node.isPlaced) {
        json["waits"] = true;
    }
    if (node.isPinned) {
        json["pinned"] = true;
    }
    if (node.isHidden) {
        json["hidden"] = true;
    }
    if (node.foldedInto) {
        json["in"] = node.foldedInto.value;
    }
    return json;
}

static Json waysOf(const ChartWays& ways)
{
    Json all = Json::array();
    for (const auto& way : ways.all) {
        all.push_back(idsOf(way));
    }
    return { { "longer", ways.longer }, { "cut", ways.isCut }, { "all", std::move(all) } };
}

std::string chartText(const Chart& chart)
{
    Json json { { "version", 1 }, { "centres", idsOf(chart.centres) }, { "steps", chart.steps },
        { "arrangement", int(chart.arrangement) }, { "groups", chart.showsGroups },
        { "path", idsOf(chart.path) }, { "hiddenMarks", chart.filter.hiddenMarks },
        { "atLeast", name(chart.filter.atLeast) } };
    if (!chart.filter.hiddenLinks.empty()) {
        json["hiddenLinks"] = chart.filter.hiddenLinks;
    }
    if (chart.filter.basis != LinkBasis::Stated) {
        json["basis"] = int(chart.filter.basis);
    }
    if (!chart.ways.all.empty()) {
        json["ways"] = waysOf(chart.ways);
    }
    if (chart.filter.from) {
        json["from"] = dayNumber(*chart.filter.from);
    }
    if (chart.filter.to) {
        json["to"] = dayNumber(*chart.filter.to);
    }
    auto& nodes = json["nodes"] = Json::array();
    for (const auto& [id, node] : chart.nodes) {
        nodes.push_back(nodeOf(id, node));
    }
    return json.dump();
}

static std::vector<EntityId> idsFrom(const Json& list)
{
    std::vector<EntityId> ids;
    for (const auto& id : list) {
        ids.emplace_back(id.get<std::int64_t>());
    }
    return ids;
}

static ChartNode nodeFrom(const Json& json)
{
    ChartNode node;
    node.isPlaced = !json.value("waits", false);
    if (json.contains("x")) {
        node.place = { json.at("x").get<double>(), json.at("y").get<double>() };
    }
    node.isPinned = json.value("pinned", false);
    node.isHidden = json.value("hidden", false);
    node.foldedInto = EntityId(json.value("in", std::int64_t(0)));
    return node;
}

static ChartWays waysFrom(const Json& json)
{
    ChartWays ways { json.at("longer").get<std::uint32_t>(), json.at("cut").get<bool>(), {} };
    for (const auto& way : json.at("all")) {
        ways.all.push_back(idsFrom(way));
    }
    return ways;
}

static ChartFilter filterFrom(const Json& json)
{
    ChartFilter filter;
    const auto atLeast = certaintyFromName(json.at("atLeast").get<std::string>());
    const int basis = json.value("basis", int(LinkBasis::Stated));
    if (!atLeast || basis < 0 || basis > int(LinkBasis::Suggested)) {
        throw Error("chart.unreadable");
    }
    filter.atLeast = *atLeast;
    filter.basis = LinkBasis(basis);
    filter.hiddenMarks = json.at("hiddenMarks").get<std::uint16_t>();
    filter.hiddenLinks = json.value("hiddenLinks", std::vector<std::string>());
    std::ranges::sort(filter.hiddenLinks);
    if (json.contains("from")) {
        filter.from = dayFromNumber(json.at("from").get<std::int32_t>());
    }
    if (json.contains("to")) {
        filter.to = dayFromNumber(json.at("to").get<std::int32_t>());
    }
    return filter;
}

Chart chartFromText(std::string_view text)
try {
    const auto json = Json::parse(text);
    const int arrangement = json.at("arrangement").get<int>();
    if (json.at("version") != 1 || arrangement < 0
        || arrangement > int(LayoutKind::Grid)) {
        throw Error("chart.unreadable");
    }
    Chart chart;
    chart.centres = idsFrom(json.at("centres"));
    chart.steps = json.at("steps").get<int>();
    chart.arrangement = LayoutKind(arrangement);
    chart.showsGroups = json.at("groups").get<bool>();
    chart.filter = filterFrom(json);
    for (const auto& node : json.at("nodes")) {
        chart.nodes.emplace(EntityId(node.at("id").get<std::int64_t>()), nodeFrom(node));
    }
    chart.path = idsFrom(json.at("path"));
    if (json.contains("ways")) {
        chart.ways = waysFrom(json.at("ways"));
    }
    return chart;
} catch (const Json::exception&) {
    throw Error("chart.unreadable");
}

} // namespace tuyen
