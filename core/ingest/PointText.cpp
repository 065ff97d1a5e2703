// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/PointText.h"

#include "text/Fold.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace tuyen {

/// The signs of degrees, minutes and seconds in all their shapes made ° ' " in ASCII: d m s.
static std::string plainAngles(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 16> shapes { {
        { "°", "d" },
        { "º", "d" },
        { "˚", "d" },
        { "′", "m" },
        { "’", "m" },
        { "‘", "m" },
        { "'", "m" },
        { "″", "s" },
        { "”", "s" },
        { "“", "s" },
        { "\"", "s" },
        { " độ", "d" },
        { " phút", "m" },
        { " giây", "s" },
        { "−", "-" },
        { "\u00a0", " " },
    } };
    std::string plain(text);
    for (const auto& [shape, sign] : shapes) {
        for (auto at = plain.find(shape); at != plain.npos; at = plain.find(shape, at)) {
            plain.replace(at, shape.size(), sign);
        }
    }
    for (auto at = plain.find("mm"); at != plain.npos; at = plain.find("mm")) {
        plain.replace(at, 2, "s"); // two single quotes
    }
    return plain;
}

static bool isDigit(char c) { return c >= '0' && c <= '9'; }

static std::optional<double> numberAt(std::string_view text, std::size_t& at)
{
    std::string digits;
    auto end = at;
    if (end < text.size() && (text[end] == '-' || text[end] == '+')) {
        digits += text[end] == '-' ? "-" : "";
        ++end;
    }
    for (; end < text.size(); ++end) {
        const bool isPoint = (text[end] == '.' || text[end] == ',') && end + 1 < text.size()
            && isDigit(text[end + 1]) && digits.find('.') == digits.npos;
        if (!isDigit(text[end]) && !isPoint) {
            break;
        }
        digits += isPoint ? '.' : text[end];
    }
    double value = 0;
    const auto [last, problem]
        = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (problem != std::errc() || last != digits.data() + digits.size()) {
        return std::nullopt;
    }
    at = end;
    return value;
}

static void skipBlanks(std::string_view text, std::size_t& at)
{
    while (at < text.size() && text[at] == ' ') {
        ++at;
    }
}

/// The side of the equator or of Greenwich: 1, -1, or 0 when there is no such letter. B and Đ are
/// Bắc and Đông, T is Tây and N is north: Nam is never met on our maps.
static int sideAt(std::string_view text, std::size_t& at)
{
    if (at >= text.size()) {
        return 0;
    }
    static constexpr std::array<std::pair<std::string_view, int>, 13> sides { { { "N", 1 },
        { "E", 1 }, { "S", -1 }, { "W", -1 }, { "B", 1 }, { "Đ", 1 }, { "T", -1 }, { "n", 1 },
        { "e", 1 }, { "w", -1 }, { "b", 1 }, { "đ", 1 }, { "t", -1 } } };
    for (const auto& [letter, side] : sides) {
        if (text.substr(at).starts_with(letter)) {
            at += letter.size();
            return side;
        }
    }
    return 0;
}

static std::optional<double> angleAt(std::string_view text, std::size_t& at)
{
    skipBlanks(text, at);
    int side = sideAt(text, at);
    skipBlanks(text, at);
    const auto degrees = numberAt(text, at);
    if (!degrees) {
        return std::nullopt;
    }
    double value = *degrees < 0 ? -*degrees : *degrees;
    skipBlanks(text, at);
    if (at < text.size() && text[at] == 'd') {
        ++at;
        for (const auto& [sign, part] : { std::pair('m', 60.0), std::pair('s', 3600.0) }) {
            auto next = at;
            skipBlanks(text, next);
            const auto number = numberAt(text, next);
            if (number && next < text.size() && text[next] == sign && *number >= 0
                && *number < 60) {
                value += *number / part;
                at = next + 1;
            }
        }
    }
    skipBlanks(text, at);
    side = side == 0 ? sideAt(text, at) : side;
    return (*degrees < 0 ? -value : value) * (side == 0 ? 1 : side);
}

std::optional<double> readDegrees(std::string_view text, double most)
{
    const auto plain = plainAngles(trimmed(text));
    std::size_t at = 0;
    const auto angle = angleAt(plain, at);
    skipBlanks(plain, at);
    const bool isInRange = angle && *angle >= -most && *angle <= most;
    return isInRange && at == plain.size() ? angle : std::nullopt;
}

static std::optional<GeoPoint> pointOf(std::string_view lat, std::string_view lon)
{
    const auto first = readDegrees(lat, 90);
    const auto second = readDegrees(lon, 180);
    return first && second ? std::optional(GeoPoint { *first, *second }) : std::nullopt;
}

std::optional<GeoPoint> readPoint(std::string_view text)
{
    for (const std::string_view divider : { ", ", ";", "/", "|" }) {
        const auto at = text.find(divider);
        if (at != text.npos) {
            if (auto point = pointOf(text.substr(0, at), text.substr(at + divider.size()))) {
                return point;
            }
        }
    }
    // "21.66,107.29" and "21.66 107.29"; commas inside numbers make the former ambiguous with them.
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == ',' || text[at] == ' ') {
            const auto point = pointOf(text.substr(0, at), text.substr(at + 1));
            if (point && text.substr(0, at).find_first_of("0123456789") != text.npos) {
                return point;
            }
        }
    }
    return std::nullopt;
}

/// Whether the text has the form of two angles, and of nothing else we know.
static bool looksLikePoint(std::string_view text)
{
    int fractions = 0;
    int degrees = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPoint = (text[i] == '.' || text[i] == ',') && i > 0 && isDigit(text[i - 1]);
        fractions
            += isPoint && i + 2 < text.size() && isDigit(text[i + 1]) && isDigit(text[i + 2]);
    }
    const auto plain = plainAngles(text);
    for (std::size_t i = 1; i < plain.size(); ++i) {
        degrees += plain[i] == 'd' && isDigit(plain[i - 1]);
    }
    return fractions >= 2 || degrees == 2;
}

std::optional<PlaceWithPoint> pointAmongWords(std::string_view text)
{
    const auto numbers = std::ranges::count_if(text, isDigit);
    if (numbers < 4 || text.size() > 200) {
        return std::nullopt;
    }
    const bool isQuoted = text.size() > 2 && text.front() == '"' && text.back() == '"';
    const auto whole = isQuoted ? text.substr(1, text.size() - 2) : text;
    if (const auto point = looksLikePoint(whole) ? readPoint(whole) : std::nullopt) {
        return PlaceWithPoint { *point, {} };
    }
    const auto open = text.rfind('(');
    const auto close = open == text.npos ? open : text.find(')', open);
    if (close == text.npos) {
        return std::nullopt;
    }
    const auto within = text.substr(open + 1, close - open - 1);
    if (const auto point = looksLikePoint(within) ? readPoint(within) : std::nullopt) {
        const auto before = std::string(text.substr(0, open));
        return PlaceWithPoint { *point, trimmed(before + ' ' + std::string(text.substr(close + 1))) };
    }
    return std::nullopt;
}

} // namespace tuyen
