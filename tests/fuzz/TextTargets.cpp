// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words of one cell: dates, numbers, counts, names, identifiers, places, and their letters.
#include "Targets.h"

#include "gazetteer/PlaceResolver.h"
#include "ingest/ColumnEncodings.h"
#include "ingest/Encoding.h"
#include "gazetteer/IdentifierFacts.h"
#include "ingest/PointText.h"
#include "text/Collate.h"
#include "text/DateText.h"
#include "text/Fold.h"
#include "text/LegacyEncoding.h"
#include "text/Number.h"
#include "text/PersonName.h"
#include "text/VietnameseSyllable.h"

#include <cmath>

namespace tuyen::fuzz {

using namespace std::chrono;

static bool isText(std::string_view text) { return isValidUtf8(text); }

static void checkDate(const DateReading& reading)
{
    const auto& date = reading.date;
    require(date.earliest <= date.latest, "a date begins before it ends");
    require(isText(reading.suggestion) && isText(date.raw), "words of a date are UTF-8");
    if (date.isKnown()) {
        const year_month_day first { date.earliest };
        const year_month_day last { date.latest };
        require(first.ok() && last.ok(), "a known date is of the calendar");
        require(parseIsoDate(isoDate(date.earliest)) == date.earliest, "a day has one ISO form");
    }
    require(isText(formatDate(date, Language::Vietnamese)), "a date can be shown");
    require(isText(formatDate(date, Language::English)), "a date can be shown");
}

static void dates(std::string_view bytes)
{
    checkDate(parseDate(bytes));
    DateHints hints { DateOrder::MonthFirst, 2024, true, sys_days(year(2026) / 1 / 1) };
    checkDate(parseDate(bytes, hints));
}

static std::vector<std::string> dateSeeds()
{
    return { "03/11/2026", "3.11.2026", "2026-11-03", "tháng 3/2019", "quý 3/2026", "2019",
        "khoảng đầu năm 2019", "cuối tháng 5/2023", "từ 1/5 đến 3/5/2023",
        "Thu, 01/15/2026 - 12:00", "5 tháng 3 năm 2026", "March 2019", "22/2", "31/4/2024",
        "29/02/2100", "99/99/9999", "ngày 05 tháng 01 năm 2026", "Q3 2026", "14h30 ngày 2/9/2024",
        "2019-2021", "1-3/5/2023", "20230514", "2023-05-14T00:00:00Z", "không rõ ngày", "9192010919", "\xD0\xD0" "2~", "2024-03~", "2024-Q1" };
}

static void numbers(std::string_view bytes)
{
    for (const auto style : { NumberStyle::Vietnamese, NumberStyle::English }) {
        if (const auto value = parseNumber(bytes, style)) {
            require(!std::isnan(*value), "a number is one");
            require(!formatNumber(*value, 2, Language::Vietnamese).empty(), "a number can be shown");
        }
    }
    meansUnknown(bytes);
}

static std::vector<std::string> numberSeeds()
{
    return { "1.604", "10,5", "1,5 triệu", "hai", "-12", "$ 1,234.50", "2 000 000 đ", "1e300",
        "một trăm hai mươi", "999999999999999999999", "(5)", "−7", "1.604.000,25 VND", "½" };
}

static void checkCount(const Quantity& quantity)
{
    require(isText(quantity.raw), "words of a count are UTF-8");
    require(!quantity.value || *quantity.value >= 0, "a count is not negative");
    require(!quantity.upper || (quantity.value && *quantity.upper >= *quantity.value),
        "a range goes up");
}

static void counts(std::string_view bytes)
{
    checkCount(parseQuantity(bytes));
    checkCount(parseQuantity(bytes, NumberStyle::English));
}

static std::vector<std::string> countSeeds()
{
    return { "gần 25 nghìn", "hơn 10", "2-3", "khoảng 20 người", "2 hoặc 3", "vài", "20-25 nghìn",
        "5 người (3 nữ)", "trên 1.000 lượt", "10+", "tối đa 7", "-99", "NA", "không rõ",
        "từ hai đến năm", "9007199254740993", "9e15" };
}

static void people(std::string_view bytes)
{
    for (const auto& name : parsePersonNames(bytes)) {
        require(isText(name.full) && isText(name.raw), "a name is UTF-8");
        require(name.birthYear == 0 || (name.birthYear > 1800 && name.birthYear < 2200),
            "a year of birth is one");
        require(sortKey(name.full) == sortKey(name.full), "a key is the same twice");
        personSortKey(name.full);
    }
    parsePersonName(bytes);
}

static std::vector<std::string> peopleSeeds()
{
    return { "Người Thử Một (1987); Người Thử Hai, SN 1990",
        "1. Người Thử Ba (tức Ba Thử)\n2. Người Thử Bốn", "Đại tá Người Thử Năm và Người Thử Sáu",
        "Người Thử Bảy, bí danh Bảy Còi", "không rõ", "Bà A; Ông B; cháu C (2009)",
        "Sùng Thử A (Sùng A Thử)", "NGƯỜI THỬ, sinh năm 1975, HKTT: xã Thử" };
}

static void identifiers(std::string_view bytes)
{
    for (const auto& one : listed(bytes)) {
        for (const auto& reading : { readPhone(one), readDocument(one), readPlate(one),
                 readSocialAccount(one, "Zalo"), readEmail(one), readBankAccount(one),
                 readWallet(one), readImei(one) }) {
            require(isText(reading.identifier.value), "a value is UTF-8");
            for (const auto& finding : reading.findings) {
                require(isText(finding.suggestion), "a suggestion is UTF-8");
            }
            require(!name(validityOf(reading.identifier, reading.findings)).empty(),
                "it is valid or odd");
        }
    }
}

static std::vector<std::string> identifierSeeds()
{
    return { "0900 000 317; +84 900 000 317", "012345678901", "29A-123.45", "Zalo: 0900000317",
        "facebook.com/nguoi.thu", "Thu@Example.org", "Vietcombank 0123 456 789", "01234567890" };
}

static void checkPlace(const PlaceReading& reading)
{
    require(isText(reading.place.raw) && isText(reading.suggestion), "words of a place are UTF-8");
}

static void places(std::string_view bytes)
{
    static const PlaceResolver resolver;
    const auto before = PartialDate::day(2023, 5, 14);
    const auto after = PartialDate::day(2026, 1, 2);
    for (const auto& day : { before, after, PartialDate {} }) {
        checkPlace(resolver.province(bytes, day));
        checkPlace(resolver.place(bytes, day));
        checkPlace(resolver.gate(bytes, day));
    }
    checkPlace(resolver.country(bytes));
    if (const auto point = readPoint(bytes)) {
        require(std::abs(point->lat) <= 90 && std::abs(point->lon) <= 180,
            "a point is on the globe");
        resolver.unitAt(*point, before);
        resolver.countryAt(*point);
    }
    if (const auto found = pointAmongWords(bytes)) {
        require(std::abs(found->point.lat) <= 90 && std::abs(found->point.lon) <= 180,
            "a point among words is on the globe");
        require(found->words.size() <= bytes.size(), "no words are made up beside a point");
    }
    readDegrees(bytes, 180);
}

static std::vector<std::string> placeSeeds()
{
    return { "xã Tân Thanh, huyện Văn Lãng, Lạng Sơn", "cửa khẩu Cầu Treo", "Campuchia",
        "Hà Giang cũ", "TP. Hồ Chí Minh", "mốc 1116 Lạng Sơn", "Lào Cai", "21.66, 107.29",
        "21,66; 107,29", "Bãi Bịa (21.66, 107.29)", "21°39'36\"N 107°17'24\"E", "21 độ 30 phút B", "Bavet (Svay Rieng)",
        "khu vực biên giới", "T. Lạng Sơn; H. Cao Lộc" };
}

static void letters(std::string_view bytes)
{
    for (const auto& text : { normalised(bytes), fold(bytes), foldTones(bytes), foldExact(bytes),
             withEvenCapitals(normalised(bytes)) }) {
        require(isText(text), "what was folded is UTF-8");
    }
    trimmed(bytes);
    const auto once = normalised(bytes);
    require(normalised(once) == once, "what is normal stays so");
    require(fold(fold(bytes)) == fold(bytes), "what is folded stays so");
    require(!isValidUtf8(bytes) || isWellFormed(bytes), "both checks of UTF-8 agree");
    sortKey(bytes);
    personSortKey(bytes);
    isVietnameseSyllable(bytes);
    countSyllables(bytes);
}

static std::vector<std::string> letterSeeds()
{
    return { "ĐẶNG Văn-Đức", "hoà hòa", "NGUYễN", "Ðặng ð", "e\xCC\xA3\xCC\x82 va a\xCC\x86\xCC\x81",
        "\xEF\xBB\xBFmột\xC2\xA0hai\xE2\x80\x8B", "ﬁ ½ Ａ ไทย ລາວ ខ្មែរ 中文", "\xC3\x28\xFF\xFE" };
}

static void encodings(std::string_view bytes)
{
    for (const auto& guess : rankEncodings(bytes)) {
        require(guess.markLength <= bytes.size(), "a mark is within the file");
        require(guess.score >= 0 && guess.score <= 1, "a score is a share");
        require(isText(guess.sample), "a sample is UTF-8");
    }
    detectEncoding(bytes);
    for (const auto encoding : textEncodings) {
        std::string letters;
        const auto used = decode(encoding, bytes, true, letters);
        require(used <= bytes.size(), "no more bytes are used than there are");
        require(encoding == TextEncoding::Utf8 || isText(letters), "what is decoded is UTF-8");
        letters.clear();
        require(decode(encoding, bytes, false, letters) <= bytes.size(), "nor in the middle");
        encodedLength(encoding, letters);
        require(isText(readAs(encoding, bytes).sample), "a sample is UTF-8");
    }
    for (const auto encoding : legacyEncodings) {
        require(isText(decodeLegacy(bytes, encoding)), "old letters become UTF-8");
        require(isText(redecodeLegacy(normalised(bytes), encoding)), "old letters become UTF-8");
    }
    const RawHead head { { { normalised(bytes), "x" }, { "chữ", normalised(bytes) } }, {} };
    findColumnEncodings(head);
}

static std::vector<std::string> encodingSeeds()
{
    return { "Mã vụ,Tỉnh\n1,Lạng Sơn\n", "\xEF\xBB\xBF" "a,b\n", "\xFF\xFE" + std::string("a\0b\0", 4),
        "\xFE\xFF" + std::string("\0a\0b", 4), "hä tªn,n\xACi \xEA\nNguy\xD4n V\xA8n Thö,L\xB9ng S\xACn\n",
        "Nguyeãn Vaên Thöû", "Nguy\xEAn V\xE5n Th\xFE", "Nguy\xEA\xDEn V\xE3n Th\xFD\xD2",
        std::string("a\0b\0\x01\xD8", 6), "\xFF\xFE" + std::string("\x00\xD8\x00\xDC\x41\x00", 6) };
}

std::span<const Target> textTargets()
{
    static constexpr std::size_t cell = 256;
    static const std::vector<Target> all {
        { "dates", "a cell as a date", dates, dateSeeds,
            { "tháng", "năm", "quý", "ngày", "từ", "đến", "đầu", "cuối", "khoảng", "/20", "Jan" }, cell },
        { "numbers", "a cell as a number", numbers, numberSeeds,
            { "nghìn", "triệu", "tỷ", "trăm", "mươi", "VND" }, cell },
        { "counts", "a cell as a count", counts, countSeeds,
            { "gần", "hơn", "khoảng", "người", "nghìn", "đến", "hoặc", "tối đa", "trở lên" }, cell },
        { "people", "a cell of people", people, peopleSeeds,
            { "SN ", "sinh năm", "tức", "bí danh", " và ", "AKA", "Đại tá", "(19" }, cell },
        { "identifiers", "phones, papers, plates, accounts", identifiers, identifierSeeds,
            { "+84", "Zalo", "@", "CCCD", "facebook.com/" }, cell },
        { "places", "a cell as a place or a point", places, placeSeeds,
            { "xã", "huyện", "tỉnh", "cửa khẩu", "cũ", "°", "'", "\"N", "độ", "phút", "TP." }, cell },
        { "letters", "folds, keys and syllables", letters, letterSeeds, {}, 4 * cell },
        { "encodings", "the detector and all decoders", encodings, encodingSeeds,
            { "\xFF\xFE", "\xFE\xFF", "\xEF\xBB\xBF" }, 8 * cell },
    };
    return all;
}

} // namespace tuyen::fuzz
