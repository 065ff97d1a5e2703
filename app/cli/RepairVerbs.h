// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Cli.h"

#include "domain/Draft.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace tuyen::cli {

/// The verbs under `quarantine`: fix, retry, dismiss, restore.
void addRepairs(CLI::App& quarantine, Cli& cli);

/// What is odd about a row, cell by cell: "C (Ngày xảy ra): …". `columns` are its headers.
std::string reasons(const std::vector<Issue>& issues, const std::vector<std::string>& columns,
    const Console& console);
/// The file of each import.
std::map<BatchId, std::string> filesOf(Store& store);

/// "--on-duplicate" and "--fields", as `import` and the repairs take them.
struct ChoiceWords {
    std::string onDuplicate;
    std::vector<std::string> fields;
    void add(CLI::App& verb, const Cli& cli);
    /// `otherwise` where no option says it. Throws Error "cli.bad-field", "cli.usage.fields".
    DuplicateChoice choice(OnDuplicate otherwise = OnDuplicate::Skip) const;
};

} // namespace tuyen::cli
