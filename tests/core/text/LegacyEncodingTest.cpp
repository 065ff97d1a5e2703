// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/LegacyEncoding.h"

#include "text/Fold.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

static std::string bytes(std::initializer_list<int> values)
{
    std::string text;
    for (const int value : values) {
        text += static_cast<char>(value);
    }
    return text;
}

TEST_CASE("TCVN3 text is read")
{
    CHECK(decodeLegacy(
              "Tr" + bytes({ 0xC7 }) + "n V" + bytes({ 0xA8 }) + "n M" + bytes({ 0xC9 }) + "u",
              LegacyEncoding::Tcvn3)
        == "Trần Văn Mẫu");
    CHECK(decodeLegacy("Vi" + bytes({ 0xD6 }) + "t Nam", LegacyEncoding::Tcvn3) == "Việt Nam");
}

TEST_CASE("VNI marks follow their letter, and letters of their own stand alone")
{
    CHECK(decodeLegacy("Nguye" + bytes({ 0xE3 }) + "n Th" + bytes({ 0xF2 }) + " H"
                  + bytes({ 0xF6, 0xF4, 0xF8 }) + "ng",
              LegacyEncoding::Vni)
        == "Nguyễn Thị Hường");
    CHECK(decodeLegacy(bytes({ 0xD1 }) + "a" + bytes({ 0xEB }) + "ng VA" + bytes({ 0xCA }) + "N",
              LegacyEncoding::Vni)
        == "Đặng VĂN");
    CHECK(decodeLegacy("Vie" + bytes({ 0xE4 }) + "t Nam", LegacyEncoding::Vni) == "Việt Nam");
}

TEST_CASE("VISCII keeps capitals in the control characters")
{
    CHECK(decodeLegacy("Vi" + bytes({ 0xAE }) + "t Nam", LegacyEncoding::Viscii) == "Việt Nam");
    CHECK(decodeLegacy(bytes({ 0x02 }) + "m", LegacyEncoding::Viscii) == "Ẳm");
}

TEST_CASE("Windows-1258 combining tones become whole letters")
{
    CHECK(decodeLegacy("Vi" + bytes({ 0xEA, 0xF2 }) + "t Nam", LegacyEncoding::Windows1258)
        == "Việt Nam");
    CHECK(decodeLegacy(bytes({ 0xD0, 0xE3, 0xF2 }) + "ng", LegacyEncoding::Windows1258) == "Đặng");
}

TEST_CASE("every byte of every encoding gives valid text and ASCII stays")
{
    std::string all;
    for (int byte = 0; byte < 256; ++byte) {
        all += static_cast<char>(byte);
    }
    for (const auto encoding : legacyEncodings) {
        INFO(name(encoding));
        CHECK(isValidUtf8(decodeLegacy(all, encoding)));
        CHECK(decodeLegacy("TN-19/26, 03/11", encoding) == "TN-19/26, 03/11");
    }
}
