// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Cli.h"

#include "domain/Draft.h"

#include <memory>
#include <string>
#include <vector>

namespace tuyen::cli {

/// The verbs under `quarantine`: fix, retry, dismiss, restore.
void addRepairs(CLI::App& quarantine, Cli& cli);

/// "--on-duplicate" and "--fields", as `import` and the repairs take them.
struct ChoiceWords {
    std::string onDuplicate;
    std::vector<std::string> fields;
    void add(CLI::App& verb, const Cli& cli);
    /// Throws Error "cli.bad-field".
    DuplicateChoice choice() const;
};

} // namespace tuyen::cli
