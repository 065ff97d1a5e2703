// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Batch.h"
#include "domain/Draft.h"
#include "domain/Incident.h"
#include "ingest/ImportRun.h"
#include "ingest/internal/IssueTally.h"
#include "ingest/internal/RowFeed.h"
#include "store/BatchStore.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>

namespace tuyen {

/// What a row says of a case that is known.
struct SameCase {
    std::shared_ptr<const Incident> known; ///< as it stood before the row; null: no case has its code
    Incident stated;                       ///< what the row itself says of it
    bool isAlike = false;                  ///< known by its day, place and people or words
    std::optional<MoreNamed> more;         ///< of it, by now
    bool saidMore = false;                 ///< of a person of it
    std::string undecided;                 ///< codes of several that may be meant
    std::string near; ///< the code of one on the same day in the same place; empty: none
};

/// Where understood rows go: into a batch, or, for a look ahead, nowhere.
class RowSink {
public:
    /// Refined: the row says more precisely what is known, and now the store does too. Unchanged: it
    /// says otherwise only what was not chosen to be updated.
    enum class Answer { Stored, Updated, Refined, Unchanged, Duplicate, Contradicts };
    virtual ~RowSink() = default;
    virtual void beginSheet(const SheetLayout& layout) = 0;
    /// Contradicts: an incident with this code is there and says otherwise; nothing was written.
    virtual Answer add(const RowDraft& draft) = 0;
    /// Of the row added last.
    const SameCase& sameCase() const { return m_sameCase; }
    virtual void expect(const RowDraft&) { } ///< comes soon
    virtual void quarantine(
        const RowBlock::Item& item, const SectionContext& context, const std::vector<Issue>& issues)
        = 0;
    /// What a parser does with each draft beside the sink; asked for by each of its threads. Empty:
    /// nothing.
    virtual std::function<void(RowDraft&)> preparer() { return {}; }

protected:
    void forgetCase()
    {
        if (m_sameCase.known || m_sameCase.more || m_sameCase.saidMore
            || !m_sameCase.undecided.empty() || !m_sameCase.near.empty()) { // most rows are of none, and an incident is long
            m_sameCase = {};
        }
    }
    SameCase m_sameCase;
};

/// The code of the issue of a row that contradicts the case it is of.
std::string_view sameCase(const RowDraft& draft, const SameCase& both);

/// "97 %"
std::string percent(double share);

/// Says of every row where it goes, counts it and lists why. The one place where the counts are
/// made, for preview, dry run and import.
class RowJudge {
public:
    RowJudge(RowSink& sink, IssueTally& tally)
        : m_sink(sink)
        , m_tally(tally)
    {
    }
    void beginSheet(const SheetLayout& layout);
    /// Each parsed row of the block in order; the sink is told of those that come.
    template <class Take> void judge(RowBlock& block, Take take)
    {
        static constexpr std::size_t ahead = 6;
        std::size_t told = 0;
        for (std::size_t i = 0; i < block.items.size(); ++i) {
            for (; told <= i + ahead && told < block.parsed.size(); ++told) {
                m_sink.expect(block.parsed[told].draft);
            }
            auto& item = block.items[i];
            take(i, judge(item, block.contexts[item.context], block.parsed[i]));
        }
    }
    const RowCounts& counts() const { return m_counts; } ///< of the sheet
    /// The fixes that were applied, of all sheets, each with what it replaced: what a replay needs.
    const std::map<CellPlace, CellFix>& fixes() const { return m_fixes; }
    /// Says of fixes whose cell no row had that they are of another file. When all rows are judged.
    void noteFixesLeft(const std::map<CellPlace, CellFix>& wanted);
    std::int64_t updated() const { return m_updated; }   ///< of its stored rows

private:
    RowState judge(RowBlock::Item& item, const SectionContext& context, ParsedRow& parsed);
    RowState judgeContent(RowBlock::Item& item, const SectionContext& context, ParsedRow& parsed);
    RowState noteFixes(const RowBlock::Item& item, ParsedRow& parsed, RowState state);
    void noteAbove(const SheetLayout& layout);
    void noteColumns(const SheetLayout& layout);
    void noteTaken(const SheetLayout& layout);
    void noteLinks(const SheetLayout& layout);
    Issue issueOf(const RowBlock::Item& item, std::string_view code, Severity severity) const;
    Issue issueOfCode(const RowBlock::Item& item, std::string_view code, Severity severity,
        const ParsedRow& parsed) const;

    RowSink& m_sink;
    IssueTally& m_tally;
    RowCounts m_counts;
    std::int64_t m_updated = 0;
    std::string m_sheet;
    int m_codeColumn = -1;
    std::vector<bool> m_namesPeople; ///< by column: what it says is not repeated on a receipt
    std::set<int> m_names;           ///< columns of names of people
    std::map<CellPlace, CellFix> m_fixes;
    std::set<CellPlace> m_metFixes; ///< as they are wanted
};

} // namespace tuyen
