// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a filter leaves of a register: one pass over the entries, no words.
#include "store/RegisterStore.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>

namespace tuyen {

namespace {

constexpr std::array allMarks { InSeveral, Shared, ToCheck, Watched, Merged, Protected, Unconfirmed };
constexpr std::array allRoles { Role::Suspect, Role::Victim, Role::PresumedVictim, Role::Other };

/// The filter with its words looked up once.
class Sieve {
public:
    enum Part { Text, Roles, Places, Kinds, Marks, PartCount };

    Sieve(const RegisterIndex& index, const RegisterFilter& filter,
        const std::vector<EntityId>* matches)
        : m_isRoute(index.what == Register::Routes)
        , m_matches(matches)
        , m_places(chosen(index.places, filter.places))
        , m_kinds(chosen(index.kinds, filter.kinds))
        , m_hasPlaces(!filter.places.empty())
        , m_hasKinds(!filter.kinds.empty())
    {
        for (const auto role : filter.roles) {
            m_roles |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(role));
        }
        for (const auto mark : filter.marks) {
            m_marks |= mark;
        }
    }
    /// Which parts of the filter the entry fails, as bits.
    unsigned fails(const RegisterEntry& entry) const
    {
        unsigned failed = 0;
        const auto fail = [&failed](Part part, bool isOut) { failed |= unsigned(isOut) << part; };
        // A route is found as its incident.
        const bool isOfIncident = m_isRoute && entry.incident != 0;
        fail(Text,
            m_matches != nullptr
                && !std::ranges::binary_search(
                    *m_matches, EntityId(isOfIncident ? entry.incident : entry.id)));
        fail(Roles, m_roles != 0 && (entry.roles & m_roles) == 0);
        fail(Places, m_hasPlaces && !m_places[entry.place]);
        fail(Kinds, m_hasKinds && !m_kinds[entry.kind]);
        fail(Marks, m_marks != 0 && (entry.marks & m_marks) == 0);
        return failed;
    }

private:
    static std::vector<bool> chosen(
        const std::vector<std::string>& all, const std::vector<std::string>& wanted)
    {
        std::vector<bool> is(all.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            is[i] = std::ranges::find(wanted, all[i]) != wanted.end();
        }
        return is;
    }
    bool m_isRoute;
    const std::vector<EntityId>* m_matches;
    std::vector<bool> m_places, m_kinds;
    bool m_hasPlaces, m_hasKinds;
    std::uint8_t m_roles = 0;
    std::uint8_t m_marks = 0;
};

/// Counts of every facet under all parts of the filter but its own.
class Tally {
public:
    explicit Tally(const RegisterIndex& index)
        : m_index(index)
        , m_places(index.places.size())
        , m_kinds(index.kinds.size())
    {
    }
    void add(const RegisterEntry& entry, unsigned failed)
    {
        const auto counts = [failed](Sieve::Part part) { return (failed & ~(1U << part)) == 0; };
        if (counts(Sieve::Roles)) {
            for (std::size_t i = 0; i < allRoles.size(); ++i) {
                m_roles[i] += entry.roles >> static_cast<unsigned>(allRoles[i]) & 1;
            }
        }
        if (counts(Sieve::Places)) {
            ++m_places[entry.place];
        }
        if (counts(Sieve::Kinds)) {
            ++m_kinds[entry.kind];
        }
        if (counts(Sieve::Marks)) {
            for (std::size_t i = 0; i < allMarks.size(); ++i) {
                m_marks[i] += (entry.marks & allMarks[i]) != 0 ? 1 : 0;
            }
        }
    }
    void give(RegisterView& view) const
    {
        for (std::size_t i = 0; i < allRoles.size(); ++i) {
            if (m_roles[i] > 0) {
                view.roles.push_back({ std::string(name(allRoles[i])), m_roles[i] });
            }
        }
        view.places = facets(m_index.places, m_places);
        view.kinds = facets(m_index.kinds, m_kinds);
        for (std::size_t i = 0; i < allMarks.size(); ++i) {
            if (m_marks[i] > 0) {
                view.marks.emplace_back(allMarks[i], m_marks[i]);
            }
        }
    }

private:
    static std::vector<RegisterFacet> facets(
        const std::vector<std::string>& values, const std::vector<std::int64_t>& counts)
    {
        std::vector<RegisterFacet> found;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (counts[i] > 0) {
                found.push_back({ values[i], counts[i] });
            }
        }
        std::ranges::stable_sort(found, std::greater(), &RegisterFacet::count);
        return found;
    }
    const RegisterIndex& m_index;
    std::array<std::int64_t, allRoles.size()> m_roles {};
    std::array<std::int64_t, allMarks.size()> m_marks {};
    std::vector<std::int64_t> m_places, m_kinds;
};

/// What is not known sorts behind everything, whichever way round.
std::int64_t keyOf(const RegisterEntry& entry, const RegisterSort& sort)
{
    const std::int64_t sign = sort.isDescending ? -1 : 1;
    const auto known = [sign](bool is, std::int64_t value) {
        return is ? sign * value : std::int64_t(INT64_MAX);
    };
    switch (sort.column) {
    case RegisterColumn::Code:
        return known(entry.codeOrder != 0, entry.codeOrder);
    case RegisterColumn::Kind:
        return known(entry.kind != 0, entry.kind);
    case RegisterColumn::Roles:
        return known(entry.roles != 0, std::countr_zero(unsigned(entry.roles)) * 256 + entry.roles);
    case RegisterColumn::Day:
        return known(entry.day != RegisterEntry::noDay, entry.day);
    case RegisterColumn::Place:
        return known(entry.place != 0, entry.place);
    case RegisterColumn::Count:
        return sign * std::int64_t(entry.count);
    case RegisterColumn::Label:
        break;
    }
    return sign * std::int64_t(entry.order);
}

} // namespace

RegisterView select(const RegisterIndex& index, const RegisterFilter& filter,
    const std::vector<EntityId>* matches, const RegisterSort& sort)
{
    const Sieve sieve(index, filter, matches);
    Tally tally(index);
    struct Line {
        std::int64_t key;
        std::uint32_t order;
        std::int64_t id;
        auto operator<=>(const Line&) const = default;
    };
    std::vector<Line> lines;
    for (const auto& entry : index.entries) {
        const unsigned failed = sieve.fails(entry);
        tally.add(entry, failed);
        if (failed == 0) {
            lines.push_back({ keyOf(entry, sort), entry.order, entry.id });
        }
    }
    std::ranges::sort(lines);
    RegisterView view;
    view.ids.reserve(lines.size());
    for (const auto& line : lines) {
        view.ids.push_back(line.id);
    }
    tally.give(view);
    return view;
}

} // namespace tuyen
