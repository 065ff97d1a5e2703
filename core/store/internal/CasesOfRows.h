// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"
#include "domain/Ids.h"
#include "domain/Incident.h"
#include "store/internal/BatchTables.h"
#include "store/internal/CasesAlike.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tuyen {

enum class HowAdded : std::uint8_t {
    Usual,
    Attach, ///< to the incident of its code, whatever it says otherwise
    Apart   ///< beside what the store held before, as an incident of its own
};

/// Which incident each row of an import is of, and how the row stands to it.
class CasesOfRows {
public:
    explicit CasesOfRows(BatchTables& tables);

    void beginSheet(std::string_view name);
    void expect(const RowDraft& draft);
    /// An equal row is there; of rows that are kept apart, one that is.
    bool isThere(const RowDraft& draft, HowAdded how);

    bool contradicts(const RowDraft& draft);
    /// The incident a row speaks of, as it stands; none: it is new, or an equal row is there.
    std::optional<Incident> known(const RowDraft& draft);
    /// The incident of the draft as it says it with this row, which adds to it: another row of this
    /// import made it. None: the row adds nothing, or contradicts.
    std::optional<Incident> joined(const RowDraft& draft);
    /// known() is of other words of the row than a code or merged cells (CasesAlike).
    bool isKnownByWords(const RowDraft& draft) { return standing(draft).isAlike; }
    /// More than one incident of before may be meant: their codes, ", " between. Empty: one, or none.
    const std::string& undecided(const RowDraft& draft) { return standing(draft).undecided; }
    /// An incident of before the import on the same day in the same place, that a new row is not
    /// taken for.
    IncidentId near(const RowDraft& draft);
    /// The incident with the draft's code, or of the rows it stands beside, or one of before that is
    /// alike; none: there is none.
    IncidentId incidentOf(const RowDraft& draft) { return caseOf(draft).incident; }

    struct Target {
        IncidentId incident;
        bool isDuplicate = false;
    };
    /// What the row is added to; none: a new incident.
    std::optional<Target> target(const RowDraft& draft, HowAdded how);
    /// The row is about to be written: what was found of it holds no longer.
    void forget() { m_asked = nullptr; }
    /// It is, as a row of this incident.
    void remember(const RowDraft& draft, IncidentId incident, HowAdded how, bool isNew);
    /// A row of that case waits.
    void rowWaits(std::int64_t caseRow);
    /// Who of the incident's people the draft is, all that it says of them known; none: a new one.
    PersonId involved(IncidentId incident, const PersonDraft& draft);
    /// The one of them of before this import, of the name and role of the draft, of whom it says more
    /// and nothing otherwise, with what it says; none: nobody, or several.
    std::optional<Person> involvedWithMore(IncidentId incident, const PersonDraft& draft);

private:
    struct Standing {
        enum class What : std::uint8_t { New, Attaches, Duplicate, Joins, Contradicts };
        What what = What::New;
        IncidentId incident;
        bool isAlike = false;
        std::string undecided;
        std::optional<Incident> known;  ///< that incident, as it stands
        std::optional<Incident> joined; ///< the same with what the row adds
    };
    struct CaseOfRow {
        IncidentId incident;
        bool isAlike = false;  ///< told by neither code nor rows
        std::string undecided; ///< it is one of these
    };
    const Standing& standing(const RowDraft& draft);
    Standing foundStanding(const RowDraft& draft);
    bool isOfThisImport(IncidentId incident);
    CaseOfRow caseOf(const RowDraft& draft);
    IncidentId incidentOfCode(const std::string& code);
    IncidentId incidentOfRows(const RowDraft& draft);
    std::vector<PersonId> ofName(IncidentId incident, const PersonDraft& draft);
    void writeCase();

    BatchTables& m_tables;
    CasesAlike m_alike;
    std::unordered_map<std::string, IncidentId> m_apart; ///< by code: made beside known ones
    std::set<std::uint64_t> m_apartRows;
    Standing m_standing;               ///< of the draft that was asked for last
    const RowDraft* m_asked = nullptr; ///< that draft, until it is added
    std::uint64_t m_askedRow = 0;
    std::string m_sheetName;
    std::int64_t m_caseRow = 0; ///< of the row stored last: the first of its case
    IncidentId m_case;          ///< its incident
};

} // namespace tuyen
