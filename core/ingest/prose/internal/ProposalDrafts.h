// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"
#include "ingest/prose/Proposal.h"

#include <vector>

namespace tuyen::prose {

/// One incident of what was accepted of it, or one official figure; no draft when nothing was.
struct ProposalDraft {
    int part = 0; ///< index into ProseReading::parts
    RowDraft draft;
};
/// In the order of the parts.
std::vector<ProposalDraft> draftsOf(
    const ProseReading& reading, const std::vector<Proposal>& accepted);

/// Read as a route is written: "Nghệ An – Lào – Thái Lan".
Route routeFromText(std::string_view text);

} // namespace tuyen::prose
