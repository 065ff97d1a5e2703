// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/XlsxReader.h"

#include "base/Error.h"
#include "base/File.h"

#include <algorithm>

namespace tuyen {

static constexpr std::size_t pieceSize = 64 * 1024;

XlsxReader::XlsxReader(const std::filesystem::path& file, const ReadOptions& options)
    : m_file(utf8(file.filename()))
    , m_archive(file)
    , m_book(readBook(m_archive, m_file))
{
    for (const auto& sheet : m_book.sheets) {
        m_total += std::int64_t(m_archive.open(sheet.part).size());
    }
    select(options.sheet.empty() ? m_book.sheets.front().name : options.sheet);
}

std::vector<std::string> XlsxReader::sheets() const
{
    std::vector<std::string> names;
    for (const auto& sheet : m_book.sheets) {
        names.push_back(sheet.name);
    }
    return names;
}

void XlsxReader::select(std::string_view name)
{
    const auto sheet = std::ranges::find(m_book.sheets, name, &SheetPart::name);
    if (sheet == m_book.sheets.end()) {
        throw Error("sheet.unknown", { { "file", m_file }, { "sheet", std::string(name) } });
    }
    m_read = 0;
    for (auto before = m_book.sheets.begin(); before != sheet; ++before) {
        m_read += std::int64_t(m_archive.open(before->part).size());
    }
    m_sheet
        = std::make_unique<XlsxSheet>(m_book, m_file, mergedRanges(m_archive.open(sheet->part)));
    m_xml = std::make_unique<XmlStream>(*m_sheet, m_file);
    m_part = m_archive.open(sheet->part);
    m_isAtEnd = false;
}

bool XlsxReader::next(RawRow& row)
{
    while (m_sheet->rows.empty()) {
        if (m_isAtEnd) {
            return false;
        }
        m_piece.clear();
        m_isAtEnd = !m_part->read(m_piece, pieceSize);
        m_read += std::int64_t(m_piece.size());
        m_xml->feed(m_piece, m_isAtEnd);
    }
    m_current = std::move(m_sheet->rows.front());
    m_sheet->rows.pop_front();
    m_current.show(row);
    return true;
}

} // namespace tuyen
