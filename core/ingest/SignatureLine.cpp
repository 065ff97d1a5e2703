// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/SignatureLine.h"

#include "text/Fold.h"

#include <algorithm>
#include <array>
#include <span>

namespace tuyen {

using namespace std::string_view_literals;

static constexpr std::size_t longest = 300;

static bool startsWithOneOf(std::string_view text, std::span<const std::string_view> signs)
{
    const auto folded = fold(text);
    return std::ranges::any_of(signs, [&](auto sign) {
        return folded.starts_with(sign)
            && (folded.size() == sign.size() || folded[sign.size()] == ' ');
    });
}

bool isRemark(std::string_view text)
{
    static constexpr std::array signs { "ghi chu"sv, "luu y"sv, "nguon"sv, "note"sv, "notes"sv,
        "source"sv, "sources"sv, "phu luc"sv, "danh sach nay"sv };
    return text.starts_with("*") || text.starts_with("(*") || text.starts_with("- ")
        || (text.size() <= longest && startsWithOneOf(text, signs));
}

bool isSignedBy(std::string_view text)
{
    // "TM", "KT", "TL", "TUQ" stand before the office somebody signs for.
    static constexpr std::array signs { "nguoi lap"sv, "noi nhan"sv, "thu truong"sv, "thu tuong"sv,
        "chi huy"sv, "can bo"sv, "tm"sv, "kt"sv, "tl"sv, "tuq"sv, "giam doc"sv, "pho giam doc"sv,
        "truong phong"sv, "pho truong phong"sv, "truong cong an"sv, "cuc truong"sv,
        "pho cuc truong"sv, "doi truong"sv, "xac nhan"sv, "prepared by"sv, "approved by"sv,
        "signature"sv, "signed"sv, "lap bieu"sv, "nguoi bao cao"sv, "nguoi tong hop"sv,
        "nguoi kiem tra"sv, "nguoi duyet"sv, "nguoi ky"sv, "ke toan"sv, "ky ten"sv,
        "ky va ghi ro"sv, "ky ghi ro"sv, "ky dong dau"sv, "da ky"sv, "chu ky"sv, "nhu tren"sv,
        "luu vt"sv };
    return text.size() <= longest && startsWithOneOf(text, signs);
}

bool isSigningDate(std::string_view text)
{
    if (text.size() > longest) {
        return false;
    }
    const auto folded = ' ' + fold(text) + ' ';
    const auto day = folded.find(" ngay ");
    const auto month = folded.find(" thang ", day == folded.npos ? 0 : day);
    const auto year = folded.find(" nam ", month == folded.npos ? 0 : month);
    if (day == folded.npos || month == folded.npos || year == folded.npos) {
        return false;
    }
    const auto isShort = month - day <= 12 && year - month <= 12 && folded.size() - year <= 12;
    const auto digits = std::ranges::count_if(
        folded.substr(day), [](char c) { return c >= '0' && c <= '9'; });
    // A whole date by itself may be the only thing a row knows; with a place before it, or with a
    // gap in it, it was written to be signed.
    return isShort && (day > 0 || digits < 6);
}

} // namespace tuyen
