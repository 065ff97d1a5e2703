// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ByteStream.h"
#include "ingest/CsvDialect.h"
#include "ingest/Encoding.h"
#include "ingest/TableReader.h"

#include <string>
#include <vector>

namespace tuyen {

/// CSV and TSV as RFC 4180 has it, and as offices write it. One window of the file is in memory;
/// cells are views into it. A row that is wrong is a row with a problem: the next line is read as
/// if nothing had happened, so an unclosed quote costs its own line only.
class CsvReader final : public TableReader {
public:
    CsvReader(const std::filesystem::path& file, const ReadOptions& options);

    TableFormat format() const override;
    std::vector<std::string> sheets() const override { return { {} }; }
    void select(std::string_view sheet) override;
    bool next(RawRow& row) override;
    std::int64_t bytesRead() const override { return m_offset; }
    std::int64_t bytesTotal() const override { return m_in.size(); }

private:
    enum class Outcome { Done, NeedsMore, Unclosed, TooLong };
    struct Span {
        std::size_t first = 0;
        std::size_t last = 0;
        bool hasQuotes = false; ///< doubled quotes, or text behind the closing one
    };

    void detect();
    bool fill();
    Outcome scanRecord();
    Outcome scanQuoted(std::size_t& at, Span& span);
    std::size_t scanPlain(std::size_t at) const;
    bool holdsRows(const Span& span) const;
    void takeBadLine(RawRow& row, Outcome outcome);
    void takeRecord(RawRow& row);
    bool holdsReplaced(std::string_view record) const;
    std::string_view unquoted(const Span& span);
    void consume(RawRow& row, std::size_t end);
    std::size_t pastLineEnd(std::size_t at) const;
    void decodeCells(RawRow& row);

    ByteStream m_in;
    ReadOptions m_options;
    EncodingGuess m_encoding;
    CsvDialect m_dialect;
    std::optional<LegacyEncoding> m_legacy; ///< its rows are decoded cell by cell
    std::string m_decoded;
    std::string m_window; ///< decoded, but for encodings of before Unicode
    std::string m_undecoded;
    std::size_t m_at = 0;         ///< of the next record in the window
    std::size_t m_recordEnd = 0;  ///< behind the line end of the record scanned
    std::size_t m_contentEnd = 0; ///< before it
    std::vector<Span> m_spans;
    std::string m_shown;       ///< the head of a line that could not be read
    std::int64_t m_offset = 0; ///< of the next record, in bytes of the file
    std::int64_t m_line = 1;
    bool m_isWhole = false; ///< nothing more to read
};

} // namespace tuyen
