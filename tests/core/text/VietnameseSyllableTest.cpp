// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/VietnameseSyllable.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace tuyen;

TEST_CASE("legal syllables are known")
{
    for (const std::string word : { "Nguyễn", "nghiêng", "NGƯỜI", "quyết", "giếng", "gìn", "hoà",
             "hòa", "thuý", "khuya", "xoèn", "oách", "yêu", "ý", "Đắk", "Kạn", "quốc", "quỳnh",
             "giết", "khuỷu", "ngoằng", "uống", "ưu", "trưởng", "Ơn", "Huế", "quýt", "gì" }) {
        INFO(word);
        CHECK(isVietnameseSyllable(word));
    }
}

TEST_CASE("what no Vietnamese writes is told apart")
{
    for (const std::string word :
        { "", "Müller", "NguyÔn", "ngễ", "cê", "gế", "đặngg", "wắ", "fó", "toẹtt", "hoàn̂", "sácc",
            "tàt", "phảch", "áà", "ỷề", "nGUYỄN", "HỒng", "кот", "123" }) {
        INFO(word);
        CHECK_FALSE(isVietnameseSyllable(word));
    }
}

TEST_CASE("only marked words are counted, and signs inside a word belong to it")
{
    const auto count = countSyllables("Trần Văn Mau, 12/3 – “Lạng Sơn” Müller c«ng");
    CHECK(count.words == 6);
    CHECK(count.legal == 4);
    CHECK(count.familiar >= 3);
    CHECK(countSyllables("plain words only").words == 0);
    CHECK(countSyllables("đã đã đã", 2).words == 2);
}

TEST_CASE("words of capitals with small letters that have tones become capitals")
{
    CHECK(withEvenCapitals("NGUYễN VăN MẫU") == "NGUYỄN VĂN MẪU");
    CHECK(withEvenCapitals("Hà Nội, Đại Từ; Lê") == "Hà Nội, Đại Từ; Lê");
    CHECK(withEvenCapitals("") == "");
}
