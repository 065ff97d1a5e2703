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
    kind.rows.push_back(issue.row);
    if (!issue.raw.empty() && kind.examples.size() < shownExamples
        && std::ranges::find(kind.examples, issue.raw) == kind.examples.end()) {
        kind.examples.push_back(issue.raw);
    }
}

std::vector<LeftOutRows> leftOutRows(const Receipt& receipt)
{
    std::vector<LeftOutRows> kinds;
    for (const auto& issue : receipt.issues) {
        if (!isLeftOut(issue)) {
            continue;
        }
        auto kind = std::ranges::find_if(kinds, [&](const LeftOutRows& one) {
            return one.code == issue.code && one.sheet == issue.sheet;
        });
        if (kind == kinds.end()) {
            kind = kinds.insert(kinds.end(), { issue.code, issue.sheet, {}, {}, 0 });
        }
        add(*kind, issue);
    }
    for (const auto& [code, count] : receipt.issueCounts) {
        std::int64_t unnamed = count;
        LeftOutRows* last = nullptr;
        for (auto& kind : kinds) {
            if (kind.code == code) {
                unnamed -= std::int64_t(kind.rows.size());
                last = &kind;
            }
        }
        if (last) {
            last->unnamed = std::max<std::int64_t>(0, unnamed);
        }
    }
    for (auto& kind : kinds) {
        std::ranges::sort(kind.rows);
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
