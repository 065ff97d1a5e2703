// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ColumnEncodings.h"

#include "base/Error.h"
#include "base/Issue.h"
#include "text/Fold.h"
#include "text/VietnameseSyllable.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace tuyen {

static constexpr std::array candidates { TextEncoding::Tcvn3, TextEncoding::Vni,
    TextEncoding::Viscii, TextEncoding::Windows1258 };
static constexpr std::size_t mostCells = 200;

static bool isAscii(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// Letters no text of before Unicode can turn into: ă, đ, ĩ, ũ, ơ, ư and all with two marks.
static bool holdsUnicodeOnly(std::string_view text)
{
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const auto next = static_cast<unsigned char>(text[i + 1]);
        const bool isLatinA = (lead == 0xC4
                                  && (next == 0x82 || next == 0x83 || next == 0x90 || next == 0x91
                                      || next == 0xA8 || next == 0xA9))
            || (lead == 0xC5 && (next == 0xA8 || next == 0xA9))
            || (lead == 0xC6 && (next == 0xA0 || next == 0xA1 || next == 0xAF || next == 0xB0));
        const bool isTwoMarks = lead == 0xE1 && next >= 0xBA && next <= 0xBB;
        const bool isCombining = lead == 0xCC;
        if (isLatinA || isTwoMarks || isCombining) {
            return true;
        }
    }
    return false;
}

/// How many bytes the sign at `at` has: "·", "°", "«" (U+00A0–00BF, × and ÷), dashes, quotes and
/// bullets (U+2010–203F); 0: it is none.
static std::size_t signAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const bool isLatin = byte(0) == 0xC2 && byte(1) >= 0xA0;
    const bool isTimes = byte(0) == 0xC3 && (byte(1) == 0x97 || byte(1) == 0xB7);
    const bool isPoint = byte(0) == 0xE2 && byte(1) == 0x80 && byte(2) >= 0x90;
    return isLatin || isTimes ? 2 : isPoint ? 3 : 0;
}

/// "Suspects · total", "30 °C": whose only marked characters are signs that touch no letter. They are
/// written so in every language and prove no letters of before Unicode; beside such letters they may
/// be one ("ở" is "·" in VISCII).
static bool holdsLoneSignsOnly(std::string_view text)
{
    const auto isLetter = [&](std::size_t at) {
        const auto byte = at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
        return (byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z';
    };
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const auto length = signAt(text, at);
        if (length == 0 || (at > 0 && isLetter(at - 1)) || isLetter(at + length)) {
            return false;
        }
        at += length;
    }
    return true;
}

std::optional<std::string> decodedCell(std::string_view text, TextEncoding encoding, bool isSure)
{
    const auto legacy = legacyOf(encoding);
    if (!legacy || isAscii(text)) {
        return std::nullopt;
    }
    if (!isWellFormed(text)) {
        return decodeLegacy(text, *legacy);
    }
    if (holdsUnicodeOnly(text)) {
        return std::nullopt;
    }
    auto decoded = redecodeLegacy(text, *legacy);
    if (!isSure && countSyllables(text).weight() > countSyllables(decoded).weight()) {
        return std::nullopt; // "Lê" in a column of "NguyÔn"
    }
    return decoded;
}

namespace {

/// What one column's marked cells would say in each encoding.
struct Evidence {
    std::vector<std::string> cells; ///< marked, and no proof of Unicode
    int unicode = 0;                ///< cells that are one
    std::map<TextEncoding, int> fonts;
    std::map<TextEncoding, SyllableCount> counts;
    SyllableCount asItIs;
    TextEncoding best = TextEncoding::Utf8;
    double lead = 0; ///< of the best before the second

    Evidence(const RawHead& head, std::size_t column)
    {
        for (std::size_t row = 0; row < head.cells.size() && cells.size() < mostCells; ++row) {
            if (column >= head.cells[row].size() || isAscii(head.cells[row][column])) {
                continue;
            }
            const auto& text = head.cells[row][column];
            if (isWellFormed(text) && holdsUnicodeOnly(text)) {
                ++unicode;
                continue;
            }
            if (isWellFormed(text) && holdsLoneSignsOnly(text)) {
                continue;
            }
            cells.push_back(text);
            if (row < head.fonts.size() && column < head.fonts[row].size()) {
                if (const auto font = encodingOf(head.fonts[row][column])) {
                    ++fonts[*font];
                }
            }
        }
        if (!cells.empty() && std::size_t(unicode) <= cells.size()) {
            weigh();
        }
    }
    void weigh()
    {
        for (const auto& text : cells) {
            asItIs += countSyllables(text);
        }
        double most = -1;
        for (const auto encoding : candidates) {
            auto& count = counts[encoding];
            for (const auto& text : cells) {
                count
                    += countSyllables(isWellFormed(text) ? redecodeLegacy(text, *legacyOf(encoding))
                                                         : decodeLegacy(text, *legacyOf(encoding)));
            }
            const auto weight = count.weight();
            if (weight > most) {
                lead = most < 0 ? weight : weight - most;
                most = weight;
                best = encoding;
            } else {
                lead = std::min(lead, most - weight);
            }
        }
    }
    double gain(TextEncoding encoding) const
    {
        return counts.empty() ? 0 : counts.at(encoding).weight() - asItIs.weight();
    }
    /// The encoding the column proves by itself.
    std::optional<TextEncoding> proven() const
    {
        if (counts.empty()) {
            return std::nullopt;
        }
        for (const auto& [font, number] : fonts) {
            if (number * 2 >= int(cells.size()) && gain(font) >= 0) {
                return font;
            }
        }
        const auto& count = counts.at(best);
        const std::set<std::string> different(cells.begin(), cells.end());
        if (gain(best) < 0.2 || count.words == 0) {
            return std::nullopt;
        }
        if (different.size() < 3 && count.words < 4) {
            // Few words prove something only when they are words we know, all of them.
            const bool isKnown = count.familiar == count.words && count.words >= 1;
            return isKnown && asItIs.legal == 0 ? std::optional(best) : std::nullopt;
        }
        const bool isClear = count.legalShare() >= 0.95
            || (count.legalShare() >= 0.7 && lead >= 0.15 && gain(best) >= 0.4);
        return isClear ? std::optional(best) : std::nullopt;
    }
};

} // namespace

static ColumnEncoding columnEncoding(
    std::size_t column, TextEncoding encoding, const Evidence& from)
{
    ColumnEncoding found { int(column), encoding, 1, {}, {}, false };
    const auto count = from.counts.find(encoding);
    found.score = count == from.counts.end() ? 1 : count->second.legalShare();
    for (const auto& text : from.cells) {
        if (auto decoded = decodedCell(text, encoding)) {
            found.raw = normalised(text.substr(0, 200));
            found.sample = decoded->substr(0, 200);
            break;
        }
    }
    return found;
}

std::vector<ColumnEncoding> findColumnEncodings(const RawHead& head)
{
    std::size_t width = 0;
    for (const auto& row : head.cells) {
        width = std::max(width, row.size());
    }
    std::vector<Evidence> evidence;
    evidence.reserve(width);
    std::map<TextEncoding, int> votes;
    std::vector<std::optional<TextEncoding>> decided;
    bool hasUnicode = false;
    for (std::size_t column = 0; column < width; ++column) {
        const auto& one = evidence.emplace_back(head, column);
        decided.push_back(one.proven());
        votes[decided.back().value_or(TextEncoding::Utf8)] += int(one.cells.size());
        hasUnicode = hasUnicode || one.unicode > 0;
    }
    votes.erase(TextEncoding::Utf8);
    if (votes.empty()) {
        return {};
    }
    const auto common
        = std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; })->first;
    std::vector<ColumnEncoding> found;
    for (std::size_t column = 0; column < width; ++column) {
        const auto& one = evidence[column];
        if (decided[column]) {
            found.push_back(columnEncoding(column, *decided[column], one));
        } else if (!one.cells.empty() && one.gain(common) > 0) {
            found.push_back(columnEncoding(column, common, one)); // too few words alone
        } else if (one.cells.empty() && !hasUnicode) {
            // The whole sheet is in it: its first marked letter may stand further down.
            found.push_back({ int(column), common, 1, {}, {}, false });
        }
    }
    return found;
}

ColumnReadings columnReadings(const RawHead& head, int column)
{
    Evidence evidence(head, std::size_t(column));
    ColumnReadings found;
    if (evidence.cells.empty()) {
        return found;
    }
    if (evidence.counts.empty()) {
        evidence.weigh(); // mostly Unicode: weighed all the same, for somebody asks
    }
    const auto differing = std::ranges::find_if(evidence.cells, [](const std::string& cell) {
        return decodedCell(cell, TextEncoding::Tcvn3, true) != cell;
    });
    const auto& cell = differing == evidence.cells.end() ? evidence.cells.front() : *differing;
    found.raw = normalised(cell.substr(0, 200));
    found.readings.push_back(
        { column, TextEncoding::Utf8, evidence.asItIs.legalShare(), found.raw, found.raw, false });
    std::map<TextEncoding, double> weights { { TextEncoding::Utf8, evidence.asItIs.weight() } };
    for (const auto encoding : candidates) {
        weights[encoding] = evidence.counts.at(encoding).weight();
        found.readings.push_back({ column, encoding, evidence.counts.at(encoding).legalShare(),
            found.raw, decodedCell(cell, encoding, true).value_or(cell).substr(0, 200), false });
    }
    std::ranges::stable_sort(found.readings, std::greater<>(),
        [&](const ColumnEncoding& one) { return weights.at(one.encoding); });
    return found;
}

/// "C", "AB": -1 for anything else.
static int columnOfLetters(std::string_view text)
{
    int column = 0;
    for (const char c : text) {
        if (c < 'A' || c > 'Z' || text.size() > 3) {
            return -1;
        }
        column = column * 26 + (c - 'A' + 1);
    }
    return column - 1;
}

static bool names(std::string_view name, int column, std::string_view header)
{
    return (!header.empty() && fold(name) == fold(header)) || columnOfLetters(name) == column;
}

std::string chosenEncoding(const std::vector<std::pair<std::string, std::string>>& chosen,
    int column, std::string_view header)
{
    const auto found = std::ranges::find_if(
        chosen, [&](const auto& one) { return names(one.first, column, header); });
    return found == chosen.end() ? std::string() : found->second;
}

void chooseEncoding(std::vector<std::pair<std::string, std::string>>& chosen, int column,
    std::string_view header, std::string_view encoding)
{
    std::erase_if(chosen, [&](const auto& one) { return names(one.first, column, header); });
    if (!encoding.empty()) {
        const bool isStable = isAscii(header) || holdsUnicodeOnly(header);
        chosen.emplace_back(
            isStable && !header.empty() ? std::string(header) : columnLetters(column), encoding);
    }
}

std::vector<std::string> chooseColumnEncodings(std::vector<ColumnEncoding>& encodings,
    const RawHead& head, const std::vector<std::string>& headers,
    const std::vector<std::pair<std::string, std::string>>& chosen)
{
    std::vector<std::string> met;
    auto width = headers.size();
    for (const auto& row : head.cells) {
        width = std::max(width, row.size());
    }
    for (const auto& [name, encodingName] : chosen) {
        const auto encoding = encodingFromName(encodingName);
        if (!encoding) {
            throw Error("encoding.unknown-name",
                { { "encoding", encodingName }, { "known", encodingNames() } });
        }
        const auto wanted = fold(name);
        const auto header = std::ranges::find_if(
            headers, [&](const std::string& one) { return fold(one) == wanted; });
        const int column
            = header != headers.end() ? int(header - headers.begin()) : columnOfLetters(name);
        if (column < 0 || std::size_t(column) >= width) {
            continue; // a recipe may speak of columns this file does not have
        }
        met.push_back(name);
        std::erase_if(encodings, [column](const auto& one) { return one.column == column; });
        if (legacyOf(*encoding)) {
            auto one = columnEncoding(
                std::size_t(column), *encoding, Evidence(head, std::size_t(column)));
            one.isChosen = true;
            encodings.push_back(std::move(one));
        }
    }
    std::ranges::sort(encodings, {}, &ColumnEncoding::column);
    return met;
}

} // namespace tuyen
