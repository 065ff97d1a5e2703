// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tuyen.h"

#include "base/File.h"
#include "support/Paths.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>

using namespace tuyen;

static nlohmann::json imported(const NewStore& store, const std::string& file, int exitCode = 0)
{
    const auto value = tuyenJson({ "import", store.store(), file }, exitCode);
    const auto& receipt = value.at("files").at(0);
    CHECK(receipt.at("rowsRead").get<int>()
        == receipt.at("stored").get<int>() + receipt.at("duplicates").get<int>()
            + receipt.at("quarantined").get<int>() + receipt.at("notRows").get<int>());
    return receipt;
}

TEST_CASE("JSON, web pages and old workbooks are imported like any table, and taken back")
{
    const NewStore store;
    const auto json = imported(store,
        store.write("a.json",
            "[{\"Mã vụ\": \"J-1\", \"Ngày xảy ra\": \"1/2/2024\", \"Tỉnh\": \"Lạng Sơn\"},\n"
            "{\"Mã vụ\": \"J-2\", \"Ngày xảy ra\": \"31/2/2024\", \"Tỉnh\": \"Lào Cai\"}]"),
        3);
    CHECK(json.at("format") == "json");
    CHECK(json.at("stored") == 1);
    CHECK(json.at("quarantined") == 1);
    const auto page = imported(store,
        store.write("báo cáo.xls",
            "<html><table><tr><th>Mã vụ<th>Ngày xảy ra<th>Tỉnh</tr><tr><td>H-1<td>2/2/2024"
            "<td>Hà Giang</tr></table></html>"));
    CHECK(page.at("format") == "html");
    CHECK(page.at("stored") == 1);
    CHECK(page.dump().find("file.name-mismatch") != std::string::npos);
    const auto old = imported(store, TUYEN_TEST_DATA "/import/invented.xls", 3);
    CHECK(old.at("format") == "xls");
    CHECK(old.at("stored") == 3); // one of its rows counts one and a half victims
    CHECK(old.at("quarantined") == 1);
    for (const auto& receipt : { old, page, json }) {
        tuyenJson({ "undo", store.store(), std::to_string(receipt.at("batch").get<int>()) });
    }
    CHECK(tuyenJson({ "incidents", store.store() }).empty());
}

TEST_CASE("a file that cannot be read is one sentence, and the store is as before")
{
    const NewStore store;
    const auto before = store.digest();
    const auto codeOf = [&](const std::string& file) {
        const auto value = tuyenJson({ "import", store.store(), file }, 1);
        return value.dump();
    };
    CHECK(codeOf(store.write("a.json", "[{\"a\": 1}")).find("json.damaged") != std::string::npos);
    CHECK(
        codeOf(store.write("b.pdf", "%PDF-1.7 và rác")).find("xlsx.damaged") != std::string::npos);
    CHECK(codeOf(store.write("c.xlsx", "PK\x03\x04 cụt")).find("file.truncated")
        != std::string::npos);
    CHECK(store.digest() == before);
}

TEST_CASE("the program without its reader says what is missing")
{
    const NewStore store;
    const auto alone = pathFromUtf8(store.file("riêng"));
    std::filesystem::create_directory(alone);
    std::filesystem::copy_file(TUYEN_BINARY_DIR "/tuyen", alone / "tuyen");
    ProcessOptions options;
    options.environment["TUYEN_PASSPHRASE"] = "năm con mèo xanh ngủ trưa";
    const auto result = runProcess(utf8(alone / "tuyen"),
        { "import", store.store(), TUYEN_TEST_DATA "/import/invented.xls", "--json" }, options);
    CHECK(result.exitCode == 1);
    CHECK(result.out.find("file.reader-missing") != std::string::npos);
}
