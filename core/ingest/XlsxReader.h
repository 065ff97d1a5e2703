// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/TableReader.h"
#include "ingest/XlsxBook.h"
#include "ingest/XlsxSheet.h"
#include "ingest/ZipArchive.h"

#include <memory>
#include <optional>

namespace tuyen {

/// An Office Open XML workbook, sheet by sheet, a piece of XML at a time.
class XlsxReader final : public TableReader {
public:
    XlsxReader(const std::filesystem::path& file, const ReadOptions& options);

    TableFormat format() const override { return { "xlsx", "utf-8", 1, '\0' }; }
    std::vector<std::string> sheets() const override;
    /// Throws Error "sheet.unknown".
    void select(std::string_view sheet) override;
    bool next(RawRow& row) override;
    std::int64_t bytesRead() const override { return m_read; }
    std::int64_t bytesTotal() const override { return m_total; }

private:
    std::string m_file;
    ZipArchive m_archive;
    XlsxBook m_book;
    std::unique_ptr<XlsxSheet> m_sheet;
    std::unique_ptr<XmlStream> m_xml;
    std::optional<ZipPart> m_part;
    SheetRow m_current;
    std::string m_piece;
    std::int64_t m_read = 0; ///< bytes of XML, of all sheets selected so far
    std::int64_t m_total = 0;
    bool m_isAtEnd = false;
};

} // namespace tuyen
