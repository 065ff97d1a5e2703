// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/internal/Doubling.h"

#include "gazetteer/Gazetteer.h"
#include "text/Fold.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tuyen {

static std::vector<std::string> wordsOfName(const std::string& name)
{
    std::vector<std::string> words;
    std::size_t from = 0;
    while (from < name.size()) {
        const auto end = std::min(name.find(' ', from), name.size());
        words.push_back(name.substr(from, end - from));
        from = end + 1;
    }
    return words;
}

static std::string nameOfWords(const std::vector<std::string>& words)
{
    std::string name;
    for (const auto& word : words) {
        name += (name.empty() ? "" : " ") + word;
    }
    return name;
}

/// "Đặng Văn Mẫu" → "Dang Van Mau"
static std::string withoutMarks(const std::string& name)
{
    auto words = wordsOfName(name);
    for (auto& word : words) {
        auto folded = fold(word);
        if (!folded.empty()) {
            folded[0] = char(folded[0] - 'a' + 'A');
        }
        word = folded;
    }
    return nameOfWords(words);
}

static bool replaceFirst(std::string& text, std::string_view from, std::string_view to)
{
    const auto at = text.find(from);
    if (at == std::string::npos) {
        return false;
    }
    text.replace(at, from.size(), to);
    return true;
}

/// Another way to spell the same: i for y, the tone at the other vowel, ð for đ.
static std::string spelledOtherwise(Prng& prng, std::string name)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 10> ways {
        { { "Lý", "Lí" }, { "Thúy", "Thuý" }, { "Hòa", "Hoà" }, { "Mỹ", "Mĩ" }, { "Đ", "Ð" },
            { "đ", "ð" }, { "Vy", "Vi" }, { "Quý", "Quí" }, { "Hóa", "Hoá" }, { "Thủy", "Thuỷ" } }
    };
    for (const auto& [from, to] : ways) {
        if (replaceFirst(name, from, to)) {
            return name;
        }
    }
    return prng.chance(50) ? withoutMarks(name) : name;
}

/// As a clerk heard it: minorities' names above all, and the pairs that northerners and southerners
/// do not tell apart.
static std::string asHeard(Prng& prng, std::string name)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 16> ways {
        { { "Giàng", "Zàng" }, { "Vàng", "Vang" }, { "Dế", "Zế" }, { "Chớ", "Trớ" },
            { "Sùng", "Xùng" }, { "Thào", "Thao" }, { "Dua", "Giua" }, { "Páo", "Páu" },
            { "Trang", "Chang" }, { "Trinh", "Chinh" }, { "Sơn", "Xơn" }, { "Dung", "Giung" },
            { "Long", "Nong" }, { "Xuân", "Suân" }, { "Ly", "Li" }, { "Châu", "Trâu" } }
    };
    for (const auto& [from, to] : ways) {
        if (replaceFirst(name, from, to)) {
            return name;
        }
    }
    return prng.chance(50) ? withoutMarks(name) : name;
}

/// One letter left out, doubled, or changed over with its neighbour, of a name without marks.
static std::string mistyped(Prng& prng, const std::string& name)
{
    auto plain = withoutMarks(name);
    const auto at = prng.below(std::uint32_t(plain.size() - 1)) + 1;
    if (plain[at] == ' ' || plain[at - 1] == ' ' || at + 1 >= plain.size()
        || plain[at + 1] == ' ') {
        return plain;
    }
    switch (prng.below(3)) {
    case 0:
        plain.erase(at, 1);
        break;
    case 1:
        plain.insert(at, 1, plain[at]);
        break;
    default:
        std::swap(plain[at], plain[at + 1]);
    }
    return plain;
}

static void spoilName(Prng& prng, Person& person)
{
    auto words = wordsOfName(person.name);
    switch (prng.below(8)) {
    case 0: // given name first
        if (words.size() > 2) {
            std::rotate(words.begin(), words.end() - 1, words.end());
            person.name = nameOfWords(words);
        }
        break;
    case 1:
        person.name = withoutMarks(person.name);
        break;
    case 2:
        person.name = spelledOtherwise(prng, person.name);
        break;
    case 3:
        person.name = asHeard(prng, person.name);
        break;
    case 4:
        person.name = mistyped(prng, person.name);
        break;
    case 5: // the middle name dropped, or an initial
        if (words.size() > 2) {
            words[1] = words[1].substr(0, 1) + '.';
            if (static_cast<unsigned char>(words[1][0]) >= 0x80 || prng.chance(60)) {
                words.erase(words.begin() + 1);
            }
            person.name = nameOfWords(words);
        }
        break;
    case 6: // known by the alias
        if (!person.aliases.empty()) {
            std::swap(person.name, person.aliases.front());
        }
        break;
    default: // a rank before it, put there last
        person.occupation = "Đ/c";
    }
}

static void spoilBirth(Prng& prng, Person& person)
{
    const std::chrono::year_month_day day(person.birth.earliest);
    const int year = int(day.year());
    const auto month = unsigned(day.month());
    const auto dayOf = unsigned(day.day());
    switch (prng.below(6)) {
    case 0:
        if (dayOf <= 12) {
            person.birth = PartialDate::day(year, dayOf, month);
        }
        break;
    case 1:
        person.birth = PartialDate::day(year, month, dayOf > 19 ? dayOf - 10 : dayOf + 9);
        break;
    case 2:
        person.birth = PartialDate::ofYear(year);
        break;
    case 3:
        person.birth = PartialDate::ofYear(year + (prng.chance(50) ? 1 : -1));
        person.birth.isAbout = true;
        person.birth.raw = "khoảng "
            + std::to_string(int(std::chrono::year_month_day(person.birth.earliest).year()));
        break;
    case 4:
        person.birth = PartialDate::ofMonth(year, month);
        break;
    default:
        person.birth = {};
    }
}

static void spoilHome(Prng& prng, Person& person)
{
    const auto today = [](PlaceMention& place) {
        const auto* unit = Gazetteer::standard().province(place.unit);
        if (unit != nullptr && !unit->successor.empty()) {
            place.unit = unit->successor;
        }
        place.district.clear(); // districts ended with the units of before
    };
    switch (prng.below(4)) {
    case 0:
        today(person.residence);
        today(person.hometown);
        break;
    case 1:
        person.residence.commune.clear();
        person.residence.district.clear();
        break;
    case 2:
        std::swap(person.residence, person.hometown);
        break;
    default:
        person.residence = {};
    }
}

static void spoilNumbers(Prng& prng, PersonFacts& fact, std::int64_t& nextNumber)
{
    for (auto& identifier : fact.identifiers) {
        if (prng.chance(50) && identifier.kind == IdentifierKind::Phone) {
            identifier.id = IdentifierId(nextNumber++); // a new one
            identifier.value = identifier.raw
                = "+84901" + std::to_string(identifier.id.value % 1000000);
        } else if (prng.chance(30) && identifier.kind == IdentifierKind::IdNumber) {
            identifier.id = IdentifierId(nextNumber++); // CMND gave way to CCCD
            identifier.value = identifier.value.size() == 9 ? "002" + identifier.value
                                                            : identifier.value.substr(3);
        }
    }
}

/// What an office did not ask or does not know.
static void leaveOut(Prng& prng, PersonFacts& fact)
{
    auto& person = fact.person;
    if (prng.chance(8)) {
        person.birth = person.birth.isKnown()
            ? PartialDate::ofYear(person.birth.year().value_or(1990))
            : person.birth;
    }
    if (prng.chance(10)) {
        person.gender = Gender::Unknown;
    }
    if (prng.chance(25)) {
        person.residence = {};
    }
    if (prng.chance(25)) {
        person.hometown = {};
    }
    if (prng.chance(40)) {
        person.nationality.clear();
    }
    if (prng.chance(30)) {
        person.aliases.clear();
    }
    std::erase_if(fact.identifiers, [&](const Identifier&) { return prng.chance(30); });
}

PersonFacts asWritten(Prng& prng, const PersonFacts& truth, int faults, std::int64_t& nextNumber)
{
    PersonFacts fact = truth;
    bool isBirthSpoilt = false;
    for (int i = 0; i < faults; ++i) {
        switch (prng.below(8)) {
        case 0:
        case 1:
        case 2:
            spoilName(prng, fact.person);
            break;
        case 3:
        case 4:
            if (!isBirthSpoilt) {
                spoilBirth(prng, fact.person);
                isBirthSpoilt = true;
            }
            break;
        case 5:
        case 6:
            spoilHome(prng, fact.person);
            break;
        default:
            spoilNumbers(prng, fact, nextNumber);
        }
    }
    leaveOut(prng, fact);
    if (fact.person.occupation == "Đ/c") {
        fact.person.name = "Đ/c " + fact.person.name;
        fact.person.occupation.clear();
    }
    return fact;
}

} // namespace tuyen
