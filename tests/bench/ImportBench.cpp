// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "base/Error.h"
#include "base/File.h"
#include "support/Process.h"

#include <stdexcept>

namespace tuyen::bench {

namespace fs = std::filesystem;

static ProcessResult succeed(
    const std::string& program, const std::vector<std::string>& arguments, int wanted = 0)
{
    ProcessOptions options;
    options.environment["TUYEN_PASSPHRASE"] = passphrase;
    auto result = runProcess(program, arguments, options);
    if (result.exitCode != wanted && result.exitCode != 0) {
        throw std::runtime_error(
            program + " ended with " + std::to_string(result.exitCode) + ": " + result.err);
    }
    return result;
}

static double shellImport(const fs::path& csv, const fs::path& database)
{
    fs::remove(database);
    return succeed("/usr/bin/sqlite3",
        { utf8(database), ".mode csv", ".import '" + utf8(csv) + "' incidents" })
        .seconds;
}

Json benchImport(Workshop& workshop, std::int64_t incidents)
{
    const auto csv = workshop.table(incidents);
    const auto store = csv.parent_path() / "bench.tuyen";
    for (const char* part : { "", "-wal", "-shm" }) {
        fs::remove(fs::path(store) += part);
    }
    readFile(csv); // both read it from memory, not one of them from the disk
    const auto plain = shellImport(csv, csv.parent_path() / "plain.db");
    fs::remove(csv.parent_path() / "plain.db");

    const std::string tuyen = TUYEN_BINARY_DIR "/tuyen";
    succeed(tuyen, { "new", utf8(store), "--json" });
    const auto result = succeed(tuyen, { "import", utf8(store), utf8(csv), "--json" }, 3);
    const auto receipt = Json::parse(result.out).at("files").at(0);
    return { { "rows", receipt.at("rowsRead") }, { "stored", receipt.at("stored") },
        { "megabytes", static_cast<double>(fs::file_size(csv)) / 1e6 },
        { "seconds", result.seconds }, { "shellSeconds", plain },
        { "ratio", result.seconds / plain },
        { "peakMegabytes", static_cast<double>(result.peakKilobytes) / 1024 },
        { "storeMegabytes", static_cast<double>(fs::file_size(store)) / 1e6 },
        { "goal", "ratio <= 5, peak <= 500 MB" } };
}

} // namespace tuyen::bench
