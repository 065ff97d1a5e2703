// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of files of links: edge lists, GraphML, GEXF.
#include "store/internal/RowInserter.h"

#include "domain/LinkDraft.h"
#include "store/internal/Legs.h"
#include "store/internal/LinkRows.h"
#include "text/Fold.h"

#include <algorithm>

namespace tuyen {

static const std::string& labelOf(const NodeDraft& node)
{
    return node.label.empty() ? node.code : node.label;
}

static const std::string& ownCodeOf(const NodeDraft& node)
{
    return node.ownCode.empty() ? node.code : node.ownCode;
}

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
        addLine(*draft.link->link, from, nodeOf(draft.link->to, sourceRow), sourceRow);
    }
    return true;
}

/// What the network itself says in tables of its own goes there, whatever file it comes from: a
/// victim of an incident is one, and a number has users. All else is a link.
void RowInserter::addLine(Link link, const Node& from, const Node& to, std::int64_t sourceRow)
{
    const auto role = roleOfLine(link.kind);
    if (role && from.kind == EntityKind::Person && to.kind == EntityKind::Incident) {
        addInvolvement(from.id, to.id, *role, link);
        return;
    }
    if (link.kind == "uses" && to.kind == EntityKind::Identifier) {
        if (from.kind == EntityKind::Incident) {
            tellOf(from.id, link);
        }
        if (isNewLine(from.id, to.id, 0,
                "SELECT 1 FROM identifier_uses WHERE entity = ?1 AND identifier = ?2")) {
            m_insertUse.run(m_uses.draw(), from.id.value, to.id.value, sourceRow);
        }
        return;
    }
    if (link.kind == "has-route"
        && ((from.kind == EntityKind::Incident && joinRoute(to.id, from.id))
            || (to.kind == EntityKind::Incident && joinRoute(from.id, to.id)))) {
        tellOf(from.kind == EntityKind::Incident ? from.id : to.id, link);
        return;
    }
    for (const auto end : { from.id, to.id }) {
        if (const auto route = m_waitingRoutes.find(end); route != m_waitingRoutes.end()) {
            route->second.isLinked = true;
        }
    }
    link.id = LinkId(m_links.draw());
    writeLink(RowWriter(m_insertLink, *m_codes), link, from.id, to.id, sourceRow);
}

/// Such a line stands once, however many rows state it.
bool RowInserter::isNewLine(EntityId from, EntityId to, int what, const char* known)
{
    if (!m_told.insert({ from.value, to.value, what }).second) {
        return false;
    }
    if (from.value >= m_entities.first || to.value >= m_entities.first) {
        return true; // what this import made has no lines but its own
    }
    auto row = m_connection->prepare(known);
    return !row.with(from.value, to.value, what).step();
}

void RowInserter::addInvolvement(EntityId person, EntityId incident, Role role, const Link& link)
{
    if (!isNewLine(person, incident, int(role),
            "SELECT 1 FROM involvements WHERE person = ?1 AND incident = ?2 AND role = ?3")) {
        return;
    }
    if (isProtected(role)) {
        protect(PersonId(person.value));
    }
    Involvement involvement;
    involvement.role = role;
    writeInvolvement(RowWriter(m_insertInvolvement, *m_codes), InvolvementId(m_involvements.draw()),
        IncidentId(incident.value), PersonId(person.value), involvement);
    tellOf(incident, link);
}

/// A line of an incident is dated and graded as the incident is: one that this import made has that
/// from its lines.
void RowInserter::tellOf(EntityId incident, const Link& link)
{
    const bool saysMore = link.grade.isGiven() || link.since.isKnown();
    if (incident.value >= m_entities.first && saysMore && m_told.insert({ incident.value, 0, -1 }).second) {
        auto update = m_connection->prepare(
            "UPDATE incidents SET date_earliest = coalesce(date_earliest, ?1), date_latest = "
            "coalesce(date_latest, ?2), date_precision = coalesce(date_precision, ?3), date_raw = "
            "coalesce(date_raw, ?4), grade_source = coalesce(grade_source, ?5), grade_information "
            "= coalesce(grade_information, ?6) WHERE id = ?7");
        RowWriter row(update, *m_codes);
        row.date(link.since)
            .grade(link.scheme == GradeScheme::SixBySix ? link.grade : Grade {})
            .number(incident.value)
            .write();
    }
}

/// The route is that of the incident from now on; false: it is no route, or has an incident.
bool RowInserter::joinRoute(EntityId route, EntityId incident)
{
    const auto waiting = m_waitingRoutes.find(route);
    if (waiting == m_waitingRoutes.end()) {
        return false;
    }
    const auto& node = waiting->second.node;
    Route made;
    made.raw = node.label;
    const auto before = m_search.read(incident); // an incident is found by its routes too
    writeRoute(RowWriter(m_insertRoute, *m_codes),
        { route.value, made.raw, ownCodeOf(node), m_batch.value,
            waiting->second.sourceRow },
        IncidentId(incident.value), made, legsText(made.legs), 0);
    m_search.change(incident, before);
    ++m_created.routes;
    m_waitingRoutes.erase(waiting);
    return true;
}

/// Those that no line joins to an incident. A file of nodes tells of the routes that the file of its
/// lines has told of: what it says nothing of but code and name is the same one.
void RowInserter::storeWaitingRoutes()
{
    std::map<std::pair<std::string, std::string>, EntityId> known;
    if (!m_waitingRoutes.empty()) {
        auto row = m_connection->prepare(
            "SELECT code, label, id FROM routes WHERE code IS NOT NULL AND id < ?1 ORDER BY id DESC");
        row.with(m_entities.first);
        while (row.step()) {
            known[{ row.text(0), row.text(1) }] = EntityId(row.integer(2));
        }
    }
    for (const auto& [id, waiting] : m_waitingRoutes) {
        const auto& code = ownCodeOf(waiting.node);
        const auto same = known.find({ code, waiting.node.label });
        if (same != known.end() && !waiting.isLinked) {
            addEvidence(same->second, waiting.sourceRow);
            m_nodes[waiting.node.code] = { same->second, EntityKind::Route };
            continue;
        }
        Route route;
        route.raw = waiting.node.label;
        writeRoute(RowWriter(m_insertRoute, *m_codes),
            { id.value, route.raw, code, m_batch.value, waiting.sourceRow }, IncidentId(), route,
            legsText(route.legs));
        m_nodeWords.clear();
        m_nodeSigns.clear();
        m_indexer.words().add(route.raw, { m_nodeWords, m_nodeSigns });
        m_search.add(id, EntityKind::Route, { m_nodeWords, m_nodeSigns });
        ++m_created.routes;
    }
    m_waitingRoutes.clear();
}

/// Rows that wait may speak of the same nodes when they are let in.
void RowInserter::finishNodes()
{
    storeWaitingRoutes();
    if (m_quarantined.count() == 0 && m_ranges == m_batch) {
        return;
    }
    auto insert = m_connection->prepare(
        "INSERT OR REPLACE INTO file_nodes(batch, code, entity) VALUES(?1, ?2, ?3)");
    for (const auto& [code, node] : m_nodes) {
        insert.reset();
        insert.run(m_batch.value, code, node.id.value);
    }
}

/// What the import that is repaired called so; else what has this code in it.
RowInserter::Node RowInserter::nodeOfFile(const std::string& code, const std::string& ownCode)
{
    const auto nodeIn = [](sql::Statement& row) {
        return row.step() ? Node { EntityId(row.integer(0)), static_cast<EntityKind>(row.integer(1)) }
                          : Node {};
    };
    auto called = m_connection->prepare("SELECT e.id, e.kind FROM file_nodes f JOIN entities e ON"
                                        " e.id = f.entity WHERE f.batch = ?1 AND f.code = ?2");
    if (const auto node = nodeIn(called.with(m_batch.value, code)); node.id) {
        return node;
    }
    auto own = m_connection->prepare("SELECT id, kind FROM entities WHERE code = ?1 AND batch = ?2");
    return nodeIn(own.with(ownCode, m_batch.value));
}

/// The node as this import knows it, else as the store does, else a new one. What the store knew is
/// told once for each import that this one speaks of it too.
RowInserter::Node RowInserter::nodeOf(const NodeDraft& node, std::int64_t sourceRow)
{
    // By the code alone: a link does not say what its ends are, a row about the node may have.
    auto known = m_nodes.find(node.code);
    if (known == m_nodes.end()) {
        auto found = knownNode(node);
        if (found.id) {
            addEvidence(found.id, sourceRow);
        } else {
            found = { insertNode(node, sourceRow), node.kind };
        }
        known = m_nodes.emplace(node.code, found).first;
    }
    const auto& [id, kind] = known->second;
    if (node.isProtected && kind == EntityKind::Person && m_told.insert({ id.value, 0, -2 }).second) {
        protect(PersonId(id.value));
    }
    return known->second;
}

static EntityId idOf(sql::Statement& row)
{
    return row.step() ? EntityId(row.integer(0)) : EntityId();
}

/// "n12", "7": a number that the file gave its node says nothing in another file.
static bool isOfFile(std::string_view code)
{
    code.remove_prefix(code.starts_with('n') ? 1 : 0);
    return std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
}

/// The same as people of other files: one who has the code and the name.
RowInserter::Node RowInserter::knownNode(const NodeDraft& node)
{
    const auto& label = labelOf(node);
    const auto& code = ownCodeOf(node);
    if (m_ranges != m_batch) { // a repair
        if (const auto same = nodeOfFile(node.code, code); same.id) {
            return same;
        }
    }
    const auto found = [&]() -> EntityId {
        switch (node.kind) {
        case EntityKind::Person: {
            const auto people = m_known.peopleByCode(code, fold(label));
            return people.empty() ? EntityId() : entity(people.front());
        }
        case EntityKind::Identifier:
            return entity(m_known.identifier(node.identifier.kind, node.identifier.value));
        case EntityKind::Incident: {
            const auto incident = m_known.incident(code);
            auto title = m_connection->prepare("SELECT 1 FROM incidents WHERE id = ?1 AND label = ?2");
            const bool isIt = incident
                && (!isOfFile(code) || title.with(incident.value, label).step());
            return isIt ? entity(incident) : EntityId();
        }
        case EntityKind::Organisation: {
            auto row = m_connection->prepare(
                "SELECT id FROM organisations WHERE code = ?1 AND label = ?2");
            return idOf(row.with(code, label));
        }
        case EntityKind::Route: // one of an incident of this file
            return {};
        default: {
            auto row = m_connection->prepare("SELECT id FROM places WHERE code = ?1 AND label = ?2");
            return idOf(row.with(code, label));
        }
        }
    }();
    return { found, node.kind };
}

EntityId RowInserter::insertNode(const NodeDraft& node, std::int64_t sourceRow)
{
    const auto& label = labelOf(node);
    const auto& code = ownCodeOf(node);
    m_nodeWords.clear();
    m_nodeSigns.clear();
    const SearchWords::Found found { m_nodeWords, m_nodeSigns };
    if (node.kind == EntityKind::Identifier) {
        m_indexer.words().add(
            SearchWords::identifierText(node.identifier.raw, node.identifier.value), found);
        return entity(identifierOf(node.identifier, sourceRow, { m_nodeWords, m_nodeSigns }));
    }
    const auto row = head(label, code, sourceRow);
    const EntityId id(row.id);
    if (node.kind == EntityKind::Route) {
        auto& waiting = m_waitingRoutes[id];
        waiting = { node, sourceRow };
        waiting.node.label = label;
        return id;
    }
    if (node.kind == EntityKind::Person) {
        Person person;
        person.name = label;
        person.code = code;
        const auto pseudonym = node.isProtected ? nextPseudonym() : std::string();
        writePerson(RowWriter(m_insertPerson, *m_codes), row, pseudonym, person);
        m_known.wrotePersonCode(code);
        m_known.addPersonCode(code, fold(label), PersonId(row.id));
        if (node.isProtected) {
            m_indexer.words().add(pseudonym, found);
        } else {
            m_indexer.words().add(person, {}, found);
        }
        ++m_created.people;
    } else if (node.kind == EntityKind::Incident) {
        Incident incident;
        incident.title = label;
        incident.code = code;
        incident.date = node.date;
        writeIncident(RowWriter(m_insertIncident, *m_codes), row, incident);
        m_known.addIncident(code, IncidentId(row.id));
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
