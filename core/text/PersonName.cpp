// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/PersonName.h"

#include "text/Fold.h"
#include "text/Number.h"
#include "text/internal/BirthWords.h"
#include "text/internal/Letters.h"
#include "text/internal/NameWords.h"
#include "text/internal/PlainName.h"
#include "text/internal/Surnames.h"

#include <algorithm>
#include <optional>

namespace tuyen {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string stripped(std::string_view text)
{
    static constexpr std::string_view dashes[] = { "–", "—", "•", "“", "”" };
    std::string out = trimmed(text);
    for (bool isCut = true; isCut && !out.empty();) {
        isCut = false;
        if (const auto first = out.find_first_not_of(" ,;:-/+*.\""); first != 0) {
            out.erase(0, first == std::string::npos ? out.size() : first);
            isCut = true;
        }
        while (
            !out.empty() && std::string_view(" ,;:-/+*.\"").find(out.back()) != std::string::npos) {
            out.pop_back();
            isCut = true;
        }
        for (const auto dash : dashes) {
            if (out.starts_with(dash)) {
                out.erase(0, dash.size());
                isCut = true;
            }
            if (out.ends_with(dash)) {
                out.erase(out.size() - dash.size());
                isCut = true;
            }
        }
    }
    return out;
}

/// "1." "2)" "03/" "-" at the start of a line of a list.
std::string withoutNumbering(const std::string& text)
{
    std::size_t at = 0;
    while (at < text.size() && at < 3 && isDigit(text[at])) {
        ++at;
    }
    if (at > 0 && at < text.size() && std::string_view(".)/:-").find(text[at]) != std::string::npos
        && (at + 1 >= text.size() || !isDigit(text[at + 1]))) {
        return text.substr(at + 1);
    }
    return text;
}

/// The year when the words say nothing else; 0 otherwise.
int birthYearIn(std::string_view text)
{
    const auto mark = findBirth(text);
    return mark && mark->at == 0 && mark->end == text.size() ? mark->year : 0;
}

/// Cuts "SN 1987", "sinh năm 1987" and what follows it; the year is kept.
void takeBirthWords(std::string& text, PersonName& name)
{
    if (const auto mark = findBirth(text)) {
        name.birthYear = mark->year;
        text.resize(mark->at);
    }
}

/// The words that open an alias, as written in small letters; longer ones first.
constexpr std::string_view aliasWords[]
    = { "hay còn gọi là", "còn gọi là", "còn được gọi là", "tên gọi khác là", "tên gọi khác",
          "tên khác là", "tên khác", "tên thường gọi là", "tên thường gọi", "thường gọi là",
          "thường gọi", "bí danh là", "bí danh", "biệt danh", "biệt hiệu", "tức là", "tức", "alias",
          "a.k.a.", "a.k.a", "aka", "tự là", "tự", "tên thật là", "tên thật" };

struct AliasMark {
    std::size_t at;
    std::size_t length;
};

/// Where an alias word stands as a word of its own, in small letters ("Tự" with a capital is a
/// name).
std::optional<AliasMark> findAliasWord(const std::string& text)
{
    for (const auto word : aliasWords) {
        const auto at = text.find(word);
        const auto end = at + word.size();
        if (at != std::string::npos && (at == 0 || text[at - 1] == ' ' || text[at - 1] == ',')
            && (end == text.size() || text[end] == ' ' || text[end] == ':' || text[end] == '"')) {
            return AliasMark { at, word.size() };
        }
    }
    for (const std::string_view word : { "AKA", "A.K.A", "Alias", "Bí danh", "Tức" }) {
        const auto at = text.find(word);
        const auto end = at + word.size();
        if (at != std::string::npos && (at == 0 || text[at - 1] == ' ' || text[at - 1] == ',')
            && end < text.size() && std::string_view(" :.").find(text[end]) != std::string::npos) {
            return AliasMark { at, word.size() };
        }
    }
    return std::nullopt;
}

void addAliases(std::string_view text, PersonName& name)
{
    std::string rest(text);
    std::size_t from = 0;
    const auto add = [&](std::string_view part) {
        const std::string alias = stripped(part);
        if (!alias.empty() && alias.size() < 80 && !meansUnknown(alias)
            && std::none_of(alias.begin(), alias.end(), isDigit)
            && std::find(name.aliases.begin(), name.aliases.end(), alias) == name.aliases.end()) {
            name.aliases.push_back(alias);
        }
    };
    for (std::size_t i = 0; i < rest.size(); ++i) {
        const std::string_view here = std::string_view(rest).substr(i);
        const std::size_t length = here[0] == ',' || here[0] == ';' || here[0] == '/' ? 1
            : here.starts_with(" và ") || here.starts_with(" hay ")                   ? 5
            : here.starts_with(" hoặc ")                                              ? 8
                                                                                      : 0;
        if (length > 0) {
            add(std::string_view(rest).substr(from, i - from));
            from = std::min(i + length, rest.size());
        }
    }
    add(std::string_view(rest).substr(from));
}

/// A nickname may be one word, but starts with a capital; "nữ", "25 tuổi", "trú tại …" are none.
bool looksLikeAlias(std::string_view text)
{
    const auto words = wordsOf(text);
    static constexpr std::string_view notNames[] = { "nam", "nu", "kinh", "viet nam", "trung quoc",
        "vn", "tq", "nn", "nghi nan nhan", "m", "f" };
    const std::string folded = fold(text);
    return !words.empty() && words.size() <= 5
        && std::all_of(words.begin(), words.end(), startsUpper)
        && std::find(std::begin(notNames), std::end(notNames), folded) == std::end(notNames);
}

void takeInside(std::string_view inside, PersonName& name)
{
    std::string text = stripped(inside);
    if (const int year = birthYearIn(text)) {
        name.birthYear = year;
        return;
    }
    takeBirthWords(text, name);
    if (const auto mark = findAliasWord(text)) {
        addAliases(std::string_view(text).substr(mark->at + mark->length), name);
    } else if (looksLikeAlias(text)) {
        addAliases(text, name);
    }
}

/// Takes what stands in brackets and quotes out of the text.
std::string takeBrackets(const std::string& text, PersonName& name)
{
    static constexpr std::pair<std::string_view, std::string_view> pairs[] = { { "(", ")" },
        { "[", "]" }, { "“", "”" }, { "\"", "\"" }, { "«", "»" }, { "‘", "’" }, { " '", "'" } };
    std::string out = text;
    for (const auto& [open, close] : pairs) {
        for (auto at = out.find(open); at != std::string::npos; at = out.find(open, at)) {
            const auto inside = at + open.size();
            auto end = out.find(close, inside);
            const bool isClosed = end != std::string::npos;
            if (!isClosed && open != "(") {
                break;
            }
            end = isClosed ? end : out.size();
            takeInside(std::string_view(out).substr(inside, end - inside), name);
            out.replace(at, (isClosed ? end + close.size() : end) - at, " ");
        }
    }
    return out;
}

void setParts(PersonName& name)
{
    const auto words = wordsOf(name.full);
    if (words.empty()) {
        return;
    }
    if (words.size() == 1) {
        name.given = words.front();
        return;
    }
    if (surnameKind(words[0], words[1]) != SurnameKind::Surname) {
        return; // left whole: its order is not ours to say
    }
    name.family = words.front();
    name.given = words.back();
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        name.middle += (i > 1 ? " " : "") + std::string(words[i]);
    }
}

/// Cuts what follows a name in reports: ", trú tại …", " - quê …", " và đồng bọn".
std::string withoutTail(const std::string& text)
{
    auto end = text.size();
    for (const std::string_view sign : { ",", " - ", " – ", ":" }) {
        if (const auto at = text.find(sign); at != std::string::npos && at > 0) {
            end = std::min(end, at);
        }
    }
    for (const std::string_view word :
        { " và ", " cùng ", " trú ", " quê ", " sinh ", " ở ", " tuổi " }) {
        if (const auto at = text.find(word); at != std::string::npos) {
            end = std::min(end, at);
        }
    }
    std::string out = text.substr(0, end);
    if (const auto digit = out.find_first_of("0123456789");
        digit != std::string::npos && digit > 2) {
        out.resize(digit);
    }
    return stripped(out);
}

} // namespace

PersonName parsePersonName(std::string_view text)
{
    PersonName name;
    if (readPlainName(text, name)) {
        return name;
    }
    name.raw = trimmed(normalised(text));
    std::string rest = trimmed(withoutNumbering(name.raw));
    rest = takeBrackets(rest, name);
    takeBirthWords(rest, name);
    if (const auto mark = findAliasWord(rest)) {
        addAliases(std::string_view(rest).substr(mark->at + mark->length), name);
        rest.resize(mark->at);
    }
    rest = stripped(rest);
    if (const auto length = rankLength(rest); length > 0) {
        name.rank = stripped(std::string_view(rest).substr(0, length));
        rest.erase(0, length);
    }
    name.full = withoutTail(stripped(rest));
    if (meansUnknown(name.full)) {
        name.full.clear();
    }
    setParts(name);
    return name;
}

} // namespace tuyen
