// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lines join: nodes as they may be shown, and what two statements together suggest.
#include "store/LinkStore.h"

#include "gazetteer/Gazetteer.h"
#include "store/IdentityStore.h"
#include "store/SearchStore.h"
#include "store/ShownWords.h"
#include "store/internal/Clusters.h"
#include "store/internal/Legs.h"
#include "store/internal/LinkRows.h"
#include "text/Fold.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <unordered_set>

namespace tuyen {

/// A person of a hundred thousand incidents is not asked for the role in each.
static constexpr int rolesLookedAt = 1'000;

static std::uint8_t rolesOf(sql::Connection& connection, EntityId person)
{
    auto row = connection.prepare("SELECT role FROM involvements WHERE person = ?1 LIMIT ?2");
    row.with(person.value, rolesLookedAt);
    std::uint8_t roles = 0;
    while (row.step()) {
        roles |= static_cast<std::uint8_t>(1U << row.integer(0));
    }
    return roles;
}

/// A person as the ledger shows them: one pseudonym for all records, else the chosen name, with what
/// else the records are called.
static void showPerson(Store& store, const std::vector<std::int64_t>& records, LinkedThing& thing)
{
    auto& connection = store.connection();
    for (const auto record : records) {
        thing.roles |= rolesOf(connection, EntityId(record));
    }
    if (records.size() == 1) {
        return;
    }
    const auto shown = IdentityStore(store).shown(PersonId(thing.id.value)).value_or(Person {});
    thing.isProtected = !shown.pseudonym.empty();
    thing.label = thing.isProtected ? shown.pseudonym : shown.name;
    auto name = connection.prepare("SELECT label FROM persons WHERE id = ?1");
    for (const auto record : records) {
        thing.records.emplace_back(record);
        name.reset();
        if (!thing.isProtected && name.with(record).step() && name.text(0) != thing.label
            && std::ranges::find(thing.otherNames, name.text(0)) == thing.otherNames.end()) {
            thing.otherNames.push_back(name.text(0));
        }
    }
}

/// The name of a place as short as it can be said; but for countries the same in both languages.
static std::string nameOf(const PlaceMention& place, Language language = Language::Vietnamese)
{
    const auto& gazetteer = Gazetteer::standard();
    if (const auto* gate = gazetteer.gate(place.gate)) {
        return gate->nameVi;
    }
    if (const auto* province = gazetteer.province(place.unit)) {
        return province->nameVi;
    }
    const auto* country = gazetteer.country(place.country);
    const bool isCountryOnly = country != nullptr && fold(place.raw) == fold(country->nameVi);
    for (const auto* words : { &place.district, &place.commune, &place.village, &place.raw }) {
        if (!words->empty() && !(words == &place.raw && isCountryOnly)) {
            return *words;
        }
    }
    return country == nullptr              ? std::string()
        : language == Language::Vietnamese ? country->nameVi
        : country->code == "LA"            ? "Laos"
                                           : country->nameEn;
}

std::string wayName(std::span<const PlaceMention> ends, Language language)
{
    std::string name;
    for (const auto& end : ends) {
        name += (name.empty() ? "" : " – ") + nameOf(end, language);
    }
    return name;
}

/// A route of which no words were kept goes by where it begins and ends: one place or two.
static std::vector<PlaceMention> endsOf(Store& store, EntityId id)
{
    auto row = store.connection().prepare("SELECT legs FROM routes WHERE id = ?1");
    std::vector<PlaceMention> ends;
    if (!row.with(id.value).step()) {
        return ends;
    }
    for (const auto& leg : legsOf(RowReader(row, store.codes()).code())) {
        if (!nameOf(leg.place).empty()) {
            ends.resize(std::min<std::size_t>(ends.size(), 1));
            ends.push_back(leg.place);
        }
    }
    if (ends.size() == 2 && nameOf(ends[0]) == nameOf(ends[1])) {
        ends.pop_back();
    }
    return ends;
}

std::vector<LinkedThing> LinkStore::things(std::span<const EntityId> ids) const
{
    auto& connection = m_store->connection();
    ClusterLookup clusters(connection);
    const ShownWords words(*m_store);
    std::unordered_set<std::int64_t> seen; // of people with several records
    std::vector<LinkedThing> found;
    auto row = connection.prepare(
        "SELECT e.kind, e.label, e.code, p.pseudonym, i.date_earliest, i.date_latest, "
        "i.date_precision, n.kind, o.kind FROM entities e LEFT JOIN persons p ON p.id = e.id"
        " LEFT JOIN incidents i ON i.id = e.id LEFT JOIN identifiers n ON n.id = e.id"
        " LEFT JOIN organisations o ON o.id = e.id"
        " WHERE e.id = ?1");
    for (const auto asked : ids) {
        const auto& records = clusters.members(asked.value);
        const EntityId id(records.front());
        if (records.size() > 1 && !seen.insert(id.value).second) {
            continue;
        }
        row.reset();
        if (!row.with(id.value).step()) {
            continue;
        }
        LinkedThing thing;
        thing.id = id;
        thing.kind = static_cast<EntityKind>(row.integer(0));
        thing.code = words.of(row.text(2));
        thing.isProtected = !row.isNull(3);
        thing.label = row.text(thing.isProtected ? 3 : 1);
        if (thing.kind != EntityKind::Person) { // a namesake's name is their own
            thing.label = words.of(std::move(thing.label));
        }
        if (thing.kind == EntityKind::Incident) {
            RowReader(row, m_store->codes(), 4).dateNumbers(thing.date);
            if (thing.code.empty()) {
                thing.code = ownCode(IncidentId(id.value));
            }
        }
        if (thing.label.empty()) {
            thing.label = thing.code;
        }
        if (thing.label.empty() && thing.kind == EntityKind::Route) {
            thing.ends = endsOf(*m_store, id);
            for (auto& end : thing.ends) {
                end.raw = words.of(std::move(end.raw));
            }
            thing.label = wayName(thing.ends, Language::Vietnamese);
        }
        if (thing.kind == EntityKind::Person) {
            showPerson(*m_store, records, thing);
        } else if (thing.kind == EntityKind::Identifier) {
            thing.identifier = static_cast<IdentifierKind>(row.integer(7));
        } else if (thing.kind == EntityKind::Organisation) {
            thing.sort = RowReader(row, m_store->codes(), 8).code();
        }
        found.push_back(std::move(thing));
    }
    return found;
}

EntityId LinkStore::shownAs(EntityId id) const
{
    return EntityId(ClusterLookup(m_store->connection()).shownAs(id.value));
}

static std::optional<std::int64_t> numberOf(std::string_view word)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool isWhole = error == std::errc() && end == word.data() + word.size();
    return isWhole ? std::optional(number) : std::nullopt;
}

static std::vector<EntityId> idsOf(sql::Statement& row)
{
    std::vector<EntityId> ids;
    while (row.step()) {
        ids.emplace_back(row.integer(0));
    }
    return ids;
}

static std::vector<EntityId> byCode(sql::Connection& connection, std::string_view code, int limit)
{
    auto row = connection.prepare("SELECT id FROM incidents WHERE code = ?1"
                                  " UNION ALL SELECT id FROM persons WHERE code = ?1"
                                  " UNION ALL SELECT id FROM organisations WHERE code = ?1"
                                  " UNION ALL SELECT id FROM places WHERE code = ?1"
                                  " UNION ALL SELECT id FROM identifiers WHERE value = ?1 LIMIT ?2");
    if (auto ids = idsOf(row.with(code, limit)); !ids.empty()) {
        return ids;
    }
    if (const auto number = ownCodeNumber(code)) {
        auto own = connection.prepare("SELECT id FROM incidents WHERE id = ?1 AND code IS NULL");
        return idsOf(own.with(*number));
    }
    return {};
}

static std::vector<EntityId> byLabel(Store& store, std::string_view label, int limit)
{
    std::vector<EntityId> exact;
    std::vector<EntityId> alike;
    const auto wanted = normalised(label);
    const auto folded = fold(label);
    const LinkStore links(store);
    for (const auto& hit : SearchStore(store).search(label, std::max(limit, 200))) {
        std::vector names { hit.label };
        if (hit.kind == EntityKind::Person) { // who was merged goes by each of their names
            const std::array ids { hit.id };
            for (auto& thing : links.things(ids)) {
                names.insert(names.end(), thing.otherNames.begin(), thing.otherNames.end());
            }
        }
        const auto is = [&names](const auto& same) { return std::ranges::any_of(names, same); };
        if (is([&wanted](const std::string& name) { return normalised(name) == wanted; })) {
            exact.push_back(hit.id);
        } else if (is([&folded](const std::string& name) { return fold(name) == folded; })) {
            alike.push_back(hit.id);
        }
    }
    auto& found = exact.empty() ? alike : exact;
    found.resize(std::min(found.size(), static_cast<std::size_t>(limit)));
    return found;
}

static std::vector<EntityId> recordsNamed(Store& store, std::string_view word, int limit)
{
    auto& connection = store.connection();
    const auto isForced = [&word](std::string_view prefix) {
        const bool is = word.starts_with(prefix);
        word.remove_prefix(is ? prefix.size() : 0);
        return is;
    };
    if (isForced("code:")) {
        return byCode(connection, word, limit);
    }
    if (isForced("label:")) {
        return byLabel(store, word, limit);
    }
    if (const auto id = numberOf(word)) {
        auto row = connection.prepare("SELECT id FROM entities WHERE id = ?1");
        if (auto ids = idsOf(row.with(*id)); !ids.empty()) {
            return ids;
        }
    }
    if (auto ids = byCode(connection, word, limit); !ids.empty()) {
        return ids;
    }
    return byLabel(store, word, limit);
}

std::vector<EntityId> LinkStore::named(std::string_view word, int limit) const
{
    ClusterLookup clusters(m_store->connection());
    std::vector<EntityId> found;
    for (const auto record : recordsNamed(*m_store, word, limit)) {
        const EntityId shown(clusters.shownAs(record.value));
        if (std::ranges::find(found, shown) == found.end()) {
            found.push_back(shown);
        }
    }
    return found;
}

namespace {
/// Two statements of one thing in the middle: an incident, an identifier, a ring.
struct Middle {
    LinkOrigin origin;
    const char* kind;
    bool (*takes)(const LinkLine&, EntityId node); ///< a line of the node towards such a thing
};
}

static constexpr Middle middles[] = {
    { LinkOrigin::SameIncident, "same-incident",
        [](const LinkLine& line, EntityId node) {
            return line.key.origin == LinkOrigin::Involvement && line.from == node;
        } },
    { LinkOrigin::SameIdentifier, "same-identifier",
        [](const LinkLine& line, EntityId node) {
            return line.key.origin == LinkOrigin::Use && line.from == node;
        } },
    { LinkOrigin::SameRing, "same-ring",
        [](const LinkLine& line, EntityId node) {
            return line.key.origin == LinkOrigin::Stated && line.kind == "member-of"
                && line.from == node;
        } },
};

static LinkLine suggestion(const Middle& middle, const LinkLine& a, const LinkLine& b)
{
    LinkLine line;
    const auto [low, high] = std::minmax(a.key.row, b.key.row);
    line.key = { middle.origin, low, high };
    line.from = std::min(a.from, b.from);
    line.to = std::max(a.from, b.from);
    line.kind = middle.kind;
    line.certainty = std::max({ a.certainty, b.certainty, Certainty::Probable });
    line.since = a.since.isKnown() ? a.since : b.since;
    line.until = a.until.isKnown() ? a.until : b.until;
    return line;
}

std::vector<LinkLine> LinkStore::suggested(
    EntityId asked, const LinkFilter& filter, std::int64_t guard) const
{
    const auto node = shownAs(asked);
    LinkFilter both = filter; // of the statements: what they are called is another matter
    both.kinds.clear();
    std::map<LinkKey, LinkLine> found;
    for (const auto& own : lines(node, both, 0, guard + 1)) {
        for (const auto& middle : middles) {
            if (!middle.takes(own, node) || count(own.to) > guard) {
                continue;
            }
            for (const auto& other : lines(own.to, both)) {
                if (other.from != node && other.to == own.to && middle.takes(other, other.from)) {
                    const auto line = suggestion(middle, own, other);
                    if (matches(line, filter)) {
                        found.emplace(line.key, line);
                    }
                }
            }
        }
    }
    std::vector<LinkLine> suggestions;
    for (auto& [key, line] : found) {
        suggestions.push_back(std::move(line));
    }
    return suggestions;
}

} // namespace tuyen
