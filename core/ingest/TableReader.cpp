// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/TableReader.h"

#include "base/Error.h"
#include "base/File.h"
#include "ingest/CsvReader.h"
#include "ingest/FileKind.h"
#include "ingest/JsonReader.h"
#include "ingest/RemoteReader.h"

namespace tuyen {

std::unique_ptr<TableReader> openTable(
    const std::filesystem::path& file, const ReadOptions& options, const Progress& progress)
{
    const auto kind = fileKind(file);
    if (const auto why = refusal(kind); !why.empty()) {
        throw Error(std::string(why), { { "file", utf8(file.filename()) } });
    }
    if (kind == FileKind::Text) {
        return std::make_unique<CsvReader>(file, options);
    }
    if (kind == FileKind::Json) {
        return openJson(file, options, progress);
    }
    return std::make_unique<RemoteReader>(file, options, progress);
}

} // namespace tuyen
