// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/Encoding.h"
#include "IngestFiles.h"
#include "ingest/ImportRun.h"
#include "store/IncidentStore.h"
#include "store/SourceStore.h"
#include "support/LegacyEncoder.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <iostream>

using namespace tuyen;
using namespace tuyen::test;

namespace {

/// Invented texts of three kinds, short and long, two of each.
struct Text {
    const char* kind;
    std::string words;
};

const std::vector<Text> texts {
    { "name, short", "Trần Văn Mẫu" },
    { "name, short", "Hồ Thị Ví Dụ" },
    { "names, long",
        "Nguyễn Văn Thử\nTrần Thị Mẫu\nLê Hoàng Giả Định\nPhạm Minh Hư Cấu\nVũ Đức Nháp\n"
        "Đặng Thị Thí Nghiệm\nBùi Quốc Ví Dụ\nĐỗ Thị Hường\nHoàng Văn Kiểm Tra\nLý Thị Sửu" },
    { "names, long",
        "Lò Thị Ơn (1999); Giàng A Páo\nVừ Bá Chứ\nSùng Thị Mỷ\nQuàng Văn Tướng; Cầm Thị Phượng\n"
        "HOÀNG VĂN THỤ, Nông Đức Mạo\nTriệu Thị Khuyết\nMa Seo Dìn\nTẩn Láo Lở" },
    { "prose, short", "Đưa người qua đường mòn sang Trung Quốc." },
    { "prose, short", "Nạn nhân được giải cứu ngày 3/5/2024, đã về nhà." },
    { "prose, long",
        "Qua nắm tình hình, đơn vị phát hiện nhóm đối tượng lợi dụng mạng xã hội để rủ rê phụ nữ "
        "trẻ ở các xã vùng cao sang bên kia biên giới với lời hứa việc nhẹ lương cao. Khi đến nơi, "
        "họ bị thu giấy tờ, ép làm việc trong cơ sở lừa đảo trực tuyến, ai muốn về phải nộp tiền "
        "chuộc. Tổ công tác đã phối hợp với lực lượng chức năng nước bạn tiếp nhận ba người, "
        "hướng dẫn làm thủ tục và đưa về địa phương hỗ trợ tái hòa nhập cộng đồng." },
    { "prose, long",
        "Đồn biên phòng tuần tra dọc suối thì gặp bốn người đi bộ không có giấy tờ tùy thân. Hai "
        "người khai được một phụ nữ không quen biết dẫn đường, hẹn trả công bằng tiền mặt. Vụ việc "
        "được bàn giao cho công an huyện tiếp tục điều tra, làm rõ đường dây đứng sau." },
    { "mixed, short", "A-1,14/01/2024,Lạng Sơn,2\n" },
    { "mixed, short", "TN-02/24;Mộc Bài;0900 000 317;hơn 10 người\n" },
    { "mixed, long",
        "Mã vụ,Ngày xảy ra,Tỉnh,Họ tên đối tượng,Số NN,Nội dung\n"
        "LS-01/24,14/01/2024,Lạng Sơn,Trần Văn Mẫu (1987),3,\"Lừa bán sang Quảng Tây, hứa việc "
        "làm\"\nTN-02/24,3/2024,Tây Ninh,chưa rõ,hơn 10,qua cửa khẩu Mộc Bài\nĐB-03/24,2024,"
        "Điện Biên,Vừ A Thử; Lò Thị Ví,1,đường mòn Tây Trang\n" },
    { "mixed, long",
        "STT;Họ và tên;Năm sinh;Quê quán;Ghi chú\n1;Nguyễn Thị Mẫu;2001;Nghệ An;đã giải cứu\n"
        "2;Lương Thị Giả;1998;Kỳ Sơn, Nghệ An;đang xác minh\n3;Unknown;;;contact via Zalo\n"
        "4;Moong Thị Nháp;2005;Tương Dương;bị ép kết hôn, chưa trở về\n" },
};

struct Kind {
    TextEncoding encoding;
    bool isDecomposed;
};
const std::vector<Kind> kinds { { TextEncoding::Utf8, false }, { TextEncoding::Utf8, true },
    { TextEncoding::Utf16Le, false }, { TextEncoding::Utf16Be, false },
    { TextEncoding::Tcvn3, false }, { TextEncoding::Vni, false }, { TextEncoding::Viscii, false },
    { TextEncoding::Windows1258, false } };

} // namespace

TEST_CASE("the detector knows every encoding from short and long names, prose and mixed text")
{
    int tried = 0;
    int right = 0;
    for (const auto& [kind, words] : texts) {
        for (const auto& [encoding, isDecomposed] : kinds) {
            const auto bytes = encoded(isDecomposed ? decomposed(words) : words, encoding);
            const auto ranked = rankEncodings(bytes);
            const auto guess = detectEncoding(bytes);
            INFO(kind << " in " << name(encoding) << ": " << words.substr(0, 40));
            INFO("found " << name(guess.encoding) << ", score " << guess.score);
            ++tried;
            const bool isRight = guess.encoding == encoding && guess.isDecomposed == isDecomposed;
            right += isRight;
            CHECK(isRight);
            CHECK(guess.score >= 0.8);
            CHECK(guess.score <= 1);
            CHECK_FALSE(guess.sample.empty());
            CHECK(ranked.front().encoding == guess.encoding);
            std::string read;
            decode(guess.encoding, bytes, true, read);
            CHECK((encoding == TextEncoding::Tcvn3 || isDecomposed || read == words));
        }
    }
    std::cout << "encoding detector: " << right << " of " << tried << " right\n";
    CHECK(tried >= 60);
}

TEST_CASE("a mark at the beginning decides, whatever follows")
{
    CHECK(detectEncoding("\xEF\xBB\xBF"
                         "abc")
              .markLength
        == 3);
    CHECK(detectEncoding("\xFF\xFE"
                         "a")
              .encoding
        == TextEncoding::Utf16Le);
    CHECK(detectEncoding("\xFE\xFF"
                         "a")
              .encoding
        == TextEncoding::Utf16Be);
}

TEST_CASE("Western words are not taken for Vietnamese")
{
    const auto french = encoded("", TextEncoding::Utf8)
        + "name;place\nM\xFCller;Z\xFCrich\n"
          "Lef\xE8vre;Orl\xE9"
          "ans\nS\xE1nchez;M\xE1laga\nJ\xF6nsson;Malm\xF6\n";
    const auto guess = detectEncoding(french);
    CHECK(guess.encoding == TextEncoding::Windows1252);
    CHECK(guess.score < 0.95);
    CHECK(guess.sample == "Müller;Zürich");
}

TEST_CASE("fonts tell the encoding of what is typed in them")
{
    CHECK(oldFontOf(".VnTime") == OldFont::Tcvn3);
    CHECK(oldFontOf(".VnArialH") == OldFont::Tcvn3);
    CHECK(oldFontOf("VNI-Times") == OldFont::Vni);
    CHECK(oldFontOf("Times New Roman") == OldFont::None);
    CHECK(oldFontOf("Vnote") == OldFont::None);
    CHECK_FALSE(encodingOf(oldFontOf("")));
}

TEST_CASE("encodings have names, and other people's names for them are understood")
{
    for (const auto encoding : textEncodings) {
        CHECK(encodingFromName(name(encoding)) == encoding);
    }
    CHECK(encodingFromName("ABC") == TextEncoding::Tcvn3);
    CHECK(encodingFromName("CP1258") == TextEncoding::Windows1258);
    CHECK_FALSE(encodingFromName("koi8-r"));
    CHECK_FALSE(encodingFromName(""));
}

static const std::string table = "Mã vụ,Ngày xảy ra,Tỉnh,Họ tên đối tượng,Số nạn nhân,Nội dung\n"
                                 "LS-01,14/01/2024,Lạng Sơn,Trần Văn Mẫu,3,\"Lừa bán, hứa việc\"\n"
                                 "TN-02,3/2/2024,Tây Ninh,Hồ Thị Giả Định,1,qua cửa khẩu Mộc Bài\n";

TEST_CASE(
    "a file in an old encoding is imported as if it were Unicode, and its rows are found again")
{
    for (const auto encoding : { TextEncoding::Tcvn3, TextEncoding::Vni, TextEncoding::Viscii,
             TextEncoding::Windows1258 }) {
        INFO(name(encoding));
        TestStore test;
        const Files files;
        const auto receipt
            = ImportRun(files.write("vụ.csv", encoded(table, encoding))).commit(test.store);
        CHECK(receipt.encoding == name(encoding));
        CHECK(receipt.encodingScore >= 0.95);
        CHECK(receipt.encodingSample.starts_with("LS-01,14/01/2024,Lạng Sơn"));
        CHECK(receipt.counts.stored == 2);
        CHECK(receipt.sheets.front().mapping[3].second == "suspect_name");
        CHECK(std::ranges::any_of(
            receipt.issues, [](const Issue& issue) { return issue.code == "encoding.found"; }));
        IncidentStore incidents(test.store);
        const auto id = *incidents.findByCode("TN-02");
        const auto found = incidents.find(id);
        CHECK(found->place.unit == "VN-tay-ninh");
        CHECK(found->summary == "qua cửa khẩu Mộc Bài");
        const auto evidence = SourceStore(test.store).evidence(entity(id));
        REQUIRE(evidence.size() == 1);
        CHECK(evidence[0].row.row == 3);
        CHECK(evidence[0].cells[3].second == "Hồ Thị Giả Định");
        CHECK(SourceStore(test.store).bytes(evidence[0].source.id) == encoded(table, encoding));
    }
}

TEST_CASE("an encoding the user names is taken, right or wrong")
{
    const Files files;
    ReadOptions options;
    options.encoding = "viscii";
    const auto file
        = files.write("a.csv", encoded("tỉnh,xã\nĐiện Biên,Sam Mứn\n", TextEncoding::Viscii));
    CHECK(shown(file, options) == "1: tỉnh|xã\n2: Điện Biên|Sam Mứn\n");
    options.encoding = "vni";
    const auto format = openTable(file, options)->format();
    CHECK(format.encoding == "vni");
    CHECK(format.encodingScore < 0.9);
    options.encoding = "ebcdic";
    CHECK(codeThrown([&] { openTable(file, options); }) == "encoding.unsupported");
}

TEST_CASE("the first old letters may stand far down the file")
{
    const Files files;
    std::string csv = "code,place\n";
    for (int i = 0; i < 9000; ++i) {
        csv += "A-" + std::to_string(i) + ",Ha Noi\n";
    }
    csv += encoded("A-x,Nghệ An\nA-y,Hà Tĩnh\nA-z,Điện Biên\n", TextEncoding::Tcvn3);
    const auto reader = openTable(files.write("a.csv", csv));
    CHECK(reader->format().encoding == "tcvn3");
    CHECK(shown(*reader).ends_with("A-x|Nghệ An\n9003: A-y|Hà Tĩnh\n9004: A-z|Điện Biên\n"));
}
