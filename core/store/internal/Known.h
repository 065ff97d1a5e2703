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

/// 64-bit keys, open addressing, half full at most. Key 0 is never stored. A slot that was never
/// written is all zero.
template <class Slot> class KeyTable {
public:
    /// The slot with this key; nullptr: there is none.
    const Slot* find(std::uint64_t key) const
    {
        if (m_slots.empty()) {
            return nullptr;
        }
        const auto& slot = m_slots[placeOf(key)];
        return slot.key() == key ? &slot : nullptr;
    }
    void put(const Slot& slot) ///< the first one of its key stays
    {
        if (2 * (m_size + 1) > m_slots.size()) {
            grow();
        }
        auto& place = m_slots[placeOf(slot.key())];
        if (place.key() == 0) {
            place = slot;
            ++m_size;
        }
    }
    /// Has the place of a key fetched from memory that find() will ask for soon: among millions
    /// each is as far away as memory gets, and an import asks for five a row.
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

private:
    std::size_t placeOf(std::uint64_t key) const ///< its slot, or the empty one it would take
    {
        const auto mask = m_slots.size() - 1;
        auto at = key & mask;
        while (m_slots[at].key() != key && m_slots[at].key() != 0) {
            at = (at + 1) & mask;
        }
        return at;
    }
    void grow()
    {
        const auto old = std::move(m_slots);
        m_slots.assign(old.empty() ? 1024 : old.size() * 2, Slot {});
        for (const auto& slot : old) {
            if (slot.key() != 0) {
                m_slots[placeOf(slot.key())] = slot;
            }
        }
    }
    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
};

/// Whether a key is there.
struct KeySlot {
    std::uint64_t own = 0;
    std::uint64_t key() const { return own; }
};

/// A key and an id below 2^32, in twelve bytes: a million cases have four million of them.
struct IdSlot {
    std::array<std::uint32_t, 2> own {};
    std::uint32_t id = 0;
    IdSlot() = default;
    IdSlot(std::uint64_t key, std::int64_t value)
        : own { std::uint32_t(key >> 32), std::uint32_t(key) }
        , id(std::uint32_t(value))
    {
    }
    std::uint64_t key() const { return std::uint64_t(own[0]) << 32 | own[1]; }
};

/// An index of a large import. While its keys come in order it grows at its end and costs next to
/// nothing; the first key that does not takes it out of the tables, to be made at once in the end:
/// a tree that grows in no order would be read and encrypted again and again.
class OrderedIndex {
public:
    OrderedIndex(sql::Connection& connection, const char* name)
        : m_connection(&connection)
        , m_name(name)
    {
    }
    /// A row with this key is being added.
    void meet(std::string_view key)
    {
        if (!m_isOut) {
            compare(key);
        }
    }
    void rebuild();

private:
    void compare(std::string_view key);

    sql::Connection* m_connection;
    const char* m_name;
    std::string m_last;
    std::string m_definition;
    bool m_isOut = false;
};

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
