// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Sheet.h"

#include "base/Error.h"
#include "base/File.h"

#include <xlsxwriter.h>

#include <memory>
#include <system_error>

namespace tuyen {

namespace {
struct Formats {
    lxw_format* title = nullptr;
    lxw_format* header = nullptr;
    lxw_format* text = nullptr;
    lxw_format* date = nullptr;
};
}

static Formats formats(lxw_workbook* book)
{
    Formats made;
    made.title = workbook_add_format(book);
    format_set_bold(made.title);
    made.header = workbook_add_format(book);
    format_set_bold(made.header);
    format_set_border(made.header, LXW_BORDER_THIN);
    format_set_align(made.header, LXW_ALIGN_CENTER);
    format_set_align(made.header, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(made.header);
    made.text = workbook_add_format(book);
    format_set_text_wrap(made.text);
    made.date = workbook_add_format(book);
    format_set_num_format(made.date, "dd/mm/yyyy");
    return made;
}

static void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const SheetCell& cell,
    const Formats& formats, lxw_format* text)
{
    if (cell.span > 1 || cell.depth > 1) {
        worksheet_merge_range(sheet, row, column, row + static_cast<lxw_row_t>(cell.depth) - 1,
            static_cast<lxw_col_t>(column + cell.span - 1), cell.text.c_str(), text);
        return;
    }
    switch (cell.kind) {
    case SheetCell::Kind::Text:
        if (!cell.text.empty()) {
            worksheet_write_string(sheet, row, column, cell.text.c_str(), text);
        }
        break;
    case SheetCell::Kind::Number:
    case SheetCell::Kind::Serial:
        worksheet_write_number(sheet, row, column, cell.number, nullptr);
        break;
    case SheetCell::Kind::Date:
        worksheet_write_number(sheet, row, column, cell.number, formats.date);
        break;
    }
}

static void writeSheet(lxw_workbook* book, const Sheet& sheet, const Formats& formats)
{
    lxw_worksheet* out = workbook_add_worksheet(book, sheet.name.c_str());
    const auto body = sheet.titleRows + sheet.headerRows;
    worksheet_freeze_panes(out, static_cast<lxw_row_t>(body), 0);
    worksheet_set_column(out, 1, 30, 16, nullptr);
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        lxw_format* text = row < sheet.titleRows ? formats.title
            : row < body                         ? formats.header
                                                 : formats.text;
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
            writeCell(out, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                sheet.rows[row][column], formats, text);
        }
    }
}

void writeXlsx(const std::filesystem::path& path, const std::vector<Sheet>& sheets)
{
    auto part = path;
    part += ".part";
    lxw_workbook* book = workbook_new(utf8(part).c_str());
    if (!book) {
        throw Error("file.unwritable", { { "file", utf8(path.filename()) } });
    }
    lxw_doc_properties properties {};
    char title[] = "Dữ liệu hư cấu";
    properties.title = title;
    properties.created = 1767225600; // 2026-01-01: the same content gives the same bytes
    workbook_set_properties(book, &properties);
    const Formats made = formats(book);
    for (const auto& sheet : sheets) {
        writeSheet(book, sheet, made);
    }
    std::error_code failed;
    if (workbook_close(book) != LXW_NO_ERROR) {
        std::filesystem::remove(part, failed);
        throw Error("file.unwritable", { { "file", utf8(path.filename()) } });
    }
    std::filesystem::rename(part, path, failed);
    if (failed) {
        std::filesystem::remove(part, failed);
        throw Error("file.unwritable", { { "file", utf8(path.filename()) } });
    }
}

} // namespace tuyen
