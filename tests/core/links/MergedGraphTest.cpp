// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The graph after merges is the graph of the records with the ends of its lines renamed: random
// merges and unmerges against the plainest way to work that out. All people are invented.
#include "core/store/StoreDrafts.h"
#include "demo/Prng.h"
#include "links/GraphBuilder.h"
#include "store/IdentityStore.h"
#include "store/Journal.h"
#include "store/OrganisationStore.h"
#include "store/internal/Sql.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace tuyen;
using namespace tuyen::test;

namespace {

using Ends = std::pair<EntityId, EntityId>;
using Lines = std::map<LinkKey, Ends>;

Link lineBetween(EntityId from, EntityId to, const char* kind)
{
    Link link;
    link.from = from;
    link.to = to;
    link.kind = kind;
    return link;
}

/// People of five incidents, some with one phone, in one ring, and linked with each other and
/// themselves; and what the network was before anybody was merged.
struct Stage {
    explicit Stage(Prng& prng)
    {
        auto& store = stored.store;
        store.connection().execute("PRAGMA synchronous=OFF");
        std::vector<RowDraft> rows;
        for (int i = 0; i < 5; ++i) {
            const std::string letter(1, char('A' + i));
            auto row = draft(i, "Lò Thị Mẫu " + letter, "Vàng Văn Giả " + letter);
            auto second = row.people.back();
            second.person.name = "Giàng A Bịa " + letter;
            second.identifiers.front().value = "+84900000999"; // the same for all five
            second.involvement.role = i % 2 == 0 ? Role::Suspect : Role::Other;
            row.people.push_back(second);
            rows.push_back(row);
        }
        importDrafts(store, rows);
        for (const auto& fact : IdentityStore(store).facts()) {
            people.push_back(fact.person.id);
        }
        Organisation made;
        made.kind = "ring";
        made.name = "Đường dây giả định";
        const auto ring = entity(OrganisationStore(store).add(made));
        LinkStore links(store);
        for (int i = 0; i < 20; ++i) {
            const auto from = entity(prng.pick(people));
            const auto to = entity(prng.pick(people));
            links.add(lineBetween(from, i < 4 ? ring : to, i < 4 ? "member-of" : "knows"));
        }
        links.forEach({}, [this](const LinkLine& line) {
            raw.emplace(line.key, Ends(line.from, line.to));
            kinds[line.key] = line.kind;
            ids.insert(line.from);
            ids.insert(line.to);
        });
        for (const auto& thing : links.things(std::vector(ids.begin(), ids.end()))) {
            things.emplace(thing.id, thing);
        }
    }
    TestStore stored;
    std::vector<PersonId> people;
    Lines raw;
    std::map<LinkKey, std::string> kinds;
    std::set<EntityId> ids;
    std::map<EntityId, LinkedThing> things;
};

/// What the graph should be.
class Naive {
public:
    explicit Naive(const Stage& stage, const std::vector<std::pair<PersonId, PersonId>>& merged)
        : m_stage(stage)
    {
        for (std::size_t round = 0; round <= merged.size(); ++round) {
            for (const auto& [a, b] : merged) {
                const auto least = std::min(shown(entity(a)), shown(entity(b)));
                m_shown[entity(a)] = m_shown[entity(b)] = least;
            }
        }
        for (const auto& [key, ends] : stage.raw) {
            const Ends now(shown(ends.first), shown(ends.second));
            if (ends.first == ends.second || now.first != now.second) {
                lines.emplace(key, now);
            }
        }
    }
    EntityId shown(EntityId id) const
    {
        const auto it = m_shown.find(id);
        return it == m_shown.end() ? id : it->second;
    }
    std::set<EntityId> near(EntityId start, int steps) const
    {
        std::set<EntityId> found { start };
        for (; steps > 0; --steps) {
            const auto front = found;
            for (const auto& [key, ends] : lines) {
                if (front.contains(ends.first) || front.contains(ends.second)) {
                    found.insert(ends.first);
                    found.insert(ends.second);
                }
            }
        }
        return found;
    }
    Lines among(const std::set<EntityId>& nodes) const
    {
        Lines some;
        for (const auto& [key, ends] : lines) {
            if (nodes.contains(ends.first) && nodes.contains(ends.second)) {
                some.emplace(key, ends);
            }
        }
        return some;
    }
    std::map<std::string, std::int64_t> counts(EntityId node) const
    {
        std::map<std::string, std::int64_t> counts;
        for (const auto& [key, ends] : lines) {
            if (ends.first == node || ends.second == node) {
                ++counts[m_stage.kinds.at(key)];
            }
        }
        return counts;
    }
    /// Each two statements that lead to one thing from two people.
    std::set<LinkKey> suggested(EntityId node) const
    {
        std::set<LinkKey> found;
        for (const auto& [a, own] : lines) {
            for (const auto& [b, other] : lines) {
                const bool isOfRing = a.origin == LinkOrigin::Stated
                    && m_stage.kinds.at(a) == "member-of" && m_stage.kinds.at(b) == "member-of";
                if (a.origin != b.origin || own.first != node || other.first == node
                    || own.second != other.second || a.origin == LinkOrigin::Route
                    || (a.origin == LinkOrigin::Stated && !isOfRing)) {
                    continue;
                }
                const auto [low, high] = std::minmax(a.row, b.row);
                found.insert({ a.origin == LinkOrigin::Involvement ? LinkOrigin::SameIncident
                        : a.origin == LinkOrigin::Use              ? LinkOrigin::SameIdentifier
                                                                   : LinkOrigin::SameRing,
                    low, high });
            }
        }
        return found;
    }
    Lines lines;

private:
    const Stage& m_stage;
    std::map<EntityId, EntityId> m_shown;
};

Lines linesOf(const LinkGraph& graph)
{
    Lines lines;
    for (const auto& link : graph.links) {
        lines.emplace(link.key, Ends(graph.nodes[link.from].id, graph.nodes[link.to].id));
    }
    CHECK(lines.size() == graph.links.size());
    return lines;
}

std::set<EntityId> nodesOf(const LinkGraph& graph)
{
    std::set<EntityId> nodes;
    for (const auto& node : graph.nodes) {
        nodes.insert(node.id);
    }
    CHECK(nodes.size() == graph.nodes.size());
    return nodes;
}

void checkThing(Stage& stage, const Naive& naive, const GraphNode& node)
{
    std::set<EntityId> records;
    std::uint8_t roles = 0;
    std::string pseudonym;
    for (const auto id : stage.ids) {
        if (naive.shown(id) == node.id) {
            const auto& was = stage.things.at(id);
            records.insert(id);
            roles |= was.roles;
            pseudonym = pseudonym.empty() && was.isProtected ? was.label : pseudonym;
        }
    }
    CHECK(node.roles == roles);
    CHECK(node.isProtected == !pseudonym.empty());
    CHECK(node.label == (pseudonym.empty() ? stage.things.at(node.id).label : pseudonym));
    if (records.size() > 1) {
        CHECK(std::set(node.records.begin(), node.records.end()) == records);
        CHECK(node.otherNames.size() == (node.isProtected ? 0 : records.size() - 1));
    } else {
        CHECK(node.records.empty());
    }
    std::int64_t lines = 0;
    std::map<std::string, std::int64_t> counts;
    for (const auto& [kind, count] : LinkStore(stage.stored.store).counts(*records.rbegin())) {
        counts[kind] = count;
        lines += count;
    }
    CHECK(counts == naive.counts(node.id));
    CHECK(node.lines == lines);
}

void checkWhole(Stage& stage, const Naive& naive)
{
    const auto network = GraphBuilder(stage.stored.store).network();
    std::set<EntityId> ids;
    std::set<Ends> pairs;
    for (const auto& [key, ends] : naive.lines) {
        ids.insert(ends.first);
        ids.insert(ends.second);
        if (ends.first != ends.second) {
            pairs.insert(std::minmax(ends.first, ends.second));
        }
    }
    CHECK(std::set(network.ids.begin(), network.ids.end()) == ids);
    std::set<Ends> found;
    for (const auto& edge : network.topology.edges) {
        found.insert(std::minmax(network.ids[edge.a], network.ids[edge.b]));
    }
    CHECK(found == pairs);
}

void agree(Stage& stage, const std::vector<std::pair<PersonId, PersonId>>& merged, Prng& prng)
{
    const Naive naive(stage, merged);
    const GraphBuilder builder(stage.stored.store);
    checkWhole(stage, naive);
    // Any record of a person names the person.
    const auto asked = entity(prng.pick(stage.people));
    const EntityId start[] = { asked };
    const int steps = prng.between(0, 3);
    const auto graph = builder.around(start, steps);
    CHECK(graph.nodes.front().id == naive.shown(asked));
    CHECK(graph.find(asked) == 0U);
    CHECK(nodesOf(graph) == naive.near(naive.shown(asked), steps));
    CHECK(linesOf(graph) == naive.among(nodesOf(graph)));
    for (const auto& node : graph.nodes) {
        checkThing(stage, naive, node);
    }
    const auto grown = builder.expanded(builder.around(start, 0), asked);
    CHECK(nodesOf(grown) == naive.near(naive.shown(asked), 1));
    std::vector<EntityId> some;
    for (const auto id : stage.ids) {
        if (prng.chance(50)) {
            some.push_back(id);
        }
    }
    std::set<EntityId> shown;
    for (const auto id : some) {
        shown.insert(naive.shown(id));
    }
    CHECK(linesOf(builder.among(some)) == naive.among(shown));
    std::set<LinkKey> suggested;
    for (const auto& line : LinkStore(stage.stored.store).suggested(asked)) {
        suggested.insert(line.key);
        const auto [low, high] = std::minmax(line.from, line.to);
        CHECK((low == naive.shown(asked) || high == naive.shown(asked)));
        CHECK(low != high);
    }
    CHECK(suggested == naive.suggested(naive.shown(asked)));
}

} // namespace

TEST_CASE("after random merges and unmerges the graph is that of the people, not of the records")
{
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        Prng prng(seed);
        Stage stage(prng);
        auto& store = stage.stored.store;
        std::vector<EntityId> all(stage.ids.begin(), stage.ids.end());
        const auto before = GraphBuilder(store).among(all);
        IdentityStore identity(store);
        std::vector<std::pair<PersonId, PersonId>> merged;
        for (int step = 0; step < 25; ++step) {
            const auto a = prng.pick(stage.people);
            const auto b = prng.pick(stage.people);
            if (!merged.empty() && prng.chance(35)) {
                const auto which = prng.below(std::uint32_t(merged.size()));
                identity.unmerge(merged[which].second, merged[which].first);
                merged.erase(merged.begin() + which);
            } else if (identity.shownAs(a) != identity.shownAs(b)) {
                MergeOrder order;
                order.a = a;
                order.b = b;
                identity.merge(order);
                merged.emplace_back(a, b);
            }
            agree(stage, merged, prng);
        }
        for (const auto& [a, b] : merged) {
            identity.unmerge(a, b);
        }
        const auto after = GraphBuilder(store).among(all);
        CHECK(after.nodes == before.nodes);
        CHECK(after.links == before.links); // with all their sources
    }
}

TEST_CASE("two records of one person in one incident are one node with both lines and all sources")
{
    TestStore made;
    importDrafts(made.store, { draft(1, "", "Trần Văn Ảo") }, "a.csv");
    importDrafts(made.store, { draft(2, "Trần Thị Ảo", "Trần Văn Ảo B") }, "b.csv");
    const LinkStore links(made.store);
    const auto a = links.named("Trần Văn Ảo").at(0);
    const auto b = links.named("Trần Văn Ảo B").at(0);
    const auto victim = links.named("NN-0001").at(0);
    LinkStore(made.store).add(lineBetween(a, b, "knows"));
    IdentityStore identity(made.store);
    MergeOrder order;
    order.a = PersonId(b.value);
    order.b = PersonId(a.value);
    identity.merge(order);

    CHECK(links.named(std::to_string(b.value)) == std::vector { a });
    CHECK(links.named("Trần Văn Ảo B") == std::vector { a }); // any of their names
    const EntityId start[] = { b };
    const auto graph = GraphBuilder(made.store).around(start, 1);
    CHECK(graph.nodes[0].label == "Trần Văn Ảo");
    CHECK(graph.nodes[0].otherNames == std::vector<std::string> { "Trần Văn Ảo B" });
    CHECK(graph.links.size() == 4); // two incidents, two phones; what was between the two is gone
    for (const auto& link : graph.links) {
        CHECK(link.sources.size() == 1);
    }

    // One record that is a victim somewhere protects the whole person.
    MergeOrder third;
    third.a = PersonId(a.value);
    third.b = PersonId(victim.value);
    identity.merge(third);
    const auto hidden = GraphBuilder(made.store).around(start, 1);
    CHECK(hidden.nodes[0].isProtected);
    CHECK(hidden.nodes[0].label == "NN-0001");
    CHECK(hidden.nodes[0].otherNames.empty());
    CHECK(hidden.nodes[0].roles == 0b110);
    CHECK(links.named("Trần Văn Ảo").empty());
    identity.unmerge(third.a, third.b);
    identity.unmerge(order.a, order.b);
    CHECK(links.named(std::to_string(b.value)) == std::vector { b });
    CHECK(GraphBuilder(made.store).around(start, 1).nodes[0].label == "Trần Văn Ảo B");
}
