// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "ingest/prose/Proposal.h"

#include <string>
#include <string_view>

namespace tuyen {

/// The value in words: "05/03/2024", "Lạng Sơn", "gần 20 nạn nhân", "Lạng Sơn – Trung Quốc".
std::string valueText(const Proposal& proposal, Language language);

/// The proposal with a value somebody typed, read as the text would be: "3 đối tượng" also changes
/// what is counted. Throws Error "prose.value-unreadable" with the text.
Proposal withValue(const Proposal& proposal, std::string_view text);

/// One proposal as JSON (docs/cli.md, proposals).
std::string proposalJson(const ProseReading& reading, const Proposal& proposal);

} // namespace tuyen
