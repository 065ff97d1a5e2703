// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Caught.h"
#include "StoreDrafts.h"
#include "store/BatchStore.h"
#include "store/Check.h"
#include "store/IncidentStore.h"
#include "store/internal/Sql.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#ifdef __linux__
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace tuyen;
using namespace tuyen::test;

namespace {

/// Stops at the n-th time it is asked.
class StopAt : public Progress {
public:
    explicit StopAt(int n)
        : m_left(n)
    {
    }
    void report(std::string_view, std::uint64_t, std::uint64_t) override { }
    bool isCancelled() const override { return --m_left < 0; }

private:
    mutable int m_left;
};

/// Cancels `act` at each of its checkpoints in turn until it comes through; the content must be the
/// same after every cancel. Returns how often it was cancelled.
template <class Act> int cancelEverywhere(Store& store, Act&& act)
{
    const auto before = check(store).digest;
    for (int n = 0; n < 1000; ++n) {
        StopAt progress(n);
        try {
            act(progress);
            return n;
        } catch (const Cancelled&) {
            const auto after = check(store);
            REQUIRE(after.isOk);
            REQUIRE(after.digest == before);
        }
    }
    return 1000;
}

} // namespace

static void importStopping(Store& store, int from, Progress& progress)
{
    BatchWriter writer(store, { "a.csv", "x", "csv", "utf-8", "{}", "" });
    Receipt receipt;
    for (int i = from; i < from + 3; ++i) {
        writer.add(draft(i, "Lò Thị Mẫu", "Giàng A Thử"));
        ++receipt.counts.rowsRead;
        ++receipt.counts.stored;
    }
    writer.finish(receipt, progress);
}

TEST_CASE("cancelled at any checkpoint, import, undo, redo and backup leave the store as it was")
{
    TestStore made;
    importDrafts(made.store, { draft(1) });
    CHECK(cancelEverywhere(made.store, [&](Progress& progress) {
        importStopping(made.store, 10, progress);
    }) > 0);
    BatchStore batches(made.store);
    CHECK(cancelEverywhere(made.store, [&](Progress& progress) {
        batches.undo(BatchId(batches.list().front().id), progress);
    }) > 3);
    CHECK(cancelEverywhere(made.store, [&](Progress& progress) {
        batches.redo(BatchId(batches.list().front().id), progress);
    }) > 0);
    int copies = 0;
    CHECK(cancelEverywhere(made.store, [&](Progress& progress) {
        backup(made.store, made.file("sao " + std::to_string(copies++) + ".tuyen"), progress);
    }) > 0);
}

#ifdef __linux__
TEST_CASE("killed in the middle of an import, the store opens by itself as it was before")
{
    TestStore made;
    importDrafts(made.store, { draft(1) });
    const auto digest = check(made.store).digest;
    const auto path = made.store.path();
    const auto key = made.store.key();
    {
        const auto closed = std::move(made.store);
    }
    for (const int rows : { 1, 300, 3000 }) {
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            auto store = Store::open(path, key);
            store.connection().execute(
                "PRAGMA cache_size=-200"); // so that much is in the log already
            BatchWriter writer(store, { "a.csv", "x", "csv", "utf-8", "{}", "" });
            for (int i = 0; i < rows; ++i) {
                writer.add(draft(100 + i, "Lò Thị Mẫu"));
            }
            kill(getpid(), SIGKILL);
        }
        int status = 0;
        waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));
        auto store = Store::open(path, key);
        const auto after = check(store);
        CHECK(after.isOk);
        CHECK(after.digest == digest);
    }
}

TEST_CASE("a store open in another process says so, and since when; the lock dies with its holder")
{
    TestStore made;
    const auto path = made.store.path();
    const auto key = made.store.key();
    {
        const auto closed = std::move(made.store);
    }
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    const pid_t child = fork();
    if (child == 0) {
        FixedClock clock;
        const auto held = Store::open(path, key, OpenMode::ReadWrite, clock);
        static_cast<void>(!write(ready[1], "x", 1));
        pause();
    }
    char byte = 0;
    REQUIRE(read(ready[0], &byte, 1) == 1);
    try {
        Store::open(path, key);
        CHECK(false);
    } catch (const Error& error) {
        CHECK(error.code() == "store.locked");
        CHECK(argument(error.args(), "since") == isoUtc(FixedClock().nowMs()));
    }
    CHECK(Store::open(path, key, OpenMode::ReadOnly).isReadOnly());
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    close(ready[0]);
    close(ready[1]);
    CHECK_NOTHROW(Store::open(path, key));
}

TEST_CASE("where no more can be written the import says so and the store stays whole")
{
    TestStore made;
    importDrafts(made.store, { draft(1) });
    const auto digest = check(made.store).digest;
    rlimit before {};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 700'000;
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto code = caught([&] {
        BatchWriter writer(made.store, { "a.csv", "x", "csv", "utf-8", "{}", "" });
        Receipt receipt;
        for (int i = 0; i < 4000; ++i) {
            writer.add(draft(100 + i, "Lò Thị Mẫu"));
            ++receipt.counts.rowsRead;
            ++receipt.counts.stored;
        }
        writer.finish(receipt, silentProgress());
    });
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    CHECK((code == "store.disk-full" || code == "store.write-failed"));
    const auto after = check(made.store);
    CHECK(after.isOk);
    CHECK(after.digest == digest);
    CHECK(importDrafts(made.store, { draft(2) }).counts.stored == 1);
}

TEST_CASE(
    "in a folder that cannot be written a store opens read-only and nothing is made beside it")
{
    if (geteuid() == 0) {
        // Root writes anywhere: the folder is tried by a child that gave its rights away.
        TestStore made;
        importDrafts(made.store, { draft(1) });
        const auto path = made.store.path();
        const auto key = made.store.key();
        {
            const auto closed = std::move(made.store);
        }
        std::filesystem::remove(std::filesystem::path(path).concat(".lock"));
        std::filesystem::permissions(path, std::filesystem::perms(0444));
        std::filesystem::permissions(made.folder.path(), std::filesystem::perms(0555));
        const pid_t child = fork();
        if (child == 0) {
            if (setuid(65534) != 0) {
                _exit(3);
            }
            int result = 1;
            try {
                auto store = Store::open(path, key);
                result = store.isReadOnly() && store.counts().incidents == 1 && check(store).isOk
                    ? 0
                    : 2;
            } catch (...) {
                result = 4;
            }
            _exit(result);
        }
        int status = 0;
        waitpid(child, &status, 0);
        CHECK(WEXITSTATUS(status) == 0);
        std::filesystem::permissions(made.folder.path(), std::filesystem::perms(0755));
        std::size_t files = 0;
        for ([[maybe_unused]] const auto& entry :
            std::filesystem::directory_iterator(made.folder.path())) {
            ++files;
        }
        CHECK(files == 1);
    } else {
        SUCCEED("covered where the tests run as root");
    }
}
#endif
