// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RegisterStore.h"

#include "domain/Identifier.h"
#include "gazetteer/Gazetteer.h"
#include "store/IdentityStore.h"
#include "store/PersonStore.h"
#include "store/SearchStore.h"
#include "store/WatchStore.h"
#include "store/internal/Clusters.h"
#include "store/internal/Codes.h"
#include "store/internal/Counters.h"
#include "store/internal/Legs.h"
#include "store/internal/Registers.h"
#include "store/internal/Sql.h"
#include "text/Collate.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace tuyen {

RegisterStore::RegisterStore(Store& store)
    : m_store(&store)
{
}

namespace {

std::string placeName(const std::string& code, Language language)
{
    const auto& gazetteer = Gazetteer::standard();
    const auto* country = gazetteer.country(code);
    return country == nullptr                      ? gazetteer.provinceName(code, language)
        : language == Language::Vietnamese ? country->nameVi
                                           : country->nameEn;
}

/// The way as the register shows it, for it is ordered by what is seen, not by the words of a
/// source: "Nghệ An → Lào".
std::string shownWay(std::string_view legs, Language language)
{
    std::string way;
    std::string last;
    for (const auto& leg : legsOf(legs)) {
        const auto& place = leg.place;
        std::string name;
        for (const auto& code : place.candidates) {
            name += (name.empty() ? "" : " / ") + placeName(code, language);
        }
        name = !place.unit.empty()     ? placeName(place.unit, language)
            : !name.empty()            ? name
            : !place.country.empty()   ? placeName(place.country, language)
                                       : place.raw;
        if (!name.empty() && name != last) {
            way += (way.empty() ? "" : " → ") + name;
            last = name;
        }
    }
    return way;
}

/// Gathers the entries of a register and the words they are sorted by; finish() turns the words
/// into numbers.
class IndexMaker {
public:
    IndexMaker(Register what, Store& store, Progress& progress, Language language)
        : m_store(store)
        , m_progress(progress)
    {
        index.what = what;
        index.changeNumber = store.changeNumber();
        index.language = language;
        index.places.emplace_back();
        index.kinds.emplace_back();
    }
    RegisterEntry& add(std::int64_t id, std::string label, std::string code = {})
    {
        if (index.entries.size() % 4096 == 0) {
            checkpoint(m_progress);
        }
        m_labels.push_back(std::move(label));
        m_codes.push_back(std::move(code));
        auto& entry = index.entries.emplace_back();
        entry.id = id;
        return entry;
    }
    RegisterEntry* find(std::int64_t id)
    {
        const auto it = std::ranges::lower_bound(index.entries, id, {}, &RegisterEntry::id);
        return it != index.entries.end() && it->id == id ? &*it : nullptr;
    }
    std::uint16_t place(const std::string& code) { return numberOf(index.places, m_places, code); }
    std::uint16_t kind(const std::string& code) { return numberOf(index.kinds, m_kinds, code); }
    sql::Connection& connection() const { return m_store.connection(); }
    Store& store() const { return m_store; }

    RegisterIndex finish()
    {
        const bool isPeople = index.what == Register::People;
        const auto labels = orderOf(m_labels, [isPeople](const std::string& text) {
            return isPeople ? personSortKey(text) : sortKey(text);
        });
        const auto codes = orderOf(m_codes, sortKey);
        for (std::size_t i = 0; i < index.entries.size(); ++i) {
            index.entries[i].order = labels[i];
            index.entries[i].codeOrder = codes[i];
        }
        sortPlaces();
        return std::move(index);
    }

    RegisterIndex index;

private:
    using Numbers = std::unordered_map<std::string, std::uint16_t>;
    static std::uint16_t numberOf(
        std::vector<std::string>& values, Numbers& numbers, const std::string& value)
    {
        if (value.empty() || values.size() >= UINT16_MAX) {
            return 0;
        }
        const auto [it, isNew] = numbers.emplace(value, static_cast<std::uint16_t>(values.size()));
        if (isNew) {
            values.push_back(value);
        }
        return it->second;
    }
    /// From 1, equal texts alike; 0 for what is empty.
    template <class Key>
    static std::vector<std::uint32_t> orderOf(const std::vector<std::string>& texts, Key key)
    {
        std::vector<std::string> keys(texts.size());
        std::ranges::transform(
            texts, keys.begin(), [&](const auto& text) { return text.empty() ? text : key(text); });
        std::vector<std::uint32_t> rows(texts.size());
        std::iota(rows.begin(), rows.end(), 0U);
        std::ranges::stable_sort(
            rows, {}, [&](auto row) -> const std::string& { return keys[row]; });
        std::vector<std::uint32_t> order(texts.size());
        std::uint32_t number = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const bool isOther = i == 0 || keys[rows[i]] != keys[rows[i - 1]];
            number += isOther && !keys[rows[i]].empty() ? 1 : 0;
            order[rows[i]] = keys[rows[i]].empty() ? 0 : number;
        }
        return order;
    }
    void sortPlaces()
    {
        std::vector<std::pair<std::string, std::uint16_t>> named;
        for (std::size_t i = 0; i < index.places.size(); ++i) {
            const auto& code = index.places[i];
            named.emplace_back(
                i == 0 ? std::string() : sortKey(placeName(code, index.language)), static_cast<std::uint16_t>(i));
        }
        std::ranges::sort(named);
        std::vector<std::string> places(named.size());
        std::vector<std::uint16_t> to(named.size());
        for (std::size_t i = 0; i < named.size(); ++i) {
            places[i] = index.places[named[i].second];
            to[named[i].second] = static_cast<std::uint16_t>(i);
        }
        index.places = std::move(places);
        for (auto& entry : index.entries) {
            entry.place = to[entry.place];
        }
    }
    Store& m_store;
    Progress& m_progress;
    std::vector<std::string> m_labels, m_codes;
    Numbers m_places, m_kinds;
};

/// A unit of today, so that "Lào Cai" of before and after the merger are one line of the filter; a
/// foreign country; else "".
std::string placeOf(const std::string& unit, const std::string& country)
{
    if (const auto* province = Gazetteer::standard().province(unit)) {
        return province->successor.empty() ? province->code : province->successor;
    }
    return country == "VN" ? std::string() : country;
}

/// People of clusters under the name that is shown; everybody's roles and incidents.
void addInvolvements(IndexMaker& maker, const Clusters& clusters)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> parts; // person, incident
    auto row = maker.connection().prepare("SELECT person, incident, role FROM involvements");
    while (row.step()) {
        const auto person = clusters.shownAs(row.integer(0));
        if (auto* entry = maker.find(person)) {
            entry->roles |= static_cast<std::uint8_t>(1U << row.integer(2));
            parts.emplace_back(person, row.integer(1));
        }
    }
    std::ranges::sort(parts);
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    for (const auto& [person, incident] : parts) {
        ++maker.find(person)->count;
    }
    for (auto& entry : maker.index.entries) {
        entry.marks |= entry.count > 1 ? InSeveral : 0;
    }
}

void addPeople(IndexMaker& maker)
{
    const Clusters clusters(maker.connection());
    auto& codes = maker.store().codes();
    auto row = maker.connection().prepare(
        "SELECT p.id, p.label, p.code, p.pseudonym, p.birth_earliest, d.residence_unit, "
        "d.residence_country, d.hometown_unit, d.hometown_country FROM persons p"
        " LEFT JOIN person_details d ON d.id = p.id ORDER BY p.id");
    while (row.step()) {
        const auto id = row.integer(0);
        if (clusters.shownAs(id) != id) {
            continue;
        }
        const bool isMerged = clusters.members(id).size() > 1;
        std::string label = row.text(row.isNull(3) ? 1 : 3);
        bool isProtected = !row.isNull(3);
        if (isMerged) {
            const auto shown = IdentityStore(maker.store()).shown(PersonId(id)).value_or(Person {});
            isProtected = !shown.pseudonym.empty();
            label = isProtected ? shown.pseudonym : shown.name;
        }
        auto& entry = maker.add(id, std::move(label), row.text(2));
        entry.marks
            = static_cast<std::uint8_t>((isProtected ? Protected : 0) | (isMerged ? Merged : 0));
        if (!isProtected) {
            entry.day = row.isNull(4) ? RegisterEntry::noDay : std::int32_t(row.integer(4));
            const auto home = placeOf(codes.read(row, 5), codes.read(row, 6));
            entry.place = maker.place(
                home.empty() ? placeOf(codes.read(row, 7), codes.read(row, 8)) : home);
        }
    }
    addInvolvements(maker, clusters);
}

void addOrganisations(IndexMaker& maker)
{
    auto row = maker.connection().prepare(
        "SELECT id, label, code, kind, is_confirmed FROM organisations ORDER BY id");
    while (row.step()) {
        auto& entry = maker.add(row.integer(0), row.text(1), row.text(2));
        entry.kind = maker.kind(maker.store().codes().read(row, 3));
        entry.marks = row.integer(4) != 0 ? 0 : Unconfirmed;
    }
    for (auto& entry : maker.index.entries) {
        entry.count = static_cast<std::uint32_t>(membersOf(maker.connection(), entry.id).size());
    }
}

/// Identity cards whose digits say another sex, year or province than is known of who uses them.
void markContradictions(IndexMaker& maker, const Clusters& clusters)
{
    auto row = maker.connection().prepare(
        "SELECT i.id, i.value, u.entity FROM identifiers i JOIN identifier_uses u"
        " ON u.identifier = i.id JOIN persons p ON p.id = u.entity WHERE i.kind = ?1");
    row.with(static_cast<std::int64_t>(IdentifierKind::IdNumber));
    const PersonStore people(maker.store());
    while (row.step()) {
        auto* entry = maker.find(row.integer(0));
        if (entry == nullptr || (entry->marks & ToCheck) != 0) {
            continue;
        }
        const Identifier identifier { {}, IdentifierKind::IdNumber, row.text(1), {}, {} };
        const auto person = people.find(PersonId(clusters.shownAs(row.integer(2))));
        if (person && !contradictions(identifier, *person).empty()) {
            entry->marks |= ToCheck;
        }
    }
}

void addIdentifiers(IndexMaker& maker)
{
    const Clusters clusters(maker.connection());
    auto row = maker.connection().prepare(
        "SELECT id, ifnull(label, value), kind, value, detail FROM identifiers WHERE kind IN"
        " (SELECT value FROM json_each(?1)) ORDER BY id");
    row.with(kindsJson(maker.index.what));
    while (row.step()) {
        auto& entry = maker.add(row.integer(0), row.text(1));
        const auto kind = static_cast<IdentifierKind>(row.integer(2));
        entry.kind = maker.kind(std::string(name(kind)));
        const bool isOdd = std::ranges::any_of(
            findingsOf({ {}, kind, row.text(3), row.text(1), row.text(4) }), isToCheck);
        entry.marks |= isOdd ? ToCheck : 0;
    }
    markContradictions(maker, clusters);
    std::vector<std::pair<std::int64_t, std::int64_t>> uses; // identifier, user
    auto use = maker.connection().prepare("SELECT identifier, entity FROM identifier_uses");
    while (use.step()) {
        if (maker.find(use.integer(0)) != nullptr) {
            uses.emplace_back(use.integer(0), clusters.shownAs(use.integer(1)));
        }
    }
    std::ranges::sort(uses);
    uses.erase(std::unique(uses.begin(), uses.end()), uses.end());
    for (const auto& [identifier, user] : uses) {
        auto* entry = maker.find(identifier);
        entry->marks |= ++entry->count > 1 ? Shared : 0;
    }
}

void addPlaces(IndexMaker& maker)
{
    auto& codes = maker.store().codes();
    auto row = maker.connection().prepare(
        "SELECT id, label, code, unit, country FROM places ORDER BY id");
    while (row.step()) {
        auto& entry = maker.add(row.integer(0), row.text(1), row.text(2));
        entry.place = maker.place(placeOf(codes.read(row, 3), codes.read(row, 4)));
    }
    auto lines
        = maker.connection().prepare("SELECT (SELECT count(*) FROM links WHERE from_entity = "
                                     "?1) + (SELECT count(*) FROM links WHERE to_entity = "
                                     "?1 AND from_entity <> ?1)");
    for (auto& entry : maker.index.entries) {
        lines.reset();
        lines.with(entry.id).step();
        entry.count = static_cast<std::uint32_t>(lines.integer(0));
    }
}

/// Where a route ends, as far as it says: its legs of exploitation, else its last leg.
struct RouteEnd {
    std::string place;
    std::string way; ///< as it is shown
    std::uint32_t legs = 0;
};

RouteEnd endOf(std::string_view text, Language language)
{
    const auto legs = legsOf(text);
    RouteEnd end { {}, shownWay(text, language), static_cast<std::uint32_t>(legs.size()) };
    for (const auto& leg : legs) {
        const auto place = placeOf(leg.place.unit, leg.place.country);
        if (!place.empty() && leg.kind != LegKind::Return) {
            end.place = place;
        }
    }
    return end;
}

void addRoutes(IndexMaker& maker)
{
    auto& codes = maker.store().codes();
    std::unordered_map<std::string, RouteEnd> ends; // many routes go the same way
    auto row = maker.connection().prepare(
        "SELECT r.id, i.code, r.incident, r.direction, i.date_earliest, r.legs"
        " FROM routes r LEFT JOIN incidents i ON i.id = r.incident ORDER BY r.id");
    while (row.step()) {
        const auto legs = codes.read(row, 5);
        auto it = ends.find(legs);
        if (it == ends.end()) {
            it = ends.emplace(legs, endOf(legs, maker.index.language)).first;
        }
        auto& entry = maker.add(row.integer(0), it->second.way, row.text(1));
        entry.incident = row.integer(2);
        entry.kind = maker.kind(codes.read(row, 3));
        entry.day = row.isNull(4) ? RegisterEntry::noDay : std::int32_t(row.integer(4));
        entry.place = maker.place(it->second.place);
        entry.count = it->second.legs;
    }
}

} // namespace

RegisterIndex RegisterStore::index(Register what, Progress& progress, Language language) const
{
    const sql::Listening listening(m_store->connection(), progress);
    IndexMaker maker(what, *m_store, progress, language);
    switch (what) {
    case Register::People:
        addPeople(maker);
        break;
    case Register::Organisations:
        addOrganisations(maker);
        break;
    case Register::Places:
        addPlaces(maker);
        break;
    case Register::Routes:
        addRoutes(maker);
        break;
    default:
        addIdentifiers(maker);
        break;
    }
    for (const auto& row : WatchStore(*m_store).rows()) {
        auto* entry = maker.find(row.entry.entity.value);
        if (entry != nullptr && row.state == WatchState::Standing) {
            entry->marks |= Watched;
        }
    }
    return maker.finish();
}

std::vector<std::int64_t> RegisterStore::counts() const
{
    const auto counts = m_store->counts();
    auto identifiers = m_store->connection().prepare(
        "SELECT count(*) FROM identifiers WHERE kind IN (SELECT value FROM json_each(?1))");
    const auto ofKind = [&identifiers](Register what) {
        identifiers.reset();
        identifiers.with(kindsJson(what)).step();
        return identifiers.integer(0);
    };
    return { counts.people, counts.organisations, ofKind(Register::Phones),
        ofKind(Register::Accounts), ofKind(Register::Vehicles), ofKind(Register::Documents),
        counts.places, counts.routes };
}

std::optional<Register> RegisterStore::registerOf(EntityId id) const
{
    auto row = m_store->connection().prepare(
        "SELECT e.kind, i.kind FROM entities e LEFT JOIN identifiers i ON i.id = e.id"
        " WHERE e.id = ?1");
    if (!row.with(id.value).step()) {
        return std::nullopt;
    }
    switch (static_cast<EntityKind>(row.integer(0))) {
    case EntityKind::Person:
        return Register::People;
    case EntityKind::Organisation:
        return Register::Organisations;
    case EntityKind::Place:
        return Register::Places;
    case EntityKind::Route:
        return Register::Routes;
    case EntityKind::Identifier:
        return tuyen::registerOf(static_cast<IdentifierKind>(row.integer(1)));
    case EntityKind::Incident:
        break;
    }
    return std::nullopt;
}

std::vector<EntityId> RegisterStore::matching(Register what, std::string_view words) const
{
    const SearchStore search(*m_store);
    switch (what) {
    case Register::People:
        return search.matching(words, EntityKind::Person);
    case Register::Organisations:
        return search.matching(words, EntityKind::Organisation);
    case Register::Places:
        return search.matching(words, EntityKind::Place);
    case Register::Routes: { // found as their incidents; one of none by its own words
        auto found = search.matching(words, EntityKind::Incident);
        const auto alone = search.matching(words, EntityKind::Route);
        found.insert(found.end(), alone.begin(), alone.end());
        std::ranges::sort(found);
        return found;
    }
    default:
        return search.matching(words, EntityKind::Identifier);
    }
}

} // namespace tuyen
