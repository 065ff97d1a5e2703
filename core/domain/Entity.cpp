// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Entity.h"

namespace tuyen {

std::string_view name(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Incident:
        return "incident";
    case EntityKind::Person:
        return "person";
    case EntityKind::Organisation:
        return "organisation";
    case EntityKind::Identifier:
        return "identifier";
    case EntityKind::Place:
        return "place";
    case EntityKind::Route:
        return "route";
    }
    return "";
}

} // namespace tuyen
