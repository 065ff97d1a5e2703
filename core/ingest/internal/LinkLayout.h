// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ColumnMapping.h"
#include "ingest/ImportOptions.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// A table of links, or of what they join, found by its head.
struct LinkHead {
    std::size_t firstRow = 0; ///< of the rows looked at: the header, or the first row of data
    bool hasHeader = true;
    std::vector<std::string> headers;
    ColumnMapping mapping;
    LinkReading reading; ///< what was said, and what the file's name and columns say beside it
};

/// Whether these are the first rows of such a table: two columns called so ("source", "target"), or,
/// without a header, two columns of numbers or signs and nothing but a number beside them.
/// `format` "graphml" and "gexf" always are.
std::optional<LinkHead> findLinks(const std::vector<std::vector<std::string>>& rows,
    std::string_view format, std::string_view fileName, const ImportOptions& options);

/// The columns of a mapping are those of links.
bool isOfLinks(const ColumnMapping& mapping);

/// The parts of a line between blanks.
std::vector<std::string_view> partsOf(std::string_view line);

} // namespace tuyen
