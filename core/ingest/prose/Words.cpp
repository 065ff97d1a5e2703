// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/prose/internal/Words.h"

#include "text/Fold.h"

#include <algorithm>

namespace tuyen::prose {

static bool isDigit(char c) { return c >= '0' && c <= '9'; }

static std::size_t lengthAt(std::string_view text, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    const std::size_t length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    return std::min(length, text.size() - at);
}

/// What stands for a sign; empty for a letter, " " for a blank.
static std::string_view signOf(std::string_view letter)
{
    if (letter.size() == 1) {
        const char c = letter[0];
        const bool isWord = isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
        return isWord ? std::string_view() : c == ' ' || c == '\t' || c == '\n' ? " " : letter;
    }
    for (const std::string_view dash : { "–", "—", "‒", "−", "‐", "‑" }) {
        if (letter == dash) {
            return "-";
        }
    }
    for (const std::string_view quote : { "“", "”", "„", "«", "»", "‘" }) {
        if (letter == quote) {
            return "\"";
        }
    }
    for (const std::string_view arrow : { "→", "⇒" }) {
        if (letter == arrow) {
            return ">";
        }
    }
    for (const std::string_view blank :
        { "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x8B", "\xEF\xBB\xBF" }) {
        if (letter == blank) {
            return " ";
        }
    }
    return letter == "…" || letter == "•" || letter == "›" || letter == "©" ? letter
                                                                            : std::string_view();
}

/// "1.604", "10,5", "5.3.2024": digits, and what stands between them.
static std::size_t numberEnd(std::string_view text, std::size_t at)
{
    while (at < text.size() && isDigit(text[at])) {
        ++at;
        const bool isJoined
            = at + 1 < text.size() && (text[at] == '.' || text[at] == ',') && isDigit(text[at + 1]);
        at += isJoined ? 1 : 0;
    }
    return at;
}

static std::size_t wordEnd(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        const auto length = lengthAt(text, at);
        if (!signOf(text.substr(at, length)).empty()) {
            break;
        }
        at += length;
    }
    return at;
}

Words::Words(std::string_view sentence)
    : m_sentence(sentence)
{
    for (std::size_t at = 0; at < sentence.size();) {
        const auto length = lengthAt(sentence, at);
        const auto sign = signOf(sentence.substr(at, length));
        if (sign == " ") {
            at += length;
            continue;
        }
        Word word;
        word.begin = at;
        if (!sign.empty()) {
            word.end = at + length;
            word.folded = word.exact = sign;
        } else if (isDigit(sentence[at])) {
            word.kind = Word::Kind::Number;
            word.end = numberEnd(sentence, at);
            word.folded = word.exact = sentence.substr(at, word.end - at);
        } else {
            word.kind = Word::Kind::Word;
            word.end = wordEnd(sentence, at);
            const auto written = sentence.substr(at, word.end - at);
            word.folded = fold(written);
            word.exact = foldExact(written);
            const auto first = written.substr(0, lengthAt(written, 0));
            word.isUpper = foldExact(first) != normalised(first);
            m_hasMarks = m_hasMarks || word.exact != word.folded;
        }
        at = word.end;
        m_words.push_back(std::move(word));
    }
}

template <class Text>
static std::size_t matched(
    const std::vector<Word>& words, std::size_t at, std::string_view phrase, const Text& text)
{
    std::size_t count = 0;
    while (!phrase.empty()) {
        const auto end = std::min(phrase.find(' '), phrase.size());
        if (at + count >= words.size() || text(words[at + count]) != phrase.substr(0, end)) {
            return 0;
        }
        ++count;
        phrase.remove_prefix(std::min(end + 1, phrase.size()));
    }
    return count;
}

std::size_t Words::phraseAt(std::size_t at, std::string_view phrase) const
{
    return matched(m_words, at, phrase, [](const Word& w) { return std::string_view(w.folded); });
}

std::size_t Words::exactPhraseAt(std::size_t at, std::string_view phrase) const
{
    return m_hasMarks
        ? matched(m_words, at, phrase, [](const Word& w) { return std::string_view(w.exact); })
        : phraseAt(at, fold(phrase));
}

bool Words::isBefore(std::size_t at, std::string_view phrase) const
{
    const auto count = std::size_t(std::ranges::count(phrase, ' ')) + 1;
    return at >= count && phraseAt(at - count, phrase) == count;
}

std::size_t Words::find(std::string_view phrase) const
{
    for (std::size_t at = 0; at < m_words.size(); ++at) {
        if (phraseAt(at, phrase) > 0) {
            return at;
        }
    }
    return m_words.size();
}

bool Words::has(std::string_view phrase) const { return find(phrase) < m_words.size(); }

bool Words::hasExact(std::string_view phrase) const
{
    for (std::size_t at = 0; at < m_words.size(); ++at) {
        if (exactPhraseAt(at, phrase) > 0) {
            return true;
        }
    }
    return false;
}

std::string_view Words::text(std::size_t first, std::size_t last) const
{
    if (first >= last || last > m_words.size()) {
        return {};
    }
    return std::string_view(m_sentence)
        .substr(m_words[first].begin, m_words[last - 1].end - m_words[first].begin);
}

} // namespace tuyen::prose
