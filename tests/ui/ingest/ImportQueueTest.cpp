// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ImportQueue.h"

#include "base/Error.h"
#include "base/File.h"
#include "ingest/FailureText.h"
#include "ui/ingest/MadeUp.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using State = ImportFile::State;

namespace {

/// Readings by file name: "broken…" fails, "known…" was imported, "slow…" waits for the gate.
struct FakeWork {
    QSemaphore gate;
    std::atomic<int> looks = 0;
    std::atomic<int> commits = 0;

    ImportQueue::Look look(
        const std::filesystem::path& path, const ImportOptions& options, bool whole)
    {
        ++looks;
        const std::string name = utf8(path.filename());
        if (name.starts_with("broken")) {
            throw Error("file.unreadable", { { "file", name } });
        }
        ImportQueue::Look look;
        look.preview = madeup::preview();
        look.preview.file = name;
        look.preview.sheets[0].isScannedWhole = whole;
        if (!options.fixes.empty()) {
            look.preview.sheets[0].counts = { 5, 3, 1, 0, 1 };
        }
        if (name.starts_with("known")) {
            look.preview.sameBytesAs = BatchId { 4 };
            look.sameBytesAtMs = 1'760'234'700'000;
        }
        return look;
    }

    Receipt commit(const std::filesystem::path& path, Progress& progress)
    {
        const std::string name = utf8(path.filename());
        if (name.starts_with("slow")) {
            while (!gate.tryAcquire(1, 5)) {
                checkpoint(progress);
            }
        }
        if (name.starts_with("full")) {
            throw Error("file.disk-full", { { "file", "kho" } });
        }
        Receipt receipt;
        receipt.batch = BatchId { ++commits };
        receipt.file = name;
        receipt.counts = { 5, 2, 1, 1, 1 };
        return receipt;
    }

    ImportQueue::WorkSource source()
    {
        ImportQueue::Work work;
        work.look = [this](const std::filesystem::path& path, const ImportOptions& options,
                        bool whole, Progress&) { return look(path, options, whole); };
        work.commit = [this](const std::filesystem::path& path, const ImportOptions&,
                          Progress& progress) { return commit(path, progress); };
        return [work] { return work; };
    }
};

struct Bench {
    FakeWork work;
    JobRunner jobs;
    ImportQueue queue { jobs, work.source() };
    std::vector<ImportQueue::Outcome> outcomes;

    Bench()
    {
        QObject::connect(&queue, &ImportQueue::imported, &queue,
            [this](const ImportQueue::Outcome& outcome) { outcomes.push_back(outcome); });
    }

    bool isSettled() const
    {
        return !queue.isImporting()
            && std::ranges::none_of(queue.files(), [](const ImportFile& file) {
                   return file.state == State::Waiting || file.state == State::Reading
                       || file.state == State::Importing;
               });
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return isSettled(); }, 5000));
    }
    State state(int row) const { return queue.files()[static_cast<std::size_t>(row)].state; }
};

} // namespace

TEST_CASE("files are read in the background, first quickly and then whole", "[ingest]")
{
    madeup::inEnglish();
    Bench bench;
    bench.queue.add({ "a.csv", "b.csv" });
    CHECK(bench.queue.files().size() == 2);
    bench.settle();
    CHECK(bench.state(0) == State::LookAt);
    CHECK(bench.queue.files()[1].isScanned());
    CHECK(bench.work.looks == 4);
    CHECK(bench.queue.ready().size() == 2);
}

TEST_CASE("a file that breaks its reader is named, the others go on", "[ingest]")
{
    madeup::inEnglish();
    Bench bench;
    bench.queue.add({ "broken.csv", "b.csv" });
    bench.settle();
    CHECK(bench.state(0) == State::Broken);
    // The name stands over it already.
    CHECK(bench.queue.files()[0].problem.startsWith("This file cannot be read."));
    CHECK(bench.state(1) == State::LookAt);
    CHECK(bench.queue.ready() == std::vector { bench.queue.files()[1].key });
}

TEST_CASE("a file the store has already says when it came and does not go in again", "[ingest]")
{
    madeup::inEnglish();
    Bench bench;
    bench.queue.add({ "known.csv" });
    bench.settle();
    CHECK(bench.state(0) == State::SameBytes);
    CHECK(bench.queue.files()[0].sameBytesAtMs == 1'760'234'700'000);
    bench.queue.importFiles({ bench.queue.files()[0].key });
    CHECK_FALSE(bench.queue.isImporting());
    CHECK(bench.work.commits == 0);
}

TEST_CASE("other options read the file again; a file dropped twice stands once", "[ingest]")
{
    madeup::inEnglish();
    Bench bench;
    bench.queue.add({ "a.csv" });
    bench.settle();
    ImportOptions options;
    options.fixes[{ {}, 4, 1 }] = { "30/4/2024" };
    bench.queue.setOptions(bench.queue.files()[0].key, options);
    CHECK(bench.state(0) == State::Reading);
    bench.settle();
    CHECK(bench.state(0) == State::Ready);
    CHECK(bench.queue.files()[0].counts().stored == 3);
    bench.queue.add({ "a.csv" });
    CHECK(bench.queue.files().size() == 1);
    bench.settle();
    CHECK(bench.queue.files()[0].options.fixes.size() == 1);
}

TEST_CASE("the ready files go in one after the other, each with a receipt", "[ingest]")
{
    madeup::inEnglish();
    Bench bench;
    bench.queue.add({ "a.csv", "full.csv", "c.csv" });
    bench.settle();
    bench.queue.importFiles(bench.queue.ready());
    CHECK(bench.queue.isImporting());
    bench.settle();
    REQUIRE(bench.outcomes.size() == 1);
    CHECK(bench.outcomes[0].receipts.size() == 2);
    REQUIRE(bench.outcomes[0].notImported.size() == 1);
    CHECK(bench.outcomes[0].notImported[0].first == "full.csv");
    CHECK_FALSE(bench.outcomes[0].isCancelled);
    CHECK(bench.state(0) == State::Imported);
    CHECK(bench.state(1) == State::Broken);
    CHECK(bench.state(2) == State::Imported);
}

TEST_CASE(
    "cancelling leaves the file and those after it out, and keeps what came before", "[ingest]")
{
    madeup::inEnglish();
    Bench bench;
    bench.queue.add({ "a.csv", "slow.csv", "c.csv" });
    bench.settle();
    bench.queue.importFiles(bench.queue.ready());
    REQUIRE(QTest::qWaitFor(
        [&] { return bench.state(1) == State::Importing && !bench.jobs.running().isEmpty(); },
        5000));
    bench.jobs.cancel(bench.jobs.running().first().job);
    bench.settle();
    REQUIRE(bench.outcomes.size() == 1);
    CHECK(bench.outcomes[0].isCancelled);
    CHECK(bench.outcomes[0].receipts.size() == 1);
    CHECK(bench.outcomes[0].notImported.size() == 2);
    CHECK(bench.state(0) == State::Imported);
    CHECK(bench.state(1) == State::LookAt);
    CHECK(bench.work.commits == 1);
}

TEST_CASE("a file taken off the list while it is read is gone for good", "[ingest]")
{
    madeup::inEnglish();
    Bench bench;
    bench.queue.add({ "a.csv", "b.csv" });
    bench.queue.remove(bench.queue.files()[0].key);
    bench.settle();
    REQUIRE(bench.queue.files().size() == 1);
    CHECK(bench.queue.files()[0].name() == "b.csv");
    bench.queue.clear();
    CHECK(bench.queue.files().empty());
}

TEST_CASE("a locked store forgets what was read, keeps the list and reads it again", "[ingest]")
{
    madeup::inEnglish();
    Bench bench;
    bench.queue.add({ "a.csv" });
    bench.settle();
    bench.queue.suspend();
    CHECK(bench.queue.files()[0].preview == nullptr);
    CHECK(bench.state(0) == State::Waiting);
    CHECK(bench.queue.ready().empty());
    bench.queue.add({ "b.csv" });
    CHECK(bench.work.looks == 2);
    bench.queue.readAgain();
    bench.settle();
    CHECK(bench.queue.ready().size() == 2);
}

TEST_CASE("a lock during an import leaves nothing that waits for it", "[ingest]")
{
    madeup::inEnglish();
    Bench bench;
    bench.queue.add({ "slow.csv", "b.csv" });
    bench.settle();
    bench.queue.importFiles(bench.queue.ready());
    REQUIRE(QTest::qWaitFor([&] { return bench.state(0) == State::Importing; }, 5000));
    bench.jobs.cancelAll(); // as the lock does
    bench.queue.suspend();
    CHECK_FALSE(bench.queue.isImporting());
    bench.queue.readAgain();
    bench.settle();
    CHECK(bench.queue.ready().size() == 2);
    bench.work.gate.release();
    bench.queue.importFiles(bench.queue.ready());
    bench.settle();
    REQUIRE(bench.outcomes.size() == 1);
    CHECK(bench.outcomes[0].receipts.size() == 2);
}

TEST_CASE("how a file is read can be taken back until it is in the store", "[ingest]")
{
    madeup::inEnglish();
    Bench bench;
    bench.queue.add({ "a.csv" });
    bench.settle();
    const int key = bench.queue.files()[0].key;
    ImportOptions options;
    options.headerRow = 3;
    bench.queue.changeOptions(key, options);
    bench.settle();
    CHECK(bench.queue.canUndo(key));
    bench.queue.importFiles({ key });
    bench.settle();
    CHECK(bench.state(0) == State::Imported);
    CHECK_FALSE(bench.queue.canUndo(key));
    bench.queue.stepOptions(key, true);
    CHECK(bench.state(0) == State::Imported);
}

TEST_CASE("a failure beside the name of its file does not say it again", "[ingest]")
{
    JobFailure failure;
    failure.args = { { "file", "/ổ đĩa/bảng (1).csv" }, { "line", "7" }, { "column", "3" } };
    const QString name = QStringLiteral("bảng (1).csv");
    for (const char* code : { "file.missing", "file.empty", "file.old-office", "file.no-table",
             "xlsx.hostile", "json.damaged", "file.reader-died", "file.too-slow" }) {
        failure.code = code;
        for (const Language language : { Language::Vietnamese, Language::English }) {
            applyLanguage(language);
            const QString said = failureOfFile(failure, name);
            INFO(said.toStdString());
            CHECK_FALSE(said.contains(name));
            CHECK(said.contains(language == Language::English ? "file" : "ệp"));
            CHECK(failureOfFile(failure, QStringLiteral("khác.csv")).contains(name));
        }
    }
    failure.code = "file.empty";
    CHECK(failureOfFile(failure, name)
        == "This file is empty. It may not have been copied to the end; fetch it again.");
    applyLanguage(Language::Vietnamese);
    CHECK(failureOfFile(failure, name).startsWith(QStringLiteral("Tệp này rỗng, ")));
}
