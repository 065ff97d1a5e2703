// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/RingSuggestion.h"

#include "links/GraphMetrics.h"
#include "links/Topology.h"
#include "store/LinkStore.h"
#include "store/OrganisationStore.h"
#include "store/RegisterStore.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>

namespace tuyen {

namespace {

constexpr std::uint8_t bit(Role role)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(role));
}

/// Suspects as nodes, and what links two of them.
class SuspectNet {
public:
    SuspectNet(Store& store, const RingCriteria& criteria, Progress& progress)
        : m_criteria(criteria)
    {
        const auto people = RegisterStore(store).index(Register::People, progress);
        for (const auto& entry : people.entries) {
            const bool isVictim
                = (entry.roles & (bit(Role::Victim) | bit(Role::PresumedVictim))) != 0
                || (entry.marks & Protected) != 0;
            if ((entry.roles & bit(Role::Suspect)) != 0 && !isVictim) {
                m_nodes.emplace(entry.id, static_cast<std::uint32_t>(ids.size()));
                ids.emplace_back(entry.id);
            }
        }
        const LinkStore links(store);
        links.forEach(
            {}, [this](const LinkLine& line) { take(line); }, progress);
        join(m_ofIncident, LinkOrigin::SameIncident);
        join(m_ofIdentifier, LinkOrigin::SameIdentifier);
    }
    std::vector<EntityId> ids;
    std::vector<RingTie> ties; ///< by node, not yet by member
    /// None: no suspect, or a victim somewhere.
    std::optional<std::uint32_t> node(EntityId person) const
    {
        const auto it = m_nodes.find(person.value);
        return it == m_nodes.end() ? std::nullopt : std::optional(it->second);
    }
    Topology topology() const
    {
        std::vector<Topology::Edge> edges;
        for (const auto& tie : ties) {
            edges.push_back({ tie.a, tie.b, Certainty::Unverified, 1 });
        }
        return Topology::of(static_cast<std::uint32_t>(ids.size()), std::move(edges));
    }

private:
    /// Who of them uses or stands in a thing, by the row that says so.
    using Middle = std::map<EntityId, std::map<std::uint32_t, std::int64_t>>;

    void take(const LinkLine& line)
    {
        const auto from = node(line.from);
        if (!from) {
            return;
        }
        if (line.key.origin == LinkOrigin::Involvement) {
            if (line.kind == "suspect-in") {
                m_ofIncident[line.to].emplace(*from, line.key.row);
            }
        } else if (line.key.origin == LinkOrigin::Use) {
            m_ofIdentifier[line.to].emplace(*from, line.key.row);
        } else if (line.key.origin == LinkOrigin::Stated) {
            const auto to = node(line.to);
            if (to && *to != *from) {
                ties.push_back({ std::min(*from, *to), std::max(*from, *to), LinkOrigin::Stated, {},
                    line.kind, line.key });
            }
        }
    }
    void join(const Middle& middle, LinkOrigin origin)
    {
        for (const auto& [via, users] : middle) {
            if (users.size() > m_criteria.guard) {
                continue;
            }
            for (auto a = users.begin(); a != users.end(); ++a) {
                for (auto b = std::next(a); b != users.end(); ++b) {
                    const auto [low, high] = std::minmax(a->second, b->second);
                    ties.push_back({ a->first, b->first, origin, via, {}, { origin, low, high } });
                }
            }
        }
    }
    RingCriteria m_criteria;
    std::map<std::int64_t, std::uint32_t> m_nodes;
    Middle m_ofIncident, m_ofIdentifier;
};

RingSuggestion made(Store& store, const SuspectNet& net, const std::vector<std::uint32_t>& nodes,
    const std::vector<const RingTie*>& ties)
{
    RingSuggestion ring;
    std::map<std::uint32_t, std::uint32_t> tiesOf;
    std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
    std::set<EntityId> incidents, identifiers;
    for (const auto* tie : ties) {
        ++tiesOf[tie->a];
        ++tiesOf[tie->b];
        pairs.emplace(tie->a, tie->b);
        if (tie->origin == LinkOrigin::SameIncident) {
            incidents.insert(tie->via);
        } else if (tie->origin == LinkOrigin::SameIdentifier) {
            identifiers.insert(tie->via);
        } else {
            ++ring.stated;
        }
    }
    auto order = nodes;
    std::ranges::stable_sort(order, std::greater(), [&](auto node) { return tiesOf[node]; });
    std::map<std::uint32_t, std::uint32_t> place;
    const LinkStore links(store);
    const auto labelOf = [&links](EntityId id) {
        const std::array ids { id };
        const auto things = links.things(ids);
        return things.empty()                        ? std::string()
            : things[0].kind == EntityKind::Incident ? things[0].code
                                                     : things[0].label;
    };
    for (const auto node : order) {
        place[node] = static_cast<std::uint32_t>(ring.members.size());
        ring.members.push_back({ net.ids[node], labelOf(net.ids[node]), tiesOf[node] });
    }
    for (const auto* tie : ties) {
        RingTie one = *tie;
        const auto [low, high] = std::minmax(place[tie->a], place[tie->b]);
        one.a = low;
        one.b = high;
        if (one.via) {
            one.label = labelOf(one.via);
        }
        ring.ties.push_back(std::move(one));
    }
    std::ranges::stable_sort(
        ring.ties, {}, [](const RingTie& tie) { return std::tuple(tie.a, tie.b); });
    ring.incidents = static_cast<std::uint32_t>(incidents.size());
    ring.identifiers = static_cast<std::uint32_t>(identifiers.size());
    const auto all = double(nodes.size()) * double(nodes.size() - 1) / 2;
    ring.density = all > 0 ? double(pairs.size()) / all : 0;
    return ring;
}

/// Whether somebody put all of them into one organisation already.
bool isKnown(const std::map<OrganisationId, std::set<EntityId>>& known, const RingSuggestion& ring)
{
    return std::ranges::any_of(known, [&ring](const auto& organisation) {
        return std::ranges::all_of(ring.members,
            [&](const RingCandidate& one) { return organisation.second.contains(one.person); });
    });
}

} // namespace

RingSuggestion ringAmong(Store& store, std::span<const EntityId> people,
    const RingCriteria& criteria, Progress& progress)
{
    const SuspectNet net(store, criteria, progress);
    std::set<std::uint32_t> members;
    for (const auto person : people) {
        if (const auto node = net.node(person)) {
            members.insert(*node);
        }
    }
    std::vector<const RingTie*> ties;
    for (const auto& tie : net.ties) {
        if (members.contains(tie.a) && members.contains(tie.b)) {
            ties.push_back(&tie);
        }
    }
    return made(store, net, { members.begin(), members.end() }, ties);
}

std::vector<RingSuggestion> suggestRings(
    Store& store, const RingCriteria& criteria, Progress& progress)
{
    const SuspectNet net(store, criteria, progress);
    if (net.ties.empty()) {
        return {};
    }
    const auto found = groups(net.topology(), { criteria.resolution, criteria.seed }, progress);
    std::vector<std::vector<std::uint32_t>> nodes(found.sizes.size());
    for (std::uint32_t node = 0; node < net.ids.size(); ++node) {
        nodes[found.of[node]].push_back(node);
    }
    std::vector<std::vector<const RingTie*>> ties(found.sizes.size());
    for (const auto& tie : net.ties) {
        if (found.of[tie.a] == found.of[tie.b]) {
            ties[found.of[tie.a]].push_back(&tie);
        }
    }
    std::map<OrganisationId, std::set<EntityId>> known;
    const LinkStore links(store);
    for (const auto& [organisation, person] : OrganisationStore(store).memberships()) {
        known[organisation].insert(links.shownAs(entity(person)));
    }
    std::vector<RingSuggestion> rings;
    for (std::size_t group = 0; group < nodes.size(); ++group) {
        checkpoint(progress);
        if (nodes[group].size() < criteria.membersAtLeast) {
            continue;
        }
        auto ring = made(store, net, nodes[group], ties[group]);
        const bool isMore = ring.incidents >= criteria.incidentsAtLeast || ring.identifiers > 0
            || ring.stated > 0;
        if (isMore && !isKnown(known, ring)) {
            rings.push_back(std::move(ring));
        }
    }
    std::ranges::stable_sort(
        rings, std::greater(), [](const RingSuggestion& ring) { return ring.ties.size(); });
    return rings;
}

} // namespace tuyen
