// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Check.h"

#include "base/Error.h"
#include "store/internal/Codes.h"
#include "store/internal/Counters.h"
#include "store/internal/HiddenNames.h"
#include "store/internal/Digest.h"
#include "store/internal/JournalChain.h"
#include "store/internal/SearchIndex.h"
#include "store/internal/Sql.h"

namespace tuyen {

static void report(CheckResult& result, std::string code, Args args = {})
{
    Issue issue;
    issue.severity = Severity::Waits;
    issue.code = std::move(code);
    issue.args = std::move(args);
    result.problems.push_back(std::move(issue));
}

static void checkFile(sql::Connection& connection, CheckResult& result)
{
    auto integrity = connection.prepare("PRAGMA integrity_check(20)");
    while (integrity.step()) {
        if (integrity.view(0) != "ok") {
            report(result, "check.integrity", { { "detail", integrity.text(0) } });
        }
    }
    auto keys = connection.prepare(
        "SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY \"table\"");
    while (keys.step()) {
        report(
            result, "check.foreign-key", { { "table", keys.text(0) }, { "count", keys.text(1) } });
    }
}

static void checkSearch(Store& store, CheckResult& result, Progress& progress)
{
    SearchIndex search(store.connection(), store.codes());
    try {
        if (!search.agrees(progress)) {
            report(result, "check.search-differs");
        }
    } catch (const Error&) {
        report(result, "check.search-index");
    }
}

static void checkCounters(sql::Connection& connection, CheckResult& result)
{
    for (const char* table : { "incidents", "persons", "organisations", "identifiers", "places",
             "routes", "involvements", "identifier_uses", "links", "official_figures" }) {
        const auto counted = connection.integer(std::string("SELECT count(*) FROM ") + table);
        if (counted != Counters(connection).value(counter::count(table))) {
            report(result, "check.count-differs", { { "table", table } });
        }
    }
    for (const char* table :
        { "entities", "source_rows", "involvements", "identifier_uses", "evidence", "quarantine",
            "same_as", "identity_decisions", "watch_entries", "official_figures",
             "charts" }) {
        const auto highest
            = connection.integer(std::string("SELECT ifnull(max(id), 0) FROM ") + table);
        if (highest > Counters(connection).value(counter::next(table))) {
            report(result, "check.count-differs", { { "table", table } });
        }
    }
}

/// No two things have one id, and whatever is named stands there.
static void checkSubjects(sql::Connection& connection, CheckResult& result)
{
    const auto twice = connection.integer(
        "SELECT count(*) FROM (SELECT id FROM entities GROUP BY id HAVING count(*) > 1)");
    if (twice > 0) {
        report(result, "check.subject",
            { { "table", "entities" }, { "count", std::to_string(twice) } });
    }
    static constexpr std::pair<const char*, const char*> mentions[]
        = { { "identifier_uses", "entity" }, { "links", "from_entity" }, { "links", "to_entity" },
              { "evidence", "entity" } };
    for (const auto& [table, column] : mentions) {
        const auto lost = connection.integer(std::string("SELECT count(*) FROM ") + table
            + " t WHERE t." + column
            + " IS NOT NULL AND NOT EXISTS(SELECT 1 FROM entities e WHERE "
              "e.id = t."
            + column + ")");
        if (lost > 0) {
            report(
                result, "check.subject", { { "table", table }, { "count", std::to_string(lost) } });
        }
    }
    const auto bare
        = connection.integer("SELECT count(*) FROM involvements i JOIN persons p ON p.id = "
                             "i.person WHERE i.role IN (2, 3) AND p.pseudonym IS NULL");
    if (bare > 0) {
        report(result, "check.no-pseudonym", { { "count", std::to_string(bare) } });
    }
    if (const auto open = countUnhidden(connection); open > 0) {
        report(result, "check.name-not-hidden", { { "count", std::to_string(open) } });
    }
}

CheckResult check(Store& store, Progress& progress)
{
    auto& connection = store.connection();
    const sql::Listening listening(connection, progress);
    CheckResult result;
    result.schema = store.schemaVersion();
    result.counts = store.counts();
    progress.report("check", 0, 5);
    checkFile(connection, result);
    progress.report("check", 1, 5);
    checkSubjects(connection, result);
    checkCounters(connection, result);
    progress.report("check", 2, 5);
    checkSearch(store, result, progress);
    progress.report("check", 3, 5);
    if (const auto broken = firstBreak(connection, progress); broken != 0) {
        report(result, "check.journal", { { "sequence", std::to_string(broken) } });
    }
    progress.report("check", 4, 5);
    result.digest = contentDigest(connection, store.codes(), progress);
    result.isOk = result.problems.empty();
    progress.report("check", 5, 5);
    return result;
}

} // namespace tuyen
