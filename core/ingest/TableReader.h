// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"

#include "ingest/Encoding.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

enum class CellKind : std::uint8_t { Empty, Text, Number, Date, Boolean, Error };

/// How a cell stands to those above and below it.
enum class CellSpan : std::uint8_t {
    Alone,
    Begins, ///< merged with cells below it
    GoesOn, ///< merged with the one above, whose value it has
    Above   ///< was left blank, and has what stands above it
};

/// One cell. `text` is what a person sees (UTF-8), valid until the next call of next(). A
/// spreadsheet's number or date also has its value: dates as ISO text in `text` and days since
/// 1970-01-01 in `number`.
struct Cell {
    std::string_view text;
    CellKind kind = CellKind::Empty;
    OldFont font = OldFont::None; ///< its letters are not what they seem
    CellSpan span = CellSpan::Alone;
    double number = 0;

    Cell() = default;
    Cell(std::string_view shown, CellKind what, double value = 0, OldFont typedIn = OldFont::None,
        CellSpan spans = CellSpan::Alone)
        : text(shown)
        , kind(what)
        , font(typedIn)
        , span(spans)
        , number(value)
    {
    }
};

struct RawRow {
    std::int64_t number = 0; ///< row or line as a person sees it, from 1
    std::int64_t offset = 0; ///< of its bytes; text files only
    std::int64_t length = 0;
    bool isHidden = false;
    bool isCutShort = false; ///< the last line of a text file, without its line end
    std::string problem;     ///< "" or "csv.unclosed-quote", "csv.field-too-long", "csv.nul-byte",
                             ///< "encoding.invalid"
    std::vector<Cell> cells;
};

struct ReadOptions {
    std::string encoding;  ///< empty: detect
    char delimiter = '\0'; ///< '\0': detect
    std::string sheet;     ///< empty: the first
};

struct TableFormat {
    std::string format;       ///< "csv", "tsv", "xlsx"
    std::string encoding;     ///< "utf-8", "utf-16le" …
    double encodingScore = 1; ///< 0–1
    char delimiter = '\0';
    std::string encodingSample {}; ///< words of a text file as they read in the encoding
    std::string encodingRaw {}; ///< the same by their bytes alone; empty unless of before Unicode
    std::string runnerUp {};    ///< the next best encoding that was found; empty: none
    double runnerUpScore = 0;
};

/// A table, row by row, in bounded memory. Every file is hostile: what cannot be read is an Error
/// that names the file ("file.empty", "file.truncated", "file.encrypted", "file.unknown-format",
/// "file.database", "xlsx.damaged", "xlsx.too-large", "file.name-mismatch" …); an odd row is a
/// RawRow with a problem.
class TableReader {
public:
    virtual ~TableReader() = default;
    virtual TableFormat format() const = 0;
    virtual std::vector<std::string> sheets() const = 0; ///< one empty name for a text file
    virtual void select(std::string_view sheet) = 0;     ///< rewinds
    virtual bool next(RawRow& row) = 0;                  ///< false at the end
    virtual std::int64_t bytesRead() const = 0;          ///< for progress
    virtual std::int64_t bytesTotal() const = 0;
};

/// Finds the format by the content, not by the name. CSV, TSV and JSON are read here; whatever
/// needs a library to be taken apart is read by the reader process (RemoteReader.h). `progress`
/// must outlive the reader: its wish to stop ends a wait within 50 ms.
std::unique_ptr<TableReader> openTable(const std::filesystem::path& file,
    const ReadOptions& options = {}, const Progress& progress = silentProgress());

} // namespace tuyen
