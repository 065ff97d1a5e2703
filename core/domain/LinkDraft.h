// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/PartialDate.h"
#include "domain/Entity.h"
#include "domain/Identifier.h"
#include "domain/Link.h"

#include <optional>
#include <string>

namespace tuyen {

/// What stands at an end of a link, as a file names it.
struct NodeDraft {
    EntityKind kind = EntityKind::Person;
    Identifier identifier; ///< of an identifier: kind, value, words
    std::string sort {};   ///< of an organisation: "ring", "company"; empty: not said
    std::string code;      ///< what the file calls it in its links
    std::string label;     ///< its name; empty: the code
    std::string ownCode {}; ///< the code its source gave it, where the file tells the two apart
    PartialDate date {};   ///< of an incident
    bool isProtected = false; ///< of a person: never to be shown under this name
    friend bool operator==(const NodeDraft&, const NodeDraft&) = default;
};

/// A row of a file of links, read and understood but not stored.
struct LinkDraft {
    NodeDraft from;
    NodeDraft to;
    std::optional<Link> link; ///< without its ends; none: the row is about `from` alone
    friend bool operator==(const LinkDraft&, const LinkDraft&) = default;
};

} // namespace tuyen
