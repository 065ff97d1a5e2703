// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/Known.h"

#include "domain/Entity.h"
#include "store/internal/Counters.h"
#include "store/internal/Secret.h"
#include "text/Fold.h"

#include <sodium.h>

namespace tuyen {

static constexpr std::int64_t bulkBelow = 200'000;

/// Ids in memory take 32 bits: so many are left to draw.
static constexpr std::int64_t bulkIdsBelow = std::int64_t(1) << 31;

/// A code and a name that stand for more people than this tell nobody apart: a row is compared with
/// the first of them, and a file of such rows does not take the square of its length.
static constexpr int mostOfOneName = 16;

Known::Known(sql::Connection& connection)
    : m_connection(&connection)
    , m_incidentCodes(connection, "incidents_code")
    , m_personCodes(connection, "persons_code")
    , m_identifierValues(connection, "identifiers_value")
{
    startSodium();
    randombytes_buf(m_secret.data(), m_secret.size());
    // An undone batch's rows may come again.
    auto rows = connection.prepare(
        "SELECT r.fingerprint FROM batches b JOIN batch_ranges g ON g.batch = b.id AND "
        "g.table_name = 'source_rows'"
        " JOIN source_rows r ON r.id BETWEEN g.first AND g.last WHERE b.is_undone = 0");
    while (rows.step()) {
        addRow(static_cast<std::uint64_t>(rows.integer(0)));
    }
    auto known
        = connection.prepare("SELECT (SELECT count(*) FROM (SELECT 1 FROM incidents LIMIT ?1))"
                             " + (SELECT count(*) FROM (SELECT 1 FROM persons LIMIT ?1))"
                             " + (SELECT count(*) FROM (SELECT 1 FROM identifiers LIMIT ?1))");
    m_isBulk = known.with(bulkBelow).step() && known.integer(0) < bulkBelow
        && Counters(*m_connection).value(counter::next("entities")) < bulkIdsBelow;
    known.reset();
    if (m_isBulk) {
        load();
        // What is left grows at its end: 128 MiB of pages, as for an import into a large store,
        // would save nothing.
        m_connection->execute("PRAGMA cache_size=-81920");
    }
}

static std::string_view bytesOf(const std::int64_t& number)
{
    return { reinterpret_cast<const char*>(&number), sizeof number };
}

/// Rows are spread by a multiplication: fingerprints of another maker may be small numbers.
static std::uint64_t spread(std::uint64_t fingerprint)
{
    const auto key = (fingerprint ^ (fingerprint >> 32)) * 0x9E3779B97F4A7C15ULL;
    return key == 0 ? 1 : key ^ (key >> 29);
}

bool Known::hasRow(std::uint64_t fingerprint) const
{
    return fingerprint != 0 && m_rows.find(spread(fingerprint)) != nullptr;
}

void Known::expect(const RowDraft& draft) const
{
    m_rows.fetch(spread(draft.fingerprint));
    if (!m_isBulk) {
        return;
    }
    if (!draft.incident.code.empty()) {
        m_things.fetch(incidentKey(draft.incident.code));
    }
    for (const auto& person : draft.people) {
        for (const auto& identifier : person.identifiers) {
            m_things.fetch(identifierKey(identifier.kind, identifier.value));
        }
    }
}

void Known::addRow(std::uint64_t fingerprint)
{
    if (fingerprint != 0) {
        m_rows.put({ spread(fingerprint) });
    }
}

std::uint64_t Known::key(char what, std::initializer_list<std::string_view> parts) const
{
    static thread_local std::string text; // an import asks for seven a row
    text.assign(1, what);
    for (const auto part : parts) {
        text += part;
        text += '\x1f';
    }
    std::array<unsigned char, 8> hash {};
    static_assert(crypto_shorthash_BYTES == 8 && crypto_shorthash_KEYBYTES == 16);
    crypto_shorthash(hash.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
        m_secret.data());
    std::uint64_t value = 0;
    for (const auto byte : hash) {
        value = (value << 8) | byte;
    }
    return value == 0 ? 1 : value;
}

std::uint64_t Known::incidentKey(const std::string& code) const { return key('i', { code }); }

std::uint64_t Known::identifierKey(IdentifierKind kind, const std::string& value) const
{
    const auto number = static_cast<std::int64_t>(kind);
    return key('v', { bytesOf(number), value });
}

std::int64_t Known::thing(std::uint64_t key) const
{
    const auto* slot = m_things.find(key);
    return slot == nullptr ? 0 : std::int64_t(slot->id);
}

IncidentId Known::incident(const std::string& code)
{
    if (m_isBulk) {
        return IncidentId(thing(incidentKey(code)));
    }
    auto find
        = m_connection->prepare("SELECT id FROM incidents WHERE code = ?1 ORDER BY id LIMIT 1");
    return IncidentId(find.with(code).step() ? find.integer(0) : 0);
}

void Known::addIncident(const std::string& code, IncidentId id)
{
    if (m_isBulk) {
        m_incidentCodes.meet(code);
        keep(incidentKey(code), id.value);
    }
}

IdentifierId Known::identifier(IdentifierKind kind, const std::string& value)
{
    if (m_isBulk) {
        return IdentifierId(thing(identifierKey(kind, value)));
    }
    auto find = m_connection->prepare("SELECT id FROM identifiers WHERE value = ?1 AND kind = ?2");
    return IdentifierId(
        find.with(value, static_cast<std::int64_t>(kind)).step() ? find.integer(0) : 0);
}

void Known::addIdentifier(IdentifierKind kind, const std::string& value, IdentifierId id)
{
    if (m_isBulk) {
        m_identifierValues.meet(value);
        keep(identifierKey(kind, value), id.value);
    }
}

/// Several people of one code and name lie behind each other, by number.
std::uint64_t Known::personKey(
    char what, std::string_view key, const std::string& foldedName, int number) const
{
    return number == 0 ? this->key(what, { key, foldedName })
                       : this->key(what, { key, foldedName, std::to_string(number) });
}

std::vector<PersonId> Known::people(
    char what, std::string_view key, const std::string& foldedName) const
{
    std::vector<PersonId> found;
    for (int number = 0; number < mostOfOneName; ++number) {
        const auto id = thing(personKey(what, key, foldedName, number));
        if (id == 0) {
            break;
        }
        found.emplace_back(id);
    }
    return found;
}

void Known::addPerson(
    char what, std::string_view key, const std::string& foldedName, PersonId person)
{
    for (int number = 0; number < mostOfOneName; ++number) {
        const auto own = personKey(what, key, foldedName, number);
        const auto id = thing(own);
        if (id == 0) {
            m_things.put({ own, person.value });
        }
        if (id == 0 || id == person.value) {
            return;
        }
    }
}

static std::vector<PersonId> ofName(sql::Statement& rows, const std::string& foldedName)
{
    std::vector<PersonId> found;
    while (found.size() < std::size_t(mostOfOneName) && rows.step()) {
        if (fold(rows.view(1)) == foldedName) {
            found.emplace_back(rows.integer(0));
        }
    }
    return found;
}

std::vector<PersonId> Known::peopleByCode(const std::string& code, const std::string& foldedName)
{
    if (m_isBulk) {
        return people('p', code, foldedName);
    }
    auto find = m_connection->prepare("SELECT id, label FROM persons WHERE code = ?1 ORDER BY id");
    return ofName(find.with(code), foldedName);
}

std::vector<PersonId> Known::peopleByDocument(IdentifierId document, const std::string& foldedName)
{
    if (m_isBulk) {
        return people('d', bytesOf(document.value), foldedName);
    }
    auto find = m_connection->prepare(
        "SELECT p.id, p.label FROM identifier_uses u JOIN persons p ON p.id = u.entity"
        " WHERE u.identifier = ?1 ORDER BY p.id");
    return ofName(find.with(document.value), foldedName);
}

void Known::addPersonCode(const std::string& code, const std::string& foldedName, PersonId id)
{
    if (m_isBulk) {
        addPerson('p', code, foldedName, id);
    }
}

void Known::wrotePersonCode(const std::string& code)
{
    if (m_isBulk) {
        m_personCodes.meet(code);
    }
}

void Known::addPersonDocument(IdentifierId document, const std::string& foldedName, PersonId id)
{
    if (m_isBulk) {
        addPerson('d', bytesOf(document.value), foldedName, id);
    }
}

void Known::load()
{
    auto incidents = m_connection->prepare(
        "SELECT id, code FROM incidents WHERE code IS NOT NULL ORDER BY id");
    while (incidents.step()) {
        keep(incidentKey(incidents.text(1)), incidents.integer(0));
    }
    auto people = m_connection->prepare(
        "SELECT id, code, label FROM persons WHERE code IS NOT NULL ORDER BY id");
    while (people.step()) {
        addPerson('p', people.view(1), fold(people.view(2)), PersonId(people.integer(0)));
    }
    auto values = m_connection->prepare("SELECT id, kind, value FROM identifiers");
    while (values.step()) {
        keep(identifierKey(static_cast<IdentifierKind>(values.integer(1)), values.text(2)),
            values.integer(0));
    }
    auto documents = m_connection->prepare(
        "SELECT i.id, p.label, p.id FROM identifiers i JOIN identifier_uses u ON u.identifier = "
        "i.id"
        " JOIN persons p ON p.id = u.entity WHERE i.kind = 2 ORDER BY p.id");
    while (documents.step()) {
        addPersonDocument(IdentifierId(documents.integer(0)), fold(documents.view(1)),
            PersonId(documents.integer(2)));
    }
}

void Known::forget()
{
    m_rows = {};
    m_things = {};
}

void Known::rebuildIndexes()
{
    m_incidentCodes.rebuild();
    m_personCodes.rebuild();
    m_identifierValues.rebuild();
}

} // namespace tuyen
