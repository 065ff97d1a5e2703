// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Entity.h"
#include "domain/Identifier.h"
#include "domain/Person.h"
#include "store/Store.h"

#include <optional>
#include <span>
#include <vector>

namespace tuyen {

/// A person of a list: the label is the pseudonym for the protected. Records that were merged are one
/// row, under the smallest id and with the roles and incidents of all.
struct PersonRow {
    PersonId id;
    std::string label;
    std::string code;
    bool isProtected = false;
    std::vector<Role> roles;
    std::vector<IncidentId> incidents;
    std::vector<PersonId> records; ///< in order; one where nothing was merged
};

class PersonStore {
public:
    explicit PersonStore(Store& store);

    /// With the true name: for edits and for a reveal, which its caller must journal.
    std::optional<Person> find(PersonId id) const;
    std::vector<PersonRow> rows(std::int64_t offset, std::int64_t limit) const; ///< by id
    std::vector<Involvement> involvements(PersonId id) const;
    std::vector<Identifier> identifiers(PersonId id) const;

    PersonId add(const Person& person, std::string_view reason = {});
    void update(const Person& person, std::string_view reason = {});
    InvolvementId addInvolvement(const Involvement& involvement, std::string_view reason = {});
    void removeInvolvement(InvolvementId id, std::string_view reason = {});

private:
    Store* m_store;
};

} // namespace tuyen
