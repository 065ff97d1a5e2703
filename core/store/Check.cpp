// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Check.h"

#include "base/Error.h"
#include "store/internal/Codes.h"
#include "store/internal/Counters.h"
#include "store/internal/Digest.h"
#include "store/internal/JournalChain.h"
#include "store/internal/SearchIndex.h"
#include "store/internal/Sql.h"

#include <set>

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

/// A number that a set of (word, entity) pairs has, whatever their order: the index and the texts
/// must agree on it. FNV-1a of the word, mixed, once for each entity that has the word.
static std::uint64_t wordNumber(std::string_view word)
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : word) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    }
    hash ^= hash >> 33;
    return hash * 0xff51afd7ed558ccdULL;
}

static std::uint64_t wordsNumber(std::string_view words)
{
    std::set<std::string_view> distinct;
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        if (end > 0) {
            distinct.insert(words.substr(0, end));
        }
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    std::uint64_t sum = 0;
    for (const auto word : distinct) {
        sum += wordNumber(word);
    }
    return sum;
}

static void checkSearch(Store& store, CheckResult& result, Progress& progress)
{
    auto& connection = store.connection();
    if (!store.isReadOnly()) {
        try {
            sql::Transaction transaction(connection);
            connection.execute("INSERT INTO search(search) VALUES('integrity-check')");
        } catch (const Error&) {
            report(result, "check.search-index");
            return;
        }
    }
    std::uint64_t expected = 0;
    std::uint64_t documents = 0;
    SearchIndex search(connection, store.codes());
    auto id = connection.prepare("SELECT id FROM entities");
    while (id.step()) {
        checkpoint(progress);
        const auto words = search.wordsOf(EntityId(id.integer(0)));
        documents += words.empty() ? 0 : 1;
        expected += wordsNumber(words);
    }
    std::uint64_t found = 0;
    connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING "
                       "fts5vocab('main', 'search', 'row')");
    auto word = connection.prepare("SELECT term, doc FROM temp.search_words");
    while (word.step()) {
        found += wordNumber(word.view(0)) * static_cast<std::uint64_t>(word.integer(1));
    }
    const auto indexed
        = static_cast<std::uint64_t>(connection.integer("SELECT count(*) FROM search_docsize"));
    if (found != expected || indexed != documents) {
        report(result, "check.search-differs");
    }
}

static void checkCounters(sql::Connection& connection, CheckResult& result)
{
    for (const char* table : { "incidents", "persons", "organisations", "identifiers", "places",
             "routes", "involvements", "identifier_uses", "links" }) {
        const auto counted = connection.integer(std::string("SELECT count(*) FROM ") + table);
        if (counted != Counters(connection).value(counter::count(table))) {
            report(result, "check.count-differs", { { "table", table } });
        }
    }
    for (const char* table : { "entities", "source_rows", "involvements", "identifier_uses",
             "evidence", "quarantine" }) {
        const auto highest
            = connection.integer(std::string("SELECT ifnull(max(id), 0) FROM ") + table);
        if (highest > Counters(connection).value(counter::next(table))) {
            report(result, "check.count-differs", { { "table", table } });
        }
    }
}

/// Every subject is an entity of its kind, and the other way round.
static void checkSubjects(sql::Connection& connection, CheckResult& result)
{
    static constexpr std::pair<const char*, int> subjects[]
        = { { "incidents", 1 }, { "persons", 2 }, { "organisations", 3 }, { "identifiers", 4 },
              { "places", 5 }, { "routes", 6 } };
    for (const auto& [table, kind] : subjects) {
        const auto lost = connection.integer(
            "SELECT count(*) FROM entities e WHERE e.kind = " + std::to_string(kind)
            + " AND NOT EXISTS(SELECT 1 FROM " + table + " s WHERE s.id = e.id)");
        const auto stray = connection.integer(std::string("SELECT count(*) FROM ") + table
            + " s WHERE NOT EXISTS(SELECT 1 FROM entities e WHERE e.id = s.id AND e.kind = "
            + std::to_string(kind) + ")");
        if (lost + stray > 0) {
            report(result, "check.subject",
                { { "table", table }, { "count", std::to_string(lost + stray) } });
        }
    }
    const auto bare
        = connection.integer("SELECT count(*) FROM involvements i JOIN persons p ON p.id = "
                             "i.person WHERE i.role IN (2, 3) AND p.pseudonym IS NULL");
    if (bare > 0) {
        report(result, "check.no-pseudonym", { { "count", std::to_string(bare) } });
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
