// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/CsvLine.h"

#include <algorithm>
#include <iterator>

namespace tuyen {

static bool isPlainNumber(std::string_view text)
{
    if (text.starts_with('-') || text.starts_with('+')) {
        text.remove_prefix(1);
    }
    return !text.empty() && text.find_first_not_of("0123456789.,") == std::string_view::npos;
}

/// Characters a spreadsheet takes for the start of a formula, the full-width ones too.
static bool mayBeFormula(std::string_view text)
{
    static constexpr std::string_view starts[] { "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋",
        "－", "＠" };
    return std::any_of(std::begin(starts), std::end(starts), [&](std::string_view start) {
        return text.starts_with(start);
    }) && !isPlainNumber(text);
}

std::string csvLine(const std::vector<std::string>& cells)
{
    std::string out;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        out += i > 0 ? "," : "";
        const std::string text = (mayBeFormula(cells[i]) ? "'" : "") + cells[i];
        if (text.find_first_of(",\"\r\n") == std::string::npos) {
            out += text;
            continue;
        }
        out += '"';
        for (const char c : text) {
            out += c == '"' ? std::string("\"\"") : std::string(1, c);
        }
        out += '"';
    }
    return out + "\r\n";
}

} // namespace tuyen
