// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tuyen.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace tuyen;
using nlohmann::json;

static const char* const table
    = "Mã vụ,Ngày xảy ra,Tỉnh,Tuyến đường,Đối tượng,Nạn nhân\n"
      "TN-1/26,5/3/2023,Nghệ An,Nghệ An – Lào – Thái Lan,Người Thử Một,Người Thử Hai\n"
      "TN-2/26,6/4/2024,Nghệ An,Nghệ An - Lào - Thái Lan,Người Thử Ba,Người Thử Bốn\n"
      "TN-3/26,7/4/2024,Nghệ An,Nghệ An qua cửa khẩu Cầu Treo sang Lào theo đường mòn,,\n"
      "TN-4/26,8/4/2024,Lạng Sơn,theo đường mòn,,\n";

TEST_CASE("routes lists the corridors of several incidents with who was taken along them")
{
    const NewStore kho;
    tuyenJson({ "import", kho.store(), kho.write("bang.csv", table) });
    const auto out = tuyenJson({ "routes", kho.store() });
    REQUIRE(out["corridors"].size() == 2);
    const auto& corridor = out["corridors"][0];
    CHECK(corridor["key"] == "VN-nghe-an>LA>TH");
    CHECK(corridor["label"].get<std::string>().find(" – ") != std::string::npos);
    CHECK(corridor["incidents"].size() == 2);
    CHECK(corridor["suspects"].size() == 2);
    CHECK(corridor["victims"].size() == 2);
    CHECK(corridor["legs"].size() == 2);
    CHECK(corridor["legs"][1]["kind"] == "exploitation");
    CHECK(corridor["first"]["earliest"] == "2023-03-05");
    CHECK(corridor["last"]["latest"] == "2024-04-06");
    CHECK(out["withoutWay"] == 1);
    CHECK(out["corridors"][1]["key"] == "VN-nghe-an>BG-la-cau-treo>LA");

    CHECK(tuyenJson({ "routes", kho.store(), "--least", "2" })["corridors"].size() == 1);
    CHECK(tuyenJson({ "routes", kho.store(), "--year", "2023" })["corridors"].size() == 1);
    const auto countries = tuyenJson({ "routes", kho.store(), "--level", "country" });
    REQUIRE(countries["corridors"].size() == 2);
    CHECK(countries["corridors"][0]["key"] == "VN>LA>TH");
    const auto words = runTuyen({ "routes", kho.store(), "--lang", "vi" });
    CHECK(words.out.find("Nghệ An – Lào – Thái Lan") != std::string::npos);
}

TEST_CASE("the table of routes says what a leg cost, by currency")
{
    const NewStore kho;
    tuyenJson({ "import", kho.store(),
        kho.write("bang.csv",
            "Mã vụ,Ngày xảy ra,Tỉnh,Tuyến đường\n"
            "TN-1/26,5/3/2023,Nghệ An,Nghệ An – Lào – Thái Lan (phí 20 triệu đồng)\n"
            "TN-2/26,6/4/2024,Nghệ An,Nghệ An – Lào – Thái Lan (phí 25 triệu đồng)\n") });
    const auto out = tuyenJson({ "routes", kho.store() });
    REQUIRE(out["corridors"].size() == 1);
    const auto words = runTuyen({ "routes", kho.store(), "--lang", "vi" });
    INFO(out.dump() << words.out);
    CHECK(words.out.find("Chi phí") != std::string::npos);
    CHECK(words.out.find("20.000.000–25.000.000 VND") != std::string::npos);
}
