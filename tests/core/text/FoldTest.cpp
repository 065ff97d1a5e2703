// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Fold.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

TEST_CASE("fold takes case, tones, marks and signs off")
{
    CHECK(fold("ĐẶNG Văn-Đức") == "dang van duc");
    CHECK(fold("Nguyễn Thị Hường") == "nguyen thi huong");
    CHECK(fold("  cửa khẩu   (phụ) Cốc-Nam! ") == "cua khau phu coc nam");
    CHECK(fold("Mê Công") == "me cong");
    CHECK(fold("Mê – Kông") == "me kong");
    CHECK(fold("103 vụ/92 đối tượng") == "103 vu 92 doi tuong");
    CHECK(fold("").empty());
    CHECK(fold(" -– ").empty());
}

TEST_CASE("signs made of our letters fold as these do")
{
    CHECK(fold("ﬁ ℏ ℋ Ａ") == "fi h h a");
    for (const std::string sign : { "ℏ", "ﬁ", "ℋ", "℃", "Ａ" }) {
        INFO(sign);
        CHECK(fold(fold(sign)) == fold(sign));
        CHECK(foldTones(foldTones(sign)) == foldTones(sign));
        CHECK(foldExact(foldExact(sign)) == foldExact(sign));
    }
}

TEST_CASE("fold reads every d with a stroke as d")
{
    CHECK(fold("\u0110\u1EB7ng") == "dang");
    CHECK(fold("\u00D0\u1EB7ng") == "dang");
    CHECK(fold("\u0189\u1EB7ng") == "dang");
    CHECK(fold("\u0111\u00F0\u0256") == "ddd");
}

TEST_CASE("composed and decomposed letters fold alike")
{
    const std::string composed = "Nguy\u1EC5n Th\u1ECB H\u01B0\u1EDDng";
    const std::string decomposed = "Nguye\u0302\u0303n Thi\u0323 Hu\u031Bo\u031B\u0300ng";
    CHECK(fold(composed) == fold(decomposed));
    CHECK(foldTones(composed) == foldTones(decomposed));
    CHECK(foldExact(composed) == foldExact(decomposed));
    CHECK(normalised(decomposed) == composed);
}

TEST_CASE("foldTones keeps the letters and drops the tones")
{
    CHECK(foldTones("Đặng") == "đăng");
    CHECK(foldTones("Thừa Thiên Huế") == "thưa thiên huê");
    CHECK(foldTones("Hòa Hoà HOÁ") == "hoa hoa hoa");
}

TEST_CASE("foldExact makes old and new tone placement one")
{
    CHECK(foldExact("Hòa") == foldExact("Hoà"));
    CHECK(foldExact("Thúy") == foldExact("THUÝ"));
    CHECK(foldExact("khỏe") == foldExact("khoẻ"));
    CHECK(foldExact("Hòa Bình") == "hoà bình");
    CHECK(foldExact("thủy sản") == foldExact("thuỷ sản"));
    CHECK(foldExact("qúy") == foldExact("quý"));
}

TEST_CASE("foldExact keeps words apart that differ in a tone")
{
    CHECK(foldExact("Hòa") != foldExact("Hoa"));
    CHECK(foldExact("của") == "của");
    CHECK(foldExact("kìa") == "kìa");
    CHECK(foldExact("Nguyễn") == "nguyễn");
    CHECK(foldExact("hoàn") == "hoàn");
}

TEST_CASE("other scripts are lower-cased and kept")
{
    CHECK(fold("中国") == "中国");
    CHECK(fold("ไทย") == "ไทย");
    CHECK(fold("Россия") == "россия");
    CHECK(fold("ПАРИЙ") == fold("пари\u0438\u0306"));
    CHECK(fold("ＡＢＣ１２") == "abc12");
    CHECK(fold("Straße Łódź Ærø") == "strasse lodz aero");
}

TEST_CASE("a wrong letter for Đ becomes Đ where Vietnamese has one")
{
    CHECK(normalised("\u00D0i\u1EC7n Bi\u00EAn") == "Điện Biên");
    CHECK(normalised("B\u00D0BP t\u1EC9nh, Q\u00D0-BCA") == "BĐBP tỉnh, QĐ-BCA");
    CHECK(normalised("buôn \u00F0ôn") == "buôn đôn");
    CHECK(normalised("Gu\u00F0r\u00FAn, HAR\u00D0UR") == "Gu\u00F0r\u00FAn, HAR\u00D0UR");
}

TEST_CASE("bytes that are no UTF-8 are marked and break nothing")
{
    CHECK(normalised("a\xFF"
                     "b")
        == "a\uFFFDb");
    CHECK(normalised("\xE1\xBB") == "\uFFFD\uFFFD");
    CHECK(isValidUtf8("Đặng \uFFFD 中"));
    CHECK_FALSE(isValidUtf8("\xC0\xAF"));
    CHECK_FALSE(isValidUtf8("\xED\xA0\x80"));
    CHECK_FALSE(isValidUtf8("abc\xE1\xBB"));
    CHECK(isValidUtf8(""));
}

TEST_CASE("blanks of all kinds are tidied")
{
    CHECK(trimmed("\uFEFF  Lạng\u00A0\u00A0Sơn \u200B\n") == "Lạng Sơn");
    CHECK(trimmed("a\t\r\nb") == "a b");
    CHECK(trimmed("\u3000").empty());
}
