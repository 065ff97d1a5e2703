// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/SearchWords.h"

#include "text/Fold.h"

#include <algorithm>

namespace tuyen {

/// Vietnamese has some 7,000 syllables: they are folded once.
static constexpr std::size_t mostForms = 20'000;
/// Texts that come again come early.
static constexpr std::size_t mostTexts = 10'000;
static constexpr std::size_t longestText = 300;

void SearchWords::add(std::string_view text, Found found)
{
    if (text.empty()) {
        return;
    }
    // Codes and numbers are met once.
    const bool isShort = text.size() <= longestText
        && std::none_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isShort) {
        read(text, found);
        return;
    }
    auto& numbers = found.numbers;
    if (const auto known = m_texts.find(text); known != m_texts.end()) {
        numbers.insert(numbers.end(), known->second.begin(), known->second.end());
        return;
    }
    const auto before = static_cast<std::ptrdiff_t>(numbers.size());
    read(text, found);
    if (m_texts.size() < mostTexts) {
        m_texts.emplace(text, std::vector<std::uint32_t>(numbers.begin() + before, numbers.end()));
    }
}

/// The last few signs: a row says its code more than once.
static bool isAmongLast(std::string_view signs, std::string_view word)
{
    for (int i = 0; i < 3 && !signs.empty(); ++i) {
        signs.remove_suffix(1);
        const auto start = signs.rfind(' ') + 1; // npos + 1 is 0
        if (signs.substr(start) == word) {
            return true;
        }
        signs = signs.substr(0, start);
    }
    return false;
}

void SearchWords::read(std::string_view text, Found found)
{
    foldExact(text, m_exact);
    const auto firstSign = found.signs.size();
    for (std::string_view rest = m_exact; !rest.empty();) {
        const auto end = std::min(rest.find(' '), rest.size());
        const auto word = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (word.empty()) {
            continue;
        }
        if (word.front() >= '0' && word.front() <= '9') {
            if (!isAmongLast(std::string_view(found.signs).substr(firstSign), word)) {
                found.signs += word;
                found.signs += ' ';
                found.numbers.push_back(sign);
            }
            continue;
        }
        auto known = m_forms.find(word);
        if (known == m_forms.end()) {
            if (m_forms.size() >= mostForms) {
                m_forms.clear();
            }
            Forms forms;
            const auto keep = [&](std::string_view form) {
                const auto number = m_book->number(form);
                const auto last = forms.numbers.begin() + forms.count;
                if (std::find(forms.numbers.begin(), last, number) == last) {
                    forms.numbers[forms.count++] = number;
                }
            };
            keep(fold(word));
            keep(foldTones(word));
            keep(word);
            known = m_forms.emplace(std::string(word), forms).first;
        }
        const auto& forms = known->second;
        found.numbers.insert(
            found.numbers.end(), forms.numbers.begin(), forms.numbers.begin() + forms.count);
    }
}

/// Whether the words stand in the text as they are, between blanks or commas.
static bool holds(std::string_view text, std::string_view words)
{
    const auto at = words.empty() ? std::string_view::npos : text.find(words);
    const auto end = at + words.size();
    return at != std::string_view::npos && (at == 0 || text[at - 1] == ' ')
        && (end == text.size() || text[end] == ' ' || text[end] == ',');
}

void SearchWords::forEachText(
    const Incident& incident, const std::function<void(const std::string&)>& take)
{
    const auto& place = incident.place;
    for (const std::string* text : { &incident.code, &place.raw, &incident.methodRaw,
             &incident.summary, &incident.note, &incident.agency, &incident.reportNumber }) {
        take(*text);
    }
    // Nearly always said already: a title is the beginning of another text.
    for (const std::string* part : { &place.village, &place.commune, &place.district }) {
        if (!holds(place.raw, *part)) {
            take(*part);
        }
    }
    const auto& title = incident.title;
    if (title != incident.summary && title != incident.methodRaw && title != place.raw) {
        take(title);
    }
}

void SearchWords::add(const Incident& incident, Found found)
{
    forEachText(incident, [&](const std::string& text) { add(text, found); });
}

void SearchWords::add(const Person& person, const std::string& pseudonym, Found found)
{
    if (!pseudonym.empty()) {
        read(pseudonym, found);
        return;
    }
    read(person.name, found);
    for (const auto& alias : person.aliases) {
        read(alias, found);
    }
    read(person.code, found);
}

std::string SearchWords::joinedSigns(std::string_view text)
{
    std::string signs;
    for (const char c : foldExact(text)) {
        signs.append(c == ' ' ? 0 : 1, c);
    }
    return signs;
}

std::string SearchWords::identifierText(const std::string& label, const std::string& value)
{
    auto text = joinedSigns(value);
    const auto written = joinedSigns(label);
    if (written != text) {
        text += ' ' + written;
    }
    return text;
}

} // namespace tuyen
