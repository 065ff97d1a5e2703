// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Organisation.h"
#include "store/Store.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tuyen {

/// Somebody whom a person, not the program, took for a member, and the rows it rests on.
struct ConfirmedMember {
    PersonId person;
    std::vector<SourceRowId> sources;
};

class OrganisationStore {
public:
    explicit OrganisationStore(Store& store);

    std::optional<Organisation> find(OrganisationId id) const;
    /// Through the journal, one undo step each; code, batch and origin stay what they were. Throws
    /// Error "organisation.no-name", "organisation.gone".
    OrganisationId add(const Organisation& organisation, std::string_view reason = {});
    void update(const Organisation& organisation, std::string_view reason = {});
    /// A ring and its members ("member-of", probable: nobody's source says it in so many words),
    /// one step of the history. Its note says how it was found. Throws Error "ring.no-name",
    /// "ring.too-few" (under two), "person.unknown", "ring.victim" (who is a victim or presumed
    /// victim anywhere is no member).
    OrganisationId addRing(const Organisation& ring, std::span<const ConfirmedMember> members,
        std::string_view reason = {});
    /// Persons that are members of any organisation, by their records.
    std::vector<std::pair<OrganisationId, PersonId>> memberships() const;

private:
    Store* m_store;
};

} // namespace tuyen
