// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The forms cells have in real files, one table each. Every person is invented.
#include "base/PartialDate.h"
#include "gazetteer/IdentifierText.h"
#include "ingest/PointText.h"
#include "ingest/RowParser.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

/// One row of two columns, the first of which is a date that is fine.
static ParsedRow parsed(
    const std::string& header, const std::string& cell, const std::string& date = "1/2/2024")
{
    RawRow row;
    row.number = 2;
    const std::vector<std::string> cells { date, "Lạng Sơn", cell };
    for (const auto& text : cells) {
        row.cells.push_back({ text, text.empty() ? CellKind::Empty : CellKind::Text, 0 });
    }
    ImportOptions options;
    return RowParser("", mapColumns({ "Ngày xảy ra", "Tỉnh", header }, { cells }), options)
        .parse(row, {});
}

TEST_CASE("every form of a date has its span and its words")
{
    const std::vector<std::array<std::string, 3>> forms {
        { "14/01/2024", "2024-01-14", "2024-01-14" },
        { "14.1.2024", "2024-01-14", "2024-01-14" },
        { "14-01-2024", "2024-01-14", "2024-01-14" },
        { "2024-01-14", "2024-01-14", "2024-01-14" },
        { "20240114", "2024-01-14", "2024-01-14" },
        { "tháng 3/2019", "2019-03-01", "2019-03-31" },
        { "thang 3/2019", "2019-03-01", "2019-03-31" },
        { "3/2019", "2019-03-01", "2019-03-31" },
        { "2019", "2019-01-01", "2019-12-31" },
        { "năm 2019", "2019-01-01", "2019-12-31" },
        { "quý 3/2023", "2023-07-01", "2023-09-30" },
        { "5 tháng 3 năm 2020", "2020-03-05", "2020-03-05" },
        { "ngày 05/3/2020", "2020-03-05", "2020-03-05" },
        { "từ 1/5/2023 đến 3/5/2023", "2023-05-01", "2023-05-03" },
        { "43831", "2020-01-01", "2020-01-01" },
    };
    for (const auto& [words, first, last] : forms) {
        INFO(words);
        const auto date = parsed("Số NN", "1", words).draft.incident.date;
        REQUIRE(date.isKnown());
        CHECK(isoDate(date.earliest) == first);
        CHECK(isoDate(date.latest) == last);
        CHECK(date.raw == words);
    }
    const auto about = parsed("Số NN", "1", "khoảng đầu năm 2019").draft.incident.date;
    CHECK(about.isAbout);
    CHECK(about.year() == 2019);
}

TEST_CASE("every form of a count has its value")
{
    const std::vector<std::pair<std::string, std::int64_t>> forms { { "3", 3 }, { "03", 3 },
        { "1.604", 1604 }, { "1.500.000", 1500000 }, { "hai", 2 }, { "gần 25 nghìn", 25000 },
        { "hơn 10", 10 }, { "khoảng 20 người", 20 }, { "2-3", 2 }, { "5 nạn nhân", 5 },
        { "02 người", 2 } };
    for (const auto& [words, value] : forms) {
        INFO(words);
        const auto row = parsed("Số nạn nhân", words);
        CHECK_FALSE(row.waits);
        CHECK(row.draft.incident.victims.value == value);
    }
}

TEST_CASE("what counts something else is never taken for persons")
{
    for (const std::string words :
        { "66.621 lượt người", "3 vụ", "103 vụ/92 đối tượng", "2 nghi nạn nhân" }) {
        INFO(words);
        const auto row = parsed("Số nạn nhân", words);
        CHECK(row.waits);
        CHECK_FALSE(row.draft.incident.victims.isKnown());
        CHECK(row.issues.front().code == "count.other-unit");
    }
    CHECK(parsed("Lượt người", "66.621 lượt người").draft.incident.personTimes.value == 66621);
    CHECK(parsed("Số nghi nạn nhân", "2 nghi nạn nhân").draft.incident.presumedVictims.value == 2);
    CHECK(parsed("Số đối tượng", "92 đối tượng").draft.incident.suspects.value == 92);
}

TEST_CASE("coordinates in one cell are read in all their forms")
{
    const std::vector<std::string> forms { "21.66, 107.29", "21.66,107.29", "21.66 107.29",
        "21,66; 107,29", "21.66/107.29", "N21.66 E107.29", "21.66N, 107.29E",
        "21°39'36\"N 107°17'24\"E", "21°39’36”N, 107°17’24”E", "21° 39′ 36″ 107° 17′ 24″",
        "21°39'36''B 107°17'24''Đ", "21 độ 39 phút 36 giây; 107 độ 17 phút 24 giây" };
    for (const auto& words : forms) {
        INFO(words);
        const auto point = readPoint(words);
        REQUIRE(point);
        CHECK(point->lat == Catch::Approx(21.66));
        CHECK(point->lon == Catch::Approx(107.29));
    }
    for (const std::string wrong :
        { "", "21.66", "abc, def", "121.66, 107.29", "21.66, 1107", "21°75'N 107°E x" }) {
        INFO(wrong);
        CHECK_FALSE(readPoint(wrong));
    }
    CHECK(readDegrees("21°30'", 90) == Catch::Approx(21.5));
    CHECK(readDegrees("33.5 S", 90) == Catch::Approx(-33.5));
}

TEST_CASE("the words of a place may give its point")
{
    const std::vector<std::pair<std::string, std::string>> forms { { "21.66, 107.29", "" },
        { "\"21,66; 107,29\"", "" }, { "21°39'36\"N 107°17'24\"E", "" },
        { "Bãi Bịa (21.66, 107.29)", "Bãi Bịa" },
        { "Bãi Bịa (21°39'36\"B 107°17'24\"Đ), Móng Cái", "Bãi Bịa , Móng Cái" } };
    for (const auto& [words, rest] : forms) {
        INFO(words);
        const auto found = pointAmongWords(words);
        REQUIRE(found);
        CHECK(found->point.lat == Catch::Approx(21.66));
        CHECK(found->point.lon == Catch::Approx(107.29));
        CHECK(found->words == rest);
    }
    for (const std::string other : { "nhà 12, 5", "Km 1204, 5", "thôn 12 (số 1204)", "2019, 2020",
             "QL 4A (21.66)", "12.000, 15.000 đồng" }) {
        INFO(other);
        CHECK_FALSE(pointAmongWords(other));
    }
    const auto row = parsed("Địa điểm", "21.8567, 106.7615").draft.incident.place;
    CHECK(row.unit == "VN-lang-son");
    CHECK(row.raw.starts_with("21.8567, 106.7615"));
    CHECK(row.point);
}

TEST_CASE("several people of one cell are told apart, with years and other names")
{
    const std::vector<std::pair<std::string, std::vector<std::string>>> forms {
        { "Trần Văn Mẫu (1987); Lò Thị Thử (SN 2001)", { "Trần Văn Mẫu 1987", "Lò Thị Thử 2001" } },
        { "1. Giàng A Páo\n2. Vừ Bá Chứ", { "Giàng A Páo 0", "Vừ Bá Chứ 0" } },
        { "Hồ Văn Giả (tức Tư Giả), Nguyễn Thị Mẫu", { "Hồ Văn Giả 0", "Nguyễn Thị Mẫu 0" } },
        { "Rơ Mah H'Lan", { "Rơ Mah H'Lan 0" } },
        { "Y Blưm Niê", { "Y Blưm Niê 0" } },
        { "không rõ", {} },
    };
    for (const auto& [cell, expected] : forms) {
        INFO(cell);
        std::vector<std::string> found;
        for (const auto& person : parsed("Họ tên đối tượng", cell).draft.people) {
            found.push_back(person.person.name + ' '
                + std::to_string(
                    person.person.birth.isKnown() ? person.person.birth.year().value_or(-1) : 0));
        }
        CHECK(found == expected);
    }
}

TEST_CASE("identifiers have one form each, and their words stay")
{
    CHECK(readPhone("0900 000 317").identifier.value == "+84900000317");
    CHECK(readPhone("+84 900-000-317").identifier.value == "+84900000317");
    CHECK(readPhone("0084900000317").identifier.value == "+84900000317");
    CHECK(readPhone("01690 000 012").identifier.value == "+84390000012");
    CHECK(readPhone("+856 20 5555 0000").identifier.value == "+8562055550000");
    CHECK(readDocument("001 099 000 001").identifier.value == "001099000001");
    CHECK(readDocument("CMND 012345678").identifier.value == "012345678");
    CHECK(readDocument("B1234567").identifier.kind == IdentifierKind::Passport);
    CHECK(readPlate("29A-123.45").identifier.value == "29A12345");
    CHECK(readSocialAccount("Zalo: Mẫu Thử", "").identifier.detail == "zalo");
    CHECK(readEmail(" Mau.Thu@Example.org ").identifier.value == "mau.thu@example.org");
    CHECK(readEmail("không có").has("email.odd"));
    CHECK(parsed("Link", "https://example.org/1, https://example.org/2").draft.incident.sourceUrls
        == "https://example.org/1\nhttps://example.org/2");
}

TEST_CASE("marks of not knowing are no values, in any column")
{
    for (const std::string mark :
        { "-99", "NA", "N/A", "?", "-", "không rõ", "chưa rõ", "unknown" }) {
        INFO(mark);
        CHECK_FALSE(parsed("Số nạn nhân", mark).draft.incident.victims.isKnown());
        CHECK(parsed("SĐT đối tượng", mark).draft.identifiers.empty());
        CHECK(parsed("Hình thức bóc lột", mark).draft.incident.terms.empty());
        CHECK_FALSE(parsed("Tọa độ", mark).draft.incident.place.point);
    }
}

TEST_CASE("places go by the date of the event")
{
    const auto unit = [](const std::string& date) {
        RawRow row;
        row.number = 2;
        row.cells = { { date, CellKind::Text }, { "Hà Giang", CellKind::Text } };
        return RowParser("", mapColumns({ "Ngày xảy ra", "Tỉnh" }, {}), {})
            .parse(row, {})
            .draft.incident.place.unit;
    };
    CHECK(unit("1/2/2024") == "VN-ha-giang");
    CHECK_FALSE(unit("1/2/2026").empty());
    CHECK(parsed("Cửa khẩu", "cửa khẩu quốc tế Hữu Nghị").draft.incident.place.gate != "");
}
