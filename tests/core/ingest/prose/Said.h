// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/prose/ProseReader.h"

#include <string>
#include <string_view>
#include <vector>

namespace tuyen::test {

using Sayings = std::vector<std::string>;

/// Lines of a text as paragraphs.
ProseReading proseOf(std::string_view lines, int yearHint = 0);

/// "date incident_date 2024-03-05", "place VN-lang-son", "count suspects =3", "method
/// means.deception", "route recruitment:VN-lang-son exploitation:CN", "identifier phone
/// +84900000317", "figure cases =1604 2023": one a proposal, sorted.
Sayings said(std::string_view lines, int yearHint = 0);
/// The same with the proposed incident before each: "2 date incident_date 2024-03-05"; "-" before a
/// figure. Unsorted, in the order of the text.
Sayings saidByIncident(std::string_view lines, int yearHint = 0);
std::string saying(const Proposal& proposal);

bool has(const Sayings& all, std::string_view saying);
/// Whether any of them begins so.
bool hasKind(const Sayings& all, std::string_view beginning);

} // namespace tuyen::test
