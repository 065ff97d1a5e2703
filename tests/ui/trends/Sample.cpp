// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/Sample.h"

#include "base/PartialDate.h"

#include <algorithm>
#include <numeric>
#include <sstream>

namespace tuyen {

TrendTable tableOf(std::vector<int> years, std::string_view rows, Basis basis)
{
    TrendTable table;
    table.basis = basis;
    table.years = std::move(years);
    table.yearTotals.assign(table.years.size(), 0);
    std::istringstream lines { std::string(rows) };
    for (std::string text; std::getline(lines, text);) {
        std::istringstream words(text);
        std::string unit;
        std::string neighbours;
        if (!(words >> unit >> neighbours)) {
            continue;
        }
        TrendRow row;
        row.unit = unit == "?" ? std::string() : unit;
        row.isBorder = neighbours != "-";
        for (std::size_t at = 0; row.isBorder && at < neighbours.size(); at += 3) {
            row.neighbours.push_back(neighbours.substr(at, 2));
        }
        for (std::int64_t value = 0; row.values.size() < table.years.size() && words >> value;) {
            row.values.push_back(value);
        }
        words >> row.unknownYear;
        row.total = std::accumulate(row.values.begin(), row.values.end(), row.unknownYear);
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            table.yearTotals[i] += row.values[i];
        }
        table.unknownYear += row.unknownYear;
        table.total += row.total;
        table.rows.push_back(std::move(row));
    }
    const auto merger = std::ranges::find(table.years, 2025);
    table.breakYear = merger == table.years.end() ? -1 : int(merger - table.years.begin());
    return table;
}

TrendTable sampleTable()
{
    std::vector<int> years(15);
    std::iota(years.begin(), years.end(), 2012);
    auto table = tableOf(std::move(years), R"(
VN-quang-ninh CN 9 9 20 6 14 11 13 5 5 3 3 7 7 4 4
VN-lang-son CN 17 14 21 20 20 18 18 11 5 2 6 7 10 9 9
VN-cao-bang CN 5 10 10 5 10 8 3 6 3 0 3 3 0 3 2
VN-ha-giang CN 8 21 12 14 12 8 5 8 8 0 1 6 5 5 6
VN-lao-cai CN 28 16 23 17 16 21 19 12 3 7 8 11 13 10 8
VN-lai-chau CN 10 10 8 6 8 6 9 4 5 2 2 3 3 1 3
VN-dien-bien CN;LA 6 9 13 18 8 12 9 5 4 3 2 3 6 3 1
VN-son-la LA 4 5 5 2 2 5 1 3 2 0 4 9 11 4 7
VN-thanh-hoa LA 4 2 2 3 3 3 3 7 1 2 10 5 1 5 4
VN-nghe-an LA 5 8 7 3 4 8 9 11 5 5 16 9 17 13 11
VN-ha-tinh LA 3 3 6 2 1 3 1 2 2 2 1 5 3 5 5
VN-quang-binh LA 1 3 1 2 3 2 2 1 0 0 1 2 4 3 2
VN-quang-tri LA 0 2 2 0 3 2 2 2 2 1 1 5 3 6 0
VN-thua-thien-hue LA 1 0 1 2 0 1 0 0 0 0 3 1 0 3 0
VN-quang-nam LA 0 3 2 3 0 2 1 1 1 1 0 3 2 2 2
VN-kon-tum LA;KH 2 0 2 3 2 2 2 1 1 1 2 2 4 3 0
VN-gia-lai KH 2 2 1 0 0 0 1 1 1 1 6 8 4 3 6
VN-dak-lak KH 0 0 1 0 1 2 2 0 0 1 5 5 5 6 3
VN-dak-nong KH 0 0 0 0 0 0 0 1 0 1 3 1 4 0 3
VN-binh-phuoc KH 2 3 1 0 1 2 2 3 2 2 3 4 10 6 7
VN-tay-ninh KH 3 0 2 2 5 2 3 7 1 5 18 15 30 20 11
VN-long-an KH 2 1 2 0 1 3 0 3 0 2 8 5 9 10 4
VN-dong-thap KH 2 1 2 2 3 1 2 2 1 2 0 3 9 4 3
VN-an-giang KH 2 2 4 3 2 1 9 2 4 7 13 13 22 19 10
VN-kien-giang KH 1 2 1 0 1 1 1 4 0 1 8 8 7 6 4
? - 2 1 3 2 2 1 2 2 1 2 3 2 4 3 1)");
    table.lastDay = sampleToday();
    return table;
}

std::vector<NeighbourSeries> sampleSeries(const TrendTable& table)
{
    std::vector<NeighbourSeries> series;
    for (const char* neighbour : { "CN", "LA", "KH", "" }) {
        NeighbourSeries one { neighbour, std::vector<std::int64_t>(table.years.size(), 0), 0 };
        for (const auto& row : table.rows) {
            const std::string first = row.neighbours.empty() ? "" : row.neighbours.front();
            for (std::size_t i = 0; first == neighbour && i < row.values.size(); ++i) {
                one.values[i] += row.values[i];
                one.total += row.values[i];
            }
        }
        series.push_back(std::move(one));
    }
    return series;
}

std::int32_t sampleToday()
{
    using namespace std::chrono;
    return dayNumber(sys_days(year(2026) / 11 / 20));
}

} // namespace tuyen
