// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/SheetRows.h"
#include "ingest/TableReader.h"
#include "ingest/XmlStream.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace tuyen {

/// Appends the next bytes of a part or file; false at its end.
using PieceSource = std::function<bool(std::string& out)>;

/// Takes the elements of a document with several tables and makes rows of the one that is wanted.
class SheetSink : public XmlSink {
public:
    SheetSink(std::string file, int wanted)
        : rows(std::move(file))
        , m_wanted(wanted)
    {
    }
    SheetRows rows;
    std::vector<std::string> names; ///< of the tables met so far
    bool isDone = false;            ///< the wanted table is over

protected:
    /// A table begins: whether its rows are wanted.
    bool beginTable(std::string name)
    {
        names.push_back(std::move(name));
        return m_wanted == int(names.size()) - 1;
    }

private:
    int m_wanted; ///< from 0; -1: only names are asked for
};

/// What turns bytes into elements: XML, or the loose markup of web pages.
class MarkupFeed {
public:
    virtual ~MarkupFeed() = default;
    virtual void feed(std::string_view piece, bool isLast) = 0;
};

/// What a format brings to a StreamedSheets.
struct SheetFormat {
    std::string format; ///< "ods" …
    std::string file;   ///< name alone
    std::int64_t bytes = 0;
    std::vector<std::string> names;
    /// The bytes for sheet `index`: from its beginning or from further up.
    std::function<PieceSource(std::size_t index)> open;
    std::function<std::unique_ptr<SheetSink>(std::size_t index)> sink;
    std::function<std::unique_ptr<MarkupFeed>(SheetSink&)> feed;
};

/// A table reader for every format whose tables stand one behind the other in one stream of markup:
/// ODS, DOCX, SpreadsheetML 2003, HTML. One piece is in memory at a time.
class StreamedSheets final : public TableReader {
public:
    /// Throws Error "file.no-table" when there is no table at all.
    StreamedSheets(SheetFormat format, const ReadOptions& options);

    TableFormat format() const override { return { m_format.format, "utf-8", 1, '\0' }; }
    std::vector<std::string> sheets() const override { return m_format.names; }
    /// Throws Error "sheet.unknown".
    void select(std::string_view sheet) override;
    bool next(RawRow& row) override;
    std::int64_t bytesRead() const override { return m_read; }
    std::int64_t bytesTotal() const override { return m_format.bytes; }

private:
    SheetFormat m_format;
    std::unique_ptr<SheetSink> m_sink;
    std::unique_ptr<MarkupFeed> m_feed;
    PieceSource m_source;
    std::string m_piece;
    SheetRow m_current;
    std::int64_t m_read = 0;
    bool m_isAtEnd = false;
};

/// XML read through the caps of XmlStream. `before` is fed first: a root for bytes taken from the
/// middle of a document.
std::unique_ptr<MarkupFeed> xmlFeed(
    XmlSink& sink, const std::string& file, std::string before = {});

/// "Bảng 1", "Bảng 2": the names of tables in formats that have none.
std::string tableName(std::size_t index);

/// Reads the whole source through a sink that wants no table, for the names.
std::vector<std::string> namesOf(
    SheetSink& sink, std::unique_ptr<MarkupFeed> feed, const PieceSource& source);

} // namespace tuyen
