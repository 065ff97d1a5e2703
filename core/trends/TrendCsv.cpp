// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/TrendTable.h"

#include "base/Catalogue.h"
#include "gazetteer/Gazetteer.h"

namespace tuyen {

/// One cell: quoted where it must be, and never the start of a formula (an apostrophe before = + -
/// @, tab, CR).
static std::string cell(std::string text)
{
    if (!text.empty()
        && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos) {
        text.insert(text.begin(), '\'');
    }
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c;
        if (c == '"') {
            quoted += '"';
        }
    }
    return quoted + '"';
}

static void addLine(std::string& out, const std::string& label,
    const std::vector<std::int64_t>& values, std::optional<std::int64_t> unknown,
    std::int64_t total)
{
    out += cell(label);
    for (const auto value : values) {
        out += ',' + std::to_string(value);
    }
    if (unknown) {
        out += ',' + std::to_string(*unknown);
    }
    out += ',' + std::to_string(total) + "\r\n";
}

std::string trendCsv(const TrendTable& table, Language language)
{
    const auto word = [language](std::string_view code) { return sentence(code, {}, language); };
    const bool hasUnknown = table.unknownYear != 0;
    const auto unknown = [hasUnknown](std::int64_t value) {
        return hasUnknown ? std::optional(value) : std::nullopt;
    };
    std::string out = "\xEF\xBB\xBF" + cell(word("chart.unit"));
    for (const int year : table.years) {
        out += ',' + std::to_string(year);
    }
    out += (hasUnknown ? ',' + cell(word("chart.year-unknown")) : std::string()) + ','
        + cell(word("chart.total")) + "\r\n";
    for (const auto& row : table.rows) {
        const auto label = row.unit.empty()
            ? word("chart.unit-unknown")
            : Gazetteer::standard().provinceName(row.unit, language, true);
        addLine(out, label, row.values, unknown(row.unknownYear), row.total);
    }
    addLine(out, word("chart.total"), table.yearTotals, unknown(table.unknownYear), table.total);
    return out;
}

} // namespace tuyen
