// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Fold.h"
#include "text/Number.h"
#include "text/PersonName.h"
#include "text/internal/CountedWords.h"
#include "text/internal/NameBreaks.h"
#include "text/internal/NameShape.h"
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

struct Piece {
    std::string sign; ///< before it
    std::string text;
};

/// The parts between ',' , " và ", " & ", " + ", " cùng " outside brackets.
std::vector<Piece> pieces(const std::string& line)
{
    std::vector<Piece> parts(1);
    int depth = 0;
    for (std::size_t i = 0; i < line.size();) {
        const std::string_view here = std::string_view(line).substr(i);
        depth += here[0] == '(' ? 1 : here[0] == ')' && depth > 0 ? -1 : 0;
        std::size_t length = 0;
        if (depth == 0) {
            for (const std::string_view sign :
                { ",", " và ", " & ", " + ", " / ", " and ", " cùng ", " cùng với " }) {
                length = here.starts_with(sign) ? sign.size() : length;
            }
        }
        if (length > 0) {
            parts.push_back({ line.substr(i, length), {} });
            i += length;
        } else {
            parts.back().text += line[i++];
        }
    }
    return parts;
}

/// What may be one more person among the parts behind a name: no alias of hers, and no line of an
/// address, which ends with its province.
std::string unclearOf(const std::vector<std::string>& behind, const PersonName& person)
{
    std::string unclear;
    for (const auto& part : behind) {
        const auto text = trimmed(part);
        if (isProvince(text)) {
            unclear.clear();
        } else if (mayBePerson(text) && person.full.find(text) == std::string::npos
            && person.rank.find(text) == std::string::npos
            && std::ranges::find(person.aliases, text) == person.aliases.end()) {
            unclear += (unclear.empty() ? "" : ", ") + text;
        }
    }
    return unclear;
}

/// The people of a cell, named and counted, as they are found.
struct Found {
    Refill<PersonName>& people;
    std::vector<CountedPeople>& counted;

    /// `raw`: the same as it was written. `behind`: those of its parts that begin no person.
    void add(const std::string& text, const std::string& raw,
        const std::vector<std::string>& behind = {})
    {
        const std::string tidy = trimmed(text);
        if (tidy.empty() || meansUnknown(tidy)) {
            return;
        }
        auto person = parsePersonName(tidy);
        person.raw = trimmed(raw);
        const auto folded = fold(tidy);
        const bool hasLetter
            = std::any_of(folded.begin(), folded.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        if (person.full.empty() && hasLetter
            && !meansUnknown(trimmed(tidy.substr(0, tidy.find_first_of("([,"))))) {
            person.full = person.raw; // nobody understands it: it stays as it is written
        }
        person.rest = unclearOf(behind, person);
        if (!person.full.empty()) {
            people.push_back(std::move(person));
        }
    }
    /// Whether the text counts people; those it names in brackets are added.
    bool count(std::string_view text, bool isTotal = false);
    void addLine(std::string_view line);
    void addPeopleOf(const std::string& line);
};

/// A comma may open a place or a job; these stand between people where people are.
bool joinsPeople(std::string_view sign)
{
    static constexpr std::string_view signs[]
        = { " và ", " & ", " + ", " and ", " cùng ", " cùng với " };
    return std::ranges::find(signs, sign) != std::end(signs);
}

/// A known name with nothing said of it: "tức Ba và Tư Râu" joins aliases, not people.
bool isNameAlone(std::string_view text)
{
    const auto name = trimmed(text.substr(0, text.find('(')));
    const auto words = wordsOf(name);
    return std::ranges::all_of(words, startsUpper) && opensPerson(name, NameProof::KnownWord);
}

bool Found::count(std::string_view text, bool isTotal)
{
    std::string inside; // "2 nạn nhân (Lò Thị A, Lò Thị B)"
    if (const auto open = text.find('('); open != text.npos && text.find(')') >= text.size() - 1) {
        inside = text.substr(open + 1, text.find(')') - open - 1);
        const auto parts = pieces(inside);
        const bool isNames = std::any_of(parts.begin(), parts.end(),
            [](const auto& part) { return opensPerson(part.text, NameProof::KnownWord); });
        inside.resize(isNames ? inside.size() : 0);
        text = isNames ? text.substr(0, open) : text;
        isTotal = isTotal || isNames;
    }
    auto read = readCountedPeople(text);
    if (!read) {
        return false;
    }
    read->isTotal = isTotal;
    counted.push_back(std::move(*read));
    if (!inside.empty()) {
        addPeopleOf(inside);
    }
    return true;
}

/// The people between ',' , "và" and the like of what no other sign divides.
void Found::addPeopleOf(const std::string& line)
{
    const auto parts = pieces(line);
    if (parts.size() == 1) {
        if (!count(line)) {
            add(line, line); // nothing to divide, as in nearly every cell
        }
        return;
    }
    // "Siu Black, Ana Souza": with no family name of ours anywhere, capitals alone must do.
    const bool isForeignList = std::none_of(parts.begin(), parts.end(),
        [](const auto& part) { return opensPerson(part.text, NameProof::FamilyName); });
    const auto proof = isForeignList ? NameProof::AnyName : NameProof::KnownWord;
    std::string person;
    std::string raw;
    std::vector<std::string> behind;
    const std::string* before = nullptr;
    for (const auto& [sign, part] : parts) {
        const auto enough = before && joinsPeople(sign) && isNameAlone(*before)
            ? NameProof::AnyName
            : proof;
        before = &part;
        // A rank alone ("Phó Cục trưởng Cục X,") stays with the name behind it.
        const std::string tidy = trimmed(person);
        const bool isPostOnly = !tidy.empty() && rankLength(tidy + " X") > 0
            && !opensPerson(person, NameProof::KnownWord);
        const bool isPerson = opensPerson(part, enough);
        if (count(part)) {
            raw += person.empty() ? "" : sign + part;
        } else if (!person.empty() && !isPostOnly && isPerson) {
            add(person, raw, behind);
            behind.clear();
            person = part;
            raw = part;
        } else {
            raw += person.empty() ? part : sign + part;
            if (!person.empty() && !isPerson) {
                behind.push_back(part);
            }
            person += person.empty() ? part : "," + part;
        }
    }
    add(person, raw, behind);
}

void Found::addLine(std::string_view line)
{
    const auto colon = line.find(':');
    if (colon != line.npos && !trimmed(line.substr(colon + 1)).empty()
        && count(line.substr(0, colon), true)) {
        line.remove_prefix(colon + 1); // "2 nạn nhân: Lò Thị A, Lò Thị B"
    }
    for (const auto& names : partedNames(line)) {
        addPeopleOf(names);
    }
}

} // namespace

std::vector<PersonName> parsePersonNames(std::string_view cell)
{
    Refill<PersonName> people;
    std::vector<CountedPeople> counted;
    parsePersonNames(cell, people, counted);
    return { std::make_move_iterator(people.begin()), std::make_move_iterator(people.end()) };
}

void parsePersonNames(
    std::string_view cell, Refill<PersonName>& people, std::vector<CountedPeople>& counted)
{
    people.clear();
    counted.clear();
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
    Found found { people, counted };
    for (const auto& line : lines(normalised(cell))) {
        found.addLine(line);
    }
}

} // namespace tuyen
