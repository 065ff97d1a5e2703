// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which sentences tell of another event, and which of the dates of a report is the day something
// happened. All texts, people and numbers below are invented.
#include "Said.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tuyen;
using namespace tuyen::test;

static const std::string first
    = "Ngày 15/3/2024, tại Lạng Sơn, Công an bắt 2 đối tượng đưa 3 phụ nữ sang Trung Quốc. ";

TEST_CASE("an earlier or further event of its own day and place is another incident", "[prose]")
{
    for (const std::string lead : { "Trước đó, ngày 12/3/2024, tại", "Tiếp đó, ngày 12/3/2024, tại",
             "Ngoài ra, ngày 12/3/2024, tại", "Cũng trong ngày 12/3/2024, tại",
             "Bên cạnh đó, ngày 12/3/2024, tại", "Trong một vụ khác, ngày 12/3/2024, tại" }) {
        for (const std::string place : { " Lạng Sơn, Công an bắt 5 đối tượng.",
                 " Nghệ An, Bộ đội Biên phòng phát hiện 5 đối tượng." }) {
            const auto all = saidByIncident(first + lead + place);
            INFO(lead << place);
            CHECK(has(all, "1 count suspects =2"));
            CHECK(has(all, "2 date incident_date 2024-03-12"));
            CHECK(has(all, "2 count suspects =5"));
            CHECK_FALSE(has(all, "1 date incident_date 2024-03-12"));
        }
    }
}

TEST_CASE("an English report tells of another event in its own words", "[prose]")
{
    const std::string report = "On 15 March 2024, police in Lang Son arrested two suspects. ";
    for (const std::string lead : { "Earlier, on 12 March 2024, in Nghe An,",
             "In a separate case, on 12 March 2024 in Nghe An,",
             "In another incident on 12 March 2024 in Nghe An,", "Also on 12 March 2024, in Nghe An,",
             "Separately, on 12 March 2024, in Lang Son," }) {
        const auto all = saidByIncident(report + lead + " border guards rescued four victims.");
        INFO(lead);
        CHECK(has(all, "2 date incident_date 2024-03-12"));
        CHECK(has(all, "2 count victims =4"));
        CHECK(has(all, "1 count suspects =2"));
    }
}

TEST_CASE("the same day at another place is another incident of that day", "[prose]")
{
    for (const std::string lead : { "Cùng ngày, tại", "Cũng trong ngày, tại" }) {
        const auto reading = proseOf(
            first + lead + " xã Khánh Mẫu, tỉnh Lạng Sơn, tổ tuần tra bắt 1 đối tượng.");
        REQUIRE(reading.incidents == 2);
        const auto day = std::ranges::find_if(reading.proposals, [](const Proposal& p) {
            return p.incident == 2 && p.kind == ProposalKind::Date;
        });
        REQUIRE(day != reading.proposals.end());
        CHECK(saying(*day) == "date incident_date 2024-03-15");
        CHECK(day->reason == "prose.date.same-day");
        CHECK(lead.starts_with(day->raw));
    }
    const auto search = first + "Cùng ngày, cơ quan điều tra khám xét nơi ở tại Lạng Sơn.";
    CHECK(proseOf(search).incidents == 1);
}

TEST_CASE("what goes on about the same people stays one incident", "[prose]")
{
    for (const std::string next :
        { "Trước đó, ngày 12/3/2024, tại Nghệ An, nhóm này dụ dỗ 3 phụ nữ đi làm thuê.",
            "Trước đó, ngày 12/3/2024, Công an nhận được tin báo của người dân.",
            "Ngày 20/3/2024, chị được Công an Trung Quốc trao trả.",
            "Ngày 20/3/2024, các đối tượng trên bị tạm giữ.",
            "Các nạn nhân được giải cứu ngày 20/3/2024.",
            "Đơn vị đã bàn giao đối tượng cho Công an huyện ngày 16/3/2024." }) {
        const auto reading = proseOf(first + next);
        INFO(next);
        CHECK(reading.incidents == 1);
        for (const auto& proposal : reading.proposals) {
            const bool isEvent = proposal.field == "incident_date" && proposal.confidence > 0.5;
            CHECK((!isEvent || saying(proposal) == "date incident_date 2024-03-15"));
        }
    }
    CHECK(proseOf("In May 2024, four women were lured to China. They were rescued on 3 June 2024.")
              .incidents
        == 1);
}

TEST_CASE("the day of an announcement is when it was reported, not when it happened", "[prose]")
{
    for (const std::string text :
        { "Ngày 15/3/2024, Công an tỉnh Lạng Sơn cho biết vừa bắt 2 đối tượng.",
            "Ngày 15/3/2024, Công an TP. Hà Nội thông báo đã bắt 2 đối tượng.",
            "Sáng 15/3/2024, Đại tá Trần Văn Mẫu, Giám đốc Công an tỉnh Lạng Sơn, xác nhận đơn vị "
            "vừa bắt 2 đối tượng.",
            "Theo thông tin ngày 15/3/2024 của Công an tỉnh Lạng Sơn, đơn vị bắt 2 đối tượng.",
            "Công an tỉnh Lạng Sơn cho biết ngày 15/3/2024 về việc bắt 2 đối tượng.",
            "On 15 March 2024 the police of Lang Son said that two suspects had been arrested.",
            "Police said on 15 March 2024 that two suspects had been arrested in Lang Son." }) {
        const auto all = said(text);
        INFO(text);
        CHECK(has(all, "date report_date 2024-03-15"));
        CHECK_FALSE(hasKind(all, "date incident_date"));
        CHECK(has(all, "count suspects =2"));
        const auto both = saidByIncident(
            text + " Theo đó, ngày 12/3/2024, tổ công tác phát hiện 4 phụ nữ bị đưa đi.");
        CHECK(has(both, "1 date report_date 2024-03-15"));
        CHECK(has(both, "1 date incident_date 2024-03-12"));
    }
}

TEST_CASE("who tells of it behind the deed, or a colon, leaves the day to the deed", "[prose]")
{
    for (const std::string text :
        { "Ngày 15/3/2024, Công an tỉnh Lạng Sơn bắt 2 đối tượng và thông báo cho gia đình.",
            "Ngày 15/3/2024, Công an tỉnh Lạng Sơn nhận được thông tin của người dân, đã bắt 2 đối "
            "tượng.",
            "Đại tá Trần Văn Mẫu cho biết: ngày 15/3/2024, tại Lạng Sơn, Công an bắt 2 đối tượng.",
            "Công an tỉnh cho biết, ngày 15/3/2024, tại Lạng Sơn, đơn vị bắt 2 đối tượng." }) {
        INFO(text);
        CHECK(has(said(text), "date incident_date 2024-03-15"));
        CHECK_FALSE(hasKind(said(text), "date report_date"));
    }
}

TEST_CASE("the day somebody told the police is when it was reported", "[prose]")
{
    for (const std::string text :
        { "Ngày 9/1/2025, chị M. đến Công an tỉnh Lào Cai tố giác bị lừa bán từ tháng 5/2016.",
            "Công an tỉnh Lào Cai tiếp nhận đơn trình báo ngày 9/1/2025 của chị M. bị lừa bán.",
            "Ngày 9/1/2025, Công an tỉnh Lào Cai nhận được tin báo về việc chị M. bị lừa bán." }) {
        INFO(text);
        CHECK(has(said(text), "date report_date 2025-01-09"));
        CHECK_FALSE(has(said(text), "date incident_date 2025-01-09"));
    }
    CHECK(has(said("Ngày 9/1/2025, nhận tin báo của người dân, Công an tỉnh Lào Cai bắt 2 đối tượng."),
        "date incident_date 2025-01-09"));
}

TEST_CASE("the days of an arrest, a charge and a trial are not the day it happened", "[prose]")
{
    CHECK(has(said("Chủ quán bị bắt ngày 23/4/2025 tại Bắc Ninh."),
        "date detection_date 2025-04-23"));
    CHECK(has(said("He was arrested on 23 April 2025 in Lang Son."),
        "date detection_date 2025-04-23"));
    CHECK(has(said("Công an tỉnh Hà Giang đã khởi tố ngày 3/5/2022 đối với 2 đối tượng."),
        "date prosecution_date 2022-05-03"));
    CHECK(has(said("Công an tỉnh Hà Giang ra quyết định khởi tố vụ án ngày 3/5/2022, 2 bị can."),
        "date prosecution_date 2022-05-03"));
    CHECK(has(said("Công an tỉnh Hà Giang khởi tố 2 bị can trong vụ án xảy ra ngày 3/5/2022."),
        "date incident_date 2022-05-03"));
    const auto trial = said("Ngày 18/9/2023, TAND tỉnh Nghệ An xét xử 2 bị cáo. Theo cáo trạng, "
                            "tháng 4/2010, các bị cáo lừa bán 3 phụ nữ.");
    CHECK(has(trial, "date incident_date 2010-04"));
    CHECK_FALSE(has(trial, "date incident_date 2023-09-18"));
}

TEST_CASE("the page's date gives way to what the text says of its announcement", "[prose]")
{
    const auto all = said("16/03/2024 10:15\nNgày 15/3, Công an tỉnh Lạng Sơn cho biết đã bắt 2 đối "
                          "tượng ngày 12/3.");
    CHECK(has(all, "date report_date 2024-03-15"));
    CHECK_FALSE(has(all, "date report_date 2024-03-16"));
    CHECK(has(said("16/03/2024 10:15\nNgày 12/3, tại Lạng Sơn, Công an bắt 2 đối tượng."),
        "date report_date 2024-03-16"));
}

TEST_CASE("money per head counts nobody", "[prose]")
{
    for (const std::string price : { "30 triệu đồng một người", "30 triệu đồng/người",
             "30 triệu đồng cho một người", "50 triệu/người", "mỗi người 2.000 nhân dân tệ",
             "2.000 nhân dân tệ một người", "một người 2.000 nhân dân tệ", "1 người/30 triệu đồng",
             "500 USD một nạn nhân", "30 triệu đồng mỗi nạn nhân" }) {
        const auto all = said("Ngày 1/2/2024, tại Lào Cai, Công an bắt 2 đối tượng, tiền công " + price
            + ".");
        INFO(price);
        CHECK(has(all, "count suspects =2"));
        CHECK(std::ranges::count_if(all, [](const auto& one) { return one.starts_with("count"); })
            == 1);
    }
    CHECK(has(said("Ngày 1/2/2024, tại Lào Cai, đối tượng lừa bán một người với giá 30 triệu đồng."),
        "count presumed-victims =1"));
}

TEST_CASE("who bought is nobody's victim, and those caught besides are no total", "[prose]")
{
    CHECK_FALSE(hasKind(said("Ngày 1/2/2024, tại Lào Cai, đối tượng bán chị M. cho một người đàn ông, "
                             "bán cho một người khác ở Trung Quốc."),
        "count presumed-victims"));
    const auto reading = proseOf("Ngày 1/2/2024, tại Lào Cai, Công an bắt thêm 4 đối tượng.");
    const auto count = std::ranges::find(reading.proposals, ProposalKind::Count, &Proposal::kind);
    REQUIRE(count != reading.proposals.end());
    CHECK(count->reason == "prose.count.more");
    CHECK(count->confidence < 0.6);
}

TEST_CASE("a stop of a route and a place passed through are not where it happened", "[prose]")
{
    CHECK_FALSE(hasKind(said("Ngày 21/12/2023, 8 nạn nhân bị đưa theo tuyến Quảng Bình – Lào – Thái "
                             "Lan – Myanmar."),
        "place"));
    CHECK_FALSE(hasKind(
        said("Ngày 21/12/2023, một phụ nữ bị đưa từ Sơn La qua Lạng Sơn sang Trung Quốc."), "place"));
    CHECK_FALSE(has(said("Ngày 9/1/2025, tại Sơn La, chị M. trốn về qua cửa khẩu quốc tế Lào Cai sau "
                         "khi bị lừa sang Trung Quốc."),
        "route crossing:BG-cn-lao-cai/official-gate exploitation:CN"));
}
