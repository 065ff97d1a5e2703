// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gazetteer/PlaceResolver.h"

namespace tuyen {

/// The stretch of time a place is asked for, counted in periods between the days on which units
/// changed (2004, 2008, 2025-01-01, 2025-07-01). Two dates of the same periods get the same
/// answers.
struct Era {
    bool isKnown = false;
    unsigned char first = 0;
    unsigned char last = 0;
};

/// All names, folded, to what they can mean.
struct PlaceResolver::Index {
    explicit Index(const Gazetteer& places);

    using Units = std::vector<const Province*>;
    using Gates = std::vector<const BorderGate*>;

    Era eraOf(const PartialDate& on) const;
    bool isInForce(const Province& unit, Era era) const;

    /// Units with this folded name, "tinh", "tp", "thanh pho", "province" taken off; empty: no such
    /// name.
    const Units& unitsNamed(std::string_view folded) const;
    const Gates& gatesNamed(std::string_view folded) const;
    /// By any alias: a whole cell. By a name that cannot be anything else: a word among others.
    const Country* countryCell(std::string_view folded) const;
    const Country* countryWord(std::string_view folded) const;

    /// Picks the unit of the era into the reading, or says why it cannot.
    void choose(const Units& units, Era era, bool isOldMeant, PlaceReading& reading) const;
    /// A province spelled nearly so; nullptr when none or several.
    const Province* nearest(std::string_view folded) const;

    const Gazetteer& gazetteer;

private:
    void addUnit(std::string_view name, const Province& unit);
    void addGate(std::string_view name, const BorderGate& gate);

    std::vector<std::chrono::sys_days> m_changes;
    std::unordered_map<std::string, Units> m_units;
    std::unordered_map<std::string, Gates> m_gates;
    std::unordered_map<std::string, const Country*> m_countryCells;
    std::unordered_map<std::string, const Country*> m_countryWords;
};

} // namespace tuyen
