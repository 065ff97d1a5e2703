// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/RemoteReader.h"
#include "IngestFiles.h"
#include "base/Catalogue.h"
#include "ingest/RowStream.h"
#include "ingest/apart/Apart.h"
#include "ingest/apart/ReaderServer.h"
#include "ingest/internal/ChildProcess.h"
#include "support/Paths.h"

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <fstream>
#include <regex>
#include <thread>

using namespace tuyen;
using namespace tuyen::test;
using namespace std::chrono_literals;

static std::string manyRows(int count)
{
    std::string rows;
    for (int i = 1; i <= count; ++i) {
        rows += "<row><c><v>" + std::to_string(i) + "</v></c><c t=\"str\"><v>Người thử "
            + std::to_string(i) + "</v></c></row>";
    }
    return rows;
}

TEST_CASE("rows come through the reader process as they are read here")
{
    const Files files;
    const auto file = files.workbook(manyRows(20'000) + "<row hidden=\"1\"><c><v>1</v></c></row>");
    const auto apart = openTable(file);
    CHECK(apart->format().format == "xlsx");
    CHECK(apart->sheets() == std::vector<std::string> { "Danh sách" });
    CHECK(shown(*apart) == shown(*openHere(file)));
    CHECK(apart->bytesRead() == apart->bytesTotal());
}

TEST_CASE("a sheet can be read from its head again, near it and far behind it")
{
    const Files files;
    const auto reader = openTable(files.workbook(manyRows(10'000)));
    RawRow row;
    for (const int count : { 3, 500, 9'000, 10'000 }) {
        for (int i = 1; i <= count; ++i) {
            REQUIRE(reader->next(row));
            REQUIRE(row.number == i);
        }
        reader->select("Danh sách");
    }
    CHECK(reader->next(row));
    CHECK(row.number == 1);
    CHECK(codeThrown([&] { reader->select("Khác"); }) == "sheet.unknown");
}

TEST_CASE("kinds and values of cells pass unchanged")
{
    RawRow row;
    row.number = 1'048'576;
    row.isHidden = true;
    row.problem = "csv.nul-byte";
    row.cells = { { "2023-05-14", CellKind::Date, 19491 }, { "", CellKind::Empty, 0 },
        { "-0.5", CellKind::Number, -0.5 }, { "TRUE", CellKind::Boolean, 1 },
        { "Đắk Lắk", CellKind::Text, 0 } };
    FrameWriter writer(FrameKind::Rows);
    writer.row(row);
    const auto frame = writer.finished();
    REQUIRE(frameLength(frame) + 4 == frame.size());
    FrameReader reader(std::string_view(frame).substr(4));
    RawRow got;
    reader.row(got);
    CHECK(reader.isAtEnd());
    CHECK(got.number == row.number);
    CHECK(got.isHidden);
    CHECK(got.problem == row.problem);
    REQUIRE(got.cells.size() == row.cells.size());
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        CHECK(got.cells[i].text == row.cells[i].text);
        CHECK(got.cells[i].kind == row.cells[i].kind);
        CHECK(got.cells[i].number == row.cells[i].number);
    }
}

TEST_CASE("a frame that is cut or changed anywhere is a row or a bad frame, never more")
{
    RawRow row;
    row.number = 7;
    row.cells = { { "chữ", CellKind::Text, 0 }, { "3", CellKind::Number, 3 } };
    FrameWriter writer(FrameKind::Rows);
    writer.row(row);
    const auto frame = writer.finished().substr(4);
    int bad = 0;
    const auto attempt = [&bad](const std::string& bytes) {
        try {
            FrameReader reader(bytes);
            RawRow got;
            reader.row(got);
        } catch (const BadFrame&) {
            ++bad;
        }
    };
    for (std::size_t length = 0; length < frame.size(); ++length) {
        attempt(frame.substr(0, length));
    }
    CHECK(bad == int(frame.size()));
    for (std::size_t at = 0; at < frame.size(); ++at) {
        for (int value = 0; value < 256; ++value) {
            auto bytes = frame;
            bytes[at] = char(value);
            attempt(bytes);
        }
    }
    CHECK(bad > int(frame.size()));
}

TEST_CASE("what the reader process says of a file is told with the file's name")
{
    const Files files;
    const auto cut = files.write("cụt.xlsx", "PK\x03\x04 and nothing more");
    try {
        openTable(cut);
        FAIL("it was opened");
    } catch (const Error& error) {
        CHECK(error.code() == "file.truncated");
        CHECK(argument(error.args(), "file") == "cụt.xlsx");
    }
}

static ReaderPlace program(const std::filesystem::path& path) { return { path, 300ms }; }

TEST_CASE("a reader that is not there, dies, talks nonsense or says nothing is one sentence each")
{
    const Files files;
    const auto file = files.workbook(manyRows(1));
    const auto codeWith = [&](const std::filesystem::path& path) {
        const auto code
            = codeThrown([&] { RemoteReader(file, {}, silentProgress(), program(path)); });
        CHECK(hasSentence(code));
        return code;
    };
    CHECK(codeWith(files.folder.path() / "tuyen-reader") == "file.reader-missing");
    CHECK(codeWith("/bin/false") == "file.reader-died");
    CHECK(codeWith("/usr/bin/yes") == "file.reader-died");
    CHECK(codeWith("/bin/cat") == "file.reader-died"); // its own question for an answer
    const auto script = [&](const char* name, std::string_view text) {
        const auto path = files.write(name, text);
        std::filesystem::permissions(path, std::filesystem::perms::owner_all);
        return path;
    };
    CHECK(codeWith(script("mute", "#!/bin/sh\nexec tail -f /dev/null\n")) == "file.too-slow");
    CHECK(codeWith(script("busy", "#!/bin/sh\nkill -XCPU $$\n")) == "file.too-slow");
    CHECK(codeWith(script("crash", "#!/bin/sh\nkill -SEGV $$\n")) == "file.reader-died");
}

TEST_CASE("the passphrase in our environment is not handed to the reader")
{
    const Files files;
    const auto out = files.folder.path() / "seen";
    const auto path = files.write("spy", "#!/bin/sh\nenv > '" + utf8(out) + "'\n");
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    ::setenv("TUYEN_PASSPHRASE", "bí mật thử", 1);
    CHECK(codeThrown([&] { RemoteReader(path, {}, silentProgress(), program(path)); })
        == "file.reader-died");
    ::unsetenv("TUYEN_PASSPHRASE");
    CHECK(readFile(out).find("PASSPHRASE") == std::string::npos);
}

namespace {

struct StopAtOnce final : Progress {
    std::atomic<bool> isStopped = false;
    void report(std::string_view, std::uint64_t, std::uint64_t) override { }
    bool isCancelled() const override { return isStopped; }
};

} // namespace

TEST_CASE("to be cancelled ends a reader that says nothing within half a second")
{
    const Files files;
    const auto path = files.write("mute", "#!/bin/sh\nexec tail -f /dev/null\n");
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    StopAtOnce progress;
    std::chrono::steady_clock::time_point asked;
    std::thread stopper([&] {
        std::this_thread::yield();
        asked = std::chrono::steady_clock::now();
        progress.isStopped = true;
    });
    CHECK_THROWS_AS(RemoteReader(path, {}, progress, { path, 60'000ms }), Cancelled);
    stopper.join();
    CHECK(std::chrono::steady_clock::now() - asked < 500ms);
}

#ifdef __linux__
TEST_CASE("the reader process has given up everything but reading")
{
    const Files files;
    ChildProcess child(std::filesystem::path(TUYEN_BINARY_DIR) / "tuyen-reader");
    FrameWriter open(FrameKind::OpenTable);
    open.text(utf8(files.folder.path() / "không có.xlsx"));
    open.text("");
    REQUIRE(child.write(open.finished()));
    std::string answer; // it answers only when it is confined
    while (answer.empty()) {
        REQUIRE(child.read(answer, 5000ms) == ChildProcess::Got::Bytes);
    }
    std::ifstream children("/proc/thread-self/children");
    std::string id;
    if (!(children >> id)) {
        SKIP("this system does not list child processes");
    }
    const auto all = [&](const char* name) {
        std::ifstream in("/proc/" + id + "/" + name);
        return std::string(std::istreambuf_iterator<char>(in), {});
    };
    const auto status = all("status");
    CHECK(status.find("NoNewPrivs:\t1") != std::string::npos);
    const auto limits = all("limits");
    CHECK(std::regex_search(limits, std::regex("Max file size +0 +0")));
    CHECK(std::regex_search(limits, std::regex("Max cpu time +60 +60")));
    if (std::regex_search(limits, std::regex("Max address space +unlimited"))) {
        SKIP("built with a sanitizer, which needs all addresses");
    }
    CHECK(status.find("Seccomp:\t2") != std::string::npos);
    CHECK(std::regex_search(limits, std::regex("Max address space +1073741824 +1073741824")));
}
#endif

TEST_CASE("a row blown up by merged cells is refused, not built")
{
    const Files files;
    std::string words;
    std::uint32_t state = 1;
    while (words.size() < 900'000) {
        state = state * 1664525 + 1013904223;
        words += char('a' + (state >> 24) % 26);
    }
    const auto file = files.workbook(
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + words + "</t></is></c></row>", {},
        "<mergeCells><mergeCell ref=\"A1:XFD9\"/></mergeCells>");
    CHECK(codeThrown([&] { shown(*openTable(file)); }) == "file.too-large-inside");
}

TEST_CASE("requests in any order get frames, and bad ones end the reader in order")
{
    const Files files;
    const auto file = files.workbook(manyRows(5));
    std::vector<std::string> requests;
    const auto ask = [&](FrameWriter frame) { requests.push_back(frame.finished().substr(4)); };
    FrameWriter open(FrameKind::OpenTable);
    open.text(utf8(file));
    open.text("");
    ask(std::move(open));
    ask(FrameWriter(FrameKind::MoreRows)); // before a sheet is selected
    FrameWriter unknown(FrameKind::Select);
    unknown.number(1);
    unknown.text("Khác");
    ask(std::move(unknown));
    FrameWriter select(FrameKind::Select);
    select.number(2);
    select.text("Danh sách");
    ask(std::move(select));
    ask(FrameWriter(FrameKind::MoreRows));
    std::size_t at = 0;
    std::vector<FrameKind> answers;
    serveReader({ [&](std::string& payload) {
                     payload = at < requests.size() ? requests[at] : std::string();
                     return at++ < requests.size();
                 },
        [&](std::string_view frame) { answers.push_back(FrameReader(frame.substr(4)).kind()); } });
    CHECK(answers
        == std::vector<FrameKind> { FrameKind::Opened, FrameKind::Failed, FrameKind::Rows });
}
