// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/LeftOut.h"

#include <algorithm>

namespace tuyen {

static bool isLeftOut(const Issue& issue)
{
    return issue.row > 0 && issue.code.starts_with("row.")
        && (issue.severity == Severity::Duplicate || issue.severity == Severity::Note);
}

static void add(LeftOutRows& kind, const Issue& issue)
{
    constexpr std::size_t shownExamples = 3;
    auto sheet = std::ranges::find(kind.sheets, issue.sheet, &LeftOutRows::InSheet::sheet);
    if (sheet == kind.sheets.end()) {
        sheet = kind.sheets.insert(kind.sheets.end(), { issue.sheet, {} });
    }
    sheet->rows.push_back(issue.row);
    if (!issue.raw.empty() && kind.examples.size() < shownExamples
        && std::ranges::find(kind.examples, issue.raw) == kind.examples.end()) {
        kind.examples.push_back(issue.raw);
    }
}

std::int64_t LeftOutRows::count() const
{
    std::int64_t sum = unnamed;
    for (const auto& one : sheets) {
        sum += std::int64_t(one.rows.size());
    }
    return sum;
}

std::vector<LeftOutRows> leftOutRows(const Receipt& receipt)
{
    std::vector<LeftOutRows> kinds;
    for (const auto& issue : receipt.issues) {
        if (isLeftOut(issue)) {
            auto kind = std::ranges::find(kinds, issue.code, &LeftOutRows::code);
            if (kind == kinds.end()) {
                kind = kinds.insert(kinds.end(), { issue.code, {}, {}, 0 });
            }
            add(*kind, issue);
        }
    }
    for (auto& kind : kinds) {
        const auto counted = std::ranges::find(
            receipt.issueCounts, kind.code, &std::pair<std::string, std::int64_t>::first);
        if (counted != receipt.issueCounts.end()) {
            kind.unnamed = std::max<std::int64_t>(0, counted->second - kind.count());
        }
        for (auto& one : kind.sheets) {
            std::ranges::sort(one.rows);
        }
        // As the sheets lie in the book.
        std::ranges::stable_sort(kind.sheets, {}, [&receipt](const LeftOutRows::InSheet& one) {
            return std::ranges::find(receipt.sheets, one.sheet, &SheetReceipt::name)
                - receipt.sheets.begin();
        });
    }
    return kinds;
}

std::string rowRanges(const std::vector<std::int64_t>& rows)
{
    std::string text;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t last = i;
        while (last + 1 < rows.size() && rows[last + 1] <= rows[last] + 1) {
            ++last;
        }
        text += (text.empty() ? "" : ", ") + std::to_string(rows[i]);
        if (rows[last] > rows[i]) {
            text += (rows[last] == rows[i] + 1 ? ", " : "–") + std::to_string(rows[last]);
        }
        i = last + 1;
    }
    return text;
}

} // namespace tuyen
