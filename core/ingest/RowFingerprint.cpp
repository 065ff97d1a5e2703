// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/RowParser.h"

#include "text/Fold.h"

#include <array>

namespace tuyen {

namespace {

/// The folded letter of each code point up to U+1EFF, made once by asking fold(): folding a whole
/// row letter by letter through the table costs a fraction of folding its cells one by one.
struct FoldTable {
    std::array<char, 0x1F00> letters {};
    FoldTable()
    {
        for (unsigned c = 1; c < letters.size(); ++c) {
            std::string text;
            if (c < 0x80) {
                text += char(c);
            } else if (c < 0x800) {
                text += char(0xC0 | (c >> 6));
                text += char(0x80 | (c & 0x3F));
            } else {
                text += char(0xE0 | (c >> 12));
                text += char(0x80 | ((c >> 6) & 0x3F));
                text += char(0x80 | (c & 0x3F));
            }
            const bool isMark = c >= 0x300 && c < 0x370;
            const auto folded = isMark ? std::string() : fold(text);
            letters[c] = isMark      ? '\1'
                : folded.empty()     ? ' '
                : folded.size() == 1 ? folded[0]
                                     : '\2';
        }
    }
};

struct Hash {
    std::uint64_t value = 0xcbf29ce484222325ULL;
    void add(std::uint64_t c)
    {
        value = (value ^ c) * 0x9E3779B97F4A7C15ULL;
        value ^= value >> 29;
    }
};

} // namespace

static void addFolded(Hash& hash, std::string_view text)
{
    static const FoldTable table;
    bool isGap = true; // leading blanks count for nothing
    bool hasPending = false;
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto at = [&](std::size_t n) {
            return i + n < text.size() ? static_cast<unsigned char>(text[i + n]) & 0x3FU : 0U;
        };
        unsigned c = byte;
        std::size_t length = 1;
        if (byte >= 0xF0) {
            c = (byte & 7U) << 18 | at(1) << 12 | at(2) << 6 | at(3);
            length = 4;
        } else if (byte >= 0xE0) {
            c = (byte & 15U) << 12 | at(1) << 6 | at(2);
            length = 3;
        } else if (byte >= 0xC0) {
            c = (byte & 31U) << 6 | at(1);
            length = 2;
        }
        i += length;
        const char letter = c < table.letters.size() ? table.letters[c] : '\2';
        if (letter == '\1') {
            continue; // a combining mark
        }
        if (letter == ' ') {
            hasPending = !isGap;
            continue;
        }
        if (hasPending) {
            hash.add(' ');
            hasPending = false;
        }
        isGap = false;
        hash.add(letter == '\2' ? c : static_cast<unsigned char>(letter));
    }
}

std::uint64_t rowFingerprint(
    const RawRow& row, const std::vector<int>& columns, std::string_view context)
{
    Hash hash;
    for (const int column : columns) {
        hash.add(0x1F);
        if (std::size_t(column) < row.cells.size()) {
            addFolded(hash, row.cells[std::size_t(column)].text);
        }
    }
    hash.add(0x1E);
    addFolded(hash, context);
    return hash.value != 0 ? hash.value : 1;
}

} // namespace tuyen
