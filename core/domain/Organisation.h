// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <string>

namespace tuyen {

/// A ring (đường dây, băng nhóm), an agency, a company. A ring is suspected until somebody confirms it.
struct Organisation {
    OrganisationId id;
    std::string name;
    std::string kind; ///< "ring", "agency", "company", "ngo", "other"
    bool isConfirmed = false;
    std::string note;
    friend bool operator==(const Organisation&, const Organisation&) = default;
};

} // namespace tuyen
