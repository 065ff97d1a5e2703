// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "domain/Link.h"
#include "store/Store.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace tuyen {

/// Two suspects of a suggested ring and what links them: an incident both are suspects in, an
/// identifier both used, or a link a source states.
struct RingTie {
    std::uint32_t a = 0; ///< index into the members, a < b
    std::uint32_t b = 0;
    LinkOrigin origin = LinkOrigin::Stated; ///< Stated, SameIncident or SameIdentifier
    EntityId via;      ///< the incident or identifier; of a stated link its own row is in `key`
    std::string label; ///< of `via`; of a stated link its kind
    LinkKey key;       ///< what it rests on, for LinkStore::sources()
};

struct RingCandidate {
    EntityId person; ///< the record the person goes by
    std::string label;
    std::uint32_t ties = 0; ///< within the group
};

/// A group of suspects more tightly linked within than to the rest. It is a question to a person:
/// nobody in it is a member of anything.
struct RingSuggestion {
    std::vector<RingCandidate> members; ///< the most linked first
    std::vector<RingTie> ties;
    std::uint32_t incidents = 0;   ///< different ones in which two of them stand
    std::uint32_t identifiers = 0; ///< different ones that two of them used
    std::uint32_t stated = 0;      ///< links a source states
    double density = 0;            ///< linked pairs of all pairs, 0 … 1
};

/// By which the suggestions were made: shown with them.
struct RingCriteria {
    std::uint32_t membersAtLeast = 3;
    /// One incident makes its suspects no ring: two incidents, or an identifier, or a stated link.
    std::uint32_t incidentsAtLeast = 2;
    /// An incident or identifier with more suspects than this says nothing of any two of them.
    std::uint32_t guard = 40;
    double resolution = 1; ///< of Leiden's modularity (GraphMetrics.h)
    std::uint64_t seed = 1;
};

/// The suspects among these people, and what links them: the same question about a group that
/// somebody found otherwise. Who is a victim anywhere is left out here too. Throws Cancelled.
RingSuggestion ringAmong(Store& store, std::span<const EntityId> people,
    const RingCriteria& criteria = {}, Progress& progress = silentProgress());

/// The strongest first: by linked pairs. Suspects who are victims anywhere are left out, and groups
/// whose members are of one organisation already. Throws Cancelled.
std::vector<RingSuggestion> suggestRings(
    Store& store, const RingCriteria& criteria = {}, Progress& progress = silentProgress());

} // namespace tuyen
