// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Journal.h"

#include "store/internal/Clusters.h"
#include "store/internal/Sql.h"
#include "store/internal/Subjects.h"
#include "text/DateText.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>

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

/// The columns of one date are one field, "birth": as written, or as it is known.
static std::optional<std::string> dateOf(const std::string& column)
{
    static constexpr std::array<std::string_view, 8> dates { "birth", "date", "detected",
        "prosecuted", "reported", "rescued", "since", "until" };
    const auto end = column.rfind('_');
    const auto part = column.substr(end == std::string::npos ? column.size() : end);
    const bool isPart
        = part == "_earliest" || part == "_latest" || part == "_precision" || part == "_raw";
    const auto base = column.substr(0, end);
    return isPart && std::find(dates.begin(), dates.end(), base) != dates.end()
        ? std::optional(base)
        : std::nullopt;
}

static std::string shownDate(const Json& row, const std::string& base)
{
    const auto raw = shown(row, base + "_raw");
    const auto precision = row.value(base + "_precision", 0);
    PartialDate date;
    date.precision = static_cast<DatePrecision>(precision & 15);
    date.isAbout = (precision & 16) != 0;
    date.earliest = dayFromNumber(row.value(base + "_earliest", 0));
    date.latest = dayFromNumber(row.value(base + "_latest", 0));
    // A day looks the same in both languages; less than a day keeps the words of its source.
    return date.precision == DatePrecision::Day ? formatDay(date.earliest)
        : !raw.empty() || !date.isKnown()       ? raw
                                                : formatDate(date, Language::Vietnamese);
}

/// Fields that would give a protected person away: all but those any list shows.
static bool namesPerson(const std::string& table, const std::string& field)
{
    static constexpr std::array<std::string_view, 4> open { "code", "gender", "nationality",
        "pseudonym" };
    return table == "person_details"
        || (table == "persons" && std::find(open.begin(), open.end(), field) == open.end());
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
        side = side.empty() ? "✓" : side; // that it is there, or was
        changes.push_back(std::move(change));
        return;
    }
    std::vector<std::string> fields;
    for (const auto* row : { &before, &after }) {
        for (const auto& [field, value] : row->items()) {
            const auto name = dateOf(field).value_or(field);
            if (std::find(fields.begin(), fields.end(), name) == fields.end()) {
                fields.push_back(name);
            }
        }
    }
    for (const auto& field : fields) {
        FieldChange change = common;
        change.field = field;
        const bool isDate = dateOf(field + "_raw").has_value();
        change.before = isDate ? shownDate(before, field) : shown(before, field);
        change.after = isDate ? shownDate(after, field) : shown(after, field);
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
    const bool isProtected = !clusterPseudonym(connection, entity.value).empty();
    auto row = connection.prepare("SELECT j.sequence, j.at, j.actor, j.action, c.table_name, "
                                  "c.before, c.after, j.reason FROM journal_changes c"
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
        common.reason = isProtected ? std::string() : row.text(7);
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
