// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"
#include "domain/Identifier.h"
#include "domain/Ids.h"
#include "store/internal/Sql.h"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// 64-bit keys to ids, open addressing: 16 bytes an entry at half load. Key 0 is never stored.
class KeyMap {
public:
    std::int64_t find(std::uint64_t key) const;      ///< 0: none
    void put(std::uint64_t key, std::int64_t value); ///< the first value stays
    /// Has the place of a key fetched from memory that find() will ask for soon: among millions each
    /// is as far away as memory gets, and an import asks for five a row.
    void fetch(std::uint64_t key) const
    {
#if defined(__GNUC__)
        if (!m_slots.empty()) {
            __builtin_prefetch(&m_slots[key & (m_slots.size() - 1)]);
        }
#else
        static_cast<void>(key);
#endif
    }
    std::size_t size() const { return m_size; }

private:
    void grow();
    std::vector<std::pair<std::uint64_t, std::int64_t>> m_slots;
    std::size_t m_size = 0;
};

/// What the store holds already, as an import asks it: equal rows, incidents by code, identifiers,
/// people. An import into a store of less than 200,000 things keeps hashes in memory and lets the
/// two indexes that grow in no order wait until the end; a larger store is asked through its
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
    /// Same code, or same document, and same folded name.
    PersonId personByCode(const std::string& code, const std::string& foldedName);
    PersonId personByDocument(IdentifierId document, const std::string& foldedName);
    void addPersonCode(const std::string& code, const std::string& foldedName, PersonId id);
    void addPersonDocument(IdentifierId document, const std::string& foldedName, PersonId id);

    void forget();         ///< what it holds in memory, at the end
    void rebuildIndexes(); ///< those that waited

private:
    std::uint64_t key(char what, std::initializer_list<std::string_view> parts) const;
    void load();
    void dropIndexes();

    sql::Connection* m_connection;
    bool m_isBulk = false;
    std::array<unsigned char, 16> m_secret {};
    KeyMap m_rows;
    KeyMap m_things;
    std::vector<std::string> m_indexes;
};

} // namespace tuyen
