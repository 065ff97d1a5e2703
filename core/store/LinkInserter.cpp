// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of files of links: edge lists, GraphML, GEXF.
#include "store/internal/LinkInserter.h"

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

void LinkInserter::add(const LinkDraft& draft, std::int64_t sourceRow)
{
    const auto from = nodeOf(draft.from, sourceRow);
    if (draft.link) {
        addLine(*draft.link, from, nodeOf(draft.to, sourceRow), sourceRow);
    }
}

/// What the network itself says in tables of its own goes there, whatever file it comes from: a
/// victim of an incident is one, and a number has users. All else is a link.
void LinkInserter::addLine(Link link, const Node& from, const Node& to, std::int64_t sourceRow)
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
            m_tables.insertUse.run(m_tables.uses.draw(), from.id.value, to.id.value, sourceRow);
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
    link.id = LinkId(m_tables.links.draw());
    writeLink(RowWriter(m_tables.insertLink, *m_tables.codes), link, from.id, to.id, sourceRow);
}

/// Such a line stands once, however many rows state it.
bool LinkInserter::isNewLine(EntityId from, EntityId to, int what, const char* known)
{
    if (!m_told.insert({ from.value, to.value, what }).second) {
        return false;
    }
    if (from.value >= m_tables.entities.first || to.value >= m_tables.entities.first) {
        return true; // what this import made has no lines but its own
    }
    auto row = m_tables.connection->prepare(known);
    return !row.with(from.value, to.value, what).step();
}

void LinkInserter::addInvolvement(EntityId person, EntityId incident, Role role, const Link& link)
{
    if (!isNewLine(person, incident, int(role),
            "SELECT 1 FROM involvements WHERE person = ?1 AND incident = ?2 AND role = ?3")) {
        return;
    }
    if (isProtected(role)) {
        m_tables.protect(PersonId(person.value));
    }
    Involvement involvement;
    involvement.role = role;
    writeInvolvement(RowWriter(m_tables.insertInvolvement, *m_tables.codes), InvolvementId(m_tables.involvements.draw()),
        IncidentId(incident.value), PersonId(person.value), involvement);
    tellOf(incident, link);
}

/// A line of an incident is dated and graded as the incident is: one that this import made has that
/// from its lines.
void LinkInserter::tellOf(EntityId incident, const Link& link)
{
    const bool saysMore = link.grade.isGiven() || link.since.isKnown();
    if (incident.value >= m_tables.entities.first && saysMore && m_told.insert({ incident.value, 0, -1 }).second) {
        auto update = m_tables.connection->prepare(
            "UPDATE incidents SET date_earliest = coalesce(date_earliest, ?1), date_latest = "
            "coalesce(date_latest, ?2), date_precision = coalesce(date_precision, ?3), date_raw = "
            "coalesce(date_raw, ?4), grade_source = coalesce(grade_source, ?5), grade_information "
            "= coalesce(grade_information, ?6) WHERE id = ?7");
        RowWriter row(update, *m_tables.codes);
        row.date(link.since)
            .grade(link.scheme == GradeScheme::SixBySix ? link.grade : Grade {})
            .number(incident.value)
            .write();
    }
}

/// The route is that of the incident from now on; false: it is no route, or has an incident.
bool LinkInserter::joinRoute(EntityId route, EntityId incident)
{
    const auto waiting = m_waitingRoutes.find(route);
    if (waiting == m_waitingRoutes.end()) {
        return false;
    }
    const auto& node = waiting->second.node;
    Route made;
    made.raw = node.label;
    const auto before = m_tables.search.read(incident); // an incident is found by its routes too
    writeRoute(RowWriter(m_tables.insertRoute, *m_tables.codes),
        { route.value, made.raw, ownCodeOf(node), m_tables.batch.value,
            waiting->second.sourceRow },
        IncidentId(incident.value), made, legsText(made.legs), 0);
    m_tables.search.change(incident, before);
    ++m_tables.created.routes;
    m_waitingRoutes.erase(waiting);
    return true;
}

/// Those that no line joins to an incident. A file of nodes tells of the routes that the file of its
/// lines has told of: what it says nothing of but code and name is the same one.
void LinkInserter::storeWaitingRoutes()
{
    std::map<std::pair<std::string, std::string>, EntityId> known;
    if (!m_waitingRoutes.empty()) {
        auto row = m_tables.connection->prepare(
            "SELECT code, label, id FROM routes WHERE code IS NOT NULL AND id < ?1 ORDER BY id DESC");
        row.with(m_tables.entities.first);
        while (row.step()) {
            known[{ row.text(0), row.text(1) }] = EntityId(row.integer(2));
        }
    }
    for (const auto& [id, waiting] : m_waitingRoutes) {
        const auto& code = ownCodeOf(waiting.node);
        const auto same = known.find({ code, waiting.node.label });
        if (same != known.end() && !waiting.isLinked) {
            m_tables.addEvidence(same->second, waiting.sourceRow);
            m_nodes[waiting.node.code] = { same->second, EntityKind::Route };
            continue;
        }
        Route route;
        route.raw = waiting.node.label;
        writeRoute(RowWriter(m_tables.insertRoute, *m_tables.codes),
            { id.value, route.raw, code, m_tables.batch.value, waiting.sourceRow }, IncidentId(), route,
            legsText(route.legs));
        m_nodeWords.clear();
        m_nodeSigns.clear();
        m_tables.indexer.words().add(route.raw, { m_nodeWords, m_nodeSigns });
        m_tables.search.add(id, EntityKind::Route, { m_nodeWords, m_nodeSigns });
        ++m_tables.created.routes;
    }
    m_waitingRoutes.clear();
}

/// Rows that wait may speak of the same nodes when they are let in.
void LinkInserter::finish()
{
    storeWaitingRoutes();
    if (m_tables.quarantined.count() == 0 && !m_tables.isRepair()) {
        return;
    }
    auto insert = m_tables.connection->prepare(
        "INSERT OR REPLACE INTO file_nodes(batch, code, entity) VALUES(?1, ?2, ?3)");
    for (const auto& [code, node] : m_nodes) {
        insert.reset();
        insert.run(m_tables.batch.value, code, node.id.value);
    }
}

/// What the import that is repaired called so; else what has this code in it.
LinkInserter::Node LinkInserter::nodeOfFile(const std::string& code, const std::string& ownCode)
{
    const auto nodeIn = [](sql::Statement& row) {
        return row.step() ? Node { EntityId(row.integer(0)), static_cast<EntityKind>(row.integer(1)) }
                          : Node {};
    };
    auto called = m_tables.connection->prepare("SELECT e.id, e.kind FROM file_nodes f JOIN entities e ON"
                                        " e.id = f.entity WHERE f.batch = ?1 AND f.code = ?2");
    if (const auto node = nodeIn(called.with(m_tables.batch.value, code)); node.id) {
        return node;
    }
    auto own = m_tables.connection->prepare("SELECT id, kind FROM entities WHERE code = ?1 AND batch = ?2");
    return nodeIn(own.with(ownCode, m_tables.batch.value));
}

/// The node as this import knows it, else as the store does, else a new one. What the store knew is
/// told once for each import that this one speaks of it too.
LinkInserter::Node LinkInserter::nodeOf(const NodeDraft& node, std::int64_t sourceRow)
{
    // By the code alone: a link does not say what its ends are, a row about the node may have.
    auto known = m_nodes.find(node.code);
    if (known == m_nodes.end()) {
        auto found = knownNode(node);
        if (found.id) {
            m_tables.addEvidence(found.id, sourceRow);
        } else {
            found = { insertNode(node, sourceRow), node.kind };
        }
        known = m_nodes.emplace(node.code, found).first;
    }
    const auto& [id, kind] = known->second;
    if (node.isProtected && kind == EntityKind::Person && m_told.insert({ id.value, 0, -2 }).second) {
        m_tables.protect(PersonId(id.value));
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
LinkInserter::Node LinkInserter::knownNode(const NodeDraft& node)
{
    const auto& label = labelOf(node);
    const auto& code = ownCodeOf(node);
    if (m_tables.isRepair()) { // a repair
        if (const auto same = nodeOfFile(node.code, code); same.id) {
            return same;
        }
    }
    const auto found = [&]() -> EntityId {
        switch (node.kind) {
        case EntityKind::Person: {
            const auto people = m_tables.known.peopleByCode(code, fold(label));
            return people.empty() ? EntityId() : entity(people.front());
        }
        case EntityKind::Identifier:
            return entity(m_tables.known.identifier(node.identifier.kind, node.identifier.value));
        case EntityKind::Incident: {
            const auto incident = m_tables.known.incident(code);
            auto title = m_tables.connection->prepare("SELECT 1 FROM incidents WHERE id = ?1 AND label = ?2");
            const bool isIt = incident
                && (!isOfFile(code) || title.with(incident.value, label).step());
            return isIt ? entity(incident) : EntityId();
        }
        case EntityKind::Organisation: {
            auto row = m_tables.connection->prepare(
                "SELECT id FROM organisations WHERE code = ?1 AND label = ?2");
            return idOf(row.with(code, label));
        }
        case EntityKind::Route: // one of an incident of this file
            return {};
        default: {
            auto row = m_tables.connection->prepare("SELECT id FROM places WHERE code = ?1 AND label = ?2");
            return idOf(row.with(code, label));
        }
        }
    }();
    return { found, node.kind };
}

EntityId LinkInserter::insertNode(const NodeDraft& node, std::int64_t sourceRow)
{
    const auto& label = labelOf(node);
    const auto& code = ownCodeOf(node);
    m_nodeWords.clear();
    m_nodeSigns.clear();
    const SearchWords::Found found { m_nodeWords, m_nodeSigns };
    if (node.kind == EntityKind::Identifier) {
        m_tables.indexer.words().add(
            SearchWords::identifierText(node.identifier.raw, node.identifier.value), found);
        return entity(m_tables.identifierOf(node.identifier, sourceRow, { m_nodeWords, m_nodeSigns }));
    }
    const auto row = m_tables.head(label, code, sourceRow);
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
        const auto pseudonym = node.isProtected ? m_tables.nextPseudonym() : std::string();
        writePerson(RowWriter(m_tables.insertPerson, *m_tables.codes), row, pseudonym, person);
        m_tables.known.wrotePersonCode(code);
        m_tables.known.addPersonCode(code, fold(label), PersonId(row.id));
        if (node.isProtected) {
            m_tables.indexer.words().add(pseudonym, found);
        } else {
            m_tables.indexer.words().add(person, {}, found);
        }
        ++m_tables.created.people;
    } else if (node.kind == EntityKind::Incident) {
        Incident incident;
        incident.title = label;
        incident.code = code;
        incident.date = node.date;
        writeIncident(RowWriter(m_tables.insertIncident, *m_tables.codes), row, incident);
        m_tables.known.addIncident(code, IncidentId(row.id));
        m_tables.indexer.words().add(incident, found);
        ++m_tables.created.incidents;
    } else {
        const bool isPlace = node.kind == EntityKind::Place;
        auto insert = m_tables.connection->prepare(isPlace
                ? "INSERT INTO places(id, label, code, batch, origin) VALUES(?1, ?2, ?3, ?4, ?5)"
                : "INSERT INTO organisations(id, label, code, batch, origin, kind, is_confirmed)"
                  " VALUES(?1, ?2, ?3, ?4, ?5, ?6, 0)");
        RowWriter write(insert, *m_tables.codes);
        write.head(row);
        if (!isPlace) {
            write.code(node.sort);
        }
        write.write();
        m_tables.indexer.words().add(label, found);
        ++(isPlace ? m_tables.created.places : m_tables.organisations);
    }
    m_tables.search.add(id, node.kind, { m_nodeWords, m_nodeSigns });
    return id;
}

} // namespace tuyen
