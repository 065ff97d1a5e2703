// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"
#include "domain/Identifier.h"
#include "domain/Ids.h"
#include "store/internal/KeyTable.h"
#include "store/internal/OrderedIndex.h"
#include "store/internal/Sql.h"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// What the store holds already, as an import asks it: equal rows, incidents by code, identifiers,
/// people. An import into a store of less than 200,000 things keeps hashes in memory and lets
/// indexes that would grow in no order wait until the end; a larger store is asked through its
/// indexes. Keys are SipHash under a key of this process: two of a few million differ by all odds
/// (1 in 10 million runs), and nobody can make two that do not.
class Known {
public:
    explicit Known(sql::Connection& connection);

    bool isBulk() const { return m_isBulk; }
    bool hasRow(std::uint64_t fingerprint) const;
    /// What will be asked of a draft that comes soon.
    void expect(const RowDraft& draft) const;
    void addRow(std::uint64_t fingerprint);

    IncidentId incident(const std::string& code);
    void addIncident(const std::string& code, IncidentId id);
    IdentifierId identifier(IdentifierKind kind, const std::string& value);
    void addIdentifier(IdentifierKind kind, const std::string& value, IdentifierId id);
    /// Those with this code, or this document, and this folded name, the smallest id first: facts
    /// that contradict keep people of one document apart.
    std::vector<PersonId> peopleByCode(const std::string& code, const std::string& foldedName);
    std::vector<PersonId> peopleByDocument(IdentifierId document, const std::string& foldedName);
    void addPersonCode(const std::string& code, const std::string& foldedName, PersonId id);
    /// Of a new person.
    void wrotePersonCode(const std::string& code);
    void addPersonDocument(IdentifierId document, const std::string& foldedName, PersonId id);

    void forget();         ///< what it holds in memory, at the end
    void rebuildIndexes(); ///< those that waited

private:
    std::uint64_t key(char what, std::initializer_list<std::string_view> parts) const;
    std::int64_t thing(std::uint64_t key) const; ///< 0: none
    std::uint64_t personKey(
        char what, std::string_view key, const std::string& foldedName, int number) const;
    std::vector<PersonId> people(
        char what, std::string_view key, const std::string& foldedName) const;
    void addPerson(char what, std::string_view key, const std::string& foldedName, PersonId id);
    void keep(std::uint64_t key, std::int64_t id) { m_things.put({ key, id }); }
    std::uint64_t incidentKey(const std::string& code) const;
    std::uint64_t identifierKey(IdentifierKind kind, const std::string& value) const;
    void load();

    sql::Connection* m_connection;
    bool m_isBulk = false;
    std::array<unsigned char, 16> m_secret {};
    KeyTable<KeySlot> m_rows;
    KeyTable<IdSlot> m_things;
    OrderedIndex m_incidentCodes;
    OrderedIndex m_personCodes;
    OrderedIndex m_identifierValues;
};

} // namespace tuyen
