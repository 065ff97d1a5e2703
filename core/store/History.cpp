// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Journal.h"

#include "store/internal/Sql.h"
#include "store/internal/Subjects.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace tuyen {

using Json = nlohmann::ordered_json;

static std::string shown(const Json& row, const std::string& field)
{
    const auto it = row.find(field);
    if (it == row.end()) {
        return {};
    }
    return it->is_string() ? it->get<std::string>() : it->dump();
}

/// Fields that would give a protected person away.
static bool namesPerson(const std::string& table, const std::string& field)
{
    static constexpr std::array<std::string_view, 3> names { "label", "name_raw", "aliases" };
    return table == "persons" && std::find(names.begin(), names.end(), field) != names.end();
}

/// The changed fields of one row; a row that came or went is one change, named after its table.
static void addChanges(std::vector<FieldChange>& changes, const FieldChange& common,
    const std::string& table, const Json& before, const Json& after, bool isProtected)
{
    if (before.empty() || after.empty()) {
        FieldChange change = common;
        change.field = table;
        const auto& row = before.empty() ? after : before;
        auto& side = before.empty() ? change.after : change.before;
        side = isProtected ? std::string() : shown(row, "label");
        changes.push_back(std::move(change));
        return;
    }
    std::vector<std::string> fields;
    for (const auto* row : { &before, &after }) {
        for (const auto& [field, value] : row->items()) {
            if (std::find(fields.begin(), fields.end(), field) == fields.end()) {
                fields.push_back(field);
            }
        }
    }
    for (const auto& field : fields) {
        FieldChange change = common;
        change.field = field;
        change.before = shown(before, field);
        change.after = shown(after, field);
        if (change.before == change.after) {
            continue;
        }
        if (isProtected && namesPerson(table, field)) {
            change.before = change.after = "•••";
        }
        changes.push_back(std::move(change));
    }
}

std::vector<FieldChange> Journal::history(EntityId entity, int limit) const
{
    auto& connection = m_store->connection();
    auto person
        = connection.prepare("SELECT 1 FROM persons WHERE id = ?1 AND pseudonym IS NOT NULL");
    const bool isProtected = person.with(entity.value).step();
    auto row = connection.prepare("SELECT j.sequence, j.at, j.actor, j.action, c.table_name, "
                                  "c.before, c.after FROM journal_changes c"
                                  " JOIN journal j ON j.sequence = c.sequence WHERE c.entity = ?1 "
                                  "OR c.other = ?1 ORDER BY c.id DESC LIMIT ?2");
    row.with(entity.value, limit);
    std::vector<FieldChange> changes;
    while (row.step() && static_cast<int>(changes.size()) < limit) {
        FieldChange common;
        common.sequence = row.integer(0);
        common.atMs = row.integer(1);
        common.actor = row.text(2);
        common.action = row.text(3);
        const auto json = [&row](int column) {
            return row.isNull(column) ? Json::object() : Json::parse(row.view(column));
        };
        addChanges(changes, common, row.text(4), json(5), json(6), isProtected);
    }
    auto made = connection.prepare(
        "SELECT j.sequence, j.at, j.actor, j.action, j.reason FROM entities e"
        " JOIN journal j ON j.batch = e.batch AND j.action = 'import' WHERE e.id = ?1");
    if (static_cast<int>(changes.size()) < limit && made.with(entity.value).step()) {
        changes.push_back(
            { made.integer(0), made.integer(1), made.text(2), made.text(3), {}, {}, made.text(4) });
    }
    changes.resize(std::min(changes.size(), static_cast<std::size_t>(std::max(limit, 0))));
    return changes;
}

} // namespace tuyen
