// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The year of a table, among the years its title names.
#include "IngestFiles.h"
#include "base/Catalogue.h"
#include "ingest/ImportRun.h"
#include "ingest/internal/TitleYear.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tuyen;
using namespace tuyen::test;

TEST_CASE("the year of a period goes before the date of a letter or a signature")
{
    for (const auto& [title, year] : std::vector<std::pair<const char*, int>> {
             { "DANH SÁCH CÁC VỤ NĂM 2023\n(Kèm theo Báo cáo số 45/BC-PC02 ngày 15/01/2024)", 2023 },
             { "DANH SÁCH NĂM 2023\nLạng Sơn, ngày 15 tháng 01 năm 2024", 2023 },
             { "DANH SÁCH NĂM 2023 (tính đến ngày 05/01/2024)", 2023 },
             { "Danh sách Quý IV/2023 (báo cáo ngày 5/1/2024)", 2023 },
             { "DANH SÁCH (Từ ngày 15/12/2022 đến ngày 14/12/2023)", 0 },
             { "DANH SÁCH NĂM 2023 (Từ ngày 15/12/2022 đến ngày 14/12/2023)", 0 },
             { "DANH SÁCH NĂM 2022 VÀ NĂM 2023", 0 },
             { "Thực hiện Kế hoạch số 123/KH-UBND ngày 5/2/2021", 0 },
             { "Thực hiện Quyết định số 45/2021/QĐ-TTg", 0 },
             { "BÁO CÁO SỐ LIỆU NĂM 2023", 2023 }, { "DANH SÁCH THÁNG 3/2024", 2024 },
             { "DANH SÁCH (Số liệu từ 01/01/2023 đến 31/12/2023)", 2023 },
             { "Danh sách ngày 5/2/2024", 2024 }, { "so-lieu_2022.csv", 2022 }, { "Danh sách", 0 },
             { "Nguồn 1999", 0 } }) {
        INFO(title);
        CHECK(yearsOfTitle(title).year == year);
    }
    CHECK(yearsOfTitle("Kế hoạch số 123/KH-UBND ngày 5/2/2021").named == std::set { 2021 });
}

TEST_CASE("a day without a year waits with the years its file names")
{
    const auto import = [](const std::string& title) {
        TestStore test;
        const Files files;
        const auto text = title + "\nSTT,Ngày,Địa điểm,Đối tượng\n1,12/3,Lạng Sơn,Trần Văn Thử\n";
        return ImportRun(files.write("a.csv", text)).commit(test.store);
    };
    const auto several = import("DANH SÁCH (Từ ngày 15/12/2022 đến ngày 14/12/2023)");
    const auto issue = std::ranges::find(several.issues, "date.which-year", &Issue::code);
    REQUIRE(issue != several.issues.end());
    const auto said = sentence(issue->code, issue->args, Language::English);
    CHECK(said.find("2022, 2023") != std::string::npos);
    CHECK(several.counts.quarantined == 1);

    const auto none = import("DANH SÁCH CÁC VỤ");
    CHECK(std::ranges::count(none.issues, "date.no-year", &Issue::code) == 1);
    CHECK(import("DANH SÁCH NĂM 2023\n(Kèm theo Báo cáo số 45 ngày 15/01/2024)").counts.stored == 1);
    CHECK(import("Thực hiện Kế hoạch số 123/KH-UBND ngày 5/2/2021").counts.stored == 0);
}
