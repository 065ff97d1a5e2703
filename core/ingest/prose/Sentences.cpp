// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/prose/Sentences.h"

#include "text/Fold.h"

#include <algorithm>
#include <array>
#include <string>

namespace tuyen::prose {

namespace {

constexpr std::string_view abbreviations[]
    = { "tp", "tx", "tt", "q", "p", "h", "x", "ts", "ths", "pgs", "gs", "bs", "ks", "cn", "ubnd",
          "hđnd", "đ/c", "đc", "vd", "tr", "stt", "sđt", "đt", "mr", "mrs", "ms", "dr", "st", "no",
          "vs", "etc", "e g", "i e", "art", "fig", "approx", "gen", "col", "lt", "maj" };

std::size_t lengthAt(std::string_view text, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    const std::size_t length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    return std::min(length, text.size() - at);
}

bool isBlankAt(std::string_view text, std::size_t at)
{
    return text[at] == ' ' || text[at] == '\t' || text[at] == '\n'
        || text.substr(at).starts_with("\xC2\xA0");
}

std::size_t pastBlanks(std::string_view text, std::size_t at)
{
    while (at < text.size() && isBlankAt(text, at)) {
        at += lengthAt(text, at);
    }
    return at;
}

/// Quotes and brackets behind a full stop belong to its sentence.
std::size_t pastClosing(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        const auto letter = text.substr(at, lengthAt(text, at));
        if (letter != "\"" && letter != "”" && letter != "»" && letter != ")" && letter != "]"
            && letter != "." && letter != "!" && letter != "?" && letter != "…") {
            break;
        }
        at += letter.size();
    }
    return at;
}

/// A sentence begins with a capital, a digit, a quote, a bracket or the dash of a list.
bool mayBegin(std::string_view text, std::size_t at)
{
    const auto letter = text.substr(at, lengthAt(text, at));
    if (letter.size() == 1 && !((letter[0] | 0x20) >= 'a' && (letter[0] | 0x20) <= 'z')) {
        return std::string_view(",;:.%").find(letter[0]) == std::string_view::npos;
    }
    return foldExact(letter) != normalised(letter) || fold(letter).empty();
}

/// The word before the full stop at `dot`, with the dots inside it.
std::string_view wordBefore(std::string_view text, std::size_t dot)
{
    auto begin = dot;
    while (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '\t' && text[begin - 1] != '('
        && text[begin - 1] != '"' && text[begin - 1] != ',') {
        --begin;
    }
    return text.substr(begin, dot - begin);
}

bool isNumbering(std::string_view word)
{
    return !word.empty() && word.size() <= 4
        && (std::ranges::all_of(word, [](char c) { return (c >= '0' && c <= '9') || c == '.'; })
            || std::ranges::all_of(word, [](char c) { return c == 'I' || c == 'V' || c == 'X'; })
            || word.size() == 1);
}

/// "A", "N.V.A": capitals with dots between stand for a name.
bool isInitial(std::string_view word)
{
    std::size_t letters = 0;
    for (std::size_t at = 0; at < word.size();) {
        const auto length = lengthAt(word, at);
        const auto letter = word.substr(at, length);
        const bool isCapital = foldExact(letter) != normalised(letter);
        if (!isCapital || (at + length < word.size() && word[at + length] != '.')) {
            return false;
        }
        ++letters;
        at += length + 1;
    }
    return letters > 0;
}

bool isEndAt(std::string_view text, std::size_t at, std::size_t sentenceBegin)
{
    const auto word = wordBefore(text, at);
    if (isNumbering(word) && std::size_t(word.data() - text.data()) == sentenceBegin) {
        return false;
    }
    const auto lower = foldExact(word);
    return std::ranges::find(abbreviations, std::string_view(lower)) == std::end(abbreviations)
        && !isInitial(word);
}

} // namespace

std::vector<TextSpan> sentencesOf(std::string_view paragraph)
{
    std::vector<TextSpan> found;
    auto begin = pastBlanks(paragraph, 0);
    const auto close = [&](std::size_t end) {
        while (end > begin && (paragraph[end - 1] == ' ' || paragraph[end - 1] == '\t')) {
            --end;
        }
        if (end > begin) {
            found.push_back({ begin, end });
        }
        begin = pastBlanks(paragraph, end);
    };
    for (auto at = begin; at < paragraph.size();) {
        const auto letter = paragraph.substr(at, lengthAt(paragraph, at));
        if (letter == "\n") {
            close(at);
        }
        if (letter != "." && letter != "!" && letter != "?" && letter != "…") {
            at += letter.size();
            continue;
        }
        const bool isWeak = letter == "." && !isEndAt(paragraph, at, begin);
        const auto end = pastClosing(paragraph, at + letter.size());
        const auto next = pastBlanks(paragraph, end);
        if (!isWeak && next > end && next < paragraph.size() && mayBegin(paragraph, next)) {
            close(end);
        }
        at = end;
    }
    close(paragraph.size());
    return found;
}

} // namespace tuyen::prose
