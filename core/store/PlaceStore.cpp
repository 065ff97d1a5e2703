// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PlaceStore.h"

#include "base/Error.h"
#include "store/internal/Counters.h"
#include "store/internal/NamedRows.h"

namespace tuyen {

static constexpr int placeColumns = headColumns + 10;

PlaceStore::PlaceStore(Store& store)
    : m_store(&store)
{
}

std::optional<Place> PlaceStore::find(PlaceId id) const
{
    auto row = m_store->connection().prepare(
        "SELECT id, label, unit, country, gate, district, commune, village, lat, lon, candidates,"
        " raw FROM places WHERE id = ?1");
    if (!row.with(id.value).step()) {
        return std::nullopt;
    }
    RowReader read(row, m_store->codes());
    Place found;
    found.id = PlaceId(read.number());
    found.name = read.text();
    found.where = read.place();
    return found;
}

static void write(Store& store, Edit& edit, const Place& place)
{
    writeNamed(store, edit, "places", placeColumns, entity(place.id), place.name, "place.no-name",
        [&place](RowWriter& row) { row.place(place.where); });
}

PlaceId PlaceStore::add(const Place& draft, std::string_view reason)
{
    Edit edit(*m_store, "edit", reason);
    Place place = draft;
    place.id = PlaceId(Counters(m_store->connection()).draw(counter::next("entities")));
    write(*m_store, edit, place);
    edit.commit();
    return place.id;
}

void PlaceStore::update(const Place& place, std::string_view reason)
{
    Edit edit(*m_store, "edit", reason);
    if (!find(place.id)) {
        throw Error("place.gone", { { "id", std::to_string(place.id.value) } });
    }
    write(*m_store, edit, place);
    edit.commit();
}

} // namespace tuyen
