// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program takes apart itself: text tables, JSON, frames of the reader process.
#include "Rows.h"
#include "Targets.h"

#include "ingest/CsvReader.h"
#include "ingest/JsonReader.h"
#include "ingest/RowStream.h"
#include "text/Fold.h"

namespace tuyen::fuzz {

using namespace std::string_literals;

/// The first two letters of the input choose delimiter and encoding; the rest is the file.
static ReadOptions chosen(char delimiter, char encoding)
{
    static constexpr std::string_view delimiters = ",;\t|";
    ReadOptions options;
    if (const auto at = delimiters.find(delimiter); at != delimiters.npos) {
        options.delimiter = delimiters[at];
    }
    const auto index = std::size_t(encoding - 'a');
    if (index < textEncodings.size()) {
        options.encoding = name(textEncodings[index]);
    }
    return options;
}

static void csv(std::string_view bytes)
{
    static ReadOptions options;
    if (bytes.size() < 2) {
        return;
    }
    options = chosen(bytes[0], bytes[1]);
    refusing(
        [](const auto& file) {
            CsvReader reader(file, options);
            readSheets(reader, true);
        },
        bytes.substr(2));
}

static std::vector<std::string> csvSeeds()
{
    return { "  Mã vụ,Ngày xảy ra\nA-1,1/2/2024\n", "  sep=;\na;b\n1;\"x\ny\"\n",
        "  a\tb\r\n\"1 \"\"hai\"\"\"\t2\r\n", "  a,b\n\"không đóng,2\n3,4\n", "  một\rhai\rba",
        "  \xEF\xBB\xBF" "a|b\n1|2", "  \xFF\xFE"s + "a\0,\0b\0\n\0"s, "  a,b\n\0,1\n"s, ";bx\0;\0\n\0"s,
        ",dhä tªn,n\xACi \xEA\n1,2\n", "  a,b\n\xC3(,2\n" };
}

static void json(std::string_view bytes)
{
    refusing(
        [](const auto& file) { readSheets(*openJson(file, {}, silentProgress()), true); }, bytes);
}

static std::vector<std::string> jsonSeeds()
{
    return { "[{\"Mã vụ\": \"A-1\", \"Số nạn nhân\": 2}, {\"Mã vụ\": null}]",
        "{\"a\": 1}\n{\"a\": [1, \"hai\", {\"b\": true}]}\n",
        "{\"vụ\": [{\"x\": {\"y\": [1, 2]}}], \"khác\": {\"trang\": [[\"h\"], [1]]}}",
        "[[\"a\", \"b\"], [1, 2.50]]", "[{\"a\": 12345678901234567890, \"a\": 1}]",
        "[{\"a\": \"\\ud800\"}, {\"b\": \"\\u0000\"}, {\"c\": 1e999}]", "[{\"a\": [[[[[]]]]]}]",
        "\xEF\xBB\xBF[{\"a\": -0.0}]", "[{\"a\": 1}", "\xFF\xFE[\0{\0\"\0a\0\"\0:\0001\0}\0]\0"s };
}

/// The program's side of the line: rows, sheets, texts and failures out of one payload.
static void readFrame(FrameReader frame)
{
    RawRow row;
    switch (frame.kind()) {
    case FrameKind::Rows:
        frame.number();
        frame.number();
        frame.number();
        while (!frame.isAtEnd()) {
            frame.row(row);
            for (const auto& cell : row.cells) {
                require(isValidUtf8(cell.text), "a cell is UTF-8");
                require(cell.kind <= CellKind::Error, "a cell is of a kind we have");
                require(cell.font <= OldFont::Viscii, "a font is one we have");
            }
        }
        return;
    case FrameKind::Opened:
        frame.text();
        frame.text();
        frame.real();
        frame.number();
        for (auto count = frame.number(); count > 0; --count) {
            require(isValidUtf8(frame.text()), "a name is UTF-8");
        }
        return;
    case FrameKind::Failed: {
        frame.number();
        const auto failure = frame.failure();
        for (const auto& arg : failure.args()) {
            require(isValidUtf8(arg.second), "a value is UTF-8");
        }
        return;
    }
    default:
        while (!frame.isAtEnd()) {
            frame.number();
            frame.text();
        }
    }
}

static void frames(std::string_view bytes)
{
    try {
        if (bytes.size() >= 4) {
            frameLength(bytes);
        }
        readFrame(FrameReader(bytes));
    } catch (const BadFrame&) {
        return;
    }
}

static std::vector<std::string> frameSeeds()
{
    RawRow row;
    row.number = 7;
    row.cells = { { "chữ", CellKind::Text }, { "2023-05-14", CellKind::Date, 19491 },
        { "ViÖt", CellKind::Text, 0, OldFont::Tcvn3 } };
    FrameWriter rows(FrameKind::Rows);
    rows.number(1);
    rows.number(0);
    rows.number(99);
    rows.row(row);
    row.number = 8;
    row.problem = "encoding.invalid";
    rows.row(row);
    FrameWriter opened(FrameKind::Opened);
    opened.text("xlsx");
    opened.text("utf-8");
    opened.real(1);
    opened.number(1000);
    opened.number(1);
    opened.text("Trang 1");
    FrameWriter failed(FrameKind::Failed);
    failed.number(1);
    failed.failure(Error("file.encrypted", { { "file", "a.xlsx" } }));
    FrameWriter words(FrameKind::Text);
    words.number(1);
    words.text("docx");
    return { rows.finished().substr(4), opened.finished().substr(4), failed.finished().substr(4),
        words.finished().substr(4) };
}

std::span<const Target> tableTargets()
{
    static const std::vector<Target> all {
        { "csv", "CSV and TSV", csv, csvSeeds, { "\"\"", "sep=", "\r\n", "\",\"", "\xEF\xBB\xBF" } },
        { "json", "JSON and JSON lines", json, jsonSeeds,
            { "{\"", "\":", "[{", "}]", "null", "true", "\\ud83d", "\\u0000", "1e9", "}\n{" } },
        { "frames", "frames of the reader process", frames, frameSeeds, {} },
    };
    return all;
}

} // namespace tuyen::fuzz
