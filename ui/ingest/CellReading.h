// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ImportRun.h"

#include <QString>

#include <string>
#include <string_view>

namespace tuyen {

/// One cell of the preview and what is known of it.
struct ShownCell {
    const PreviewRow& row;
    std::string text;
    const MappedColumn* meaning; ///< null: a cell beyond the header
    const Issue* issue;          ///< the worst one, or null
    bool isFixed;
};

/// Whether a field holds numbers, shown at the right of their cell.
bool isNumberField(std::string_view field);
/// What the parsers make of a cell, in words: "14/01/2024", "20 (gần)". Empty when it stays as
/// written.
QString readingOf(const ShownCell& cell, const Preview& preview);
/// raw → read, why. For the line under the table and for a screen reader.
QString detailLine(const ShownCell& cell, const Preview& preview, int column);
/// The same as a card of rich text.
QString hoverCard(const ShownCell& cell, const Preview& preview);
/// Why a column got its field.
QString mappingReason(const MappedColumn& column);
/// A cell of the sheet whose letters tell whether the encoding is right: the first with more than
/// ASCII.
QString sampleOf(const Preview& preview);

} // namespace tuyen
