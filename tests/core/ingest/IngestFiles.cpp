// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IngestFiles.h"

#include <zip.h>

#include <stdexcept>

namespace tuyen::test {

std::filesystem::path Files::zip(
    std::string_view name, const std::vector<std::pair<std::string, std::string>>& parts) const
{
    const auto path = folder.path() / pathFromUtf8(name);
    int problem = 0;
    zip_t* archive = zip_open(utf8(path).c_str(), ZIP_CREATE | ZIP_TRUNCATE, &problem);
    if (!archive) {
        throw std::runtime_error("no zip");
    }
    for (const auto& [part, content] : parts) {
        zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
        if (zip_file_add(archive, part.c_str(), source, ZIP_FL_ENC_UTF_8) < 0) {
            throw std::runtime_error("part refused");
        }
    }
    if (zip_close(archive) != 0) {
        throw std::runtime_error("zip not written");
    }
    return path;
}

std::filesystem::path Files::workbook(std::string_view rows,
    const std::vector<std::pair<std::string, std::string>>& more, std::string_view afterRows,
    std::string_view workbookProperties) const
{
    const std::string relation
        = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    std::vector<std::pair<std::string, std::string>> parts {
        { "[Content_Types].xml", "<Types/>" },
        { "_rels/.rels",
            "<Relationships><Relationship Id=\"rId1\" Type=\"" + relation
                + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>" },
        { "xl/workbook.xml",
            "<workbook xmlns:r=\"r\">" + std::string(workbookProperties)
                + "<sheets><sheet name=\"Danh sách\" sheetId=\"1\" "
                  "r:id=\"rId1\"/></sheets></workbook>" },
        { "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"rId1\" Type=\"" + relation
                + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\""
                + relation + "styles\" Target=\"styles.xml\"/><Relationship Id=\"rId3\" Type=\""
                + relation + "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>" },
        { "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData>" + std::string(rows) + "</sheetData>" + std::string(afterRows)
                + "</worksheet>" },
    };
    parts.insert(parts.end(), more.begin(), more.end());
    return zip("bảng.xlsx", parts);
}

std::string shown(TableReader& reader)
{
    std::string text;
    RawRow row;
    while (reader.next(row)) {
        text += std::to_string(row.number) + ':';
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            text += (i == 0 ? " " : "|") + std::string(row.cells[i].text);
        }
        text += row.problem.empty() ? "" : " !" + row.problem;
        text += '\n';
    }
    return text;
}

std::string shown(const std::filesystem::path& file, const ReadOptions& options)
{
    return shown(*openTable(file, options));
}

std::string codeThrown(const std::function<void()>& act)
{
    try {
        act();
    } catch (const Error& error) {
        return error.code();
    }
    return {};
}

} // namespace tuyen::test
