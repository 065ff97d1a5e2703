// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Reveal.h"

#include "base/Error.h"
#include "store/IdentityStore.h"
#include "store/Journal.h"
#include "text/Fold.h"

namespace tuyen {

std::vector<Person> reveal(
    Store& store, const std::vector<PersonId>& people, std::string_view reason)
{
    const auto why = trimmed(reason);
    if (why.empty()) {
        throw Error("reveal.no-reason");
    }
    std::vector<EntityId> ids;
    for (const auto person : people) {
        ids.push_back(entity(person));
    }
    Journal(store).note("reveal", why, ids);
    const IdentityStore identity(store);
    std::vector<Person> shown;
    for (const auto person : people) {
        if (auto found = identity.shown(person)) {
            shown.push_back(std::move(*found));
        }
    }
    return shown;
}

} // namespace tuyen
