// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LegacyEncoder.h"

#include <map>
#include <vector>

namespace tuyen::test {

namespace {

/// The letters of Vietnamese, row by row: a letter and its five tones.
constexpr std::string_view rows[] { "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
    "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ", "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ",
    "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ", "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ", "UÙỦŨÚỤ", "ƯỪỬỮỨỰ", "YỲỶỸÝỴ" };
constexpr std::string_view combiningTones[] { "", "\u0300", "\u0309", "\u0303", "\u0301",
    "\u0323" };
constexpr std::string_view bases[] { "a", "a\u0306", "a\u0302", "e", "e\u0302", "i", "o", "o\u0302",
    "o\u031B", "u", "u\u031B", "y", "A", "A\u0306", "A\u0302", "E", "E\u0302", "I", "O", "O\u0302",
    "O\u031B", "U", "U\u031B", "Y" };

std::vector<std::string> lettersOf(std::string_view text)
{
    std::vector<std::string> letters;
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        letters.emplace_back(text.substr(at, length));
        at += length;
    }
    return letters;
}

using Codes = std::map<std::string, std::string>;

/// TCVN 5712 VN3: the 67 small letters and seven capitals, by their order in the standard.
Codes tcvn3()
{
    Codes codes;
    int at = 0xA1;
    for (const auto& letter : lettersOf("ĂÂÊÔƠƯĐăâêôơưđ")) {
        codes[letter] = std::string(1, char(at++));
    }
    const std::map<std::string, int> first { { "a", 0xB5 }, { "ă", 0xBB }, { "â", 0xC7 },
        { "e", 0xCC }, { "ê", 0xD2 }, { "i", 0xD7 }, { "o", 0xDF }, { "ô", 0xE5 }, { "ơ", 0xEA },
        { "u", 0xEF }, { "ư", 0xF5 }, { "y", 0xFA } };
    for (const auto row : rows) {
        const auto letters = lettersOf(row);
        const auto start = first.find(letters[0]);
        if (start == first.end()) {
            continue;
        }
        for (int tone = 1; tone < 6; ++tone) {
            codes[letters[std::size_t(tone)]] = std::string(1, char(start->second + tone - 1));
        }
    }
    // Six letters do not follow the row of their vowel.
    codes["ặ"] = "\xC6";
    codes["ẻ"] = "\xCE";
    codes["ẽ"] = "\xCF";
    codes["è"] = "\xCC";
    codes["é"] = "\xD0";
    codes["ẹ"] = "\xD1";
    codes["ì"] = "\xD7";
    codes["ỉ"] = "\xD8";
    codes["ĩ"] = "\xDC";
    codes["í"] = "\xDD";
    codes["ị"] = "\xDE";
    codes["ò"] = "\xDF";
    codes["ỏ"] = "\xE1";
    codes["õ"] = "\xE2";
    codes["ó"] = "\xE3";
    codes["ọ"] = "\xE4";
    codes["ù"] = "\xEF";
    codes["ủ"] = "\xF1";
    codes["ũ"] = "\xF2";
    codes["ú"] = "\xF3";
    codes["ụ"] = "\xF4";
    for (std::size_t row = 12; row < 24; ++row) { // capitals with a tone: by the font alone
        const auto capital = lettersOf(rows[row]);
        const auto small = lettersOf(rows[row - 12]);
        for (std::size_t tone = 1; tone < 6; ++tone) {
            codes[capital[tone]] = codes[small[tone]];
        }
    }
    return codes;
}

/// VNI for Windows: the letter, then a byte for its marks.
Codes vni()
{
    static constexpr unsigned char plain[] { 0, 0xF8, 0xFB, 0xF5, 0xF9, 0xEF };
    static constexpr unsigned char hat[] { 0xE2, 0xE0, 0xE5, 0xE3, 0xE1, 0xE4 };
    static constexpr unsigned char bow[] { 0xEA, 0xE8, 0xFA, 0xFC, 0xE9, 0xEB };
    static constexpr unsigned char ofI[] { 0, 0xEC, 0xE6, 0xF3, 0xED, 0xF2 };
    Codes codes;
    codes["đ"] = "\xF1";
    codes["Đ"] = "\xD1";
    for (std::size_t row = 0; row < 24; ++row) {
        const auto letters = lettersOf(rows[row]);
        const bool isCapital = row >= 12;
        const std::string base(1, bases[row][0]);
        const auto put = [&](std::size_t tone, const std::string& letter, unsigned char mark) {
            codes[letters[tone]]
                = letter + (mark == 0 ? "" : std::string(1, char(isCapital ? mark - 0x20 : mark)));
        };
        for (std::size_t tone = 0; tone < 6; ++tone) {
            switch (row % 12) {
            case 1:
                put(tone, base, bow[tone]);
                break;
            case 2:
            case 4:
            case 7:
                put(tone, base, hat[tone]);
                break;
            case 5:
                put(tone, tone == 0 ? base : "", ofI[tone]);
                break;
            case 8:
                put(tone, isCapital ? "\xD4" : "\xF4", plain[tone]);
                break;
            case 10:
                put(tone, isCapital ? "\xD6" : "\xF6", plain[tone]);
                break;
            default:
                put(tone, base, plain[tone]);
            }
        }
        if (row % 12 == 11) {
            codes[letters[5]] = isCapital ? "\xCE" : "\xEE";
        }
    }
    return codes;
}

/// Windows-1258: a letter with hat, bow or horn, then a combining tone.
Codes windows1258()
{
    static constexpr std::string_view letters[] { "a", "\xE3", "\xE2", "e", "\xEA", "i", "o",
        "\xF4", "\xF5", "u", "\xFD", "y", "A", "\xC3", "\xC2", "E", "\xCA", "I", "O", "\xD4",
        "\xD5", "U", "\xDD", "Y" };
    static constexpr std::string_view tones[] { "", "\xCC", "\xD2", "\xDE", "\xEC", "\xF2" };
    Codes codes;
    codes["đ"] = "\xF0";
    codes["Đ"] = "\xD0";
    for (std::size_t row = 0; row < 24; ++row) {
        const auto written = lettersOf(rows[row]);
        for (std::size_t tone = 0; tone < 6; ++tone) {
            codes[written[tone]] = std::string(letters[row]) + std::string(tones[tone]);
        }
    }
    return codes;
}

/// RFC 1456, from 0x80 on.
Codes viscii()
{
    Codes codes;
    int at = 0x80;
    for (const auto& letter :
        lettersOf("ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
                  "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ")) {
        codes[letter] = std::string(1, char(at++));
    }
    return codes;
}

std::string utf16(std::string_view utf8, bool isBig)
{
    std::string out;
    for (const auto& letter : lettersOf(utf8)) {
        const auto byte = [&](std::size_t i) {
            return static_cast<unsigned char>(letter[i]) & (i == 0 ? 0xFFU : 0x3FU);
        };
        const unsigned c = letter.size() == 1 ? byte(0)
            : letter.size() == 2              ? (byte(0) & 0x1FU) << 6 | byte(1)
                                              : (byte(0) & 0x0FU) << 12 | byte(1) << 6 | byte(2);
        out += char(isBig ? c >> 8 : c & 0xFF);
        out += char(isBig ? c & 0xFF : c >> 8);
    }
    return out;
}

} // namespace

std::string encoded(std::string_view utf8, TextEncoding encoding)
{
    static const std::map<TextEncoding, Codes> all { { TextEncoding::Tcvn3, tcvn3() },
        { TextEncoding::Vni, vni() }, { TextEncoding::Viscii, viscii() },
        { TextEncoding::Windows1258, windows1258() } };
    if (encoding == TextEncoding::Utf8) {
        return std::string(utf8);
    }
    if (encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be) {
        return utf16(utf8, encoding == TextEncoding::Utf16Be);
    }
    const auto& codes = all.at(encoding);
    std::string out;
    for (const auto& letter : lettersOf(utf8)) {
        const auto code = codes.find(letter);
        out += code != codes.end() ? code->second : letter.size() == 1 ? letter : "?";
    }
    return out;
}

std::string decomposed(std::string_view utf8)
{
    static const Codes codes = [] {
        Codes all;
        for (std::size_t row = 0; row < 24; ++row) {
            const auto written = lettersOf(rows[row]);
            for (std::size_t tone = 0; tone < 6; ++tone) {
                const auto letter = std::string(bases[row].substr(0, 1));
                const auto mark = std::string(bases[row].substr(1));
                const auto sign = std::string(combiningTones[tone]);
                // The dot below comes before hat and bow, but behind the horn.
                const bool isDotFirst = tone == 5 && mark != "\u031B";
                all[written[tone]] = letter + (isDotFirst ? sign + mark : mark + sign);
            }
        }
        return all;
    }();
    std::string out;
    for (const auto& letter : lettersOf(utf8)) {
        const auto code = codes.find(letter);
        out += code != codes.end() ? code->second : letter;
    }
    return out;
}

std::string misread(std::string_view bytes)
{
    return decodeLegacy(bytes, LegacyEncoding::Windows1252);
}

} // namespace tuyen::test
