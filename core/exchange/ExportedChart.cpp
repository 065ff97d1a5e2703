// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ExportedChart.h"

#include "base/Catalogue.h"
#include "base/File.h"
#include "store/ProtectedNames.h"
#include "store/OwnCode.h"
#include "store/Pseudonyms.h"
#include "store/ShownWords.h"
#include "store/ThingStore.h"
#include "text/Fold.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace tuyen {

void addLoss(std::vector<Loss>& losses, std::string_view field, std::int64_t count)
{
    if (count <= 0) {
        return;
    }
    const auto found = std::ranges::find(losses, field, &Loss::field);
    if (found != losses.end()) {
        found->count += count;
    } else {
        losses.push_back({ std::string(field), count });
    }
}

namespace {

PartialDate withoutWords(PartialDate date)
{
    date.raw.clear();
    return date;
}

/// The year of its first day, when it is known.
PartialDate yearOf(const PartialDate& date)
{
    return date.isKnown()
        ? PartialDate::ofYear(int(std::chrono::year_month_day(date.earliest).year()))
        : PartialDate {};
}

class Discloser {
public:
    Discloser(Store& store, const LinkGraph& graph, Profile profile, Language language,
        Progress& progress)
        : m_graph(&graph)
        , m_profile(profile)
        , m_language(language)
        , m_names(protectedNames(store))
    {
        std::vector<EntityId> identifiers;
        std::vector<EntityId> people;
        for (const auto& node : graph.nodes) {
            if (node.kind == EntityKind::Identifier) {
                identifiers.push_back(node.id);
            } else if (node.kind == EntityKind::Person && !node.isProtected) {
                people.push_back(node.id);
            }
        }
        m_doubles = unmarkedDoubles(store, people);
        checkpoint(progress);
        for (auto& thing : ThingStore(store).rows(identifiers)) {
            m_things.emplace(thing.id.value, std::move(thing));
        }
    }

    ExportedChart chart(std::span<const LayoutPoint> places)
    {
        for (std::size_t i = 0; i < m_graph->nodes.size(); ++i) {
            auto node = disclosed(m_graph->nodes[i]);
            node.id = "n" + std::to_string(i + 1);
            if (i < places.size()) {
                node.place = places[i];
            }
            m_chart.nodes.push_back(std::move(node));
        }
        for (const auto& link : m_graph->links) {
            m_chart.links.push_back(disclosed(link));
        }
        for (const auto& held : m_graph->held) {
            for (const auto& [kind, count] : held.counts) {
                lose("held-line", count);
            }
        }
        lose("cut", m_graph->isCut ? 1 : 0);
        return std::move(m_chart);
    }

private:
    void lose(std::string_view field, std::int64_t count = 1)
    {
        addLoss(m_chart.lost, field, count);
    }

    std::string kindOf(const GraphNode& node) const
    {
        const auto thing = m_things.find(node.id.value);
        return std::string(thing == m_things.end() ? name(node.kind) : name(thing->second.kind));
    }

    /// "Phone 3": what has no name in the file is told apart all the same.
    std::string numbered(const std::string& kind)
    {
        return sentence("export.kind." + kind, { { "number", std::to_string(++m_numbers[kind]) } },
            m_language);
    }
    std::string hidden(const std::string& kind)
    {
        lose("label");
        return numbered(kind);
    }

    ExportedNode disclosed(const GraphNode& node)
    {
        ExportedNode out;
        out.kind = kindOf(node);
        out.sort = node.sort;
        out.isProtected = node.isProtected;
        out.date = m_profile == Profile::Public ? yearOf(node.date) : withoutWords(node.date);
        lose("date", !(out.date == withoutWords(node.date)) ? 1 : 0);
        for (int role = int(Role::Suspect); role <= int(Role::Other); ++role) {
            if ((node.roles >> role & 1) != 0) {
                out.roles.push_back(static_cast<Role>(role));
            }
        }
        out.label = labelOf(node, out.kind);
        out.code = codeOf(node);
        return out;
    }

    std::string labelOf(const GraphNode& node, const std::string& kind)
    {
        if (node.isProtected) {
            return m_profile == Profile::Internal ? node.label : hidden("protected");
        }
        if (m_profile == Profile::Public) {
            return hidden(kind);
        }
        switch (node.kind) {
        case EntityKind::Person: // of a namesake whom something tells from them, it is their own
            return m_doubles.contains(node.id) ? hidden(kind)
                : node.label.empty()           ? numbered(kind)
                                               : node.label;
        case EntityKind::Incident:
            return incidentLabel(node, kind);
        case EntityKind::Identifier:
            return identifierLabel(node, kind);
        case EntityKind::Organisation:
        case EntityKind::Place:
        case EntityKind::Route:
            break;
        }
        return safe(node.ends.empty() ? node.label : wayName(node.ends, m_language), kind);
    }

    std::string safe(const std::string& label, const std::string& kind)
    {
        if (label.empty()) {
            return numbered(kind);
        }
        return isOpen(label) ? label : hidden(kind);
    }
    /// No name of somebody protected stands in it, and none did before the store hid it.
    bool isOpen(const std::string& text) const { return !hasHidden(text) && !m_names.areIn(text); }

    /// "V-000123" is made of the number of the store, and is no code of any source.
    static bool isOwnCode(const GraphNode& node)
    {
        return node.kind == EntityKind::Incident && node.code == ownCode(IncidentId(node.id.value));
    }

    std::string incidentLabel(const GraphNode& node, const std::string& kind)
    {
        const auto code = isOwnCode(node) ? std::string() : node.code;
        if (m_profile == Profile::Partner) {
            lose("title", node.label != node.code ? 1 : 0);
            return safe(code, kind);
        }
        const auto& title = node.label == node.code ? code : node.label;
        if (isOpen(title)) {
            return title.empty() ? numbered(kind) : title;
        }
        lose("label");
        return code.empty() || !isOpen(code) ? numbered(kind) : code;
    }

    std::string identifierLabel(const GraphNode& node, const std::string& kind)
    {
        const auto found = m_things.find(node.id.value);
        if (found == m_things.end()) {
            return numbered(kind);
        }
        const auto& thing = found->second;
        const bool isMasked = thing.isProtected && thing.value.empty();
        if (thing.isProtected && m_profile == Profile::Partner) {
            return hidden(kind);
        }
        lose("document", isMasked ? 1 : 0);
        return isMasked && !m_names.areIn(thing.label) ? thing.label : safe(thing.label, kind);
    }

    std::string codeOf(const GraphNode& node)
    {
        if (node.code.empty() || isOwnCode(node)) {
            return {};
        }
        const auto thing = m_things.find(node.id.value);
        const bool isOfProtected
            = node.isProtected || m_doubles.contains(node.id) || (thing != m_things.end() && thing->second.isProtected);
        if (m_profile == Profile::Public || isOfProtected || !isOpen(node.code)) {
            lose("code");
            return {};
        }
        return node.code;
    }

    ExportedLink disclosed(const GraphLink& link)
    {
        const bool isPublic = m_profile == Profile::Public;
        ExportedLink out { link.from, link.to, normalised(link.kind), link.isDirected,
            link.isSuggested(), link.certainty, link.grade, link.scheme,
            isPublic ? yearOf(link.since) : withoutWords(link.since),
            isPublic ? yearOf(link.until) : withoutWords(link.until), link.weight };
        lose("date", out.since == withoutWords(link.since) ? 0 : 1);
        lose("date", out.until == withoutWords(link.until) ? 0 : 1);
        if (!isOpen(link.kind)) { // a kind is the words of a source
            out.kind = sentence("export.kind.link", {}, m_language);
            lose("label");
        }
        lose("sources", static_cast<std::int64_t>(link.sources.size()));
        return out;
    }

    const LinkGraph* m_graph;
    Profile m_profile;
    Language m_language;
    ProtectedNames m_names;
    std::unordered_set<EntityId> m_doubles;
    std::unordered_map<std::int64_t, ThingRow> m_things;
    std::map<std::string, int> m_numbers;
    ExportedChart m_chart;
};

} // namespace

ExportedChart exportedChart(Store& store, const LinkGraph& graph, Profile profile,
    Language language, std::span<const LayoutPoint> places, Progress& progress)
{
    return Discloser(store, graph, profile, language, progress).chart(places);
}

static std::string joined(std::string_view text, std::string NameWord::*part)
{
    std::string all;
    for (const auto& word : nameWords(text)) {
        all += word.*part;
    }
    std::erase(all, ' ');
    return all;
}

/// Names of one word, and of two short ones ("Hà An"), stand by chance in too many others.
static bool holdsWrittenTogether(const std::vector<std::string>& names, std::string_view text)
{
    constexpr std::size_t shortest = 6;
    const auto exact = joined(text, &NameWord::exact);
    const auto bare = joined(text, &NameWord::bare);
    const bool hasMarks = exact != bare;
    return std::ranges::any_of(names, [&](const std::string& name) {
        if (nameWords(name).size() < 2) {
            return false;
        }
        const auto plain = joined(name, &NameWord::bare);
        if (plain.size() < shortest || bare.find(plain) == bare.npos) {
            return false;
        }
        const auto marked = joined(name, &NameWord::exact);
        return !hasMarks || marked == plain || exact.find(marked) != exact.npos;
    });
}

std::filesystem::path homeFolder()
{
    for (const char* variable : { "HOME", "USERPROFILE" }) {
        if (const char* value = std::getenv(variable); value != nullptr && *value != '\0') {
            return pathFromUtf8(value);
        }
    }
    return {};
}

/// What of the way to a file somebody chose for it.
static std::filesystem::path chosenPart(
    const std::filesystem::path& file, const std::filesystem::path& home)
{
    const auto below = home.empty() || !file.is_absolute() ? std::filesystem::path()
                                                           : file.lexically_relative(home);
    return below.empty() || *below.begin() == ".." ? file.relative_path() : below;
}

bool namesSomebodyProtected(
    Store& store, const std::filesystem::path& file, const std::filesystem::path& home)
{
    const auto names = protectedNames(store);
    const ProtectedNames all(names);
    const auto parts = chosenPart(file, home);
    return all.areIn(utf8(file.stem()))
        || std::ranges::any_of(parts, [&](const std::filesystem::path& part) {
               const auto text = utf8(part);
               return all.areIn(text) || holdsWrittenTogether(names, text);
           });
}

} // namespace tuyen
