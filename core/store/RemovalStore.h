// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "domain/Entity.h"
#include "store/Store.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// What goes when a thing is taken out of the store, to be said before it is done.
struct RemovalEffect {
    EntityKind kind = EntityKind::Place;
    std::string label;        ///< as it may be shown
    std::int64_t parts = 0;   ///< of a person: in incidents; of an incident: people in it, who stay
    std::int64_t routes = 0;  ///< of an incident
    std::int64_t uses = 0;    ///< of a number: by whom; of anything else: of numbers
    std::int64_t numbers = 0; ///< used by nobody else: they go too
    std::int64_t links = 0;   ///< those of these numbers too
    std::optional<Error> refusal; ///< why it cannot go
};

/// Takes an incident, person, organisation, number, place or route out of the store, with all that
/// hangs on it, as one step of the history: undo puts every row back as it was. The people of an
/// incident stay.
///
/// Numbers that nobody else used go with a person: at once with the protected, who could be known
/// by them, else where nothing more is known of the number.
///
/// What cannot go says why. A person of several records is taken apart first, for "the person" is
/// then none of them; who is on the watch list is taken off first, for somebody answers for that;
/// what an import taken back needs would be missing when it comes back; and what has very many
/// lines came with an import, which is taken back in a job, where one step by hand would freeze.
class RemovalStore {
public:
    static constexpr std::int64_t rowsAtMost = 1'000; ///< that hang on it

    explicit RemovalStore(Store& store);

    /// None: there is nothing of that id.
    std::optional<RemovalEffect> effect(EntityId thing) const;
    /// Throws Error "removal.gone", "removal.no-reason", or the refusal: "removal.merged",
    /// "removal.watched", "removal.needed", "removal.too-many".
    void remove(EntityId thing, std::string_view reason);

private:
    EntityKind removable(EntityId thing) const; ///< throws what remove() does
    std::vector<EntityId> numbersAlone(EntityId thing) const;
    std::optional<Error> refusalOf(
        const std::vector<EntityId>& going, const RemovalEffect& effect) const;
    Store* m_store;
};

} // namespace tuyen
