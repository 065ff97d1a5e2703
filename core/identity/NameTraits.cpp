// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A name into family, middle and given part, whatever order it was written in.
#include "identity/internal/TextDistance.h"
#include "identity/internal/Traits.h"
#include "text/Fold.h"
#include "text/PersonName.h"
#include "text/VietnameseSyllable.h"

#include <algorithm>

namespace tuyen::identity {

std::uint32_t Lexicon::number(std::string_view text)
{
    const auto [it, isNew]
        = m_numbers.try_emplace(std::string(text), std::uint32_t(m_texts.size()));
    if (isNew) {
        m_texts.push_back(&it->first); // nodes of the map stay where they are
    }
    return it->second;
}

/// "ý" → "í": i and y stand for each other in Vietnamese names ("Lý", "Lí").
static std::string withI(std::string_view exact)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> pairs {
        { { "ý", "í" }, { "ỳ", "ì" }, { "ỷ", "ỉ" }, { "ỹ", "ĩ" }, { "ỵ", "ị" }, { "y", "i" } }
    };
    std::string out(exact);
    for (const auto& [y, i] : pairs) {
        for (auto at = out.find(y); at != out.npos; at = out.find(y, at + i.size())) {
            out.replace(at, y.size(), i);
        }
    }
    return out;
}

static std::string withoutBlanks(std::string text)
{
    std::erase(text, ' ');
    return text;
}

Part partOf(std::string_view text, Lexicon& lexicon)
{
    Part part;
    const auto folded = fold(text);
    if (folded.empty()) {
        return part;
    }
    const auto exact = foldExact(text);
    part.hasMarks = std::any_of(exact.begin(), exact.end(),
        [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; });
    part.exact = lexicon.number(withI(exact));
    part.folded = lexicon.number(withoutBlanks(withI(folded)));
    std::string sound;
    std::string_view rest = folded;
    while (!rest.empty()) {
        const auto end = std::min(rest.find(' '), rest.size());
        sound += soundOf(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    part.sound = lexicon.number(sound);
    return part;
}

static std::vector<std::string> wordsIn(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0) {
            words.emplace_back(text.substr(0, end));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

static std::string joinedWords(
    const std::vector<std::string>& words, std::size_t from, std::size_t to)
{
    std::string text;
    for (auto i = from; i < to; ++i) {
        text += (text.empty() ? "" : " ") + words[i];
    }
    return text;
}

/// Family first where the first word is a family name of ours; last where only the last is one, or
/// where words cannot be Vietnamese; of the rest (peoples without that order) the first word counts
/// as the family's, which is right as often as any other guess and the same for both records.
static NameParts partsOf(const std::vector<std::string>& words, const PersonName& read)
{
    const auto last = words.size() - 1;
    if (words.size() == 1) {
        return { {}, {}, words[0] };
    }
    if (!read.family.empty()) {
        return { read.family, read.middle, read.given };
    }
    const auto turned = parsePersonName(words[last] + ' ' + joinedWords(words, 0, last));
    const bool hasMarks = std::any_of(
        words.begin(), words.end(), [](const auto& word) { return foldExact(word) != fold(word); });
    const bool isWestern = !hasMarks
        && std::any_of(words.begin(), words.end(),
            [](const auto& word) { return !isVietnameseSyllable(word); });
    if (isWestern) {
        return { words[last], {}, joinedWords(words, 0, last) };
    }
    if (!turned.family.empty()) {
        return { words[last], joinedWords(words, 1, last), words[0] };
    }
    return { words[0], joinedWords(words, 1, last), words[last] };
}

NameParts namePartsOf(const Person& person)
{
    const auto read = parsePersonName(person.name);
    const auto words = wordsIn(read.full.empty() ? trimmed(person.name) : read.full);
    return words.empty() ? NameParts {} : partsOf(words, read);
}

static void addAlias(Traits& traits, std::string_view alias, Lexicon& lexicon)
{
    const auto folded = withoutBlanks(withI(fold(alias)));
    if (folded.size() < 2) {
        return;
    }
    const auto number = lexicon.number(folded);
    if (std::find(traits.aliases.begin(), traits.aliases.end(), number) == traits.aliases.end()) {
        traits.aliases.push_back(number);
    }
}

void readName(Traits& traits, const Person& person, Lexicon& lexicon)
{
    const auto read = parsePersonName(person.name);
    const auto words = wordsIn(read.full.empty() ? trimmed(person.name) : read.full);
    for (const auto* aliases : { &person.aliases, &read.aliases }) {
        for (const auto& alias : *aliases) {
            addAlias(traits, alias, lexicon);
        }
    }
    if (words.empty()) {
        return;
    }
    traits.whole = partOf(joinedWords(words, 0, words.size()), lexicon);
    traits.isOneWord = words.size() == 1;
    for (const auto& word : words) {
        const auto part = partOf(word, lexicon);
        if (!part.isEmpty()) {
            traits.bag += (part.sound + 1) * 0x9E3779B97F4A7C15ULL ^ part.sound;
            traits.words.push_back(part);
        }
    }
    const auto parts = partsOf(words, read);
    traits.family = partOf(parts.family, lexicon);
    traits.middle = partOf(parts.middle, lexicon);
    traits.given = partOf(parts.given, lexicon);
    const auto middle = fold(parts.middle);
    traits.isGenderedMiddle
        = middle == "thi" || middle == "van" || middle == "thi thu" || middle.starts_with("thi ");
}

} // namespace tuyen::identity
