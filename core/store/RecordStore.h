// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Organisation.h"
#include "domain/Person.h"
#include "domain/Route.h"
#include "domain/WatchEntry.h"
#include "store/IdentityStore.h"
#include "store/Journal.h"
#include "store/LinkStore.h"
#include "store/RegisterStore.h"
#include "store/SourceStore.h"
#include "store/Store.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tuyen {

/// A person in an incident, as a record lists it.
struct RecordPart {
    IncidentId incident;
    std::string code;
    PartialDate date;
    PlaceMention place;
    Role role = Role::Other;
    std::string status;
    std::string part;
    PersonId record; ///< which of the merged ones stands in it
};

/// A line of the network with what is at its other end, as it may be shown.
struct RecordTie {
    LinkLine line;
    EntityId other;
    EntityKind kind = EntityKind::Incident;
    std::string label;
    bool isProtected = false;
};

/// What every thing has behind it.
struct RecordTrail {
    std::vector<RecordTie> ties; ///< stated by a source or a person, the first of them
    std::int64_t tieCount = 0;
    /// With the cells of the row; beside victims only those of columns that name nobody, else
    /// "•••".
    std::vector<Evidence> evidence;
    std::vector<FieldChange> history;  ///< newest first
    std::optional<WatchEntry> watched; ///< on the watch list, or lapsed there
    bool isWatchLapsed = false;
};

/// One person: all that their records say. Where the person is protected and not revealed, there is
/// no name, alias, birth, home, identifier or note in here, whoever looks.
struct PersonRecord {
    PersonId id;       ///< the record the person goes by
    std::string label; ///< the name, or the pseudonym while it is hidden
    std::string pseudonym;
    bool isHidden = false;
    Person shown;
    std::vector<Person> records;   ///< as they are, in order; one where nothing was merged
    std::vector<RecordPart> parts; ///< newest first, the first of them
    std::int64_t partCount = 0;
    std::vector<std::pair<Role, std::int64_t>> roles; ///< and in how many incidents
    std::vector<Identifier> identifiers;
    std::vector<IdentityDecision> ledger; ///< newest first
    RecordTrail trail;
};

/// Anything else: a ring, a phone, a plate, a place, a route.
struct ThingRecord {
    EntityId id;
    EntityKind kind = EntityKind::Place;
    Register what = Register::Places;
    RegisterRow row;
    std::optional<Route> route;
    std::vector<RecordTie> users; ///< of an identifier; members of an organisation
    std::int64_t userCount = 0;
    RecordTrail trail;
};

class RecordStore {
public:
    static constexpr std::int64_t linesAtMost = 100;

    explicit RecordStore(Store& store);

    /// `reveals`: with the true name of a protected person. Its caller has journaled it (Reveal.h).
    std::optional<PersonRecord> person(PersonId id, bool reveals = false) const;
    std::optional<ThingRecord> thing(EntityId id) const;

private:
    RecordTie tieOf(const LinkLine& line, EntityId end) const;
    RecordTrail trailOf(const std::vector<EntityId>& records, bool isHidden) const;
    Store* m_store;
};

/// Whether the original row may be shown beside victims: no cell of this field names a person who
/// may be one, and none is free text.
bool namesNobody(std::string_view field);

} // namespace tuyen
