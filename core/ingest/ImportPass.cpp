// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/ImportPass.h"

#include "base/Error.h"
#include "base/File.h"
#include "ingest/ByteStream.h"
#include "ingest/Encoding.h"
#include "ingest/FileKind.h"
#include "ingest/internal/FieldPlan.h"
#include "ingest/internal/RowPipeline.h"
#include "ingest/prose/ProseReader.h"
#include "text/Fold.h"

#include <algorithm>
#include <string>

namespace tuyen {

ImportPass::ImportPass(const std::filesystem::path& path, const ImportOptions& importOptions,
    Progress& progress, const Store* store)
    : file(path)
    , options(importOptions)
    , name(utf8(path.filename()))
{
    // The kind of file comes first: what is no table is refused before it is hashed.
    reader = openTable(file, options.read, progress);
    receipt.file = name;
    receipt.format = reader->format().format;
    receipt.encoding = reader->format().encoding;
    receipt.encodingScore = reader->format().encodingScore;
    receipt.encodingSample = reader->format().encodingSample;
    layOutSheets(store);
    receipt.recipe = settled().recipeName;
}

void ImportPass::hash(Progress& progress) { receipt.sha256 = sha256Of(file, progress); }

const ImportOptions& ImportPass::settled() const
{
    return layouts.empty() ? options : layouts.front().options;
}

void ImportPass::layOutSheets(const Store* store)
{
    if (store) {
        // The subject stores take a store that may be changed; nothing here changes it.
        saved = [store](const std::string& fingerprint) {
            return RecipeStore(*const_cast<Store*>(store)).find(fingerprint);
        };
    }
    const auto sheets
        = options.read.sheet.empty() ? reader->sheets() : std::vector { options.read.sheet };
    for (const auto& sheet : sheets) {
        if (auto layout = layOut(*reader, sheet, name, options, saved)) {
            layouts.push_back(std::move(*layout));
        } else {
            withoutTable.push_back(sheet);
        }
    }
}

bool ImportPass::isGraph() const
{
    return receipt.format == "graphml" || receipt.format == "gexf";
}

void ImportPass::requireTable() const
{
    const auto isMapped = [](const SheetLayout& layout) {
        return std::ranges::any_of(
            layout.mapping.columns, [](const auto& c) { return !c.field.empty(); });
    };
    if (layouts.empty()) {
        throw Error(isGraph() ? "graph.empty" : "file.no-table", { { "file", name } });
    }
    if (std::ranges::none_of(layouts, isMapped)) {
        throw Error("mapping.nothing-known", { { "file", name } });
    }
}

/// What is to be said of the file as a whole.
void ImportPass::noteFile()
{
    if (nameDiffers(file, receipt.format)) {
        Issue issue;
        issue.code = "file.name-mismatch";
        issue.args = { { "file", name }, { "format", receipt.format } };
        tally.add(issue);
    }
    const auto encoding = encodingFromName(receipt.encoding);
    const bool isLegacy = encoding && legacyOf(*encoding);
    if (isLegacy && options.read.encoding.empty()) {
        Issue issue;
        issue.code = "encoding.found";
        issue.raw = receipt.encodingSample;
        issue.args = { { "file", name }, { "encoding", receipt.encoding },
            { "score", percent(receipt.encodingScore) } };
        tally.add(issue);
    }
    for (const auto& sheet : withoutTable) {
        Issue issue;
        issue.severity = Severity::Note;
        issue.code = "sheet.no-table";
        issue.sheet = sheet;
        tally.add(issue);
    }
}

/// A document with a table may tell of more than its table: that is left to the proposals, and
/// said.
void ImportPass::noteProse(const Progress& progress)
{
    const auto prose = proseBesideTables(file, receipt.format, {}, progress);
    if (!prose) {
        return;
    }
    Issue issue;
    issue.severity = Severity::Note;
    issue.code = "document.prose-too";
    issue.args = { { "file", name }, { "count", std::to_string(prose->proposals.size()) } };
    tally.add(issue);
}

static SheetReceipt receiptOf(const SheetLayout& layout, const RowCounts& counts)
{
    SheetReceipt sheet;
    sheet.name = layout.name;
    sheet.headerRow = layout.headerRow;
    sheet.counts = counts;
    sheet.notMapped = columnsNotMapped(layout.mapping, layout.options);
    for (const auto& column : layout.mapping.columns) {
        sheet.mapping.emplace_back(column.header, column.field);
        if (!column.encoding.empty()) {
            sheet.encodings.push_back(
                { column.header, column.encoding, column.encodingScore, column.encodingSample });
        }
    }
    return sheet;
}

std::vector<const SheetLayout*> ImportPass::tables() const
{
    std::vector<const SheetLayout*> all;
    std::set<std::pair<std::string, std::string>> heads;
    const auto headOf = [](const SheetLayout& table) {
        return std::pair(table.name, headerFingerprint(table.headers));
    };
    for (const auto& first : layouts) {
        heads.insert(headOf(first));
        all.push_back(&first);
    }
    for (const auto& table : further) {
        if (heads.insert(headOf(table)).second || withWaiting.contains(&table)) {
            all.push_back(&table);
        }
    }
    return all;
}

const SheetLayout* ImportPass::following(const SheetLayout& layout, const NextTable& next)
{
    auto found = layOutNext(*reader, layout, next, name, options, saved);
    if (!found) {
        return nullptr;
    }
    further.push_back(std::move(*found));
    return &further.back();
}

void ImportPass::run(RowSink& sink, Progress& progress)
{
    if (settled().onDuplicate != OnDuplicate::Skip) {
        receipt.onDuplicate = tuyen::name(settled().onDuplicate);
    }
    noteFile();
    noteProse(progress);
    RowJudge judge(sink, tally);
    for (const auto& first : layouts) {
        for (const auto* layout = &first; layout;) {
            judge.beginSheet(*layout);
            RowPipeline pipeline(*reader, *layout, [&sink] { return sink.preparer(); });
            pipeline.run(
                [&](RowBlock& block) { judge.judge(block, [](std::size_t, RowState) {}); },
                progress);
            receipt.sheets.push_back(receiptOf(*layout, judge.counts()));
            receipt.counts += judge.counts();
            if (judge.counts().quarantined > 0) {
                withWaiting.insert(layout);
            }
            receipt.updated += judge.updated();
            layout = following(*layout, pipeline.nextTable());
        }
    }
    judge.noteFixesLeft(settled().fixes);
    fixes = judge.fixes();
}

void ImportPass::countAsDuplicates(BatchId import, std::int64_t waiting, Progress& progress)
{
    for (const auto& first : layouts) {
        for (const auto* layout = &first; layout;) {
            RowCounts counts;
            RowFeed feed(*reader, *layout);
            while (const auto block = feed.next(500)) {
                checkpoint(progress);
                for (const auto& item : block->items) {
                    ++counts.rowsRead;
                    ++(item.kind == RowKind::Data ? counts.duplicates : counts.notRows);
                }
            }
            receipt.sheets.push_back(receiptOf(*layout, counts));
            receipt.counts += counts;
            layout = following(*layout, feed.nextTable());
        }
    }
    Issue issue;
    issue.severity = Severity::Duplicate;
    issue.code = "file.same-bytes";
    issue.args = { { "file", name }, { "batch", std::to_string(import.value) },
        { "waiting", std::to_string(waiting) } };
    tally.add(issue);
}

/// Columns that somebody chose a field for and that no table has.
void ImportPass::noteMissingColumns()
{
    std::set<std::string> headers;
    const auto addHeaders = [&](const SheetLayout& layout) {
        for (const auto& header : layout.headers) {
            headers.insert(fold(header));
        }
    };
    std::ranges::for_each(layouts, addHeaders);
    std::ranges::for_each(further, addHeaders);
    for (const auto& [column, field] : options.mapping) {
        if (!options.recipeName.empty() || !headers.insert(fold(column)).second) {
            continue;
        }
        Issue issue;
        issue.code = "mapping.no-column";
        issue.field = field;
        issue.args = { { "column", column }, { "file", name } };
        tally.add(issue);
    }
}

/// Columns that somebody chose an encoding for, one by one: a slip of the pen would leave all cells
/// of the column that was meant in the wrong letters.
void ImportPass::requireColumns() const
{
    std::set<std::string> met;
    std::vector<std::string> headers;
    const auto add = [&](const SheetLayout& layout) {
        met.insert(layout.chosenColumns.begin(), layout.chosenColumns.end());
        for (std::size_t i = 0; i < layout.headers.size(); ++i) {
            const auto letters = columnLetters(int(i));
            const auto& header = layout.headers[i];
            auto shown = header.empty() || header == letters ? letters : letters + " " + header;
            if (std::ranges::find(headers, shown) == headers.end()) {
                headers.push_back(std::move(shown));
            }
        }
    };
    std::ranges::for_each(layouts, add);
    std::ranges::for_each(further, add);
    for (const auto& column : options.neededColumns) {
        if (met.contains(column)) {
            continue;
        }
        std::string columns;
        for (const auto& header : headers) {
            columns += (columns.empty() ? "" : "; ") + header;
        }
        throw Error(
            "encoding.no-column", { { "file", name }, { "column", column }, { "columns", columns } });
    }
}

void ImportPass::finish()
{
    noteMissingColumns();
    requireColumns();
    if (receipt.counts.rowsRead == 0) {
        throw Error(isGraph() ? "graph.empty" : "file.no-rows", { { "file", name } });
    }
    receipt.issues = tally.all();
    receipt.issueCounts = tally.counts();
    receipt.seconds
        = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

} // namespace tuyen
