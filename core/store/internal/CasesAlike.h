// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"
#include "domain/Ids.h"
#include "store/Store.h"

#include <cstdint>
#include <compare>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tuyen {

/// Cases that were in the store before an import and that its rows speak of without a code: a list
/// without codes is sent again with a person, a column or a remark more. Read from the store when
/// first asked for; an import into an empty store asks nothing.
class CasesAlike {
public:
    /// Cases of `import` are not looked at. 0: all are.
    CasesAlike(Store& store, BatchId import);

    bool isEmpty() const { return m_isEmpty; }
    void beginSheet()
    {
        m_ofRows.clear();
        m_taken.clear();
    }
    /// An equal row is there: others of its case may be new.
    void recognise(const RowDraft& draft);
    /// The case of which another row beside the same merged cells was recognised; none: none was.
    IncidentId ofRows(std::int64_t caseRow);
    struct Alike {
        IncidentId incident;   ///< the first of them; none: there is none
        std::string undecided; ///< the codes of several that are equally like it, ", " between
    };
    /// The case of the same day in the same place that has most of the row's people in the same role,
    /// and is called, told or numbered by the report in the same words; of several the one that
    /// differs least. Two codes are two cases, and another row of the import that named the same
    /// person has its own.
    Alike find(const RowDraft& draft);
    /// A case of the same day in the same place, by its gate, commune or district: it may be
    /// another. For a row without a code.
    IncidentId near(const RowDraft& draft);

private:
    struct Keyed {
        std::uint64_t key = 0;
        std::int64_t id = 0;
        std::int32_t first = 0; ///< day
        std::int32_t last = 0;
        friend auto operator<=>(const Keyed&, const Keyed&) = default;
    };
    /// What is known of the case of a row that was met.
    struct Met {
        IncidentId incident;
        std::uint64_t fingerprint = 0; ///< of an equal row that is stored
    };
    void loadDays();
    void loadRows();
    std::vector<Incident> candidates(const RowDraft& draft);
    struct Likeness {
        int people = 0; ///< of the row, who are in the case
        int words = 0;  ///< texts of the case in the same words
        int births = 0; ///< of these people with the same birth
        int otherwise = 0; ///< fields the row says otherwise, below zero
        bool isAny() const { return people + words > 0; }
        friend auto operator<=>(const Likeness&, const Likeness&) = default;
    };
    Likeness likeness(const RowDraft& draft, const Incident& known);
    bool isTaken(const RowDraft& draft, IncidentId incident);
    void remember(const RowDraft& draft, const Met& met);

    Store* m_store;
    BatchId m_import;
    bool m_isEmpty = false;
    bool m_hasDays = false;
    bool m_hasRows = false;
    std::vector<Keyed> m_days; ///< by month and unit or country
    std::vector<Keyed> m_rows; ///< by fingerprint
    /// Which row of the import spoke of a case by a person, or by none.
    std::map<std::pair<std::int64_t, std::string>, std::int64_t> m_taken;
    std::map<std::int64_t, Met> m_ofRows; ///< by the first row of the case, those met last
};

} // namespace tuyen
