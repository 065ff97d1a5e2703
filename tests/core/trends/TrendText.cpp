// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrendText.h"

#include <deque>
#include <sstream>
#include <stdexcept>

namespace tuyen::test {

static PartialDate dateOf(const std::string& text)
{
    if (text == "?") {
        return {};
    }
    const int year = std::stoi(text.substr(0, 4));
    if (text.size() == 9) { // 2023-2024
        return PartialDate::between(PartialDate::ofYear(year).earliest,
            PartialDate::ofYear(std::stoi(text.substr(5))).latest);
    }
    if (text.size() == 4) {
        return PartialDate::ofYear(year);
    }
    const auto month = static_cast<unsigned>(std::stoi(text.substr(5, 2)));
    return text.size() == 7
        ? PartialDate::ofMonth(year, month)
        : PartialDate::day(year, month, static_cast<unsigned>(std::stoi(text.substr(8, 2))));
}

/// Facts hold views: the words behind them live here.
struct Facts {
    std::deque<std::string> words;
    std::vector<IncidentFacts> facts;

    std::string_view keep(std::string word) { return words.emplace_back(std::move(word)); }
    void add(const std::string& line);
    void set(IncidentFacts& one, const std::string& key, const std::string& value);
};

void Facts::set(IncidentFacts& one, const std::string& key, const std::string& value)
{
    if (key == "victims") {
        one.victims = std::stoll(value);
    } else if (key == "presumed") {
        one.presumedVictims = std::stoll(value);
    } else if (key == "suspects") {
        one.suspects = std::stoll(value);
    } else if (key == "times") {
        one.personTimes = std::stoll(value);
    } else if (key == "near") {
        one.neighbour = keep(value);
    } else if (key == "form" || key == "channel") {
        const auto group = key == "form" ? "exploitation." : "recruitment_channel.";
        one.terms = keep(std::string(one.terms) + (one.terms.empty() ? "" : " ") + group + value);
    } else if (key == "role") {
        one.roles |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(*roleFromName(value)));
    } else if (key == "status") {
        one.status = keep("case_status." + value);
    } else if (key == "grade") {
        one.gradeSource = value[0];
        one.gradeInformation = static_cast<std::int8_t>(value[1] - '0');
    } else if (key == "batch") {
        one.batch = BatchId { std::stoll(value) };
    } else if (key == "gate") {
        one.gate = keep(value);
    } else if (key == "at") {
        one.point = GeoPoint { std::stod(value), std::stod(value.substr(value.find(',') + 1)) };
    } else {
        throw std::invalid_argument(key);
    }
}

void Facts::add(const std::string& line)
{
    std::istringstream in(line);
    std::string unit;
    std::string date;
    if (!(in >> unit >> date)) {
        return;
    }
    IncidentFacts one;
    one.unit = unit == "?" ? std::string_view() : keep("VN-" + unit);
    const auto when = dateOf(date);
    one.precision = when.precision;
    one.earliest = dayNumber(when.earliest);
    one.latest = dayNumber(when.latest);
    int times = 1;
    std::string value;
    for (std::string key; in >> key >> value;) {
        if (key == "x") {
            times = std::stoi(value);
        } else {
            set(one, key, value);
        }
    }
    for (int i = 0; i < times; ++i) {
        one.id = IncidentId { static_cast<std::int64_t>(facts.size()) * 3 + 10 }; // ids have gaps
        facts.push_back(one);
    }
}

std::shared_ptr<const IncidentCube> cube(std::string_view lines)
{
    Facts facts;
    std::istringstream in { std::string(lines) };
    for (std::string line; std::getline(in, line);) {
        facts.add(line);
    }
    return IncidentCube::build(facts.facts);
}

static std::string line(const std::string& label, const std::vector<std::int64_t>& values,
    std::int64_t unknown, std::int64_t total)
{
    std::string out = label + ':';
    for (const auto value : values) {
        out += ' ' + std::to_string(value);
    }
    return out + (unknown != 0 ? " ?" + std::to_string(unknown) : "") + " = "
        + std::to_string(total) + '\n';
}

std::string text(const TrendTable& table)
{
    std::string out;
    for (const auto& row : table.rows) {
        out += line(row.unit.empty() ? "?" : row.unit, row.values, row.unknownYear, row.total);
    }
    return out + line("total", table.yearTotals, table.unknownYear, table.total);
}

Selection all(const IncidentCube& cube) { return select(cube, Filter {}, nullptr); }

TrendTable table(const IncidentCube& cube, Basis basis, Measure measure)
{
    return trendTable(cube, all(cube), { measure, basis, false, false });
}

} // namespace tuyen::test
