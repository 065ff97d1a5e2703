// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Demo.h"

#include "base/Error.h"
#include "base/File.h"
#include "demo/BenchmarkFile.h"
#include "demo/FictionalNetwork.h"
#include "demo/UnitSheet.h"

#include <algorithm>
#include <map>
#include <system_error>

namespace tuyen {

using namespace std::chrono;

namespace {
using Incidents = std::vector<const FictionalIncident*>;

struct FilePlan {
    std::string unit;
    std::string name; ///< without extension
    std::string period;
    Incidents incidents;
    bool isOneYear = false;
    bool isCsv = false;
};
}

static int yearOf(const FictionalIncident& incident)
{
    return int(year_month_day(incident.date).year());
}

/// Units that send 2024, the year of most cases, as a file of its own.
static bool sendsYearApart(const std::string& unit)
{
    static const std::vector<std::string> busiest { "VN-tay-ninh", "VN-an-giang", "VN-lang-son",
        "VN-lao-cai", "VN-ha-giang", "VN-nghe-an" };
    return std::find(busiest.begin(), busiest.end(), unit) != busiest.end();
}

/// Units that sent the second half of that year once more, as text: the rows of two files are the
/// same.
static bool sendsHalfAgain(const std::string& unit)
{
    return unit == "VN-tay-ninh" || unit == "VN-lang-son" || unit == "VN-nghe-an";
}

static FilePlan longPlan(const std::string& unit, const Incidents& incidents)
{
    const int first = yearOf(*incidents.front());
    const int last = yearOf(*incidents.back());
    const auto years = std::to_string(first) + (first == last ? "" : "-" + std::to_string(last));
    FilePlan plan { unit, unitFileName(unit) + " vu MBN " + years,
        (first == last ? "NĂM " : "") + years, incidents };
    plan.isOneYear = first == last;
    return plan;
}

static std::vector<FilePlan> plans(const std::vector<FictionalIncident>& incidents)
{
    std::map<std::string, Incidents> byUnit;
    std::map<std::string, Incidents> apart;
    for (const auto& incident : incidents) {
        (sendsYearApart(incident.unit) && yearOf(incident) == 2024 ? apart : byUnit)[incident.unit]
            .push_back(&incident);
    }
    std::vector<FilePlan> found;
    for (const auto& [unit, rows] : byUnit) {
        found.push_back(longPlan(unit, rows));
        found.back().isCsv = found.size() % 3 == 0;
    }
    for (const auto& [unit, rows] : apart) {
        FilePlan plan { unit, unitFileName(unit) + " vu MBN 2024", "NĂM 2024", rows, true, false };
        found.push_back(plan);
        std::erase_if(plan.incidents,
            [](const auto* incident) { return incident->date < sys_days(year(2024) / 7 / 1); });
        if (sendsHalfAgain(unit) && !plan.incidents.empty()) {
            plan.name = unitFileName(unit) + " 6 thang cuoi nam 2024";
            plan.period = "6 THÁNG CUỐI NĂM 2024";
            plan.isCsv = true;
            found.push_back(plan);
        }
    }
    return found;
}

static std::vector<Sheet> sheetsOf(const FilePlan& plan, std::uint64_t seed)
{
    const auto habits = habitsOf(plan.unit, seed);
    SheetSubject subject { "Danh sách", unitName(plan.unit), plan.period, plan.isOneYear,
        !plan.isOneYear };
    if (plan.isCsv || plan.isOneYear || plan.incidents.size() < 60) {
        return { unitSheet(habits, subject, plan.incidents, seed) };
    }
    // A long list has a sheet a year.
    std::vector<Sheet> sheets;
    subject.hasSections = false;
    for (std::size_t begin = 0; begin < plan.incidents.size();) {
        const int y = yearOf(*plan.incidents[begin]);
        std::size_t end = begin;
        while (end < plan.incidents.size() && yearOf(*plan.incidents[end]) == y) {
            ++end;
        }
        subject.name = std::to_string(y);
        subject.period = "NĂM " + subject.name;
        sheets.push_back(unitSheet(
            habits, subject, std::span(plan.incidents).subspan(begin, end - begin), seed));
        begin = end;
    }
    return sheets;
}

static std::string write(const std::filesystem::path& folder, const FilePlan& plan,
    std::uint64_t seed, std::size_t index)
{
    const auto path = folder / pathFromUtf8(plan.name + (plan.isCsv ? ".csv" : ".xlsx"));
    const auto sheets = sheetsOf(plan, seed);
    if (plan.isCsv) {
        writeCsv(path, sheets.front(), index % 2 == 0 ? ';' : ',', index % 4 < 2);
    } else {
        writeXlsx(path, sheets);
    }
    return utf8(path);
}

DemoResult writeDemo(
    const std::filesystem::path& folder, const DemoOptions& options, Progress& progress)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed) {
        throw Error("file.unwritable", { { "file", utf8(folder) } });
    }
    DemoResult result;
    result.incidents = options.incidents;
    if (options.incidents > 20000) {
        const auto path = folder / "benchmark.csv";
        writeBenchmarkFile(path, options.incidents, options.seed, progress);
        result.files.push_back(utf8(path));
        return result;
    }
    Prng prng(options.seed);
    const auto incidents = fictionalIncidents(prng, options.incidents);
    const auto files = plans(incidents);
    for (std::size_t i = 0; i < files.size(); ++i) {
        checkpoint(progress);
        result.files.push_back(write(folder, files[i], options.seed, i));
        progress.report("write", i + 1, files.size());
    }
    const auto network = folder / pathFromUtf8(std::string(fictionalNetworkFile));
    writeFictionalNetwork(network, incidents, options.seed);
    result.files.push_back(utf8(network));
    return result;
}

} // namespace tuyen
