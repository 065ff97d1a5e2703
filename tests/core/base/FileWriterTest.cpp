// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"
#include "base/File.h"
#include "support/RawFile.h"
#include "support/TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

static std::string refusal(const std::filesystem::path& path)
{
    try {
        writeFile(path, "mã;năm\n");
    } catch (const Error& error) {
        return error.code();
    }
    return {};
}

TEST_CASE("nothing is written over a store or what lies beside one, whatever its name")
{
    const TemporaryFolder folder;
    for (const char* name :
        { "kho.tuyen", "KHO.TUYEN", "kho.tuyen-wal", "kho.tuyen-shm", "kho.tuyen.lock" }) {
        CHECK(refusal(folder.path() / name) == "file.is-store");
    }
    const auto unusual = folder.path() / "kho.dat";
    test::writeRaw(unusual, "encrypted");
    test::writeRaw(folder.path() / "kho.dat.lock", "1");
    CHECK(refusal(unusual) == "file.is-store");
    CHECK(readFile(unusual) == "encrypted");
    for (const char* name : { "kho.csv", "tuyen.csv", "bảng.tuyen.csv" }) {
        CHECK(refusal(folder.path() / name).empty());
    }
}
