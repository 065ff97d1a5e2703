// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gazetteer/PlaceResolver.h"

#include "base/Catalogue.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace tuyen;

static const PartialDate in2023 = PartialDate::ofYear(2023);
static const PartialDate in2026 = PartialDate::day(2026, 3, 5);
static const PartialDate never;

static const PlaceResolver& places()
{
    static const PlaceResolver resolver;
    return resolver;
}

/// "VN-lang-son", "VN-a|VN-b" for candidates, " !issue" behind.
static std::string shown(const PlaceReading& reading)
{
    std::string out = reading.place.unit;
    for (const auto& code : reading.place.candidates) {
        out += (out.empty() ? "" : "|") + code;
    }
    if (out.empty()) {
        out = reading.place.country;
    }
    return out + (reading.issue.empty() ? "" : " !" + reading.issue);
}
static std::string province(std::string_view text, const PartialDate& on)
{
    return shown(places().province(text, on));
}

TEST_CASE("the same name is the unit of the day")
{
    CHECK(province("Lào Cai", in2023) == "VN-lao-cai");
    CHECK(province("Lào Cai", in2026) == "VN-lao-cai-2025");
    CHECK(province("Lào Cai", PartialDate::day(2025, 6, 30)) == "VN-lao-cai");
    CHECK(province("Lào Cai", PartialDate::day(2025, 7, 1)) == "VN-lao-cai-2025");
    CHECK(province("Lạng Sơn", in2023) == "VN-lang-son");
    CHECK(province("Thừa Thiên Huế", in2023) == "VN-thua-thien-hue");
    CHECK(province("Huế", in2026) == "VN-hue");
}

TEST_CASE("without a date a name of two units stays ambiguous")
{
    const auto reading = places().province("Lào Cai", never);
    CHECK(shown(reading) == "VN-lao-cai|VN-lao-cai-2025 !place.ambiguous");
    CHECK(reading.place.raw == "Lào Cai");
    CHECK(province("Lào Cai", PartialDate::ofYear(2025))
        == "VN-lao-cai|VN-lao-cai-2025 !place.ambiguous");
    CHECK(province("Lạng Sơn", never) == "VN-lang-son");
    CHECK(province("Hà Giang", never) == "VN-ha-giang");
}

TEST_CASE("the name of a former unit after the merger gives it and says so")
{
    const auto reading = places().province("Hà Giang", in2026);
    CHECK(shown(reading) == "VN-ha-giang !place.old-name");
    CHECK(reading.suggestion == "Tuyên Quang");
    for (const char* text : { "Hà Giang cũ", "Hà Giang (cũ)", "tỉnh Hà Giang cũ" }) {
        INFO(text);
        CHECK(province(text, in2026) == "VN-ha-giang !place.old-name");
        CHECK(province(text, in2023) == "VN-ha-giang");
    }
    CHECK(province("Lào Cai cũ", in2026) == "VN-lao-cai !place.old-name");
    CHECK(province("Lào Cai cũ", never) == "VN-lao-cai");
    CHECK(province("Lào Cai mới", never) == "VN-lao-cai-2025");
    CHECK(province("Hà Tây", in2023) == "VN-ha-tay !place.old-name");
    CHECK(province("Điện Biên", PartialDate::ofYear(2003)) == "VN-dien-bien !place.not-in-force");
}

TEST_CASE("a name is found in all its spellings")
{
    for (const char* text : { "Lạng Sơn", "LẠNG SƠN", "lang son", "Langson", "tỉnh Lạng Sơn",
             "T. Lạng Sơn", "Tỉnh Lạng Sơn", "Lang Son Province", "Lạng Sơn, Việt Nam",
             "  Lạng   Sơn  ", "La\u0323ng So\u031Bn" }) {
        INFO(text);
        CHECK(province(text, in2023) == "VN-lang-son");
    }
    for (const char* text : { "TP. Hồ Chí Minh", "TPHCM", "TP.HCM", "Tp HCM", "Sài Gòn",
             "Hồ Chí Minh", "Thành phố Hồ Chí Minh", "Ho Chi Minh City" }) {
        INFO(text);
        CHECK(province(text, in2023) == "VN-ho-chi-minh");
    }
    for (const char* text :
        { "Bà Rịa - Vũng Tàu", "BR-VT", "Bà Rịa – Vũng Tàu", "tỉnh Bà Rịa Vũng Tàu" }) {
        INFO(text);
        CHECK(province(text, in2023) == "VN-ba-ria-vung-tau");
        CHECK(shown(places().place(text, in2023)) == "VN-ba-ria-vung-tau");
    }
    CHECK(province("Đăk Lăk", in2023) == "VN-dak-lak");
    CHECK(province("\u00D0\u1EAFk L\u1EAFk", in2023) == "VN-dak-lak");
    CHECK(province("Hoà Bình", in2023) == "VN-hoa-binh");
}

TEST_CASE("every province is found under its names on a day it was in force")
{
    for (const auto& unit : Gazetteer::standard().provinces()) {
        auto on = PartialDate::day(2026, 1, 1);
        if (unit.to) {
            on = PartialDate::between(*unit.to, *unit.to);
        }
        std::vector<std::string> names = unit.aliases;
        names.insert(names.end(), { unit.nameVi, unit.nameEn, "tỉnh " + unit.nameVi });
        for (const auto& name : names) {
            INFO(unit.code << " " << name);
            CHECK(province(name, on) == unit.code);
        }
    }
}

TEST_CASE("what is no province keeps its words")
{
    const auto reading = places().province("Lạng Xơn", in2023);
    CHECK(reading.issue == "place.unknown");
    CHECK(reading.suggestion == "Lạng Sơn");
    CHECK(reading.place.raw == "Lạng Xơn");
    CHECK(reading.place.unit.empty());
    CHECK(province("Atlantis", in2023) == " !place.unknown");
    CHECK(places().province("", in2023).place.isEmpty());
    CHECK(places().province("không rõ", in2023).issue.empty());
    CHECK(province("Hà Giang, Cao Bằng", in2023) == "VN-ha-giang|VN-cao-bang !place.ambiguous");
}

TEST_CASE("free words are taken apart, the rightmost province wins")
{
    const auto full = places().place("xã Tân Thanh, huyện Văn Lãng, Lạng Sơn", in2023).place;
    CHECK(full.unit == "VN-lang-son");
    CHECK(full.commune == "xã Tân Thanh");
    CHECK(full.district == "huyện Văn Lãng");
    CHECK(full.country == "VN");
    const auto noCommas = places().place("xã Tân Thanh huyện Văn Lãng tỉnh Lạng Sơn", in2023).place;
    CHECK(noCommas.unit == "VN-lang-son");
    CHECK(noCommas.commune == "xã Tân Thanh");
    CHECK(noCommas.district == "huyện Văn Lãng");
    const auto bare = places().place("Tân Thanh, Văn Lãng, Lạng Sơn", in2023).place;
    CHECK(bare.commune == "Tân Thanh");
    CHECK(bare.district == "Văn Lãng");
    const auto today = places().place("Đồng Đăng, Lạng Sơn", in2026).place;
    CHECK(today.commune == "Đồng Đăng");
    CHECK(today.district.empty());
    const auto village
        = places().place("bản Lóng Sập, xã Lóng Sập, H. Mộc Châu, Sơn La", in2023).place;
    CHECK(village.village == "bản Lóng Sập");
    CHECK(village.district == "H. Mộc Châu");
    CHECK(shown(places().place("Cao Bằng - Lạng Sơn", in2023)) == "VN-cao-bang|VN-lang-son !place.ambiguous");
    CHECK(shown(places().place("giáp ranh giữa Lạng Sơn và Cao Bằng", in2023)) == "VN-lang-son|VN-cao-bang !place.ambiguous");
    CHECK(shown(places().place("giáp ranh Lạng Sơn", in2023)) == "VN-lang-son");
    CHECK(shown(places().place("Hà Giang, Tuyên Quang", in2023)) == "VN-ha-giang|VN-tuyen-quang !place.ambiguous");
    CHECK(places().place("Hà Giang, Tuyên Quang", in2026).issue != "place.ambiguous");
    const auto city = places().place("TP Lạng Sơn, Lạng Sơn", in2023).place;
    CHECK(city.unit == "VN-lang-son");
    CHECK(city.district == "TP Lạng Sơn");
    CHECK(
        places().place("thị xã Tịnh Biên, An Giang", in2023).place.district == "thị xã Tịnh Biên");
    CHECK(places().place("xã Bản Lầu, huyện Mường Khương, Lào Cai", in2023).place.commune
        == "xã Bản Lầu");
}

TEST_CASE("gates are found by their words and give the province of the day")
{
    const auto treo = places().place("cửa khẩu Cầu Treo", in2023);
    CHECK(treo.place.gate == "BG-la-cau-treo");
    CHECK(treo.place.unit == "VN-ha-tinh");
    CHECK(places().place("CKQT Lao Bảo", in2023).place.unit == "VN-quang-tri");
    CHECK(places().place("CKQT Lao Bảo", in2026).place.unit == "VN-quang-tri-2025");
    CHECK(places().place("khu vực CK Hữu Nghị, Lạng Sơn", in2023).place.gate == "BG-cn-huu-nghi");
    CHECK(places().place("Moc Bai border gate", in2023).place.unit == "VN-tay-ninh");
    CHECK(places().place("cửa khẩu phụ Cốc Nam, tỉnh Lạng Sơn", in2023).place.gate
        == "BG-cn-coc-nam");
    CHECK(places().gate("Mộc Bài", in2023).place.unit == "VN-tay-ninh");
    CHECK(places().gate("Lào Cai", in2023).place.gate == "BG-cn-lao-cai");
    CHECK(places().gate("Hữu Nghị Quan", in2023).place.gate == "BG-cn-huu-nghi");
    CHECK(places().gate("Không Đâu Cả", in2023).issue == "place.unknown");
    CHECK(places().place("cửa khẩu A Đớt", PartialDate::ofYear(2024)).place.unit
        == "VN-thua-thien-hue");
    CHECK(places().place("cửa khẩu A Đớt", in2026).place.unit == "VN-hue");
    CHECK(
        shown(places().gate("Mộc Bài", never)) == "VN-tay-ninh|VN-tay-ninh-2025 !place.ambiguous");
}

TEST_CASE("two gates of one name are told apart by their province")
{
    CHECK(places().place("cửa khẩu Thanh Thủy, Hà Giang", in2023).place.gate == "BG-cn-thanh-thuy");
    CHECK(places().place("cửa khẩu Thanh Thuỷ, Nghệ An", in2023).place.gate
        == "BG-la-thanh-thuy-nghe-an");
    CHECK(places().place("cửa khẩu Thanh Thủy, Tuyên Quang", in2026).place.gate
        == "BG-cn-thanh-thuy");
    CHECK(places().gate("Thanh Thủy (Nghệ An)", in2023).place.gate == "BG-la-thanh-thuy-nghe-an");
    const auto unclear = places().gate("Thanh Thủy", in2023);
    CHECK(unclear.place.gate.empty());
    CHECK(unclear.issue == "place.ambiguous");
    CHECK(unclear.place.candidates == std::vector<std::string> { "VN-ha-giang", "VN-nghe-an" });
}

TEST_CASE("countries are read by whole cells, and by names that can be nothing else")
{
    CHECK(places().country("Anh").place.country == "GB");
    CHECK(places().country("Cam-pu-chia").place.country == "KH");
    CHECK(places().country("TQ").place.country == "CN");
    CHECK(places().country("Anh Nguyễn").issue == "place.unknown");
    CHECK(places().place("Campuchia", in2023).place.country == "KH");
    CHECK(places().place("Lào", in2023).place.country == "LA");
    CHECK(places().place("Bavet, Campuchia", in2023).place.country == "KH");
    CHECK(places().place("bên kia biên giới Trung Quốc", in2023).place.country == "CN");
    CHECK(places().place("nhà anh Đức", in2023).place.country.empty());
    CHECK(places().province("Campuchia", in2023).place.country == "KH");
    CHECK(places().place("Lào Cai", in2023).place.unit == "VN-lao-cai");
}

TEST_CASE("every issue of places has a sentence")
{
    for (const char* code : { "place.unknown", "place.ambiguous", "place.old-name",
             "place.not-in-force", "date.no-such-day", "date.unreadable", "date.year-missing",
             "date.two-digit-year", "date.future" }) {
        CHECK(hasSentence(code));
    }
}

TEST_CASE("a kept answer is the answer of its own time")
{
    const PlaceResolver resolver;
    for (int i = 0; i < 3; ++i) {
        CHECK(resolver.province("Lào Cai", in2023).place.unit == "VN-lao-cai");
        CHECK(resolver.province("Lào Cai", in2026).place.unit == "VN-lao-cai-2025");
        CHECK(resolver.province("Lào Cai", never).place.unit.empty());
        CHECK(resolver.gate("Lào Cai", in2023).place.gate == "BG-cn-lao-cai");
        CHECK(resolver.place("Lào Cai", in2023).place.gate.empty());
    }
    const PlaceResolver copy = resolver;
    CHECK(copy.province("Lào Cai", in2026).place.unit == "VN-lao-cai-2025");
}

TEST_CASE("random words break no reading of places")
{
    const char* pieces[] = { "xã", "huyện", "tỉnh", "TP.", "cửa khẩu", "CK", "Lạng Sơn", "Lào",
        "Cai", ",", "-", "(", ")", "cũ", "mới", "Anh", "X.", ".", "\xFF", "中", "gate",
        "border gate", " - ", "bản" };
    std::mt19937 random(3);
    const PlaceResolver resolver;
    for (int i = 0; i < 5000; ++i) {
        std::string text;
        for (unsigned k = random() % 9; k > 0; --k) {
            text += pieces[random() % std::size(pieces)];
            text += random() % 3 ? " " : "";
        }
        for (const auto& on : { in2023, in2026, never }) {
            const auto reading = resolver.place(text, on);
            CHECK((reading.issue != "place.ambiguous" || !reading.place.candidates.empty()
                || !reading.place.unit.empty()));
            resolver.province(text, on);
            resolver.gate(text, on);
        }
        resolver.country(text);
    }
}
