// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All people here are invented.
#include "text/PersonName.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using Strings = std::vector<std::string>;

static std::string fullOf(std::string_view text) { return parsePersonName(text).full; }

TEST_CASE("a name has its parts as hints")
{
    const auto name = parsePersonName("  Nguyễn  Thị Minh   Hường ");
    CHECK(name.full == "Nguyễn Thị Minh Hường");
    CHECK(name.family == "Nguyễn");
    CHECK(name.middle == "Thị Minh");
    CHECK(name.given == "Hường");
    CHECK(name.birthYear == 0);
    CHECK(name.aliases.empty());
    CHECK(parsePersonName("Hường").given == "Hường");
    CHECK(parsePersonName("NGUYỄN VĂN AN").family == "NGUYỄN");
}

TEST_CASE("ranks, posts and forms of address are taken off and kept")
{
    const auto colonel = parsePersonName("Đại tá Nguyễn Văn An");
    CHECK(colonel.full == "Nguyễn Văn An");
    CHECK(colonel.rank == "Đại tá");
    CHECK(parsePersonName("Đ/c Thiếu tá Lê Văn Bình").full == "Lê Văn Bình");
    CHECK(parsePersonName("Đ/c Thiếu tá Lê Văn Bình").rank == "Đ/c Thiếu tá");
    CHECK(parsePersonName("Phó Cục trưởng Trần Văn Cường").rank == "Phó Cục trưởng");
    CHECK(fullOf("ông Trần Văn Cường") == "Trần Văn Cường");
    CHECK(fullOf("Bà Lê Thị Dung") == "Lê Thị Dung");
    CHECK(fullOf("anh Phạm Văn Em") == "Phạm Văn Em");
    CHECK(fullOf("chị Mỵ") == "Mỵ");
    CHECK(fullOf("Phó Cục trưởng Cục Phòng chống ma túy, Đại tá Nguyễn Văn An") == "Nguyễn Văn An");
    CHECK(fullOf("Thượng úy Giàng A Páo") == "Giàng A Páo");
}

TEST_CASE("a word that may be a name is no form of address")
{
    CHECK(fullOf("Anh Thư") == "Anh Thư");
    CHECK(fullOf("Cô Sầu") == "Cô Sầu");
    CHECK(fullOf("Nguyễn Anh Đào") == "Nguyễn Anh Đào");
    CHECK(fullOf("Bà Thị Lan") == "Bà Thị Lan");
}

TEST_CASE("families that differ from a form of address by their marks alone are families")
{
    for (const char* name : { "Chu Hoàng Tuấn", "Châu Kim Liên", "Bạc Mai Trang", "Bá Hoàng Đức",
             "Chu Hoang Tuan", "Chau Kim Lien" }) {
        CAPTURE(name);
        CHECK(fullOf(name) == name);
        CHECK(parsePersonName(name).rank.empty());
    }
    CHECK(fullOf("Chú Hoàng Văn Tuấn") == "Hoàng Văn Tuấn");
    CHECK(fullOf("Bác Mai Văn Trang") == "Mai Văn Trang");
    CHECK(fullOf("Ba Nguyen Thi Lan") == "Nguyen Thi Lan");
    CHECK(fullOf("chi Mai Trang") == "Mai Trang");
}

TEST_CASE("aliases are found in all their forms")
{
    CHECK(parsePersonName("Nguyễn Văn An (tức Tư Râu)").aliases == Strings { "Tư Râu" });
    CHECK(parsePersonName("Nguyễn Văn An, bí danh Tư Râu").aliases == Strings { "Tư Râu" });
    CHECK(parsePersonName("Nguyễn Văn An \"Tư Râu\"").aliases == Strings { "Tư Râu" });
    CHECK(parsePersonName("Nguyễn Văn An “Tư Râu”").aliases == Strings { "Tư Râu" });
    CHECK(parsePersonName("Nguyễn Văn An còn gọi là Tư Râu, Tư Lùn").aliases
        == Strings { "Tư Râu", "Tư Lùn" });
    CHECK(parsePersonName("Nguyễn Văn An AKA Andy").aliases == Strings { "Andy" });
    CHECK(parsePersonName("Nguyễn Văn An tức Tư").full == "Nguyễn Văn An");
    CHECK(parsePersonName("Nguyễn Văn An (Tư Râu)").aliases == Strings { "Tư Râu" });
    CHECK(parsePersonName("Nguyễn Văn Tự").aliases.empty());
    CHECK(parsePersonName("Nguyễn Văn An (nữ)").aliases.empty());
    CHECK(parsePersonName("Nguyễn Văn An (25 tuổi)").aliases.empty());
}

TEST_CASE("birth years are found and do not stay in the name")
{
    for (const char* text : { "Nguyễn Văn An (1987)", "Nguyễn Văn An (SN 1987)",
             "Nguyễn Văn An SN 1987", "Nguyễn Văn An, sinh năm 1987", "Nguyễn Văn An - 1987",
             "Nguyễn Văn An, sinh ngày 3/5/1987", "Nguyễn Văn An (sinh năm 1987, trú tại Lạng Sơn)",
             "1. Nguyễn Văn An, SN: 1987, trú Lạng Sơn" }) {
        INFO(text);
        const auto name = parsePersonName(text);
        CHECK(name.full == "Nguyễn Văn An");
        CHECK(name.birthYear == 1987);
        CHECK(name.raw == text);
    }
}

TEST_CASE("minority and foreign names stay whole")
{
    for (const char* text :
        { "Y Blưm Niê", "Rơ Mah H'Lan", "Siu Black", "Ana de Souza", "Ksor Nay" }) {
        INFO(text);
        const auto name = parsePersonName(text);
        CHECK(name.full == text);
        CHECK(name.family.empty());
        CHECK(name.given.empty());
    }
    CHECK(fullOf("Giàng A Páo") == "Giàng A Páo");
    CHECK(fullOf("李小龙") == "李小龙");
}

static Strings fulls(std::string_view cell)
{
    Strings names;
    for (const auto& person : parsePersonNames(cell)) {
        names.push_back(person.full);
    }
    return names;
}

TEST_CASE("several people in a cell are told apart")
{
    const Strings two { "Nguyễn Văn An", "Lê Thị Bình" };
    for (const char* cell :
        { "Nguyễn Văn An\nLê Thị Bình", "Nguyễn Văn An; Lê Thị Bình", "Nguyễn Văn An, Lê Thị Bình",
            "Nguyễn Văn An và Lê Thị Bình", "1. Nguyễn Văn An 2. Lê Thị Bình",
            "1) Nguyễn Văn An, 2) Lê Thị Bình",
            "1. Nguyễn Văn An (SN 1987)\r\n2. Lê Thị Bình (1990)", "- Nguyễn Văn An\n- Lê Thị Bình",
            "Nguyễn Văn An, SN 1987, trú tại Lạng Sơn; Lê Thị Bình",
            "ông Nguyễn Văn An, bà Lê Thị Bình", "Nguyễn Văn An (tức Tư, Râu) và Lê Thị Bình" }) {
        INFO(cell);
        CHECK(fulls(cell) == two);
    }
    CHECK(fulls("Siu Black, Ana Souza") == Strings { "Siu Black", "Ana Souza" });
    CHECK(fulls("Giàng A Páo, Y Blưm Niê, Lò Thị Ơn").size() == 3);
}

TEST_CASE("a name behind a bracket with a year, a slash or a dash is another person")
{
    const Strings two { "Trần Văn An", "Lê Văn Bình" };
    for (const char* cell :
        { "Trần Văn An (1985) Lê Văn Bình (1990)", "Trần Văn An (SN 1985) Lê Văn Bình",
            "Trần Văn An [1985] ông Lê Văn Bình, trú Lạng Sơn", "Trần Văn An/Lê Văn Bình",
            "Trần Văn An / Lê Văn Bình", "Trần Văn An - Lê Văn Bình", "Trần Văn An – Lê Văn Bình",
            "Trần Văn An (1985) — Lê Văn Bình (1990)", "Trần Văn An, SN 1985 - Lê Văn Bình SN 1990",
            "Đại úy Trần Văn An/ông Lê Văn Bình" }) {
        INFO(cell);
        CHECK(fulls(cell) == two);
    }
    const auto people = parsePersonNames("Trần Văn An (1985) Lê Văn Bình (tức Tư Râu, 1990)");
    REQUIRE(people.size() == 2);
    CHECK(people[0].birthYear == 1985);
    CHECK(people[1].birthYear == 1990);
    CHECK(people[1].aliases == Strings { "Tư Râu" });
    CHECK(people[1].raw == "Lê Văn Bình (tức Tư Râu, 1990)");
    CHECK(fulls("Trần Văn An - Lê Bình") == Strings { "Trần Văn An", "Lê Bình" });
    CHECK(fulls("Vàng A Páo (1985) Mùa Xía (1990)") == Strings { "Vàng A Páo", "Mùa Xía" });
    CHECK(fulls("An/Bình") == Strings { "An/Bình" }); // no whole names
    CHECK(fulls("Ana Souza/John Smith") == Strings { "Ana Souza", "John Smith" });
    CHECK(fulls("Trần Văn An/Lê Văn Bình/Vàng A Páo - Sùng Thị Mỷ").size() == 4);
}

TEST_CASE("what stands behind a sign and is no other person stays with the first, and is kept")
{
    for (const char* rest : { " - sinh năm 1990", " – trú tại bản Phung", " - tức Pao Lớn",
             " - Tức Tư Râu (1990)", " - quê Hà Giang", " - Hà Giang", " - Hồ Thầu, Hà Giang",
             " – TP Hồ Chí Minh", " - Páo Lớn", " (1990) Hà Nội", " - Cao Lộc", "-1990",
             " (1990) - trú Lạng Sơn", " - Trần Đề", " - Lái Xe", " (1990) Cao Lộc" }) {
        const std::string cell = std::string("Vàng A Páo") + rest;
        INFO(cell);
        const auto people = parsePersonNames(cell);
        REQUIRE(people.size() == 1);
        CHECK(people[0].full.starts_with("Vàng A Páo"));
        CHECK(people[0].raw == cell);
    }
    CHECK(parsePersonNames("A Pao - tức Pao Lớn").at(0).aliases == Strings { "Pao Lớn" });
    CHECK(fulls("Nguyễn Thị Hà - Hà Béo Tròn") == Strings { "Nguyễn Thị Hà" }); // so she is called
}

TEST_CASE("a second person is one whatever the family, where the name has the shape of one")
{
    for (const char* family :
        { "Lộc", "Lèo", "Linh", "Long", "Ôn", "Phượng", "Hạ", "Viên", "Chìu", "Tằng", "Voòng", "Sú",
            "Điểu", "Rơ", "Rmah", "Kpă", "Thị", "Uông", "An", "Dư", "Đồng", "Mẫn" }) {
        for (const char* sign : { ", ", " và ", ",", " & ", "; " }) {
            const auto second = std::string(family) + " Văn Kiên";
            const auto cell = "Hoàng Văn Hải" + std::string(sign) + second;
            INFO(cell);
            CHECK(fulls(cell) == Strings { "Hoàng Văn Hải", second });
            CHECK(parsePersonNames(cell).at(0).rest.empty());
        }
    }
    CHECK(fulls("Lo Thi Hoa, Leo Thi Mai") == Strings { "Lo Thi Hoa", "Leo Thi Mai" });
    CHECK(fulls("Lò Thị Hoa, Chẩu Đức Thắng") == Strings { "Lò Thị Hoa", "Chẩu Đức Thắng" });
    CHECK(fulls("Lò Thị Hoa, Sồng A Páo") == Strings { "Lò Thị Hoa", "Sồng A Páo" });
    CHECK(fulls("Lò Thị Hoa, Điểu K'Ré") == Strings { "Lò Thị Hoa", "Điểu K'Ré" });
    CHECK(fulls("Lò Thị Hoa và Ana Souza") == Strings { "Lò Thị Hoa", "Ana Souza" });
    CHECK(fulls("Nguyễn Văn An (SN 1987, trú Lạng Sơn), Lộc Văn Kiên (1990)")
        == Strings { "Nguyễn Văn An", "Lộc Văn Kiên" });
    CHECK(parsePersonNames("Lèo Thị Mai").at(0).family == "Lèo");
}

TEST_CASE("what may be one more person and is not known for one is said and kept")
{
    for (const auto& [cell, rest] : std::vector<std::pair<const char*, const char*>> {
             { "Lò Thị Hoa, Mai", "Mai" }, { "Lò Thị Hoa và Mai", "Mai" },
             { "Lò Thị Hoa, Sim Xeng, Bun My", "Sim Xeng, Bun My" } }) {
        INFO(cell);
        const auto people = parsePersonNames(cell);
        REQUIRE(people.size() == 1);
        CHECK(people[0].full == "Lò Thị Hoa");
        CHECK(people[0].rest == rest);
        CHECK(people[0].raw == cell);
    }
    for (const char* cell : { "Lò Thị Hoa, trú tại Cao Lộc", "Lò Thị Hoa, tức Mai",
             "Lò Thị Hoa tức Mai, Béo", "Lò Thị Hoa, lái xe", "Lò Thị Hoa, Xã Văn Lăng",
             "Lò Thị Hoa, Thị Trấn Đồng Đăng", "Lò Thị Hoa, Tràng Định, Lạng Sơn",
             "Lò Thị Hoa, 25 tuổi", "Lò Thị Hoa, Nữ", "Lò Thị Hoa, Tày", "Lò Thị Hoa, Trung Quốc",
             "Lò Thị Hoa, Tức Văn Ba", "Lò Thị Hoa, huyện Văn Lãng, tỉnh Lạng Sơn",
             "Phó Cục trưởng Cục Hình sự, Đại tá Lê Văn Bình", "Lò Thị Hoa, Bản Văn Chấn",
             "Lò Thị Hoa và đồng bọn", "Lò Thị Hoa tức Ba và Tư Râu" }) {
        INFO(cell);
        const auto people = parsePersonNames(cell);
        REQUIRE(people.size() == 1);
        CHECK(people[0].rest.empty());
    }
}

TEST_CASE("what is no person is no entry")
{
    CHECK(fulls("").empty());
    CHECK(fulls("không rõ").empty());
    CHECK(fulls("?").empty());
    CHECK(fulls("; ;\n").empty());
    CHECK(fulls("Nguyễn Văn An, Lạng Sơn") == Strings { "Nguyễn Văn An" });
    CHECK(fulls("Nguyễn Văn An, Hà Giang") == Strings { "Nguyễn Văn An" });
    CHECK(fulls("Nguyễn Văn An và 2 đối tượng khác") == Strings { "Nguyễn Văn An" });
    CHECK(fulls("Phó Cục trưởng Cục Hình sự, Đại tá Lê Văn Bình") == Strings { "Lê Văn Bình" });
}

TEST_CASE("a count among names is a count, and no person")
{
    Refill<PersonName> people;
    std::vector<CountedPeople> counted;
    using Unit = CountedPeople::Unit;
    struct Case {
        const char* cell;
        std::size_t named;
        std::int64_t count;
        Unit unit;
    };
    for (const auto& [cell, named, count, unit] : { Case { "02 nạn nhân", 0, 2, Unit::Victims },
             { "3 đối tượng", 0, 3, Unit::Suspects }, { "5 người", 0, 5, Unit::People },
             { "Nhóm 5 người", 0, 5, Unit::People }, { "02 NẠN NHÂN", 0, 2, Unit::Victims },
             { "khoảng 20 người Trung Quốc", 0, 20, Unit::People },
             { "hai nạn nhân (đã giải cứu)", 0, 2, Unit::Victims },
             { "2 nghi nạn nhân", 0, 2, Unit::PresumedVictims },
             { "Lý Thị Cải và 2 người khác", 1, 2, Unit::People },
             { "Trần Văn An + 3 đối tượng khác", 1, 3, Unit::Suspects },
             { "Trần Văn An cùng với 3 đối tượng", 1, 3, Unit::Suspects },
             { "Trần Văn An; 3 nan nhan khac", 1, 3, Unit::Victims },
             { "5 người (3 nữ, 2 nam)", 0, 5, Unit::People },
             { "2 nạn nhân (Lò Thị Thử, Vàng Thị Mẫu)", 2, 2, Unit::Victims },
             { "2 nạn nhân: Lò Thị Thử, Vàng Thị Mẫu", 2, 2, Unit::Victims } }) {
        INFO(cell);
        parsePersonNames(cell, people, counted);
        CHECK(people.size() == named);
        REQUIRE(counted.size() == 1);
        CHECK(counted[0].count.value == count);
        CHECK(counted[0].unit == unit);
    }
    parsePersonNames("Lý Thị Cải và 2 người khác", people, counted);
    CHECK(people[0].full == "Lý Thị Cải");
    CHECK(people[0].raw == "Lý Thị Cải và 2 người khác");
    CHECK(counted[0].count.raw == "2 người khác");
    CHECK_FALSE(counted[0].isTotal);
    parsePersonNames("2 nạn nhân (Lò Thị Thử)", people, counted);
    CHECK(counted[0].isTotal);
    CHECK(counted[0].count.raw == "2 nạn nhân"); // names are the people's alone
    for (const char* cell : { "Hải Châu", "Nam Em", "Trần Văn An", "Trần Văn An, 25 tuổi",
             "2 đối tượng Trần Văn An", "2 đối tượng (nam) Trần Văn An", "2 nạn nhân (Mỷ)", "Ba Em",
             "Nguyễn Văn An (SN 1987)", "SN 1987", "Tư, Năm" }) {
        INFO(cell);
        parsePersonNames(cell, people, counted);
        CHECK(counted.empty());
        CHECK_FALSE(people.empty());
    }
    CHECK(fulls("SN 1987") == Strings { "SN 1987" }); // understood by nobody: kept as written
}

TEST_CASE("a plain name is read as the longer way reads it")
{
    for (const std::string name : { "Nguyễn Văn An", "Trần Thị Bích Ngọc", "Lê Hoà", "Giàng A Lử",
             "Nguyen Van An", "Nguyễn Phó Đạt", "Nguyên Giám Đốc", "Phạm Tức Hải", "Đại Úy Minh",
             "Ông Văn Tài", "Anh Nguyễn Hà", "Hoàng Anh", "Vi Văn Bí", "Âu Dương Phong",
             "Tôn Nữ Thị Ninh", "Y Blưm Niê", "Vàng Thị  Mỷ", "Lò Thị Ðào", "Cao Bá", "Bà Trưng",
             "Nguyễn Văn An (1987)", "Trần Thị Hoa (1887)", "Lê Hà (2087)" }) {
        INFO(name);
        const auto plain = parsePersonName(name);
        const auto longer = parsePersonName(name + ","); // a comma is no part of a plain name
        CHECK(plain.full == longer.full);
        CHECK(plain.rank == longer.rank);
        CHECK(plain.family == longer.family);
        CHECK(plain.middle == longer.middle);
        CHECK(plain.given == longer.given);
        CHECK(plain.aliases == longer.aliases);
        CHECK(plain.birthYear == longer.birthYear);
        CHECK(parsePersonNames(name).size() == parsePersonNames(name + ",").size());
    }
}

TEST_CASE("plain names between semicolons are read as the longer way reads them")
{
    const std::string cell = "Nguyễn Văn An (1987); Trần Thị Hoa (1990); Lê Hà";
    const auto plain = parsePersonNames(cell);
    const auto longer = parsePersonNames(cell + ",");
    REQUIRE(plain.size() == 3);
    REQUIRE(longer.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(plain[i].full == longer[i].full);
        CHECK(plain[i].birthYear == longer[i].birthYear);
        CHECK(plain[i].given == longer[i].given);
    }
}
