// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much of what such texts say is proposed, and how much of what is proposed they say. Every
// text, person and number is invented. The expectations were written from the texts, not from the
// answers.
#include "Said.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <iostream>

using namespace tuyen::test;

namespace {

struct Example {
    const char* text;
    std::vector<std::string> says;
};

const std::vector<Example> examples {
    { "Ngày 12/5/2023, tại xã Tân Mẫu, huyện Văn Lãng, tỉnh Lạng Sơn, lực lượng chức năng bắt 2 "
      "đối tượng "
      "đưa 3 phụ nữ sang Trung Quốc theo đường mòn.",
        { "date incident_date 2023-05-12", "place VN-lang-son", "count suspects =2",
            "count presumed-victims =3", "route crossing:-/trail exploitation:CN" } },
    { "Đêm 3/4/2024, tổ công tác Đồn Biên phòng Mẫu Sơn phát hiện 5 người nhập cảnh trái phép tại "
      "Cao Bằng.",
        { "date incident_date 2024-04-03", "place VN-cao-bang", "count people =5" } },
    { "Ngày 7 tháng 8 năm 2022, Công an tỉnh Nghệ An khởi tố 3 bị can về tội mua bán người.",
        { "date prosecution_date 2022-08-07", "place VN-nghe-an", "count suspects =3" } },
    { "Giải cứu 4 nạn nhân, trong đó có 1 trẻ em, tại Hà Giang ngày 2/2/2021.",
        { "date incident_date 2021-02-02", "place VN-ha-giang", "count victims =4",
            "count minors =1" } },
    { "Khoảng đầu năm 2019, đối tượng rủ hai cô gái ở Điện Biên đi làm thuê rồi bán sang Trung "
      "Quốc.",
        { "date incident_date 2019-01-01..2019-04-30", "place VN-dien-bien",
            "count presumed-victims =2", "route exploitation:CN" } },
    { "Tháng 6/2023, một nhóm dụ dỗ 6 thanh niên sang Campuchia qua cửa khẩu Mộc Bài để lừa đảo "
      "trực tuyến.",
        { "date incident_date 2023-06", "place BG-kh-moc-bai", "count presumed-victims =6",
            "route crossing:BG-kh-moc-bai/official-gate exploitation:KH",
            "method exploitation.online-scam", "method act.recruit" } },
    { "Ngày 15/9/2025, tại Lào Cai, Công an bắt quả tang đối tượng chở 4 người bằng xe biển số "
      "24A-123.45.",
        { "date incident_date 2025-09-15", "place VN-lao-cai-2025", "count presumed-victims =4",
            "identifier plate 24A12345" } },
    { "Ngày 1/3/2024, tại Sơn La, Công an bắt đối tượng dùng số điện thoại 0900.000.421 để lừa nạn "
      "nhân.",
        { "date incident_date 2024-03-01", "place VN-son-la", "identifier phone +84900000421",
            "method means.deception" } },
    { "Ngày 20/10/2023, Bộ đội Biên phòng tỉnh Hà Tĩnh phối hợp với Lào triệt phá đường dây, giải "
      "cứu 9 nạn nhân.",
        { "date incident_date 2023-10-20", "place VN-ha-tinh", "count victims =9" } },
    { "Tuyến Nghệ An – Lào – Thái Lan được đối tượng dùng để đưa 2 nạn nhân đi ngày 4/4/2022.",
        { "date incident_date 2022-04-04", "count victims =2",
            "route recruitment:VN-nghe-an transit:LA exploitation:TH" } },
    { "Năm 2023, cả nước phát hiện 1.604 vụ/66.621 lượt người xuất, nhập cảnh trái phép.",
        { "figure incidents =1604 2023", "figure person-times =66621 2023" } },
    { "Trong năm 2022, toàn lực lượng xử lý 103 vụ/92 đối tượng phạm tội mua bán người.",
        { "figure incidents =103 2022", "figure suspects =92 2022" } },
    { "Từ năm 2010 đến năm 2022, hai bên đã giải cứu 235 nạn nhân và nghi nạn nhân.",
        { "figure victims-and-presumed =235 2010-01-01..2022-12-31" } },
    { "6 tháng đầu năm 2024, trên địa bàn tỉnh xảy ra 12 vụ, 15 đối tượng.",
        { "figure incidents =12 2024-01-01..2024-06-30",
            "figure suspects =15 2024-01-01..2024-06-30" } },
    { "Đã tổ chức gần 25 nghìn buổi tuyên truyền cho hơn 700 nghìn lượt người trong năm 2021.",
        { "figure sessions <25000 2021", "figure person-times >700000 2021" } },
    { "Năm 2020, mở 5 lớp tập huấn cho 180 cán bộ.",
        { "figure classes =5 2020", "figure staff =180 2020" } },
    { "Phát hơn 22 nghìn tờ rơi trong năm 2019.", { "figure leaflets >22000 2019" } },
    { "Năm 2023, toàn tỉnh xảy ra 45 vụ, tăng 12 vụ so với năm 2022.",
        { "figure incidents =45 2023" } },
    { "Theo kế hoạch năm 2025, các đơn vị sẽ mở 10 lớp tập huấn.", {} },
    { "Người nào mua bán 2 người trở lên thì bị phạt tù từ 8 năm đến 15 năm theo Điều 150.", {} },
    { "Nếu phát hiện đối tượng lạ, người dân báo cho công an.", {} },
    { "Công an khuyến cáo người dân cảnh giác với thủ đoạn việc nhẹ lương cao.", {} },
    { "Hội nghị bàn về Quyết định 130/CP ngày 15/8/2004.", {} },
    { "Ngày 9/9/2023, tại Quảng Ninh, Công an không phát hiện nạn nhân nào.",
        { "date incident_date 2023-09-09", "place VN-quang-ninh" } },
    { "Ngày 10/10/2023, tại An Giang, Công an bắt giữ 7 người để điều tra hành vi chứa chấp.",
        { "date incident_date 2023-10-10", "place VN-an-giang", "count suspects =7",
            "method act.harbour" } },
    { "Ngày 11/11/2023, tại Kon Tum, đối tượng ép nạn nhân bán dâm và giữ giấy tờ.",
        { "date incident_date 2023-11-11", "place VN-kon-tum",
            "method exploitation.sexual-prostitution", "method control.withholds-documents" } },
    { "Ngày 12/12/2023, tại Quảng Trị, nạn nhân bị đánh đập, nhốt và đòi tiền chuộc.",
        { "date incident_date 2023-12-12", "place VN-quang-tri", "method control.physical-abuse",
            "method means.force", "method control.restricts-movement", "method control.ransom" } },
    { "Ngày 5/1/2024, tại Đồng Tháp, đối tượng làm quen qua mạng rồi lừa bán một phụ nữ làm vợ "
      "người nước ngoài.",
        { "date incident_date 2024-01-05", "place VN-dong-thap", "count presumed-victims =1",
            "method recruitment_channel.dating-app", "method means.deception",
            "method exploitation.forced-marriage" } },
    { "Từ ngày 1/5 đến 3/5/2023, tại Lai Châu, lực lượng biên phòng giải cứu 2 bé gái.",
        { "date incident_date 2023-05-01..2023-05-03", "place VN-lai-chau",
            "count presumed-victims =2" } },
    { "Ngày 8/8/2024, tại Bình Phước, Công an tiếp nhận khoảng 20 nạn nhân do phía Campuchia trao "
      "trả.",
        { "date incident_date 2024-08-08", "place VN-binh-phuoc", "count victims ~20" } },
    { "Ngày 6/6/2024, tại Long An, phát hiện 2-3 đối tượng dẫn người vượt sông sang Campuchia.",
        { "date incident_date 2024-06-06", "place VN-long-an", "count suspects 2..3",
            "method act.transport", "route crossing:-/river exploitation:KH" } },
    { "Ngày 14/2/2024, Công an TP. Hồ Chí Minh khởi tố 4 bị can; tài khoản 0123456789 tại ngân "
      "hàng bị phong tỏa.",
        { "date prosecution_date 2024-02-14", "place VN-ho-chi-minh", "count suspects =4",
            "identifier bank-account 0123456789" } },
    { "Ngày 16/2/2024, tại Huế, Công an bắt Trần Thị Mẫu, CCCD 001300000317.",
        { "date incident_date 2024-02-16", "place VN-thua-thien-hue",
            "identifier id-number 001300000317" } },
    { "On 5 March 2024, police in Lang Son arrested two suspects and rescued three victims.",
        { "date incident_date 2024-03-05", "place VN-lang-son", "count suspects =2",
            "count victims =3" } },
    { "In May 2023, four women were lured through Facebook and taken to China.",
        { "date incident_date 2023-05", "count presumed-victims =4", "route exploitation:CN",
            "method recruitment_channel.facebook" } },
    { "In 2022, 1,250 presumed victims were identified nationwide.",
        { "figure presumed-victims =1250 2022" } },
    { "More than 300 cases were handled in 2021.", { "figure incidents >300 2021" } },
    { "The conference on 3 June 2022 adopted a plan.", {} },
    { "On 7 July 2023, border guards in Tay Ninh stopped 15 people who crossed by a trail.",
        { "date incident_date 2023-07-07", "place VN-tay-ninh", "count people =15",
            "route crossing:-/trail" } },
    { "Ngày 17/3/2024, tại Hà Nội, tòa án xét xử 6 bị cáo.",
        { "date incident_date 2024-03-17", "place VN-ha-noi", "count suspects =6" } },
    { "Ngày 18/3/2024, tại cửa khẩu quốc tế Cầu Treo, lực lượng chức năng tiếp nhận 5 nạn nhân từ "
      "Lào trở về.",
        { "date incident_date 2024-03-18", "place BG-la-cau-treo", "count victims =5" } },
    { "Ngày 19/3/2024, tại Thanh Hóa, Công an bắt ba đối tượng, thu 200 triệu đồng và 3 điện "
      "thoại.",
        { "date incident_date 2024-03-19", "place VN-thanh-hoa", "count suspects =3" } },
    { "Cuối tháng 5/2023, tại Gia Lai, một đối tượng dụ dỗ nạn nhân qua Zalo.",
        { "date incident_date 2023-05-21..2023-05-31", "place VN-gia-lai", "count suspects =1",
            "method recruitment_channel.zalo", "method act.recruit" } },
    { "Lượng mưa năm 2023 tăng 20 % so với trung bình.", {} },
    { "Ngày 21/3/2024, tại Đắk Lắk, Công an giải cứu 10 đến 12 người nghi là nạn nhân.",
        { "date incident_date 2024-03-21", "place VN-dak-lak", "count presumed-victims 10..12" } },
};

} // namespace

TEST_CASE("recall and precision on invented sentences stay above what was measured", "[prose]")
{
    int found = 0, expected = 0, proposed = 0, right = 0;
    std::string misses;
    for (const auto& example : examples) {
        const auto all = said(example.text);
        for (const auto& saying : example.says) {
            ++expected;
            found += has(all, saying) ? 1 : 0;
            misses += has(all, saying) ? "" : "\n  missed  " + saying + "   in  " + example.text;
        }
        for (const auto& saying : all) {
            ++proposed;
            const bool isRight = std::ranges::find(example.says, saying) != example.says.end();
            right += isRight ? 1 : 0;
            misses += isRight ? "" : "\n  extra   " + saying + "   in  " + example.text;
        }
    }
    const double recall = double(found) / expected;
    const double precision = double(right) / proposed;
    std::cout << "prose: " << examples.size() << " invented texts, " << expected
              << " facts, recall " << recall << ", precision " << precision << misses << '\n';
    CHECK(examples.size() >= 40);
    CHECK(recall >= 0.9);
    CHECK(precision >= 0.9);
}
