// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A chart as it is kept in the store. What is usual is left out.
#include "base/Error.h"
#include "links/Chart.h"

#include <nlohmann/json.hpp>

#include <cmath>

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

std::string chartText(const Chart& chart)
{
    Json json { { "version", 1 }, { "centres", idsOf(chart.centres) }, { "steps", chart.steps },
        { "arrangement", int(chart.arrangement) }, { "groups", chart.showsGroups },
        { "path", idsOf(chart.path) }, { "hiddenMarks", chart.filter.hiddenMarks },
        { "atLeast", name(chart.filter.atLeast) } };
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

Chart chartFromText(std::string_view text)
try {
    const auto json = Json::parse(text);
    const auto atLeast = certaintyFromName(json.at("atLeast").get<std::string>());
    const int arrangement = json.at("arrangement").get<int>();
    if (json.at("version") != 1 || !atLeast || arrangement < 0
        || arrangement > int(LayoutKind::Grid)) {
        throw Error("chart.unreadable");
    }
    Chart chart;
    chart.centres = idsFrom(json.at("centres"));
    chart.steps = json.at("steps").get<int>();
    chart.arrangement = LayoutKind(arrangement);
    chart.showsGroups = json.at("groups").get<bool>();
    chart.filter.hiddenMarks = json.at("hiddenMarks").get<std::uint16_t>();
    chart.filter.atLeast = *atLeast;
    if (json.contains("from")) {
        chart.filter.from = dayFromNumber(json.at("from").get<std::int32_t>());
    }
    if (json.contains("to")) {
        chart.filter.to = dayFromNumber(json.at("to").get<std::int32_t>());
    }
    for (const auto& node : json.at("nodes")) {
        chart.nodes.emplace(EntityId(node.at("id").get<std::int64_t>()), nodeFrom(node));
    }
    chart.path = idsFrom(json.at("path"));
    return chart;
} catch (const Json::exception&) {
    throw Error("chart.unreadable");
}

} // namespace tuyen
