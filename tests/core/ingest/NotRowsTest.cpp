// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of a sheet that are no rows of its table. Everybody here is invented.
#include "IngestFiles.h"
#include "ingest/ImportRun.h"
#include "ingest/RowSorter.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <vector>

using namespace tuyen;
using namespace tuyen::test;

namespace {

/// Sorts lines of a list of cases with running numbers.
struct Lines {
    std::vector<std::string> headers { "TT", "Mã vụ", "Ngày xảy ra", "Đối tượng", "Tỉnh",
        "Số nạn nhân" };
    RowSorter sorter { headers, mapColumns(headers, {}) };
    std::int64_t number = 1;

    RowKind sort(const std::vector<std::string>& cells)
    {
        RawRow row;
        row.number = ++number;
        for (const auto& text : cells) {
            row.cells.push_back({ text, text.empty() ? CellKind::Empty : CellKind::Text });
        }
        return sorter.sort(row);
    }
    std::string province() const { return sorter.context().province; }
};

}

TEST_CASE("a heading whose Roman number has a cell of its own is a section")
{
    Lines lines;
    CHECK(lines.sort({ "I. Tỉnh Lạng Sơn", "", "", "", "", "" }) == RowKind::Section);
    CHECK(lines.sort({ "1", "S1", "03/02/2024", "Vi Văn Giả", "", "2" }) == RowKind::Data);
    CHECK(lines.province() == "Tỉnh Lạng Sơn");
    CHECK(lines.sort({ "II", "Tỉnh Hà Giang", "", "", "", "" }) == RowKind::Section);
    CHECK(lines.province() == "Tỉnh Hà Giang");
    SECTION("merged over the rest of the line")
    {
        const std::string name = "Tỉnh Lai Châu";
        CHECK(lines.sort({ "III", name, name, name, name, name }) == RowKind::Section);
        CHECK(lines.province() == name);
    }
    SECTION("with its subtotal behind it")
    {
        CHECK(lines.sort({ "III.", "Tỉnh Lai Châu", "", "", "", "12" }) == RowKind::Section);
        CHECK(lines.province() == "Tỉnh Lai Châu");
    }
    SECTION("a year under a letter leaves the province as it is")
    {
        CHECK(lines.sort({ "B", "Năm 2023", "", "", "", "" }) == RowKind::Section);
        CHECK(lines.sorter.context().year == 2023);
        CHECK(lines.province() == "Tỉnh Hà Giang");
    }
    SECTION("the next section of the kind that is no province ends the province")
    {
        CHECK(lines.sort({ "III", "Vụ do bộ đội biên phòng phát hiện", "", "", "", "" })
            == RowKind::Section);
        CHECK(lines.province().empty());
    }
    SECTION("a row with facts of its own stays a row")
    {
        CHECK(lines.sort({ "2", "Hà Giang", "", "", "", "" }) == RowKind::Data);
        CHECK(lines.sort({ "III", "", "", "", "Lai Châu", "12" }) == RowKind::Data);
        CHECK(lines.sort({ "III", "S7", "", "Vàng A Giả", "", "1" }) == RowKind::Data);
        CHECK(lines.sort({ "III", "S7", "", "", "", "1" }) == RowKind::Data);
        CHECK(lines.province() == "Tỉnh Hà Giang");
    }
}

TEST_CASE("signatures below a table are notes, side by side and with the names under them")
{
    Lines lines;
    CHECK(lines.sort({ "1", "S1", "03/02/2024", "Vi Văn Giả", "Lạng Sơn", "2" }) == RowKind::Data);
    SECTION("two that sign")
    {
        CHECK(lines.sort({ "Người lập biểu", "", "", "Thủ trưởng đơn vị", "", "" })
            == RowKind::Note);
        CHECK(lines.sort({ "(Ký, ghi rõ họ tên)", "", "", "(Ký tên, đóng dấu)", "", "" })
            == RowKind::Note);
        CHECK(lines.sort({ "Lò Văn Giả", "", "", "Đại tá Hồ Văn Giả", "", "" }) == RowKind::Note);
    }
    SECTION("who gets a copy, beside who signs for whom")
    {
        CHECK(lines.sort({ "Nơi nhận:", "", "", "TM. BAN CHỈ HUY", "", "" }) == RowKind::Note);
        CHECK(lines.sort({ "- Như trên;", "", "", "KT. TRƯỞNG PHÒNG", "", "" }) == RowKind::Note);
        CHECK(lines.sort({ "", "", "", "Hồ Văn Giả", "", "" }) == RowKind::Note);
    }
    SECTION("place and day, also left blank")
    {
        CHECK(lines.sort({ "", "", "", "Lạng Sơn, ngày 05 tháng 6 năm 2024", "", "" })
            == RowKind::Note);
        CHECK(lines.sort({ "", "", "", "Ngày … tháng … năm 2024", "", "" }) == RowKind::Note);
    }
    SECTION("rows go on behind them")
    {
        CHECK(lines.sort({ "Người lập biểu", "", "", "Thủ trưởng đơn vị", "", "" })
            == RowKind::Note);
        CHECK(lines.sort({ "2", "", "", "Hoàng Văn Giả", "", "" }) == RowKind::Data);
        CHECK(lines.sort({ "", "", "", "Hoàng Văn Giả", "", "" }) == RowKind::Data);
    }
}

TEST_CASE("a name or a day by itself is a row where nobody has signed")
{
    Lines lines;
    CHECK(lines.sort({ "", "", "", "Hoàng Văn Giả", "", "" }) == RowKind::Data);
    CHECK(lines.sort({ "", "", "", "Hoàng Văn Giả", "Lạng Sơn", "" }) == RowKind::Data);
    CHECK(lines.sort({ "", "", "Ngày 05 tháng 6 năm 2024", "", "", "" }) == RowKind::Data);
}

TEST_CASE("lines above the header are counted as no rows, and said when they look like rows")
{
    const Files files;
    TestStore test;
    const auto file = files.write("a.csv",
        "CÔNG AN TỈNH HƯ CẤU,,,\n"
        ",,,\n"
        "E1,03/11/2023,Lạng Sơn,Vi Văn Giả\n"
        "Số hiệu,Thời điểm,Tỉnh,Đối tượng\n"
        "E2,04/11/2023,Cao Bằng,Lò Văn Giả\n");
    const auto codes = [](const Receipt& receipt) {
        std::string text;
        for (const auto& issue : receipt.issues) {
            text += std::to_string(issue.row) + ' ' + issue.code + '\n';
        }
        return text;
    };
    const auto dry = ImportRun(file).dryRun(test.store);
    CHECK(dry.sheets.at(0).headerRow == 4);
    CHECK(dry.counts.rowsRead == 3);
    CHECK(dry.counts.notRows == 2);
    CHECK(dry.counts.stored == 1);
    CHECK(codes(dry) == "1 row.title\n3 header.rows-above\n3 row.title\n");
    SECTION("a mapping with columns that are not there says so")
    {
        ImportOptions options;
        options.mapping = { { "Số hiệu", "case_id" }, { "Tuổi nghề", "note" } };
        CHECK(codes(ImportRun(file, options).dryRun(test.store)).find("0 mapping.no-column\n")
            != std::string::npos);
    }
}
