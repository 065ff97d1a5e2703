// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/IncidentCube.h"

#include "gazetteer/Gazetteer.h"
#include "text/Collate.h"
#include "trends/internal/Units.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace tuyen {

/// What has no value stands last, whichever way the column is sorted.
static constexpr std::uint32_t noValue = 0xFFFFFFFFU;

/// Rank of each unit by its Vietnamese name, as a reader looks for it in a list.
static const std::array<std::uint8_t, 256>& rankByName()
{
    static const auto ranks = [] {
        const Units& units = Units::standard();
        std::vector<std::pair<std::string, std::uint8_t>> names;
        for (std::uint8_t unit = 1; unit <= units.count(); ++unit) {
            names.emplace_back(
                sortKey(Gazetteer::standard().provinceName(units.code(unit), Language::Vietnamese)),
                unit);
        }
        std::sort(names.begin(), names.end());
        std::array<std::uint8_t, 256> found {};
        for (std::size_t i = 0; i < names.size(); ++i) {
            found[names[i].second] = static_cast<std::uint8_t>(i);
        }
        return found;
    }();
    return ranks;
}

static std::uint32_t ordered(std::int32_t value)
{
    return static_cast<std::uint32_t>(value) ^ 0x80000000U;
}

static std::uint32_t dateKey(const IncidentCube& cube, std::uint32_t i)
{
    return cube.earliest[i] > cube.latest[i] ? noValue : ordered(cube.earliest[i]);
}

static std::uint32_t countKey(std::int32_t count)
{
    return count < 0 ? noValue : static_cast<std::uint32_t>(count);
}

static std::uint32_t gradeKey(const IncidentCube& cube, std::uint32_t i)
{
    const char source = cube.gradeSource[i];
    const auto information = cube.gradeInformation[i];
    if (source == '\0' && information == 0) {
        return noValue;
    }
    const auto first = source == '\0' ? 15U : static_cast<unsigned>(source - 'A');
    return first * 16U + (information == 0 ? 15U : static_cast<unsigned>(information));
}

static std::uint32_t keyOf(const IncidentCube& cube, std::uint32_t i, SortColumn by)
{
    switch (by) {
    case SortColumn::Id:
        return i;
    case SortColumn::Date:
        return dateKey(cube, i);
    case SortColumn::Province:
        return cube.unit[i] == 0 ? noValue : rankByName()[cube.unit[i]];
    case SortColumn::Neighbour:
        return cube.neighbours[i] == 0
            ? noValue
            : static_cast<unsigned>(std::countr_zero(static_cast<unsigned>(cube.neighbours[i])))
                    * 8U
                + cube.neighbours[i];
    case SortColumn::Suspects:
        return countKey(cube.suspects[i]);
    case SortColumn::Victims:
        return countKey(cube.victims[i]);
    case SortColumn::PresumedVictims:
        return countKey(cube.presumedVictims[i]);
    case SortColumn::PersonTimes:
        return countKey(cube.personTimes[i]);
    case SortColumn::Status:
        return cube.status[i] == 0 ? noValue : cube.status[i];
    case SortColumn::Grade:
        return gradeKey(cube, i);
    }
    return noValue;
}

/// As it sorts upwards whichever way is wanted.
static std::uint32_t keyOf(const IncidentCube& cube, std::uint32_t i, const SortKey& by)
{
    const auto key = keyOf(cube, i, by.column);
    return by.isDescending && key != noValue ? noValue - 1 - key : key;
}

template <class Entry>
static std::vector<IncidentId> idsOf(const IncidentCube& cube, const std::vector<Entry>& entries)
{
    std::vector<IncidentId> ids;
    ids.reserve(entries.size());
    for (const auto& entry : entries) {
        ids.emplace_back(cube.ids[entry.position]);
    }
    return ids;
}

/// Two columns and the date do not fit one word: a third more to move, only when asked for.
static std::vector<IncidentId> sortedByTwo(const IncidentCube& cube, const Selection& selection,
    const SortKey& first, const SortKey& second)
{
    struct Entry {
        std::uint64_t key; ///< first column, then second
        std::uint32_t date;
        std::uint32_t position;
        auto operator<=>(const Entry&) const = default;
    };
    std::vector<Entry> entries;
    entries.reserve(selection.size());
    for (const auto i : selection) {
        const std::uint64_t key = keyOf(cube, i, first);
        entries.push_back({ key << 32U | keyOf(cube, i, second), dateKey(cube, i), i });
    }
    std::sort(entries.begin(), entries.end());
    return idsOf(cube, entries);
}

std::vector<IncidentId> sorted(
    const IncidentCube& cube, const Selection& selection, std::span<const SortKey> keys)
{
    struct Entry {
        std::uint64_t key;      ///< column, then date
        std::uint32_t position; ///< ids ascend with the position
        auto operator<=>(const Entry&) const = default;
    };
    const SortKey by = keys.empty() ? SortKey { SortColumn::Id, false } : keys.front();
    if (keys.size() > 1 && keys[1].column != by.column) {
        return sortedByTwo(cube, selection, by, keys[1]);
    }
    std::vector<Entry> entries;
    entries.reserve(selection.size());
    for (const auto i : selection) {
        entries.push_back({ std::uint64_t { keyOf(cube, i, by) } << 32U | dateKey(cube, i), i });
    }
    if (by.column != SortColumn::Id || by.isDescending) {
        std::sort(entries.begin(), entries.end());
    }
    return idsOf(cube, entries);
}

std::vector<IncidentId> sorted(
    const IncidentCube& cube, const Selection& selection, SortColumn by, bool descending)
{
    const SortKey keys[] { { by, descending } };
    return sorted(cube, selection, keys);
}

} // namespace tuyen
