// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/PartialDate.h"
#include "domain/Incident.h"
#include "domain/Ids.h"

#include <cstdint>
#include <string>

namespace tuyen {

enum class Certainty : std::uint8_t { Verified = 1, Probable = 2, Unverified = 3 };

/// A typed, dated, graded line between two entities; its sources are in `evidence`.
struct Link {
    LinkId id;
    EntityId from;
    EntityId to;
    std::string kind; ///< "uses", "member-of", "same-as", "knows" …
    bool isDirected = false;
    Certainty certainty = Certainty::Unverified;
    Grade grade;
    PartialDate since;
    PartialDate until;
    std::string note;
    friend bool operator==(const Link&, const Link&) = default;
};

} // namespace tuyen
