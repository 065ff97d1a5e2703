// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/IssueTally.h"

#include <algorithm>
#include <tuple>

namespace tuyen {

IssueTally::Group& IssueTally::groupOf(std::string_view code)
{
    const auto found = m_groups.find(code);
    return found != m_groups.end() ? found->second : m_groups[std::string(code)];
}

void IssueTally::add(const Issue& issue)
{
    add(issue.code, [&] { return issue; });
}

std::vector<Issue> IssueTally::all() const
{
    std::vector<Issue> issues;
    for (const auto& [code, group] : m_groups) {
        issues.insert(issues.end(), group.examples.begin(), group.examples.end());
    }
    // Of one row the worst first, then from left to right.
    std::ranges::stable_sort(issues, {}, [](const Issue& issue) {
        return std::tuple(issue.row, -static_cast<int>(issue.severity), issue.column);
    });
    return issues;
}

std::vector<std::pair<std::string, std::int64_t>> IssueTally::counts() const
{
    std::vector<std::pair<std::string, std::int64_t>> counts;
    for (const auto& [code, group] : m_groups) {
        counts.emplace_back(code, group.count);
    }
    return counts;
}

} // namespace tuyen
