// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Sheet.h"

#include "base/File.h"

namespace tuyen {

static void append(std::string& out, const std::string& text, char delimiter)
{
    if (text.find_first_of("\"\r\n") == std::string::npos
        && text.find(delimiter) == std::string::npos) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"') {
            out += '"';
        }
        out += c;
    }
    out += '"';
}

void writeCsv(
    const std::filesystem::path& path, const Sheet& sheet, char delimiter, bool byteOrderMark)
{
    std::string out = byteOrderMark ? "\xEF\xBB\xBF" : "";
    for (const auto& row : sheet.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) {
                out += delimiter;
            }
            append(out, row[i].text, delimiter);
        }
        out += "\r\n";
    }
    writeFile(path, out);
}

} // namespace tuyen
