// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Fold.h"

#include "text/internal/Letters.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utf8proc.h>

namespace tuyen {

using letters::Letter;

static bool isAscii(std::string_view text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

static bool isVowel(char32_t base)
{
    return base == 'a' || base == 'e' || base == 'i' || base == 'o' || base == 'u' || base == 'y';
}

/// Code points that are NFC whatever stands beside them, as long as all the text is of them.
static bool isStable(char32_t c)
{
    return letters::isLatin(c) || (c >= 0x2010 && c < 0x2045) || (c >= 0x20A0 && c < 0x20C1)
        || (c >= 0x4E00 && c < 0xA000) || c == letters::replacement;
}

static std::string composed(const std::string& utf8)
{
    utf8proc_uint8_t* mapped = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
        static_cast<utf8proc_ssize_t>(utf8.size()), &mapped,
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    if (length < 0 || mapped == nullptr) {
        std::free(mapped);
        return utf8;
    }
    std::string out(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length));
    std::free(mapped);
    return out;
}

std::string normalised(std::string_view text)
{
    if (isAscii(text)) {
        return std::string(text);
    }
    std::string out;
    out.reserve(text.size());
    bool isAllStable = true;
    // In Vietnamese đ opens a syllable and stands for a word in abbreviations (BĐBP, QĐ); Icelandic
    // ð always has a vowel before it in its word.
    bool hasVowelBefore = false;
    for (std::size_t at = 0; at < text.size();) {
        char32_t c = letters::next(text, at);
        isAllStable = isAllStable && isStable(c);
        if (letters::isLatin(c)) {
            const Letter& letter = letters::latin(c);
            if (letter.lower == 0) {
                hasVowelBefore = false;
            } else if (!hasVowelBefore) {
                hasVowelBefore = isVowel(letter.base);
                c = c == 0xD0 || c == 0x189 ? U'Đ' : c == 0xF0 ? U'đ' : c;
            }
        } else if (c == 0x256) {
            c = U'đ';
        }
        letters::append(out, c);
    }
    return isAllStable ? out : composed(out);
}

bool isValidUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t before = at;
        if (letters::next(text, at) == letters::replacement && at == before + 1) {
            return false;
        }
    }
    return true;
}

std::string trimmed(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    bool isGap = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t before = at;
        const char32_t c = letters::next(text, at);
        if (letters::isBlank(c)) {
            isGap = true;
            continue;
        }
        if (isGap && !out.empty()) {
            out += ' ';
        }
        isGap = false;
        out.append(text.substr(before, at - before));
    }
    return out;
}

namespace {

enum class Keep { Nothing, LetterMarks, AllMarks };

/// Builds a folded text: words and single blanks.
template <Keep keep> class Folder {
public:
    /// Writes into the memory of `buffer`, which take() gives back.
    Folder(std::size_t size, std::string buffer)
        : m_out(std::move(buffer))
    {
        m_out.clear();
        m_out.reserve(size);
    }

    void gap()
    {
        m_isGap = true;
        m_previous = {};
    }

    void ascii(char c)
    {
        open();
        if constexpr (keep == Keep::AllMarks) {
            if (m_previous.tone != 0 && moveTone(static_cast<char32_t>(c))) {
                return;
            }
            m_previous = {};
        }
        m_out += c;
    }

    void letter(const Letter& letter)
    {
        open();
        if constexpr (keep == Keep::Nothing) {
            append(letter.base, letter.second);
        } else if constexpr (keep == Keep::LetterMarks) {
            append(letter.toneless, 0);
        } else {
            if (letter.tone == 0 && m_previous.tone != 0 && moveTone(letter.lower)) {
                return;
            }
            m_previous = letter.tone != 0 ? letter : Letter {};
            m_previousAt = m_out.size();
            letters::append(m_out, letter.lower);
        }
    }

    void other(char32_t c)
    {
        const auto parts = letters::otherLetter(c);
        if (parts.empty()) {
            gap();
            return;
        }
        for (const char32_t part : parts) {
            // "ﬁ" and "ℏ" are made of letters of ours, which fold as they do by themselves.
            if (part < 0x80) {
                ascii(static_cast<char>(part));
            } else if (letters::isLatin(part) && letters::latin(part).lower != 0) {
                letter(letters::latin(part));
            } else {
                open();
                m_previous = {};
                letters::append(m_out, part);
            }
        }
    }

    std::string take() { return std::move(m_out); }

private:
    void open()
    {
        if (m_isGap && !m_out.empty()) {
            m_out += ' ';
        }
        m_isGap = false;
    }

    void append(char32_t first, char32_t second)
    {
        letters::append(m_out, first);
        if (second != 0) {
            letters::append(m_out, second);
        }
    }

    /// The tone of "hòa", "thúy" goes to the vowel that carries it in the newer spelling: "hoà".
    bool moveTone(char32_t vowel)
    {
        static constexpr std::u32string_view pairs[]
            = { U"oa", U"oe", U"oă", U"uy", U"uê", U"uơ", U"uâ", U"iê", U"yê", U"uô", U"ươ" };
        const char32_t pair[] = { m_previous.toneless, vowel };
        const bool isAfterQ = m_previous.toneless == U'u' && m_previousAt > 0
            && m_out[m_previousAt - 1] == 'q' && (vowel == U'a' || vowel == U'e' || vowel == U'i');
        if (!isAfterQ
            && std::find(std::begin(pairs), std::end(pairs), std::u32string_view(pair, 2))
                == std::end(pairs)) {
            return false;
        }
        m_out.resize(m_previousAt);
        letters::append(m_out, m_previous.toneless);
        letters::append(m_out, letters::withTone(vowel, m_previous.tone));
        m_previous = {};
        return true;
    }

    std::string m_out;
    bool m_isGap = false;
    Letter m_previous;
    std::size_t m_previousAt = 0;
};

constexpr std::array<char, 128> makeAsciiFold()
{
    std::array<char, 128> table {};
    for (int c = 0; c < 128; ++c) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isKept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        table[static_cast<std::size_t>(c)] = static_cast<char>(isUpper ? c + 32 : isKept ? c : 0);
    }
    return table;
}
constexpr auto asciiFold = makeAsciiFold();

template <Keep keep>
std::string folded(std::string_view text, bool isNormalised, std::string buffer = {})
{
    Folder<keep> out(text.size(), std::move(buffer));
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            const char c = asciiFold[byte];
            c != 0 ? out.ascii(c) : out.gap();
            ++at;
            continue;
        }
        const char32_t c = letters::next(text, at);
        if (letters::isLatin(c)) {
            const Letter& letter = letters::latin(c);
            letter.lower != 0 ? out.letter(letter) : out.gap();
        } else if (letters::isCombining(c)) {
            if (keep != Keep::Nothing && !isNormalised) {
                return folded<keep>(normalised(text), true);
            }
        } else if ((c >= 0x2000 && c < 0x2070) || c == letters::replacement) {
            out.gap();
        } else if (!isNormalised) {
            return folded<keep>(normalised(text), true);
        } else {
            out.other(c);
        }
    }
    return out.take();
}

} // namespace

std::string fold(std::string_view text) { return folded<Keep::Nothing>(text, false); }
std::string foldTones(std::string_view text) { return folded<Keep::LetterMarks>(text, false); }
std::string foldExact(std::string_view text) { return folded<Keep::AllMarks>(text, false); }

void foldExact(std::string_view text, std::string& into)
{
    into = folded<Keep::AllMarks>(text, false, std::move(into));
}

std::size_t directionMarkAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t offset) {
        return at + offset < text.size() ? static_cast<unsigned char>(text[at + offset]) : 0U;
    };
    const bool isOld = byte(1) == 0x80 && byte(2) >= 0xAA && byte(2) <= 0xAE;
    const bool isIsolate = byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9;
    return byte(0) == 0xE2 && (isOld || isIsolate) ? 3 : 0;
}

} // namespace tuyen
