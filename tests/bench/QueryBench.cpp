// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "store/SearchStore.h"
#include "trends/TrendTable.h"

#include <benchmark/benchmark.h>

namespace tuyen::bench {

namespace {
/// Keeps what Google Benchmark measured instead of printing it.
class Collector final : public benchmark::BenchmarkReporter {
public:
    explicit Collector(Json& into)
        : m_into(into)
    {
    }
    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const auto& run : runs) {
            m_into[run.run_name.function_name]
                = { { "milliseconds", run.GetAdjustedRealTime() }, { "runs", run.iterations } };
        }
    }

private:
    Json& m_into;
};
}

static void addTrends(const std::shared_ptr<const IncidentCube>& cube)
{
    const auto everything = std::make_shared<Selection>(
        select(*cube, Filter {}, static_cast<const std::vector<IncidentId>*>(nullptr)));
    for (const auto basis : { Basis::Day, Basis::Today, Basis::Strip }) {
        benchmark::RegisterBenchmark(("trend." + std::string(name(basis))).c_str(),
            [cube, everything, basis](benchmark::State& state) {
                for (auto _ : state) {
                    benchmark::DoNotOptimize(
                        trendTable(*cube, *everything, { Measure::Victims, basis, false }));
                }
            })
            ->Unit(benchmark::kMillisecond);
    }
    benchmark::RegisterBenchmark("filter", [cube](benchmark::State& state) {
        Filter filter;
        filter.neighbours = { "KH" };
        filter.years = { 2023, 2024 };
        for (auto _ : state) {
            benchmark::DoNotOptimize(
                select(*cube, filter, static_cast<const std::vector<IncidentId>*>(nullptr)));
        }
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("facets", [cube](benchmark::State& state) {
        for (auto _ : state) {
            benchmark::DoNotOptimize(facets(*cube, Filter {}, nullptr));
        }
    })->Unit(benchmark::kMillisecond);
}

static void addSearches(Store& store)
{
    const std::pair<const char*, const char*> searches[] { { "search.common", "nguyen" },
        { "search.name", "Nguyễn Minh Đức" }, { "search.prefix", "tran v" },
        { "search.code", "HC-0000042" }, { "search.none", "zzzzqq" } };
    for (const auto& [label, words] : searches) {
        benchmark::RegisterBenchmark(label, [&store, words = words](benchmark::State& state) {
            for (auto _ : state) {
                benchmark::DoNotOptimize(SearchStore(store).search(words, 50));
            }
        })->Unit(benchmark::kMillisecond);
    }
}

Json benchQueries(Workshop& workshop, std::int64_t incidents, bool trend, bool search)
{
    Store store = workshop.open(incidents);
    Json out { { "incidents", store.counts().incidents } };
    benchmark::ClearRegisteredBenchmarks();
    if (trend) {
        std::shared_ptr<const IncidentCube> cube;
        out["cubeSeconds"] = seconds([&] { cube = IncidentCube::build(store); });
        addTrends(cube);
        out["goal"] = "trend <= 100 ms";
    }
    if (search) {
        addSearches(store);
        out["goal"] = "search <= 50 ms";
    }
    Collector collector(out);
    benchmark::RunSpecifiedBenchmarks(&collector);
    return out;
}

} // namespace tuyen::bench
