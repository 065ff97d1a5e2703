// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What such texts mislead a reader with. All texts, people and numbers below are invented.
#include "Said.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using namespace tuyen::test;

TEST_CASE("a dot parts thousands and a slash parts units", "[prose]")
{
    const auto all = said("Năm 2023, toàn lực lượng phát hiện 1.604 vụ/66.621 lượt người xuất nhập "
                          "cảnh trái phép; xử lý 103 vụ/92 đối tượng mua bán người.");
    CHECK(has(all, "figure incidents =1604 2023"));
    CHECK(has(all, "figure person-times =66621 2023"));
    CHECK(has(all, "figure incidents =103 2023"));
    CHECK(has(all, "figure suspects =92 2023"));
}

TEST_CASE("more cases than subjects is legitimate", "[prose]")
{
    const auto all = said("Năm 2022, cả nước xử lý 103 vụ, 92 đối tượng phạm tội mua bán người.");
    CHECK(has(all, "figure incidents =103 2022"));
    CHECK(has(all, "figure suspects =92 2022"));
}

TEST_CASE("nghìn multiplies, and gần and hơn stay beside the number", "[prose]")
{
    const auto all
        = said("Giai đoạn 2010-2022, hai bên đã tổ chức gần 25 nghìn buổi tuyên truyền cho "
               "hơn 700 nghìn lượt người, phát hơn 22 nghìn tờ rơi.");
    CHECK(has(all, "figure sessions <25000 2010-01-01..2022-12-31"));
    CHECK(has(all, "figure person-times >700000 2010-01-01..2022-12-31"));
    CHECK(has(all, "figure leaflets >22000 2010-01-01..2022-12-31"));
}

TEST_CASE("lượt người are never people and never victims", "[prose]")
{
    const auto all = said("Ngày 5/3/2024, Đồn Biên phòng tại Lạng Sơn ngăn chặn 12 lượt người xuất "
                          "cảnh trái phép.");
    CHECK(hasKind(all, "figure person-times =12"));
    CHECK_FALSE(hasKind(all, "count"));
}

TEST_CASE("presumed victims are not victims", "[prose]")
{
    const auto all
        = said("Ngày 5/3/2024, tại Lạng Sơn, lực lượng chức năng tiếp nhận 3 nạn nhân và 2 "
               "người nghi là nạn nhân.");
    CHECK(has(all, "count victims =3"));
    CHECK(has(all, "count presumed-victims =2"));
}

TEST_CASE("victims and presumed victims in one number stay one number", "[prose]")
{
    const auto all = said("Năm 2023, cả nước giải cứu, tiếp nhận 235 nạn nhân và nghi nạn nhân.");
    CHECK(has(all, "figure victims-and-presumed =235 2023"));
    CHECK_FALSE(hasKind(all, "figure victims ="));
}

TEST_CASE("the date of the page is not the date of the event", "[prose]")
{
    const auto all
        = said("Thứ Hai, 15/01/2024 - 12:00\n"
               "Ngày 22/12/2023, tại Lạng Sơn, Công an bắt 2 đối tượng lừa bán một phụ nữ.");
    CHECK(has(all, "date incident_date 2023-12-22"));
    CHECK(has(all, "date report_date 2024-01-15"));
    CHECK_FALSE(has(all, "date incident_date 2024-01-15"));
}

TEST_CASE("a day without a year takes the year of the page and says so", "[prose]")
{
    const auto reading = proseOf("05/03/2024 10:15\n"
                                 "Ngày 22/2, tại Nghệ An, Bộ đội Biên phòng bắt 2 đối tượng.");
    const auto& date = reading.proposals.front();
    CHECK(saying(date) == "date incident_date 2024-02-22");
    CHECK(date.reason == "prose.date.year-from-page");
    CHECK(date.confidence < 0.8);
}

TEST_CASE("a day without any year is proposed with its words only", "[prose]")
{
    const auto reading = proseOf("Ngày 22/2, tại Nghệ An, Bộ đội Biên phòng bắt 2 đối tượng.");
    const auto& date = reading.proposals.front();
    CHECK_FALSE(date.date.isKnown());
    CHECK(date.raw == "Ngày 22/2");
    CHECK(date.reason == "prose.date.no-year");
}

TEST_CASE("a year is no count, and năm before a unit is five only where it can be", "[prose]")
{
    CHECK_FALSE(hasKind(said("Năm 2023 đối tượng bỏ trốn sang Lào."), "count suspects =2023"));
    CHECK_FALSE(
        hasKind(said("Ngày 1/2/2024, tại Lào Cai, trong năm người dân trình báo."), "count"));
    CHECK(has(said("Ngày 1/2/2024, tại Lào Cai, Công an bắt năm đối tượng."), "count suspects =5"));
}

TEST_CASE("percent and money count nobody", "[prose]")
{
    const auto all
        = said("Ngày 1/2/2024, tại Lào Cai, Công an phát hiện đối tượng bán nạn nhân với giá "
               "50 triệu đồng; 80 % nạn nhân là nữ.");
    CHECK_FALSE(hasKind(all, "count"));
    CHECK_FALSE(hasKind(all, "figure"));
}

TEST_CASE("articles of a law are no numbers", "[prose]")
{
    const auto all
        = said("Ngày 1/2/2024, Công an tỉnh Lào Cai khởi tố 2 bị can về tội mua bán người theo "
               "Điều 150 Bộ luật Hình sự năm 2015.");
    CHECK(has(all, "count suspects =2"));
    CHECK_FALSE(hasKind(all, "count suspects =150"));
    CHECK_FALSE(has(all, "date incident_date 2015"));
}

TEST_CASE("what a law says about many people is no incident", "[prose]")
{
    CHECK(said("Người nào mua bán từ 2 người đến 5 người thì bị phạt tù từ 8 năm đến 15 năm.")
              .empty());
}

TEST_CASE("the date of a law is not the date of an event", "[prose]")
{
    const auto all = said("Luật Phòng, chống mua bán người số 53/2024/QH15 được ban hành ngày "
                          "28/11/2024 và có hiệu lực từ 1/7/2025.");
    CHECK(all.empty());
}

TEST_CASE("targets and plans are not facts", "[prose]")
{
    CHECK(said("Theo kế hoạch, năm 2025 sẽ giải cứu 300 nạn nhân.").empty());
    CHECK(said("Phấn đấu đến năm 2030 giảm 20 % số vụ.").empty());
}

TEST_CASE("comparisons with another time are left out", "[prose]")
{
    const auto all
        = said("Năm 2023, toàn tỉnh phát hiện 45 vụ, tăng 12 vụ so với 33 vụ cùng kỳ năm 2022.");
    CHECK(has(all, "figure incidents =45 2023"));
    CHECK_FALSE(hasKind(all, "figure incidents =12"));
    CHECK_FALSE(hasKind(all, "figure incidents =33"));
}

TEST_CASE("what is denied is not proposed", "[prose]")
{
    const auto all
        = said("Ngày 3/4/2024, tại Quảng Ninh, Công an bắt 2 đối tượng, không có nạn nhân nào "
               "bị đánh đập.");
    CHECK(has(all, "count suspects =2"));
    CHECK_FALSE(hasKind(all, "count victims"));
    CHECK_FALSE(has(all, "method control.physical-abuse"));
    CHECK(has(said("Ngày 3/4/2024, tại Quảng Ninh, giải cứu không dưới 3 nạn nhân."),
        "count victims >=3"));
}

TEST_CASE("communes, kilometres and ages are not people", "[prose]")
{
    const auto all
        = said("Ngày 3/4/2024, tại 3 xã biên giới của Điện Biên, Công an bắt một đối tượng "
               "40 tuổi cách mốc 5 khoảng 2 km.");
    CHECK(has(all, "count suspects =1"));
    CHECK_FALSE(hasKind(all, "count suspects =40"));
    CHECK_FALSE(hasKind(all, "count people"));
}

TEST_CASE("a fall is no confinement: giảm is not giam", "[prose]")
{
    const auto all = said("Ngày 3/4/2024, tại Điện Biên xảy ra một vụ; số vụ giảm nhiều.");
    CHECK_FALSE(has(all, "method control.restricts-movement"));
}

TEST_CASE("names with digits are not numbers: IMM6 and IMM 6", "[prose]")
{
    for (const char* text :
        { "Hội nghị IMM6 của các nước Tiểu vùng sông Mê Công bàn về mua bán người.",
            "Hội nghị IMM 6 người dự đông đủ." }) {
        CHECK(said(text).empty());
    }
}

TEST_CASE("the Mekong under any spelling is no place of an event", "[prose]")
{
    for (const std::string name : { "Mê Công", "Mekong", "Mê – Kông" }) {
        const auto all
            = said("Ngày 3/4/2024, các nước tiểu vùng " + name + " phát hiện 2 đối tượng.");
        CHECK_FALSE(hasKind(all, "place"));
        CHECK_FALSE(hasKind(all, "route"));
    }
}

TEST_CASE("a border between two countries is no route", "[prose]")
{
    const auto all
        = said("Ngày 3/4/2024, trên tuyến biên giới Việt Nam – Lào, Bộ đội Biên phòng tỉnh "
               "Nghệ An bắt 2 đối tượng.");
    CHECK_FALSE(hasKind(all, "route"));
    CHECK(has(all, "place VN-nghe-an"));
}

TEST_CASE("where somebody lives is not where it happened", "[prose]")
{
    const auto all
        = said("Ngày 3/4/2024, tại Quảng Ninh, Công an bắt đối tượng Trần Văn Mẫu, sinh năm "
               "1990, trú tại huyện Văn Lãng, tỉnh Lạng Sơn.");
    CHECK(has(all, "place VN-quang-ninh"));
    CHECK_FALSE(has(all, "place VN-lang-son"));
    CHECK_FALSE(has(all, "date incident_date 1990"));
}

TEST_CASE("small letters are no place: hòa bình is peace", "[prose]")
{
    const auto all
        = said("Ngày 3/4/2024, tại Sơn La, Công an bắt 2 đối tượng để giữ hòa bình cho bản làng.");
    CHECK_FALSE(has(all, "place VN-hoa-binh"));
    CHECK(has(all, "place VN-son-la"));
}

TEST_CASE("a province is the one of its day", "[prose]")
{
    CHECK(has(said("Ngày 3/4/2023, tại Lào Cai, Công an bắt 2 đối tượng."), "place VN-lao-cai"));
    CHECK(
        has(said("Ngày 3/4/2026, tại Lào Cai, Công an bắt 2 đối tượng."), "place VN-lao-cai-2025"));
}

TEST_CASE("ranks and posts glued to names leave nothing behind", "[prose]")
{
    const auto all
        = said("Đại tá Trần Văn Mẫu, Phó Cục trưởng, cho biết: ngày 3/4/2024, tại Sơn La, Công an "
               "bắt 2 đối tượng.");
    CHECK(has(all, "count suspects =2"));
    CHECK(has(all, "date incident_date 2024-04-03"));
    CHECK(all.size() == 3);
}

TEST_CASE("a hotline is nobody's telephone", "[prose]")
{
    const auto all
        = said("Ngày 3/4/2024, tại Sơn La, Công an bắt 2 đối tượng dùng số điện thoại 0900 000 "
               "317.\nNgười dân gọi đường dây nóng 0900 000 111 khi cần giúp đỡ.");
    CHECK(has(all, "identifier phone +84900000317"));
    CHECK_FALSE(has(all, "identifier phone +84900000111"));
}

TEST_CASE("wallets, devices, passports and accounts are found in a text", "[prose]")
{
    const auto all = said(
        "Ngày 3/4/2024, tại Sơn La, Công an bắt 2 đối tượng, thu điện thoại IMEI 490154203237518, "
        "hộ chiếu số B1234567, ví USDT TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t, ví "
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed, WeChat: vidu_88, telegram t.me/vi_du_thu và "
        "số +856 20 5555 0000.");
    CHECK(has(all, "identifier imei 490154203237518"));
    CHECK(has(all, "identifier passport B1234567"));
    CHECK(has(all, "identifier wallet TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"));
    CHECK(has(all, "identifier wallet 0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"));
    CHECK(has(all, "identifier social-account wechat:vidu_88"));
    CHECK(has(all, "identifier social-account telegram:vi_du_thu"));
    CHECK(has(all, "identifier phone +8562055550000"));
}

TEST_CASE("advice about methods is no incident", "[prose]")
{
    CHECK(said("Cơ quan công an khuyến cáo người dân cảnh giác với thủ đoạn việc nhẹ lương cao.")
              .empty());
    CHECK(said("Nếu phát hiện 2 đối tượng lạ, hãy báo cho công an.").empty());
}

TEST_CASE("another date opens another incident, what follows adds to it", "[prose]")
{
    const auto reading
        = proseOf("Ngày 3/4/2024, tại Sơn La, Công an bắt 2 đối tượng. Các đối tượng lừa 3 "
                  "nạn nhân qua mạng xã hội.\n"
                  "Ngày 9/5/2024, tại Nghệ An, Công an bắt 4 đối tượng.");
    CHECK(reading.incidents == 2);
    for (const auto& proposal : reading.proposals) {
        const bool isSecond = saying(proposal).find("=4") != std::string::npos
            || saying(proposal).find("nghe-an") != std::string::npos
            || saying(proposal).find("2024-05-09") != std::string::npos;
        INFO(saying(proposal));
        CHECK(proposal.incident == (isSecond ? 2 : 1));
    }
}

TEST_CASE("what the inquiry found out earlier belongs to the same incident", "[prose]")
{
    const auto reading
        = proseOf("Ngày 20/2/2025, tại Lạng Sơn, Công an bắt 4 đối tượng. Theo điều tra, từ tháng "
                  "10/2024, nhóm này đưa 6 nạn nhân sang Trung Quốc.");
    CHECK(reading.incidents == 1);
    for (const auto& proposal : reading.proposals) {
        CHECK((saying(proposal) != "date incident_date 2024-10" || proposal.confidence < 0.6));
    }
}

TEST_CASE("offsets point at the words, byte for byte, and every reason has its sentence", "[prose]")
{
    const auto reading
        = proseOf("05/03/2024 10:15\nNgày 22/2, tại xã Tân Mẫu, huyện Văn Lãng, tỉnh Lạng Sơn, "
                  "Công an bắt 2 đối tượng đưa 3 phụ nữ sang Trung Quốc theo đường mòn.");
    CHECK(reading.proposals.size() >= 6);
    for (const auto& proposal : reading.proposals) {
        const auto& sentence = reading.sentences[std::size_t(proposal.sentence)];
        const auto& text = reading.parts[std::size_t(sentence.part)].text;
        CHECK(text.substr(std::size_t(proposal.offset), std::size_t(proposal.length))
            == proposal.raw);
        CHECK(text.substr(std::size_t(sentence.offset), sentence.text.size()) == sentence.text);
        CHECK(proposal.offset >= sentence.offset);
    }
}
