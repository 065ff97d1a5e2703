// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/JobRunner.h"

#include "base/Error.h"
#include "theme/Text.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

namespace {

void untilIdle(const JobRunner& jobs)
{
    REQUIRE(QTest::qWaitFor([&] { return jobs.running().isEmpty() && !jobs.isBusy(); }, 5000));
}

/// Work that goes on until it is told to stop.
int untilCancelled(Progress& progress)
{
    for (;;) {
        checkpoint(progress);
        QThread::yieldCurrentThread();
    }
}

} // namespace

TEST_CASE("a job works in another thread and gives its value back in this one", "[jobs]")
{
    JobRunner jobs;
    QObject context;
    QThread* worker = nullptr;
    QThread* receiver = nullptr;
    int value = 0;
    jobs.run<int>(
        {}, &context,
        [&worker](Progress&) {
            worker = QThread::currentThread();
            return 42;
        },
        [&](int result) {
            value = result;
            receiver = QThread::currentThread();
        });
    CHECK(jobs.isBusy());
    untilIdle(jobs);
    CHECK(value == 42);
    CHECK(receiver == QThread::currentThread());
    CHECK(worker != receiver);
}

TEST_CASE("a newer job of a lane makes the older one stale: it is cancelled and its result dropped",
    "[jobs]")
{
    JobRunner jobs;
    QObject context;
    QList<int> results;
    int failures = 0;
    const auto take = [&](int value) { results.append(value); };
    const auto count = [&](const JobFailure&) { ++failures; };
    jobs.run<int>({ .lane = QStringLiteral("filter") }, &context, untilCancelled, take, count);
    jobs.run<int>(
        { .lane = QStringLiteral("filter") }, &context, [](Progress&) { return 2; }, take, count);
    CHECK(jobs.running().size() == 1);
    untilIdle(jobs);
    QCoreApplication::processEvents();
    CHECK(results == QList<int> { 2 });
    CHECK(failures == 0);
}

TEST_CASE("a result that was ready before the newer job began is dropped too", "[jobs]")
{
    JobRunner jobs;
    QObject context;
    QSemaphore finished;
    QList<int> results;
    const auto take = [&](int value) { results.append(value); };
    jobs.run<int>(
        { .lane = QStringLiteral("x") }, &context,
        [&](Progress&) {
            finished.release();
            return 1;
        },
        take);
    REQUIRE(finished.tryAcquire(1, 5000));
    jobs.run<int>(
        { .lane = QStringLiteral("x") }, &context, [](Progress&) { return 2; }, take);
    untilIdle(jobs);
    CHECK(results == QList<int> { 2 });
}

TEST_CASE("jobs without a lane do not disturb each other", "[jobs]")
{
    JobRunner jobs;
    QObject context;
    int sum = 0;
    for (int i = 1; i <= 10; ++i) {
        jobs.run<int>(
            {}, &context, [i](Progress&) { return i; }, [&](int value) { sum += value; });
    }
    untilIdle(jobs);
    CHECK(sum == 55);
}

TEST_CASE("a cancelled job says that it was cancelled", "[jobs]")
{
    JobRunner jobs;
    QObject context;
    std::optional<JobFailure> failure;
    const int job = jobs.run<int>(
        {}, &context, untilCancelled, [](int) { FAIL("no value was made"); },
        [&](const JobFailure& why) { failure = why; });
    jobs.cancel(job);
    untilIdle(jobs);
    REQUIRE(failure);
    CHECK(failure->isCancelled);
    CHECK_FALSE(failure->text().isEmpty());
}

TEST_CASE("an error of core keeps its code, anything else is internal", "[jobs]")
{
    JobRunner jobs;
    QObject context;
    QList<JobFailure> failures;
    const auto take = [&](const JobFailure& why) { failures.append(why); };
    jobs.run<int>(
        {}, &context,
        [](Progress&) -> int {
            throw Error("file.missing", { { "file", "a.xlsx" } });
        },
        {}, take);
    untilIdle(jobs);
    jobs.run<int>(
        {}, &context, [](Progress&) -> int { throw std::logic_error("broken"); }, {}, take);
    untilIdle(jobs);
    REQUIRE(failures.size() == 2);
    CHECK(failures[0].code == "file.missing");
    setWindowLanguage(Language::Vietnamese);
    CHECK(failures[0].text().contains(QStringLiteral("Không tìm thấy tệp “a.xlsx”")));
    CHECK(failures[1].code == "internal");
    CHECK_FALSE(failures[1].text().contains(QStringLiteral("broken")));
}

TEST_CASE("nothing is called back once the context is gone", "[jobs]")
{
    JobRunner jobs;
    auto context = std::make_unique<QObject>();
    QSemaphore mayEnd;
    bool isCalled = false;
    jobs.run<int>(
        {}, context.get(),
        [&](Progress&) {
            mayEnd.acquire();
            return 1;
        },
        [&](int) { isCalled = true; });
    context.reset();
    mayEnd.release();
    untilIdle(jobs);
    CHECK_FALSE(isCalled);
}

TEST_CASE("the runner cancels and waits when it goes", "[jobs]")
{
    bool hasEnded = false;
    QObject context;
    {
        QSemaphore started;
        JobRunner jobs;
        jobs.run<int>({}, &context,
            [&](Progress& progress) {
                started.release();
                try {
                    return untilCancelled(progress);
                } catch (const Cancelled&) {
                    hasEnded = true;
                    throw;
                }
            },
            {});
        started.acquire();
    }
    CHECK(hasEnded);
}

TEST_CASE("progress of a job is shown with what is done and of how many", "[jobs]")
{
    JobRunner jobs;
    QObject context;
    QSemaphore reported;
    QSemaphore mayEnd;
    int told = 0;
    QObject::connect(&jobs, &JobRunner::changed, &context, [&] { ++told; });
    jobs.run<int>({ .title = QStringLiteral("Đang đọc a.xlsx") }, &context,
        [&](Progress& progress) {
            progress.report("read", 41, 63);
            reported.release();
            mayEnd.acquire();
            return 0;
        },
        {});
    reported.acquire();
    const auto running = jobs.running();
    REQUIRE(running.size() == 1);
    CHECK(running[0].spec.title == QStringLiteral("Đang đọc a.xlsx"));
    CHECK(running[0].done == 41);
    CHECK(running[0].total == 63);
    CHECK(running[0].remainingMs == -1);
    const int before = told;
    REQUIRE(QTest::qWaitFor([&] { return told > before; }, 2000));
    mayEnd.release();
    untilIdle(jobs);
}

TEST_CASE("ten thousand reports a second reach the window ten times", "[jobs]")
{
    JobRunner jobs;
    QObject context;
    int told = 0;
    QObject::connect(&jobs, &JobRunner::changed, &context, [&] { ++told; });
    QElapsedTimer clock;
    clock.start();
    jobs.run<int>({}, &context,
        [](Progress& progress) {
            for (std::uint64_t i = 0; i < 10000; ++i) {
                progress.report("read", i, 10000);
            }
            return 0;
        },
        {});
    untilIdle(jobs);
    CHECK(told <= 3 + clock.elapsed() / 100);
}
