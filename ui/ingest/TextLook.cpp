// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/TextLook.h"

#include "base/Error.h"
#include "ingest/prose/ProseReader.h"

#include <algorithm>

namespace tuyen {

static bool mapsNothing(const Preview& preview)
{
    return std::ranges::all_of(preview.sheets, [](const SheetPreview& sheet) {
        return std::ranges::all_of(
            sheet.mapping.columns, [](const MappedColumn& column) { return column.field.empty(); });
    });
}

static ProseOptions proseOptions(const ImportOptions& options)
{
    ProseOptions read;
    read.encoding = options.read.encoding;
    read.yearHint = options.yearHint;
    return read;
}

static ImportQueue::Look textOf(
    const std::filesystem::path& file, const ImportOptions& options, const Progress& progress)
{
    ImportQueue::Look look;
    look.prose
        = std::make_shared<const ProseReading>(readProse(file, proseOptions(options), progress));
    return look;
}

static void addText(ImportQueue::Look& look, const std::filesystem::path& file,
    const ImportOptions& options, const Progress& progress)
{
    auto prose
        = proseBesideTables(file, look.preview.format.format, proseOptions(options), progress);
    if (prose) {
        look.prose = std::make_shared<const ProseReading>(std::move(*prose));
    }
}

ImportQueue::Look tableOrText(const std::filesystem::path& file, const ImportOptions& options,
    bool whole, Progress& progress, const std::function<ImportQueue::Look()>& table)
{
    if (!isTextByName(file)) {
        return table(); // by any other name a document has tables only
    }
    try {
        auto look = table();
        if (mapsNothing(look.preview)) {
            return textOf(file, options, progress);
        }
        look.isTextRead = whole || isScanned(look.preview);
        if (look.isTextRead) {
            addText(look, file, options, progress);
        }
        return look;
    } catch (const Error& error) { // no failure: another kind of file than asked first
        if (!isWithoutTable(error.code())) {
            throw;
        }
    }
    return textOf(file, options, progress);
}

} // namespace tuyen
