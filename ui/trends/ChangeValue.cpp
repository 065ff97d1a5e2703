// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/ChangeMapPainter.h"

#include "gazetteer/Gazetteer.h"
#include "trends/TrendWords.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace tuyen {

QString ChangeValue::after() const { return yearSpan(lastYear - span + 1, lastYear); }

QString ChangeValue::before() const { return yearSpan(lastYear - 2 * span + 1, lastYear - span); }

int ChangeValue::step(std::int64_t difference) const
{
    const auto size = std::llabs(difference);
    const int steps = int(std::upper_bound(from.begin(), from.end(), size) - from.begin());
    return difference < 0 ? 3 - steps : 3 + steps;
}

const ChangeUnit* ChangeValue::unit(std::string_view code) const
{
    const auto it = std::ranges::find(units, code, &ChangeUnit::unit);
    return it == units.end() ? nullptr : &*it;
}

/// The province a row is drawn on; empty for an inland or unknown one.
static std::string drawnUnit(const TrendRow& row, Basis basis)
{
    const Province* province = Gazetteer::standard().province(row.unit);
    if (!province) {
        return {};
    }
    if (basis == Basis::Strip) {
        return province->code == "VN-hue" ? "VN-thua-thien-hue" : province->code;
    }
    return province->successor;
}

static std::int64_t sum(const TrendTable& table, const TrendRow& row, int from, int to)
{
    std::int64_t total = 0;
    for (std::size_t i = 0; i < table.years.size(); ++i) {
        total += table.years[i] >= from && table.years[i] <= to ? row.values[i] : 0;
    }
    return total;
}

static void fit(ChangeValue& value)
{
    std::int64_t largest = 0;
    for (const auto& unit : value.units) {
        largest = std::max<std::int64_t>(largest, std::llabs(unit.difference()));
    }
    if (largest > 20) {
        const auto part
            = [&](double share) { return std::int64_t(std::llround(double(largest) * share)); };
        value.from = { std::max<std::int64_t>(2, part(0.05)), part(0.3), part(0.65) };
    }
}

ChangeValue changeValue(const TrendTable& table, int lastYear, bool isScaleFitted)
{
    ChangeValue value;
    value.measure = table.measure;
    value.basis = table.basis;
    value.lastYear = lastYear;
    const int years = table.years.empty() ? 0 : lastYear - table.years.front() + 1;
    value.span = years >= 4 ? 2 : years >= 2 ? 1 : 0;
    if (value.span == 0) {
        return value;
    }
    for (const auto& row : table.rows) {
        const std::string code = drawnUnit(row, table.basis);
        const Province* province = Gazetteer::standard().province(code);
        if (!province || !province->isBorder()) {
            continue;
        }
        auto it = std::ranges::find(value.units, code, &ChangeUnit::unit);
        if (it == value.units.end()) {
            it = value.units.insert(value.units.end(), ChangeUnit { .unit = code });
        }
        it->after += sum(table, row, lastYear - value.span + 1, lastYear);
        it->before += sum(table, row, lastYear - 2 * value.span + 1, lastYear - value.span);
    }
    if (isScaleFitted) {
        fit(value);
    }
    return value;
}

} // namespace tuyen
