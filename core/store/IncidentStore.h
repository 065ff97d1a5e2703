// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Entity.h"
#include "domain/Identifier.h"
#include "domain/Incident.h"
#include "domain/Person.h"
#include "domain/Route.h"
#include "domain/Source.h"
#include "store/Store.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace tuyen {

struct RowDraft;

/// What one line of the incident table shows: everything but the long texts.
struct IncidentRow {
    IncidentId id;
    std::string code;
    std::string title;
    PartialDate date;
    PlaceMention place;
    std::string neighbour;
    std::vector<std::string> terms;
    Quantity suspects, victims, presumedVictims, personTimes;
    std::string status;
    Grade grade;
    BatchId batch;
    std::int64_t sourceRow = 0; ///< line in the file it came from; 0: made by hand
};

/// A person in an incident, safe to show: the name of a protected person is not in it.
struct InvolvedPerson {
    Involvement involvement;
    PersonId person;
    std::string label; ///< the pseudonym for whoever is protected in any incident, else the name
    bool isProtected = false;
};

/// The fixed-width columns of an incident that filters and trends need (see trends/IncidentCube).
struct IncidentFacts {
    IncidentId id;
    std::int32_t earliest = 0; ///< day number
    std::int32_t latest = 0;
    DatePrecision precision = DatePrecision::Unknown;
    std::string_view unit; ///< valid during the call only
    std::string_view country;
    std::string_view neighbour;
    std::string_view terms; ///< codes, blank between
    std::string_view status;
    std::int64_t suspects = -1, victims = -1, presumedVictims = -1,
                 personTimes = -1; ///< -1: not stated
    std::uint8_t roles = 0;        ///< bit (1 << Role) for each role among its people
    char gradeSource = '\0';
    std::int8_t gradeInformation = 0;
    BatchId batch;
    std::optional<GeoPoint>
        point; ///< with `gate` puts an event after the merger back into a unit of before
    std::string_view gate;
};

class IncidentStore {
public:
    explicit IncidentStore(Store& store);

    std::optional<Incident> find(IncidentId id) const;
    std::optional<IncidentId> findByCode(std::string_view code) const;
    /// The incident an import made of the rows beside the merged cells that begin at `row`.
    std::optional<IncidentId> findByRows(
        BatchId batch, std::string_view sheet, std::int64_t row) const;
    /// The incident that a row of an import is of: by its code, by the merged cells it stands beside,
    /// or alike (`isAlike`): there before the import, on its day, in its place, with its people or
    /// words.
    struct CaseOfRow {
        IncidentId incident;
        bool isAlike = false;
        std::string undecided; ///< the codes of several that are meant as well, ", " between
    };
    std::optional<CaseOfRow> findCase(
        const RowDraft& draft, BatchId batch, std::string_view sheet) const;
    /// In the order asked for; an id that is gone is left out.
    std::vector<IncidentRow> rows(std::span<const IncidentId> ids) const;
    /// Every incident in id order, for the cube: a single pass, no copies kept.
    void forEachFacts(
        const std::function<void(const IncidentFacts&)>& take, Progress& progress) const;

    std::vector<InvolvedPerson> people(IncidentId id) const;
    std::vector<Route> routes(IncidentId id) const;
    std::vector<Identifier> identifiers(IncidentId id) const;

    /// Through the journal; one undo step each. `reason` may be empty.
    IncidentId add(const Incident& incident, std::string_view reason = {});
    void update(const Incident& incident, std::string_view reason = {});
    void remove(IncidentId id, std::string_view reason = {});

private:
    Store* m_store;
};

} // namespace tuyen
