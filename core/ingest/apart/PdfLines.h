// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/DocumentText.h"

#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// A word on a page, in points from its upper left corner.
struct PdfWord {
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    std::string text;
};

/// Words that stand close together on one line.
struct PdfRun {
    double left = 0;
    double right = 0;
    std::string text;
    std::vector<PdfWord> words;
};

struct PdfLine {
    double top = 0;
    double bottom = 0;
    std::vector<PdfRun> runs; ///< from left to right

    double centre() const { return (top + bottom) / 2; }
    double height() const { return bottom - top; }
    std::string text(const char* between) const;
};

std::vector<PdfLine> linesOf(std::vector<PdfWord> words);

/// Whether a line begins as the item of a list: "- …", "2. …".
bool beginsItem(std::string_view text);

/// A table as rows of cells. A PDF has no tables, only words at places: columns are the white
/// strips that run down through the lines with the usual number of runs or more (where a full cell
/// touches the next, a line has fewer, and its words are parted by those columns); a line without a
/// first cell that follows closely is the rest of the row above.
struct PdfTable {
    std::vector<std::pair<double, double>> columns; ///< left and right
    std::vector<std::vector<std::string>> rows;
};

/// The tables of a page, from top to bottom; single lines closely above one are its first rows.
std::vector<PdfTable> tablesOf(const std::vector<PdfLine>& lines);

/// Whether `next` goes on with the table of the page before: as many columns, at the same places.
bool isContinued(const PdfTable& table, const PdfTable& next);

/// Appends the paragraphs of a page: lines that fill the width and are not parted by a gap belong
/// together. A line of one number at the edge is the page's number and left out.
void addParagraphs(const std::vector<PdfLine>& lines, int page, DocumentText& document);

} // namespace tuyen
