// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/RowParser.h"

#include "text/Fold.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace tuyen {

namespace {

std::string utf8Of(unsigned c)
{
    if (c < 0x80) {
        return { char(c) };
    }
    if (c < 0x800) {
        return { char(0xC0 | (c >> 6)), char(0x80 | (c & 0x3F)) };
    }
    return { char(0xE0 | (c >> 12)), char(0x80 | ((c >> 6) & 0x3F)), char(0x80 | (c & 0x3F)) };
}

// Combining marks: of the tone, in the order in which they are counted, and of the letter.
constexpr std::array<unsigned, 5> toneMarks { 0x300, 0x301, 0x303, 0x309, 0x323 };
constexpr std::array<unsigned, 3> letterMarks { 0x302, 0x306, 0x31B };
constexpr unsigned char stroke = 4; ///< of đ, which has no mark of its own

template <std::size_t size>
unsigned char numberIn(const std::array<unsigned, size>& marks, unsigned c)
{
    return static_cast<unsigned char>(
        (std::ranges::find(marks, c) - marks.begin() + 1) % std::ptrdiff_t(size + 1));
}

/// What a code point up to U+1EFF says, made once by asking the text module: folding a whole row
/// letter by letter through the table costs a fraction of folding its cells one by one. The tone is
/// told apart from its letter, and so it is the same wherever in its syllable it is written
/// ("hoà", "hòa"), composed or not.
struct FoldTable {
    static constexpr char gap = ' ';
    static constexpr char mark = '\1';
    static constexpr char itself = '\2'; ///< no letter of ours
    struct Entry {
        char letter = 0;
        unsigned char sign = 0; ///< of the letter, from 1
        unsigned char tone = 0; ///< from 1
    };
    std::array<Entry, 0x1F00> entries {};

    FoldTable()
    {
        for (unsigned c = 1; c < entries.size(); ++c) {
            auto& entry = entries[c];
            if (c >= 0x300 && c < 0x370) {
                entry = { mark, numberIn(letterMarks, c), numberIn(toneMarks, c) };
                continue;
            }
            const auto text = utf8Of(c);
            const auto folded = fold(text);
            entry.letter = folded.empty() ? gap : folded.size() == 1 ? folded[0] : itself;
            if (c >= 0x80 && folded.size() == 1) {
                readMarks(entry, foldExact(text), foldTones(text), folded);
            }
        }
    }

private:
    static void readMarks(Entry& entry, const std::string& exact, const std::string& toneless,
        const std::string& bare)
    {
        // A mark that the letter cannot bear is dropped, and would say of every letter that it has
        // it.
        for (const auto c : toneMarks) {
            if (exact != toneless && foldExact(toneless + utf8Of(c)) == exact) {
                entry.tone = numberIn(toneMarks, c);
            }
        }
        for (const auto c : letterMarks) {
            if (toneless != bare && foldExact(bare + utf8Of(c)) == toneless) {
                entry.sign = numberIn(letterMarks, c);
            }
        }
        if (toneless == "đ") {
            entry.sign = stroke;
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

/// The code point that begins at `at`, and how many bytes it takes.
static std::pair<unsigned, std::size_t> pointAt(std::string_view text, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    const auto bits = [&](std::size_t n) {
        return at + n < text.size() ? static_cast<unsigned char>(text[at + n]) & 0x3FU : 0U;
    };
    if (byte >= 0xF0) {
        return { (byte & 7U) << 18 | bits(1) << 12 | bits(2) << 6 | bits(3), 4 };
    }
    if (byte >= 0xE0) {
        return { (byte & 15U) << 12 | bits(1) << 6 | bits(2), 3 };
    }
    if (byte >= 0xC0) {
        return { (byte & 31U) << 6 | bits(1), 2 };
    }
    return { byte, 1 };
}

static void addWords(Hash& hash, std::string_view text)
{
    static const FoldTable table;
    // Above all letters and signs: no two things are said by the same number.
    static constexpr std::uint64_t sign = 1U << 24;
    static constexpr std::uint64_t tone = 1U << 25;
    bool isFirst = true; // leading blanks count for nothing
    bool isInWord = false;
    unsigned char toneOfWord = 0;
    const auto endWord = [&] {
        if (toneOfWord != 0) {
            hash.add(tone | toneOfWord);
        }
        toneOfWord = 0;
        isInWord = false;
    };
    for (std::size_t i = 0; i < text.size();) {
        const auto [c, length] = pointAt(text, i);
        i += length;
        const auto entry = c < table.entries.size() ? table.entries[c]
                                                    : FoldTable::Entry { FoldTable::itself, 0, 0 };
        if (entry.letter == FoldTable::gap) {
            endWord();
            continue;
        }
        if (entry.letter != FoldTable::mark) {
            if (!isInWord && !isFirst) {
                hash.add(' ');
            }
            isInWord = true;
            isFirst = false;
            hash.add(
                entry.letter == FoldTable::itself ? c : static_cast<unsigned char>(entry.letter));
        }
        if (entry.sign != 0) {
            hash.add(sign | entry.sign);
        }
        toneOfWord = entry.tone != 0 ? entry.tone : toneOfWord;
    }
    endWord();
}

std::uint64_t rowFingerprint(
    const RawRow& row, const std::vector<int>& columns, std::string_view context)
{
    Hash hash;
    for (const int column : columns) {
        hash.add(0x1F);
        if (std::size_t(column) < row.cells.size()) {
            addWords(hash, row.cells[std::size_t(column)].text);
        }
    }
    hash.add(0x1E);
    addWords(hash, context);
    return hash.value != 0 ? hash.value : 1;
}

} // namespace tuyen
