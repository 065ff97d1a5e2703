// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of files of links: edge lists, GraphML, GEXF.
#include "store/internal/RowInserter.h"

#include "domain/LinkDraft.h"
#include "store/internal/LinkRows.h"
#include "text/Fold.h"

namespace tuyen {

bool RowInserter::addLink(const RowDraft& draft, How how)
{
    const bool isThere = how == How::Apart ? !m_apartRows.insert(draft.fingerprint).second
                                           : m_known.hasRow(draft.fingerprint);
    if (isThere) {
        return false;
    }
    m_asked = nullptr;
    m_known.addRow(draft.fingerprint);
    const auto sourceRow = addSourceRow(draft);
    const auto from = nodeOf(draft.link->from, sourceRow);
    if (draft.link->link) {
        auto link = *draft.link->link;
        const auto to = nodeOf(draft.link->to, sourceRow);
        link.id = LinkId(m_links.draw());
        writeLink(RowWriter(m_insertLink, *m_codes), link, from, to, sourceRow);
    }
    return true;
}

/// The node as this import knows it, else as the store does, else a new one. What the store knew is
/// told once for each import that this one speaks of it too.
EntityId RowInserter::nodeOf(const NodeDraft& node, std::int64_t sourceRow)
{
    // By the code alone: a link does not say what its ends are, a row about the node may have.
    if (const auto known = m_nodes.find(node.code); known != m_nodes.end()) {
        return known->second;
    }
    const auto id = knownNode(node);
    const auto found = id ? id : insertNode(node, sourceRow);
    if (id) {
        addEvidence(id, sourceRow);
    }
    m_nodes.emplace(node.code, found);
    return found;
}

static EntityId idOf(sql::Statement& row)
{
    return row.step() ? EntityId(row.integer(0)) : EntityId();
}

/// The same as people of other files: one who has the code and the name.
EntityId RowInserter::knownNode(const NodeDraft& node)
{
    const auto& label = node.label.empty() ? node.code : node.label;
    if (m_ranges != m_batch) { // a repair: what its import called so
        auto own = m_connection->prepare("SELECT id FROM entities WHERE code = ?1 AND batch = ?2");
        if (const auto id = idOf(own.with(node.code, m_batch.value))) {
            return id;
        }
    }
    switch (node.kind) {
    case EntityKind::Person: {
        const auto people = m_known.peopleByCode(node.code, fold(label));
        return people.empty() ? EntityId() : entity(people.front());
    }
    case EntityKind::Identifier:
        return entity(m_known.identifier(node.identifier.kind, node.identifier.value));
    case EntityKind::Incident:
        return entity(m_known.incident(node.code));
    case EntityKind::Organisation: {
        auto row
            = m_connection->prepare("SELECT id FROM organisations WHERE code = ?1 AND label = ?2");
        return idOf(row.with(node.code, label));
    }
    default: {
        auto row = m_connection->prepare("SELECT id FROM places WHERE code = ?1 AND label = ?2");
        return idOf(row.with(node.code, label));
    }
    }
}

EntityId RowInserter::insertNode(const NodeDraft& node, std::int64_t sourceRow)
{
    const auto& label = node.label.empty() ? node.code : node.label;
    m_nodeWords.clear();
    m_nodeSigns.clear();
    const SearchWords::Found found { m_nodeWords, m_nodeSigns };
    if (node.kind == EntityKind::Identifier) {
        m_indexer.words().add(
            SearchWords::identifierText(node.identifier.raw, node.identifier.value), found);
        return entity(identifierOf(node.identifier, sourceRow, { m_nodeWords, m_nodeSigns }));
    }
    const auto row = head(label, node.code, sourceRow);
    const EntityId id(row.id);
    if (node.kind == EntityKind::Person) {
        Person person;
        person.name = label;
        person.code = node.code;
        writePerson(RowWriter(m_insertPerson, *m_codes), row, {}, person);
        m_known.wrotePersonCode(node.code);
        m_known.addPersonCode(node.code, fold(label), PersonId(row.id));
        m_indexer.words().add(person, {}, found);
        ++m_created.people;
    } else if (node.kind == EntityKind::Incident) {
        Incident incident;
        incident.title = label;
        incident.code = node.code;
        writeIncident(RowWriter(m_insertIncident, *m_codes), row, incident);
        m_known.addIncident(node.code, IncidentId(row.id));
        m_indexer.words().add(incident, found);
        ++m_created.incidents;
    } else {
        const bool isPlace = node.kind == EntityKind::Place;
        auto insert = m_connection->prepare(isPlace
                ? "INSERT INTO places(id, label, code, batch, origin) VALUES(?1, ?2, ?3, ?4, ?5)"
                : "INSERT INTO organisations(id, label, code, batch, origin, kind, is_confirmed)"
                  " VALUES(?1, ?2, ?3, ?4, ?5, ?6, 0)");
        RowWriter write(insert, *m_codes);
        write.head(row);
        if (!isPlace) {
            write.code(node.sort);
        }
        write.write();
        m_indexer.words().add(label, found);
        ++(isPlace ? m_created.places : m_organisations);
    }
    m_search.add(id, node.kind, { m_nodeWords, m_nodeSigns });
    return id;
}

} // namespace tuyen
