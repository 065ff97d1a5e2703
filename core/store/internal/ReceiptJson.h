// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Issue.h"
#include "domain/Batch.h"
#include "domain/Draft.h"

#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// As kept in the store: every field, so that a receipt is read back equal.
std::string receiptJson(const Receipt& receipt);
Receipt receiptFromJson(std::string_view json);
std::string issuesJson(const std::vector<Issue>& issues);
std::vector<Issue> issuesFromJson(std::string_view json);
std::string textsJson(const std::vector<std::string>& texts);
std::vector<std::string> textsFromJson(std::string_view json);
/// What section lines above a waiting row said; empty when they said nothing.
std::string sectionJson(const QuarantinedRow& row);
void readSection(std::string_view json, QuarantinedRow& row);
std::string fixesJson(const std::map<int, std::string>& fixes); ///< empty when there is none
std::map<int, std::string> fixesFromJson(std::string_view json);

} // namespace tuyen
