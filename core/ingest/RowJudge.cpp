// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/RowJudge.h"
#include "ingest/internal/SameCode.h"

#include "ingest/internal/FieldPlan.h"
#include "text/Fold.h"

#include <cmath>

namespace tuyen {

void RowJudge::beginSheet(const SheetLayout& layout)
{
    m_sink.beginSheet(layout);
    m_counts = {};
    m_updated = 0;
    m_sheet = layout.name;
    m_codeColumn = layout.mapping.columnOf("case_id");
    m_names.clear();
    m_namesPeople.assign(layout.headers.size(), false);
    for (const auto& mapped : layout.mapping.columns) {
        if (isOfPeople(mapped) && std::size_t(mapped.column) < m_namesPeople.size()) {
            m_namesPeople[std::size_t(mapped.column)] = true;
        }
        const auto* field = fieldDefinition(mapped.field.empty() ? mapped.takenField : mapped.field);
        if (field && field->type == "person") {
            m_names.insert(mapped.column);
        }
    }
    noteAbove(layout);
    noteColumns(layout);
    noteTaken(layout);
    noteLinks(layout);
}

std::string percent(double share) { return std::to_string(int(std::lround(share * 100))) + " %"; }

/// What was found of the letters of single columns is a guess, and shown as one.
void RowJudge::noteColumns(const SheetLayout& layout)
{
    for (const auto& one : layout.encodings) {
        if (one.isChosen || one.sample.empty()) {
            continue;
        }
        Issue issue;
        issue.code = "encoding.column";
        issue.sheet = layout.name;
        issue.row = layout.headerRow;
        issue.column = one.column;
        issue.raw = one.raw;
        issue.suggestion = one.sample;
        issue.args
            = { { "encoding", std::string(name(one.encoding)) }, { "score", percent(one.score) } };
        m_tally.add(issue);
    }
}

/// A header that stands below rows may be the wrong one.
void RowJudge::noteAbove(const SheetLayout& layout)
{
    if (layout.dataAbove.empty()) {
        return;
    }
    Issue issue;
    issue.code = "header.rows-above";
    issue.sheet = layout.name;
    issue.row = layout.dataAbove.front();
    issue.args = { { "count", std::to_string(layout.dataAbove.size()) },
        { "row", std::to_string(layout.headerRow) } };
    m_tally.add(issue);
}

/// Two columns say the same thing and only one is read as it.
void RowJudge::noteTaken(const SheetLayout& layout)
{
    if (layout.isOfLinks || layout.mapping.columnOf("official_figure") >= 0) {
        return;
    }
    for (const auto& mapped : layout.mapping.columns) {
        const auto* taken = fieldDefinition(mapped.takenField);
        if (!mapped.field.empty() || !taken) {
            continue;
        }
        Issue issue;
        issue.code = isKeptInNote(mapped) ? "column.in-note" : "column.in-original";
        issue.sheet = layout.name;
        issue.row = layout.headerRow;
        issue.column = mapped.column;
        issue.field = mapped.takenField;
        issue.raw = mapped.header;
        issue.args = { { "column", mapped.header } };
        m_tally.add(issue);
    }
}

/// The same of what a list of links does not say by itself.
void RowJudge::noteLinks(const SheetLayout& layout)
{
    const auto& links = layout.options.links;
    if (!layout.isOfLinks || (!links.isKindGuessed && !links.isNodeGuessed)
        || layout.mapping.columnOf("node_id") >= 0) {
        return;
    }
    Issue issue;
    issue.code = "link.taken-for";
    issue.sheet = layout.name;
    issue.row = layout.headerRow;
    issue.args = { { "kind", links.kind }, { "nodes", links.nodeKind } };
    m_tally.add(issue);
}

Issue RowJudge::issueOf(const RowBlock::Item& item, std::string_view code, Severity severity) const
{
    Issue issue;
    issue.severity = severity;
    issue.code = code;
    issue.sheet = m_sheet;
    issue.row = item.row.number;
    // The words that show which line it is: of what is no row all of them, as far as they differ.
    const bool isWhole = item.kind == RowKind::Title || item.kind == RowKind::Section
        || item.kind == RowKind::Note;
    std::string_view last;
    for (std::size_t i = 0; i < item.row.cells.size(); ++i) {
        const auto& cell = item.row.cells[i];
        const bool isHidden = !isWhole && i < m_namesPeople.size() && m_namesPeople[i];
        if (cell.text.empty() || cell.text == last || isHidden) {
            continue;
        }
        issue.raw += (issue.raw.empty() ? "" : " | ") + normalised(cell.text.substr(0, 200));
        last = cell.text;
        if (!isWhole || issue.raw.size() > 200) {
            break;
        }
    }
    return issue;
}

std::string_view sameCase(const RowDraft& draft, const SameCase& both)
{
    return !both.undecided.empty()        ? "row.like-several"
        : both.isAlike                    ? "row.like-known"
        : draft.incident.code.empty() ? "row.same-case" : "row.same-code";
}

Issue RowJudge::issueOfCode(const RowBlock::Item& item, std::string_view code, Severity severity,
    const ParsedRow& parsed) const
{
    auto issue = issueOf(item, code, severity);
    if (!parsed.draft.incident.code.empty()) {
        issue.raw = parsed.draft.incident.code;
        issue.column = m_codeColumn;
        issue.field = "case_id";
    }
    return issue;
}

/// What a fix did, or did not: nobody sees it in the rows that went in.
static Issue issueOfFix(const CellPlace& place, const CellFix& fix, const std::string* found)
{
    Issue issue;
    issue.code = found ? "fix.not-fitting" : "fix.applied";
    issue.sheet = place.sheet;
    issue.row = place.row;
    issue.column = place.column;
    issue.raw = found ? *found : fix.was.value_or("");
    issue.args = { { "was", fix.was.value_or("") }, { "text", fix.text } };
    if (found) {
        issue.args.emplace_back("found", *found);
    }
    return issue;
}

static void hideWords(Issue& issue)
{
    issue.raw.clear();
    for (auto& [key, text] : issue.args) {
        text = "…";
    }
}

RowState RowJudge::noteFixes(const RowBlock::Item& item, ParsedRow& parsed, RowState state)
{
    for (const auto& one : item.fixes) {
        m_metFixes.insert(one.place);
        if (one.state == FixedCell::State::AlreadySaid) {
            continue;
        }
        const CellPlace place { m_sheet, one.place.row, one.place.column };
        const auto said = trimmed(normalised(one.was));
        const bool isApplied = one.state == FixedCell::State::Applied;
        if (isApplied) {
            m_fixes[place] = { one.fix.text, said };
        }
        auto issue = isApplied ? issueOfFix(place, { one.fix.text, said }, nullptr)
                               : issueOfFix(place, one.fix, &said);
        if (m_names.contains(place.column)) {
            hideWords(issue);
        }
        m_tally.add(issue);
        if (!isApplied) {
            parsed.issues.push_back(std::move(issue));
        }
        state = !isApplied && state == RowState::GoesIn ? RowState::LookAt : state;
    }
    return state;
}

void RowJudge::noteFixesLeft(const std::map<CellPlace, CellFix>& wanted)
{
    for (const auto& [place, fix] : wanted) {
        if (!m_metFixes.contains(place)) {
            static const std::string nothing;
            auto issue = issueOfFix(place, fix, &nothing);
            hideWords(issue); // its column may be one of names
            m_tally.add(issue);
        }
    }
}

RowState RowJudge::judge(RowBlock::Item& item, const SectionContext& context, ParsedRow& parsed)
{
    const auto state = judgeContent(item, context, parsed);
    return item.fixes.empty() ? state : noteFixes(item, parsed, state);
}

RowState RowJudge::judgeContent(
    RowBlock::Item& item, const SectionContext& context, ParsedRow& parsed)
{
    ++m_counts.rowsRead;
    if (item.kind == RowKind::Data && parsed.saysNothing) {
        item.kind = RowKind::NoFigure;
    }
    if (item.kind != RowKind::Data) {
        ++m_counts.notRows;
        const auto code = noteCode(item.kind);
        m_tally.add(code, [&] { return issueOf(item, code, Severity::Note); });
        return RowState::NotARow;
    }
    if (!parsed.waits) {
        const auto answer = m_sink.add(parsed.draft);
        if (answer == RowSink::Answer::Duplicate) {
            ++m_counts.duplicates;
            parsed.issues.clear(); // it does not go in: what was odd about it is of no matter
            const auto less = lessKnown(m_sink.sameCase());
            parsed.issues.push_back(issueOfCode(
                item, less.empty() ? "row.duplicate" : "row.coarser", Severity::Duplicate, parsed));
            parsed.issues.back().args = less;
            m_tally.add(parsed.issues.front());
            return RowState::Duplicate;
        }
        if (answer == RowSink::Answer::Contradicts) {
            parsed.issues.insert(parsed.issues.begin(),
                issueOfCode(item, sameCase(parsed.draft, m_sink.sameCase()), Severity::Waits, parsed));
            parsed.issues.front().args = otherwise(m_sink.sameCase());
            parsed.waits = true;
        }
        if (answer == RowSink::Answer::Refined) {
            ++m_updated;
            parsed.issues.push_back(issueOfCode(item, "row.finer", Severity::LookAt, parsed));
            parsed.issues.back().args = moreKnown(m_sink.sameCase());
        }
        if (answer == RowSink::Answer::Stored) {
            if (auto less = lessKnown(m_sink.sameCase()); !less.empty()) {
                parsed.issues.push_back(issueOfCode(item, "row.coarser", Severity::LookAt, parsed));
                parsed.issues.back().args = std::move(less);
            }
            if (const auto& more = m_sink.sameCase().more) {
                parsed.issues.push_back(issueOfCode(item, "row.more-named", Severity::LookAt, parsed));
                parsed.issues.back().args = { { "stated", std::to_string(more->stated) },
                    { "named", std::to_string(more->named) } };
            }
            if (m_sink.sameCase().saidMore) {
                parsed.issues.push_back(
                    issueOfCode(item, "row.same-person", Severity::LookAt, parsed));
            }
            if (const auto& near = m_sink.sameCase().near; !near.empty()) {
                parsed.issues.push_back(issueOf(item, "row.near-known", Severity::LookAt));
                parsed.issues.back().args = { { "code", near } };
            }
        }
        if (answer == RowSink::Answer::Unchanged) {
            parsed.issues.push_back(issueOfCode(item, "row.not-chosen", Severity::LookAt, parsed));
            parsed.issues.back().args = otherwise(m_sink.sameCase());
        }
        if (answer == RowSink::Answer::Updated) {
            ++m_updated;
            parsed.issues.push_back(issueOfCode(item, "row.updates", Severity::LookAt, parsed));
        }
    }
    for (const auto& issue : parsed.issues) {
        m_tally.add(issue);
    }
    if (parsed.waits) {
        ++m_counts.quarantined;
        m_sink.quarantine(item, context, parsed.issues);
        return RowState::Waits;
    }
    ++m_counts.stored;
    return parsed.issues.empty() ? RowState::GoesIn : RowState::LookAt;
}

} // namespace tuyen
