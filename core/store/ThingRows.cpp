// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A thing with all who used it, as a register shows it.
#include "store/ThingStore.h"

#include "store/PersonStore.h"
#include "store/ShownWords.h"
#include "store/internal/Clusters.h"
#include "store/internal/Registers.h"
#include "store/internal/Rows.h"
#include "store/internal/Sql.h"
#include "store/internal/Subjects.h"

#include <algorithm>

namespace tuyen {

namespace {

template <class T> void addOnce(std::vector<T>& list, const T& value)
{
    if (std::ranges::find(list, value) == list.end()) {
        list.push_back(value);
    }
}

/// The last letters tell two documents apart and lead to neither.
std::string masked(const std::string& text)
{
    constexpr std::size_t shown = 3;
    std::size_t begin = text.size() - std::min(shown, text.size());
    while (begin < text.size() && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) {
        ++begin;
    }
    return text.size() > shown ? "•••" + text.substr(begin) : "•••";
}

class Reader {
public:
    Reader(Store& store, bool unmasked)
        : m_store(&store)
        , m_connection(&store.connection())
        , m_clusters(store.connection())
        , m_words(store)
        , m_unmasked(unmasked)
    {
    }

    std::optional<ThingRow> read(EntityId id) const
    {
        auto row = m_connection->prepare(
            "SELECT kind, label, code, value, detail FROM identifiers WHERE id = ?1"
            " UNION ALL SELECT 20, label, code, NULL, NULL FROM organisations WHERE id = ?1"
            " UNION ALL SELECT 21, label, code, NULL, NULL FROM places WHERE id = ?1");
        if (!row.with(id.value).step()) {
            return std::nullopt;
        }
        ThingRow thing;
        thing.id = id;
        thing.kind = static_cast<ThingKind>(row.integer(0));
        thing.label = row.text(1);
        thing.code = row.text(2);
        thing.value = row.text(3);
        thing.detail = row.text(4);
        const bool isIdentifier = thing.kind <= ThingKind::Other;
        addUsers(thing, isIdentifier);
        if (isIdentifier) {
            judge(thing);
        }
        if (!m_unmasked) {
            for (auto* text : { &thing.label, &thing.code, &thing.value, &thing.detail }) {
                *text = m_words.of(std::move(*text));
            }
        }
        return thing;
    }

private:
    void addUsers(ThingRow& thing, bool isIdentifier) const
    {
        auto row = m_connection->prepare(isIdentifier
                ? "SELECT entity FROM identifier_uses WHERE identifier = ?1"
                  " UNION SELECT to_entity FROM links WHERE from_entity = ?1"
                  " UNION SELECT from_entity FROM links WHERE to_entity = ?1"
                : "SELECT to_entity FROM links WHERE from_entity = ?1"
                  " UNION SELECT from_entity FROM links WHERE to_entity = ?1");
        row.with(thing.id.value);
        std::vector<std::int64_t> users;
        while (row.step()) {
            addOnce(users, m_clusters.shownAs(row.integer(0)));
        }
        std::ranges::sort(users);
        bool hasOpenPerson = false;
        for (const auto user : users) {
            if (user == thing.id.value) {
                continue;
            }
            thing.users.push_back(readUser(EntityId(user), thing));
            const auto& last = thing.users.back();
            thing.isProtected = thing.isProtected || last.isProtected;
            hasOpenPerson
                = hasOpenPerson || (last.kind == EntityKind::Person && !last.isProtected);
        }
        thing.isProtected = thing.isProtected && !hasOpenPerson;
        std::ranges::sort(thing.incidents);
    }

    ThingUser readUser(EntityId id, ThingRow& thing) const
    {
        ThingUser user;
        user.id = id;
        auto kind = m_connection->prepare("SELECT kind FROM entities WHERE id = ?1");
        user.kind = kind.with(id.value).step() ? static_cast<EntityKind>(kind.integer(0))
                                               : EntityKind::Incident;
        user.label = shownLabel(*m_store, id);
        if (user.kind == EntityKind::Incident) {
            addOnce(thing.incidents, IncidentId(id.value));
        }
        if (user.kind != EntityKind::Person) {
            return user;
        }
        for (const auto record : m_clusters.members(id.value)) {
            auto part = m_connection->prepare(
                "SELECT role, incident FROM involvements WHERE person = ?1 ORDER BY id");
            part.with(record);
            while (part.step()) {
                addOnce(user.roles, static_cast<Role>(part.integer(0)));
                addOnce(thing.incidents, IncidentId(part.integer(1)));
            }
        }
        for (const auto role : user.roles) {
            addOnce(thing.roles, role);
        }
        user.isProtected = !clusterPseudonym(*m_connection, id.value).empty();
        if (m_unmasked && user.isProtected) {
            user.label = PersonStore(*m_store).find(PersonId(id.value)).value_or(Person {}).name;
        }
        return user;
    }

    /// Its form, and what it says against the people who used it.
    void judge(ThingRow& thing) const
    {
        Identifier identifier { {}, static_cast<IdentifierKind>(thing.kind), thing.value,
            thing.label, thing.detail };
        thing.facts = factsOf(identifier);
        thing.findings = findingsOf(identifier);
        thing.validity = validityOf(identifier, thing.findings);
        for (const auto& user : thing.users) {
            if (identifier.kind != IdentifierKind::IdNumber || user.kind != EntityKind::Person) {
                continue;
            }
            const auto person = PersonStore(*m_store).find(PersonId(user.id.value));
            for (auto& finding : contradictions(identifier, person.value_or(Person {}))) {
                addOnce(thing.findings, finding);
            }
        }
        const bool isDocument
            = thing.kind == ThingKind::IdNumber || thing.kind == ThingKind::Passport;
        if (isDocument && thing.isProtected && !m_unmasked) {
            hide(thing);
        }
    }

    /// The digits of a CCCD say who somebody is; so do what they stand for and what they contradict.
    static void hide(ThingRow& thing)
    {
        thing.isMasked = true;
        thing.label = masked(thing.label);
        thing.value.clear();
        thing.code.clear();
        thing.facts = { thing.facts.type, {}, {}, Gender::Unknown, 0 };
        for (auto& finding : thing.findings) {
            finding.suggestion.clear();
            finding.args.clear();
        }
    }

    Store* m_store;
    sql::Connection* m_connection;
    Clusters m_clusters;
    ShownWords m_words;
    bool m_unmasked;
};

} // namespace

std::vector<ThingRow> ThingStore::rows(std::span<const EntityId> ids, bool unmasked) const
{
    const Reader reader(*m_store, unmasked);
    std::vector<ThingRow> rows;
    rows.reserve(ids.size());
    for (const auto id : ids) {
        if (auto row = reader.read(id)) {
            rows.push_back(std::move(*row));
        }
    }
    return rows;
}

} // namespace tuyen
