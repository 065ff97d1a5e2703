// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/JsonReader.h"

#include "base/Error.h"
#include "base/File.h"
#include "ingest/internal/JsonRow.h"
#include "ingest/internal/JsonShape.h"
#include "ingest/internal/JsonText.h"
#include "ingest/internal/ReplacedLetter.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tuyen {

static constexpr int deepestTable = 8;
static constexpr std::size_t mostTables = 1000;

namespace {

struct JsonTable {
    std::string name;
    JsonText::Place place; ///< behind the '[', or where the first object of many begins
    bool isSequence = false;
    bool isByLine = false;
    bool hasObjects = false;
    bool hasArrays = false;
    JsonColumns columns;
    JsonShapes shapes; ///< while it is read for its keys
};

class JsonReader final : public TableReader {
public:
    JsonReader(
        const std::filesystem::path& file, const ReadOptions& options, const Progress& progress);

    TableFormat format() const override
    {
        return { m_tables.front().isSequence ? "jsonl" : "json", "utf-8", 1, '\0' };
    }
    std::vector<std::string> sheets() const override;
    void select(std::string_view sheet) override;
    bool next(RawRow& row) override;
    std::int64_t bytesRead() const override { return m_text.place().offset; }
    std::int64_t bytesTotal() const override { return m_text.size(); }

private:
    void findTables();
    void lookIn(const std::string& path, int depth);
    void lookAtArray(const std::string& path);
    void lookAtSequence();
    bool element(const JsonTable& table);
    void learn(JsonTable& table);
    void headers(RawRow& row);

    std::string m_file;
    const Progress& m_progress;
    JsonText m_text;
    std::vector<JsonTable> m_tables;
    JsonTable* m_table = nullptr;
    std::int64_t m_number = 0;
    bool m_isAtEnd = false;
    std::string m_raw;
    JsonRow m_row;
};

} // namespace

JsonReader::JsonReader(
    const std::filesystem::path& file, const ReadOptions& options, const Progress& progress)
    : m_file(utf8(file.filename()))
    , m_progress(progress)
    , m_text(file)
{
    findTables();
    if (m_tables.empty()) {
        throw Error("file.no-table", { { "file", m_file } });
    }
    select(options.sheet.empty() ? m_tables.front().name : options.sheet);
}

void JsonReader::findTables()
{
    m_text.skipBlanks();
    const bool isArray = m_text.peek() == '[';
    if (isArray) {
        lookAtArray({});
        m_text.skipBlanks();
        if (m_text.peek() >= 0 && m_text.peek() != '[') {
            m_text.fail(m_text.place());
        }
    } else {
        lookIn({}, 0);
        m_text.skipBlanks();
    }
    // More behind the first value: one value after the other, mostly one a line.
    if (m_text.peek() >= 0 || (m_tables.empty() && !isArray)) {
        m_tables.clear();
        lookAtSequence();
    }
}

/// The members of an object, which may be all of the file: nothing of it is kept but where the
/// arrays begin.
void JsonReader::lookIn(const std::string& path, int depth)
{
    m_text.expect('{');
    if (m_text.peek() == '}') {
        m_text.take();
        return;
    }
    for (;;) {
        const auto at = m_text.place();
        m_text.value(m_raw);
        const auto key = nlohmann::json::parse(m_raw, nullptr, false);
        if (!key.is_string()) {
            m_text.fail(at);
        }
        const auto name = (path.empty() ? "" : path + ".") + key.get<std::string>();
        m_text.expect(':');
        if (m_text.peek() == '[') {
            lookAtArray(name);
        } else if (m_text.peek() == '{' && depth < deepestTable) {
            lookIn(name, depth + 1);
        } else {
            m_text.value(m_raw, false);
        }
        m_text.skipBlanks();
        if (m_text.peek() == '}') {
            m_text.take();
            return;
        }
        m_text.expect(',');
    }
}

void JsonReader::learn(JsonTable& table)
{
    checkpoint(m_progress);
    if (table.shapes.isKnown(m_raw)) {
        return;
    }
    m_row.parse(m_raw, table.columns);
    if (m_row.problem().empty()) {
        table.shapes.remember();
    }
    table.hasObjects = table.hasObjects || m_row.isObject();
    table.hasArrays = table.hasArrays || m_row.isArray();
}

void JsonReader::lookAtArray(const std::string& path)
{
    JsonTable table;
    table.name = path;
    m_text.expect('[');
    table.place = m_text.place();
    while (element(table)) {
        learn(table);
    }
    if ((table.hasObjects || table.hasArrays) && m_tables.size() < mostTables) {
        m_tables.push_back(std::move(table));
    }
}

void JsonReader::lookAtSequence()
{
    JsonTable table;
    table.isSequence = true;
    m_text.goTo({});
    m_text.skipBlanks();
    table.place = m_text.place();
    // One a line, when the first line is whole: then a line that is wrong costs that line only.
    m_text.line(m_raw);
    m_row.parse(m_raw, table.columns);
    table.isByLine = m_row.problem().empty();
    table.columns = {};
    m_text.goTo(table.place);
    while (element(table)) {
        learn(table);
    }
    if (table.hasObjects || table.hasArrays) {
        m_tables.push_back(std::move(table));
    }
}

/// The next element into m_raw; false behind the last.
bool JsonReader::element(const JsonTable& table)
{
    m_text.skipBlanks();
    if (table.isSequence) {
        if (m_text.peek() < 0) {
            return false;
        }
        table.isByLine ? m_text.line(m_raw) : m_text.value(m_raw);
        return true;
    }
    if (m_text.peek() == ']') {
        m_text.take();
        return false;
    }
    m_text.value(m_raw);
    m_text.skipBlanks();
    if (m_text.peek() == ',') {
        m_text.take();
        m_text.skipBlanks();
        if (m_text.peek() == ']') {
            m_text.fail(m_text.place());
        }
    } else if (m_text.peek() != ']') {
        m_text.fail(m_text.place());
    }
    return true;
}

std::vector<std::string> JsonReader::sheets() const
{
    std::vector<std::string> names;
    for (const auto& table : m_tables) {
        names.push_back(table.name);
    }
    return names;
}

void JsonReader::select(std::string_view sheet)
{
    const auto found = std::ranges::find(m_tables, sheet, &JsonTable::name);
    if (found == m_tables.end()) {
        throw Error("sheet.unknown", { { "file", m_file }, { "sheet", std::string(sheet) } });
    }
    m_table = &*found;
    m_text.goTo(m_table->place);
    m_number = 0;
    m_isAtEnd = false;
}

void JsonReader::headers(RawRow& row)
{
    row.problem.clear();
    row.cells.clear();
    for (const auto& name : m_table->columns.names()) {
        row.cells.push_back({ name, CellKind::Text, 0 });
    }
}

bool JsonReader::next(RawRow& row)
{
    if (m_isAtEnd) {
        return false;
    }
    row.offset = 0;
    row.length = 0;
    row.isHidden = false;
    row.isCutShort = false;
    row.number = ++m_number;
    if (m_number == 1 && m_table->hasObjects) {
        headers(row);
        return true;
    }
    if (!element(*m_table)) {
        m_isAtEnd = true;
        return false;
    }
    m_row.parse(m_raw, m_table->columns);
    m_row.show(row);
    if (m_table->hasObjects && m_row.isArray() && row.problem.empty()) {
        row.problem = "json.not-a-row"; // its values belong to no column
    }
    if (row.problem.empty() && m_text.isDecoded() && m_raw.find(replacedLetter) != m_raw.npos) {
        row.problem = "encoding.invalid"; // units that are no UTF-16 text
    }
    return true;
}

std::unique_ptr<TableReader> openJson(
    const std::filesystem::path& file, const ReadOptions& options, const Progress& progress)
{
    return std::make_unique<JsonReader>(file, options, progress);
}

} // namespace tuyen
