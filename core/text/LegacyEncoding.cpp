// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/LegacyEncoding.h"

#include "text/Fold.h"
#include "text/VietnameseSyllable.h"
#include "text/internal/Letters.h"

#include <algorithm>
#include <array>
#include <vector>

namespace tuyen {

namespace {

// One letter a byte, from 0x80 on, in rows of sixteen; a middle dot stands for "nothing".
constexpr std::string_view tcvn3Letters = "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ"
                                          "ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
                                          "\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ"
                                          "\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
                                          "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
                                          "éẹềểễếệìỉỄẾỒĩíịò"
                                          "Ổỏõóọồổỗốộờởỡớợù"
                                          "ỖủũúụừửữứựỳỷỹýỵỐ";
constexpr std::string_view visciiLetters = "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
                                           "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
                                           "Õắằặấầẩậẽẹếềểễệố"
                                           "ồổỗỠƠộờởịỰỨỪỬơớƯ"
                                           "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
                                           "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
                                           "àáâãảăữẫèéêẻìíĩỉ"
                                           "đựòóôõỏọụùúũủýợỮ";
constexpr std::string_view windows1258Letters = "€·‚ƒ„…†‡ˆ‰·‹Œ···"
                                                "·‘’“”•–—˜™·›œ··Ÿ"
                                                "\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯"
                                                "°±²³´µ¶\u00b7¸¹º»¼½¾¿"
                                                "ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏ"
                                                "ĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß"
                                                "àáâăäåæçèéêë\u0301íîï"
                                                "đñ\u0323óôơö÷øùúûüư₫ÿ";
// VNI is read as Windows-1252 first; these rows are its 0xC0–0xFF, the only ones with a meaning
// here.
constexpr std::string_view latin1Capitals = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß";
constexpr std::string_view latin1Smalls = "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";

std::vector<std::string> letters(std::string_view text)
{
    std::vector<std::string> found;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        found.emplace_back(text.substr(i, length));
        i += length;
    }
    return found;
}

struct Table {
    std::array<std::string, 256> byte;
};

Table tableFrom(std::string_view upperHalf)
{
    Table table;
    for (int i = 0; i < 128; ++i) {
        table.byte[i] = std::string(1, static_cast<char>(i));
    }
    const auto upper = letters(upperHalf);
    for (int i = 0; i < 128; ++i) {
        table.byte[128 + i] = upper[static_cast<std::size_t>(i)] == "·"
            ? "\uFFFD"
            : upper[static_cast<std::size_t>(i)];
    }
    return table;
}

Table viscii()
{
    auto table = tableFrom(visciiLetters);
    // RFC 1456 takes six control characters for capitals that found no other place.
    const std::pair<int, const char*> low[] { { 0x02, "Ẳ" }, { 0x05, "Ẵ" }, { 0x06, "Ẫ" },
        { 0x14, "Ỷ" }, { 0x19, "Ỹ" }, { 0x1E, "Ỵ" } };
    for (const auto& [at, letter] : low) {
        table.byte[static_cast<std::size_t>(at)] = letter;
    }
    return table;
}

const Table& tableOf(LegacyEncoding encoding)
{
    static const Table tcvn3 = tableFrom(tcvn3Letters);
    static const Table visciiTable = viscii();
    static const Table windows1258 = tableFrom(windows1258Letters);
    switch (encoding) {
    case LegacyEncoding::Viscii:
        return visciiTable;
    case LegacyEncoding::Windows1258:
        return windows1258;
    default:
        return tcvn3;
    }
}

/// What a VNI byte adds to the letter before it: the letter mark and the tone, combining.
const char* vniMarks(unsigned char small)
{
    switch (small) {
    case 0xF9: // ù
        return "\u0301";
    case 0xF8: // ø
        return "\u0300";
    case 0xFB: // û
        return "\u0309";
    case 0xF5: // õ
        return "\u0303";
    case 0xEF: // ï
        return "\u0323";
    case 0xE2: // â
        return "\u0302";
    case 0xE1: // á
        return "\u0302\u0301";
    case 0xE0: // à
        return "\u0302\u0300";
    case 0xE5: // å
        return "\u0302\u0309";
    case 0xE3: // ã
        return "\u0302\u0303";
    case 0xE4: // ä
        return "\u0302\u0323";
    case 0xEA: // ê
        return "\u0306";
    case 0xE9: // é
        return "\u0306\u0301";
    case 0xE8: // è
        return "\u0306\u0300";
    case 0xFA: // ú
        return "\u0306\u0309";
    case 0xFC: // ü
        return "\u0306\u0303";
    case 0xEB: // ë
        return "\u0306\u0323";
    default:
        return nullptr;
    }
}

/// VNI letters that stand for themselves.
const char* vniLetter(unsigned char byte)
{
    switch (byte) {
    case 0xF4:
        return "ơ";
    case 0xD4:
        return "Ơ";
    case 0xF6:
        return "ư";
    case 0xD6:
        return "Ư";
    case 0xF1:
        return "đ";
    case 0xD1:
        return "Đ";
    case 0xED:
        return "í";
    case 0xCD:
        return "Í";
    case 0xEC:
        return "ì";
    case 0xCC:
        return "Ì";
    case 0xE6:
        return "ỉ";
    case 0xC6:
        return "Ỉ";
    case 0xF3:
        return "ĩ";
    case 0xD3:
        return "Ĩ";
    case 0xF2:
        return "ị";
    case 0xD2:
        return "Ị";
    case 0xEE:
        return "ỵ";
    case 0xCE:
        return "Ỵ";
    default:
        return nullptr;
    }
}

bool takesMarks(unsigned char before)
{
    switch (before) {
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
    case 'y':
    case 'A':
    case 'E':
    case 'I':
    case 'O':
    case 'U':
    case 'Y':
    case 0xF4:
    case 0xD4:
    case 0xF6:
    case 0xD6:
        return true;
    default:
        return false;
    }
}

std::string decodeVni(std::string_view bytes)
{
    static const auto capitals = letters(latin1Capitals);
    static const auto smalls = letters(latin1Smalls);
    std::string out;
    unsigned char before = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const auto small
            = static_cast<unsigned char>(byte >= 0xC0 && byte < 0xE0 ? byte + 0x20 : byte);
        const char* marks = byte >= 0xC0 && takesMarks(before) ? vniMarks(small) : nullptr;
        if (marks) {
            out += marks;
        } else if (const char* letter = vniLetter(byte)) {
            out += letter;
        } else if (byte < 0x80) {
            out += c;
        } else if (byte >= 0xE0) {
            out += smalls[byte - 0xE0u];
        } else if (byte >= 0xC0) {
            out += capitals[byte - 0xC0u];
        } else {
            out += tableOf(LegacyEncoding::Windows1258).byte[byte];
        }
        before = byte;
    }
    return out;
}

} // namespace

std::string_view name(LegacyEncoding encoding)
{
    switch (encoding) {
    case LegacyEncoding::Tcvn3:
        return "tcvn3";
    case LegacyEncoding::Vni:
        return "vni";
    case LegacyEncoding::Viscii:
        return "viscii";
    case LegacyEncoding::Windows1252:
        return "windows-1252";
    case LegacyEncoding::Windows1258:
        break;
    }
    return "windows-1258";
}

/// 0x80–0x9F of Windows-1252, a blank for what is a control character there too.
static constexpr std::array<char32_t, 32> windows1252Signs { 0x20AC, 0x81, 0x201A, 0x192, 0x201E,
    0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018,
    0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D,
    0x17E, 0x178 };

static void appendWindows1252(std::string& out, unsigned char byte)
{
    letters::append(out, byte >= 0x80 && byte < 0xA0 ? windows1252Signs[byte - 0x80U] : byte);
}

static std::string decodeWindows1252(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        appendWindows1252(out, static_cast<unsigned char>(c));
    }
    return out;
}

/// The fonts of TCVN3 have no letters at 0x80–0x9F, whatever the standard says: what stands there
/// was typed by a word processor, and is a dash, a quote or dots.
static std::string decodeTcvn3(std::string_view bytes)
{
    const Table& table = tableOf(LegacyEncoding::Tcvn3);
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isSign = byte == 0x85 || (byte >= 0x91 && byte <= 0x97);
        if (isSign) {
            appendWindows1252(out, byte);
        } else {
            out += table.byte[byte];
        }
    }
    return out;
}

std::string decodeLegacy(std::string_view bytes, LegacyEncoding encoding)
{
    std::string out;
    if (encoding == LegacyEncoding::Vni) {
        out = decodeVni(bytes);
    } else if (encoding == LegacyEncoding::Windows1252) {
        return decodeWindows1252(bytes);
    } else if (encoding == LegacyEncoding::Tcvn3) {
        return withEvenCapitals(normalised(decodeTcvn3(bytes)));
    } else {
        const Table& table = tableOf(encoding);
        out.reserve(bytes.size() * 2);
        for (const char c : bytes) {
            out += table.byte[static_cast<unsigned char>(c)];
        }
    }
    return normalised(out);
}

std::string redecodeLegacy(std::string_view utf8, LegacyEncoding encoding)
{
    std::string out;
    std::string bytes;
    const auto flush = [&] {
        out += bytes.empty() ? std::string() : decodeLegacy(bytes, encoding);
        bytes.clear();
    };
    for (std::size_t at = 0; at < utf8.size();) {
        const auto from = at;
        const auto c = letters::next(utf8, at);
        const auto sign = c < 0x100
            ? windows1252Signs.end()
            : std::find(windows1252Signs.begin(), windows1252Signs.end(), c);
        if (c < 0x100) {
            bytes += static_cast<char>(c);
        } else if (sign != windows1252Signs.end()) {
            bytes += static_cast<char>(0x80 + (sign - windows1252Signs.begin()));
        } else {
            flush();
            out += utf8.substr(from, at - from);
        }
    }
    flush();
    return out;
}

} // namespace tuyen
