// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gazetteer/internal/PlaceIndex.h"

#include "text/Fold.h"

#include <algorithm>

namespace tuyen {

static std::string squeezed(std::string_view folded)
{
    std::string out;
    std::copy_if(
        folded.begin(), folded.end(), std::back_inserter(out), [](char c) { return c != ' '; });
    return out;
}

PlaceResolver::Index::Index(const Gazetteer& places)
    : gazetteer(places)
{
    for (const auto& unit : places.provinces()) {
        if (unit.from) {
            m_changes.push_back(*unit.from);
        }
        if (unit.to) {
            m_changes.push_back(*unit.to + std::chrono::days(1));
        }
        addUnit(unit.nameVi, unit);
        addUnit(unit.nameEn, unit);
        for (const auto& alias : unit.aliases) {
            addUnit(alias, unit);
        }
    }
    std::ranges::sort(m_changes);
    m_changes.erase(std::unique(m_changes.begin(), m_changes.end()), m_changes.end());
    for (const auto& gate : places.gates()) {
        addGate(gate.nameVi, gate);
        addGate(gate.nameEn, gate);
        // "Thanh Thủy (Nghệ An)": a province in brackets tells two gates of one name apart.
        if (const auto bracket = gate.nameVi.find(" ("); bracket != std::string::npos) {
            const auto inside = fold(std::string_view(gate.nameVi).substr(bracket));
            if (!unitsNamed(inside).empty()) {
                addGate(std::string_view(gate.nameVi).substr(0, bracket), gate);
            }
        }
    }
    for (const auto& gate : places.gates()) {
        const std::string opposite = fold(gate.oppositeVi);
        if (m_gates.find(opposite) == m_gates.end() && opposite.size() > 5) {
            addGate(gate.oppositeVi, gate);
        }
    }
    for (const auto& country : places.countries()) {
        const auto addCell
            = [&](std::string_view name) { m_countryCells.try_emplace(fold(name), &country); };
        addCell(country.code);
        for (const auto& name : { country.nameVi, country.nameEn }) {
            addCell(name);
            const std::string folded = fold(name);
            if (folded.find(' ') != std::string::npos || folded.size() >= 7) {
                m_countryWords.try_emplace(folded, &country);
            }
        }
        for (const auto& alias : country.aliases) {
            addCell(alias);
            if (fold(alias).size() >= 7) {
                m_countryWords.try_emplace(fold(alias), &country);
            }
        }
    }
}

void PlaceResolver::Index::addUnit(std::string_view name, const Province& unit)
{
    for (const auto& key : { fold(name), squeezed(fold(name)) }) {
        auto& units = m_units[key];
        if (std::ranges::find(units, &unit) == units.end()) {
            units.push_back(&unit);
        }
    }
}

void PlaceResolver::Index::addGate(std::string_view name, const BorderGate& gate)
{
    auto& gates = m_gates[fold(name)];
    if (std::ranges::find(gates, &gate) == gates.end()) {
        gates.push_back(&gate);
    }
}

Era PlaceResolver::Index::eraOf(const PartialDate& on) const
{
    if (!on.isKnown()) {
        return {};
    }
    const auto period = [&](std::chrono::sys_days day) {
        return static_cast<unsigned char>(
            std::ranges::upper_bound(m_changes, day) - m_changes.begin());
    };
    return { true, period(on.earliest), period(on.latest) };
}

bool PlaceResolver::Index::isInForce(const Province& unit, Era era) const
{
    const auto period = [&](std::chrono::sys_days day) {
        return std::ranges::upper_bound(m_changes, day) - m_changes.begin();
    };
    return (!unit.from || period(*unit.from) <= era.last)
        && (!unit.to || period(*unit.to) >= era.first);
}

const PlaceResolver::Index::Units& PlaceResolver::Index::unitsNamed(std::string_view folded) const
{
    static const Units none;
    std::string name(folded);
    while (true) {
        if (const auto it = m_units.find(name); it != m_units.end()) {
            return it->second;
        }
        bool isCut = false;
        for (const std::string_view prefix :
            { "tinh ", "thanh pho ", "tp ", "t ", "t p ", "thu do " }) {
            if (name.starts_with(prefix)) {
                name.erase(0, prefix.size());
                isCut = true;
                break;
            }
        }
        for (const std::string_view suffix :
            { " province", " city", " viet nam", " vietnam", " vn" }) {
            if (!isCut && name.ends_with(suffix)) {
                name.resize(name.size() - suffix.size());
                isCut = true;
            }
        }
        if (!isCut) {
            return none;
        }
    }
}

const PlaceResolver::Index::Gates& PlaceResolver::Index::gatesNamed(std::string_view folded) const
{
    static const Gates none;
    const auto it = m_gates.find(std::string(folded));
    return it == m_gates.end() ? none : it->second;
}

const Country* PlaceResolver::Index::countryCell(std::string_view folded) const
{
    const auto it = m_countryCells.find(std::string(folded));
    return it == m_countryCells.end() ? nullptr : it->second;
}

const Country* PlaceResolver::Index::countryWord(std::string_view folded) const
{
    const auto it = m_countryWords.find(std::string(folded));
    return it == m_countryWords.end() ? nullptr : it->second;
}

void PlaceResolver::Index::choose(
    const Units& units, Era era, bool isOldMeant, PlaceReading& reading) const
{
    PlaceMention& place = reading.place;
    Units fitting;
    const bool hasOld
        = std::ranges::any_of(units, [](const Province* unit) { return unit->to.has_value(); });
    for (const auto* unit : units) {
        const bool isMeant
            = isOldMeant && hasOld ? unit->to.has_value() : !era.isKnown || isInForce(*unit, era);
        if (isMeant && std::ranges::find(fitting, unit) == fitting.end()) {
            fitting.push_back(unit);
        }
    }
    place.country = "VN";
    if (fitting.size() > 1) {
        for (const auto* unit : fitting) {
            place.candidates.push_back(unit->code);
        }
        reading.issue = "place.ambiguous";
        return;
    }
    const bool isGone = fitting.empty()
        && std::ranges::all_of(units, [&](const Province* unit) { return unit->to.has_value(); });
    const Province* unit = fitting.empty() ? units.back() : fitting.front();
    place.unit = unit->code;
    if (isGone || (isOldMeant && era.isKnown && !isInForce(*unit, era))) {
        reading.issue = "place.old-name";
        if (const auto* today = gazetteer.province(unit->successor)) {
            reading.suggestion = today->nameVi;
        }
    } else if (fitting.empty()) {
        reading.issue = "place.not-in-force";
    }
}

/// Letters to add, drop or change, counted up to `limit` + 1.
static std::size_t distance(std::string_view a, std::string_view b, std::size_t limit)
{
    if (a.size() > b.size() + limit || b.size() > a.size() + limit) {
        return limit + 1;
    }
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        row[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({ row[j] + 1, row[j - 1] + 1, changed });
        }
    }
    return row.back();
}

const Province* PlaceResolver::Index::nearest(std::string_view folded) const
{
    const std::string wanted = squeezed(folded);
    constexpr std::size_t shortest = 5;
    constexpr std::size_t longest = 30;
    if (wanted.size() < shortest || wanted.size() > longest) {
        return nullptr;
    }
    const Province* best = nullptr;
    std::size_t least = 3;
    for (const auto& unit : gazetteer.provinces()) {
        const auto apart = distance(wanted, squeezed(fold(unit.nameVi)), 2);
        if (apart < least) {
            least = apart;
            best = &unit;
        } else if (apart == least && best != nullptr && best->nameVi != unit.nameVi) {
            best = nullptr; // two as near: a guess would be a toss
        }
    }
    return best;
}

} // namespace tuyen
