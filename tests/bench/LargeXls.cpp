// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A workbook of Excel 97-2003, written by hand: records of BIFF8 in a compound file of 4,096-byte
// sectors ([MS-XLS], [MS-CFB]).
#include "LargeFiles.h"

#include "base/File.h"

#include <bit>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen::bench {

namespace fs = std::filesystem;

static constexpr std::size_t sector = 4096;

static void put(std::string& out, std::uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i) {
        out += char(value >> (8 * i));
    }
}

static void record(std::string& out, std::uint16_t type, std::string_view body)
{
    put(out, type, 2);
    put(out, body.size(), 2);
    out.append(body);
}

static std::string beginning(std::uint16_t what)
{
    std::string body;
    put(body, 0x0600, 2);
    put(body, what, 2);
    put(body, 0x07CC0DBB, 4);
    put(body, 0, 8);
    return body;
}

static const std::vector<std::string_view>& strings()
{
    static const std::vector<std::string_view> all { "Ma vu", "Ngay xay ra", "Tinh", "So nan nhan",
        "So doi tuong", "Ghi chu", "Lang Son", "Lao Cai", "Tay Ninh", "qua duong mon" };
    return all;
}

static void textCell(std::string& out, int row, int column, std::size_t string)
{
    std::string body;
    put(body, std::uint64_t(row), 2);
    put(body, std::uint64_t(column), 2);
    put(body, 0, 2);
    put(body, string, 4);
    record(out, 0x00FD, body);
}

static void numberCell(std::string& out, int row, int column, double number)
{
    std::string body;
    put(body, std::uint64_t(row), 2);
    put(body, std::uint64_t(column), 2);
    put(body, 0, 2);
    put(body, std::bit_cast<std::uint64_t>(number), 8);
    record(out, 0x0203, body);
}

static std::string sheetRecords(int rows, int columns)
{
    std::string out;
    record(out, 0x0809, beginning(0x0010));
    std::string size;
    put(size, 0, 4);
    put(size, std::uint64_t(rows), 4);
    put(size, 0, 2);
    put(size, std::uint64_t(columns), 2);
    put(size, 0, 2);
    record(out, 0x0200, size);
    for (int column = 0; column < columns; ++column) {
        textCell(out, 0, column, std::size_t(column) % 6);
    }
    for (int row = 1; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            if (column % 6 == 2 || column % 6 == 5) {
                textCell(out, row, column, column % 6 == 5 ? 9 : 6 + std::size_t(row) % 3);
            } else {
                numberCell(out, row, column, column % 6 == 1 ? 2000 + row % 25 : 1 + row % 9);
            }
        }
    }
    record(out, 0x000A, {});
    return out;
}

static std::string bookRecords(int rows, int columns)
{
    std::string shared;
    put(shared, strings().size(), 4);
    put(shared, strings().size(), 4);
    for (const auto text : strings()) {
        put(shared, text.size(), 2);
        put(shared, 0, 1);
        shared.append(text);
    }
    const auto globals = [&](std::size_t sheetAt) {
        std::string out;
        record(out, 0x0809, beginning(0x0005));
        record(out, 0x0042, std::string("\xB0\x04", 2));
        std::string sheet;
        put(sheet, sheetAt, 4);
        put(sheet, 0, 2);
        sheet += std::string("\x06\0Trang1", 8);
        record(out, 0x0085, sheet);
        record(out, 0x00FC, shared);
        record(out, 0x000A, {});
        return out;
    };
    return globals(globals(0).size()) + sheetRecords(rows, columns);
}

static std::string entry(std::string_view name, int type, std::uint32_t child, std::uint32_t start,
    std::uint64_t size)
{
    std::string out;
    for (const char c : name) {
        put(out, static_cast<unsigned char>(c), 2);
    }
    out.resize(64, '\0');
    put(out, name.empty() ? 0 : (name.size() + 1) * 2, 2);
    put(out, std::uint64_t(type), 1);
    put(out, 1, 1); // black
    put(out, 0xFFFFFFFF, 4);
    put(out, 0xFFFFFFFF, 4);
    put(out, child, 4);
    out.resize(116, '\0');
    put(out, start, 4);
    put(out, size, 8);
    return out;
}

/// Header, directory, tables of sectors, then the one stream.
static std::string compound(std::string stream)
{
    stream.resize((stream.size() + sector - 1) / sector * sector, '\0');
    const auto sectors = stream.size() / sector;
    std::size_t tables = 1;
    while (tables * (sector / 4) < 1 + tables + sectors) {
        ++tables;
    }
    std::string out("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    out.resize(24, '\0');
    put(out, 0x003E, 2);
    put(out, 4, 2);
    put(out, 0xFFFE, 2);
    put(out, 12, 2);
    put(out, 6, 2);
    put(out, 0, 6);
    put(out, 1, 4); // sectors of the directory
    put(out, tables, 4);
    put(out, 0, 4); // the directory stands first
    put(out, 0, 4);
    put(out, 4096, 4);
    put(out, 0xFFFFFFFE, 4);
    put(out, 0, 4);
    put(out, 0xFFFFFFFE, 4);
    put(out, 0, 4);
    for (std::size_t i = 0; i < 109; ++i) {
        put(out, i < tables ? 1 + i : 0xFFFFFFFF, 4);
    }
    out.resize(sector, '\0');
    out += entry("Root Entry", 5, 1, 0xFFFFFFFE, 0)
        + entry("Workbook", 2, 0xFFFFFFFF, std::uint32_t(1 + tables), stream.size());
    while (out.size() < 2 * sector) {
        out += entry({}, 0, 0xFFFFFFFF, 0, 0);
    }
    std::string table;
    put(table, 0xFFFFFFFE, 4);
    for (std::size_t i = 0; i < tables; ++i) {
        put(table, 0xFFFFFFFD, 4);
    }
    for (std::size_t i = 1; i <= sectors; ++i) {
        put(table, i == sectors ? 0xFFFFFFFE : 1 + tables + i, 4);
    }
    table.resize(tables * sector, '\xFF');
    return out + table + stream;
}

fs::path largeXls(const fs::path& folder, int rows, int columns)
{
    const auto path = folder / ("large-" + std::to_string(rows) + ".xls");
    if (!fs::exists(path)) {
        writeFile(path, compound(bookRecords(rows, columns)));
    }
    return path;
}

} // namespace tuyen::bench
