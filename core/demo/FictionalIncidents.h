// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/FictionalPeople.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace tuyen {

/// A unit that sends files, with its share of the cases.
struct FictionalUnit {
    const char* code;      ///< of provinces.csv, as it stood before 1 July 2025
    const char* prefix;    ///< of its case numbers
    const char* neighbour; ///< the border its cases concern; empty: inland
    int weight;            ///< cases of 2012–2026 among 1,800
};
const std::vector<FictionalUnit>& fictionalUnits();

struct FictionalIncident {
    std::string unit;    ///< code of the unit of the day
    std::string oldUnit; ///< the unit before the merger
    std::string neighbour;
    std::string code; ///< "TN-19/26"
    std::chrono::sys_days date;
    std::string commune;
    std::string gate;                      ///< in words; empty: inland or unknown
    std::vector<FictionalPerson> suspects; ///< may be fewer than are counted
    int suspectCount = 0;
    std::string suspectRole;
    std::vector<std::string> victims;
    int victimCount = 0;
    int presumedCount = 0;
    int personTimes = 0; ///< 0: not stated
    std::string exploitation;
    std::string channel;
    std::string method;
    std::string country;
    std::string transport;
    std::string crossing;
    std::string status;
    std::string grade;
};

inline constexpr int firstFictionalYear = 2012;
inline constexpr int lastFictionalYear = 2026; ///< to 20 November
/// Share of a border's cases that fell in each year: China falling, Cambodia rising since 2022.
const std::vector<int>& yearShares(std::string_view neighbour);
/// The unit of that day that holds the land of `oldUnit`.
std::string unitOfTheDay(const std::string& oldUnit, std::chrono::sys_days day);
/// Names of the gates of a unit of before the merger.
const std::vector<std::string>& gatesOf(const std::string& oldUnit);

/// The words of one kind of case.
struct FictionalMethod {
    const char* neighbour;
    const char* exploitation;
    const char* country;
    const char* method;
};
const FictionalMethod& fictionalMethod(Prng& prng, std::string_view neighbour, int year);
const char* fictionalChannel(Prng& prng, int year);
std::string fictionalCommune(Prng& prng);

/// That many cases, in the order of unit and date; numbered by unit and year.
std::vector<FictionalIncident> fictionalIncidents(Prng& prng, std::int64_t count);

} // namespace tuyen
