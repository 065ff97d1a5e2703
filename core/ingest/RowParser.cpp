// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/RowParser.h"

#include "ingest/internal/FigureReader.h"
#include "ingest/internal/RowWork.h"
#include "text/Fold.h"
#include "text/Number.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace tuyen {

struct RowParser::Inner {
    ParserTools tools;
    FigureReader figures;
};

RowParser::RowParser(std::string sheet, const ColumnMapping& mapping, const ImportOptions& options)
    : m_inner(new Inner { { std::move(sheet), mapping, options }, { mapping, options } })
{
}

RowParser::~RowParser() = default;

/// The worst first, then from left to right; what is of the whole row before its cells.
static void sortIssues(std::vector<Issue>& issues)
{
    std::ranges::stable_sort(issues, [](const Issue& left, const Issue& right) {
        return left.severity != right.severity ? left.severity > right.severity
                                               : left.column < right.column;
    });
}

static void finish(RowWork& work)
{
    sortIssues(work.out.issues);
    for (const auto& issue : work.out.issues) {
        if (issue.severity == Severity::LookAt) {
            work.out.draft.issues.push_back(issue);
        }
    }
}

/// No more than a list shows of it, and no letter cut in two.
static std::string beginning(std::string_view text)
{
    constexpr std::size_t shownBytes = 200;
    auto length = std::min(text.size(), shownBytes);
    while (length < text.size() && length > 0
        && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) {
        --length;
    }
    return normalised(text.substr(0, length)) + (length < text.size() ? "…" : "");
}

/// Of a line that was not cut into cells: the field whose quote is never closed, from its quote on;
/// of other trouble the line. The delimiter is not known here: any sign before a quote may be it.
static std::string_view fieldInTrouble(std::string_view line, std::string_view problem)
{
    if (problem != "csv.unclosed-quote") {
        return line;
    }
    std::size_t opened = 0;
    bool isOpen = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] != '"') {
            continue;
        }
        if (isOpen && i + 1 < line.size() && line[i + 1] == '"') {
            ++i; // a quote within the field
        } else if (isOpen) {
            isOpen = false;
        } else if (i == 0 || line[i - 1] == '\t' || std::ispunct(static_cast<unsigned char>(line[i - 1]))) {
            isOpen = true;
            opened = i;
        }
    }
    return isOpen ? line.substr(opened) : line;
}

ParsedRow RowParser::parse(const RawRow& row, const SectionContext& context) const
{
    ParsedRow parsed;
    parse(row, context, parsed);
    return parsed;
}

void RowParser::parse(const RawRow& row, const SectionContext& context, ParsedRow& into) const
{
    RowWork work(m_inner->tools, row, context, into);
    auto& draft = work.out.draft;
    draft.row = row.number;
    draft.caseRow = context.caseRow;
    draft.offset = row.offset;
    draft.length = row.length;
    if (!row.problem.empty()) {
        work.waits(row.problem, -1);
        if (row.cells.size() == 1) {
            work.out.issues.back().raw
                = beginning(fieldInTrouble(row.cells.front().text, row.problem));
        }
        return;
    }
    if (m_inner->figures.isNeeded()) {
        m_inner->figures.read(work);
        sortIssues(work.out.issues);
        return;
    }
    const auto& tools = m_inner->tools;
    if (tools.links.isUsed) {
        work.readLink();
        finish(work);
        return;
    }
    work.readDates();
    work.readPlace();
    work.readCounts();
    work.readRoute();
    work.readTerms();
    work.readPeople();
    work.readTexts();
    work.settleNeighbour();
    work.checkWhole();
    draft.fingerprint = rowFingerprint(row, tools.plan.compared,
        tools.options.keepsEqualRows ? context.province + '#' + std::to_string(row.number)
                                     : context.province);
    finish(work);
}

const Cell* RowWork::cell(int column) const
{
    return column >= 0 && std::size_t(column) < row.cells.size() ? &row.cells[std::size_t(column)]
                                                                 : nullptr;
}

/// Whether the text must go through the full normalisation: combining marks (NFD), Ð, ð, blanks
/// that are not blanks, line breaks and runs of blanks.
static bool isTidy(std::string_view text)
{
    // Most bytes of a table need no second look.
    static constexpr auto needsLook = [] {
        std::array<bool, 256> bytes {};
        for (std::size_t byte = 0; byte <= ' '; ++byte) {
            bytes[byte] = true;
        }
        for (const std::size_t byte : { 0xC2, 0xC3, 0xC6, 0xCC, 0xCD, 0xE2, 0xEF }) {
            bytes[byte] = true;
        }
        return bytes;
    }();
    if (text.front() == ' ' || text.back() == ' ') {
        return false;
    }
    const auto at = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : static_cast<unsigned char>(0);
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!needsLook[at(i)]) {
            continue;
        }
        const auto next = at(i + 1);
        switch (at(i)) {
        case ' ':
            if (next == ' ') {
                return false;
            }
            break;
        case 0xC2:
            if (next == 0xA0) {
                return false;
            }
            break;
        case 0xC3:
            if (next == 0x90 || next == 0xB0) {
                return false;
            }
            break;
        case 0xC6:
            if (next == 0x89) {
                return false;
            }
            break;
        case 0xE2: // dashes, quotes and dots are tidy, blanks are not
            if (next == 0x80 && (at(i + 2) < 0x90 || at(i + 2) > 0xA7)) {
                return false;
            }
            break;
        default:
            return false;
        }
    }
    return true;
}

static void tidy(std::string_view text, std::string& tidied)
{
    tidied.clear();
    if (isTidy(text)) {
        tidied = text;
    } else {
        // Line breaks stay: they divide the people of a cell.
        while (!text.empty()) {
            const auto end = std::min(text.find_first_of("\r\n"), text.size());
            const auto line = trimmed(normalised(text.substr(0, end)));
            if (!line.empty()) {
                tidied += (tidied.empty() ? "" : "\n") + line;
            }
            text.remove_prefix(std::min(end + 1, text.size()));
        }
    }
    if (tidied.size() <= 40 && meansUnknown(tidied)) {
        tidied.clear();
    }
}

const std::string& RowWork::text(int column) const
{
    static const std::string none;
    const auto* found = cell(column);
    if (!found || found->text.empty() || found->kind == CellKind::Error) {
        return none;
    }
    auto& kept = tools.texts[std::size_t(column)];
    if (!kept.isDone) {
        tidy(found->text, kept.text);
        kept.isDone = true;
    }
    return kept.text;
}

int RowWork::filled(Field field) const
{
    for (const int column : tools.plan.columns(field)) {
        if (!text(column).empty()) {
            return column;
        }
    }
    return -1;
}

const std::string& RowWork::text(Field field) const { return text(filled(field)); }

void RowWork::file(
    Severity severity, std::string_view code, int column, std::string suggestion, Args args)
{
    Issue issue;
    issue.severity = severity;
    issue.code = code;
    issue.sheet = tools.sheet;
    issue.row = row.number;
    issue.column = column;
    if (column >= 0 && std::size_t(column) < tools.plan.fields.size()) {
        issue.field = tools.plan.fields[std::size_t(column)];
    }
    if (const auto* found = cell(column)) {
        issue.raw = normalised(found->text.substr(0, 500));
    }
    issue.suggestion = std::move(suggestion);
    issue.args = std::move(args);
    out.waits = out.waits || severity == Severity::Waits;
    out.issues.push_back(std::move(issue));
}

void RowWork::lookAt(std::string_view code, int column, std::string suggestion, Args args)
{
    file(Severity::LookAt, code, column, std::move(suggestion), std::move(args));
}

void RowWork::lookAt(const std::vector<IdentifierFinding>& findings, int column)
{
    for (const auto& finding : findings) {
        lookAt(finding.code, column, finding.suggestion, finding.args);
    }
}

void RowWork::waits(std::string_view code, int column, std::string suggestion, Args args)
{
    file(Severity::Waits, code, column, std::move(suggestion), std::move(args));
}

void RowWork::addNote(std::string_view label, const std::string& words)
{
    auto& note = out.draft.incident.note;
    note += note.empty() ? "" : "\n";
    note += label;
    note += label.empty() ? "" : ": ";
    note += words;
}

void RowWork::checkShape()
{
    for (std::size_t i = tools.plan.width; i < row.cells.size(); ++i) {
        if (!trimmed(row.cells[i].text).empty()) {
            waits("row.too-many-cells", int(i));
            break;
        }
    }
    if (row.isCutShort && row.cells.size() < tools.plan.width && row.cells.size() > 1) {
        waits("csv.cut-short", -1);
    }
    if (row.isHidden) {
        lookAt("row.hidden", -1);
    }
    const auto width = std::min(row.cells.size(), tools.plan.fields.size());
    for (std::size_t i = 0; i < width; ++i) {
        if (row.cells[i].kind == CellKind::Error && !tools.plan.fields[i].empty()
            && !meansUnknown(row.cells[i].text)) {
            lookAt("cell.error", int(i));
        }
    }
}

/// What was left blank because it stands above is a guess, and shown as one.
void RowWork::noteFilled()
{
    const auto filled = std::ranges::find(row.cells, CellSpan::Above, &Cell::span);
    if (filled != row.cells.end()) {
        lookAt("row.goes-on", int(filled - row.cells.begin()), {},
            { { "row", std::to_string(context.caseRow) } });
    } else if (context.isRepeated) {
        lookAt("row.repeats", -1, {}, { { "row", std::to_string(context.caseRow) } });
    }
}

/// What no single cell shows.
void RowWork::checkWhole()
{
    const auto& incident = out.draft.incident;
    checkShape();
    noteFilled();
    const bool hasDate = incident.date.isKnown() || incident.reported.isKnown();
    const bool hasPlace = !incident.place.isEmpty();
    if (out.waits || hasDate || hasPlace) {
        return;
    }
    const bool hasContent
        = !incident.code.empty() || !incident.title.empty() || !out.draft.people.empty();
    if ((tools.plan.hasDateColumns && tools.plan.hasPlaceColumns) || !hasContent) {
        waits("row.no-date-no-place", -1);
    }
}

} // namespace tuyen
