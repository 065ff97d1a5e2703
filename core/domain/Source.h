// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <cstdint>
#include <string>

namespace tuyen {

/// A file as it was given, kept byte for byte (compressed) in the store.
struct Source {
    SourceId id;
    std::string fileName; ///< the name alone, never a path
    std::string sha256; ///< lower-case hex of the original bytes
    std::int64_t size = 0; ///< bytes
    std::string format; ///< "csv", "xlsx" …
    std::string encoding; ///< "utf-8" …
    std::int64_t importedAtMs = 0;
};

/// One row of a source: where a statement stands.
struct SourceRow {
    SourceRowId id;
    SourceId source;
    std::string sheet; ///< empty for a text file
    std::int64_t row = 0; ///< as a person sees it, from 1
    std::int64_t offset = 0; ///< of the row's bytes in a text file
    std::int64_t length = 0;
};

} // namespace tuyen
