// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/Encoding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tuyen {

/// One column whose letters are in an encoding of before Unicode, in a file that otherwise is not:
/// typed in .VnTime or VNI-Times, or glued together from two sources.
struct ColumnEncoding {
    int column = 0; ///< from 0
    TextEncoding encoding = TextEncoding::Utf8;
    double score = 1;   ///< share of the column's marked words that are legal syllables in it
    std::string raw;    ///< a cell as it stands in the file
    std::string sample; ///< the same cell as it reads
    bool isChosen = false;
};

/// The head of a sheet as the reader gave it, with the old fonts of its cells.
struct RawHead {
    std::vector<std::vector<std::string>> cells;
    std::vector<std::vector<OldFont>> fonts;
};

/// A cell of such a column as it reads; none when it is right as it stands: a mixed column has
/// cells of both kinds. `isSure` takes the encoding for granted.
std::optional<std::string> decodedCell(
    std::string_view text, TextEncoding encoding, bool isSure = false);

/// Decided once a sheet, from its head. Columns that are all ASCII or hold letters only Unicode has
/// are out at the first look.
std::vector<ColumnEncoding> findColumnEncodings(const RawHead& head);

/// What a column of the head would be in each encoding, the best first, with a cell in which they
/// differ; empty when no cell does.
struct ColumnReadings {
    std::string raw; ///< that cell as it stands
    std::vector<ColumnEncoding> readings;
};
ColumnReadings columnReadings(const RawHead& head, int column);

/// Choices for columns as ImportOptions::columnEncodings holds them: which one is for this column,
/// and a new one; an empty encoding goes back to what is found. A column is named by its header
/// where no encoding changes that, else by its letters.
std::string chosenEncoding(const std::vector<std::pair<std::string, std::string>>& chosen,
    int column, std::string_view header);
void chooseEncoding(std::vector<std::pair<std::string, std::string>>& chosen, int column,
    std::string_view header, std::string_view encoding);

/// What the user chose, by header or column letters ("C"), in place of what was found.
/// "utf-8" leaves a column as it stands.
std::vector<std::string> chooseColumnEncodings(std::vector<ColumnEncoding>& encodings, const RawHead& head,
    const std::vector<std::string>& headers,
    const std::vector<std::pair<std::string, std::string>>& chosen);

} // namespace tuyen
