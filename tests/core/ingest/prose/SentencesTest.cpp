// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/prose/Sentences.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace tuyen::prose;

static std::string parted(std::string_view text)
{
    std::string all;
    for (const auto& span : sentencesOf(text)) {
        all += (all.empty() ? "" : " | ")
            + std::string(text.substr(span.begin, span.end - span.begin));
    }
    return all;
}

TEST_CASE("sentences end at full stops, exclamation and question marks", "[prose]")
{
    CHECK(parted("Một câu. Hai câu! Ba câu? Bốn") == "Một câu. | Hai câu! | Ba câu? | Bốn");
    CHECK(parted("One case was found. Two were not.") == "One case was found. | Two were not.");
}

TEST_CASE("a full stop within a number or date ends nothing", "[prose]")
{
    CHECK(parted("Có 1.604 vụ. Ngày 5.3.2024 xảy ra.") == "Có 1.604 vụ. | Ngày 5.3.2024 xảy ra.");
}

TEST_CASE("abbreviations, initials and list numbers end nothing", "[prose]")
{
    CHECK(
        parted("Tại TP. Hồ Chí Minh và Tp. Huế. Hết.") == "Tại TP. Hồ Chí Minh và Tp. Huế. | Hết.");
    CHECK(parted("Bị can N.V.A. Bị bắt hôm qua.") == "Bị can N.V.A. Bị bắt hôm qua.");
    CHECK(parted("2. Người thứ hai im lặng. Xong.") == "2. Người thứ hai im lặng. | Xong.");
    CHECK(parted("Dr. Mau spoke, e.g. Today.") == "Dr. Mau spoke, e.g. Today.");
}

TEST_CASE("quotes and brackets stay with their sentence", "[prose]")
{
    CHECK(parted("Cô nói: “Tôi bị lừa.” Công an ghi lại.")
        == "Cô nói: “Tôi bị lừa.” | Công an ghi lại.");
    CHECK(parted("Họ đi (năm 2023.) Rồi về.") == "Họ đi (năm 2023.) | Rồi về.");
}

TEST_CASE("a small letter behind dots goes on", "[prose]")
{
    CHECK(parted("Các tỉnh v.v. đều báo. Hết… rồi") == "Các tỉnh v.v. đều báo. | Hết… rồi");
    CHECK(parted("   ").empty());
    CHECK(parted("").empty());
}
