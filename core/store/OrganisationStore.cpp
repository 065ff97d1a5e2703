// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OrganisationStore.h"

#include "base/Error.h"
#include "domain/Link.h"
#include "store/PersonStore.h"
#include "store/internal/Clusters.h"
#include "store/internal/Counters.h"
#include "store/internal/Edit.h"
#include "store/internal/LinkRows.h"
#include "store/internal/NamedRows.h"

namespace tuyen {

static constexpr int organisationColumns = headColumns + 3;

OrganisationStore::OrganisationStore(Store& store)
    : m_store(&store)
{
}

std::optional<Organisation> OrganisationStore::find(OrganisationId id) const
{
    auto row = m_store->connection().prepare(
        "SELECT id, label, kind, is_confirmed, note FROM organisations WHERE id = ?1");
    if (!row.with(id.value).step()) {
        return std::nullopt;
    }
    RowReader read(row, m_store->codes());
    Organisation found;
    found.id = OrganisationId(read.number());
    found.name = read.text();
    found.kind = read.code();
    found.isConfirmed = read.number() != 0;
    found.note = read.text();
    return found;
}

static void write(Store& store, Edit& edit, const Organisation& organisation)
{
    writeNamed(store, edit, "organisations", organisationColumns, entity(organisation.id),
        organisation.name, "organisation.no-name", [&organisation](RowWriter& row) {
            row.code(organisation.kind)
                .number(organisation.isConfirmed ? 1 : 0)
                .text(organisation.note);
        });
}

OrganisationId OrganisationStore::add(const Organisation& draft, std::string_view reason)
{
    Edit edit(*m_store, "edit", reason);
    Organisation organisation = draft;
    organisation.id
        = OrganisationId(Counters(m_store->connection()).draw(counter::next("entities")));
    write(*m_store, edit, organisation);
    edit.commit();
    return organisation.id;
}

void OrganisationStore::update(const Organisation& organisation, std::string_view reason)
{
    Edit edit(*m_store, "edit", reason);
    if (!find(organisation.id)) {
        throw Error("organisation.gone", { { "id", std::to_string(organisation.id.value) } });
    }
    write(*m_store, edit, organisation);
    edit.commit();
}

/// The member, the ring, and where else it stands than in its first source.
static void writeMembership(
    Store& store, Edit& edit, const ConfirmedMember& member, OrganisationId ring)
{
    auto& connection = store.connection();
    Counters counters(connection);
    Link link;
    link.id = LinkId(counters.draw(counter::next("links")));
    link.from = entity(member.person);
    link.to = entity(ring);
    link.kind = "member-of";
    link.isDirected = true;
    link.certainty = Certainty::Probable;
    edit.touch("links", link.id.value, link.from, link.to);
    auto insert = connection.prepare("INSERT INTO links VALUES(" + placeholders(linkColumns) + ")");
    writeLink(RowWriter(insert, store.codes()), link, link.from, link.to,
        member.sources.empty() ? 0 : member.sources.front().value);
    for (std::size_t i = 1; i < member.sources.size(); ++i) {
        const auto row = counters.draw(counter::next("evidence"));
        edit.touch("evidence", row, link.from, link.to);
        connection.prepare("INSERT INTO evidence(id, link, source_row) VALUES(?1, ?2, ?3)")
            .run(row, link.id.value, member.sources[i].value);
    }
}

OrganisationId OrganisationStore::addRing(
    const Organisation& draft, std::span<const ConfirmedMember> members, std::string_view reason)
{
    auto& connection = m_store->connection();
    if (trimmed(draft.name).empty()) {
        throw Error("ring.no-name");
    }
    if (members.size() < 2) {
        throw Error("ring.too-few");
    }
    Edit edit(*m_store, "ring", reason);
    for (const auto& member : members) {
        if (!PersonStore(*m_store).find(member.person)) {
            throw Error("person.unknown", { { "id", std::to_string(member.person.value) } });
        }
        if (!clusterPseudonym(connection, member.person.value).empty()) {
            throw Error("ring.victim");
        }
    }
    const OrganisationId id(Counters(connection).draw(counter::next("entities")));
    Organisation ring = draft;
    ring.id = id;
    ring.kind = "ring";
    write(*m_store, edit, ring);
    for (const auto& member : members) {
        writeMembership(*m_store, edit, member, id);
    }
    edit.commit();
    return id;
}

std::vector<std::pair<OrganisationId, PersonId>> OrganisationStore::memberships() const
{
    auto row = m_store->connection().prepare(
        "SELECT l.to_entity, l.from_entity FROM links l JOIN organisations o ON o.id = l.to_entity"
        " JOIN persons p ON p.id = l.from_entity LEFT JOIN codes c ON c.id = l.kind"
        " WHERE ifnull(c.code, l.kind) = 'member-of' ORDER BY l.id");
    std::vector<std::pair<OrganisationId, PersonId>> found;
    while (row.step()) {
        found.emplace_back(OrganisationId(row.integer(0)), PersonId(row.integer(1)));
    }
    return found;
}

} // namespace tuyen
