// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// People of a row: one or several in a cell, with what the columns beside say of them.
#include "gazetteer/IdentifierFacts.h"
#include "ingest/internal/PeopleOfRow.h"
#include "text/Fold.h"
#include "text/Number.h"
#include "text/PersonName.h"
#include "text/VietnameseSyllable.h"

#include <algorithm>
#include <charconv>

namespace tuyen {

int PeopleOfRow::eventYear() const
{
    const auto& date = work.out.draft.incident.date;
    return date.isKnown() ? int(std::chrono::year_month_day(date.latest).year()) : 0;
}

void PeopleOfRow::readNames()
{
    for (const int column : columns.name) {
        const auto& cell = work.text(column);
        if (cell.empty()) {
            continue;
        }
        parsePersonNames(cell, work.tools.names, work.tools.counted);
        if (!work.tools.counted.empty()) {
            isCounted = true;
            work.countUnnamed(roleOfUnnamed(), column);
        }
        for (const auto& name : work.tools.names) {
            auto& draft = people.emplace_back();
            draft.person.name = name.full;
            if (name.raw != name.full) {
                draft.person.nameRaw = name.raw;
            }
            draft.person.aliases = name.aliases;
            draft.involvement.role = role;
            if (name.birthYear != 0) {
                setBirth(draft, PartialDate::ofYear(name.birthYear), column);
            }
            if (!name.rest.empty()) {
                work.lookAt("name.rest", column);
                work.addNote(work.tools.plan.headers[std::size_t(column)], name.rest);
            }
            if (!name.rank.empty()) {
                work.lookAt("name.rank", column, draft.person.name, { { "rank", name.rank } });
            }
        }
    }
    if (people.empty()) {
        readNameParts();
    }
    // A protected person may be known by a code only; a document or a code alone is somebody too.
    const bool isSomebody = filled(columns.code) >= 0 || filled(columns.idNumber) >= 0
        || (!isCounted && work.tools.options.eachRowIsPerson && role == roleFromName(work.tools.options.sheetRole));
    if (people.empty() && isSomebody) {
        people.emplace_back().involvement.role = role;
    }
}

/// A name in columns of its own parts. Family first where every part is Vietnamese, else as written
/// in the West.
void PeopleOfRow::readNameParts()
{
    const auto& family = text(columns.family);
    const auto& given = text(columns.given);
    const auto& middle = text(columns.middle);
    std::string name;
    const auto add = [&name](const std::string& part) {
        name += (name.empty() || part.empty() ? "" : " ") + part;
    };
    const auto isVietnamese = [](std::string_view words) {
        while (!words.empty()) {
            const auto end = std::min(words.find(' '), words.size());
            if (!isVietnameseSyllable(words.substr(0, end))) {
                return false;
            }
            words.remove_prefix(std::min(end + 1, words.size()));
        }
        return true;
    };
    const bool isFamilyFirst = isVietnamese(family) && isVietnamese(middle) && isVietnamese(given);
    add(isFamilyFirst ? family : given);
    add(middle);
    add(isFamilyFirst ? given : family);
    if (name.empty()) {
        return;
    }
    auto read = parsePersonName(name);
    auto& draft = people.emplace_back();
    draft.person.name = read.full;
    draft.person.nameRaw = read.raw == read.full ? std::string() : std::move(read.raw);
    draft.person.aliases = std::move(read.aliases);
    draft.involvement.role = role;
}

/// A birth nobody of the story can have: in the future, after the event, or more than 110 years
/// before it.
void PeopleOfRow::setBirth(PersonDraft& draft, PartialDate birth, int column)
{
    const int born = int(std::chrono::year_month_day(birth.earliest).year());
    const int latest = eventYear() != 0 ? eventYear() : 2100;
    const int reference = eventYear() != 0 ? eventYear() : born;
    if (born > latest || born < 1880 || reference - born > 110) {
        work.waits("birth.out-of-range", column);
        return;
    }
    if (!draft.person.birth.isKnown() || birth.precision == DatePrecision::Day) {
        draft.person.birth = std::move(birth);
    }
}

static bool isYear(const std::string& words, int& year)
{
    const auto [end, problem] = std::from_chars(words.data(), words.data() + words.size(), year);
    return problem == std::errc() && end == words.data() + words.size();
}

void PeopleOfRow::readBirthYears(int column)
{
    const auto years = listed(work.text(column));
    for (std::size_t i = 0; i < years.size() && i < people.size(); ++i) {
        int year = 0;
        if (!isYear(years[i], year)) {
            const auto date = work.date(column, 0, true);
            if (date.isKnown()) {
                setBirth(people[i], date, column);
            }
            return;
        }
        if (years[i].size() == 2) {
            // "87": within the hundred years before the event.
            const int reference = eventYear() != 0 ? eventYear() : 2026;
            year += (year + 2000 <= reference ? 2000 : 1900);
            work.lookAt("date.two-digit-year", column, std::to_string(year));
        }
        if (year < 1880 || year > 2100) {
            work.waits("birth.out-of-range", column);
            return;
        }
        auto birth = PartialDate::ofYear(year);
        birth.raw = years[i];
        setBirth(people[i], birth, column);
    }
    if (years.size() > people.size() && !people.empty()) {
        work.lookAt("person.more-values", column);
    }
}

void PeopleOfRow::readBirths()
{
    if (const int column = filled(columns.birthDate); column >= 0 && !people.empty()) {
        if (people.size() == 1) {
            auto birth = work.date(column, 0, true);
            if (birth.isKnown()) {
                setBirth(people.front(), std::move(birth), column);
            } else {
                people.front().person.birth.raw = std::move(birth.raw);
            }
        } else {
            readBirthYears(column);
        }
    }
    if (const int column = filled(columns.birthYear); column >= 0) {
        if (people.empty()) {
            int year = 0;
            const auto& words = work.text(column);
            if (isYear(words, year) && (year > 2100 || year < 1880) && words.size() != 2) {
                work.waits("birth.out-of-range", column);
            }
        } else {
            readBirthYears(column);
        }
    }
    readAges();
}

template <class Read> void PeopleOfRow::readIdentifiers(const std::vector<int>& from, Read read)
{
    for (const int column : from) {
        const auto values = listed(work.text(column));
        for (std::size_t i = 0; i < values.size(); ++i) {
            IdentifierReading reading = read(std::string_view(values[i]), column);
            work.lookAt(reading.findings, column);
            // One each in order, or all of one person; whose the others are nobody says.
            if (people.size() == 1) {
                people.front().identifiers.push_back(std::move(reading.identifier));
            } else if (people.size() == values.size() && !people.empty()) {
                people[i].identifiers.push_back(std::move(reading.identifier));
            } else {
                work.out.draft.identifiers.push_back(std::move(reading.identifier));
            }
        }
    }
}

void PeopleOfRow::readAll()
{
    readNames();
    readBirths();
    readIdentifiers(columns.phone, [](std::string_view words, int) { return readPhone(words); });
    readIdentifiers(
        columns.idNumber, [](std::string_view words, int) { return readDocument(words); });
    readIdentifiers(columns.social, [this](std::string_view words, int column) {
        return readSocialAccount(words, work.tools.plan.headers[std::size_t(column)]);
    });
    readIdentifiers(columns.email, [](std::string_view words, int) { return readEmail(words); });
    readIdentifiers(
        columns.bank, [](std::string_view words, int) { return readBankAccount(words); });
    readIdentifiers(columns.wallet, [](std::string_view words, int) { return readWallet(words); });
    readIdentifiers(columns.imei, [](std::string_view words, int) { return readImei(words); });
    if (people.empty()) {
        keepWordsOfUnnamed();
        return;
    }
    readWords();
    readPlaces();
    readStatus();
    checkDocuments();
}

/// What the digits of a CCCD say against sex, birth and hometown as stated: both stay, and it is said.
void PeopleOfRow::checkDocuments()
{
    const int column = filled(columns.idNumber);
    for (const auto& draft : people) {
        for (const auto& identifier : draft.identifiers) {
            work.lookAt(contradictions(identifier, draft.person), column);
        }
    }
}

static Role roleOfKind(const std::string& words)
{
    const auto folded = fold(words);
    if (folded.find("nghi nan nhan") != folded.npos
        || folded.find("nghi la nan nhan") != folded.npos || folded.find("presumed") != folded.npos
        || folded.find("potential victim") != folded.npos) {
        return Role::PresumedVictim;
    }
    if (folded.find("nan nhan") != folded.npos || folded.find("victim") != folded.npos
        || folded == "nn") {
        return Role::Victim;
    }
    const bool isSuspect = folded.find("doi tuong") != folded.npos
        || folded.find("suspect") != folded.npos || folded.find("bi can") != folded.npos
        || folded.find("offender") != folded.npos || folded == "dt";
    return isSuspect ? Role::Suspect : Role::Other;
}

void RowWork::readPeople()
{
    for (const auto role : { Role::Suspect, Role::Victim, Role::PresumedVictim, Role::Other }) {
        const auto& columns = tools.plan.people[std::size_t(role)];
        if (!columns.isUsed) {
            continue;
        }
        auto given = role;
        if (role == Role::Other) {
            const auto kind = text(Field::PersonKind);
            given = kind.empty() ? Role::Other : roleOfKind(kind);
            const auto sheet
                = given == Role::Other ? roleFromName(tools.options.sheetRole) : std::nullopt;
            given = sheet.value_or(given);
        }
        PeopleOfRow { *this, columns, given }.readAll();
    }
    countPeople();
}

} // namespace tuyen
