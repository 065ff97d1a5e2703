// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/apart/XlsReader.h"

#include "base/Error.h"
#include "base/File.h"
#include "base/PartialDate.h"
#include "ingest/Encoding.h"
#include "ingest/SheetRows.h"
#include "ingest/apart/CompoundFile.h"
#include "ingest/apart/XlsDetails.h"

#include <freexl.h>

#include <algorithm>
#include <new>

namespace tuyen {

namespace {

/// A cell's row is a number of 16 bits.
static constexpr unsigned mostRows = 65'536;

class XlsReader final : public TableReader {
public:
    XlsReader(const std::filesystem::path& file, const ReadOptions& options);
    ~XlsReader() override { freexl_close(m_book); }
    XlsReader(const XlsReader&) = delete;
    XlsReader& operator=(const XlsReader&) = delete;

    TableFormat format() const override { return { "xls", "utf-8", 1, '\0' }; }
    std::vector<std::string> sheets() const override { return m_names; }
    void select(std::string_view sheet) override;
    bool next(RawRow& row) override;
    std::int64_t bytesRead() const override { return m_row; }
    std::int64_t bytesTotal() const override { return m_rows; }

private:
    void check(int code) const;
    void open();
    void put(unsigned short column);
    void putWords(unsigned short column, std::string_view text);
    void makeRow();

    std::string m_file;
    const void* m_book = nullptr;
    std::vector<std::string> m_names;
    unsigned m_rows = 0;
    unsigned short m_columns = 0;
    unsigned m_row = 0;
    std::vector<XlsDetails> m_details; ///< by sheet, as far as the file gives any
    const XlsDetails* m_sheet = nullptr;
    std::size_t m_nextMerged = 0;
    SheetRows m_made;
    SheetRow m_current;
    bool m_isBroken = false; ///< a text of the row at hand is no UTF-8
};

} // namespace

void XlsReader::check(int code) const
{
    if (code == FREEXL_OK) {
        return;
    }
    if (code == FREEXL_INSUFFICIENT_MEMORY) {
        throw std::bad_alloc();
    }
    const bool isOtherOffice = code == FREEXL_BIFF_WORKBOOK_NOT_FOUND;
    throw Error(isOtherOffice ? "file.old-office" : "xlsx.damaged", { { "file", m_file } });
}

void XlsReader::open()
{
    unsigned count = 0;
    unsigned password = 0;
    check(freexl_get_info(m_book, FREEXL_BIFF_PASSWORD, &password));
    if (password == FREEXL_BIFF_OBFUSCATED) {
        throw Error("file.encrypted", { { "file", m_file } });
    }
    check(freexl_get_info(m_book, FREEXL_BIFF_SHEET_COUNT, &count));
    for (unsigned i = 0; i < std::min(count, 10'000U); ++i) {
        const char* name = nullptr;
        check(freexl_get_worksheet_name(m_book, static_cast<unsigned short>(i), &name));
        m_names.emplace_back(name && isWellFormed(name) ? name : "Sheet" + std::to_string(i + 1));
    }
    if (m_names.empty()) {
        throw Error("xlsx.no-sheets", { { "file", m_file } });
    }
}

XlsReader::XlsReader(const std::filesystem::path& file, const ReadOptions& options)
    : m_file(utf8(file.filename()))
    , m_made(m_file)
{
    if (!hasSoundFolder(file)) {
        throw Error("xlsx.damaged", { { "file", m_file } });
    }
    check(freexl_open(file.string().c_str(), &m_book));
    try {
        open();
        m_details = readXlsDetails(file);
        select(options.sheet.empty() ? m_names.front() : options.sheet);
    } catch (...) {
        freexl_close(m_book);
        throw;
    }
}

void XlsReader::select(std::string_view name)
{
    const auto sheet = std::ranges::find(m_names, name);
    if (sheet == m_names.end()) {
        throw Error("sheet.unknown", { { "file", m_file }, { "sheet", std::string(name) } });
    }
    const auto index = static_cast<unsigned short>(sheet - m_names.begin());
    check(freexl_select_active_worksheet(m_book, index));
    m_rows = 0;
    m_columns = 0;
    m_row = 0;
    check(freexl_worksheet_dimensions(m_book, &m_rows, &m_columns));
    m_rows = std::min(m_rows, mostRows); // a damaged file says four billion
    static const XlsDetails none;
    const bool isSame = m_details.size() == m_names.size() && m_details[index].sheet == *sheet;
    m_sheet = isSame ? &m_details[index] : &none;
    m_nextMerged = 0;
    m_made = SheetRows(m_file);
}

void XlsReader::putWords(unsigned short column, std::string_view text)
{
    if (isWellFormed(text)) {
        m_made.put(column, text.substr(0, SheetRows::longestCell), CellKind::Text);
        return;
    }
    std::string shown;
    for (const char c : text) {
        shown.append((c & 0x80) == 0 ? std::string(1, c) : "\xEF\xBF\xBD");
    }
    m_made.put(column, shown, CellKind::Text);
    m_isBroken = true;
}

void XlsReader::put(unsigned short column)
{
    const XlsDetails::Place place { m_row, column };
    if (const auto error = m_sheet->errors.find(place); error != m_sheet->errors.end()) {
        m_made.put(column, error->second, CellKind::Error);
        return;
    }
    if (const auto truth = m_sheet->truths.find(place); truth != m_sheet->truths.end()) {
        m_made.put(column, truth->second ? "TRUE" : "FALSE", CellKind::Boolean, truth->second);
        return;
    }
    FreeXL_CellValue value {};
    if (freexl_get_cell_value(m_book, m_row, column, &value) != FREEXL_OK) {
        return;
    }
    if (value.type == FREEXL_CELL_INT || value.type == FREEXL_CELL_DOUBLE) {
        const double number = value.type == FREEXL_CELL_INT ? double(value.value.int_value)
                                                            : value.value.double_value;
        m_made.put(column, shortest(number), CellKind::Number, number);
        return;
    }
    if (value.type == FREEXL_CELL_NULL || !value.value.text_value) {
        return;
    }
    const std::string_view text(value.value.text_value);
    const auto day = parseIsoDate(text.substr(0, 10));
    if (value.type == FREEXL_CELL_TIME) {
        m_made.put(column, text.substr(0, 5), CellKind::Text);
    } else if ((value.type == FREEXL_CELL_DATE || value.type == FREEXL_CELL_DATETIME) && day) {
        const bool isMonth = m_sheet->months.contains(place);
        m_made.put(
            column, text.substr(0, isMonth ? 7 : 10), CellKind::Date, double(dayNumber(*day)));
    } else {
        putWords(column, text);
    }
}

void XlsReader::makeRow()
{
    m_made.begin(std::int64_t(m_row) + 1, m_sheet->hiddenRows.contains(m_row));
    for (unsigned short column = 0; column < m_columns; ++column) {
        put(column);
    }
    const auto& merged = m_sheet->merged;
    for (; m_nextMerged < merged.size() && merged[m_nextMerged].firstRow <= m_row; ++m_nextMerged) {
        const auto& range = merged[m_nextMerged];
        if (range.firstRow == m_row && range.lastRow >= range.firstRow
            && range.lastColumn >= range.firstColumn) {
            m_made.merge(std::size_t(range.firstColumn),
                std::size_t(range.lastColumn - range.firstColumn) + 1,
                range.lastRow - range.firstRow + 1);
        }
    }
    m_made.end();
}

bool XlsReader::next(RawRow& row)
{
    while (m_row < m_rows) {
        m_isBroken = false;
        makeRow();
        ++m_row;
        if (m_made.take(m_current)) {
            m_current.show(row);
            row.problem = m_isBroken ? "encoding.invalid" : "";
            return true;
        }
    }
    return false;
}

std::unique_ptr<TableReader> openXls(const std::filesystem::path& file, const ReadOptions& options)
{
    return std::make_unique<XlsReader>(file, options);
}

} // namespace tuyen
