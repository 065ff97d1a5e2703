// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of a register, in words that may be shown.
#include "store/RegisterStore.h"

#include "store/IdentityStore.h"
#include "store/PersonStore.h"
#include "store/ThingStore.h"
#include "store/ShownWords.h"
#include "store/internal/Clusters.h"
#include "store/internal/Codes.h"
#include "store/internal/Registers.h"
#include "store/internal/Rows.h"
#include "store/internal/Subjects.h"

#include <algorithm>
#include <set>

namespace tuyen {

static constexpr std::size_t othersShown = 3;

Register registerOf(IdentifierKind kind)
{
    switch (kind) {
    case IdentifierKind::Phone:
    case IdentifierKind::Imei:
        return Register::Phones;
    case IdentifierKind::Plate:
        return Register::Vehicles;
    case IdentifierKind::BankAccount:
    case IdentifierKind::SocialAccount:
    case IdentifierKind::Email:
    case IdentifierKind::Wallet:
        return Register::Accounts;
    case IdentifierKind::IdNumber:
    case IdentifierKind::Passport:
    case IdentifierKind::Other:
        break;
    }
    return Register::Documents;
}

std::string kindsJson(Register what)
{
    std::string json = "[";
    for (int kind = 1; kind <= static_cast<int>(IdentifierKind::Other); ++kind) {
        if (registerOf(static_cast<IdentifierKind>(kind)) == what) {
            json += (json.size() > 1 ? "," : "") + std::to_string(kind);
        }
    }
    return json + ']';
}

std::vector<std::int64_t> membersOf(sql::Connection& connection, std::int64_t organisation)
{
    auto row = connection.prepare("SELECT l.from_entity FROM links l LEFT JOIN codes c ON c.id = "
                                  "l.kind WHERE l.to_entity = ?1 AND ifnull(c.code, l.kind) = "
                                  "'member-of' ORDER BY l.id");
    row.with(organisation);
    const Clusters clusters(connection);
    std::vector<std::int64_t> members;
    while (row.step()) {
        const auto member = clusters.shownAs(row.integer(0));
        if (std::ranges::find(members, member) == members.end()) {
            members.push_back(member);
        }
    }
    return members;
}

namespace {

/// Reads the lines of one register; statements are prepared once for a page.
class RowMaker {
public:
    RowMaker(Store& store, Register what)
        : m_store(store)
        , m_what(what)
        , m_clusters(store.connection())
    {
    }
    bool read(std::int64_t id, RegisterRow& line)
    {
        line.id = EntityId(id);
        switch (m_what) {
        case Register::People:
            return readPerson(id, line);
        case Register::Organisations:
            return readOrganisation(id, line);
        case Register::Places:
            return readPlace(id, line);
        case Register::Routes:
            return readRouteLine(id, line);
        default:
            return false;
        }
    }

private:
    static std::string placeCode(const PlaceMention& place)
    {
        return !place.unit.empty() ? place.unit : place.country == "VN" ? "" : place.country;
    }
    sql::Connection& connection() const { return m_store.connection(); }

    bool readPerson(std::int64_t id, RegisterRow& line)
    {
        const auto members = m_clusters.members(id);
        const auto person = members.size() == 1 ? PersonStore(m_store).find(PersonId(id))
                                                : IdentityStore(m_store).shown(PersonId(id));
        if (!person) {
            return false;
        }
        line.isProtected = !person->pseudonym.empty();
        line.label = line.isProtected ? person->pseudonym : person->name;
        line.code = person->code;
        line.gender = person->gender;
        line.records = std::ssize(members);
        std::set<std::int64_t> incidents;
        auto part
            = connection().prepare("SELECT role, incident FROM involvements WHERE person = ?1");
        for (const auto record : members) {
            part.reset();
            part.with(record);
            while (part.step()) {
                line.roles |= static_cast<std::uint8_t>(1U << part.integer(0));
                incidents.insert(part.integer(1));
            }
        }
        line.count = std::ssize(incidents);
        if (!line.isProtected) {
            line.date = person->birth;
            line.place = placeCode(person->residence);
            line.place = line.place.empty() ? placeCode(person->hometown) : line.place;
        }
        return true;
    }
    bool readOrganisation(std::int64_t id, RegisterRow& line)
    {
        auto row = connection().prepare(
            "SELECT label, code, kind, is_confirmed, note FROM organisations WHERE id = ?1");
        if (!row.with(id).step()) {
            return false;
        }
        line.label = row.text(0);
        line.code = row.text(1);
        line.kind = m_store.codes().read(row, 2);
        line.isConfirmed = row.integer(3) != 0;
        line.detail = row.text(4);
        const auto members = membersOf(connection(), id);
        line.count = std::ssize(members);
        addOthers(members, line);
        return true;
    }
    bool readPlace(std::int64_t id, RegisterRow& line)
    {
        auto row = connection().prepare(
            "SELECT label, code, (SELECT count(*) FROM links WHERE from_entity = ?1)"
            " + (SELECT count(*) FROM links WHERE to_entity = ?1 AND from_entity <> ?1),"
            " unit, country, gate, district, commune, village, lat, lon, candidates, raw"
            " FROM places WHERE id = ?1");
        if (!row.with(id).step()) {
            return false;
        }
        line.label = row.text(0);
        line.code = row.text(1);
        line.count = row.integer(2);
        const auto where = RowReader(row, m_store.codes(), 3).place();
        line.place = placeCode(where);
        for (const auto& part : { where.village, where.commune, where.district }) {
            line.detail += part.empty() ? "" : (line.detail.empty() ? "" : ", ") + part;
        }
        return true;
    }
    bool readRouteLine(std::int64_t id, RegisterRow& line)
    {
        auto row = connection().prepare("SELECT * FROM routes WHERE id = ?1");
        if (!row.with(id).step()) {
            return false;
        }
        const auto route = readRoute(RowReader(row, m_store.codes()));
        line.label = route.raw;
        line.kind = route.direction;
        line.incident = entity(route.incident);
        line.count = std::ssize(route.legs);
        for (const auto& leg : route.legs) {
            if (leg.fee) {
                line.fees[leg.currency] += *leg.fee;
            }
        }
        for (const auto& leg : route.legs) {
            line.stops.push_back(leg.place);
        }
        auto incident = connection().prepare("SELECT code, date_earliest, date_latest, "
                                             "date_precision FROM incidents WHERE id = ?1");
        if (incident.with(route.incident.value).step()) {
            line.incidentCode = incident.isNull(0) ? ownCode(route.incident) : incident.text(0);
            RowReader(incident, m_store.codes(), 1).dateNumbers(line.date);
        }
        return true;
    }
    void addOthers(const std::vector<std::int64_t>& ids, RegisterRow& line)
    {
        for (const auto id : ids) {
            if (line.others.size() == othersShown) {
                break;
            }
            line.others.push_back(listedLabel(m_store, EntityId(id)));
        }
    }
    Store& m_store;
    Register m_what;
    Clusters m_clusters;
};

} // namespace

/// Phones, accounts, vehicles, documents: the register of things knows what of them may be shown.
static std::vector<RegisterRow> identifierRows(Store& store, std::span<const std::int64_t> ids)
{
    const std::vector<EntityId> wanted(ids.begin(), ids.end());
    std::vector<RegisterRow> found;
    for (auto& thing : ThingStore(store).rows(wanted)) {
        RegisterRow line;
        line.id = thing.id;
        line.label = std::move(thing.label);
        line.code = std::move(thing.code);
        line.kind = name(thing.kind);
        line.detail = std::move(thing.detail);
        line.isProtected = thing.isProtected;
        line.isMasked = thing.isMasked;
        line.count = std::ssize(thing.users);
        line.facts = std::move(thing.facts);
        line.validity = thing.validity;
        std::ranges::copy_if(thing.findings, std::back_inserter(line.toCheck), isToCheck);
        for (std::size_t i = 0; i < std::min(othersShown, thing.users.size()); ++i) {
            line.others.push_back(listedLabel(store, thing.users[i].id));
        }
        found.push_back(std::move(line));
    }
    return found;
}

/// A person's label is a pseudonym, or their own name.
static void hideWords(const ShownWords& words, Register what, RegisterRow& line)
{
    for (auto* text : { &line.label, &line.code, &line.detail, &line.incidentCode }) {
        if (what != Register::People || text != &line.label) {
            *text = words.of(std::move(*text));
        }
    }
    for (auto& stop : line.stops) {
        stop.raw = words.of(std::move(stop.raw));
    }
}

static bool isOfIdentifiers(Register what)
{
    return what == Register::Phones || what == Register::Accounts || what == Register::Vehicles
        || what == Register::Documents;
}

std::vector<RegisterRow> RegisterStore::rows(Register what, std::span<const std::int64_t> ids) const
{
    if (isOfIdentifiers(what)) {
        return identifierRows(*m_store, ids);
    }
    RowMaker maker(*m_store, what);
    const ShownWords words(*m_store);
    std::vector<RegisterRow> found;
    found.reserve(ids.size());
    for (const auto id : ids) {
        RegisterRow line;
        if (maker.read(id, line)) {
            hideWords(words, what, line);
            found.push_back(std::move(line));
        }
    }
    return found;
}

} // namespace tuyen
