// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LargeFiles.h"

#include "base/File.h"
#include "base/PartialDate.h"
#include "support/PdfBytes.h"
#include "support/ZipBytes.h"
#include "text/DateText.h"

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen::bench {

namespace fs = std::filesystem;

namespace {

enum class Kind : std::uint8_t { Code, Day, Place, Count, Words };

struct Column {
    const char* header;
    Kind kind;
};

constexpr std::array<Column, 20> known { { { "Mã vụ", Kind::Code }, { "Ngày xảy ra", Kind::Day },
    { "Tỉnh", Kind::Place }, { "Số nạn nhân", Kind::Count }, { "Số đối tượng", Kind::Count },
    { "Nơi đến", Kind::Place }, { "Thủ đoạn", Kind::Words }, { "Ghi chú", Kind::Words },
    { "Nguồn", Kind::Words }, { "Cơ quan", Kind::Words }, { "Xã", Kind::Words },
    { "Huyện", Kind::Words }, { "Cột 13", Kind::Count }, { "Cột 14", Kind::Day },
    { "Cột 15", Kind::Words }, { "Cột 16", Kind::Count }, { "Cột 17", Kind::Code },
    { "Cột 18", Kind::Words }, { "Cột 19", Kind::Count }, { "Cột 20", Kind::Words } } };
constexpr std::array<std::string_view, 6> placeNames { "Lạng Sơn", "Lào Cai", "Tây Ninh",
    "Hà Giang", "Quảng Ninh", "Nghệ An" };
constexpr std::array<std::string_view, 5> wordsOften { "việc nhẹ lương cao", "mạng xã hội",
    "qua đường mòn", "theo tin báo", "chưa rõ" };

const Column& column(int index) { return known[std::size_t(index) % known.size()]; }

/// Days since 1970 of a row.
int dayOf(int row) { return 19000 + row * 7 % 1500; }

int countOf(int row, int index) { return 1 + (row * 13 + index) % 9; }

std::string textOf(int row, int index)
{
    switch (column(index).kind) {
    case Kind::Code:
        return "B-" + std::to_string(row) + '-' + std::to_string(index);
    case Kind::Day:
        return formatDay(dayFromNumber(dayOf(row)));
    case Kind::Place:
        return std::string(placeNames[std::size_t(row + index) % placeNames.size()]);
    case Kind::Count:
        return std::to_string(countOf(row, index));
    case Kind::Words:
        break;
    }
    return std::string(wordsOften[std::size_t(row / 3 + index) % wordsOften.size()]);
}

fs::path made(const fs::path& folder, const std::string& name, const std::function<std::string()>& make)
{
    const auto path = folder / pathFromUtf8(name);
    if (!fs::exists(path)) {
        writeFile(path, make());
    }
    return path;
}

std::string nameFor(int rows, const char* ending) { return "large-" + std::to_string(rows) + ending; }

std::string xlsxSheet(int rows, int columns)
{
    std::string xml = "<worksheet><sheetData><row>";
    for (int i = 0; i < columns; ++i) {
        xml += "<c t=\"inlineStr\"><is><t>" + std::string(column(i).header) + "</t></is></c>";
    }
    xml += "</row>";
    for (int row = 1; row <= rows; ++row) {
        xml += "<row r=\"" + std::to_string(row + 1) + "\">";
        for (int i = 0; i < columns; ++i) {
            if (column(i).kind == Kind::Code) { // a string of its own
                xml += "<c t=\"s\"><v>" + std::to_string(11 + (row - 1) * 2 + (i > 0)) + "</v></c>";
            } else if (column(i).kind == Kind::Day) {
                xml += "<c s=\"1\"><v>" + std::to_string(dayOf(row) + 25569) + "</v></c>";
            } else if (column(i).kind == Kind::Count) {
                xml += "<c><v>" + textOf(row, i) + "</v></c>";
            } else {
                const bool isPlace = column(i).kind == Kind::Place;
                const auto at = isPlace ? std::size_t(row + i) % placeNames.size()
                                        : placeNames.size() + std::size_t(row / 3 + i) % wordsOften.size();
                xml += "<c t=\"s\"><v>" + std::to_string(at) + "</v></c>";
            }
        }
        xml += "</row>";
    }
    return xml + "</sheetData></worksheet>";
}

std::string sharedStrings(int rows)
{
    std::string xml = "<sst>";
    const auto add = [&](std::string_view text) { xml += "<si><t>" + std::string(text) + "</t></si>"; };
    for (const auto place : placeNames) {
        add(place);
    }
    for (const auto words : wordsOften) {
        add(words);
    }
    for (int row = 1; row <= rows; ++row) {
        add(textOf(row, 0));
        add(textOf(row, 16));
    }
    return xml + "</sst>";
}

std::string odsContent(int rows, int columns)
{
    const auto cell = [](std::string_view type, std::string_view text) {
        return "<table:table-cell office:value-type=" + std::string(type) + "><text:p>"
            + std::string(text) + "</text:p></table:table-cell>";
    };
    std::string xml
        = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
          "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
          "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
          "<office:spreadsheet><table:table table:name=\"Danh sách\"><table:table-row>";
    for (int i = 0; i < columns; ++i) {
        xml += cell("\"string\"", column(i).header);
    }
    for (int row = 1; row <= rows; ++row) {
        xml += "</table:table-row><table:table-row>";
        for (int i = 0; i < columns; ++i) {
            const auto text = textOf(row, i);
            xml += column(i).kind == Kind::Count ? cell("\"float\" office:value=\"" + text + "\"", text)
                : column(i).kind == Kind::Day
                ? cell("\"date\" office:date-value=\"" + isoDate(dayFromNumber(dayOf(row))) + "\"", text)
                : cell("\"string\"", text);
        }
    }
    return xml
        + "</table:table-row></table:table></office:spreadsheet></office:body>"
          "</office:document-content>";
}

} // namespace

fs::path largeXlsx(const fs::path& folder, int rows, int columns)
{
    return made(folder, nameFor(rows, ".xlsx"), [&] {
        const std::string type
            = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        const auto relation = [&](int id, const std::string& kind, const std::string& target) {
            return "<Relationship Id=\"rId" + std::to_string(id) + "\" Type=\"" + type + kind
                + "\" Target=\"" + target + "\"/>";
        };
        return zipBytes({ storedEntry("[Content_Types].xml", "<Types/>"),
            storedEntry("_rels/.rels",
                "<Relationships>" + relation(1, "officeDocument", "xl/workbook.xml")
                    + "</Relationships>"),
            storedEntry("xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Danh sách\" sheetId=\"1\" "
                "r:id=\"rId1\"/></sheets></workbook>"),
            storedEntry("xl/_rels/workbook.xml.rels",
                "<Relationships>" + relation(1, "worksheet", "worksheets/sheet1.xml")
                    + relation(2, "styles", "styles.xml")
                    + relation(3, "sharedStrings", "sharedStrings.xml") + "</Relationships>"),
            storedEntry("xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
            deflatedEntry("xl/sharedStrings.xml", sharedStrings(rows)),
            deflatedEntry("xl/worksheets/sheet1.xml", xlsxSheet(rows, columns)) });
    });
}

fs::path largeOds(const fs::path& folder, int rows, int columns)
{
    return made(folder, nameFor(rows, ".ods"), [&] {
        return zipBytes({ storedEntry("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            storedEntry("META-INF/manifest.xml", "<manifest/>"),
            deflatedEntry("content.xml", odsContent(rows, columns)) });
    });
}

fs::path largeJson(const fs::path& folder, int rows, int columns)
{
    return made(folder, nameFor(rows, ".json"), [&] {
        std::string json = "[";
        for (int row = 1; row <= rows; ++row) {
            json += row == 1 ? "{" : ",\n{";
            for (int i = 0; i < columns; ++i) {
                json += (i == 0 ? "\"" : ", \"") + std::string(column(i).header) + "\": \""
                    + textOf(row, i) + '"';
            }
            json += '}';
        }
        return json + "]\n";
    });
}

fs::path largePdf(const fs::path& folder, int pages)
{
    return made(folder, nameFor(pages, ".pdf"), [&] {
        std::vector<std::string> all;
        for (int page = 0; page < pages; ++page) {
            std::string words = pdfWords(50, 60, "Ma vu") + pdfWords(170, 60, "Ngay xay ra")
                + pdfWords(300, 60, "Tinh") + pdfWords(420, 60, "So nan nhan");
            for (int i = 1; i <= 40; ++i) {
                const int row = page * 40 + i;
                words += pdfWords(50, 60 + 18 * i, textOf(row, 0))
                    + pdfWords(170, 60 + 18 * i, textOf(row, 1))
                    + pdfWords(300, 60 + 18 * i, i % 2 == 0 ? "Tay Ninh" : "Lao Cai")
                    + pdfWords(420, 60 + 18 * i, textOf(row, 3));
            }
            all.push_back(std::move(words));
        }
        return pdfBytes(all);
    });
}

fs::path largeDocx(const fs::path& folder, int pages)
{
    return made(folder, nameFor(pages, ".docx"), [&] {
        std::string xml = "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Danh sách</w:t></w:r></w:p>"
                          "<w:tbl>";
        for (int row = 0; row <= pages * 40; ++row) {
            xml += "<w:tr>";
            for (int i = 0; i < 6; ++i) {
                xml += "<w:tc><w:tcPr/><w:p><w:r><w:t>"
                    + (row == 0 ? std::string(column(i).header) : textOf(row, i))
                    + "</w:t></w:r></w:p></w:tc>";
            }
            xml += "</w:tr>";
        }
        return zipBytes({ storedEntry("[Content_Types].xml", "<Types/>"),
            deflatedEntry("word/document.xml", xml + "</w:tbl></w:body></w:document>") });
    });
}

} // namespace tuyen::bench
