// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/OriginalRow.h"

#include "text/Fold.h"
#include "text/LegacyEncoding.h"

#include <algorithm>
#include <cstdint>

namespace tuyen {

static void appendUtf8(std::string& out, std::uint32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xc0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xe0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else {
        out += static_cast<char>(0xf0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3f));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    }
}

static std::string fromUtf16(std::string_view bytes, bool isBigEndian)
{
    std::string out;
    const auto unit = [&](std::size_t at) {
        const auto a = static_cast<unsigned char>(bytes[at]);
        const auto b = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<std::uint32_t>(isBigEndian ? (a << 8) | b : (b << 8) | a);
    };
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        auto c = unit(at);
        if (c >= 0xd800 && c < 0xdc00 && at + 3 < bytes.size()) {
            c = 0x10000 + ((c - 0xd800) << 10) + (unit(at + 2) - 0xdc00);
            at += 2;
        }
        appendUtf8(out, c);
    }
    return out;
}

std::vector<std::string> fieldsOf(std::string_view record, char delimiter)
{
    while (!record.empty() && (record.back() == '\n' || record.back() == '\r')) {
        record.remove_suffix(1);
    }
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (std::size_t at = 0; at < record.size(); ++at) {
        const char c = record[at];
        if (quoted && c == '"' && at + 1 < record.size() && record[at + 1] == '"') {
            fields.back() += '"';
            ++at;
        } else if (c == '"' && (quoted || fields.back().empty())) {
            quoted = !quoted;
        } else if (c == delimiter && !quoted) {
            fields.emplace_back();
        } else {
            fields.back() += c;
        }
    }
    return fields;
}

std::vector<std::pair<std::string, std::string>> besideHeaders(
    std::vector<std::string> cells, const std::vector<std::string>& headers)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        auto header = i < headers.size() ? headers[i] : std::string();
        if (!header.empty() || !cells[i].empty()) {
            pairs.emplace_back(std::move(header), std::move(cells[i]));
        }
    }
    return pairs;
}

std::vector<std::pair<std::string, std::string>> originalCells(
    std::string_view bytes, std::string_view encoding, const std::vector<std::string>& headers)
{
    const auto legacy = std::ranges::find(
        legacyEncodings, encoding, [](LegacyEncoding known) { return name(known); });
    const std::string text = encoding == "utf-16le" || encoding == "utf-16be"
        ? fromUtf16(bytes, encoding == "utf-16be")
        : legacy != legacyEncodings.end() ? decodeLegacy(bytes, *legacy)
                                          : normalised(bytes);
    std::vector<std::string> best;
    for (const char delimiter : { ',', ';', '\t', '|' }) {
        auto fields = fieldsOf(text, delimiter);
        if (fields.size() == headers.size()) {
            best = std::move(fields);
            break;
        }
        if (fields.size() > best.size()) {
            best = std::move(fields);
        }
    }
    return besideHeaders(std::move(best), headers);
}

} // namespace tuyen
