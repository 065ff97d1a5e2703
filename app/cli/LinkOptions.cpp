// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LinkOptions.h"

#include "FilterOptions.h"
#include "Table.h"
#include "Values.h"

#include "base/Catalogue.h"
#include "base/Error.h"
#include "text/DateText.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>

namespace tuyen::cli {

void LinkOptions::add(CLI::App& verb, const Cli& cli)
{
    verb.add_option("--kind", kinds, cli.help("link-kind"))->delimiter(',');
    verb.add_option("--certainty", certainty, cli.help("certainty"));
    verb.add_option("--from", from, cli.help("link-from"));
    verb.add_option("--to", to, cli.help("link-to"));
    verb.add_flag("--dated", datedOnly, cli.help("dated"));
    verb.add_option("--batch", batches, cli.help("link-batch"))->delimiter(',');
}

/// A kind that no line here has is a slip, and would give an empty answer that looks like a true one.
static void requireKnown(Store& store, const std::vector<std::string>& kinds)
{
    for (const auto& kind : kinds) {
        if (hasSentence("network.kind." + kind)) {
            continue;
        }
        const auto known = LinkStore(store).kinds();
        if (std::ranges::find(known, kind) == known.end()) {
            std::string choices;
            for (const auto& one : known) {
                choices += (choices.empty() ? "" : ", ") + one;
            }
            throw Error("cli.bad-link-kind", { { "kind", kind }, { "choices", choices } });
        }
    }
}

LinkFilter LinkOptions::filter(Store& store) const
{
    requireKnown(store, kinds);
    FilterOptions days;
    days.from = from;
    days.to = to;
    const auto range = days.filter();
    LinkFilter filter;
    filter.kinds = kinds;
    filter.from = range.from;
    filter.to = range.to;
    filter.datedOnly = datedOnly;
    if (!certainty.empty()) {
        const auto least = certaintyFromName(certainty);
        if (!least) {
            throw Error("cli.bad-value", { { "option", "--certainty" }, { "value", certainty } });
        }
        filter.atLeast = *least;
    }
    for (const auto batch : batches) {
        filter.batches.emplace_back(batch);
    }
    return filter;
}

EntityId nodeNamed(const LinkStore& links, const std::string& word, const Console& console)
{
    const auto found = links.named(word);
    if (found.empty()) {
        throw Error("link.node-unknown", { { "node", word } });
    }
    const auto things = links.things(found);
    if (found.size() > 1) {
        std::string choices;
        for (const auto& thing : things) {
            choices += (choices.empty() ? "" : ", ") + std::to_string(thing.id.value) + " ("
                + thing.label + ')';
        }
        throw Error("link.node-unclear", { { "node", word }, { "choices", choices } });
    }
    if (!things.empty() && !things.front().records.empty()) {
        std::string records;
        for (const auto record : things.front().records) {
            records += (records.empty() ? "" : ", ") + std::to_string(record.value);
        }
        console.say("cli.node-merged",
            { { "node", word }, { "label", things.front().label },
                { "id", std::to_string(found.front().value) }, { "records", records } });
    }
    return found.front();
}

static Json recordsOf(const GraphNode& node)
{
    return node.records.empty() ? idsJson(std::array { node.id }) : idsJson(node.records);
}

std::string labelOf(const GraphNode& node, Language language)
{
    return node.ends.empty() ? node.label : wayName(node.ends, language);
}

Json json(const GraphNode& node)
{
    Json out { { "id", node.id.value }, { "kind", std::string(name(node.kind)) },
        { "label", node.label }, { "code", textOrNull(node.code) },
        { "protected", node.isProtected }, { "lines", node.lines },
        { "expanded", node.isExpanded } };
    if (node.kind == EntityKind::Person) {
        out["records"] = recordsOf(node);
        out["otherNames"] = node.otherNames;
    }
    return out;
}

static std::string gradeText(const Grade& grade)
{
    return (grade.source ? std::string(1, grade.source) : std::string())
        + (grade.information ? std::to_string(grade.information) : std::string());
}

Json json(Store& store, const LinkGraph& graph, const GraphLink& link)
{
    Json out { { "id", text(link.key) }, { "from", graph.nodes[link.from].id.value },
        { "to", graph.nodes[link.to].id.value }, { "kind", link.kind },
        { "directed", link.isDirected }, { "certainty", std::string(name(link.certainty)) },
        { "suggested", link.isSuggested() }, { "grade", textOrNull(gradeText(link.grade)) },
        { "scheme", link.scheme == GradeScheme::FourByFour ? "4x4" : "6x6" },
        { "since", json(link.since) }, { "until", json(link.until) },
        { "weight", link.weight ? Json(*link.weight) : Json(nullptr) },
        { "sources", Json::array() } };
    for (const auto& source : SourceStore(store).places(link.sources)) {
        out["sources"].push_back({ { "batch", source.batch.value },
            { "file", source.source.fileName }, { "sheet", textOrNull(source.row.sheet) },
            { "row", source.row.row } });
    }
    return out;
}

Json json(Store& store, const LinkGraph& graph)
{
    Json out { { "nodes", Json::array() }, { "links", Json::array() } };
    for (const auto& node : graph.nodes) {
        out["nodes"].push_back(json(node));
    }
    for (const auto& link : graph.links) {
        out["links"].push_back(json(store, graph, link));
    }
    return out;
}

Json idsJson(std::span<const EntityId> ids)
{
    Json out = Json::array();
    for (const auto id : ids) {
        out.push_back(id.value);
    }
    return out;
}

std::string linkTable(const LinkGraph& graph, const Console& console)
{
    Table table({ console.words("cli.column.from"), console.words("cli.column.link"),
        console.words("cli.column.to"), console.words("cli.column.certainty"),
        console.words("cli.column.since"), console.words("cli.column.sources") });
    table.alignRight(5);
    for (const auto& link : graph.links) {
        const auto shown = [&](std::uint32_t index) {
            const auto& node = graph.nodes[index];
            return labelOf(node, console.language) + " (" + std::to_string(node.id.value) + ')';
        };
        table.add({ shown(link.from), link.kind, shown(link.to),
            console.words("cli.certainty." + std::string(name(link.certainty))),
            formatDate(link.since, console.language), std::to_string(link.sources.size()) });
    }
    return table.text();
}

} // namespace tuyen::cli
