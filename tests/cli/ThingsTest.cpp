// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tuyen.h"

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <string>

using namespace tuyen;
using nlohmann::json;

static const char* const table
    = "Mã vụ,Ngày xảy ra,Tỉnh,Đối tượng,SĐT đối tượng,Biển số,Nạn nhân,Giới tính nạn nhân\n"
      "TN-1/26,5/3/2023,Lạng Sơn,Người Thử Một,01690 000 012,29A-123.45,Người Thử Hai,nữ\n"
      "TN-2/26,6/4/2024,Nghệ An,Người Thử Ba,0390000012,,Người Thử Bốn,nữ\n"
      "TN-3/26,7/4/2024,Nghệ An,Người Thử Năm,0123 456 789,13A-123.45,,\n";

static const char* const people
    = "Họ tên,Vai trò trong vụ,CCCD,Giới tính,Năm sinh,Ví tiền mã hóa,IMEI,Mã vụ,Ngày xảy ra,Tỉnh\n"
      "Người Thử Sáu,đối tượng,040087000123,nữ,1990,TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u,"
      "490154203237517,TN-9/26,1/2/2024,Nghệ An\n";

TEST_CASE("things lists numbers with who used them where, as written and normalised")
{
    const NewStore kho;
    tuyenJson({ "import", kho.store(), kho.write("bang.csv", table) });
    const auto all = tuyenJson({ "things", kho.store() });
    REQUIRE(all.size() == 4);
    const auto phones = tuyenJson({ "things", kho.store(), "--kind", "phone", "--shared" });
    REQUIRE(phones.size() == 1);
    const auto& phone = phones[0];
    CHECK(phone["kind"] == "phone");
    CHECK(phone["label"] == "01690 000 012");
    CHECK(phone["value"] == "+84390000012");
    CHECK(phone["code"].is_null());
    CHECK(phone["roles"] == json::array({ "suspect" }));
    CHECK(phone["incidents"].size() == 2);
    CHECK(phone["users"].size() == 2);
    CHECK(phone["type"] == "mobile");
    CHECK(phone["country"] == "VN");
    CHECK(phone["validity"] == "plausible");
    CHECK(phone["findings"][0]["code"] == "phone.old-prefix");
    CHECK(phone["findings"][0]["message"] != "phone.old-prefix");

    CHECK(tuyenJson({ "things", kho.store(), "--kind", "vehicle" }).size() == 2);
    CHECK(tuyenJson({ "things", kho.store(), "--odd" }).size() == 3);
    CHECK(tuyenJson({ "things", kho.store(), "--province", "Lạng Sơn" }).size() == 2);
    CHECK(tuyenJson({ "things", kho.store(), "--year", "2024" }).size() == 3);
    CHECK(tuyenJson({ "things", kho.store(), "--find", "29a12" }).size() == 1);
    CHECK(tuyenJson({ "things", kho.store(), "--limit", "1" }).size() == 1);
    CHECK(tuyenJson({ "things", kho.store(), "--order", "uses" })[0]["value"] == "+84390000012");
    CHECK(tuyenError({ "things", kho.store(), "--kind", "xe" }, 2) == "cli.bad-value");
    const auto words = runTuyen({ "things", kho.store(), "--lang", "vi" });
    CHECK(words.out.find("Điện thoại") != std::string::npos);
}

TEST_CASE("what an identifier contradicts is said by the import and by things")
{
    const NewStore kho;
    const auto imported = tuyenJson({ "import", kho.store(), kho.write("nguoi.csv", people) });
    const auto& counts = imported["files"][0]["issueCounts"];
    for (const auto* code : { "id.gender-differs", "id.birth-differs", "wallet.checksum",
             "imei.checksum" }) {
        INFO(code);
        CHECK(counts.contains(code));
    }
    CHECK(imported["files"][0]["stored"] == 1);
    std::set<std::string> found;
    for (const auto& thing : tuyenJson({ "things", kho.store() })) {
        for (const auto& finding : thing["findings"]) {
            found.insert(finding["code"].get<std::string>());
        }
        if (thing["kind"] == "id-number") {
            CHECK(thing["birthYear"] == 1987);
            CHECK(thing["gender"] == "male");
            CHECK(thing["provinces"] == json::array({ "VN-nghe-an" }));
        }
    }
    CHECK(found == std::set<std::string> { "id.gender-differs", "id.birth-differs",
              "wallet.checksum", "imei.checksum" });
}
