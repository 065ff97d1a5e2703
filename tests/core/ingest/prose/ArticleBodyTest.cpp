// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages below are invented.
#include "ingest/prose/ArticleBody.h"
#include "Said.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace tuyen;
using namespace tuyen::test;

static constexpr std::string_view page = "Trang chủ | Thời sự | Pháp luật\n"
                                         "Thế giới\nKinh tế\nThể thao\n"
                                         "Giải cứu phụ nữ ở biên giới\n"
                                         "Thứ Hai, 15/01/2024 - 12:00\n"
                                         "Chia sẻ\n"
                                         "Ngày 22/12/2023, tại Lạng Sơn, Công an bắt 2 đối tượng.\n"
                                         "- Thu giữ một xe biển số 29A-123.45;\n"
                                         "Xem thêm: Bắt 9 đối tượng ở nơi khác\n"
                                         "Tin liên quan\n"
                                         "Bắt 7 đối tượng tại Nghệ An\n"
                                         "Khởi tố 8 bị can ngày 3/3/2020\n"
                                         "© Báo Mẫu. Giấy phép số 12/GP-MAU ngày 1/1/2020.\n"
                                         "Ngày 1/1/2020, tại Sơn La, bắt 6 đối tượng.\n";

TEST_CASE("what stands round an article is left out, each with its rule", "[prose]")
{
    const auto reading = proseOf(page);
    std::map<std::string, int> codes;
    for (const auto& left : reading.leftOut) {
        ++codes[left.code];
    }
    CHECK(codes["prose.left-out.menu"] == 4);
    CHECK(codes["prose.left-out.meta"] == 1);
    CHECK(codes["prose.left-out.page"] == 3);
    CHECK(codes["prose.left-out.links"] == 3);
    CHECK(codes["prose.left-out.footer"] == 2);
}

TEST_CASE("nothing is proposed from navigation, related links and the foot of the page", "[prose]")
{
    const auto all = said(page);
    CHECK(has(all, "count suspects =2"));
    CHECK(has(all, "identifier plate 29A12345"));
    for (const char* wrong : { "count suspects =6", "count suspects =7", "count suspects =8",
             "count suspects =9", "date incident_date 2020-01-01", "place VN-nghe-an" }) {
        INFO(wrong);
        CHECK_FALSE(has(all, wrong));
    }
}

TEST_CASE("a document of short lines only keeps them", "[prose]")
{
    const auto all = said("Ngày 3/4/2024 tại Sơn La bắt 2 đối tượng\nThu 1 xe 29A-123.45");
    CHECK(has(all, "count suspects =2"));
}

TEST_CASE("rows of tables are left to the import of tables", "[prose]")
{
    DocumentText document;
    document.add("Ngày 3/4/2024, tại Sơn La, Công an bắt 2 đối tượng.");
    document.add("1\tNgày 9/9/2024\t5 đối tượng", 0, true);
    const auto reading = readProse(document);
    REQUIRE(reading.leftOut.size() == 1);
    CHECK(reading.leftOut.front().code == "prose.left-out.table");
    CHECK(reading.incidents == 1);
}
