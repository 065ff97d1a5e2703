// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/HeatGrid.h"

#include "gazetteer/Gazetteer.h"
#include "theme/Text.h"
#include "trends/TrendWords.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace tuyen {

int HeatScale::step(std::int64_t value) const
{
    return int(std::upper_bound(from.begin(), from.end(), value) - from.begin()) - 1;
}

QString HeatScale::label(int step, Language language) const
{
    const auto low = from[std::size_t(step)];
    if (step == 6) {
        return QStringLiteral("≥ ") + number(low, language);
    }
    const auto high = from[std::size_t(step) + 1] - 1;
    return high == low ? number(low, language)
                       : number(low, language) + QStringLiteral("–") + number(high, language);
}

HeatScale HeatScale::fitted(std::int64_t largest)
{
    HeatScale scale;
    if (largest <= 7) {
        std::iota(scale.from.begin(), scale.from.end(), 1);
        return scale;
    }
    // Even steps of the logarithm, each start rounded to two figures.
    const double base = std::pow(double(largest), 1.0 / 7);
    for (std::size_t i = 1; i < 7; ++i) {
        const double raw = std::pow(base, double(i));
        const double unit = raw < 100 ? 1 : std::pow(10.0, std::floor(std::log10(raw)) - 1);
        scale.from[i] = std::max(
            scale.from[i - 1] + 1, std::int64_t(std::llround(raw / unit) * std::int64_t(unit)));
    }
    return scale;
}

std::int64_t HeatGrid::value(int line, int column) const
{
    const auto& row = lines[std::size_t(line)];
    return column < int(years.size()) ? row.values[std::size_t(column)] : row.unknownYear;
}

int HeatGrid::lineOf(std::string_view unit) const
{
    const auto it = std::ranges::find_if(
        lines, [&](const HeatLine& line) { return !line.isGroup && line.unit == unit; });
    return it == lines.end() ? -1 : int(it - lines.begin());
}

int HeatGrid::columnOf(int year) const
{
    if (year == 0) {
        return hasUnknownYear ? int(years.size()) : -1;
    }
    const auto it = std::ranges::find(years, year);
    return it == years.end() ? -1 : int(it - years.begin());
}

std::int64_t change(const TrendTable& table, std::span<const std::int64_t> values, int lastYear)
{
    const auto at = [&](int year) {
        const auto it = std::ranges::find(table.years, year);
        return it == table.years.end() ? std::int64_t(0)
                                       : values[std::size_t(it - table.years.begin())];
    };
    if (table.years.empty() || lastYear - 3 < table.years.front()) {
        return 0;
    }
    return at(lastYear) + at(lastYear - 1) - at(lastYear - 2) - at(lastYear - 3);
}

static HeatLine unitLine(const TrendTable& table, const TrendRow& row, Language language)
{
    HeatLine line;
    line.unit = row.unit;
    line.neighbour
        = row.isBorder && !row.neighbours.empty() ? row.neighbours.front() : std::string();
    line.label = unitName(row.unit, table.basis, language);
    if (row.neighbours.size() > 1) {
        line.mark = qt(row.neighbours[0]) + QStringLiteral("·") + qt(row.neighbours[1]);
    }
    line.values = row.values;
    line.unknownYear = row.unknownYear;
    line.total = row.total;
    const Province* province
        = table.basis == Basis::Day ? Gazetteer::standard().province(row.unit) : nullptr;
    for (std::size_t i = 0; i < table.years.size(); ++i) {
        using namespace std::chrono;
        const year_month_day first { year(table.years[i]), January, day(1) };
        const year_month_day last { year(table.years[i]), December, day(31) };
        const bool isOutside = province
            && ((province->from && *province->from > sys_days(last))
                || (province->to && *province->to < sys_days(first)));
        line.isAbsent.push_back(isOutside && row.values[i] == 0);
    }
    return line;
}

static HeatLine groupLine(
    std::string neighbour, std::span<const HeatLine> units, std::size_t years, Language language)
{
    HeatLine line;
    line.isGroup = true;
    line.neighbour = std::move(neighbour);
    line.label = neighbourWord(
        line.neighbour.empty() ? "inland" : std::string_view(line.neighbour), language);
    line.values.assign(years, 0);
    line.isAbsent.assign(years, false);
    for (const auto& unit : units) {
        for (std::size_t i = 0; i < years; ++i) {
            line.values[i] += unit.values[i];
        }
        line.unknownYear += unit.unknownYear;
        line.total += unit.total;
    }
    return line;
}

static void order(std::vector<HeatLine>& units, const TrendTable& table, const HeatOptions& options)
{
    if (options.order == HeatOrder::Total) {
        std::ranges::stable_sort(units, std::greater {}, &HeatLine::total);
    } else if (options.order == HeatOrder::Change) {
        std::ranges::stable_sort(units, std::greater {},
            [&](const HeatLine& line) { return change(table, line.values, options.lastYear); });
    }
}

HeatGrid heatGrid(const TrendTable& table, const HeatOptions& options, Language language)
{
    HeatGrid grid;
    grid.measure = table.measure;
    grid.basis = table.basis;
    grid.years = table.years;
    grid.breakColumn = table.breakYear;
    grid.partialColumn = options.partialYear ? grid.columnOf(options.partialYear) : -1;
    grid.isInlandOpen = options.isInlandOpen;
    std::int64_t largest = 0;
    for (const char* neighbour : { "CN", "LA", "KH", "" }) {
        std::vector<HeatLine> units;
        for (const auto& row : table.rows) {
            if (row.unit.empty()) {
                continue;
            }
            auto line = unitLine(table, row, language);
            if (line.neighbour == neighbour) {
                grid.hasUnknownYear |= line.unknownYear > 0;
                units.push_back(std::move(line));
            }
        }
        if (units.empty()) {
            continue;
        }
        order(units, table, options);
        grid.lines.push_back(groupLine(neighbour, units, table.years.size(), language));
        if (*neighbour || options.isInlandOpen) {
            for (auto& line : units) {
                for (const auto value : line.values) {
                    largest = std::max(largest, value);
                }
                grid.lines.push_back(std::move(line));
            }
        }
    }
    for (const auto& row : table.rows) {
        grid.unplaced += row.unit.empty() ? row.total : 0;
    }
    if (options.isScaleFitted) {
        grid.scale = HeatScale::fitted(largest);
    }
    return grid;
}

} // namespace tuyen
