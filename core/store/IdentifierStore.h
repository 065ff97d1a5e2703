// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Entity.h"
#include "domain/Identifier.h"
#include "store/Store.h"

#include <optional>
#include <string_view>

namespace tuyen {

/// Phones, accounts, documents, plates as they are written by hand. Values come normalised, as
/// readIdentifier() gives them. Every change is one undo step of the journal.
class IdentifierStore {
public:
    explicit IdentifierStore(Store& store);

    std::optional<Identifier> find(IdentifierId id) const;
    std::optional<IdentifierId> findByValue(IdentifierKind kind, std::string_view value) const;
    /// A value the store knows is not written twice: `user` becomes a further user of it, and two
    /// that share it are linked by it. Throws Error "identifier.empty", "identifier.taken" (known,
    /// and no user was named), "identifier.used-already", "identifier.no-such-user".
    IdentifierId add(const Identifier& draft, EntityId user = {}, std::string_view reason = {});
    /// Throws Error "identifier.empty", "identifier.gone", "identifier.taken" (another row has the
    /// value: two rows are never made one, their users would change places unseen).
    void update(const Identifier& identifier, std::string_view reason = {});
    /// It was not theirs after all; all rows that say so go. Throws Error "identifier.not-used".
    void removeUse(IdentifierId id, EntityId user, std::string_view reason = {});

private:
    Store* m_store;
};

} // namespace tuyen
