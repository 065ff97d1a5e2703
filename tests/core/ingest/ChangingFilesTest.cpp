// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file that somebody else writes to, replaces or takes away while it is imported: the import either
// has the whole of one file or says that it changed, and then the store is as before.
#include "IngestFiles.h"
#include "base/Progress.h"
#include "ingest/ByteStream.h"
#include "ingest/ImportRun.h"
#include "store/BatchStore.h"
#include "store/Check.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <functional>

#ifndef _WIN32
#include <sys/stat.h>
#endif

using namespace tuyen;
using namespace tuyen::test;

namespace {

/// Acts once, when the import has begun to read.
class Meddler final : public Progress {
public:
    explicit Meddler(std::function<void()> act)
        : m_act(std::move(act))
    {
    }
    void report(std::string_view stage, std::uint64_t, std::uint64_t) override
    {
        if (stage == "read" && m_act) {
            std::exchange(m_act, nullptr)();
        }
    }
    bool isCancelled() const override { return false; }

private:
    std::function<void()> m_act;
};

constexpr int rowCount = 30'000;

std::string manyRows()
{
    std::string text = "Mã vụ,Ngày xảy ra,Tỉnh\n";
    for (int i = 0; i < rowCount; ++i) {
        text += "HC-" + std::to_string(i) + ",14/01/2024,Tây Ninh\n";
    }
    return text;
}

/// What the import of a file says when `act` is done to it on the way; "" when all of it went in.
std::string importWhile(const std::function<void(const std::filesystem::path&)>& act)
{
    const Files files;
    TestStore kept;
    const auto file = files.write("danh sách.csv", manyRows());
    Meddler meddler([&] { act(file); });
    const auto code = codeThrown([&] {
        const auto receipt = ImportRun(file).commit(kept.store, meddler);
        CHECK(receipt.counts.rowsRead == rowCount);
        CHECK(receipt.counts.stored == rowCount);
    });
    CHECK(BatchStore(kept.store).list().size() == (code.empty() ? 1 : 0));
    CHECK(check(kept.store).isOk);
    return code;
}

} // namespace

TEST_CASE("a file that grows, shrinks, changes or vanishes during its import is not stored")
{
    CHECK(importWhile([](const auto&) {}).empty());
    CHECK(importWhile([](const auto& file) {
        std::ofstream(file, std::ios::app) << "HC-X,15/01/2024,Lào Cai\n";
    }) == "file.changed");
    CHECK(importWhile([](const auto& file) {
        std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    }) == "file.changed");
    CHECK(importWhile([](const auto& file) { std::filesystem::remove(file); }) == "file.missing");
    CHECK(importWhile([](const auto& file) { // another file takes its name, as programs save
        auto beside = file;
        beside += ".new";
        std::ofstream(beside) << manyRows().replace(60, 2, "XY");
        std::filesystem::last_write_time(
            beside, std::filesystem::last_write_time(file) + std::chrono::seconds(1));
        std::filesystem::rename(beside, file);
    }) == "file.changed");
}

TEST_CASE("a stamp tells a file written to from one that was left alone")
{
    const Files files;
    const auto file = files.write("a.csv", "a,b\n");
    const auto before = fileStamp(file);
    CHECK(fileStamp(file) == before);
    std::ofstream(file, std::ios::app) << "1,2\n";
    CHECK_FALSE(fileStamp(file) == before);
    std::filesystem::remove(file);
    CHECK(codeThrown([&] { fileStamp(file); }) == "file.missing");
    CHECK(codeThrown([&] { fileStamp(files.folder.path()); }) == "file.is-folder");
}

#ifndef _WIN32
TEST_CASE("what is no file is refused at once, and never waited for")
{
    const Files files;
    const auto pipe = files.folder.path() / "ống.csv";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    TestStore kept;
    for (const auto& path : { pipe, std::filesystem::path("/dev/zero"),
             std::filesystem::path("/dev/null"), std::filesystem::path("/dev/stdin") }) {
        INFO(path);
        if (std::filesystem::is_regular_file(path)) {
            continue; // the tests may be run with a file as their input
        }
        const auto refused = codeThrown([&] { ImportRun(path).commit(kept.store); });
        CHECK((refused == "file.unreadable" || refused == "file.missing"));
        CHECK(codeThrown([&] { ImportRun(path).preview(nullptr, true); }) == refused);
    }
    CHECK(codeThrown([&] { ImportRun(files.folder.path()).commit(kept.store); }) == "file.is-folder");
    CHECK(BatchStore(kept.store).list().empty());
}
#endif
