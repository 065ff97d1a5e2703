// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long an import goes on after somebody cancelled it, at moments all over its course.
#include "Bench.h"

#include "base/Progress.h"
#include "ingest/ImportRun.h"
#include "store/BatchStore.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace tuyen::bench {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

namespace {

double since(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Notes the stage; is cancelled once the moment has come.
class Stopwatch final : public Progress {
public:
    explicit Stopwatch(std::optional<double> cancelAfter)
        : m_cancelAfter(cancelAfter)
    {
    }
    void report(std::string_view stage, std::uint64_t, std::uint64_t) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_stage != stage) {
            m_stage = stage;
            m_stages.push_back({ { "stage", m_stage }, { "begins", since(m_start) } });
        }
    }
    bool isCancelled() const override { return m_cancelAfter && since(m_start) >= *m_cancelAfter; }

    double seconds() const { return since(m_start); }
    Json stages() const { return m_stages; }
    std::string stage() const
    {
        const std::lock_guard lock(m_mutex);
        return m_stage.empty() ? "open" : m_stage;
    }

private:
    std::optional<double> m_cancelAfter;
    Clock::time_point m_start = Clock::now();
    mutable std::mutex m_mutex;
    std::string m_stage;
    Json m_stages = Json::array();
};

/// A store that is not there yet; any of before is removed.
Store freshStore(const fs::path& path)
{
    for (const char* part : { "", "-wal", "-shm", "-journal" }) {
        fs::remove(fs::path(path) += part);
    }
    return Store::create(path, StoreKey::forNewStore(passphrase));
}

Json cancelled(Store& store, const fs::path& csv, double after)
{
    Stopwatch watch(after);
    std::string stage;
    std::mutex mutex;
    std::condition_variable ended;
    bool isOver = false;
    std::thread witness([&] { // which stage it was when the moment came
        std::unique_lock lock(mutex);
        ended.wait_for(lock, std::chrono::duration<double>(after - watch.seconds()),
            [&isOver] { return isOver; });
        stage = watch.stage();
    });
    bool wasCancelled = false;
    try {
        ImportRun(csv).commit(store, watch);
    } catch (const Cancelled&) {
        wasCancelled = true;
    }
    const auto took = watch.seconds() - after;
    {
        const std::lock_guard lock(mutex);
        isOver = true;
    }
    ended.notify_one();
    witness.join();
    return { { "after", after }, { "stage", stage }, { "cancelled", wasCancelled },
        { "latency", took }, { "batchesLeft", BatchStore(store).list().size() } };
}

} // namespace

Json benchCancel(Workshop& workshop, std::int64_t incidents)
{
    const auto csv = workshop.table(incidents);
    const auto path = csv.parent_path() / "cancel.tuyen";
    Stopwatch whole(std::nullopt);
    {
        auto store = freshStore(path);
        ImportRun(csv).commit(store, whole);
    }
    const auto total = whole.seconds();
    Json moments = Json::array();
    double slowest = 0;
    auto store = freshStore(path);
    for (const double share :
        { 0.01, 0.2, 0.4, 0.55, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.94, 0.97, 0.99 }) {
        auto one = cancelled(store, csv, total * share);
        if (one.at("cancelled").get<bool>()) {
            slowest = std::max(slowest, one.at("latency").get<double>());
        } else {
            store = freshStore(path);
        }
        moments.push_back(std::move(one));
    }
    return { { "incidents", incidents }, { "seconds", total }, { "stages", whole.stages() },
        { "moments", moments }, { "slowest", slowest }, { "goal", "each latency <= 0.5 s" } };
}

} // namespace tuyen::bench
