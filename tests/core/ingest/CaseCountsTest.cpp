// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Số vụ": how many cases, or the number of one. All numbers and people are invented.
#include "IngestFiles.h"
#include "ingest/ImportRun.h"
#include "ingest/internal/CountOfCases.h"
#include "store/FigureStore.h"
#include "store/IncidentStore.h"
#include "support/TestStore.h"
#include "text/DateText.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace tuyen;
using namespace tuyen::test;

namespace {

struct Imported {
    TestStore test;
    Receipt receipt;
    std::set<std::string> reasons;

    explicit Imported(const std::string& text)
    {
        const Files files;
        receipt = ImportRun(files.write("bang.csv", text)).commit(test.store);
        for (const auto& issue : receipt.issues) {
            if (issue.severity == Severity::Waits) {
                reasons.insert(issue.code);
            }
        }
    }
    std::string field(const std::string& header) const
    {
        for (const auto& [column, field] : receipt.sheets.front().mapping) {
            if (column == header) {
                return field;
            }
        }
        return {};
    }
};

} // namespace

TEST_CASE("a table of how many cases in each district, province or office has no incidents")
{
    const std::string counts = ",Số vụ,Số đối tượng,Số nạn nhân\n";
    const Imported districts("BÁO CÁO MUA BÁN NGƯỜI QUÝ I/2024,,,,\nSTT,Huyện" + counts
        + "1,Huyện Cao Lộc,3,5,7\n2,Thành phố Lạng Sơn,3,6,2\n,Tổng cộng,6,11,9\n");
    const Imported offices("THỐNG KÊ NĂM 2023,,,,\nSTT,Đơn vị" + counts
        + "1,Công an huyện Cao Lộc,3,5,7\n2,Công an thành phố Lạng Sơn,0,0,0\n");
    const Imported undated("STT,Tỉnh" + counts + "1,Lạng Sơn,3,5,7\n2,Cao Bằng,2,2,4\n");
    for (const auto* one : { &districts, &offices, &undated }) {
        CHECK(one->receipt.counts.stored == 0);
        CHECK(one->receipt.counts.quarantined == 2);
        CHECK(one->test.store.counts().incidents == 0);
    }
    CHECK(districts.reasons == std::set<std::string> { "figure.below-province" });
    CHECK(offices.reasons == std::set<std::string> { "figure.below-province" });
    CHECK(undated.reasons == std::set<std::string> { "figure.no-period" });

    const Imported provinces("THỐNG KÊ NĂM 2023,,,,\nSTT,Đơn vị" + counts
        + "1,Công an tỉnh Lạng Sơn,3,5,7\n2,Công an thành phố Hải Phòng,2,2,4\n");
    CHECK(provinces.receipt.created.figures == 6);
    CHECK(provinces.test.store.counts().incidents == 0);
    CHECK(FigureStore(provinces.test.store).list().front().figure.area.unit == "VN-hai-phong");
}

TEST_CASE("how many cases there were on a day is a figure of that day")
{
    const Imported days("STT,Ngày,Tỉnh,Số vụ,Số đối tượng,Số nạn nhân\n1,05/01/2024,Lạng Sơn,1,2,3\n"
                        "2,05/01/2024,Lạng Sơn,1,2,3\n3,không rõ ngày,Lào Cai,2,2,2\n");
    CHECK(days.receipt.created.figures == 3);
    CHECK(days.receipt.counts.duplicates == 1);
    CHECK(days.receipt.counts.quarantined == 1);
    CHECK(days.test.store.counts().incidents == 0);
    const auto figures = FigureStore(days.test.store).list();
    REQUIRE(figures.size() == 3);
    CHECK(formatDate(figures.front().figure.period, Language::Vietnamese) == "05/01/2024");
}

TEST_CASE("a code stays a code, and a count of cases is none")
{
    Imported coded("STT,Số vụ,Ngày,Địa điểm,Đối tượng,Số nạn nhân\n"
                         "1,01/2023,05/02/2023,\"Trà Lĩnh, Cao Bằng\",Bế Văn Thử,2\n");
    CHECK(coded.field("Số vụ") == "case_id");
    CHECK(coded.test.store.counts().incidents == 1);
    CHECK(IncidentStore(coded.test.store).find(IncidentId { 1 })->code == "01/2023");

    Imported counted("STT,Số vụ,Ngày,Địa điểm,Đối tượng,Số nạn nhân\n"
                           "1,1,05/02/2023,\"Trà Lĩnh, Cao Bằng\",Bế Văn Thử,2\n"
                           "2,1,06/02/2023,\"Trà Lĩnh, Cao Bằng\",Bế Văn Mẫu,1\n");
    CHECK(counted.field("Số vụ").empty());
    CHECK(counted.receipt.counts.stored == 2);
    CHECK(IncidentStore(counted.test.store).find(IncidentId { 1 })->code != "1");
}

TEST_CASE("numbers that go up by one are the cases', unless the rows are numbered besides")
{
    CHECK(areCountsOfCases({ "3", "2", "3" }, false));
    CHECK(areCountsOfCases({ "1", "2", "3" }, true));
    CHECK_FALSE(areCountsOfCases({ "12", "13", "14" }, false));
    CHECK(areCountsOfCases({ "3", "", "-", "0" }, false));
    CHECK_FALSE(areCountsOfCases({ "01", "02" }, true));
    CHECK_FALSE(areCountsOfCases({ "01/2023" }, true));
    CHECK_FALSE(areCountsOfCases({ "2301", "2305" }, true));
    CHECK_FALSE(areCountsOfCases({ "3", "PC02" }, true));
    CHECK_FALSE(areCountsOfCases({ "", "-" }, true));
}
