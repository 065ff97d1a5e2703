// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All numbers below are invented.
#include "Tuyen.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

TEST_CASE("figures stand beside what the store counts, under filters")
{
    const NewStore made;
    tuyenJson({ "import", made.store(),
        made.write("vu.csv",
            "Mã vụ,Ngày xảy ra,Tỉnh\nA-1,1/2/2023,Lạng Sơn\nA-2,5/2023,Lạng Sơn\n"
            "A-3,,Lạng Sơn\nA-4,1/1/2022,Nghệ An\n") });
    const auto receipt = tuyenJson({ "import", made.store(),
        made.write("so lieu.csv",
            "Số vụ,,\nTỉnh,2022,2023\nLạng Sơn,3,hơn 10\nNghệ An,1,2\n") });
    CHECK(receipt.at("files").at(0).at("created").at("figures") == 4);
    const auto all = tuyenJson({ "figures", made.store() });
    REQUIRE(all.size() == 4);
    const auto one
        = tuyenJson({ "figures", made.store(), "--province", "lang son", "--year", "2023" });
    REQUIRE(one.size() == 1);
    CHECK(one[0].at("unit") == "incidents");
    CHECK(one[0].at("value") == 10);
    CHECK(one[0].at("qualifier") == "over");
    CHECK(one[0].at("area").at("province") == "VN-lang-son");
    CHECK(one[0].at("period").at("earliest") == "2023-01-01");
    CHECK(one[0].at("row") == 3);
    CHECK(one[0].at("column") == "C");
    CHECK(one[0].at("inStore") == 2);
    CHECK(one[0].at("unsure") == 1);
    CHECK(one[0].at("unexplained") == 8);
    CHECK(tuyenJson({ "figures", made.store(), "--unit", "victims" }).empty());
    CHECK(tuyenJson({ "figures", made.store(), "--batch", "2" }).size() == 4);
    CHECK(tuyenJson({ "figures", made.store(), "--batch", "1" }).empty());
    CHECK(tuyenError({ "figures", made.store(), "--unit", "tonnes" }, 2) == "cli.bad-value");
    const auto table = runTuyen({ "figures", made.store(), "--lang", "en" });
    CHECK(table.exitCode == 0);
    CHECK(table.out.find("over 10") != std::string::npos);
    CHECK(tuyenJson({ "check", made.store() }).at("counts").at("figures") == 4);
    tuyenJson({ "undo", made.store(), "2" });
    CHECK(tuyenJson({ "figures", made.store() }).empty());
    tuyenJson({ "redo", made.store(), "2" });
    CHECK(tuyenJson({ "figures", made.store() }) == all);
}
