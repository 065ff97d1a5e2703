// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/QuarantineRepair.h"

#include "base/Error.h"
#include "ingest/RowParser.h"
#include "ingest/internal/RowJudge.h"
#include "ingest/internal/SameCode.h"
#include "ingest/internal/SheetRecipe.h"
#include "store/IncidentStore.h"
#include "store/IncidentUpdate.h"
#include "store/QuarantineStore.h"
#include "store/RepairWriter.h"
#include "text/Fold.h"

#include <algorithm>

namespace tuyen {

namespace {

/// How the rows of one table of one import are read. An import of many sheets has many, a row needs
/// one: parsers are made when the first row of theirs is read.
struct SheetParser {
    explicit SheetParser(SheetReading asWasRead)
        : reading(std::move(asWasRead))
    {
    }
    RowParser& parser()
    {
        if (!m_parser) {
            m_parser
                = std::make_unique<RowParser>(reading.sheet, reading.mapping, reading.options);
        }
        return *m_parser;
    }
    SheetReading reading;

private:
    std::unique_ptr<RowParser> m_parser;
};

}

struct QuarantineRepair::Inner {
    Store* store;
    /// Of each import: its tables in the order they were read in, then those known by headers only.
    std::map<BatchId, std::vector<std::unique_ptr<SheetParser>>> parsers;

    SheetParser& parserOf(const QuarantinedRow& row);
    ParsedRow parse(const QuarantinedRow& row);
    Issue sameCode(const QuarantinedRow& row, const ParsedRow& parsed, const Incident& known,
        bool isAlike, const std::string& undecided);
};

QuarantineRepair::QuarantineRepair(Store& store)
    : m_inner(new Inner { &store, {} })
{
}

QuarantineRepair::~QuarantineRepair() = default;

std::string_view name(RepairOutcome::Result result)
{
    switch (result) {
    case RepairOutcome::Result::Stored:
        return "stored";
    case RepairOutcome::Result::Updated:
        return "updated";
    case RepairOutcome::Result::Duplicate:
        return "duplicate";
    case RepairOutcome::Result::Waits:
        break;
    }
    return "waits";
}

/// For an import of before its sheets were written down: headers are looked up again, and what the
/// receipt says of them wins.
static SheetReading readingFromReceipt(Store& store, const QuarantinedRow& row)
{
    SheetReading reading;
    reading.sheet = row.sheet;
    reading.mapping = mapColumns(row.columns, { row.cells }, row.sheet);
    const auto receipt = BatchStore(store).receipt(row.batch);
    for (const auto& sheet : receipt ? receipt->sheets : std::vector<SheetReceipt>()) {
        if (sheet.name != row.sheet) {
            continue;
        }
        for (std::size_t i = 0; i < sheet.mapping.size(); ++i) {
            for (auto& column : reading.mapping.columns) {
                if (std::size_t(column.column) == i && column.header == sheet.mapping[i].first) {
                    column.field = sheet.mapping[i].second;
                }
            }
        }
    }
    reading.options.dateOrder = DateOrder::DayFirst;
    reading.options.numberStyle = NumberStyle::Vietnamese;
    return reading;
}

/// A sheet may hold several tables: rows lie below the header of theirs, and have its columns.
static bool isReadingOf(const SheetReading& reading, const QuarantinedRow& row)
{
    if (reading.sheet != row.sheet || row.row <= reading.headerRow) {
        return false;
    }
    return std::ranges::all_of(reading.mapping.columns, [&](const MappedColumn& column) {
        const auto at = std::size_t(column.column);
        return row.columns.empty()
            || (at < row.columns.size() ? row.columns[at] : std::string()) == column.header;
    });
}

SheetParser& QuarantineRepair::Inner::parserOf(const QuarantinedRow& row)
{
    const auto [found, isNew] = parsers.try_emplace(row.batch);
    auto& tables = found->second;
    if (isNew) {
        const auto batch = BatchStore(*store).find(row.batch);
        for (auto& reading : sheetReadings(batch ? batch->recipe : std::string())) {
            tables.push_back(std::make_unique<SheetParser>(std::move(reading)));
        }
    }
    const auto last = std::find_if(tables.rbegin(), tables.rend(),
        [&](const auto& table) { return isReadingOf(table->reading, row); });
    if (last != tables.rend()) {
        return **last;
    }
    return *tables.emplace_back(std::make_unique<SheetParser>(readingFromReceipt(*store, row)));
}

/// The row as a reader would give it, with its repaired cells.
static RawRow rawRow(const QuarantinedRow& row)
{
    RawRow raw;
    raw.number = row.row;
    raw.offset = row.offset;
    raw.length = row.length;
    const auto last = row.fixes.empty() ? 0 : std::size_t(row.fixes.rbegin()->first) + 1;
    raw.cells.resize(std::max(row.cells.size(), last));
    for (std::size_t i = 0; i < raw.cells.size(); ++i) {
        auto& cell = raw.cells[i];
        const auto column = int(i);
        cell.text = row.text(column);
        cell.kind = cell.text.empty() ? CellKind::Empty : CellKind::Text;
        const auto typed = row.typed.find(column);
        if (typed != row.typed.end() && !row.fixes.contains(column)) {
            cell.kind = CellKind(typed->second.first);
            cell.number = typed->second.second;
        }
    }
    // What was wrong with the line itself stays wrong until somebody has looked at its cells.
    for (const auto& issue : row.issues) {
        const bool isOfLine = issue.column < 0 && issue.severity == Severity::Waits
            && (issue.code.starts_with("csv.") || issue.code.starts_with("encoding.")
                || issue.code.starts_with("json."));
        if (isOfLine && row.fixes.empty()) {
            raw.problem = issue.code;
        }
    }
    return raw;
}

ParsedRow QuarantineRepair::Inner::parse(const QuarantinedRow& row)
{
    const auto raw = rawRow(row);
    auto parsed
        = parserOf(row).parser().parse(raw, 
            SectionContext { row.sectionProvince, row.sectionYear, row.sectionHeading, row.caseRow });
    if (parsed.saysNothing) {
        Issue issue;
        issue.severity = Severity::Waits;
        issue.code = "row.no-figure";
        issue.sheet = row.sheet;
        issue.row = row.row;
        parsed.issues.push_back(std::move(issue));
        parsed.waits = true;
    }
    if (row.length == 0) {
        parsed.draft.cells = row.cells; // a workbook's row is kept beside what was read of it
    }
    return parsed;
}

Issue QuarantineRepair::Inner::sameCode(
    const QuarantinedRow& row, const ParsedRow& parsed, const Incident& known, bool isAlike,
    const std::string& undecided)
{
    SameCase both;
    both.known = std::make_shared<const Incident>(known);
    both.stated = parsed.draft.stated(known);
    both.isAlike = isAlike;
    both.undecided = undecided;
    Issue issue;
    issue.severity = Severity::Waits;
    issue.code = sameCase(parsed.draft, both);
    issue.sheet = row.sheet;
    issue.row = row.row;
    if (!parsed.draft.incident.code.empty()) {
        issue.column = parserOf(row).reading.mapping.columnOf("case_id");
        issue.field = "case_id";
        issue.raw = parsed.draft.incident.code;
    }
    issue.args = otherwise(both);
    return issue;
}

static void applyFixes(QuarantinedRow& row, const std::map<int, std::string>& fixes)
{
    for (const auto& [column, text] : fixes) {
        const bool isAsWritten = column >= 0 && std::size_t(column) < row.cells.size()
            && row.cells[std::size_t(column)] == text;
        if (isAsWritten || column < 0) {
            row.fixes.erase(column);
        } else {
            row.fixes[column] = text;
        }
    }
}

RepairLook QuarantineRepair::look(
    const QuarantinedRow& asked, const std::map<int, std::string>& fixes)
{
    auto row = asked;
    applyFixes(row, fixes);
    auto parsed = m_inner->parse(row);
    RepairLook look;
    look.waits = parsed.waits;
    const IncidentStore incidents(*m_inner->store);
    const auto ofRow = incidents.findCase(parsed.draft, row.batch, row.sheet);
    const auto known = ofRow ? incidents.find(ofRow->incident) : std::nullopt;
    auto stated = known ? parsed.draft.stated(*known) : Incident();
    const bool isOfImport = known && incidents.rows({ &ofRow->incident, 1 }).front().batch == row.batch;
    const bool mayJoin = isOfImport && joined(*known, parsed.draft.added(*known));
    const bool isUndecided = ofRow && !ofRow->undecided.empty();
    if (known && (isUndecided || (!mayJoin && !differingFields(*known, stated).empty()))) {
        const bool isFiner = !isUndecided && !refinedFields(*known, stated).empty(); // goes in by itself
        look.known = std::make_shared<Incident>(*known);
        look.stated = std::move(stated);
        if (!look.waits && !isFiner) {
            parsed.issues.insert(
                parsed.issues.begin(), m_inner->sameCode(row, parsed, *look.known, ofRow->isAlike,
                    ofRow->undecided));
            look.waits = true;
        }
    }
    look.issues = std::move(parsed.issues);
    return look;
}

RowAround QuarantineRepair::around(const QuarantinedRow& row)
{
    const auto& reading = m_inner->parserOf(row).reading;
    const auto has
        = [&reading](std::string_view field) { return reading.mapping.columnOf(field) >= 0; };
    RowAround said;
    const IncidentStore incidents(*m_inner->store);
    if (row.caseRow != 0 && !has("case_id")) {
        const auto id = incidents.findByRows(row.batch, row.sheet, row.caseRow);
        const auto known = id ? incidents.find(*id) : std::nullopt;
        said.caseCode = known ? known->code : std::string();
    }
    if (!has("year")) {
        said.year = row.sectionYear != 0 ? row.sectionYear : reading.options.yearHint;
    }
    if (!has("province") && !has("location")) {
        said.province = row.sectionProvince;
    }
    return said;
}

static RepairOutcome::Result resultOf(BatchWriter::Added added)
{
    switch (added) {
    case BatchWriter::Added::Updated:
        return RepairOutcome::Result::Updated;
    case BatchWriter::Added::Duplicate:
        return RepairOutcome::Result::Duplicate;
    case BatchWriter::Added::Contradicts:
        return RepairOutcome::Result::Waits;
    case BatchWriter::Added::Stored:
    case BatchWriter::Added::Unchanged:
        break;
    }
    return RepairOutcome::Result::Stored;
}

std::vector<RepairOutcome> QuarantineRepair::apply(
    std::span<const RowRepair> repairs, std::string_view reason, Progress& progress)
{
    const QuarantineStore quarantine(*m_inner->store);
    std::vector<RepairOutcome> outcomes(repairs.size());
    std::map<BatchId, std::vector<std::size_t>> byBatch;
    std::vector<QuarantinedRow> rows;
    for (std::size_t i = 0; i < repairs.size(); ++i) {
        auto row = quarantine.find(repairs[i].id);
        if (!row || row->state != "waiting") {
            throw Error("quarantine.unknown", { { "id", std::to_string(repairs[i].id.value) } });
        }
        applyFixes(*row, repairs[i].fixes);
        byBatch[row->batch].push_back(i);
        rows.push_back(std::move(*row));
    }
    std::uint64_t done = 0;
    std::int64_t step = 0; // the entry of the first import; those of the others are parts of it
    for (const auto& [batch, indexes] : byBatch) {
        RepairWriter writer(*m_inner->store, batch, reason, step);
        for (const auto i : indexes) {
            checkpoint(progress);
            progress.report("repair", done++, repairs.size());
            auto& row = rows[i];
            auto parsed = m_inner->parse(row);
            auto& outcome = outcomes[i];
            outcome = { row.id, batch, row.row, RepairOutcome::Result::Waits, {} };
            if (!parsed.waits) {
                const auto added = writer.add(row, parsed.draft, repairs[i].choice);
                outcome.result = resultOf(added);
                if (added == BatchWriter::Added::Contradicts) {
                    const auto known = writer.known(parsed.draft);
                    parsed.issues.insert(parsed.issues.begin(),
                        m_inner->sameCode(row, parsed, known.value_or(Incident()),
                            writer.isKnownByWords(parsed.draft), writer.undecided(parsed.draft)));
                }
            }
            outcome.issues = parsed.issues;
            if (outcome.result == RepairOutcome::Result::Waits) {
                row.issues = std::move(parsed.issues);
                writer.wait(row);
            }
        }
        const auto entry = writer.finish(progress);
        step = step != 0 ? step : entry;
    }
    return outcomes;
}

const Issue* reasonOf(const QuarantinedRow& row)
{
    const auto it = std::ranges::max_element(row.issues, std::ranges::less(), &Issue::severity);
    return it == row.issues.end() ? nullptr : &*it;
}

static std::string headerOf(const QuarantinedRow& row, int column)
{
    const auto at = std::size_t(column);
    return column >= 0 && at < row.columns.size() ? fold(row.columns[at]) : std::string();
}

std::vector<const Issue*> reasonsOf(const QuarantinedRow& row)
{
    std::vector<const Issue*> reasons;
    const auto* worst = reasonOf(row);
    for (const auto& issue : row.issues) {
        if (issue.severity == worst->severity) {
            reasons.push_back(&issue);
        }
    }
    return reasons;
}

std::vector<QuarantineId> alike(
    std::span<const QuarantinedRow> rows, const QuarantinedRow& row, const Issue* reason)
{
    std::vector<QuarantineId> ids;
    reason = reason ? reason : reasonOf(row);
    const auto isSame = [&](const QuarantinedRow& other, const Issue* why) {
        return why->code == reason->code && why->raw == reason->raw && why->column >= 0
            && headerOf(other, why->column) == headerOf(row, reason->column);
    };
    for (const auto& other : rows) {
        const auto others = reasonsOf(other);
        const bool isAlike = reason && reason->column >= 0
            && std::ranges::any_of(others, [&](const Issue* why) { return isSame(other, why); });
        if (isAlike || other.id == row.id) {
            ids.push_back(other.id);
        }
    }
    return ids;
}

AlikeRows alikeInStore(Store& store, const QuarantinedRow& row, const Issue* reason,
    std::span<const BatchId> batches, const std::function<bool(const QuarantinedRow&)>& isWanted,
    Progress& progress)
{
    static constexpr std::int64_t page = 2'000;
    static constexpr BatchId all[] { BatchId() };
    const QuarantineStore quarantine(store);
    const auto imports = batches.empty() ? std::span<const BatchId>(all) : batches;
    std::uint64_t total = 0;
    for (const auto batch : imports) {
        total += std::uint64_t(quarantine.count(batch));
    }
    AlikeRows found;
    std::uint64_t done = 0;
    for (const auto batch : imports) {
        for (std::int64_t offset = 0;; offset += page) {
            checkpoint(progress);
            progress.report("alike", done, total);
            auto rows = quarantine.rows(batch, offset, page);
            if (rows.empty()) {
                break;
            }
            done += rows.size();
            const auto isLast = std::int64_t(rows.size()) < page;
            std::erase_if(rows, [&](const auto& one) { return !isWanted(one); });
            const auto same = alike(rows, row, reason);
            for (const auto& one : rows) {
                if (std::ranges::binary_search(same, one.id)) {
                    found.ids.push_back(one.id);
                    found.batches.insert(one.batch);
                }
            }
            if (isLast) {
                break;
            }
        }
    }
    return found;
}

} // namespace tuyen
