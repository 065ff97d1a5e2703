// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ChartStore.h"

#include "base/Error.h"
#include "store/internal/Counters.h"
#include "store/internal/Edit.h"
#include "store/internal/Sql.h"

namespace tuyen {

ChartStore::ChartStore(Store& store)
    : m_store(&store)
{
}

std::vector<SavedChart> ChartStore::list() const
{
    auto row = m_store->connection().prepare(
        "SELECT id, name, changed_at FROM charts ORDER BY name, id");
    std::vector<SavedChart> charts;
    while (row.step()) {
        charts.push_back({ ChartId(row.integer(0)), row.text(1), row.integer(2), {} });
    }
    return charts;
}

std::optional<SavedChart> ChartStore::find(ChartId id) const
{
    auto row = m_store->connection().prepare(
        "SELECT id, name, changed_at, state FROM charts WHERE id = ?1");
    if (!row.with(id.value).step()) {
        return std::nullopt;
    }
    return SavedChart { ChartId(row.integer(0)), row.text(1), row.integer(2), row.text(3) };
}

std::optional<ChartId> ChartStore::named(std::string_view name) const
{
    auto row = m_store->connection().prepare("SELECT id FROM charts WHERE name = ?1 ORDER BY id");
    return row.with(name).step() ? std::optional(ChartId(row.integer(0))) : std::nullopt;
}

SavedChart ChartStore::require(ChartId id) const
{
    auto chart = find(id);
    if (!chart) {
        throw Error("chart.unknown");
    }
    return *std::move(chart);
}

/// Not a constraint of the table: undo may bring back a chart beside a newer one of its name.
void ChartStore::requireName(std::string_view name, ChartId besides) const
{
    if (name.empty()) {
        throw Error("chart.no-name");
    }
    const auto holder = named(name);
    if (holder && *holder != besides) {
        throw Error("chart.name-taken", { { "name", std::string(name) } });
    }
}

ChartId ChartStore::add(std::string_view name, std::string_view state)
{
    auto& connection = m_store->connection();
    Edit edit(*m_store, "chart.save", name);
    requireName(name, {});
    const ChartId id(Counters(connection).draw(counter::next("charts")));
    edit.touch("charts", id.value, {});
    connection.prepare("INSERT INTO charts VALUES(?1, ?2, ?3, ?4)")
        .run(id.value, name, m_store->clock().nowMs(), state);
    edit.commit();
    return id;
}

void ChartStore::update(ChartId id, std::string_view state)
{
    const auto chart = require(id);
    Edit edit(*m_store, "chart.save", chart.name);
    if (chart.state == state) {
        return;
    }
    edit.touch("charts", id.value, {});
    m_store->connection()
        .prepare("UPDATE charts SET state = ?2, changed_at = ?3 WHERE id = ?1")
        .run(id.value, state, m_store->clock().nowMs());
    edit.commit();
}

void ChartStore::rename(ChartId id, std::string_view name)
{
    Edit edit(*m_store, "chart.rename", name);
    require(id);
    requireName(name, id);
    edit.touch("charts", id.value, {});
    m_store->connection().prepare("UPDATE charts SET name = ?2 WHERE id = ?1").run(id.value, name);
    edit.commit();
}

void ChartStore::remove(ChartId id)
{
    const auto chart = require(id);
    Edit edit(*m_store, "chart.remove", chart.name);
    edit.remove("charts", id.value, {});
    edit.commit();
}

} // namespace tuyen
