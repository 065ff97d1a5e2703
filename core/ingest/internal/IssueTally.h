// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Issue.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tuyen {

/// Counts issues by code and keeps the first thousand of each.
class IssueTally {
public:
    static constexpr std::int64_t kept = 1000;

    void add(const Issue& issue);
    /// The same, for a code alone: the issue is only made while it would be kept.
    template <class Make> void add(std::string_view code, Make make)
    {
        auto& group = groupOf(code);
        if (group.count++ < kept) {
            group.examples.push_back(make());
        }
    }

    struct Group {
        std::int64_t count = 0;
        std::vector<Issue> examples;
    };
    const std::map<std::string, Group, std::less<>>& groups() const { return m_groups; }
    /// All that are kept, in the order of sheets and rows they came in.
    std::vector<Issue> all() const;
    std::vector<std::pair<std::string, std::int64_t>> counts() const;

private:
    Group& groupOf(std::string_view code);
    std::map<std::string, Group, std::less<>> m_groups;
};

} // namespace tuyen
