// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/TextLook.h"

#include "base/Error.h"
#include "base/File.h"
#include "ingest/prose/ProseReader.h"
#include "text/Fold.h"

#include <algorithm>

namespace tuyen {

/// By its name: a broken list of rows is better said to be broken than read for sentences.
static bool isText(const std::filesystem::path& file)
{
    const auto ending = fold(utf8(file.extension()));
    return ending == "txt" || ending == "docx" || ending == "pdf";
}

/// The refusals of a file that was read and holds no table of ours.
static bool isWithoutTable(const std::string& code)
{
    return code == "file.no-table" || code == "file.no-rows" || code == "mapping.nothing-known";
}

static bool mapsNothing(const Preview& preview)
{
    return std::ranges::all_of(preview.sheets, [](const SheetPreview& sheet) {
        return std::ranges::all_of(
            sheet.mapping.columns, [](const MappedColumn& column) { return column.field.empty(); });
    });
}

static ImportQueue::Look textOf(
    const std::filesystem::path& file, const ImportOptions& options, const Progress& progress)
{
    ProseOptions read;
    read.encoding = options.read.encoding;
    read.yearHint = options.yearHint;
    ImportQueue::Look look;
    look.prose = std::make_shared<const ProseReading>(readProse(file, read, progress));
    return look;
}

ImportQueue::Look tableOrText(const std::filesystem::path& file, const ImportOptions& options,
    Progress& progress, const std::function<ImportQueue::Look()>& table)
{
    if (!isText(file)) {
        return table();
    }
    try {
        auto look = table();
        return mapsNothing(look.preview) ? textOf(file, options, progress) : look;
    } catch (const Error& error) { // no failure: another kind of file than asked first
        if (!isWithoutTable(error.code())) {
            throw;
        }
    }
    return textOf(file, options, progress);
}

} // namespace tuyen
