// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/JobRunner.h"

#include "base/Catalogue.h"
#include "base/Error.h"
#include "theme/Text.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QPointer>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <new>
#include <optional>
#include <vector>

namespace tuyen {

namespace {

constexpr int refreshMs = 100;
constexpr qint64 timeLeftFromMs = 3000;

/// One piece of work. What the worker writes is atomic or under the mutex; the rest is the GUI
/// thread's.
class Job : public Progress {
public:
    int id = 0;
    JobRunner::Spec spec;
    QPointer<QObject> context;
    bool hasContext = false;
    bool isStale = false;
    QElapsedTimer clock;
    std::function<std::shared_ptr<void>(Progress&)> work;
    std::function<void(const std::shared_ptr<void>&)> done;
    std::function<void(const JobFailure&)> failed;

    std::atomic<bool> isToStop { false };

    void report(std::string_view stage, std::uint64_t doneNow, std::uint64_t totalNow) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_stage != stage) {
            m_stage = stage;
            m_stageStartMs = clock.elapsed();
        }
        m_done = doneNow;
        m_total = totalNow;
        m_isNew = true;
    }
    bool isCancelled() const override { return isToStop.load(std::memory_order_relaxed); }

    bool takeNews()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_isNew, false);
    }

    JobRunner::Status status() const
    {
        const std::lock_guard lock(m_mutex);
        JobRunner::Status now;
        now.job = id;
        now.spec = spec;
        const std::string code = "stage." + m_stage;
        if (!m_stage.empty() && hasSentence(code)) {
            now.stage = qt(sentence(code, {}, windowLanguage()));
        }
        now.done = m_done;
        now.total = m_total;
        now.elapsedMs = clock.elapsed();
        const qint64 inStage = now.elapsedMs - m_stageStartMs;
        if (now.elapsedMs >= timeLeftFromMs && m_total > 0 && m_done > 0 && m_done <= m_total) {
            now.remainingMs = static_cast<qint64>(static_cast<double>(inStage)
                * static_cast<double>(m_total - m_done) / static_cast<double>(m_done));
        }
        return now;
    }

private:
    mutable std::mutex m_mutex;
    std::string m_stage;
    std::uint64_t m_done = 0;
    std::uint64_t m_total = 0;
    qint64 m_stageStartMs = 0;
    bool m_isNew = false;
};

struct Outcome {
    std::shared_ptr<void> value;
    std::optional<JobFailure> failure;
};

Outcome perform(Job& job)
{
    Outcome outcome;
    try {
        checkpoint(job);
        outcome.value = job.work(job);
    } catch (const Cancelled&) {
        outcome.failure = JobFailure { true, {}, {} };
    } catch (const Error& error) {
        outcome.failure = JobFailure { false, error.code(), error.args() };
    } catch (const std::bad_alloc&) {
        outcome.failure = JobFailure { false, "memory", {} };
    } catch (const std::exception&) {
        outcome.failure = JobFailure { false, "internal", {} };
    }
    job.work = nullptr; // what it holds (a store, files) is let go in the thread that used it
    return outcome;
}

} // namespace

QString JobFailure::text() const
{
    if (isCancelled) {
        return JobRunner::tr("Cancelled. Nothing was changed.");
    }
    if (code == "memory") {
        return JobRunner::tr("There is not enough memory for this. Nothing was changed; close "
                             "other programs and try again.");
    }
    if (code.empty() || code == "internal") {
        return JobRunner::tr(
            "Something unexpected went wrong in the program. Nothing was changed.");
    }
    if (code == "store.locked") {
        // The lock holds the time of no place; people read the clock on their wall.
        const QDateTime since = QDateTime::fromString(qt(argument(args, "since")), Qt::ISODate);
        if (since.isValid()) {
            const Args here { { "file", std::string(argument(args, "file")) },
                { "since", utf8(dateTimeText(since.toMSecsSinceEpoch())) } };
            return qt(sentence("store.locked.here", here, windowLanguage()));
        }
    }
    return qt(sentence(code, args, windowLanguage()));
}

struct JobRunner::Inner {
    QThreadPool pool;
    std::vector<std::shared_ptr<Job>> jobs; ///< in the order they started
    QTimer ticks;
    int lastId = 0;

    std::shared_ptr<Job> find(int id) const
    {
        const auto found = std::ranges::find(jobs, id, [](const auto& job) { return job->id; });
        return found == jobs.end() ? nullptr : *found;
    }
};

JobRunner::JobRunner(QObject* parent)
    : QObject(parent)
    , m_inner(std::make_unique<Inner>())
{
    // A long import must not keep a quick filter waiting, even on one core.
    m_inner->pool.setMaxThreadCount(std::max(4, QThread::idealThreadCount()));
    m_inner->ticks.setInterval(refreshMs);
    connect(&m_inner->ticks, &QTimer::timeout, this, [this] {
        bool isNew = false;
        for (const auto& job : m_inner->jobs) {
            isNew |= job->takeNews();
            // The bar appears and the time left counts down also while the work is silent.
            isNew |= job->clock.elapsed() % 500 < refreshMs;
        }
        if (isNew) {
            Q_EMIT changed();
        }
    });
}

JobRunner::~JobRunner()
{
    for (const auto& job : m_inner->jobs) {
        job->isToStop = true;
    }
    m_inner->pool.waitForDone();
}

int JobRunner::start(Spec spec, QObject* context,
    std::function<std::shared_ptr<void>(Progress&)> work,
    std::function<void(const std::shared_ptr<void>&)> done,
    std::function<void(const JobFailure&)> failed)
{
    cancelLane(spec.lane);
    auto job = std::make_shared<Job>();
    job->id = ++m_inner->lastId;
    job->spec = std::move(spec);
    job->context = context;
    job->hasContext = context != nullptr;
    job->work = std::move(work);
    job->done = std::move(done);
    job->failed = std::move(failed);
    job->clock.start();
    m_inner->jobs.push_back(job);
    const auto finish = [this, job](const Outcome& outcome) {
        std::erase(m_inner->jobs, job);
        if (m_inner->jobs.empty()) {
            m_inner->ticks.stop();
        }
        Q_EMIT changed();
        // Taken out, so that what the callbacks hold dies here and not in the worker.
        const auto whenDone = std::exchange(job->done, nullptr);
        const auto whenFailed = std::exchange(job->failed, nullptr);
        if (job->isStale || (job->hasContext && job->context.isNull())) {
            return;
        }
        if (!outcome.failure) {
            whenDone(outcome.value);
        } else if (whenFailed) {
            whenFailed(*outcome.failure);
        }
    };
    m_inner->pool.start([this, job, finish] {
        QMetaObject::invokeMethod(
            this, [finish, outcome = perform(*job)] { finish(outcome); }, Qt::QueuedConnection);
    });
    m_inner->ticks.start();
    Q_EMIT changed();
    return job->id;
}

void JobRunner::cancel(int job)
{
    if (const auto found = m_inner->find(job)) {
        found->isToStop = true;
    }
}

void JobRunner::cancelLane(const QString& lane)
{
    if (lane.isEmpty()) {
        return;
    }
    for (const auto& job : m_inner->jobs) {
        if (job->spec.lane == lane) {
            job->isStale = true;
            job->isToStop = true;
        }
    }
}

void JobRunner::cancelAll()
{
    for (const auto& job : m_inner->jobs) {
        job->isStale = true;
        job->isToStop = true;
    }
    Q_EMIT changed();
}

bool JobRunner::isBusy() const
{
    return std::ranges::any_of(m_inner->jobs, [](const auto& job) { return !job->isStale; });
}

QList<JobRunner::Status> JobRunner::running() const
{
    QList<Status> list;
    for (auto job = m_inner->jobs.rbegin(); job != m_inner->jobs.rend(); ++job) {
        if (!(*job)->isStale) {
            list.append((*job)->status());
        }
    }
    return list;
}

} // namespace tuyen
