// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/SampleStyles.h"

#include <charconv>

namespace tuyen {

DateOrder orderIn(
    const std::vector<std::vector<std::string>>& sample, const ColumnMapping& mapping)
{
    int dayFirst = 0;
    int monthFirst = 0;
    for (const auto& mapped : mapping.columns) {
        const auto* definition = fieldDefinition(mapped.field);
        if (!definition || definition->type != "date") {
            continue;
        }
        for (const auto& row : sample) {
            if (std::size_t(mapped.column) >= row.size()) {
                continue;
            }
            const auto& text = row[std::size_t(mapped.column)];
            int first = 0;
            int second = 0;
            const auto* end = text.data() + text.size();
            auto read = std::from_chars(text.data(), end, first);
            if (read.ec != std::errc() || read.ptr == end
                || (*read.ptr != '/' && *read.ptr != '.' && *read.ptr != '-')) {
                continue;
            }
            read = std::from_chars(read.ptr + 1, end, second);
            dayFirst += first > 12 && first <= 31 && second >= 1 && second <= 12;
            monthFirst += second > 12 && second <= 31 && first >= 1 && first <= 12;
        }
    }
    return monthFirst > 0 && dayFirst == 0 ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

NumberStyle styleIn(
    const std::vector<std::vector<std::string>>& sample, const ColumnMapping& mapping)
{
    int vietnamese = 0;
    int english = 0;
    for (const auto& mapped : mapping.columns) {
        const auto* definition = fieldDefinition(mapped.field);
        if (!definition || (definition->type != "int" && definition->type != "money")) {
            continue;
        }
        for (const auto& row : sample) {
            const auto* text = std::size_t(mapped.column) < row.size()
                ? &row[std::size_t(mapped.column)]
                : nullptr;
            if (!text || text->find_first_not_of("0123456789.,") != text->npos) {
                continue;
            }
            vietnamese += text->size() > 4 && (*text)[text->size() - 4] == '.';
            english += text->size() > 4 && (*text)[text->size() - 4] == ',';
        }
    }
    return english > 0 && vietnamese == 0 ? NumberStyle::English : NumberStyle::Vietnamese;
}

} // namespace tuyen
