// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IngestFiles.h"
#include "ingest/CsvDialect.h"
#include "ingest/Encoding.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <random>

using namespace tuyen;
using namespace tuyen::test;

TEST_CASE("cells are read with quotes, doubled quotes and line breaks inside")
{
    const Files files;
    CHECK(
        shown(files.write("a.csv", "a,b,c\n\"x, y\",\"said \"\"no\"\"\",\"two\nlines\"\n,,last\n"))
        == "1: a|b|c\n2: x, y|said \"no\"|two\nlines\n4: ||last\n");
}

TEST_CASE("every delimiter and line end of an office is found")
{
    const Files files;
    CHECK(shown(files.write("a.csv", "a;b\r\n1,5;2\r\n")) == "1: a|b\n2: 1,5|2\n");
    CHECK(shown(files.write("b.tsv", "a\tb\n1\t2")) == "1: a|b\n2: 1|2\n");
    CHECK(shown(files.write("c.txt", "a|b\n1|2\n")) == "1: a|b\n2: 1|2\n");
    CHECK(shown(files.write("d.csv", "a,b\r1,2\r3,4")) == "1: a|b\n2: 1|2\n3: 3|4\n");
    CHECK(shown(files.write("e.csv", "sep=;\na,x;b\n1;2\n")) == "2: a,x|b\n3: 1|2\n");
}

TEST_CASE("a title line above does not decide the delimiter")
{
    CHECK(
        detectDialect("Danh sách, năm 2024, tỉnh A, B\nMã;Ngày\n1;2\n3;4\n5;6\n").delimiter == ';');
}

TEST_CASE("an unclosed quote costs its own line and is named by it")
{
    const Files files;
    CHECK(shown(files.write("a.csv", "a,b\n1,\"open\n2,x\n3,y\n"))
        == "1: a|b\n2: 1,\"open !csv.unclosed-quote\n3: 2|x\n4: 3|y\n");
    const std::string filler(2 << 20, 'z');
    const auto text = shown(files.write("b.csv", "a,b\n1,\"open\n2,x\n" + filler + "\n"));
    CHECK(text.starts_with("1: a|b\n2: 1,\"open !csv.unclosed-quote\n3: 2|x\n4: zzz"));
    CHECK(text.ends_with("z !csv.field-too-long\n"));
}

TEST_CASE("a field over a megabyte is a bad row, and the next line is read")
{
    const Files files;
    const std::string longField(3 << 20, 'x');
    const auto text = shown(files.write("a.csv", "a,b\n" + longField + ",2\n3,4\n"));
    CHECK(text.size() < 5000);
    CHECK(text.find("x !csv.field-too-long\n3: 3|4\n") != std::string::npos);
}

TEST_CASE("zero bytes and broken UTF-8 are named by their row")
{
    const Files files;
    const std::string filler = "1,đủ chữ\n2,đủ chữ\n3,đủ chữ\n";
    CHECK(
        shown(files.write("a.csv", "a,b\n" + filler + std::string("4,x\0y\n", 6) + "5,\xFF\n6,z\n"))
            .ends_with("\n6: 5|\xFF !encoding.invalid\n7: 6|z\n"));
    CHECK(shown(files.write("b.csv", "a,b\n" + filler + std::string("4,x\0y\n", 6)))
              .ends_with(std::string("5: 4|x\0y !csv.nul-byte\n", 23)));
}

TEST_CASE("UTF-8 with a mark and UTF-16 of both orders read alike")
{
    const Files files;
    const std::string text = "tỉnh,số\nĐắk Lắk,3\n";
    std::string little = "\xFF\xFE";
    std::string big = "\xFE\xFF";
    const std::u16string wide = u"tỉnh,số\nĐắk Lắk,3\n";
    for (const char16_t c : wide) {
        little += char(c & 0xFF);
        little += char(c >> 8);
        big += char(c >> 8);
        big += char(c & 0xFF);
    }
    const std::string expected = "1: tỉnh|số\n2: Đắk Lắk|3\n";
    CHECK(shown(files.write("a.csv", text)) == expected);
    CHECK(shown(files.write("b.csv", "\xEF\xBB\xBF" + text)) == expected);
    CHECK(shown(files.write("c.csv", little)) == expected);
    CHECK(shown(files.write("d.csv", big)) == expected);
    CHECK(shown(files.write("e.csv", little.substr(2))) == expected);
    CHECK(openTable(files.write("f.csv", big))->format().encoding == "utf-16be");
}

TEST_CASE("half a letter of UTF-16 costs its own row, wherever it stands")
{
    const Files files;
    std::string bytes = "\xFF\xFE";
    for (const char16_t c : u"a,b\n1,x\xD83Dy\n2,z\n3,\xDE00\n4,\xD83D\xDE00\n5,\xD83D") {
        bytes += c == 0 ? std::string() : std::string { char(c & 0xFF), char(c >> 8) };
    }
    CHECK(shown(files.write("a.csv", bytes))
        == "1: a|b\n2: 1|x\uFFFDy !encoding.invalid\n3: 2|z\n4: 3|\uFFFD !encoding.invalid\n"
           "5: 4|\U0001F600\n6: 5|\uFFFD !encoding.invalid\n");
}

TEST_CASE("offset and length of a row name its bytes in the file")
{
    const Files files;
    for (const std::string mark : { "", "\xEF\xBB\xBF" }) {
        const std::string bytes = mark + "tỉnh,số\r\n\"Đắk\nLắk\",3\r\nLào Cai,4";
        const auto reader = openTable(files.write("a.csv", bytes));
        RawRow row;
        std::string together = mark;
        while (reader->next(row)) {
            CHECK(row.offset == std::int64_t(together.size()));
            together += bytes.substr(std::size_t(row.offset), std::size_t(row.length));
        }
        CHECK(together == bytes);
    }
}

TEST_CASE("random tables come back as they were written")
{
    const auto seed = GENERATE(range(1U, 25U));
    std::mt19937 random(seed);
    const std::vector<std::string> pieces { "a", "đ", "ễ", ",", ";", "\"", "\n", "\r\n", " ", "x y",
        "12", "" };
    std::string csv = "c1,c2,c3\n";
    std::vector<std::vector<std::string>> rows;
    for (int r = 0; r < 400; ++r) {
        auto& row = rows.emplace_back();
        for (int c = 0; c < 3; ++c) {
            std::string cell = c == 0 ? "r" : "";
            for (auto n = random() % 6; n > 0; --n) {
                cell += pieces[random() % pieces.size()];
            }
            row.push_back(cell);
            const bool mustQuote = cell.find_first_of(",\"\n\r") != cell.npos;
            if (mustQuote || random() % 3 == 0) {
                std::string quoted = "\"";
                for (const char ch : cell) {
                    quoted += ch == '"' ? "\"\"" : std::string(1, ch);
                }
                cell = quoted + '"';
            }
            csv += cell + (c == 2 ? "\n" : ",");
        }
    }
    const Files files;
    ReadOptions options;
    options.delimiter = ',';
    const auto reader = openTable(files.write("a.csv", csv), options);
    RawRow row;
    REQUIRE(reader->next(row));
    for (const auto& expected : rows) {
        REQUIRE(reader->next(row));
        REQUIRE(row.cells.size() == 3);
        for (std::size_t c = 0; c < 3; ++c) {
            REQUIRE(row.cells[c].text == expected[c]);
        }
    }
    CHECK_FALSE(reader->next(row));
}

TEST_CASE("reading goes on over the edge of a window")
{
    const Files files;
    std::string csv = "mã,chữ\n";
    for (int i = 0; i < 60'000; ++i) {
        csv += std::to_string(i) + ",\"dòng số " + std::to_string(i) + ", có phẩy\"\n";
    }
    const auto reader = openTable(files.write("a.csv", csv));
    RawRow row;
    reader->next(row);
    int count = 0;
    while (reader->next(row)) {
        REQUIRE(row.cells.size() == 2);
        REQUIRE(row.cells[1].text == "dòng số " + std::to_string(count) + ", có phẩy");
        ++count;
    }
    CHECK(count == 60'000);
    CHECK(reader->bytesRead() == reader->bytesTotal());
}

TEST_CASE("UTF-8 is told from what only looks like it")
{
    CHECK(isWellFormed("Nguyễn Thị Ơn, 12345678901234567890"));
    CHECK_FALSE(isWellFormed("\xC0\xAF"));
    CHECK_FALSE(isWellFormed("\xED\xA0\x80"));
    CHECK_FALSE(isWellFormed("abc\xE1\xBB"));
    CHECK(encodedLength(TextEncoding::Utf16Le, "Đắk 😀") == 12);
}

TEST_CASE("a text file has no sheets")
{
    const Files files;
    const auto file = files.write("a.csv", "a,b\n1,2\n");
    CHECK(codeThrown([&] { shown(file, ReadOptions { {}, '\0', "Nope" }); }) == "sheet.unknown");
    CHECK(shown(file).size() > 0);
}

TEST_CASE("a quote astray costs its own line, also when another quote comes later")
{
    const Files files;
    const std::string head = "Mã vụ,Ngày,Tỉnh,Ghi chú\n"
                             "C1,03/11/2023,Lạng Sơn,ok\n";
    SECTION("the other opens a cell")
    {
        const auto file = files.write("a.csv",
            head
                + "C2,04/11/2023,Cao Bằng,\"mở không đóng\n"
                  "C3,05/11/2023,Hà Giang,ok\n"
                  "C4,06/11/2023,Hà Giang,\"đóng\"\n"
                  "C5,07/11/2023,Hà Giang,x\n");
        CHECK(shown(file)
            == "1: Mã vụ|Ngày|Tỉnh|Ghi chú\n"
               "2: C1|03/11/2023|Lạng Sơn|ok\n"
               "3: C2,04/11/2023,Cao Bằng,\"mở không đóng !csv.unclosed-quote\n"
               "4: C3|05/11/2023|Hà Giang|ok\n"
               "5: C4|06/11/2023|Hà Giang|đóng\n"
               "6: C5|07/11/2023|Hà Giang|x\n");
    }
    SECTION("the other closes a cell, or is astray too")
    {
        for (const std::string last : { "ống 5\"", "ống 5\" dài" }) {
            const auto file = files.write("a.csv",
                head
                    + "C2,04/11/2023,Cao Bằng,\"mở không đóng\n"
                      "C3,05/11/2023,Hà Giang,ok\n"
                      "C4,06/11/2023,Hà Giang,"
                    + last + "\nC5,07/11/2023,Hà Giang,x\n");
            const auto text = shown(file);
            CHECK(text.find("3: C2,04/11/2023,Cao Bằng,\"mở không đóng !csv.unclosed-quote\n")
                != text.npos);
            CHECK(text.find("4: C3|05/11/2023|Hà Giang|ok\n") != text.npos);
            CHECK(text.find("5: C4|06/11/2023|Hà Giang|" + last + "\n") != text.npos);
            CHECK(text.find("6: C5|07/11/2023|Hà Giang|x\n") != text.npos);
        }
    }
    SECTION("in the first cell")
    {
        const auto text = shown(files.write("a.csv",
            head
                + "\"C2,04/11/2023,Cao Bằng,a\n"
                  "C3,05/11/2023,Hà Giang,b\n"
                  "C4,06/11/2023,Hà Giang,c\n"
                  "C5,07/11/2023,Hà Giang,5\"\n"));
        CHECK(text.find("3: \"C2,04/11/2023,Cao Bằng,a !csv.unclosed-quote\n") != text.npos);
        CHECK(text.find("4: C3|05/11/2023|Hà Giang|b\n") != text.npos);
        CHECK(text.find("6: C5|07/11/2023|Hà Giang|5\"\n") != text.npos);
    }
}

TEST_CASE("a quoted cell over several lines stays one cell, however many commas it has")
{
    const Files files;
    const std::vector<std::string> cells {
        "Thôn 1, xã Mẫu Sơn,\nhuyện Lộc Bình,\ntỉnh Lạng Sơn",
        "Ngày 5/3, A gọi B, C và D\nNgày 6/3, cả ba đi Lào, rồi Thái Lan\nNgày 7/3, bị bắt, trả về",
        "một, hai, ba\nbốn, năm, sáu, bảy\ntám",
        "Anh nói, \"\"đi\"\"\nrồi đi, 2 lần, 3 lần\nhết",
        "1,2,3\n4,5,6\n7,8,9", // a small table in the remark, cut as the line is not
    };
    for (const auto& cell : cells) {
        INFO(cell);
        const auto text = shown(files.write("a.csv",
            "Mã vụ,Ngày,Tỉnh,Ghi chú,Nguồn\nC2,04/11/2023,Cao Bằng,\"" + cell
                + "\",báo\nC3,05/11/2023,Hà Giang,ok,báo\n"));
        CHECK(text.find("csv.unclosed-quote") == text.npos);
        CHECK(text.find("|ok|báo") != text.npos);
    }
}
