// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"
#include "domain/Ids.h"
#include "store/Store.h"

#include <cstdint>
#include <map>
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
    void beginSheet() { m_ofRows.clear(); }
    /// An equal row is there: others of its case may be new.
    void recognise(const RowDraft& draft);
    /// The case of which another row beside the same merged cells was recognised; none: none was.
    IncidentId ofRows(const RowDraft& draft);
    /// The case of the same day in the same place that has one of the row's people in the same role,
    /// or is called, told or numbered by the report in the same words. Two codes are two cases.
    IncidentId find(const RowDraft& draft);
    /// A case of the same day in the same place, by its gate, commune or district: it may be
    /// another. For a row without a code.
    IncidentId near(const RowDraft& draft);

private:
    struct Keyed {
        std::uint64_t key = 0;
        std::int64_t id = 0;
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
    int likeness(const RowDraft& draft, const Incident& known);
    void remember(const RowDraft& draft, const Met& met);

    Store* m_store;
    BatchId m_import;
    bool m_isEmpty = false;
    bool m_hasDays = false;
    bool m_hasRows = false;
    std::vector<Keyed> m_days; ///< by day and unit or country
    std::vector<Keyed> m_rows; ///< by fingerprint
    std::map<std::int64_t, Met> m_ofRows; ///< by the first row of the case, those met last
};

} // namespace tuyen
