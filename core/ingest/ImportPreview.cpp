// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ImportRun.h"

#include "ingest/ByteStream.h"
#include "ingest/internal/BatchSink.h"
#include "ingest/internal/ImportPass.h"
#include "ingest/internal/RowPipeline.h"
#include "text/Fold.h"

#include <algorithm>

namespace tuyen {

static constexpr std::size_t previewRows = 200;

static void addGroups(SheetPreview& sheet, const IssueTally& tally)
{
    for (const auto& [code, group] : tally.groups()) {
        if (code == "fix.applied") {
            continue; // whoever fixes here sees the cells; the receipt lists them
        }
        IssueGroup found;
        found.code = code;
        found.severity = group.examples.front().severity;
        found.count = group.count;
        found.examples = group.examples;
        sheet.issues.push_back(std::move(found));
    }
    std::ranges::stable_sort(sheet.issues, [](const IssueGroup& a, const IssueGroup& b) {
        return a.severity != b.severity ? a.severity > b.severity : a.count > b.count;
    });
}

static PreviewRow shownRow(const RowBlock::Item& item, ParsedRow& parsed, RowState state)
{
    PreviewRow row;
    row.number = item.row.number;
    row.state = state;
    for (const auto& cell : item.row.cells) {
        row.cells.push_back(normalised(cell.text));
    }
    row.issues = std::move(parsed.issues);
    if (state == RowState::NotARow) {
        Issue note;
        note.severity = Severity::Note;
        note.code = noteCode(item.kind);
        note.row = item.row.number;
        row.issues.push_back(std::move(note));
    }
    return row;
}

static void showKnown(PreviewRow& row, LookAheadSink& sink, const RowDraft& draft)
{
    row.known = sink.takeKnown();
    row.stated = row.known ? draft.stated(*row.known) : Incident();
}

static NextTable previewWhole(TableReader& reader, const SheetLayout& layout, SheetPreview& sheet,
    RowJudge& judge, LookAheadSink& sink, Progress& progress)
{
    RowPipeline pipeline(reader, layout);
    pipeline.run(
        [&](RowBlock& block) {
            judge.judge(block, [&](std::size_t i, RowState state) {
                if (sheet.rows.size() < previewRows) {
                    sheet.rows.push_back(shownRow(block.items[i], block.parsed[i], state));
                    showKnown(sheet.rows.back(), sink, block.parsed[i].draft);
                }
            });
        },
        progress);
    sheet.isScannedWhole = true;
    return pipeline.nextTable();
}

static NextTable previewHead(TableReader& reader, const SheetLayout& layout, SheetPreview& sheet,
    RowJudge& judge, LookAheadSink& sink)
{
    RowFeed feed(reader, layout);
    const RowParser parser(layout.name, layout.mapping, layout.options);
    const auto block = feed.next(previewRows);
    sheet.isScannedWhole = !block || block->items.size() < previewRows;
    if (block) {
        for (const auto& item : block->items) {
            auto& parsed = block->parsed.emplace_back();
            if (item.kind == RowKind::Data) {
                parser.parse(item.row, block->contexts[item.context], parsed);
            }
        }
        judge.judge(*block, [&](std::size_t i, RowState state) {
            sheet.rows.push_back(shownRow(block->items[i], block->parsed[i], state));
            showKnown(sheet.rows.back(), sink, block->parsed[i].draft);
        });
    }
    return feed.nextTable();
}

static SheetPreview emptyPreview(const SheetLayout& layout)
{
    SheetPreview sheet;
    sheet.name = layout.name;
    sheet.headerRow = layout.headerRow;
    sheet.headerRows = layout.headerRows;
    sheet.title = layout.title;
    sheet.mapping = layout.mapping;
    return sheet;
}

Preview ImportRun::preview(const Store* store, bool whole, Progress& progress) const
{
    ImportPass pass(m_file, m_options, progress, store);
    Preview preview;
    preview.file = pass.name;
    pass.hash(progress);
    preview.sha256 = pass.receipt.sha256;
    preview.size = fileStamp(m_file).size;
    preview.format = pass.reader->format();
    if (const auto same = store ? StoredRows(*store).batchOfBytes(preview.sha256) : std::nullopt) {
        preview.sameBytesAs = same->id;
    }
    if (store) {
        // The subject stores take a store that may be changed; nothing here changes it.
        for (auto& recipe : RecipeStore(*const_cast<Store*>(store)).list()) {
            preview.recipes.push_back(std::move(recipe.name));
        }
    }
    LookAheadSink sink(store);
    for (const auto& first : pass.layouts) {
        for (const auto* layout = &first; layout;) {
            auto sheet = emptyPreview(*layout);
            IssueTally tally;
            RowJudge judge(sink, tally);
            judge.beginSheet(*layout);
            const auto next = whole
                ? previewWhole(*pass.reader, *layout, sheet, judge, sink, progress)
                : previewHead(*pass.reader, *layout, sheet, judge, sink);
            checkpoint(progress);
            sheet.counts = judge.counts();
            addGroups(sheet, tally);
            if (preview.sheets.empty()) {
                preview.dateOrder = layout->options.dateOrder.value_or(DateOrder::DayFirst);
                preview.numberStyle = layout->options.numberStyle.value_or(NumberStyle::Vietnamese);
                preview.yearHint = layout->options.yearHint;
                preview.recipeName = layout->options.recipeName;
                preview.onDuplicate = layout->options.onDuplicate;
            }
            preview.sheets.push_back(std::move(sheet));
            layout = pass.following(*layout, next);
        }
    }
    for (const auto& name : pass.withoutTable) {
        SheetPreview sheet;
        sheet.name = name;
        preview.sheets.push_back(std::move(sheet));
    }
    return preview;
}

} // namespace tuyen
