// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Fold.h"
#include "text/Number.h"
#include "text/PersonName.h"
#include "text/internal/NameBreaks.h"
#include "text/internal/NameWords.h"
#include "text/internal/PlainName.h"

#include <algorithm>
#include <iterator>

namespace tuyen {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// "1." "2)" "3/" before a name, at `at`: its length, else 0. A year or a date is none.
std::size_t numberingAt(std::string_view text, std::size_t at)
{
    if (at > 0 && text[at - 1] != ' ' && text[at - 1] != '\n' && text[at - 1] != ',') {
        return 0;
    }
    std::size_t end = at;
    while (end < text.size() && end < at + 2 && isDigit(text[end])) {
        ++end;
    }
    if (end == at || end >= text.size()
        || std::string_view(".)/").find(text[end]) == std::string::npos) {
        return 0;
    }
    const bool isBeforeDigit = end + 1 < text.size() && isDigit(text[end + 1]);
    return isBeforeDigit ? 0 : end + 1 - at;
}

/// Lines, ';' and numbering always divide, brackets hold together.
std::vector<std::string> lines(std::string_view cell)
{
    std::vector<std::string> parts(1);
    int depth = 0;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
        const auto numbering = depth == 0 ? numberingAt(cell, i) : 0;
        if (c == '\n' || c == '\r' || (c == ';' && depth == 0)) {
            parts.emplace_back();
            depth = c == ';' ? depth : 0;
        } else if (numbering > 0) {
            parts.emplace_back();
            i += numbering - 1;
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

/// The parts between ',' , " và ", " & ", " + " outside brackets.
std::vector<std::string> pieces(const std::string& line)
{
    std::vector<std::string> parts(1);
    int depth = 0;
    for (std::size_t i = 0; i < line.size();) {
        const std::string_view here = std::string_view(line).substr(i);
        depth += here[0] == '(' ? 1 : here[0] == ')' && depth > 0 ? -1 : 0;
        std::size_t length = 0;
        if (depth == 0) {
            for (const std::string_view sign : { ",", " và ", " & ", " + ", " / ", " and " }) {
                length = here.starts_with(sign) ? sign.size() : length;
            }
        }
        if (length > 0) {
            parts.emplace_back();
            i += length;
        } else {
            parts.back() += line[i++];
        }
    }
    return parts;
}

/// The people between ',' , "và" and the like of what no other sign divides.
template <class Add> void addPeopleOf(const std::string& line, Add add)
{
    const auto parts = pieces(line);
    if (parts.size() == 1) {
        add(line); // nothing to divide, as in nearly every cell
        return;
    }
    // "Siu Black, Ana Souza": with no family name of ours anywhere, capitals alone must do.
    const bool isForeignList = std::none_of(parts.begin(), parts.end(),
        [](const auto& part) { return opensPerson(part, NameProof::FamilyName); });
    const auto proof = isForeignList ? NameProof::AnyName : NameProof::KnownWord;
    std::string person;
    for (const auto& part : parts) {
        // A rank alone ("Phó Cục trưởng Cục X,") stays with the name behind it.
        const std::string tidy = trimmed(person);
        const bool isPostOnly = !tidy.empty() && rankLength(tidy + " X") > 0
            && !opensPerson(person, NameProof::KnownWord);
        if (!person.empty() && !isPostOnly && opensPerson(part, proof)) {
            add(person);
            person = part;
        } else {
            person += person.empty() ? part : "," + part;
        }
    }
    add(person);
}

} // namespace

std::vector<PersonName> parsePersonNames(std::string_view cell)
{
    Refill<PersonName> people;
    parsePersonNames(cell, people);
    return { std::make_move_iterator(people.begin()), std::make_move_iterator(people.end()) };
}

void parsePersonNames(std::string_view cell, Refill<PersonName>& people)
{
    people.clear();
    for (auto rest = cell; !rest.empty();) {
        const auto end = std::min(rest.find("; "), rest.size());
        if (!readPlainName(rest.substr(0, end), people.emplace_back())) {
            people.clear();
            break;
        }
        rest.remove_prefix(std::min(end + 2, rest.size()));
    }
    if (!people.empty()) {
        return;
    }
    const auto add = [&](const std::string& text) {
        const std::string tidy = trimmed(text);
        if (tidy.empty() || meansUnknown(tidy)) {
            return;
        }
        auto person = parsePersonName(tidy);
        if (!person.full.empty()) {
            people.push_back(std::move(person));
        }
    };
    const std::string text = normalised(cell);
    for (const auto& line : lines(text)) {
        for (const auto& names : partedNames(line)) {
            addPeopleOf(names, add);
        }
    }
}

} // namespace tuyen
