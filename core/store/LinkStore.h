// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "domain/Identifier.h"
#include "domain/Link.h"
#include "domain/Person.h"
#include "domain/Place.h"
#include "domain/Source.h"
#include "store/SourceStore.h"
#include "store/Store.h"

#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tuyen {

class ClusterLookup;

/// One line of the network, whichever table it stands in. Kinds of lines that are no row of
/// `links`: "suspect-in", "victim-in", "presumed-victim-in", "involved-in" (a person, an incident),
/// "uses" (anything, an identifier), "has-route" (an incident, a route). They are as certain as the
/// incident is graded, and dated as it is. Its ends are people, not records: a record that was
/// merged stands for its person here, a line between two records of one person is none, and equal
/// lines of several records are all there, each with its own sources.
struct LinkLine {
    LinkKey key;
    EntityId from;
    EntityId to;
    std::string kind;
    bool isDirected = false;
    Certainty certainty = Certainty::Unverified;
    Grade grade;
    GradeScheme scheme = GradeScheme::SixBySix;
    PartialDate since; ///< without the words of the source
    PartialDate until;
    std::optional<double> weight;
    friend bool operator==(const LinkLine&, const LinkLine&) = default;
};

/// Which lines are looked at. Empty lists and absent ends leave everything in.
struct LinkFilter {
    std::vector<std::string> kinds;
    Certainty atLeast = Certainty::Unverified;
    std::optional<std::chrono::sys_days> from; ///< can have held on or after; undated lines stay
    std::optional<std::chrono::sys_days> to;
    bool datedOnly = false;     ///< undated lines go
    std::vector<BatchId> batches; ///< stated by one of these imports
    friend bool operator==(const LinkFilter&, const LinkFilter&) = default;
};
bool matches(const LinkLine& line, const LinkFilter& filter); ///< all but `batches`

/// A node as it may be shown: whoever is protected has the pseudonym for a label.
struct LinkedThing {
    EntityId id;
    EntityKind kind = EntityKind::Incident;
    std::string label;
    std::string code;
    bool isProtected = false; ///< one record of a person is enough
    std::uint8_t roles = 0; ///< of a person: bit (1 << Role)
    PartialDate date;       ///< of an incident
    IdentifierKind identifier = IdentifierKind::Other; ///< of an identifier
    /// Of a person that was merged: its records, in order; `id` is the first.
    std::vector<EntityId> records {};
    /// Names of these records other than the label; none of somebody protected.
    std::vector<std::string> otherNames {};
    /// Of a route that has no words of its own, where it begins and ends: wayName() says it in
    /// either language, `label` in Vietnamese.
    std::vector<PlaceMention> ends {};
    std::string sort {}; ///< of an organisation: "ring", "company" …; empty: not known
};

/// "Nghệ An – Lào", "Nghệ An – Laos": each as short as it can be said.
std::string wayName(std::span<const PlaceMention> ends, Language language);

struct KindCount {
    std::string kind;
    std::int64_t count = 0;
};

class LinkStore {
public:
    static constexpr std::int64_t all = std::numeric_limits<std::int64_t>::max();

    explicit LinkStore(Store& store);

    // --- links as such: every change is one undo step of the journal
    std::optional<Link> find(LinkId id) const;
    /// Throws "link.no-such-end", "link.no-kind", "link.bad-grade", "link.ends-before-it-begins".
    LinkId add(const Link& link, std::string_view reason = {});
    void update(const Link& link, std::string_view reason = {}); ///< or "link.unknown"
    void remove(LinkId id, std::string_view reason = {});
    /// A further row that states the link, graded by itself. One row is a source of a link once.
    void addSource(LinkId id, SourceRowId row, const Grade& grade = {},
        GradeScheme scheme = GradeScheme::SixBySix, std::string_view reason = {});
    void removeSource(LinkId id, SourceRowId row, std::string_view reason = {});

    // --- the network. Any record of a person names the person.
    /// Kinds of lines there can be: those of the network itself, then those of the store's links.
    std::vector<std::string> kinds() const;
    /// How many lines of each kind a node has, without reading them: look before you expand.
    std::vector<KindCount> counts(EntityId node) const;
    std::int64_t count(EntityId node) const;
    /// Lines of a node that the filter leaves, in a fixed order, from `offset` on.
    std::vector<LinkLine> lines(EntityId node, const LinkFilter& filter = {},
        std::int64_t offset = 0, std::int64_t limit = all) const;
    /// Lines between nodes of the list, each once. A node with more than `guard` lines is looked at
    /// from the other ends only.
    std::vector<LinkLine> linesAmong(std::span<const EntityId> nodes, const LinkFilter& filter = {},
        std::int64_t guard = 1000, const Progress& progress = silentProgress()) const;
    /// Every line of the store, table by table. Throws Cancelled.
    void forEach(const LinkFilter& filter, const std::function<void(const LinkLine&)>& take,
        Progress& progress = silentProgress()) const;
    /// What follows from two statements: who else is in the same incident, used the same
    /// identifier, is in the same ring. Suggested, never stated: as certain as the weaker of the
    /// two, and at most probable. Incidents, identifiers and rings that have more than `guard`
    /// lines suggest nothing.
    std::vector<LinkLine> suggested(
        EntityId node, const LinkFilter& filter = {}, std::int64_t guard = 200) const;

    /// The rows a line rests on; of a suggested one those of both statements.
    std::vector<SourceRowId> sourceRows(const LinkKey& key) const;
    std::vector<Evidence> sources(const LinkKey& key) const; ///< the same, with their cells

    // --- nodes
    /// By whom a record is shown: its person's first record; anything else by itself.
    EntityId shownAs(EntityId id) const;
    /// In the order asked for; an id that is gone is left out, and who is the same as one before.
    std::vector<LinkedThing> things(std::span<const EntityId> ids) const;
    /// What a person means by a word: an id, else a code, else a label (a pseudonym; never the name
    /// of somebody protected), exactly, then folded; whichever of a person's records is meant, the
    /// person. Several when it is not clear; at most `limit`.
    std::vector<EntityId> named(std::string_view word, int limit = 20) const;

private:
    std::vector<LinkLine> linesOf(ClusterLookup& clusters, EntityId node, const LinkFilter& filter,
        std::int64_t offset, std::int64_t limit) const;
    Store* m_store;
};

} // namespace tuyen
