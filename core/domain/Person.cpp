// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Person.h"

namespace tuyen {

std::string_view name(Role role)
{
    switch (role) {
    case Role::Suspect:
        return "suspect";
    case Role::Victim:
        return "victim";
    case Role::PresumedVictim:
        return "presumed-victim";
    case Role::Other:
        break;
    }
    return "other";
}

std::optional<Role> roleFromName(std::string_view text)
{
    for (const Role role : { Role::Suspect, Role::Victim, Role::PresumedVictim, Role::Other }) {
        if (text == name(role)) {
            return role;
        }
    }
    return std::nullopt;
}

} // namespace tuyen
