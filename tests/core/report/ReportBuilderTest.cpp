// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportBuilder.h"

#include "base/Error.h"
#include "domain/Draft.h"
#include "store/IncidentStore.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <sstream>

using namespace tuyen;
using namespace tuyen::test;

/// Rows as a province might send them; everybody in them is invented.
/// "unit year victims victim's name": one a line.
static std::vector<RowDraft> drafts(const std::string& lines)
{
    std::vector<RowDraft> rows;
    std::istringstream in(lines);
    std::string unit;
    int year = 0;
    int victims = 0;
    for (std::string name; in >> unit >> year >> victims && std::getline(in, name);) {
        RowDraft row;
        row.row = static_cast<std::int64_t>(rows.size()) + 3;
        row.fingerprint = 500 + rows.size();
        row.incident.code = "V-" + std::to_string(rows.size() + 1);
        row.incident.title = "Vụ giả định";
        row.incident.place.unit = unit == "?" ? std::string() : "VN-" + unit;
        row.incident.date = PartialDate::ofYear(year);
        row.incident.victims.value = victims;
        row.incident.suspects.value = 1;
        if (name.size() > 1) {
            PersonDraft person;
            person.person.name = name.substr(1);
            person.involvement.role = Role::Victim;
            row.people.push_back(person);
        }
        rows.push_back(row);
    }
    return rows;
}

struct Filled {
    explicit Filled(const std::string& lines)
    {
        importDrafts(made.store, drafts(lines));
        cube = IncidentCube::build(made.store);
    }
    Report report(ReportRequest request = {})
    {
        request.today = dayNumber(*parseIsoDate("2026-11-21"));
        return buildReport(made.store, *cube, request);
    }
    TestStore made;
    std::shared_ptr<const IncidentCube> cube;
};

static const char* threeYears = "lang-son 2022 2 Nguyễn Thị Giả Định\n"
                                "lang-son 2023 1\n"
                                "lang-son 2024 3\n"
                                "tay-ninh 2023 0\n"
                                "tay-ninh 2024 12 Lò Thị Mẫu Thử\n"
                                "tay-ninh 2024 1\n"
                                "ha-noi 2024 1\n"
                                "? 2024 0\n";

static const TableBlock& table(const Report& report, const std::string& code)
{
    for (const auto& block : report.blocks) {
        if (const auto* found = std::get_if<TableBlock>(&block); found && found->code == code) {
            return *found;
        }
    }
    throw std::logic_error("no table " + code);
}

static std::string text(const TableBlock& table)
{
    std::string out;
    for (const auto& row : table.rows) {
        for (const auto& cell : row) {
            out += cell.text + (&cell == &row.back() ? "\n" : " | ");
        }
    }
    return out;
}

static const Figure& figure(const Report& report, const std::string& code)
{
    const auto it = std::find_if(report.figures.begin(), report.figures.end(),
        [&code](const Figure& one) { return one.code == code; });
    REQUIRE(it != report.figures.end());
    return *it;
}

static ReportRequest years(std::vector<int> list, Profile profile = Profile::Internal)
{
    ReportRequest request;
    request.years = std::move(list);
    request.profile = profile;
    return request;
}

TEST_CASE("the table of the year report has every place, and adds up")
{
    Filled filled(threeYears);
    const auto report = filled.report(years({ 2022, 2023, 2024 }));
    CHECK(text(table(report, "B2"))
        == "1 | Lạng Sơn | 1 | 1 | 1 | 3 | B2.1\n"
           "2 | Tây Ninh (cũ) | 0 | 1 | 2 | 3 | B2.2\n"
           "3 | Không giáp biên | 0 | 0 | 1 | 1 | B2.3\n"
           "4 | Chưa rõ địa bàn | 0 | 0 | 1 | 1 | B2.4\n"
           " | Cộng | 1 | 2 | 5 | 8 | B2.C\n");
    CHECK(text(table(report, "B3"))
        == "1 | Nạn nhân | 2 | 1 | 17 | 20 | B3.1\n"
           "2 | Đối tượng | 1 | 2 | 5 | 8 | B3.2\n");
}

TEST_CASE("every figure counts again to the same from its own rows")
{
    Filled filled(threeYears);
    const auto report = filled.report(years({ 2022, 2023, 2024 }));
    std::set<std::string> codes;
    for (const auto& one : report.figures) {
        CHECK(codes.insert(one.code).second);
        CHECK(one.digest == digestOf(one.incidents));
        CHECK(std::is_sorted(one.incidents.begin(), one.incidents.end()));
    }
    CHECK(figure(report, "B2.2.2024").incidents.size() == 2);
    CHECK(figure(report, "B3.1.2024").value == 17);
    CHECK(figure(report, "B1.1").value == 8);
    CHECK(figure(report, "B1.2").value == 6);
    for (const auto& check : checkReport(filled.made.store, *filled.cube, report)) {
        INFO(check.code);
        CHECK(check.passed);
    }
}

TEST_CASE("the appendix names file and rows, sums name what they are the sum of")
{
    Filled filled(threeYears);
    const auto report = filled.report(years({ 2022, 2023, 2024 }));
    const auto lineOf = [&](const std::string& code) {
        for (const auto& line : report.appendix) {
            if (report.figures[static_cast<std::size_t>(line.figure)].code == code) {
                return line.files;
            }
        }
        return std::string("none");
    };
    CHECK(lineOf("B2.2.2024").ends_with(": dòng 7, 8"));
    CHECK(lineOf("B2.C.2024") == "theo các số B2.1–B2.4, năm 2024");
    CHECK(lineOf("B1.1") == "theo các số B2.C");
    CHECK(report.appendix.size() == report.figures.size());
    CHECK(report.figures[static_cast<std::size_t>(report.appendix.front().figure)].code == "B1.1");
}

TEST_CASE("the summary carries the code of each of its numbers, in both languages")
{
    Filled filled(threeYears);
    auto request = years({ 2022, 2023, 2024 });
    const auto paragraphOf = [](const Report& report) {
        std::string out;
        for (const auto& run : std::get<Paragraph>(report.blocks[1]).runs) {
            out += run.text
                + (run.figure < 0
                        ? ""
                        : " [" + report.figures[static_cast<std::size_t>(run.figure)].code + "]");
        }
        return out;
    };
    CHECK(paragraphOf(filled.report(request))
        == "Từ ngày 01/01/2022 đến ngày 31/12/2024 đã ghi nhận 8 vụ [B1.1], trong đó 6 vụ [B1.2] "
           "tại các tỉnh có biên giới trên đất liền. "
           "Các vụ này có 20 nạn nhân [B1.3], 8 đối tượng [B1.4]. Năm 2024 có 5 vụ [B1.5], nhiều "
           "nhất trong kỳ. "
           "Riêng tuyến biên giới Campuchia, năm 2024 có 2 vụ [B1.6], năm 2023 có 1 vụ [B1.7]; số "
           "nhỏ nên không tính tỷ lệ "
           "(khoảng tin cậy 95 %: 0,10 - 117,99 lần).");
    request.language = Language::English;
    const auto english = filled.report(request);
    CHECK(paragraphOf(english).starts_with(
        "From 01/01/2022 to 31/12/2024: 8 incidents [B1.1] recorded, 6 incidents [B1.2] of them"));
    CHECK(english.head.type == "REPORT");
}

TEST_CASE("a partner sees no small count of people and nothing that gives it away")
{
    Filled filled(threeYears);
    const auto report = filled.report(years({ 2022, 2023, 2024 }, Profile::Partner));
    // 2 and 1 victims below a shown total of 20: the large year has to go with them.
    CHECK(text(table(report, "B3"))
              .starts_with("1 | Nạn nhân | < 11 | < 11 | … | 20 | B3.1\n2 | Đối tượng | < 11 | < "
                           "11 | < 11 | < 11 | B3.2\n"));
    CHECK(figure(report, "B1.4").shown == "< 11");
    for (const auto& line : report.appendix) {
        const auto& of = report.figures[static_cast<std::size_t>(line.figure)];
        CHECK(
            (!of.isSuppressed || line.files == "số nhỏ, không nêu nguồn theo mức của người nhận"));
    }
    CHECK(canonicalFigures(report).find("\"shown\":\"< 11\"") != std::string::npos);
    for (const auto& check : checkReport(filled.made.store, *filled.cube, report)) {
        INFO(check.code);
        CHECK(check.passed);
    }
}

TEST_CASE("a public report names how many rows, not which")
{
    Filled filled(threeYears);
    const auto report = filled.report(years({ 2024 }, Profile::Public));
    CHECK(report.appendix.size() == report.figures.size());
    for (const auto& line : report.appendix) {
        CHECK(line.files.find(": dòng") == std::string::npos);
    }
}

TEST_CASE("one year is shown beside those before, and reported alone")
{
    Filled filled(threeYears);
    const auto report = filled.report(years({ 2024 }));
    CHECK(std::get<ChartBlock>(report.blocks[2]).years == std::vector<int> { 2022, 2023, 2024 });
    CHECK(table(report, "B2").columns
        == std::vector<std::string> { "TT", "Địa bàn", "2024", "Mã số" });
    CHECK(text(table(report, "B2")).starts_with("1 | Lạng Sơn | 1 | B2.1\n"));
    CHECK(figure(report, "B1.1").value == 5);
    CHECK(report.head.summary
        == "Kết quả đấu tranh phòng, chống mua bán người\ntrên tuyến biên giới, năm 2024");
}

TEST_CASE(
    "without a year the last one with incidents is reported on; a year without any is refused")
{
    Filled filled(threeYears);
    CHECK(figure(filled.report(), "B2.C").what == "năm 2024");
    try {
        filled.report(years({ 2019 }));
        FAIL("made a report of nothing");
    } catch (const Error& error) {
        CHECK(error.code() == "report.no-data");
    }
    ReportRequest unknown;
    unknown.templateName = "poem";
    CHECK_THROWS_AS(filled.report(unknown), Error);
    const auto wide = filled.report(years({ 2018, 2024, 2030 }));
    CHECK(text(table(wide, "B2")).find("| Cộng | 0 | 5 | 0 | 5 |") != std::string::npos);
}

TEST_CASE("days of the filter are kept when no year is asked for, and said in the span")
{
    Filled filled(threeYears);
    ReportRequest request;
    request.filter.from = parseIsoDate("2023-01-01");
    request.filter.to = parseIsoDate("2023-12-31");
    const auto report = filled.report(request);
    CHECK(figure(report, "B1.1").value == 2);
    CHECK(std::get<Paragraph>(report.blocks[1])
              .runs[0]
              .text.starts_with("Từ ngày 01/01/2023 đến ngày 31/12/2023"));
    request.years = { 2024 };
    CHECK(figure(filled.report(request), "B1.1").value == 5);
}

TEST_CASE("a victim's name anywhere in the report fails the check, with and without marks")
{
    Filled filled(threeYears);
    const auto fails = [&](auto change) {
        auto report = filled.report(years({ 2024 }));
        change(report);
        const auto checks = checkReport(filled.made.store, *filled.cube, report);
        REQUIRE(checks[0].code == "report.check.names");
        for (const auto& arg : checks[0].args) {
            CHECK(arg.second.find("Giả") == std::string::npos);
        }
        return !checks[0].passed;
    };
    CHECK_FALSE(fails([](Report&) {}));
    CHECK(fails([](Report& r) { r.appendix[0].files = "Vụ Nguyễn Thị Giả Định.xlsx: dòng 3"; }));
    CHECK(fails([](Report& r) { r.appendix[0].files = "nguyen_thi_gia_dinh_2024.xlsx: dòng 3"; }));
    CHECK(fails([](Report& r) { r.head.summary = "Giải cứu LÒ THỊ MẪU THỬ"; }));
    CHECK_FALSE(fails([](Report& r) { r.head.summary = "Nguyễn Thị Gia Đình"; })); // another name
}

TEST_CASE("a figure changed after it was counted fails the check")
{
    Filled filled(threeYears);
    auto report = filled.report(years({ 2024 }));
    ++report.figures[3].value;
    const auto checks = checkReport(filled.made.store, *filled.cube, report);
    CHECK_FALSE(checks[2].passed);
}

TEST_CASE(
    "the fingerprint is of the figures: the same for the same store, another for another number")
{
    Filled filled(threeYears);
    auto report = filled.report(years({ 2024 }));
    CHECK(report.fingerprint == filled.report(years({ 2024 })).fingerprint);
    CHECK(report.fingerprint.size() == 64);
    CHECK(canonicalFigures(report).find(' ') == std::string::npos);
    ++report.figures[0].value;
    CHECK(fingerprintOf(report) != report.fingerprint);
    CHECK(report.storeId == filled.made.store.id());
    CHECK(report.journalSequence > 0);
}
