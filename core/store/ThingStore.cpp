// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ThingStore.h"

#include "store/internal/Clusters.h"
#include "store/internal/Codes.h"
#include "store/internal/Registers.h"
#include "store/internal/Sql.h"
#include "text/Fold.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace tuyen {

std::string_view name(ThingKind kind)
{
    switch (kind) {
    case ThingKind::Organisation:
        return "organisation";
    case ThingKind::Place:
        return "place";
    default:
        return name(static_cast<IdentifierKind>(kind));
    }
}

static constexpr std::array allKinds { ThingKind::Phone, ThingKind::IdNumber, ThingKind::Passport,
    ThingKind::BankAccount, ThingKind::SocialAccount, ThingKind::Plate, ThingKind::Email,
    ThingKind::Wallet, ThingKind::Imei, ThingKind::Other, ThingKind::Organisation,
    ThingKind::Place };

std::vector<ThingKind> thingKindsNamed(std::string_view word)
{
    using enum ThingKind;
    if (word == "account") {
        return { BankAccount, SocialAccount, Email, Wallet };
    }
    if (word == "vehicle") {
        return { Plate };
    }
    if (word == "document") {
        return { IdNumber, Passport };
    }
    if (word == "device") {
        return { Imei };
    }
    if (word == "ring") {
        return { Organisation };
    }
    const auto found = std::ranges::find(allKinds, word, [](ThingKind kind) { return name(kind); });
    return found == allKinds.end() ? std::vector<ThingKind>() : std::vector { *found };
}

ThingStore::ThingStore(Store& store)
    : m_store(&store)
{
}

static bool isIdentifier(ThingKind kind) { return kind <= ThingKind::Other; }

static Identifier identifierOf(
    ThingKind kind, std::string raw, std::string value, std::string detail)
{
    return { {}, static_cast<IdentifierKind>(kind), std::move(value), std::move(raw),
        std::move(detail) };
}

bool isToCheck(const IdentifierFinding& finding)
{
    static constexpr std::string_view putRight[] { "id.leading-zero", "phone.country-code",
        "phone.leading-zero", "phone.old-prefix" };
    return !std::ranges::binary_search(putRight, finding.code);
}

std::vector<IdentifierFinding> findingsOf(const Identifier& identifier)
{
    auto reading = readIdentifier(identifier.kind, identifier.raw, identifier.detail);
    if (reading.identifier.value != identifier.value) {
        reading = readIdentifier(identifier.kind, identifier.value, identifier.detail);
    }
    return std::move(reading.findings);
}

namespace {

using Ids = std::unordered_set<std::int64_t>;

/// The three tables of things as one, with the columns a filter looks at.
constexpr auto everyThing
    = "SELECT id, kind, label, value, detail, batch FROM identifiers"
      " UNION ALL SELECT id, 20, label, NULL, NULL, batch FROM organisations"
      " UNION ALL SELECT id, 21, label, NULL, NULL, batch FROM places";

std::string withoutBlanks(std::string text)
{
    std::erase(text, ' ');
    return text;
}

class Sieve {
public:
    Sieve(sql::Connection& connection, const ThingFilter& filter, const Progress& progress)
        : m_connection(&connection)
        , m_filter(&filter)
        , m_progress(&progress)
        , m_text(withoutBlanks(fold(filter.text)))
    {
        if (filter.incidents) {
            readUsedInIncidents();
        }
    }

    /// Of a row of `everyThing`.
    bool passes(const sql::Statement& row) const
    {
        const auto kind = static_cast<ThingKind>(row.integer(1));
        const auto isOneOf = [](const auto& list, const auto& value) {
            return list.empty() || std::ranges::find(list, value) != list.end();
        };
        return isOneOf(m_filter->kinds, kind) && isOneOf(m_filter->batches, BatchId(row.integer(5)))
            && (!m_filter->incidents || m_used.contains(row.integer(0))) && hasText(row)
            && (!m_filter->oddOnly || isOdd(kind, row));
    }

private:
    bool hasText(const sql::Statement& row) const
    {
        return m_text.empty() || withoutBlanks(fold(row.view(2))).find(m_text) != std::string::npos
            || withoutBlanks(fold(row.view(3))).find(m_text) != std::string::npos;
    }
    static bool isOdd(ThingKind kind, const sql::Statement& row)
    {
        return isIdentifier(kind)
            && !findingsOf(identifierOf(kind, row.text(2), row.text(3), row.text(4))).empty();
    }
    void readUsedInIncidents();

    sql::Connection* m_connection;
    const ThingFilter* m_filter;
    const Progress* m_progress;
    std::string m_text;
    Ids m_used;
};

/// Users are the incidents and the people in them; what they used or are linked with is used there.
void Sieve::readUsedInIncidents()
{
    Ids users;
    for (const auto incident : *m_filter->incidents) {
        users.insert(incident.value);
    }
    auto part = m_connection->prepare("SELECT incident, person FROM involvements");
    while (part.step()) {
        if (users.contains(part.integer(0))) {
            users.insert(part.integer(1));
        }
    }
    checkpoint(*m_progress);
    auto use = m_connection->prepare("SELECT entity, identifier FROM identifier_uses");
    while (use.step()) {
        if (users.contains(use.integer(0))) {
            m_used.insert(use.integer(1));
        }
    }
    checkpoint(*m_progress);
    auto link = m_connection->prepare("SELECT from_entity, to_entity FROM links");
    while (link.step()) {
        if (users.contains(link.integer(0))) {
            m_used.insert(link.integer(1));
        }
        if (users.contains(link.integer(1))) {
            m_used.insert(link.integer(0));
        }
    }
}

/// How many used each: merged persons count as one.
std::unordered_map<std::int64_t, std::int64_t> usesOf(sql::Connection& connection)
{
    const Clusters clusters(connection);
    std::unordered_map<std::int64_t, std::int64_t> uses;
    auto row = connection.prepare("SELECT identifier, entity FROM identifier_uses"
                                  " ORDER BY identifier, entity");
    std::int64_t thing = 0;
    Ids users;
    const auto take = [&] {
        uses[thing] += static_cast<std::int64_t>(users.size());
        users.clear();
    };
    while (row.step()) {
        if (row.integer(0) != thing) {
            take();
            thing = row.integer(0);
        }
        users.insert(clusters.shownAs(row.integer(1)));
    }
    take();
    auto linked = connection.prepare(
        "SELECT t.id, count(*) FROM (SELECT id FROM organisations UNION ALL SELECT id FROM places) t"
        " JOIN (SELECT from_entity AS here FROM links UNION ALL SELECT to_entity FROM links) l"
        " ON l.here = t.id GROUP BY t.id");
    while (linked.step()) {
        uses[linked.integer(0)] += linked.integer(1);
    }
    return uses;
}

} // namespace

std::vector<EntityId> ThingStore::ids(
    const ThingFilter& filter, ThingOrder order, const Progress& progress) const
{
    struct Found {
        std::int64_t id;
        std::int64_t rank;
        std::string key;
    };
    auto& connection = m_store->connection();
    const Sieve sieve(connection, filter, progress);
    const bool needsUses = filter.sharedOnly || order == ThingOrder::Uses;
    const auto uses
        = needsUses ? usesOf(connection) : std::unordered_map<std::int64_t, std::int64_t>();
    const auto usesOfOne = [&uses](std::int64_t id) {
        const auto it = uses.find(id);
        return it == uses.end() ? std::int64_t(0) : it->second;
    };
    std::vector<Found> found;
    auto row = connection.prepare(everyThing);
    std::uint64_t seen = 0;
    while (row.step()) {
        if (seen++ % 4096 == 0) {
            checkpoint(progress);
        }
        const auto id = row.integer(0);
        if (!sieve.passes(row) || (filter.sharedOnly && usesOfOne(id) < 2)) {
            continue;
        }
        found.push_back({ id,
            order == ThingOrder::Uses       ? -usesOfOne(id)
                : order == ThingOrder::Kind ? row.integer(1)
                                            : 0,
            order == ThingOrder::Label ? fold(row.view(2)) : std::string() });
    }
    std::ranges::sort(found, {}, [](const Found& one) {
        return std::tuple<std::int64_t, std::string_view, std::int64_t>(one.rank, one.key, one.id);
    });
    std::vector<EntityId> ids;
    ids.reserve(found.size());
    for (const auto& one : found) {
        ids.emplace_back(one.id);
    }
    return ids;
}

std::vector<std::pair<ThingKind, std::int64_t>> ThingStore::counts() const
{
    auto row = m_store->connection().prepare(
        "SELECT kind, count(*) FROM identifiers GROUP BY kind"
        " UNION ALL SELECT 20, count(*) FROM organisations HAVING count(*) > 0"
        " UNION ALL SELECT 21, count(*) FROM places HAVING count(*) > 0");
    std::vector<std::pair<ThingKind, std::int64_t>> counts;
    while (row.step()) {
        counts.emplace_back(static_cast<ThingKind>(row.integer(0)), row.integer(1));
    }
    return counts;
}

} // namespace tuyen
