// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/Edit.h"

#include "base/Error.h"
#include "base/File.h"
#include "store/internal/Codes.h"
#include "store/internal/Counters.h"
#include "store/internal/HiddenNames.h"
#include "store/internal/NamedCounts.h"
#include "store/internal/SearchIndex.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace tuyen {

/// Names that may stand in the statements below: they are made of these, never of what anybody
/// typed.
static constexpr std::array<std::string_view, 16> editable { "incidents", "incident_details",
    "persons", "person_details", "organisations", "identifiers", "places", "routes", "involvements",
    "identifier_uses", "links", "evidence", "same_as", "identity_decisions", "watch_entries",
    "charts" };
static constexpr std::array<std::string_view, 8> counted { "incidents", "persons", "organisations",
    "identifiers", "places", "routes", "involvements", "identifier_uses" };

static std::string checkedName(std::string_view table)
{
    if (std::find(editable.begin(), editable.end(), table) == editable.end()
        && table != "quarantine" && table != "links") {
        throw std::logic_error("no table of the domain: " + std::string(table));
    }
    return std::string(table);
}

using Json = nlohmann::ordered_json;

std::optional<std::string> rowJson(Store& store, std::string_view table, std::int64_t row)
{
    auto select
        = store.connection().prepare("SELECT * FROM " + checkedName(table) + " WHERE id = ?1");
    if (!select.with(row).step()) {
        return std::nullopt;
    }
    auto types = store.connection().prepare("SELECT type FROM pragma_table_info(?1) ORDER BY cid");
    types.with(table);
    Json json = Json::object();
    for (int column = 0; column < select.columns() && types.step(); ++column) {
        const bool isCode = types.view(0) == "ANY";
        switch (select.type(column)) {
        case sql::typeInteger:
            if (isCode) {
                json[select.columnName(column)] = store.codes().code(select.integer(column));
            } else {
                json[select.columnName(column)] = select.integer(column);
            }
            break;
        case sql::typeReal:
            json[select.columnName(column)] = select.real(column);
            break;
        case sql::typeText:
            json[select.columnName(column)] = select.text(column);
            break;
        default:
            break;
        }
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

static void bindJson(
    sql::Statement& statement, int index, const Json& value, bool isCode, Codes& codes)
{
    if (value.is_string() && isCode) {
        codes.bind(statement, index, value.get<std::string>());
    } else if (value.is_string()) {
        statement.bind(index, std::string_view(value.get_ref<const std::string&>()));
    } else if (value.is_number_float()) {
        statement.bind(index, value.get<double>());
    } else if (value.is_number()) {
        statement.bind(index, value.get<std::int64_t>());
    }
}

void restoreRow(
    Store& store, std::string_view table, std::int64_t row, const std::optional<std::string>& text)
{
    auto& connection = store.connection();
    const auto name = checkedName(table);
    if (!text) {
        connection.prepare("DELETE FROM " + name + " WHERE id = ?1").run(row);
        return;
    }
    const Json json = Json::parse(*text);
    std::string columns;
    std::string values;
    std::vector<std::pair<std::string, bool>> shape;
    auto info = connection.prepare("SELECT name, type FROM pragma_table_info(?1) ORDER BY cid");
    info.with(table);
    while (info.step()) {
        shape.emplace_back(info.text(0), info.view(1) == "ANY");
        columns += (columns.empty() ? "" : ", ") + shape.back().first;
        values += (values.empty() ? "?" : ", ?") + std::to_string(shape.size());
    }
    auto insert = connection.prepare(
        "INSERT OR REPLACE INTO " + name + "(" + columns + ") VALUES(" + values + ")");
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (const auto it = json.find(shape[i].first); it != json.end()) {
            bindJson(insert, static_cast<int>(i) + 1, *it, shape[i].second, store.codes());
        }
    }
    insert.finish();
}

static sql::Connection& writable(Store& store)
{
    if (store.isReadOnly()) {
        throw Error("store.read-only", { { "file", utf8(store.path()) } });
    }
    return store.connection();
}

Edit::Edit(Store& store, std::string_view action, std::string_view reason, std::int64_t target)
    : m_store(&store)
    , m_transaction(writable(store))
    , m_search(store.connection(), store.codes())
{
    store.connection().execute("PRAGMA defer_foreign_keys=ON");
    m_entry.atMs = store.clock().nowMs();
    m_entry.actor = store.actor();
    m_entry.action = action;
    m_entry.reason = reason;
    m_entry.target = target;
}

void Edit::touch(std::string_view table, std::int64_t row, EntityId entity, EntityId other)
{
    if (!m_touched.emplace(table, row).second) {
        return;
    }
    for (const auto touched : { entity, other }) {
        if (touched.value != 0 && !m_before.contains(touched)) {
            m_before.emplace(touched, m_search.read(touched));
        }
    }
    m_changes.push_back({ std::string(table), row, entity.value, other.value,
        rowJson(*m_store, table, row), std::nullopt });
}

void Edit::adopt(const std::vector<RowChange>& changes)
{
    for (const auto& change : changes) {
        m_touched.emplace(change.table, change.row);
        m_changes.push_back(change);
    }
}

void Edit::remove(std::string_view table, std::int64_t row, EntityId entity, EntityId other)
{
    touch(table, row, entity, other);
    restoreRow(*m_store, table, row, std::nullopt);
}

/// Counts that are of names follow who is involved by now. What is undone may have been written
/// before others of its people came.
void Edit::recount()
{
    std::set<std::int64_t> involved;
    for (const auto& change : m_changes) {
        if (change.table == "involvements") {
            involved.insert({ change.entity, change.other });
        } else if (change.table == "incidents" && m_entry.target != 0) {
            involved.insert(change.row);
        }
    }
    for (const auto id : involved) {
        touch("incidents", id, EntityId(id));
        recountNamed(m_store->connection(), IncidentId(id));
    }
}

std::int64_t Edit::commit()
{
    auto& connection = m_store->connection();
    recount();
    std::set<std::int64_t> touched;
    for (auto& change : m_changes) {
        change.after = rowJson(*m_store, change.table, change.row);
    }
    std::erase_if(m_changes, [](const RowChange& change) { return change.before == change.after; });
    if (m_changes.empty()) {
        return 0;
    }
    Counters counters(connection);
    for (const auto& change : m_changes) {
        const auto delta = static_cast<int>(change.after.has_value())
            - static_cast<int>(change.before.has_value());
        if (delta != 0
            && (std::find(counted.begin(), counted.end(), change.table) != counted.end()
                || change.table == "links")) {
            counters.add(counter::count(change.table), delta);
        }
        for (const auto entity : { change.entity, change.other }) {
            if (entity != 0 && touched.insert(entity).second && m_entry.entities.size() < 8) {
                m_entry.entities.push_back(entity);
            }
        }
    }
    std::set<std::int64_t> people; // whose names, or need of protection, may be others now
    for (const auto& change : m_changes) {
        if (change.table == "persons" || change.table == "same_as") {
            people.insert({ change.entity, change.other });
        }
    }
    hideNamesOf(connection, people);
    for (const auto& [entity, before] : m_before) {
        m_search.change(entity, before);
    }
    m_search.flush();
    const auto sequence = appendToChain(connection, m_entry, m_changes);
    counters.add(counter::change, 1);
    m_transaction.commit();
    return sequence;
}

} // namespace tuyen
