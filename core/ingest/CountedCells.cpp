// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// People of a row that are counted: by their names, and by the words of a cell of names.
#include "ingest/internal/PeopleOfRow.h"

#include <algorithm>

namespace tuyen {

Role PeopleOfRow::roleOfUnnamed() const
{
    const auto& status = text(columns.status);
    const bool isPresumed = role == Role::Victim && !status.empty()
        && work.tools.terms.code("victim_status", status) == "victim_status.presumed";
    return isPresumed ? Role::PresumedVictim : role;
}

/// Where the cell names nobody, what the columns beside say is of no person: it goes into the note.
void PeopleOfRow::keepWordsOfUnnamed()
{
    if (!isCounted) {
        return;
    }
    for (const auto* of : { &columns.gender, &columns.birthDate, &columns.birthYear, &columns.age,
             &columns.nationality, &columns.ethnicity, &columns.religion, &columns.occupation,
             &columns.education, &columns.marital, &columns.residence, &columns.hometown,
             &columns.part, &columns.status, &columns.relation, &columns.support,
             &columns.record }) {
        for (const int column : *of) {
            if (const auto& words = work.text(column); !words.empty()) {
                work.addNote(work.tools.plan.headers[std::size_t(column)], words);
            }
        }
    }
}

/// Of whom the words speak; other people than those of the column: none.
static std::optional<Role> roleCounted(CountedPeople::Unit unit, Role column)
{
    const auto said = unit == CountedPeople::Unit::Victims ? Role::Victim
        : unit == CountedPeople::Unit::PresumedVictims     ? Role::PresumedVictim
        : unit == CountedPeople::Unit::Suspects            ? Role::Suspect
                                                           : column;
    if (column == Role::Other) {
        return said;
    }
    const bool isOfColumn
        = said == column || (column == Role::PresumedVictim && said == Role::Victim);
    return isOfColumn ? std::optional(column) : std::nullopt;
}

void RowWork::countUnnamed(Role role, int column)
{
    for (const auto& [count, unit, isTotal] : tools.counted) {
        const auto counted = roleCounted(unit, role);
        if (!counted) {
            waits("count.other-unit", column);
        } else if (*counted == Role::Other) {
            addNote(tools.plan.headers[std::size_t(column)], count.raw); // nothing counts these
        } else {
            auto& unnamed = m_unnamed[std::size_t(*counted)];
            unnamed.column = column;
            unnamed.raw += (unnamed.raw.empty() ? "" : "; ") + count.raw;
            if (isTotal) {
                unnamed.total += *count.value;
                continue;
            }
            auto& beside = unnamed.beside;
            if (beside.upper || count.upper) {
                beside.upper = beside.upper.value_or(beside.value.value_or(0))
                    + count.upper.value_or(*count.value);
            }
            beside.value = beside.value.value_or(0) + *count.value;
            beside.qualifier
                = count.qualifier == Qualifier::Exact ? beside.qualifier : count.qualifier;
        }
    }
}

/// Named people, and those beside them, are counted where no column counts them.
void RowWork::countPeople()
{
    auto& by = out.draft.incident.countedByName;
    const auto count = [&](Quantity& quantity, Role role) {
        std::int64_t people = 0;
        std::int64_t named = 0;
        for (const auto& draft : out.draft.people) {
            const bool isOfRole = draft.involvement.role == role;
            people += isOfRole ? 1 : 0;
            named += isOfRole && !draft.person.name.empty() ? 1 : 0;
        }
        const auto& unnamed = m_unnamed[std::size_t(role)];
        if (unnamed.column < 0) {
            if (people > 0 && !quantity.isKnown()) {
                quantity.value = people;
                by = std::uint8_t(by | 1U << int(role));
            }
            return;
        }
        auto all = unnamed.beside;
        const auto sum = all.value.value_or(0) + named;
        all.value = std::max({ sum, unnamed.total, people });
        all.upper
            = all.upper && sum == *all.value ? std::optional(*all.upper + named) : std::nullopt;
        const bool isBeside = named > 0 && unnamed.total == 0;
        all.raw = (isBeside ? std::to_string(named) + " + " : std::string()) + unnamed.raw;
        if (!quantity.isKnown()) {
            quantity = std::move(all);
        } else if (quantity.value != all.value) {
            addNote(
                tools.plan.headers[std::size_t(unnamed.column)], unnamed.raw); // the column wins
        }
    };
    auto& incident = out.draft.incident;
    count(incident.suspects, Role::Suspect);
    count(incident.victims, Role::Victim);
    count(incident.presumedVictims, Role::PresumedVictim);
}

} // namespace tuyen
