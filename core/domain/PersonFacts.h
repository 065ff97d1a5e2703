// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Identifier.h"
#include "domain/Person.h"

#include <vector>

namespace tuyen {

/// Everything the store knows of one person record, to compare it with others.
struct PersonFacts {
    Person person;
    std::vector<Identifier> identifiers;
    std::vector<IncidentId> incidents;
    SourceRowId origin; ///< the row it was first read from
};

} // namespace tuyen
