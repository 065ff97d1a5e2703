// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Issue.h"
#include "base/Refill.h"
#include "domain/Identifier.h"
#include "domain/Incident.h"
#include "domain/OfficialFigure.h"
#include "domain/Person.h"
#include "domain/Route.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace tuyen {

struct LinkDraft;

/// A person of one row, before there is a store row for them.
struct PersonDraft {
    Person person;
    Involvement involvement; ///< role, status, part …; its ids are empty
    Refill<Identifier> identifiers;
};

/// What one row of a file says, read and understood but not stored. Made by core/ingest, stored by
/// core/store's BatchWriter.
struct RowDraft {
    std::int64_t row = 0;    ///< as a person sees it, from 1
    std::int64_t caseRow = 0; ///< the first row of its case, where merged cells say so; 0: they do not
    std::int64_t offset = 0; ///< of its bytes, text files only
    std::int64_t length = 0;
    std::vector<std::string> cells; ///< as in the file, where no range of bytes holds the row
    Incident incident;
    Refill<PersonDraft> people;
    Refill<Identifier> identifiers; ///< of the incident: a plate, an account
    std::vector<std::shared_ptr<const Route>> routes; ///< rows that go the same way share one
    /// A row of published totals: there is no incident in it then.
    std::vector<OfficialFigure> figures;
    /// Of a row of a file of links (domain/LinkDraft.h): then the row says nothing of an incident.
    std::shared_ptr<const LinkDraft> link;
    std::vector<Issue> issues;     ///< LookAt issues that went in with it
    std::uint64_t fingerprint = 0; ///< of its normalised content: equal rows are duplicates
    /// No column names the case: its title is made of other words of the row (domain/CaseTitle.h).
    bool isTitleOurs = false;

    /// Every field of the incident is of the row's own words.
    bool statesAll() const { return incident.countedByName == 0 && !isTitleOurs; }
    /// The incident without what is not: what the row itself states of a case that is known. A count
    /// of the names of this row does not contradict more of them; a title we made says nothing
    /// against the name somebody gave it.
    Incident stated(const Incident& known) const;
    /// The same for a further row of an incident that this import made: no title of ours either.
    Incident added(const Incident& known) const;
    /// By DraftIndexer; empty: worked out when it is stored. Words by number, and signs (codes,
    /// numbers) as they are, a blank behind each.
    std::vector<std::uint32_t> searchWords;
    std::string searchSigns;
};

/// The row that stands for the case of this one among the rows of its sheet.
inline std::int64_t firstOfCase(const RowDraft& draft)
{
    return draft.caseRow != 0 ? draft.caseRow : draft.row;
}

/// As just made, keeping the memory of its texts. For Refill (base/Refill.h).
void makeNew(PersonDraft& draft);
void makeNew(RowDraft& draft);

/// What becomes of a row that speaks of what the store holds already.
enum class OnDuplicate : std::uint8_t {
    Skip,   ///< equal rows are named and left out; a row that says otherwise waits
    Update, ///< what it says otherwise replaces what is known, and can be taken back
    Keep    ///< it goes in beside what is known, as an incident of its own
};

struct DuplicateChoice {
    OnDuplicate what = OnDuplicate::Skip;
    std::vector<std::string> fields; ///< of an update (see store/IncidentUpdate.h); empty: all
    friend bool operator==(const DuplicateChoice&, const DuplicateChoice&) = default;
};

/// A row that could not go in, exactly as it was.
struct QuarantinedRow {
    QuarantineId id;
    BatchId batch;
    std::string sheet;
    std::int64_t row = 0;
    std::int64_t offset = 0;
    std::int64_t length = 0;
    std::vector<std::string> columns; ///< headers as in the file
    std::vector<std::string> cells;   ///< raw texts, as many as the row had
    std::vector<Issue> issues;
    std::string state = "waiting"; ///< "waiting", "repaired", "dismissed"
    std::string sectionProvince;   ///< in the words of the section line above it
    std::string sectionHeading;    ///< of a table of figures: what the section counts
    int sectionYear = 0;
    std::int64_t caseRow = 0; ///< the first row of its case, where merged cells say so
    /// Cells of a workbook that are no text, by column: their kind (ingest/TableReader's CellKind)
    /// and number, without which a repair would read them otherwise.
    std::map<int, std::pair<int, double>> typed;
    std::map<int, std::string> fixes; ///< by column, from 0: texts that stand for its cells by now
    std::string reason;               ///< why it was set aside
    std::string setAsideBy;           ///< who did; empty while it waits
    std::int64_t setAsideAtMs = 0;

    /// The cell as it stands by now: repaired, or as written.
    const std::string& text(int column) const;
};

} // namespace tuyen
