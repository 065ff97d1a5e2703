// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "domain/Filter.h"
#include "domain/Ids.h"
#include "trends/TrendTable.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tuyen {

enum class Profile : std::uint8_t { Internal, Partner, Public };
std::string_view name(Profile profile); ///< "internal", "partner", "public"
std::optional<Profile> profileFromName(std::string_view name);

/// A number of a report that leads back to its rows.
struct Figure {
    std::string code; ///< "B1.3"
    std::int64_t value = 0;
    bool isSuppressed = false;         ///< shown as "< 11"
    std::string shown;                 ///< as printed
    std::string unit;                  ///< catalogue code: "unit.incidents" …
    std::string what;                  ///< in words: "Tây Ninh, 2024"
    std::vector<IncidentId> incidents; ///< what it was counted from, ascending
    std::string digest;                ///< hex SHA-256 of those ids, one a line
    Filter filter; ///< leaves these incidents in the window, as nearly as a filter can say it
};

/// Text with figures inside: pieces alternate freely.
struct TextRun {
    std::string text;
    int figure = -1; ///< index into Report::figures whose code is printed after `text`; -1: none
    bool bold = false;
    bool italic = false;
};

struct Heading {
    int level = 1; ///< 1: "I. TÌNH HÌNH CHUNG"
    std::string text;
};
struct Paragraph {
    std::vector<TextRun> runs;
};
/// A stacked bar chart a year, one series a neighbour.
struct ChartBlock {
    std::string caption;
    std::string note; ///< after the caption and its code: "(*) Đến ngày 20/11/2026."
    std::string code; ///< "H1"
    std::vector<int> years;
    std::vector<NeighbourSeries> series;
    std::vector<std::string> seriesNames;
    std::string unit; ///< in words: "vụ"
    int breakYear = -1;
    std::string breakLabel;
    bool lastYearIsPartial = false;
};
struct ReportCell {
    std::string text;
    int figure = -1;
    bool bold = false;
};
struct TableBlock {
    std::string caption;
    std::string code; ///< "B2"
    std::vector<std::string> columns;
    std::vector<std::vector<ReportCell>> rows;
    int textColumns = 2;       ///< how many at the left are left-aligned words
    bool hasCodeColumn = true; ///< the last column holds figure codes
};
using Block = std::variant<Heading, Paragraph, ChartBlock, TableBlock>;

/// The fixed head of a Decree 30 document; empty fields print as dotted blanks.
struct ReportHead {
    std::string superiorAgency;
    std::string agency;
    std::string number;
    std::string place;
    std::string date;    ///< in words
    std::string type;    ///< "BÁO CÁO"
    std::string summary; ///< one line a line
};

/// One line of the appendix: a figure and the rows it was counted from.
struct AppendixLine {
    int figure = -1; ///< -1: a heading inside the appendix
    std::string files; ///< "Lang Son 2024.xlsx: dòng 3–8, 11; …", or the figures it is the sum of
};

/// A report as a value: what it says is decided here, how it looks in ui/report.
struct Report {
    std::string templateName; ///< "year"
    Language language = Language::Vietnamese;
    Profile profile = Profile::Internal;
    ReportHead head;
    std::vector<Block> blocks;
    std::vector<std::string> recipients; ///< "Nơi nhận"
    std::string signerPost;
    std::string signerName;
    std::vector<Figure> figures;
    std::string appendixTitle;
    std::vector<AppendixLine> appendix;
    // Where it comes from, printed on the last page.
    std::string storeId;
    std::int64_t journalSequence = 0;
    std::string journalHead;
    std::string programVersion;
    std::string fingerprint; ///< hex SHA-256 of the canonical JSON of the figures
};

/// The canonical JSON that the fingerprint is of: sorted keys, no blanks.
std::string canonicalFigures(const Report& report);
/// Hex SHA-256 of it.
std::string fingerprintOf(const Report& report);
/// Hex SHA-256 of ids, one a line, in the order given.
std::string digestOf(const std::vector<IncidentId>& incidents);
/// Every text a reader of the report can see, but for the signer's name.
std::vector<std::string> textsOf(const Report& report);

} // namespace tuyen
