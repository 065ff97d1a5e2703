// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Draft.h"

#include "domain/CaseTitle.h"

#include <utility>

namespace tuyen {

const std::string& QuarantinedRow::text(int column) const
{
    static const std::string none;
    if (const auto fix = fixes.find(column); fix != fixes.end()) {
        return fix->second;
    }
    const auto at = static_cast<std::size_t>(column);
    return column >= 0 && at < cells.size() ? cells[at] : none;
}

Incident RowDraft::stated(const Incident& known) const
{
    Incident own = incident;
    for (const auto& [role, count] :
        { std::pair(Role::Suspect, &own.suspects), std::pair(Role::Victim, &own.victims),
            std::pair(Role::PresumedVictim, &own.presumedVictims) }) {
        if (isCountedByName(role)) {
            *count = {};
        }
    }
    if (isTitleOurs && !hasMadeTitle(known)) {
        own.title.clear();
    }
    return own;
}

} // namespace tuyen
