// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace tuyen::cli {

/// A mapping file: a JSON object {"header": "field"} or, as `import --json` prints it, a list of
/// {"column": …, "field": …}; an empty or null field leaves the column out. Headers come back
/// folded. Throws Error "mapping.unreadable", "mapping.unknown-field", "file.missing".
std::vector<std::pair<std::string, std::string>> readMapping(const std::string& file);

} // namespace tuyen::cli
