// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LinkStore.h"

#include "base/Error.h"
#include "store/internal/Counters.h"
#include "store/internal/Edit.h"
#include "store/internal/LinkRows.h"
#include "store/internal/Rows.h"

namespace tuyen {

LinkStore::LinkStore(Store& store)
    : m_store(&store)
{
}

std::optional<Link> LinkStore::find(LinkId id) const
{
    auto row = m_store->connection().prepare("SELECT * FROM links WHERE id = ?1");
    if (!row.with(id.value).step()) {
        return std::nullopt;
    }
    return readLink(RowReader(row, m_store->codes()));
}

static void requireEnd(sql::Connection& connection, EntityId id)
{
    auto row = connection.prepare("SELECT 1 FROM entities WHERE id = ?1");
    if (!row.with(id.value).step()) {
        throw Error("link.no-such-end", { { "id", std::to_string(id.value) } });
    }
}

static void requireSound(sql::Connection& connection, const Link& link)
{
    requireEnd(connection, link.from);
    requireEnd(connection, link.to);
    if (link.kind.empty()) {
        throw Error("link.no-kind");
    }
    if (!isValid(link.grade, link.scheme)) {
        throw Error("link.bad-grade");
    }
    if (link.since.isKnown() && link.until.isKnown() && link.until.latest < link.since.earliest) {
        throw Error("link.ends-before-it-begins");
    }
}

/// The row that states it first stays what it was.
static void write(Store& store, const Link& link)
{
    auto& connection = store.connection();
    auto known = connection.prepare("SELECT origin FROM links WHERE id = ?1");
    const auto origin = known.with(link.id.value).step() ? known.integer(0) : 0;
    known.reset();
    auto replace = connection.prepare(
        "INSERT OR REPLACE INTO links VALUES(" + placeholders(linkColumns) + ")");
    writeLink(RowWriter(replace, store.codes()), link, link.from, link.to, origin);
}

LinkId LinkStore::add(const Link& draft, std::string_view reason)
{
    auto& connection = m_store->connection();
    Edit edit(*m_store, "edit", reason);
    requireSound(connection, draft);
    Link link = draft;
    link.id = LinkId(Counters(connection).draw(counter::next("links")));
    edit.touch("links", link.id.value, link.from, link.to);
    write(*m_store, link);
    edit.commit();
    return link.id;
}

static Link requireLink(const LinkStore& links, LinkId id)
{
    const auto link = links.find(id);
    if (!link) {
        throw Error("link.unknown", { { "id", std::to_string(id.value) } });
    }
    return *link;
}

void LinkStore::update(const Link& link, std::string_view reason)
{
    Edit edit(*m_store, "edit", reason);
    requireLink(*this, link.id);
    requireSound(m_store->connection(), link);
    edit.touch("links", link.id.value, link.from, link.to);
    write(*m_store, link);
    edit.commit();
}

void LinkStore::remove(LinkId id, std::string_view reason)
{
    Edit edit(*m_store, "edit", reason);
    const auto link = requireLink(*this, id);
    auto evidence = m_store->connection().prepare("SELECT id FROM evidence WHERE link = ?1");
    evidence.with(id.value);
    std::vector<std::int64_t> rows;
    while (evidence.step()) {
        rows.push_back(evidence.integer(0));
    }
    evidence.reset();
    for (const auto row : rows) {
        edit.remove("evidence", row, link.from, link.to);
    }
    edit.remove("links", id.value, link.from, link.to);
    edit.commit();
}

void LinkStore::addSource(LinkId id, SourceRowId sourceRow, const Grade& grade, GradeScheme scheme,
    std::string_view reason)
{
    auto& connection = m_store->connection();
    Edit edit(*m_store, "edit", reason);
    const auto link = requireLink(*this, id);
    if (!isValid(grade, scheme)) {
        throw Error("link.bad-grade");
    }
    auto source = connection.prepare("SELECT 1 FROM source_rows WHERE id = ?1");
    if (!source.with(sourceRow.value).step()) {
        throw Error("link.no-such-source", { { "id", std::to_string(sourceRow.value) } });
    }
    auto known = connection.prepare("SELECT 1 FROM all_evidence WHERE link = ?1 AND source_row = ?2");
    if (known.with(id.value, sourceRow.value).step()) {
        throw Error("link.source-twice");
    }
    const auto row = Counters(connection).draw(counter::next("evidence"));
    edit.touch("evidence", row, link.from, link.to);
    auto insert = connection.prepare("INSERT INTO evidence(id, link, source_row, grade_source, "
                                     "grade_information, grade_scheme) VALUES(?1, ?2, ?3, "
                                     "nullif(?4, 0), nullif(?5, 0), nullif(?6, 0))");
    insert.run(row, id.value, sourceRow.value, static_cast<unsigned char>(grade.source),
        grade.information, static_cast<int>(scheme));
    edit.commit();
}

void LinkStore::removeSource(LinkId id, SourceRowId sourceRow, std::string_view reason)
{
    auto& connection = m_store->connection();
    Edit edit(*m_store, "edit", reason);
    const auto link = requireLink(*this, id);
    auto evidence
        = connection.prepare("SELECT id FROM evidence WHERE link = ?1 AND source_row = ?2");
    auto origin = connection.prepare("SELECT 1 FROM links WHERE id = ?1 AND origin = ?2");
    if (evidence.with(id.value, sourceRow.value).step()) {
        const auto row = evidence.integer(0);
        evidence.reset();
        edit.remove("evidence", row, link.from, link.to);
    } else if (origin.with(id.value, sourceRow.value).step()) {
        origin.reset();
        edit.touch("links", id.value, link.from, link.to);
        connection.prepare("UPDATE links SET origin = NULL WHERE id = ?1").run(id.value);
    } else {
        throw Error("link.no-such-source", { { "id", std::to_string(sourceRow.value) } });
    }
    edit.commit();
}

} // namespace tuyen
