// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/internal/NameBreaks.h"

#include "base/ReferenceTable.h"
#include "base/Resource.h"
#include "text/Fold.h"
#include "text/internal/BirthWords.h"
#include "text/internal/NameShape.h"
#include "text/internal/NameWords.h"
#include "text/internal/Surnames.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace tuyen {

bool isProvince(std::string_view name)
{
    static const auto names = [] {
        std::unordered_set<std::string> known;
        const ReferenceTable table(resource("reference/provinces.csv"));
        for (std::size_t row = 0; row < table.size(); ++row) {
            known.insert(fold(table.text(row, "name_vi")));
        }
        // "TP Hồ Chí Minh" stands without its TP too; the others are places of three words.
        known.insert({ "ho chi minh", "duong minh chau", "hoang su phi", "vang ma chai" });
        return known;
    }();
    return names.contains(fold(name));
}

bool opensPerson(std::string_view piece, NameProof proof)
{
    const std::string tidy = trimmed(piece);
    const std::string name = trimmed(
        std::string_view(tidy).substr(rankLength(tidy), tidy.find('(') - rankLength(tidy)));
    if (!looksLikeName(name) || isProvince(name)) {
        return false;
    }
    const auto words = wordsOf(name);
    const auto kind = surnameKind(words[0], words[1]);
    return proof == NameProof::AnyName || kind == SurnameKind::Surname || isShapedAsPerson(words)
        || (proof == NameProof::KnownWord && kind == SurnameKind::Whole);
}

namespace {

constexpr std::string_view dashes[] = { " - ", " – ", " — " };

/// Two words behind a sign are as often a district or a village ("Cao Lộc", "Hồ Thầu") unless the
/// family is one of those that hardly any place begins with; and of these the places are known.
bool isShortName(const std::vector<std::string_view>& words)
{
    static constexpr std::string_view families[] = { "nguyen", "tran", "le", "pham", "huynh", "vo",
        "vu", "dang", "bui", "do", "ngo", "phan" };
    static constexpr std::string_view places[]
        = { "tran de", "le chan", "ngo quyen", "vu quang", "vu thu", "vo nhai", "phan thiet",
              "phan rang", "do luong", "do son", "tran yen", "tran phu", "le loi" };
    const auto both = fold(words[0]) + ' ' + fold(words[1]);
    return std::ranges::find(families, fold(words[0])) != std::end(families)
        && std::ranges::find(places, both) == std::end(places);
}

/// The name at the head of a text, up to a sign, a year of birth, or the words of a report.
struct NameAhead {
    std::string name;      ///< without rank
    bool hasBirth = false; ///< its year of birth follows at once
};

NameAhead nameAhead(std::string_view text)
{
    const auto birth = findBirth(text);
    auto end = std::min(text.find_first_of(",;:([/\"0123456789"), text.size());
    end = birth ? std::min(end, birth->at) : end;
    for (const std::string_view sign : { " - ", " – ", " — ", " và ", " + ", " & ", " cùng ",
             " tức ", " trú ", " quê ", " sinh ", " ở " }) {
        end = std::min(end, text.find(sign));
    }
    const bool isBirthNext = birth && birth->at >= end
        && text.substr(end, birth->at - end).find_first_not_of(" (,[") == std::string_view::npos;
    const auto name = trimmed(text.substr(0, end));
    return { name.substr(rankLength(name)), isBirthNext };
}

/// Words behind a sign that say more of the person before it, whatever capitals they have.
bool opensRemark(std::string_view word)
{
    static constexpr std::string_view words[]
        = { "tuc", "bi", "biet", "ten", "con", "hay", "alias", "aka", "tru", "que", "noi", "sinh" };
    return std::ranges::find(words, fold(word)) != std::end(words);
}

bool isKnownName(std::string_view name) { return opensPerson(name, NameProof::KnownWord); }

/// Whether another person begins here, and nothing that is said of the one before.
bool beginsPerson(std::string_view text)
{
    const auto ahead = nameAhead(text);
    if (!looksLikeName(ahead.name)) {
        return false;
    }
    const auto words = wordsOf(ahead.name);
    if (ahead.hasBirth) {
        return !opensRemark(words.front()); // no place is born
    }
    return isKnownName(ahead.name) && (words.size() > 2 || isShortName(words));
}

/// The name that ends where a sign stands: behind the last comma, without bracket and birth.
std::string nameBehind(std::string_view text)
{
    if (const auto birth = findBirth(text);
        birth && text.substr(birth->end).find_first_not_of(" )]") == std::string_view::npos) {
        text = text.substr(0, birth->at);
    }
    const auto isBlank
        = [](char c) { return std::string_view(" ,([").find(c) != std::string_view::npos; };
    while (!text.empty() && isBlank(text.back())) {
        text.remove_suffix(1);
    }
    for (const std::string_view sign : { ",", " và ", " & ", " + ", " and " }) {
        if (const auto at = text.rfind(sign); at != std::string_view::npos) {
            text = text.substr(at + sign.size());
        }
    }
    const auto name = trimmed(text.substr(0, text.find('(')));
    return name.substr(rankLength(name));
}

/// Whether a '/' or a dash with `before` and `behind` it stands between two people.
bool partsPeople(std::string_view before, std::string_view behind, bool isSlash)
{
    const auto first = nameBehind(before);
    const auto second = nameAhead(behind).name;
    if (!looksLikeName(first) || !looksLikeName(second)) {
        return false;
    }
    if (fold(wordsOf(first).back()) == fold(wordsOf(second).front())) {
        return false; // "Nguyễn Thị Hà - Hà Béo": what she is called
    }
    const bool isForeignPair = isSlash && !isKnownName(first) && !isKnownName(second);
    return isForeignPair || (isKnownName(first) && beginsPerson(behind));
}

} // namespace

std::vector<std::string> partedNames(std::string_view line)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    std::size_t opened = 0;
    int depth = 0;
    const auto part = [&](std::size_t end, std::size_t next) {
        parts.emplace_back(line.substr(from, end - from));
        from = next;
    };
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '(' || c == '[') {
            opened = depth++ == 0 ? i : opened;
        } else if ((c == ')' || c == ']') && depth > 0 && --depth == 0) {
            const bool isName = !trimmed(line.substr(from, opened - from)).empty();
            if (isName && findBirth(line.substr(opened, i - opened))
                && beginsPerson(line.substr(i + 1))) {
                part(i + 1, i + 1);
            }
        } else if (depth == 0 && (c == '/' || c == ' ')) {
            const auto here = line.substr(i);
            const auto* dash = std::ranges::find_if(
                dashes, [&](std::string_view sign) { return here.starts_with(sign); });
            const auto length = c == '/' ? 1 : dash == std::end(dashes) ? 0 : dash->size();
            if (length > 0
                && partsPeople(line.substr(from, i - from), here.substr(length), c == '/')) {
                part(i, i + length);
                i += length - 1;
            }
        }
    }
    part(line.size(), line.size());
    return parts;
}

} // namespace tuyen
