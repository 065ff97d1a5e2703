// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IngestFiles.h"
#include "base/Catalogue.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using namespace tuyen::test;

static std::string json(const Files& files, std::string_view text)
{
    return shown(files.write("a.json", text));
}

TEST_CASE("an array of objects is a table; keys that come late are columns too")
{
    const Files files;
    CHECK(json(files,
              "[{\"mã\": \"A-1\", \"số\": 3}, {\"mã\": \"A-2\", \"ghi chú\": null, \"đã xử\": "
              "true},\n {\"số\": 1.50}]")
        == "1: mã|số|ghi chú|đã xử\n2: A-1|3\n3: A-2|||TRUE\n4: |1.50\n");
}

TEST_CASE("nested objects are columns by path, arrays are joined, people stay in line")
{
    const Files files;
    CHECK(json(files,
              "[{\"nơi\":{\"tỉnh\":\"Lạng Sơn\",\"tọa độ\":[106.7,21.8]},\"cách\":[\"a\",\"b\"],"
              "\"người\":[{\"tên\":\"X\",\"sđt\":\"1\"},{\"tên\":\"Y\"},{\"tên\":\"Z\",\"sđt\":"
              "\"3\"}]}]")
        == "1: nơi.tỉnh|nơi.tọa độ|cách|người.tên|người.sđt\n"
           "2: Lạng Sơn|106.7; 21.8|a; b|X; Y; Z|1; ; 3\n");
}

TEST_CASE("one object a line: a line that is wrong costs that line only")
{
    const Files files;
    const auto file = files.write("a.jsonl",
        "{\"a\": 1, \"b\": [{\"c\": 1}]}\n\n{\"a\": \"mở}\n{\"a\": 3, \"a\": 4}\n{\"a\": 5}");
    CHECK(openTable(file)->format().format == "jsonl");
    CHECK(shown(file)
        == "1: a|b.c\n2: 1|1\n3: {\"a\": \"mở} !json.invalid\n"
           "4: {\"a\": 3, \"a\": 4} !json.duplicate-key\n5: 5\n");
}

TEST_CASE("objects one after the other need no lines")
{
    const Files files;
    CHECK(json(files, "{\n \"a\": 1\n}\n{\n \"a\": 2\n}") == "1: a\n2: 1\n3: 2\n");
    CHECK(json(files, "{\"a\": {\"b\": 1}}") == "1: a.b\n2: 1\n");
}

TEST_CASE("arrays in an object are sheets, named by their path")
{
    const Files files;
    const auto reader = openTable(files.write("a.json",
        "{\"nguồn\": \"thử\", \"năm\": [2023, 2024], \"vụ\": [{\"a\": 1}], \"dữ liệu\": "
        "{\"người\": [{\"b\": 2}, {\"b\": 3}]}}"));
    CHECK(reader->sheets() == std::vector<std::string> { "vụ", "dữ liệu.người" });
    CHECK(shown(*reader) == "1: a\n2: 1\n");
    reader->select("dữ liệu.người");
    CHECK(shown(*reader) == "1: b\n2: 2\n3: 3\n");
    CHECK(codeThrown([&] { reader->select("năm"); }) == "sheet.unknown");
}

TEST_CASE("an array of arrays is a table with its header in it")
{
    const Files files;
    CHECK(json(files, "[[\"Mã vụ\",\"Ngày\"],[\"A-1\",\"1/2/2024\"],[7,[1,2]]]")
        == "1: Mã vụ|Ngày\n2: A-1|1/2/2024\n3: 7|1; 2\n");
}

TEST_CASE("numbers keep all their digits and their kind")
{
    const Files files;
    const auto file = files.write("a.json", "[{\"n\": 12345678901234567890123, \"m\": -0.50}]");
    CHECK(shown(file) == "1: n|m\n2: 12345678901234567890123|-0.50\n");
    const auto reader = openTable(file);
    RawRow row;
    REQUIRE(reader->next(row));
    REQUIRE(reader->next(row));
    CHECK(row.cells[1].kind == CellKind::Number);
    CHECK(row.cells[1].number == -0.5);
}

TEST_CASE("a file that ends early or has a stray mark is refused by line and column")
{
    const Files files;
    const auto where = [&](std::string_view text) -> std::string {
        try {
            shown(files.write("a.json", text));
        } catch (const Error& error) {
            CHECK(error.code() == "json.damaged");
            CHECK(hasSentence(error.code()));
            return std::string(argument(error.args(), "line")) + ':'
                + std::string(argument(error.args(), "column"));
        }
        return "read";
    };
    CHECK(where("[{\"a\": 1},\n {\"á\": 2") == "2:2");
    CHECK(where("[{\"a\": 1}\n {\"a\": 2}]") == "2:2");
    CHECK(where("[{\"a\": 1},\n]") == "2:1");
    CHECK(where("[{\"a\": 1}] x") == "1:12");
    CHECK(where("{\"a\": [{\"b\": 1}], \"c\"}") == "1:22");
    CHECK(where("[{\"a\": 1}") == "1:10");
    CHECK(where("[{\"a\": 1}]") == "read");
}

TEST_CASE("JSON that means harm is a row with its reason, or a sentence")
{
    const Files files;
    const std::string deep = std::string(70, '[') + "1" + std::string(70, ']');
    CHECK(json(files, "[{\"a\":" + deep + "},{\"a\":1}]").find("!json.too-deep")
        != std::string::npos);
    CHECK(json(files, "[{\"a\":\"\\ud800\"},{\"a\":1}]").find("!json.invalid\n3: 1")
        != std::string::npos);
    CHECK(json(files, "[{\"a\":\"x\\u0000y\"},{\"a\":1}]").find("!csv.nul-byte\n3: 1")
        != std::string::npos);
    CHECK(json(files, "[{\"a\":1}, 5, [6]]")
        == "1: a\n2: 1\n3: 5 !json.not-a-row\n4: 6 !json.not-a-row\n");
    CHECK(codeThrown([&] { json(files, "[" + std::string(200'000, '[')); }) == "json.damaged");
    CHECK(codeThrown([&] {
        json(files, "[{\"a\":\"" + std::string(std::size_t(17) << 20, 'x') + "\"}]");
    }) == "file.too-large-inside");
    CHECK(codeThrown([&] { json(files, "[[]]"); }).empty());
    CHECK(codeThrown([&] { json(files, "[]"); }) == "file.no-table");
}

TEST_CASE("a key that comes up late is a column, whatever the elements before it look like")
{
    const Files files;
    CHECK(json(files,
              "[{\"a\": 1, \"b\": \"x\"}, {\"a\": 2, \"b\": \"\\\"c\\\": 1\"}, {\"a\": 3, \"b\": null},\n"
              "{\"a\": 4, \"b\": [1, {\"c\": 5}]}, {\"a\": 5, \"b\": []}, {\"a\": 6, \"b\": [7]},\n"
              "{\"a\": 1.2.3, \"d\": 0}, {\"a\": 1, \"d\": 9}, {\"\\u0061\": 7}]")
        == "1: a|b|b.c|d\n2: 1|x\n3: 2|\"c\": 1\n4: 3|\n5: 4|1|; 5\n6: 5\n7: 6|7\n"
           "8: {\"a\": 1.2.3, \"d\": 0} !json.invalid\n9: 1|||9\n10: 7\n");
}

TEST_CASE("JSON in UTF-16 and with a mark is read")
{
    const Files files;
    std::string text = "\xFF\xFE";
    for (const char c : std::string("[{\"a\": 1}]")) {
        text += c;
        text += '\0';
    }
    CHECK(json(files, text) == "1: a\n2: 1\n");
    CHECK(json(files, "\xEF\xBB\xBF[{\"a\": 1}]") == "1: a\n2: 1\n");
}

TEST_CASE("half a letter in JSON of UTF-16 makes its element wait, not the others")
{
    const Files files;
    std::string bytes = "\xFF\xFE";
    for (const char16_t c : u"[{\"a\": 1}, {\"a\": \"x\xD83D\"}, {\"a\": 2}]") {
        bytes += c == 0 ? std::string() : std::string { char(c & 0xFF), char(c >> 8) };
    }
    CHECK(json(files, bytes) == "1: a\n2: 1\n3: x\uFFFD !encoding.invalid\n4: 2\n");
}
