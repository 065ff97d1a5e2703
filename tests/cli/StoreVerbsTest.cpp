// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tuyen.h"

#include "base/File.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

static const char* const table
    = "Mã vụ,Ngày xảy ra,Tỉnh\nHC-1,14/01/2024,Tây Ninh\nHC-2,15/01/2024,Lạng Sơn\n";

TEST_CASE("a backup restores to the same content")
{
    const NewStore made;
    tuyenJson({ "import", made.store(), made.write("bảng.csv", table) });
    const auto copy = made.file("sao lưu.tuyen");
    const auto back = made.file("khôi phục.tuyen");
    CHECK(tuyenJson({ "backup", made.store(), copy }).at("file") == copy);
    CHECK(tuyenJson({ "restore", copy, back }).at("store") == back);
    CHECK(tuyenJson({ "check", back }).at("digest") == made.digest());
    CHECK(tuyenError({ "restore", made.file("không có.tuyen"), made.file("x.tuyen") }, 1)
        == "file.missing");
}

TEST_CASE("the name of the analyst stands with the import, from the option or the variable")
{
    const NewStore made;
    tuyenJson(
        { "import", made.store(), made.write("bảng.csv", table), "--actor", "  Tổ một\t(bịa) " });
    tuyenJson({ "import", made.store(),
        made.write("hai.csv", "Mã vụ,Ngày xảy ra,Tỉnh\nHC-9,1/02/2024,Tây Ninh\n") });
    const auto batches = tuyenJson({ "batches", made.store() });
    REQUIRE(batches.size() == 2);
    CHECK(batches.at(0).at("actor") == "analyst");
    CHECK(batches.at(1).at("actor") == "Tổ một (bịa)");
}

TEST_CASE("a changed passphrase opens the store and the old one no longer does")
{
    const NewStore made;
    tuyenJson({ "import", made.store(), made.write("bảng.csv", table) });
    const auto digest = made.digest();
    const auto words = made.write("mới.txt", "bảy chiếc thuyền qua sông đêm\n");
    tuyenJson({ "passphrase", made.store(), "--new-passphrase-file", words });
    CHECK(tuyenError({ "check", made.store() }, 5) == "store.wrong-passphrase");
    const auto check = tuyenJson({ "check", made.store(), "--passphrase-file", words });
    CHECK(check.at("ok") == true);
    CHECK(check.at("digest") == digest);
}

TEST_CASE("a passphrase file with a line end of any kind works")
{
    const NewStore made;
    for (const char* end : { "", "\n", "\r\n", "\nsecond line" }) {
        const auto file
            = made.write("mật khẩu.txt", std::string("năm con mèo xanh ngủ trưa") + end);
        CHECK(tuyenJson({ "check", made.store(), "--passphrase-file", file }).at("ok") == true);
    }
}

TEST_CASE("people read words where programs read JSON")
{
    const NewStore made;
    const auto import
        = runTuyen({ "import", made.store(), made.write("bảng.csv", table), "--lang", "en" });
    CHECK(import.exitCode == 0);
    CHECK(import.out.find("Stored") != std::string::npos);
    CHECK(import.out.find("bảng.csv") != std::string::npos);
    const auto check = runTuyen({ "check", made.store(), "--lang", "vi", "--quiet" });
    CHECK(check.out.find("Kho nguyên vẹn.") != std::string::npos);
    CHECK(check.err.empty());
    const auto trends = runTuyen({ "trends", made.store(), "--lang", "vi" });
    CHECK(trends.out.find("Tây Ninh") != std::string::npos);
    CHECK(trends.out.find("Tổng") != std::string::npos);
    const auto batches = runTuyen({ "batches", made.store(), "--lang", "en" });
    CHECK(batches.out.find("in the store") != std::string::npos);
}

TEST_CASE("trends fold by year or province and always add up")
{
    const NewStore made;
    tuyenJson({ "import", made.store(), made.write("bảng.csv", table) });
    const auto byYear = tuyenJson({ "trends", made.store(), "--by", "year" });
    REQUIRE(byYear.at("rows").size() == 1);
    CHECK(byYear.at("rows").at(0) == nlohmann::json { { "year", 2024 }, { "value", 2 } });
    const auto byProvince
        = tuyenJson({ "trends", made.store(), "--by", "province", "--basis", "today" });
    CHECK(byProvince.at("rows").size() == 2);
    CHECK(byProvince.at("total") == 2);
    CHECK(byProvince.at("basis") == "today");
    CHECK(tuyenJson({ "trends", made.store(), "--province", "VN-lang-son" }).at("total") == 1);
}
