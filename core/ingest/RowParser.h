// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"
#include "ingest/ColumnMapping.h"
#include "ingest/ImportOptions.h"
#include "ingest/RowSorter.h"
#include "ingest/TableReader.h"

#include <memory>
#include <string>
#include <vector>

namespace tuyen {

/// What a row says, and what was odd about it.
struct ParsedRow {
    RowDraft draft;            ///< its issues are those it would go in with
    std::vector<Issue> issues; ///< all; one that Waits keeps the row out
    bool waits = false;
    bool saysNothing = false; ///< of a table of figures: there is no number in it
};

/// As just made, keeping the memory of its texts. For Refill (base/Refill.h).
inline void makeNew(ParsedRow& row)
{
    auto& [draft, issues, waits, saysNothing] = row; // a field more is no field forgotten
    makeNew(draft);
    issues.clear();
    waits = false;
    saysNothing = false;
}

/// Cells into facts. Never throws for what a cell holds: what cannot be understood is an issue of
/// its cell. The same parser serves preview and import. Remembers words it has met, so: one for
/// each thread.
class RowParser {
public:
    /// `options` with dateOrder, numberStyle and yearHint settled for the file.
    RowParser(std::string sheet, const ColumnMapping& mapping, const ImportOptions& options);
    ~RowParser();

    ParsedRow parse(const RawRow& row, const SectionContext& context) const;
    /// The same into a row that is as new; what memory it holds is used.
    void parse(const RawRow& row, const SectionContext& context, ParsedRow& into) const;

private:
    struct Inner;
    std::unique_ptr<Inner> m_inner;
};

/// Of the content of the mapped cells: case, blanks, punctuation and the way marks are encoded and
/// placed aside, the running number left out. Marks count: "Hùng" is not "Hưng". Rows with the same
/// fingerprint say the same.
std::uint64_t rowFingerprint(
    const RawRow& row, const std::vector<int>& columns, std::string_view context);

} // namespace tuyen
