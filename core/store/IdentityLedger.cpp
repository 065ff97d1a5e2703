// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decisions: merged, taken apart again, not one person, later.
#include "store/IdentityStore.h"

#include "base/Error.h"
#include "store/internal/Clusters.h"
#include "store/internal/Counters.h"
#include "store/internal/Edit.h"
#include "store/internal/Sql.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tuyen {

std::string_view name(Verdict verdict)
{
    return verdict == Verdict::OnePerson ? "one-person"
        : verdict == Verdict::NotOne     ? "not-one"
                                         : "later";
}

using Pair = std::pair<std::int64_t, std::int64_t>;

static Args namesOf(PersonId a, PersonId b)
{
    return { { "a", std::to_string(a.value) }, { "b", std::to_string(b.value) } };
}

/// The smaller first; both must be there and differ.
static Pair checkedPair(sql::Connection& connection, PersonId a, PersonId b)
{
    if (a == b) {
        throw Error("identity.same-record", { { "id", std::to_string(a.value) } });
    }
    for (const auto id : { a, b }) {
        auto row = connection.prepare("SELECT 1 FROM persons WHERE id = ?1");
        if (!row.with(id.value).step()) {
            throw Error("person.unknown", { { "id", std::to_string(id.value) } });
        }
    }
    return { std::min(a.value, b.value), std::max(a.value, b.value) };
}

static std::int64_t rowOf(sql::Connection& connection, const char* table, Pair pair)
{
    auto row = connection.prepare(
        std::string("SELECT id FROM ") + table + " WHERE person = ?1 AND other = ?2");
    return row.with(pair.first, pair.second).step() ? row.integer(0) : 0;
}

/// The words by which the records are found depend on the whole cluster.
static void touchPeople(Edit& edit, const std::vector<std::int64_t>& people)
{
    for (const auto person : people) {
        edit.touch("persons", person, EntityId(person));
    }
}

static std::string shownJson(const ShownFields& shown)
{
    nlohmann::json json = nlohmann::json::object();
    for (const auto& [field, person] : shown) {
        json[field] = person.value;
    }
    return json.dump();
}

static void checkFields(const ShownFields& shown, const std::vector<std::int64_t>& a,
    const std::vector<std::int64_t>& b)
{
    for (const auto& [field, person] : shown) {
        const auto fields = choosableFields();
        const bool isField = std::find(fields.begin(), fields.end(), field) != fields.end();
        const bool isMember = std::find(a.begin(), a.end(), person.value) != a.end()
            || std::find(b.begin(), b.end(), person.value) != b.end();
        if (!isField || !isMember) {
            throw Error("identity.bad-field", { { "field", field } });
        }
    }
}

/// Two records of the clusters that somebody said are two people.
static void requireNotApart(sql::Connection& connection, const std::vector<std::int64_t>& left,
    const std::vector<std::int64_t>& right)
{
    for (const auto a : left) {
        for (const auto b : right) {
            auto row = connection.prepare("SELECT 1 FROM identity_decisions WHERE person = ?1 AND "
                                          "other = ?2 AND decision = 1");
            if (row.with(std::min(a, b), std::max(a, b)).step()) {
                throw Error("identity.decided-apart", namesOf(PersonId(a), PersonId(b)));
            }
        }
    }
}

/// Roles of everybody in the list as bits, and whether one has a pseudonym.
static std::pair<int, bool> rolesOf(
    sql::Connection& connection, const std::vector<std::int64_t>& people)
{
    int roles = 0;
    bool isProtected = false;
    for (const auto person : people) {
        auto row = connection.prepare("SELECT DISTINCT role FROM involvements WHERE person = ?1");
        row.with(person);
        while (row.step()) {
            roles |= 1 << row.integer(0);
        }
        auto name
            = connection.prepare("SELECT 1 FROM persons WHERE id = ?1 AND pseudonym IS NOT NULL");
        isProtected = isProtected || name.with(person).step();
    }
    return { roles, isProtected };
}

static std::vector<std::string> thingsToSay(sql::Connection& connection,
    const std::vector<std::int64_t>& left, const std::vector<std::int64_t>& right)
{
    const auto [rolesA, protectsA] = rolesOf(connection, left);
    const auto [rolesB, protectsB] = rolesOf(connection, right);
    std::vector<std::string> said;
    if (rolesA != rolesB) {
        said.emplace_back("identity.roles-kept");
    }
    if (protectsA != protectsB) {
        said.emplace_back("identity.now-protected");
    }
    return said;
}

std::vector<std::string> IdentityStore::merge(const MergeOrder& order)
{
    auto& connection = m_store->connection();
    Edit edit(*m_store, "merge", order.reason);
    const auto pair = checkedPair(connection, order.a, order.b);
    const Clusters clusters(connection);
    if (clusters.areOne(pair.first, pair.second)) {
        throw Error("identity.already-one", namesOf(order.a, order.b));
    }
    const auto left = clusters.members(pair.first);
    const auto right = clusters.members(pair.second);
    requireNotApart(connection, left, right);
    checkFields(order.shown, left, right);
    const auto id = Counters(connection).draw(counter::next("same_as"));
    edit.touch("same_as", id, EntityId(pair.first), EntityId(pair.second));
    touchPeople(edit, left);
    touchPeople(edit, right);
    auto insert
        = connection.prepare("INSERT INTO same_as(id, person, other, decided_at, actor, reason, "
                             "shown) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    insert.with(
        id, pair.first, pair.second, m_store->clock().nowMs(), m_store->actor(), order.reason);
    if (!order.shown.empty()) {
        insert.bind(7, std::string_view(shownJson(order.shown)));
    }
    insert.finish();
    if (order.probability) {
        connection.prepare("UPDATE same_as SET probability = ?2 WHERE id = ?1")
            .run(id, *order.probability);
    }
    auto said = thingsToSay(connection, left, right);
    edit.commit();
    return said;
}

void IdentityStore::unmerge(PersonId a, PersonId b, std::string_view reason)
{
    auto& connection = m_store->connection();
    Edit edit(*m_store, "unmerge", reason);
    const auto pair = checkedPair(connection, a, b);
    const auto id = rowOf(connection, "same_as", pair);
    const Clusters clusters(connection);
    if (id == 0) {
        throw Error(clusters.areOne(pair.first, pair.second) ? "identity.merged-through"
                                                             : "identity.not-merged",
            namesOf(a, b));
    }
    touchPeople(edit, clusters.members(pair.first));
    edit.remove("same_as", id, EntityId(pair.first), EntityId(pair.second));
    edit.commit();
}

void IdentityStore::decide(PersonId a, PersonId b, Verdict verdict, std::string_view reason)
{
    auto& connection = m_store->connection();
    Edit edit(*m_store, verdict == Verdict::NotOne ? "identity.not-one" : "identity.later", reason);
    const auto pair = checkedPair(connection, a, b);
    if (verdict == Verdict::OnePerson || Clusters(connection).areOne(pair.first, pair.second)) {
        throw Error("identity.already-one", namesOf(a, b));
    }
    auto id = rowOf(connection, "identity_decisions", pair);
    id = id != 0 ? id : Counters(connection).draw(counter::next("identity_decisions"));
    edit.touch("identity_decisions", id, EntityId(pair.first), EntityId(pair.second));
    connection
        .prepare("INSERT OR REPLACE INTO identity_decisions VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .run(id, pair.first, pair.second, m_store->clock().nowMs(), m_store->actor(), reason,
            static_cast<std::int64_t>(verdict));
    edit.commit();
}

void IdentityStore::withdraw(PersonId a, PersonId b, std::string_view reason)
{
    auto& connection = m_store->connection();
    Edit edit(*m_store, "identity.withdraw", reason);
    const auto pair = checkedPair(connection, a, b);
    const auto id = rowOf(connection, "identity_decisions", pair);
    if (id == 0) {
        throw Error("identity.not-decided", namesOf(a, b));
    }
    edit.remove("identity_decisions", id, EntityId(pair.first), EntityId(pair.second));
    edit.commit();
}

static ShownFields shownOf(const std::string& text)
{
    ShownFields shown;
    if (!text.empty()) {
        const auto json = nlohmann::json::parse(text);
        for (const auto& [field, person] : json.items()) {
            shown.emplace(field, PersonId(person.get<std::int64_t>()));
        }
    }
    return shown;
}

void IdentityStore::show(std::string_view field, PersonId whose, std::string_view reason)
{
    auto& connection = m_store->connection();
    Edit edit(*m_store, "identity.show", reason);
    const auto members = Clusters(connection).members(whose.value);
    std::int64_t newest = 0;
    for (const auto member : members) {
        auto row = connection.prepare(
            "SELECT ifnull(max(id), 0) FROM same_as WHERE person = ?1 OR other = ?1");
        newest = row.with(member).step() ? std::max(newest, row.integer(0)) : newest;
    }
    if (newest == 0) {
        throw Error("identity.not-merged", namesOf(whose, whose));
    }
    checkFields({ { std::string(field), whose } }, members, {});
    auto row = connection.prepare("SELECT person, other, shown FROM same_as WHERE id = ?1");
    row.with(newest).step();
    const EntityId person(row.integer(0));
    const EntityId other(row.integer(1));
    auto shown = shownOf(row.text(2));
    row.reset();
    shown.insert_or_assign(std::string(field), whose);
    edit.touch("same_as", newest, person, other);
    connection.prepare("UPDATE same_as SET shown = ?2 WHERE id = ?1").run(newest, shownJson(shown));
    edit.commit();
}

std::vector<IdentityDecision> IdentityStore::decisions(PersonId person) const
{
    auto& connection = m_store->connection();
    const std::string ofThem = person ? " WHERE person IN (SELECT value FROM json_each(?1))"
                                        " OR other IN (SELECT value FROM json_each(?1))"
                                      : "";
    auto row = connection.prepare(
        "SELECT person, other, 0, decided_at, actor, reason, probability, shown, id FROM same_as"
        + ofThem
        + " UNION ALL SELECT person, other, decision, decided_at, actor, reason, NULL, NULL, id"
          " FROM identity_decisions"
        + ofThem + " ORDER BY 4 DESC, 9 DESC, 3");
    if (person) {
        const auto members = ClusterLookup(connection).members(person.value);
        row.with(nlohmann::json(members).dump());
    }
    std::vector<IdentityDecision> found;
    while (row.step()) {
        IdentityDecision decision { PersonId(row.integer(0)), PersonId(row.integer(1)),
            static_cast<Verdict>(row.integer(2)), row.integer(3), row.text(4), row.text(5),
            std::nullopt, shownOf(row.text(7)) };
        if (!row.isNull(6)) {
            decision.probability = row.real(6);
        }
        found.push_back(std::move(decision));
    }
    return found;
}

} // namespace tuyen
