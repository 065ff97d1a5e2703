// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/LinkLayout.h"

#include "text/Fold.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace tuyen {

using namespace std::string_view_literals;

/// Rows a list without a header is judged by.
static constexpr std::size_t judgedRows = 50;

bool isOfLinks(const ColumnMapping& mapping)
{
    return (mapping.columnOf("link_from") >= 0 && mapping.columnOf("link_to") >= 0)
        || mapping.columnOf("node_id") >= 0;
}

std::vector<std::string_view> partsOf(std::string_view line)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto begin = line.find_first_not_of(" \t\r\n");
        if (begin == line.npos) {
            return parts;
        }
        line.remove_prefix(begin);
        const auto end = std::min(line.find_first_of(" \t\r\n"), line.size());
        parts.push_back(line.substr(0, end));
        line.remove_prefix(end);
    }
}

static bool isRemark(std::string_view text) { return text.starts_with('#') || text.starts_with('%'); }

static bool isNumber(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return !text.empty() && error == std::errc() && end == text.data() + text.size();
}

/// "18", "n18", "P-0042": what lists without a header call their nodes. Words are no such sign.
static bool isSign(std::string_view text)
{
    const bool hasDigit = text.find_first_of("0123456789") != text.npos;
    return hasDigit && text.size() <= 40
        && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                   || c == '-' || c == '_' || c == '+';
           });
}

/// The kind that a file's name speaks of, so that meetings and calls of one pair stay two links.
static std::string kindIn(std::string_view fileName)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 16> words { {
        { "meeting", "met" }, { "gap go", "met" }, { "gap mat", "met" }, { "call", "called" },
        { "phone", "called" }, { "goi", "called" }, { "dien thoai", "called" },
        { "transfer", "paid" }, { "payment", "paid" }, { "chuyen tien", "paid" },
        { "giao dich", "paid" }, { "message", "wrote-to" }, { "tin nhan", "wrote-to" },
        { "famil", "related-to" }, { "ho hang", "related-to" }, { "than nhan", "related-to" },
    } };
    const auto folded = fold(fileName);
    const auto found = std::ranges::find_if(
        words, [&folded](const auto& word) { return folded.find(word.first) != folded.npos; });
    return found == words.end() ? std::string() : std::string(found->second);
}

static LinkReading settled(LinkReading reading, std::string_view fileName)
{
    reading.isKindGuessed = reading.kind.empty();
    if (reading.kind.empty()) {
        reading.kind = kindIn(fileName);
    }
    if (reading.kind.empty()) {
        reading.kind = "linked";
    }
    reading.isNodeGuessed = reading.nodeKind.empty();
    if (reading.nodeKind.empty()) {
        reading.nodeKind = "person";
    }
    return reading;
}

static MappedColumn mapped(
    std::size_t column, const std::string& header, std::string_view field, double confidence)
{
    return { int(column), header, std::string(field), confidence,
        field.empty() ? "" : confidence < 0.9 ? "mapping.values" : "mapping.exact", {} };
}

/// Beside the id of a node a name is the node's, and a kind too.
static std::string nodeFieldOf(std::string_view folded)
{
    for (const auto name : { "label"sv, "name"sv, "ten"sv, "ho ten"sv }) {
        if (folded == name) {
            return "node_label";
        }
    }
    for (const auto kind : { "kind"sv, "type"sv, "loai"sv }) {
        if (folded == kind) {
            return "node_kind";
        }
    }
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> others { {
        { "code", "node_code" }, { "ma", "node_code" }, { "roles", "node_roles" },
        { "role", "node_roles" }, { "vai tro", "node_roles" }, { "date", "node_date" },
        { "ngay", "node_date" }, { "protected", "node_protected" } } };
    const auto other = std::ranges::find(others, folded, &std::pair<std::string_view, std::string_view>::first);
    return other == others.end() ? std::string() : std::string(other->second);
}

/// Fields by the spellings of link_headers.csv; the first column of a field wins.
static ColumnMapping mappingOf(const std::vector<std::string>& headers)
{
    ColumnMapping mapping;
    const auto isThere = [&headers](std::string_view name) {
        return std::ranges::any_of(
            headers, [name](const std::string& header) { return fold(header) == name; });
    };
    // Beside "source" and "target" the two say when, not who.
    const bool areDates = isThere("source") && isThere("target");
    for (std::size_t column = 0; column < headers.size(); ++column) {
        const auto folded = fold(headers[column]);
        if (areDates && (folded == "from" || folded == "to")) {
            const std::string_view field = folded == "from" ? "link_since" : "link_until";
            mapping.columns.push_back(mapped(column, headers[column],
                mapping.columnOf(field) < 0 ? field : std::string_view(), 1));
            continue;
        }
        std::string field = mapping.columnOf("node_id") >= 0 ? nodeFieldOf(folded) : std::string();
        if (!field.empty()) {
            mapping.columns.push_back(mapped(column, headers[column],
                mapping.columnOf(field) < 0 ? field : std::string(), 1));
            continue;
        }
        for (const auto& definition : linkFieldDefinitions()) {
            const bool isIt = std::ranges::any_of(definition.spellings,
                [&folded](const std::string& spelling) { return fold(spelling) == folded; });
            if (isIt && mapping.columnOf(definition.field) < 0) {
                field = definition.field;
                break;
            }
        }
        mapping.columns.push_back(mapped(column, headers[column], field, 1));
    }
    return mapping;
}

/// Of a text file: nodes with their names or kinds, and most of the rest is what nodes have.
static bool isHeaderOfNodes(const ColumnMapping& mapping)
{
    const auto known = std::ranges::count_if(
        mapping.columns, [](const MappedColumn& column) { return !column.field.empty(); });
    return mapping.columnOf("node_id") >= 0
        && (mapping.columnOf("node_label") >= 0 || mapping.columnOf("node_kind") >= 0)
        && known * 2 >= std::ssize(mapping.columns);
}

/// Of a text file: both ends are named, and most of the rest is what links have. "From" and "to"
/// are words of routes too: a table with columns of its own beside them is none of links.
static bool isHeaderOfLinks(const ColumnMapping& mapping)
{
    if (mapping.columnOf("link_from") < 0 || mapping.columnOf("link_to") < 0) {
        return false;
    }
    const auto known = std::ranges::count_if(
        mapping.columns, [](const MappedColumn& column) { return !column.field.empty(); });
    const auto from = fold(mapping.columns[std::size_t(mapping.columnOf("link_from"))].header);
    const bool isPlain = from == "source" || from.find("node") != from.npos;
    const auto named = std::ranges::count_if(
        mapping.columns, [](const MappedColumn& column) { return !column.header.empty(); });
    return isPlain ? known * 2 >= named : known == named;
}

static bool saysDirection(const ColumnMapping& mapping)
{
    static constexpr std::array directed { "from"sv, "caller"sv, "sender"sv, "payer"sv, "tu"sv,
        "nguoi goi"sv, "nguoi gui"sv, "so goi"sv };
    const auto header = fold(mapping.columns[std::size_t(mapping.columnOf("link_from"))].header);
    return std::ranges::find(directed, header) != directed.end();
}

static std::optional<LinkHead> withoutHeader(
    const std::vector<std::vector<std::string>>& rows, bool splitsOnBlanks)
{
    LinkHead head;
    head.hasHeader = false;
    head.reading.splitsOnBlanks = splitsOnBlanks;
    std::size_t width = 0;
    std::size_t judged = 0;
    for (std::size_t i = 0; i < rows.size() && judged < judgedRows; ++i) {
        std::vector<std::string_view> parts;
        for (const auto& cell : rows[i]) {
            if (splitsOnBlanks) {
                const auto some = partsOf(cell);
                parts.insert(parts.end(), some.begin(), some.end());
            } else {
                parts.push_back(cell);
            }
        }
        if (parts.empty() || (parts.size() == 1 && parts[0].empty()) || isRemark(parts[0])) {
            continue;
        }
        const bool isLink = (parts.size() == 2 || (parts.size() == 3 && isNumber(parts[2])))
            && isSign(parts[0]) && isSign(parts[1]);
        if (!isLink || (width != 0 && parts.size() != width)) {
            return std::nullopt;
        }
        head.firstRow = judged == 0 ? i : head.firstRow;
        width = parts.size();
        ++judged;
    }
    if (judged < 3) {
        return std::nullopt;
    }
    head.headers = { "source", "target" };
    if (width == 3) {
        head.headers.push_back("weight");
    }
    static constexpr std::array fields { "link_from"sv, "link_to"sv, "link_weight"sv };
    for (std::size_t column = 0; column < width; ++column) {
        head.mapping.columns.push_back(mapped(column, head.headers[column], fields[column], 0.85));
    }
    return head;
}

static std::optional<LinkHead> withHeader(
    const std::vector<std::vector<std::string>>& rows, bool isGraph)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool isEmpty
            = std::ranges::all_of(rows[i], [](const auto& cell) { return cell.empty(); });
        if (isEmpty || isRemark(rows[i][0])) {
            continue;
        }
        LinkHead head;
        head.firstRow = i;
        head.headers = rows[i];
        head.mapping = mappingOf(rows[i]);
        const bool isOfNodes = isHeaderOfNodes(head.mapping);
        if (!isGraph && !isOfNodes && !isHeaderOfLinks(head.mapping)) {
            return std::nullopt;
        }
        if (!isGraph && !isOfNodes && saysDirection(head.mapping)) {
            head.reading.isDirected = true;
        }
        return head;
    }
    return std::nullopt;
}

std::optional<LinkHead> findLinks(const std::vector<std::vector<std::string>>& rows,
    std::string_view format, std::string_view fileName, const ImportOptions& options)
{
    const bool isGraph = format == "graphml" || format == "gexf";
    const bool isText = format == "csv" || format == "tsv";
    if ((!isGraph && !isText) || options.headerRow > 0) {
        return std::nullopt;
    }
    auto head = withHeader(rows, isGraph);
    for (const bool splits : { false, true }) {
        if (!head && isText) {
            head = withoutHeader(rows, splits);
        }
    }
    if (!head) {
        return std::nullopt;
    }
    auto reading = options.links;
    reading.splitsOnBlanks = head->reading.splitsOnBlanks;
    reading.isDirected = reading.isDirected ? reading.isDirected : head->reading.isDirected;
    head->reading = settled(std::move(reading), fileName);
    return head;
}

} // namespace tuyen
