// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/prose/Proposal.h"

namespace tuyen {

std::string_view name(ProposalKind kind)
{
    switch (kind) {
    case ProposalKind::Date:
        return "date";
    case ProposalKind::Place:
        return "place";
    case ProposalKind::Count:
        return "count";
    case ProposalKind::Method:
        return "method";
    case ProposalKind::Route:
        return "route";
    case ProposalKind::Identifier:
        return "identifier";
    case ProposalKind::Figure:
        return "figure";
    }
    return "";
}

const Proposal* ProseReading::find(int id) const
{
    const bool isThere = id >= 1 && std::size_t(id) <= proposals.size();
    return isThere ? &proposals[std::size_t(id) - 1] : nullptr;
}

} // namespace tuyen
