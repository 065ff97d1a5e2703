// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/FictionalIncidents.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <numeric>

namespace tuyen {

using namespace std::chrono;

/// Where and when one case falls: drawn from the shares of units and years.
class CellDraw {
public:
    CellDraw()
    {
        std::int64_t sum = 0;
        for (const auto& unit : fictionalUnits()) {
            const auto& shares = yearShares(unit.neighbour);
            const auto all = std::accumulate(shares.begin(), shares.end(), 0);
            for (const int share : shares) {
                sum += static_cast<std::int64_t>(unit.weight) * share * 1000 / all;
                m_cumulative.push_back(sum);
            }
        }
    }

    std::pair<const FictionalUnit*, int> draw(Prng& prng) const
    {
        const auto drawn = static_cast<std::int64_t>(
            prng.below(static_cast<std::uint32_t>(m_cumulative.back())));
        const auto at = std::upper_bound(m_cumulative.begin(), m_cumulative.end(), drawn)
            - m_cumulative.begin();
        const auto years = static_cast<std::ptrdiff_t>(yearShares("").size());
        return { &fictionalUnits()[static_cast<std::size_t>(at / years)],
            firstFictionalYear + static_cast<int>(at % years) };
    }

private:
    std::vector<std::int64_t> m_cumulative;
};

static sys_days dayIn(Prng& prng, int y)
{
    const sys_days first = year(y) / 1 / 1;
    const sys_days last
        = y == lastFictionalYear ? sys_days(year(y) / 11 / 20) : sys_days(year(y) / 12 / 31);
    return first + days(prng.between(0, static_cast<int>((last - first).count())));
}

/// Suspects come back: the same few people stand in several incidents of several provinces.
class SuspectPool {
public:
    explicit SuspectPool(const FictionalPeople& people)
        : m_people(people)
    {
    }

    FictionalPerson draw(Prng& prng, int year, const std::string& neighbour)
    {
        auto& known = m_known[neighbour];
        if (!known.empty() && prng.chance(18)) {
            // Mostly one of the latest: rings work for some years, not for ever.
            const auto recent
                = std::min<std::uint32_t>(60, static_cast<std::uint32_t>(known.size()));
            return known[known.size() - 1 - prng.below(recent)];
        }
        known.push_back(m_people.suspect(prng, year, neighbour));
        return known.back();
    }

private:
    const FictionalPeople& m_people;
    std::map<std::string, std::vector<FictionalPerson>> m_known;
};

static void fillWords(Prng& prng, FictionalIncident& incident, int year)
{
    static const char* const transports[] { "Xe máy", "Xe khách", "Ô tô con", "Đi bộ",
        "Thuyền, xuồng", "Taxi, xe công nghệ" };
    static const char* const crossings[] { "Đường mòn", "Lối mở", "Qua cửa khẩu (hợp pháp)",
        "Đường sông, suối" };
    static const char* const statuses[] { "Khởi tố vụ án", "Đang điều tra", "Truy tố", "Đã xét xử",
        "Đang xác minh" };
    static const char* const roles[] { "Cầm đầu, chủ mưu", "Tuyển mộ, dụ dỗ, lôi kéo", "Môi giới",
        "Vận chuyển, dẫn đường", "Giúp sức, đồng phạm" };
    static const char* const grades[] { "A1", "B2", "B2", "B1", "C3", "C2", "D3", "E4", "" };
    const auto& method = fictionalMethod(prng, incident.neighbour, year);
    incident.exploitation = method.exploitation;
    incident.country = method.country;
    incident.method = method.method;
    incident.channel = fictionalChannel(prng, year);
    incident.transport = prng.pick(transports);
    incident.crossing
        = incident.neighbour.empty() ? "Không qua biên giới (trong nước)" : prng.pick(crossings);
    incident.status
        = year < 2024 ? (prng.chance(75) ? "Đã xét xử" : "Tạm đình chỉ") : prng.pick(statuses);
    incident.suspectRole = prng.pick(roles);
    incident.grade = prng.pick(grades);
    const auto& gates = gatesOf(incident.oldUnit);
    if (!gates.empty() && prng.chance(60)) {
        incident.gate = prng.pick(gates);
    }
}

static void fillCounts(Prng& prng, FictionalIncident& incident, int year)
{
    const bool isCambodia = incident.neighbour == "KH" && year >= 2021;
    incident.victimCount
        = prng.chance(12) ? 0 : prng.between(1, prng.chance(isCambodia ? 35 : 12) ? 9 : 2);
    incident.presumedCount = incident.victimCount == 0 ? prng.between(1, 3)
                                                       : (prng.chance(30) ? prng.between(1, 4) : 0);
    if (isCambodia && prng.chance(4)) {
        incident.victimCount = prng.between(15, 28);
    }
    incident.suspectCount = prng.chance(10) ? 0 : prng.between(1, prng.chance(25) ? 5 : 2);
    if (prng.chance(8)) {
        incident.personTimes = prng.between(4, 60);
    }
}

static FictionalIncident make(Prng& prng, const FictionalPeople& people, SuspectPool& pool,
    const FictionalUnit& unit, sys_days date)
{
    const int y = int(year_month_day(date).year());
    FictionalIncident incident;
    incident.oldUnit = unit.code;
    incident.unit = unitOfTheDay(unit.code, date);
    incident.neighbour = unit.neighbour;
    incident.date = date;
    incident.commune = fictionalCommune(prng);
    fillWords(prng, incident, y);
    fillCounts(prng, incident, y);
    for (int i = 0; i < std::min(incident.suspectCount, 3); ++i) {
        incident.suspects.push_back(pool.draw(prng, y, incident.neighbour));
    }
    for (int i = 0; i < std::min(incident.victimCount, 2); ++i) {
        incident.victims.push_back(people.name(
            prng, prng.chance(incident.neighbour == "KH" ? 45 : 85), incident.neighbour));
    }
    return incident;
}

std::vector<FictionalIncident> fictionalIncidents(Prng& prng, std::int64_t count)
{
    const CellDraw cells;
    std::vector<std::pair<sys_days, const FictionalUnit*>> where;
    for (std::int64_t i = 0; i < count; ++i) {
        const auto [unit, y] = cells.draw(prng);
        where.emplace_back(dayIn(prng, y), unit);
    }
    std::stable_sort(
        where.begin(), where.end(), [](const auto& a, const auto& b) { return a.first < b.first; });

    const FictionalPeople people;
    SuspectPool pool(people);
    std::vector<FictionalIncident> incidents;
    std::map<std::pair<std::string_view, int>, int> numbers;
    for (const auto& [date, unit] : where) {
        incidents.push_back(make(prng, people, pool, *unit, date));
        const int y = int(year_month_day(date).year());
        std::array<char, 24> code {};
        std::snprintf(code.data(), code.size(), "%s-%02d/%02d", unit->prefix,
            ++numbers[{ unit->prefix, y }], y % 100);
        incidents.back().code = code.data();
    }
    return incidents;
}

} // namespace tuyen
