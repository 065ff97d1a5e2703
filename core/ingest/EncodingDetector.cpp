// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which encoding a text is in, by what its words would be.
#include "ingest/Encoding.h"
#include "text/Fold.h"
#include "text/VietnameseSyllable.h"

#include <algorithm>

namespace tuyen {

static constexpr int enoughWords = 1500;
static constexpr std::size_t sampleLength = 160;

static bool isMarked(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// The first line with a marked letter below the first line of all, cut to what fits on a screen:
/// heads are much the same in every file, and whether a name reads well says more. The head itself
/// when nothing below it is marked.
static std::string sampleOf(std::string_view utf8)
{
    std::string_view best;
    const auto head = utf8.substr(0, std::min(utf8.find_first_of("\r\n"), utf8.size()));
    utf8.remove_prefix(head.size());
    while (!utf8.empty() && best.empty()) {
        const auto end = std::min(utf8.find_first_of("\r\n"), utf8.size());
        const auto line = utf8.substr(0, end);
        best = isMarked(line) ? line : best;
        utf8.remove_prefix(std::min(end + 1, utf8.size()));
    }
    if (best.empty() && isMarked(head)) {
        best = head;
    }
    const auto mark = std::size_t(std::ranges::find_if(best, [](char c) {
        return static_cast<unsigned char>(c) >= 0x80;
    }) - best.begin());
    auto from = mark < sampleLength / 2 ? 0 : best.rfind(' ', mark - sampleLength / 4);
    from = from == best.npos ? mark : from;
    auto length = std::min(sampleLength, best.size() - from);
    while (from + length < best.size() && (best[from + length] & 0xC0) == 0x80) {
        --length;
    }
    return trimmed(normalised(best.substr(from, length)));
}

struct Lines {
    int legal = 0;   ///< marked lines that are UTF-8
    int illegal = 0; ///< marked lines that are not
    int plain = 0;
    double share() const
    {
        const int all = legal + illegal + plain;
        return all == 0 ? 1 : double(legal + plain) / all;
    }
};

static Lines countLines(std::string_view head)
{
    Lines lines;
    while (!head.empty()) {
        const auto end = std::min(head.find_first_of("\r\n"), head.size());
        const auto line = head.substr(0, end);
        // The head may end inside a letter: its last line is not held against the file.
        const bool isCut = end == head.size();
        if (!isMarked(line)) {
            lines.plain += !line.empty();
        } else if (isWellFormed(line)) {
            ++lines.legal;
        } else if (!isCut || lines.legal + lines.plain + lines.illegal == 0) {
            ++lines.illegal;
        }
        head.remove_prefix(std::min(end + 1, head.size()));
    }
    return lines;
}

static bool holdsCombining(std::string_view utf8)
{
    for (std::size_t i = 0; i + 1 < utf8.size(); ++i) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const auto next = static_cast<unsigned char>(utf8[i + 1]);
        if ((lead == 0xCC && next >= 0x80) || (lead == 0xCD && next < 0xB0 && next >= 0x80)) {
            return true;
        }
    }
    return false;
}

static EncodingGuess unicodeGuess(
    TextEncoding encoding, double score, std::size_t mark, std::string_view head)
{
    EncodingGuess guess { encoding, score, mark, false, {} };
    std::string utf8;
    decode(encoding, head.substr(mark), false, utf8);
    guess.isDecomposed = holdsCombining(utf8);
    guess.sample = sampleOf(utf8);
    return guess;
}

static std::optional<EncodingGuess> markedGuess(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF")) {
        return unicodeGuess(TextEncoding::Utf8, countLines(head.substr(3)).share(), 3, head);
    }
    if (head.starts_with("\xFF\xFE")) {
        return unicodeGuess(TextEncoding::Utf16Le, 1, 2, head);
    }
    if (head.starts_with("\xFE\xFF")) {
        return unicodeGuess(TextEncoding::Utf16Be, 1, 2, head);
    }
    // Without a mark: the ASCII part of UTF-16 (delimiters, digits) has its zero bytes all on one
    // side. The low byte of the combining grave is zero too, so the other side may have some.
    std::array<std::size_t, 2> zeros {};
    for (std::size_t i = 0; i < head.size(); ++i) {
        zeros[i % 2] += head[i] == '\0';
    }
    const auto pairs = head.size() / 2;
    if (pairs >= 2 && zeros[1] * 4 > pairs && zeros[0] * 4 < zeros[1]) {
        return unicodeGuess(TextEncoding::Utf16Le, 0.95, 0, head);
    }
    if (pairs >= 2 && zeros[0] * 4 > pairs && zeros[1] * 4 < zeros[0]) {
        return unicodeGuess(TextEncoding::Utf16Be, 0.95, 0, head);
    }
    return std::nullopt;
}

namespace {

struct Weighed {
    EncodingGuess guess;
    double weight = 0;
};

} // namespace

/// Western words: letters all, in small ones or capitals, and no signs amid them.
static double westernShare(std::string_view utf8)
{
    int words = 0;
    int likely = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto end
            = std::min(utf8.find_first_of(" ,;.\t\r\n|:()\"'/-0123456789", at), utf8.size());
        const auto word = utf8.substr(at, end - at);
        at = end + 1;
        if (!isMarked(word)) {
            continue;
        }
        ++words;
        int marked = 0;
        int plain = 0;
        bool isLetters = true;
        for (std::size_t i = 0; i < word.size(); ++i) {
            const auto byte = static_cast<unsigned char>(word[i]);
            if (byte < 0x80) {
                ++plain;
            } else if (byte >= 0xC0) {
                ++marked;
                const auto next
                    = i + 1 < word.size() ? static_cast<unsigned char>(word[i + 1]) : 0U;
                // U+00C0–00FF are letters but for × and ÷.
                isLetters = isLetters && byte == 0xC3 && next != 0x97 && next != 0xB7;
            }
        }
        likely += isLetters && marked * 2 <= plain;
    }
    return words == 0 ? 0 : double(likely) / words;
}

/// The encodings of before Unicode, weighed by their words.
static std::vector<Weighed> weighLegacy(std::string_view head)
{
    // Not past the last whole line: a word cut in two would be held against the right encoding.
    if (const auto end = head.find_last_of("\r\n"); end != head.npos && end > 2000) {
        head = head.substr(0, end);
    }
    std::vector<Weighed> all;
    for (const auto encoding : textEncodings) {
        const auto legacy = legacyOf(encoding);
        if (!legacy) {
            continue;
        }
        const auto utf8 = decodeLegacy(head, *legacy);
        Weighed one;
        one.guess.encoding = encoding;
        one.guess.sample = sampleOf(utf8);
        if (encoding == TextEncoding::Windows1252) {
            one.guess.score = westernShare(utf8) * 0.8; // says little: it gives a letter to all
            one.weight = one.guess.score * 0.5;
        } else {
            const auto count = countSyllables(utf8, enoughWords);
            one.guess.score = count.legalShare();
            one.weight = count.weight();
        }
        all.push_back(std::move(one));
    }
    const auto western = std::ranges::find(
        all, TextEncoding::Windows1252, [](const Weighed& one) { return one.guess.encoding; });
    const auto raw = western->guess.sample; // a letter for every byte: what one sees unread
    for (auto& one : all) {
        one.guess.raw = raw;
    }
    std::ranges::stable_sort(all, std::greater<>(), &Weighed::weight);
    return all;
}

static bool isSure(const std::vector<Weighed>& ranked)
{
    const auto& best = ranked.front();
    return best.guess.score >= 0.95
        || (best.guess.score >= 0.7 && best.weight - ranked[1].weight >= 0.15);
}

std::vector<EncodingGuess> rankEncodings(std::string_view head)
{
    std::vector<EncodingGuess> ranked;
    if (auto marked = markedGuess(head)) {
        ranked.push_back(std::move(*marked));
        return ranked;
    }
    const auto lines = countLines(head);
    auto utf8 = unicodeGuess(TextEncoding::Utf8, lines.share(), 0, head);
    if (lines.legal == 0 && lines.illegal == 0) {
        ranked.push_back(std::move(utf8)); // ASCII: the same in all
        return ranked;
    }
    auto legacy = weighLegacy(head);
    const bool isUnicode = lines.illegal == 0 || (lines.legal > 0 && lines.legal >= lines.illegal);
    const bool isLegacy = !isUnicode && isSure(legacy);
    // Neither all UTF-8 nor one old encoding: a UTF-8 file with bad lines, or with columns of its
    // own making, when some lines are UTF-8; else Western letters, whose columns may be looked at.
    const bool isMixed = !isLegacy && (isUnicode || lines.legal > 0);
    const auto western = std::ranges::find(
        legacy, TextEncoding::Windows1252, [](const Weighed& one) { return one.guess.encoding; });
    const bool isWestern = !isLegacy && !isMixed && western->guess.score >= 0.6;
    if (!isLegacy && !isWestern) {
        utf8.score = isMixed && !isUnicode ? std::max(utf8.score, 0.5) : utf8.score;
        ranked.push_back(utf8);
    }
    if (isWestern) {
        ranked.push_back(western->guess);
    }
    for (auto& one : legacy) {
        if (!isWestern || one.guess.encoding != TextEncoding::Windows1252) {
            ranked.push_back(std::move(one.guess));
        }
    }
    if (isLegacy || isWestern) {
        ranked.push_back(std::move(utf8));
    }
    return ranked;
}

EncodingGuess detectEncoding(std::string_view head)
{
    if (auto marked = markedGuess(head)) {
        return std::move(*marked);
    }
    const auto lines = countLines(head);
    if (lines.illegal == 0) {
        return unicodeGuess(TextEncoding::Utf8, lines.share(), 0, head);
    }
    const auto ranked = rankEncodings(head);
    auto best = ranked.front();
    if (ranked.size() > 1 && legacyOf(best.encoding)) {
        best.runnerUp = ranked[1].encoding;
        best.runnerUpScore = ranked[1].score;
    }
    return best;
}

EncodingGuess readAs(TextEncoding encoding, std::string_view head)
{
    if (const auto marked = markedGuess(head); marked && marked->encoding == encoding) {
        return *marked;
    }
    if (!legacyOf(encoding)) {
        return unicodeGuess(
            encoding, encoding == TextEncoding::Utf8 ? countLines(head).share() : 1, 0, head);
    }
    for (auto& one : weighLegacy(head)) {
        if (one.guess.encoding == encoding) {
            return std::move(one.guess);
        }
    }
    return {};
}

OldFont oldFontOf(std::string_view font)
{
    const auto folded = fold(font);
    if (font.starts_with('.') && folded.starts_with("vn")) {
        return OldFont::Tcvn3; // .VnTime, .VnArialH
    }
    if (folded == "vni" || folded.starts_with("vni ")) {
        return OldFont::Vni;
    }
    return folded.starts_with("viscii") ? OldFont::Viscii : OldFont::None;
}

std::optional<TextEncoding> encodingOf(OldFont font)
{
    switch (font) {
    case OldFont::Tcvn3:
        return TextEncoding::Tcvn3;
    case OldFont::Vni:
        return TextEncoding::Vni;
    case OldFont::Viscii:
        return TextEncoding::Viscii;
    case OldFont::None:
        break;
    }
    return std::nullopt;
}

} // namespace tuyen
