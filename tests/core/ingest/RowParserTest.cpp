// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/RowParser.h"
#include "base/Catalogue.h"
#include "gazetteer/IdentifierText.h"
#include "ingest/TermMatcher.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>

using namespace tuyen;

namespace {

/// One row under the headers; every person is invented.
struct Sheet {
    std::vector<std::string> headers;
    ImportOptions options;
    std::string title;
    SectionContext context;

    ParsedRow operator()(const std::vector<std::string>& cells) const
    {
        RawRow row;
        row.number = 7;
        for (const auto& cell : cells) {
            row.cells.push_back({ cell, cell.empty() ? CellKind::Empty : CellKind::Text, 0 });
        }
        return RowParser("Trang 1", mapColumns(headers, { cells }, title), options)
            .parse(row, context);
    }
};

/// "code@column code@column", a star behind those that wait.
std::string codes(const ParsedRow& row)
{
    std::string text;
    for (const auto& issue : row.issues) {
        text += (text.empty() ? "" : " ") + issue.code + '@' + std::to_string(issue.column)
            + (issue.severity == Severity::Waits ? "*" : "");
    }
    return text;
}

const std::vector<std::string> usual { "Mã vụ", "Ngày xảy ra", "Tỉnh", "Họ tên đối tượng",
    "Năm sinh đối tượng", "SĐT đối tượng", "Số nạn nhân" };

} // namespace

TEST_CASE("a plain row goes in without a word")
{
    const auto row = Sheet { usual, {}, {}, {} }(
        { "TN-01/24", "14/01/2024", "Tây Ninh", "Trần Văn Mẫu", "1987", "0900 000 317", "3" });
    CHECK(codes(row).empty());
    CHECK_FALSE(row.waits);
    const auto& draft = row.draft;
    CHECK(draft.incident.code == "TN-01/24");
    CHECK(draft.incident.date.precision == DatePrecision::Day);
    CHECK(draft.incident.place.unit == "VN-tay-ninh");
    CHECK(draft.incident.place.country == "VN");
    CHECK(draft.incident.neighbour == "KH");
    CHECK(draft.incident.victims == Quantity { 3, {}, Qualifier::Exact, "" });
    CHECK(draft.incident.suspects.value == 1);
    REQUIRE(draft.people.size() == 1);
    CHECK(draft.people[0].person.name == "Trần Văn Mẫu");
    CHECK(draft.people[0].person.birth.year() == 1987);
    CHECK(draft.people[0].involvement.role == Role::Suspect);
    REQUIRE(draft.people[0].identifiers.size() == 1);
    CHECK(draft.people[0].identifiers[0].value == "+84900000317");
    CHECK(draft.people[0].identifiers[0].raw == "0900 000 317");
}

TEST_CASE("a line that could not be cut says where its trouble begins")
{
    const auto trouble = [](const std::string& line, const char* problem) {
        RawRow row;
        row.number = 7;
        row.problem = problem;
        row.cells.push_back({ line, CellKind::Text, 0 });
        const auto parsed = RowParser("", mapColumns(usual, { {} }, {}), {}).parse(row, {});
        REQUIRE(parsed.issues.size() == 1);
        CHECK(parsed.waits);
        return parsed.issues.front().raw;
    };
    const auto* const unclosed = "csv.unclosed-quote";
    CHECK(trouble("TN-1,14/01/2024,\"mở không đóng", unclosed) == "\"mở không đóng");
    CHECK(trouble("TN-1;\"đóng; \"\"kín\"\"\";\"mở, \"\"còn\"\" mở", unclosed)
        == "\"mở, \"\"còn\"\" mở");
    CHECK(trouble("\"C2,04/11/2023", unclosed) == "\"C2,04/11/2023");
    CHECK(trouble("ống 5\" và \"", unclosed) == "ống 5\" và \""); // no field begins there
    std::string many = "TN-1,\"";
    for (int i = 0; i < 200; ++i) {
        many += "ộ";
    }
    const auto brief = trouble(many, unclosed);
    CHECK(brief.starts_with("\"ộộộ"));
    CHECK(brief.ends_with("ộ…"));
    CHECK(brief.size() <= 203);
    CHECK(trouble("TN-1,xxx", "csv.field-too-long") == "TN-1,xxx");
}

TEST_CASE("what cannot be is kept waiting, what is odd goes in and is marked")
{
    ImportOptions options;
    options.yearHint = 2024;
    const Sheet sheet { usual, options, {}, {} };
    const std::vector<std::pair<std::vector<std::string>, std::string>> rows {
        { { "1", "31/4/2024", "Tây Ninh", "", "", "", "1" }, "date.no-such-day@1*" },
        { { "1", "22/2", "Tây Ninh", "", "", "", "1" }, "date.year-missing@1" },
        { { "1", "hôm nọ", "Tây Ninh", "", "", "", "1" }, "date.unreadable@1*" },
        { { "1", "45306", "Tây Ninh", "", "", "", "1" }, "date.serial@1" },
        { { "1", "1/2/2024", "Tây Ninh", "Hồ Văn Giả", "19801", "", "1" },
            "birth.out-of-range@4*" },
        { { "1", "1/2/2024", "Tây Ninh", "Hồ Văn Giả", "2025", "", "1" }, "birth.out-of-range@4*" },
        { { "1", "1/2/2024", "Tây Ninh", "", "", "", "2 hoặc 3" }, "count.unclear@6*" },
        { { "1", "1/2/2024", "Tây Ninh", "", "", "", "vài" }, "count.unclear@6*" },
        { { "1", "1/2/2024", "Tây Ninh", "", "", "", "½" }, "count.unclear@6*" },
        { { "1", "1/2/2099", "Tây Ninh", "", "", "", "1" }, "date.future@1" },
        { { "1", "trước 2019", "Tây Ninh", "", "", "", "1" }, "date.bound@1" },
        { { "1", "1/2/2024", "Tây Ninh", "", "", "", "-3" }, "count.negative@6*" },
        { { "1", "1/2/2024", "Xứ Không Có", "", "", "", "1" }, "place.unknown@2*" },
        { { "1", "1/2/2024", "Tây Ninh", "Hồ Văn Giả", "1980", "01690 000 012", "1" },
            "phone.old-prefix@5" },
        { { "1", "1/2/2024", "Tây Ninh", "Hồ Văn Giả", "1980", "84900000433", "1" },
            "phone.country-code@5" },
        { { "1", "1/2/2024", "Tây Ninh", "Đ/c Thiếu tá Hà Văn Nháp", "", "", "1" }, "name.rank@3" },
        { { "1", "1/2/2024", "Tây Ninh", "Hồ Văn Giả, Mai", "", "", "1" }, "name.rest@3" },
        { { "1", "khoảng 3/2024", "Tây Ninh", "chưa rõ", "", "", "gần 20" }, "" },
        { { "1", "", "", "", "", "", "1" }, "row.no-date-no-place@-1*" },
        { { "1", "1/2/2024", "Tây Ninh", "", "", "", "1", "thừa" }, "row.too-many-cells@7*" },
    };
    for (const auto& [cells, expected] : rows) {
        INFO(cells[1] << '|' << cells[2] << '|' << cells[3] << '|' << cells[4] << '|' << cells[5]
                      << '|' << cells[6]);
        const auto row = sheet(cells);
        CHECK(codes(row) == expected);
        CHECK(row.waits == (expected.find('*') != expected.npos));
    }
}

TEST_CASE("the sentence of a serial number says the day it was read as")
{
    const Sheet sheet { usual, {}, {}, {} };
    const auto row = sheet({ "1", "45306", "Tây Ninh", "", "", "", "1" });
    REQUIRE(codes(row) == "date.serial@1");
    const auto& issue = row.issues.at(0);
    CHECK(issue.suggestion == "2024-01-15");
    for (const auto language : { Language::Vietnamese, Language::English }) {
        CHECK(sentence(issue.code, issue.args, language).find(" 2024-01-15.") != std::string::npos);
    }
}

TEST_CASE("an error of the spreadsheet leaves its field empty and says so")
{
    RawRow row;
    row.number = 7;
    for (const char* text : { "1", "1/2/2024", "#REF!", "", "", "", "1" }) {
        const bool isError = text[0] == '#';
        row.cells.push_back({ text, isError ? CellKind::Error : CellKind::Text, 0 });
    }
    const RowParser parser("Trang 1", mapColumns(usual, {}, {}), {});
    auto parsed = parser.parse(row, {});
    CHECK(codes(parsed) == "cell.error@2");
    CHECK(parsed.issues.at(0).raw == "#REF!");
    CHECK_FALSE(parsed.waits);
    row.cells[2].text = "#N/A"; // "not available": nothing is known
    CHECK(codes(parser.parse(row, {})).empty());
}

TEST_CASE("unknown is no value")
{
    for (const std::string unknown : { "-", "?", "NA", "không rõ", "chưa rõ", "-99", "n/a" }) {
        INFO(unknown);
        const auto row = Sheet { usual, {}, {}, {} }(
            { "1", "1/2/2024", "Tây Ninh", unknown, unknown, unknown, unknown });
        CHECK(codes(row).empty());
        CHECK(row.draft.people.empty());
        CHECK_FALSE(row.draft.incident.victims.isKnown());
    }
}

TEST_CASE("several people of one cell keep their birth years and phones")
{
    const auto row = Sheet { usual, {}, {}, {} }(
        { "1", "1/2/2024", "Tây Ninh", "Trần Văn Mẫu (1987); Lò Thị Thử\nHồ Văn Giả", "",
            "0900 000 001; 0900 000 002; 0900 000 003", "1" });
    CHECK(codes(row).empty());
    REQUIRE(row.draft.people.size() == 3);
    CHECK(row.draft.people[0].person.birth.year() == 1987);
    CHECK(row.draft.people[2].person.name == "Hồ Văn Giả");
    CHECK(row.draft.people[2].identifiers[0].value == "+84900000003");
    CHECK(row.draft.incident.suspects.value == 3);
    const auto shared = Sheet { usual, {}, {}, {} }({ "1", "1/2/2024", "Tây Ninh",
        "Trần Văn Mẫu; Hồ Văn Giả", "1980; 1990", "0900 000 001", "1" });
    CHECK(shared.draft.people[1].person.birth.year() == 1990);
    CHECK(shared.draft.identifiers.size() == 1); // whose it is, nobody says
}

TEST_CASE("people a cell of names only counts are counted, unless a column counts them")
{
    const auto read = [](const std::string& suspects, const std::string& victims,
                          const std::string& count) {
        return Sheet { { "Ngày xảy ra", "Tỉnh", "Họ tên đối tượng", "Họ tên nạn nhân", "Số nạn nhân" },
            {}, {}, {} }({ "1/2/2024", "Tây Ninh", suspects, victims, count });
    };
    const auto some = read("Trần Văn Mẫu + 3 đối tượng khác", "02 nạn nhân", "");
    CHECK(codes(some).empty());
    REQUIRE(some.draft.people.size() == 1);
    CHECK(some.draft.people[0].person.name == "Trần Văn Mẫu");
    CHECK(some.draft.people[0].person.nameRaw == "Trần Văn Mẫu + 3 đối tượng khác");
    const auto& incident = some.draft.incident;
    CHECK(incident.suspects == Quantity { 4, {}, Qualifier::Exact, "1 + 3 đối tượng khác" });
    CHECK(incident.victims == Quantity { 2, {}, Qualifier::Exact, "02 nạn nhân" });
    CHECK(some.draft.incident.countedByName == 0);

    CHECK(read("Nhóm 5 người", "Lò Thị Thử và 2-3 người khác", "").draft.incident.victims
        == Quantity { 3, 4, Qualifier::Range, "1 + 2-3 người khác" });
    CHECK(read("Nhóm 5 người", "", "").draft.incident.suspects.value == 5);
    CHECK(read("", "3 nạn nhân: Lò Thị Thử, Vàng Thị Mẫu", "").draft.incident.victims.value == 3);

    const auto counted = read("", "Lò Thị Thử và 2 người khác", "7");
    CHECK(codes(counted).empty());
    CHECK(counted.draft.incident.victims.value == 7);
    CHECK(counted.draft.incident.note == "Họ tên nạn nhân: 2 người khác");
    CHECK(read("", "02 nạn nhân", "2").draft.incident.note.empty());
    CHECK(codes(read("", "3 đối tượng", "")) == "count.other-unit@3*"); // not of this column
    CHECK(read("Trần Văn Mẫu", "", "").draft.incident.suspects.value == 1);
}

TEST_CASE("what stands beside people only counted goes into the note")
{
    const auto row = Sheet { { "Ngày xảy ra", "Tỉnh", "Họ tên nạn nhân", "Giới tính nạn nhân" }, {},
        {}, {} }({ "1/2/2024", "Tây Ninh", "02 nạn nhân", "Nữ" });
    CHECK(row.draft.people.empty());
    CHECK(row.draft.incident.victims.value == 2);
    CHECK(row.draft.incident.note == "Giới tính nạn nhân: Nữ");
}

TEST_CASE("a list of victims makes victims, protected by their role")
{
    const auto row = Sheet { { "STT", "Mã nạn nhân", "Họ và tên", "Năm sinh", "Giới tính",
                                 "Tình trạng nạn nhân", "Quê quán" },
        {}, "DANH SÁCH NẠN NHÂN",
        {} }({ "1", "NN-1", "Lò Thị Thử", "2001", "Nữ", "đã giải cứu", "Lai Châu" });
    CHECK(codes(row).empty());
    REQUIRE(row.draft.people.size() == 1);
    const auto& person = row.draft.people[0];
    CHECK(person.involvement.role == Role::Victim);
    CHECK(person.involvement.status == "victim_status.rescued");
    CHECK(person.person.gender == Gender::Female);
    CHECK(person.person.code == "NN-1");
    CHECK(person.person.hometown.raw == "Lai Châu");
    CHECK(row.draft.incident.victims.value == 1);
}

TEST_CASE("the kind of each person may stand in a column")
{
    const Sheet sheet { { "Ngày xảy ra", "Tỉnh", "Họ và tên", "Loại" }, {}, {}, {} };
    const auto role = [&](const std::string& kind) {
        return sheet({ "1/2/2024", "Tây Ninh", "Lò Thị Thử", kind })
            .draft.people.at(0)
            .involvement.role;
    };
    CHECK(role("Đối tượng") == Role::Suspect);
    CHECK(role("Nạn nhân") == Role::Victim);
    CHECK(role("Nghi là nạn nhân") == Role::PresumedVictim);
    CHECK(role("Nhân chứng") == Role::Other);
}

TEST_CASE("a date is put together from year, quarter and month")
{
    const Sheet months { { "Mã vụ", "Tỉnh", "Năm", "Tháng", "Quý" }, {}, {}, {} };
    CHECK(months({ "1", "Tây Ninh", "2023", "5", "" }).draft.incident.date.precision
        == DatePrecision::Month);
    CHECK(months({ "1", "Tây Ninh", "2023", "", "Quý 2" }).draft.incident.date.precision
        == DatePrecision::Quarter);
    CHECK(months({ "1", "Tây Ninh", "2023", "", "" }).draft.incident.date.year() == 2023);
    const Sheet found { { "Mã vụ", "Tỉnh", "Ngày phát hiện" }, {}, {}, {} };
    const auto incident = found({ "1", "Tây Ninh", "5/2023" }).draft.incident;
    CHECK(incident.date == incident.detected);
}

TEST_CASE("places are those of the day of the event")
{
    const Sheet sheet { { "Mã vụ", "Ngày xảy ra", "Tỉnh", "Xã" }, {}, {}, {} };
    CHECK(sheet({ "1", "1/2/2023", "Lào Cai", "" }).draft.incident.place.unit == "VN-lao-cai");
    CHECK(sheet({ "1", "1/2/2026", "Lào Cai", "" }).draft.incident.place.unit == "VN-lao-cai-2025");
    const auto old = sheet({ "1", "1/2/2026", "Hà Giang cũ", "Nà Mẫu" });
    CHECK(codes(old) == "place.old-name@2");
    CHECK(old.draft.incident.place.commune == "Nà Mẫu");
    CHECK(sheet({ "1", "1/2/2023", "Campuchia", "" }).draft.incident.place.country == "KH");
}

TEST_CASE("coordinates in one cell or two, and their province")
{
    const Sheet one { { "Mã vụ", "Ngày xảy ra", "Tọa độ" }, {}, {}, {} };
    const auto place = one({ "1", "1/2/2023", "21.8567, 106.7615" }).draft.incident.place;
    REQUIRE(place.point);
    CHECK(place.point->lon == 106.7615);
    CHECK(place.unit == "VN-lang-son");
    CHECK(codes(one({ "1", "1/2/2023", "210, 106" })) == "place.bad-coordinates@2");
    const Sheet two { { "Mã vụ", "Ngày xảy ra", "Vĩ độ", "Kinh độ" }, {}, {}, {} };
    CHECK(
        two({ "1", "1/2/2023", "21,8567", "106,7615" }).draft.incident.place.unit == "VN-lang-son");
}

static std::string legs(const ParsedRow& row)
{
    std::string text;
    for (const auto& route : row.draft.routes) {
        for (const auto& leg : route->legs) {
            text += (text.empty() ? "" : " > ") + std::string(name(leg.kind)) + ':' + leg.place.unit
                + leg.place.country + leg.place.gate
                + (leg.crossing.empty() ? "" : "/" + leg.crossing);
        }
    }
    return text;
}

TEST_CASE("a route is read from words and from columns")
{
    const Sheet words { { "Mã vụ", "Ngày xảy ra", "Tỉnh", "Tuyến đường", "Nước đến" }, {}, {}, {} };
    const auto row = words({ "1", "1/2/2023", "Nghệ An", "Nghệ An – Lào – Thái Lan", "" });
    CHECK(legs(row) == "recruitment:VN-nghe-anVN > transit:LA > exploitation:TH");
    CHECK(row.draft.routes[0]->raw == "Nghệ An – Lào – Thái Lan");
    CHECK(row.draft.incident.neighbour == "LA");
    const Sheet columns { { "Mã vụ", "Ngày xảy ra", "Nơi đi", "Nơi trung chuyển", "Nơi đến",
                              "Hình thức qua biên giới" },
        {}, {}, {} };
    CHECK(legs(columns({ "1", "1/2/2023", "Hà Nội", "Tây Ninh", "Campuchia", "đường mòn" }))
        == "recruitment:VN-ha-noiVN > transit:VN-tay-ninhVN > crossing:/crossing_type.trail > "
           "exploitation:KH");
}

TEST_CASE("a route text tells of gates, trails, vehicles and the way back")
{
    const Sheet sheet { { "Mã vụ", "Ngày xảy ra", "Tỉnh", "Tuyến đường" }, {}, {}, {} };
    const auto read = [&sheet](const std::string& words) {
        return sheet({ "1", "1/2/2023", "Nghệ An", words });
    };
    CHECK(legs(read("Nghệ An – Lào – Thái Lan theo đường mòn"))
        == "recruitment:VN-nghe-anVN > crossing:/crossing_type.trail > transit:LA > "
           "exploitation:TH");
    CHECK(legs(read("Từ Nghệ An qua cửa khẩu Cầu Treo sang Lào rồi sang Thái Lan"))
            .starts_with("recruitment:VN-nghe-anVN > crossing:"));
    const auto gate = read("Nghệ An qua cửa khẩu Cầu Treo sang Lào bằng xe khách").draft.routes.at(0);
    REQUIRE(gate->legs.size() == 3);
    CHECK(gate->legs[1].kind == LegKind::Crossing);
    CHECK(gate->legs[1].place.gate == "BG-la-cau-treo");
    CHECK(gate->legs[1].transport == "transport_mode.bus");
    CHECK(gate->legs[2].kind == LegKind::Exploitation);
    const auto only = read("qua cửa khẩu Cầu Treo").draft.routes.at(0);
    REQUIRE(only->legs.size() == 1);
    CHECK(only->legs[0].kind == LegKind::Crossing);
    CHECK(only->legs[0].place.gate == "BG-la-cau-treo");
    const auto trail = read("theo đường mòn").draft.routes.at(0);
    REQUIRE(trail->legs.size() == 1);
    CHECK(trail->legs[0].crossing == "crossing_type.trail");
    const auto back = read("Lạng Sơn – Trung Quốc – về Lạng Sơn").draft.routes.at(0);
    CHECK(back->legs.back().kind == LegKind::Return);
    CHECK(legs(read("Nghệ An – đường mòn – Lào"))
        == "recruitment:VN-nghe-anVN > crossing:/crossing_type.trail > exploitation:LA");
}

TEST_CASE("a leg has its day and its fee, and a place in brackets stays a place")
{
    const Sheet sheet { { "Mã vụ", "Ngày xảy ra", "Tỉnh", "Tuyến đường" }, {}, {}, {} };
    const auto legsOf = [&sheet](const std::string& words) {
        return sheet({ "1", "1/2/2023", "Nghệ An", words }).draft.routes.at(0)->legs;
    };
    const auto one = legsOf("Nghệ An (5/3/2023) – Lào (7/3/2023, phí 20 triệu đồng) – Thái Lan");
    REQUIRE(one.size() == 3);
    CHECK(isoDate(one[0].date.earliest) == "2023-03-05");
    CHECK(one[0].place.unit == "VN-nghe-an");
    CHECK_FALSE(one[0].fee);
    CHECK(one[1].place.country == "LA");
    CHECK(isoDate(one[1].date.earliest) == "2023-03-07");
    CHECK(one[1].fee == 20'000'000);
    CHECK(one[1].currency == "VND");
    const auto whole = legsOf("Nghệ An qua cửa khẩu Cầu Treo sang Lào với giá 3.000 tệ");
    CHECK(whole.at(1).fee == 3000);
    CHECK(whole.at(1).currency == "CNY");
    CHECK(legsOf("Móng Cái (Quảng Ninh) – Trung Quốc").at(0).place.unit == "VN-quang-ninh");
    CHECK(legsOf("Từ Nghệ An sang Lào").at(0).place.unit == "VN-nghe-an");
    CHECK(legsOf("Từ Sơn – Trung Quốc").at(0).place.raw == "Từ Sơn");
}

TEST_CASE("whose border: the gate, then the country, then the only neighbour")
{
    const Sheet sheet { { "Mã vụ", "Ngày xảy ra", "Tỉnh", "Cửa khẩu", "Nước đến" }, {}, {}, {} };
    const auto neighbour
        = [&](const std::string& province, const std::string& gate, const std::string& country) {
              return sheet({ "1", "1/2/2023", province, gate, country }).draft.incident.neighbour;
          };
    CHECK(neighbour("Nghệ An", "", "") == "LA");
    CHECK(neighbour("Điện Biên", "", "") == "");
    CHECK(neighbour("Điện Biên", "", "Trung Quốc") == "CN");
    CHECK(neighbour("Tây Ninh", "Mộc Bài", "Thái Lan") == "KH");
    CHECK(neighbour("Hà Nội", "", "Thái Lan") == "");
}

TEST_CASE("of two gates with one name, the province of the row says which")
{
    const Sheet sheet { { "Mã vụ", "Ngày xảy ra", "Tỉnh", "Cửa khẩu" }, {}, {}, {} };
    const auto gate = [&](const std::string& date, const std::string& province,
                          const std::string& words) {
        const auto row = sheet({ "1", date, province, words });
        return row.draft.incident.place.gate + ' ' + row.draft.incident.neighbour + ' '
            + codes(row);
    };
    CHECK(gate("1/2/2020", "Hà Giang", "Thanh Thủy") == "BG-cn-thanh-thuy CN ");
    CHECK(gate("1/2/2026", "Tuyên Quang", "cửa khẩu Thanh Thủy") == "BG-cn-thanh-thuy CN ");
    CHECK(gate("1/2/2020", "Nghệ An", "Thanh Thủy") == "BG-la-thanh-thuy-nghe-an LA ");
    CHECK(gate("1/2/2020", "Hà Nội", "Thanh Thủy") == "  place.ambiguous@3");
}

TEST_CASE("free words become codes, and stay beside them where they do not")
{
    const Sheet sheet { { "Mã vụ", "Ngày xảy ra", "Tỉnh", "Mục đích", "Kênh tuyển mộ",
                            "Kết quả xử lý", "Độ tin cậy" },
        {}, {}, {} };
    const auto row = sheet({ "1", "1/2/2023", "Lào Cai", "bán sang làm vợ; ép bán dâm",
        "quen qua Facebook", "Đã khởi tố", "B2" });
    const auto& incident = row.draft.incident;
    CHECK(incident.terms
        == std::vector<std::string> { "exploitation.forced-marriage",
            "exploitation.sexual-prostitution", "recruitment_channel.facebook" });
    CHECK(incident.status == "case_status.prosecution-started");
    CHECK(incident.grade == Grade { 'B', 2 });
    const auto odd = sheet({ "1", "1/2/2023", "Lào Cai", "chuyện lạ lùng", "", "", "" });
    CHECK(codes(odd) == "term.unknown@3");
    CHECK(odd.draft.incident.note == "Mục đích: chuyện lạ lùng");
}

TEST_CASE("every name of the taxonomy finds its own code")
{
    const TermMatcher terms;
    CHECK(terms.code("exploitation", "Cưỡng bức lừa đảo trực tuyến") == "exploitation.online-scam");
    CHECK(terms.code("exploitation", "online scam") == "exploitation.online-scam");
    CHECK(terms.code("gender", "nữ") == "gender.female");
    CHECK(terms.code("suspect_role", "cầm đầu đường dây") == "suspect_role.ringleader");
    CHECK(terms.code("exploitation", "ForcedMarriage") == "exploitation.forced-marriage");
    CHECK(terms.code("exploitation", "").empty());
}

TEST_CASE("numbers of people and things are made comparable, and kept as written")
{
    CHECK(readPhone("01690.000.012").identifier.value == "+84390000012");
    CHECK(readPhone("01690.000.012").findings.at(0).suggestion == "0390000012");
    CHECK(readPhone("+855 12 345 678").identifier.value == "+85512345678");
    CHECK(readPhone("900000317").has("phone.leading-zero"));
    CHECK(readPhone("12").has("phone.odd"));
    CHECK(readDocument("001 087 000 123").identifier.value == "001087000123");
    CHECK(readDocument("01087000123").has("id.leading-zero"));
    CHECK(readDocument("B1234567").identifier.kind == IdentifierKind::Passport);
    CHECK(readPlate("29a-123.45").identifier.value == "29A12345");
    CHECK(readSocialAccount("https://facebook.com/vi.du", "").identifier.detail == "facebook");
    CHECK(readBankAccount("Ngân hàng Ví Dụ 0123 456 789").identifier.value == "0123456789");
}

TEST_CASE("rows that say the same have the same fingerprint")
{
    const auto of = [](const std::vector<std::string>& cells) {
        RawRow row;
        for (const auto& cell : cells) {
            row.cells.push_back({ cell, CellKind::Text, 0 });
        }
        return rowFingerprint(row, { 0, 1 }, {});
    };
    CHECK(of({ "TN-01", "Trần Văn Mẫu" }) == of({ " tn 01 ", "TRẦN  VĂN MẪU", "số khác" }));
    CHECK(of({ "TN-01", "Trần Văn Mẫu" }) == of({ "TN-01", "Tra\xCC\x82\xCC\x80n Văn Mẫu" }));
    CHECK(of({ "TN-01", "Trần" }) != of({ "TN-0", "1 Trần" }));
    CHECK(of({ "TN-01", "Trần" }) != of({ "TN-01", "Trân2" }));
    CHECK(of({ "1", "Hoà Thuỷ Đặng" }) == of({ "1", "HÒA THỦY ĐẶNG" }));
    CHECK(of({ "1", "Đặng" }) == of({ "1", "Ðặng" }));
    CHECK(of({ "1", "mậu" }) == of({ "1", "ma\xCC\xA3\xCC\x82u" }));
    const std::vector<std::string> people { "Hùng", "Hưng", "Hứng", "Hung", "Đung", "Dung", "Hoa",
        "Hòa", "Hoà Bình", "Hoa Bình", "Hoa Bịnh", "Vi", "Vì", "Mẫu", "Mậu", "Mâu", "Mău" };
    for (const auto& one : people) {
        for (const auto& other : people) {
            CHECK((of({ "1", one }) == of({ "1", other })) == (one == other));
        }
    }
}

TEST_CASE("a day and a month wait for their year, and the advice is about the year")
{
    const auto row = Sheet { usual, {}, {}, {} }({ "1", "22/2", "Tây Ninh", "", "", "", "1" });
    CHECK(codes(row) == "date.no-year@1*");
    CHECK(sentence("date.no-year", {}, Language::Vietnamese).find("22/2/2024") != std::string::npos);
}

TEST_CASE("an age is read with its words, and other words wait as an age")
{
    const std::vector<std::string> headers { "Mã vụ", "Ngày xảy ra", "Tỉnh", "Nạn nhân",
        "Tuổi nạn nhân" };
    const Sheet sheet { headers, {}, {}, {} };
    const auto read = [&](const std::string& names, const std::string& age) {
        return sheet({ "1", "1/2/2024", "Tây Ninh", names, age });
    };
    for (const auto* age : { "17", "17 tuổi", "17 t", "17t.", "17 years", "khoảng 17 tuổi",
             "17 years old", "Tuổi: 17" }) {
        INFO(age);
        const auto row = read("Lò Thị Mẫu", age);
        CHECK(codes(row).empty());
        REQUIRE(row.draft.people.size() == 1);
        CHECK(row.draft.people[0].person.birth.year() == 2007);
        CHECK(row.draft.people[0].person.birth.raw == age);
    }
    const auto band = read("Lò Thị Mẫu", "16-17 tuổi");
    CHECK(codes(band).empty());
    CHECK(band.draft.people[0].person.birth.precision == DatePrecision::Range);
    for (const auto* age : { "lớp 9", "17 tháng", "1985", "-3" }) {
        INFO(age);
        CHECK(codes(read("Lò Thị Mẫu", age)) == "age.unclear@4*");
    }
    const auto two = read("Lò Thị Mẫu; Lò Thị Bịa", "17 tuổi; 19 tuổi");
    REQUIRE(two.draft.people.size() == 2);
    CHECK(two.draft.people[0].person.birth.year() == 2007);
    CHECK(two.draft.people[1].person.birth.year() == 2005);
    const auto unsaid = read("Lò Thị Mẫu; Lò Thị Bịa", "17 tuổi");
    CHECK_FALSE(unsaid.draft.people[0].person.birth.isKnown());
    CHECK(unsaid.draft.incident.note == "Tuổi nạn nhân: 17 tuổi");
    const Sheet counted { { "Mã vụ", "Ngày xảy ra", "Tỉnh", "Số nạn nhân", "Tuổi nạn nhân" }, {}, {}, {} };
    const auto nobody = counted({ "1", "1/2/2024", "Tây Ninh", "1", "17 tuổi" });
    CHECK(codes(nobody).empty());
    CHECK(nobody.draft.people.empty());
    CHECK(nobody.draft.incident.note == "Tuổi nạn nhân: 17 tuổi");
}
