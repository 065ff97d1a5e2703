// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Cli.h"

#include "domain/Filter.h"

#include <string>
#include <vector>

namespace tuyen::cli {

/// The options every verb shares that lists, counts or exports, as words; made into a Filter once
/// all are known.
struct FilterOptions {
    std::string from;
    std::string to;
    std::vector<std::string> years;
    std::vector<std::string> provinces;
    std::vector<std::string> neighbours;
    std::vector<std::string> forms;
    std::vector<std::string> channels;
    std::vector<std::string> roles;
    std::string text;
    std::vector<std::int64_t> batches;

    void add(CLI::App& verb, const Cli& cli);
    void addYear(CLI::App& verb, const Cli& cli);
    void addProvince(CLI::App& verb, const Cli& cli);
    void addBatch(CLI::App& verb, const Cli& cli);
    /// Throws Error "cli.bad-value".
    Filter filter() const;
};

} // namespace tuyen::cli
