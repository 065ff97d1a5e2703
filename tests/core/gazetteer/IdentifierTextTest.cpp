// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gazetteer/IdentifierFacts.h"

#include "base/Catalogue.h"
#include "gazetteer/Gazetteer.h"

#include <catch2/catch_test_macros.hpp>

#include <random>
#include <set>
#include <string>

using namespace tuyen;

static std::string value(const IdentifierReading& reading) { return reading.identifier.value; }

/// "code code", in order; empty: nothing to look at.
static std::string said(const IdentifierReading& reading)
{
    std::string codes;
    for (const auto& finding : reading.findings) {
        codes += (codes.empty() ? "" : " ") + finding.code;
    }
    return codes;
}

TEST_CASE("phones of Viet Nam come into one form, also those of before 2018")
{
    for (const auto* text : { "0900 000 317", "+84 900-000-317", "0084900000317", "(+84) 900000317",
             "+84 (0)900 000 317", "0900.000.317" }) {
        CHECK(value(readPhone(text)) == "+84900000317");
        CHECK(said(readPhone(text)).empty());
    }
    CHECK(said(readPhone("84900000317")) == "phone.country-code");
    CHECK(value(readPhone("01690 000 012")) == "+84390000012");
    CHECK(said(readPhone("01690 000 012")) == "phone.old-prefix");
    CHECK(readPhone("01690 000 012").identifier.raw == "01690 000 012");
    CHECK(value(readPhone("+84 1690 000 012")) == "+84390000012");
    CHECK(value(readPhone("1690000012")) == "+84390000012"); // and its zero lost
    CHECK(said(readPhone("1690000012")) == "phone.leading-zero phone.old-prefix");
    CHECK(value(readPhone("900000317")) == "+84900000317");
    CHECK(value(readPhone("024 3825 0000")) == "+842438250000");
    CHECK(said(readPhone("024 3825 0000")).empty());
    CHECK(said(readPhone("0123456789")) == "phone.prefix");
    CHECK(said(readPhone("09000")) == "phone.odd");
    CHECK(said(readPhone("không rõ")) == "phone.odd");
    CHECK(value(readPhone("không rõ")) == "không rõ");
}

TEST_CASE("every old prefix became one of today that a network has")
{
    for (const auto* old : { "0162", "0163", "0164", "0165", "0166", "0167", "0168", "0169", "0120",
             "0121", "0122", "0126", "0128", "0123", "0124", "0125", "0127", "0129", "0186", "0188",
             "0199" }) {
        const auto reading = readPhone(std::string(old) + "0000012");
        CHECK(said(reading) == "phone.old-prefix");
        CHECK(factsOf(reading.identifier).type == "mobile");
    }
}

TEST_CASE("phones of the neighbours keep their country, with and without its code")
{
    const auto country = [](const char* text) { return factsOf(readPhone(text).identifier).country; };
    CHECK(value(readPhone("+856 20 5555 0000")) == "+8562055550000");
    CHECK(country("+856 20 5555 0000") == "LA");
    CHECK(value(readPhone("856 20 5555 0000")) == "+8562055550000");
    CHECK(said(readPhone("856 20 5555 0000")) == "phone.country-code");
    CHECK(value(readPhone("020 5555 0000")) == "+8562055550000");
    CHECK(said(readPhone("020 5555 0000")) == "phone.country-guessed");
    CHECK(value(readPhone("+855 012 345 678")) == "+85512345678");
    CHECK(country("+855 12 345 678") == "KH");
    CHECK(country("+86 138 0013 8000") == "CN");
    CHECK(value(readPhone("13800138000")) == "+8613800138000");
    CHECK(said(readPhone("13800138000")) == "phone.country-guessed");
    CHECK(country("+66 81 234 5678") == "TH");
    CHECK(country("+95 9 450 000 000") == "MM");
    CHECK(said(readPhone("+95 9 450 000 000")).empty());
    CHECK(said(readPhone("+856 20 5555")) == "phone.odd");
    CHECK(said(readPhone("+86 138 0013")) == "phone.odd");
    CHECK(said(readPhone("+44 20 7946 0000")).empty());
}

TEST_CASE("a phone in its form stays as it is")
{
    std::mt19937 random(7);
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (auto length = random() % 18; length > 0; --length) {
            text += "0123456789 +-.()"[random() % (random() % 4 == 0 ? 16 : 10)];
        }
        const auto once = readPhone(text);
        INFO(text);
        if (once.identifier.value.starts_with('+') && !once.has("phone.odd")
            && !once.has("phone.prefix")) {
            REQUIRE(value(readPhone(once.identifier.value)) == once.identifier.value);
        }
    }
}

TEST_CASE("the digits of a CCCD tell province, sex and year of birth")
{
    const auto reading = readDocument("CCCD: 040 187 000 123");
    CHECK(value(reading) == "040187000123");
    CHECK(said(reading).empty());
    const auto facts = factsOf(reading.identifier);
    CHECK(facts.type == "cccd");
    CHECK(facts.units == std::vector<std::string> { "VN-nghe-an" });
    CHECK(facts.gender == Gender::Female);
    CHECK(facts.birthYear == 1987);
    CHECK(factsOf(readDocument("001 205 000 123").identifier).birthYear == 2005);
    CHECK(factsOf(readDocument("002 205 000 123").identifier).units.at(0) == "VN-ha-giang");
    CHECK(said(readDocument("003187000123")) == "id.province");
    CHECK(said(readDocument("040987000123")) == "id.century");
    CHECK(said(readDocument("40187000123")) == "id.leading-zero");
    CHECK(factsOf(readDocument("CMND 012345678").identifier).type == "cmnd");
    CHECK(said(readDocument("1234")) == "id.odd-length");
    const auto passport = readDocument("Hộ chiếu B1234567");
    CHECK(passport.identifier.kind == IdentifierKind::Passport);
    CHECK(value(passport) == "B1234567");
}

TEST_CASE("a CCCD that contradicts its holder says so and nothing more")
{
    Person person;
    const auto identifier = readDocument("040187000123").identifier; // Nghệ An, a woman, 1987
    const auto codes = [&] {
        std::set<std::string> found;
        for (const auto& finding : contradictions(identifier, person)) {
            found.insert(finding.code);
        }
        return found;
    };
    CHECK(codes().empty()); // nothing is known
    person.gender = Gender::Female;
    person.birth = PartialDate::ofYear(1987);
    person.hometown.unit = "VN-nghe-an";
    CHECK(codes().empty());
    person.gender = Gender::Male;
    person.birth = PartialDate::ofYear(1988);
    person.hometown.unit = "VN-lang-son";
    CHECK(codes() == std::set<std::string> { "id.gender-differs", "id.birth-differs",
              "id.province-differs" });
    person.birth.isAbout = true; // an age puts it into one of two years
    person.gender = Gender::Other;
    person.hometown = {};
    CHECK(codes().empty());
    // The unit of today holds the one of before.
    person.hometown.unit = "VN-tuyen-quang-2025";
    CHECK(contradictions(readDocument("002187000123").identifier, person).empty());
    CHECK_FALSE(contradictions(identifier, person).empty());
    CHECK(contradictions(readPhone("0900000317").identifier, person).empty());
}

TEST_CASE("plates are told apart by vehicle and province")
{
    const auto facts = [](const char* text) { return factsOf(readPlate(text).identifier); };
    CHECK(value(readPlate("29A-123.45")) == "29A12345");
    CHECK(facts("29A-123.45").type == "car");
    CHECK(facts("29A-123.45").units.at(0) == "VN-ha-noi");
    CHECK(facts("37F1-123.45").type == "motorcycle");
    CHECK(facts("37-F1 1234").type == "motorcycle");
    CHECK(facts("37F1-1234").units.at(0) == "VN-nghe-an");
    CHECK(facts("30E-1234").type == "car");
    CHECK(facts("73LD-001.02").type == "car");
    CHECK(facts("29AA-123.45").type == "motorcycle");
    CHECK(facts("TH-12-34").type == "military");
    CHECK(facts("80-011-NG-01").type == "diplomatic");
    CHECK(said(readPlate("29A-123.45")).empty());
    CHECK(said(readPlate("80A-123.45")).empty());
    CHECK(said(readPlate("13A-123.45")) == "plate.province");
    CHECK(said(readPlate("xe màu đỏ")) == "plate.odd");
    // Those of the neighbours keep their letters.
    CHECK(value(readPlate("桂A·12345")) == "桂A12345");
    CHECK(said(readPlate("กก 1234")) == "plate.odd");
    std::set<std::string> units;
    for (int code = 11; code <= 99; ++code) {
        const auto found = facts((std::to_string(code) + "A-123.45").c_str()).units;
        units.insert(found.begin(), found.end());
    }
    CHECK(units.size() == 63); // every province of before the merger has plates
}

TEST_CASE("accounts of one service are the same however they are written")
{
    CHECK(value(readSocialAccount("Zalo: 0900 000 317", "")) == "zalo:+84900000317");
    CHECK(value(readSocialAccount("0900000317", "Tài khoản Zalo")) == "zalo:+84900000317");
    CHECK(value(readSocialAccount("https://zalo.me/0900000317", "")) == "zalo:+84900000317");
    CHECK(value(readSocialAccount("wa.me/84900000317", "")) == "whatsapp:+84900000317");
    CHECK(value(readSocialAccount("https://facebook.com/vi.du.thu", "")) == "facebook:viduthu");
    CHECK(value(readSocialAccount("fb.com/ViDuThu?ref=1", "")) == "facebook:viduthu");
    CHECK(value(readSocialAccount("facebook.com/profile.php?id=100000000000001&sk=about", ""))
        == "facebook:100000000000001");
    CHECK(value(readSocialAccount("t.me/Vi_Du_Thu", "")) == "telegram:vi_du_thu");
    CHECK(value(readSocialAccount("@vi_du_thu", "Telegram")) == "telegram:vi_du_thu");
    CHECK(value(readSocialAccount("WeChat: wxid_vidu88", "Tài khoản")) == "wechat:wxid_vidu88");
    CHECK(said(readSocialAccount("Zalo: Mẫu Thử", "")) == "account.display-name");
    CHECK(said(readSocialAccount("Telegram: @a1", "")) == "account.handle");
    CHECK(said(readSocialAccount("WeChat: 1a", "")) == "account.handle");
    CHECK(said(readSocialAccount("Zalo: 0123456789", "")) == "phone.prefix");
    CHECK(listed("https://facebook.com/vi.du, t.me/vi_du_thu").size() == 2);
}

TEST_CASE("bank accounts, wallets and devices prove themselves where they can")
{
    const auto validity = [](const IdentifierReading& reading) {
        return validityOf(reading.identifier, reading.findings);
    };
    CHECK(readBankAccount("VCB 0123 456 789").identifier.detail == "Vietcombank");
    CHECK(readBankAccount("Ngân hàng Vietcombank 0123456789").identifier.detail == "Vietcombank");
    CHECK(readBankAccount("STK 0123456789").identifier.detail.empty());
    CHECK(value(readBankAccount("GB82 WEST 1234 5698 7654 32")) == "GB82WEST12345698765432");
    CHECK(validity(readBankAccount("GB82 WEST 1234 5698 7654 32")) == Validity::Proven);
    CHECK(said(readBankAccount("IBAN GB82 WEST 1234 5698 7654 33")) == "account.iban");
    CHECK(said(readBankAccount("123")) == "account.odd");
    const auto tron = readWallet("Ví USDT (TRC20): TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t");
    CHECK(value(tron) == "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t");
    CHECK(tron.identifier.detail == "tron");
    CHECK(validity(tron) == Validity::Proven);
    CHECK(said(readWallet("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u")) == "wallet.checksum");
    const auto ether = readWallet("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
    CHECK(value(ether) == "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed");
    CHECK(validity(ether) == Validity::Proven);
    CHECK(validity(readWallet("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"))
        == Validity::Plausible);
    CHECK(readWallet("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa").identifier.detail == "bitcoin");
    CHECK(said(readWallet("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5")) == "wallet.checksum");
    CHECK(said(readWallet("tiền mặt")) == "wallet.odd");
    CHECK(value(readWallet("Ví MoMo 0900 000 317")) == "momo:+84900000317");
    CHECK(value(readImei("49-015420-323751-8")) == "490154203237518");
    CHECK(value(readImei("49015420323751")) == "490154203237518");
    CHECK(value(readImei("4901542032375101")) == "490154203237518");
    CHECK(said(readImei("490154203237517")) == "imei.checksum");
    CHECK(readImei("490154203237517").findings.at(0).suggestion == "490154203237518");
    CHECK(said(readImei("12")) == "imei.odd");
    CHECK(validity(readImei("490154203237518")) == Validity::Proven);
    CHECK(said(readEmail("a@b")) == "email.odd");
    CHECK(said(readEmail("mau.thu@example.org")).empty());
}

TEST_CASE("whatever is typed gives a value, and every finding has its sentence in both languages")
{
    std::mt19937 random(11);
    std::set<std::string> codes;
    const std::string letters = "0123456789TxbcZALO@.:/+- é桂đ";
    for (int i = 0; i < 30'000; ++i) {
        std::string text;
        for (auto length = 1 + random() % 24; length > 0; --length) {
            text += letters[random() % letters.size()];
        }
        for (int kind = 1; kind <= 10; ++kind) {
            const auto reading = readIdentifier(static_cast<IdentifierKind>(kind), text);
            for (const auto& finding : reading.findings) {
                codes.insert(finding.code);
            }
            factsOf(reading.identifier);
        }
    }
    CHECK(codes.size() > 15);
    codes.insert({ "id.gender-differs", "id.birth-differs", "id.province-differs" });
    for (const auto& code : codes) {
        CHECK(hasSentence(code));
        CHECK(hasSentence(code + ".short"));
    }
}
