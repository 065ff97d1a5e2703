// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RecordStore.h"

#include "store/PersonStore.h"
#include "store/RouteStore.h"
#include "store/ShownWords.h"
#include "store/WatchStore.h"
#include "store/internal/Clusters.h"
#include "store/internal/Codes.h"
#include "store/internal/Rows.h"
#include "store/internal/Sql.h"
#include "store/internal/Subjects.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>

namespace tuyen {

RecordStore::RecordStore(Store& store)
    : m_store(&store)
{
}

bool namesNobody(std::string_view field)
{
    static constexpr std::string_view open[] { "act", "amount", "border_gate", "border_marker",
        "case_id", "case_status", "control", "crossing_type", "currency", "destination",
        "destination_country", "detection_date", "direction", "district", "exploitation",
        "incident_date", "labour_sector", "means", "month", "offence", "origin", "person_times",
        "plate", "presumed_victim_count", "prosecution_date", "province", "quarter",
        "recruitment_channel", "reliability", "report_date", "report_no", "route", "row_no",
        "secrecy", "source", "suspect_alias", "suspect_birth_date", "suspect_birth_year",
        "suspect_count", "suspect_ethnicity", "suspect_gender", "suspect_id_number", "suspect_name",
        "suspect_nationality", "suspect_phone", "suspect_residence", "suspect_role",
        "suspect_status", "transit", "transport", "victim_and_presumed_count", "victim_count",
        "victim_female_count", "victim_minor_count", "year" };
    return std::ranges::binary_search(open, field);
}

static void hideNames(Evidence& evidence)
{
    for (std::size_t i = 0; i < evidence.cells.size(); ++i) {
        const bool isOpen = i < evidence.fields.size() && namesNobody(evidence.fields[i]);
        auto& text = evidence.cells[i].second;
        if (!isOpen && !text.empty()) {
            text = "•••";
        }
    }
}

/// Whether a victim may stand in a row that speaks of these: of a person or a ring the rows of
/// their incidents, of an identifier those of its users.
static bool areBesideVictims(sql::Connection& connection, const std::vector<EntityId>& records)
{
    auto row = connection.prepare(
        "WITH near(id) AS (SELECT ?1 UNION SELECT entity FROM identifier_uses WHERE identifier = ?1"
        " UNION SELECT from_entity FROM links WHERE to_entity = ?1"
        " UNION SELECT to_entity FROM links WHERE from_entity = ?1"
        " UNION SELECT incident FROM routes WHERE id = ?1)"
        " SELECT 1 FROM near WHERE EXISTS(SELECT 1 FROM persons p WHERE p.id = near.id AND"
        " p.pseudonym IS NOT NULL) OR EXISTS(SELECT 1 FROM involvements v WHERE v.incident = "
        "near.id"
        " AND v.role IN (2, 3)) OR EXISTS(SELECT 1 FROM involvements i JOIN involvements v ON"
        " v.incident = i.incident WHERE i.person = near.id AND v.role IN (2, 3)) LIMIT 1");
    return std::ranges::any_of(records, [&row](EntityId record) {
        row.reset();
        return row.with(record.value).step();
    });
}

RecordTie RecordStore::tieOf(const LinkLine& line, EntityId end) const
{
    RecordTie tie;
    tie.line = line;
    tie.other = end;
    const std::array ids { end };
    const auto things = LinkStore(*m_store).things(ids);
    if (!things.empty()) {
        tie.kind = things.front().kind;
    }
    tie.label = listedLabel(*m_store, end);
    tie.isProtected = tie.kind == EntityKind::Person
        && !clusterPseudonym(m_store->connection(), end.value).empty();
    return tie;
}

RecordTrail RecordStore::trailOf(const std::vector<EntityId>& records, bool isHidden) const
{
    auto& connection = m_store->connection();
    const LinkStore links(*m_store);
    const SourceStore sources(*m_store);
    const Journal journal(*m_store);
    RecordTrail trail;
    const bool isBeside = areBesideVictims(connection, records);
    std::set<SourceRowId> rows;
    const auto shown = links.shownAs(records.front());
    for (const auto& line : links.lines(shown, {}, 0, linesAtMost)) {
        if (line.key.origin == LinkOrigin::Stated) {
            ++trail.tieCount;
            trail.ties.push_back(tieOf(line, line.from == shown ? line.to : line.from));
        }
    }
    for (const auto record : records) {
        for (auto& evidence : sources.evidence(record)) {
            if (!rows.insert(evidence.row.id).second || std::ssize(trail.evidence) == linesAtMost) {
                continue;
            }
            if (isBeside || isHidden) {
                hideNames(evidence);
            }
            if (isHidden) { // the suspect of the row may be the same person
                for (std::size_t i = 0; i < evidence.cells.size(); ++i) {
                    if (i < evidence.fields.size() && evidence.fields[i].starts_with("suspect_")
                        && !evidence.fields[i].ends_with("_count")) {
                        evidence.cells[i].second = "•••";
                    }
                }
            }
            trail.evidence.push_back(std::move(evidence));
        }
        const auto changes = journal.history(record);
        trail.history.insert(trail.history.end(), changes.begin(), changes.end());
    }
    std::ranges::stable_sort(trail.history, std::greater(), &FieldChange::sequence);
    const WatchStore watch(*m_store);
    trail.watched = watch.of(records.front());
    trail.isWatchLapsed
        = trail.watched && stateOf(*trail.watched, watch.today()) == WatchState::Lapsed;
    return trail;
}

/// Where each record stands, newest first.
static std::vector<RecordPart> partsOf(Store& store, const std::vector<PersonId>& records)
{
    auto row = store.connection().prepare(
        "SELECT i.code, i.date_earliest, i.date_latest, i.date_precision, i.unit, i.country, "
        "i.gate,"
        " i.district, i.commune, i.village, i.lat, i.lon, i.place_candidates, i.place_raw, v.*"
        " FROM involvements v JOIN incidents i ON i.id = v.incident WHERE v.person = ?1"
        " ORDER BY ifnull(i.date_latest, -1000000) DESC, i.id DESC");
    std::vector<RecordPart> parts;
    for (const auto record : records) {
        row.reset();
        row.with(record.value);
        while (row.step()) {
            RowReader read(row, store.codes());
            RecordPart part;
            part.record = record;
            part.code = read.text();
            read.dateNumbers(part.date);
            part.place = read.place();
            const auto involvement = readInvolvement(read);
            part.incident = involvement.incident;
            part.role = involvement.role;
            part.status = involvement.status;
            part.part = involvement.part;
            if (part.code.empty()) {
                part.code = ownCode(part.incident);
            }
            parts.push_back(std::move(part));
        }
    }
    if (records.size() > 1) {
        std::ranges::stable_sort(parts, [](const RecordPart& a, const RecordPart& b) {
            return (a.date.isKnown() ? a.date.latest : std::chrono::sys_days::min())
                > (b.date.isKnown() ? b.date.latest : std::chrono::sys_days::min());
        });
    }
    return parts;
}

/// What may be shown of somebody whose name is hidden.
static Person hidden(const Person& person)
{
    Person shown;
    shown.id = person.id;
    shown.code = person.code;
    shown.gender = person.gender;
    shown.nationality = person.nationality;
    shown.pseudonym = person.pseudonym;
    return shown;
}

std::optional<PersonRecord> RecordStore::person(PersonId id, bool reveals) const
{
    const IdentityStore identity(*m_store);
    const PersonStore people(*m_store);
    auto shown = identity.shown(id);
    if (!shown) {
        return std::nullopt;
    }
    PersonRecord record;
    record.id = identity.shownAs(id);
    record.pseudonym = shown->pseudonym;
    record.isHidden = !shown->pseudonym.empty() && !reveals;
    record.label = record.isHidden ? shown->pseudonym : shown->name;
    record.shown = record.isHidden ? hidden(*shown) : *std::move(shown);
    const auto ids = identity.records(id);
    std::vector<EntityId> entities;
    for (const auto each : ids) {
        entities.push_back(entity(each));
        if (auto found = people.find(each)) {
            found->pseudonym = record.pseudonym;
            record.records.push_back(record.isHidden ? hidden(*found) : *std::move(found));
        }
        if (!record.isHidden) {
            for (auto& identifier : people.identifiers(each)) {
                if (std::ranges::find(record.identifiers, identifier) == record.identifiers.end()) {
                    record.identifiers.push_back(std::move(identifier));
                }
            }
        }
    }
    record.parts = partsOf(*m_store, ids);
    record.partCount = std::ssize(record.parts);
    std::map<Role, std::set<IncidentId>> roles;
    for (const auto& part : record.parts) {
        roles[part.role].insert(part.incident);
    }
    for (const auto& [role, incidents] : roles) {
        record.roles.emplace_back(role, std::ssize(incidents));
    }
    record.parts.resize(std::min(record.parts.size(), std::size_t(linesAtMost)));
    if (ids.size() > 1) {
        record.ledger = identity.decisions(record.id);
        std::erase_if(record.ledger,
            [](const IdentityDecision& made) { return made.verdict != Verdict::OnePerson; });
    }
    // What was changed of somebody protected tells their name even when it is shown here.
    record.trail = trailOf(entities, !record.pseudonym.empty());
    return record;
}

static std::optional<Register> registerOfThing(Store& store, EntityId id, EntityKind& kind)
{
    auto row
        = store.connection().prepare("SELECT e.kind, ifnull(i.kind, 0) FROM entities e"
                                     " LEFT JOIN identifiers i ON i.id = e.id WHERE e.id = ?1");
    if (!row.with(id.value).step()) {
        return std::nullopt;
    }
    kind = static_cast<EntityKind>(row.integer(0));
    switch (kind) {
    case EntityKind::Organisation:
        return Register::Organisations;
    case EntityKind::Place:
        return Register::Places;
    case EntityKind::Route:
        return Register::Routes;
    case EntityKind::Identifier:
        break;
    default:
        return std::nullopt;
    }
    return registerOf(static_cast<IdentifierKind>(row.integer(1)));
}

std::optional<ThingRecord> RecordStore::thing(EntityId id) const
{
    ThingRecord record;
    const auto what = registerOfThing(*m_store, id, record.kind);
    if (!what) {
        return std::nullopt;
    }
    record.id = id;
    record.what = *what;
    const std::array ids { id.value };
    auto rows = RegisterStore(*m_store).rows(*what, ids);
    if (rows.empty()) {
        return std::nullopt;
    }
    record.row = std::move(rows.front());
    if (record.kind == EntityKind::Route) {
        auto row = m_store->connection().prepare("SELECT * FROM routes WHERE id = ?1");
        row.with(id.value).step();
        record.route = shownRoute(*m_store, readRoute(RowReader(row, m_store->codes())));
    }
    const LinkStore links(*m_store);
    const bool isRing = record.kind == EntityKind::Organisation;
    for (const auto& line : links.lines(id, {}, 0, linesAtMost)) {
        const bool isUser = isRing ? line.kind == "member-of" && line.to == id
                                   : line.key.origin == LinkOrigin::Use && line.to == id;
        const bool isNew = std::ranges::none_of(
            record.users, [&line](const RecordTie& user) { return user.other == line.from; });
        if (isUser && isNew) {
            record.users.push_back(tieOf(line, line.from));
        }
    }
    record.userCount = std::ssize(record.users);
    record.trail = trailOf({ id }, false);
    const ShownWords words(*m_store);
    for (auto& change : record.trail.history) {
        for (auto* text : { &change.before, &change.after, &change.reason }) {
            *text = words.of(std::move(*text));
        }
    }
    if (record.row.isMasked) { // what was written of it before tells it as well
        for (auto& change : record.trail.history) {
            change.before = change.after = "•••";
            change.reason.clear();
        }
    }
    if (isRing) {
        std::erase_if(record.trail.ties, [id](const RecordTie& tie) {
            return tie.line.kind == "member-of" && tie.line.to == id;
        });
        record.trail.tieCount = std::ssize(record.trail.ties);
    }
    return record;
}

} // namespace tuyen
