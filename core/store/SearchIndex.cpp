// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/SearchIndex.h"

#include "domain/Entity.h"
#include "store/internal/Rows.h"
#include "text/Fold.h"

#include <algorithm>

namespace tuyen {

SearchIndex::SearchIndex(sql::Connection& connection, Codes& codes)
    : m_connection(&connection)
    , m_codes(&codes)
    , m_insert(connection.prepare("INSERT INTO search(rowid, words) VALUES(?1, ?2)"))
    , m_delete(connection.prepare("DELETE FROM search WHERE rowid = ?1"))
{
}

void SearchIndex::put(EntityId entity, std::string_view words)
{
    if (!words.empty()) {
        m_insert.run(entity.value, words);
    }
}

void SearchIndex::remove(EntityId entity) { m_delete.run(entity.value); }

void SearchIndex::replace(EntityId entity, std::string_view words)
{
    remove(entity);
    put(entity, words);
}

void SearchIndex::refresh(EntityId entity) { replace(entity, wordsOf(entity)); }

static std::string_view nextWord(std::string_view& text)
{
    const auto end = std::min(text.find(' '), text.size());
    const auto word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return word;
}

static void appendWord(std::string& words, std::string_view word)
{
    if (!words.empty()) {
        words += ' ';
    }
    words += word;
}

std::string SearchIndex::words(std::string_view text)
{
    std::string words;
    const std::string exact = foldExact(text);
    if (std::all_of(exact.begin(), exact.end(),
            [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
        return exact;
    }
    const std::string tones = foldTones(exact);
    const std::string folded = fold(exact);
    std::string_view exactRest = exact;
    std::string_view tonesRest = tones;
    std::string_view foldedRest = folded;
    while (!exactRest.empty() || !tonesRest.empty() || !foldedRest.empty()) {
        const auto e = nextWord(exactRest);
        const auto t = nextWord(tonesRest);
        const auto f = nextWord(foldedRest);
        if (!f.empty()) {
            appendWord(words, f);
        }
        if (!t.empty() && t != f) {
            appendWord(words, t);
        }
        if (!e.empty() && e != t && e != f) {
            appendWord(words, e);
        }
    }
    return words;
}

static void appendText(std::string& texts, const std::string& text)
{
    if (!text.empty()) {
        texts += texts.empty() ? "" : "\n";
        texts += text;
    }
}

std::string SearchIndex::text(const Incident& incident)
{
    std::string texts;
    for (const std::string* text :
        { &incident.code, &incident.title, &incident.place.raw, &incident.place.village,
            &incident.place.commune, &incident.place.district, &incident.methodRaw,
            &incident.summary, &incident.note, &incident.agency, &incident.reportNumber }) {
        appendText(texts, *text);
    }
    return texts;
}

std::string SearchIndex::text(const Person& person)
{
    if (!person.pseudonym.empty()) {
        return person.pseudonym;
    }
    std::string texts = person.name;
    for (const auto& alias : person.aliases) {
        appendText(texts, alias);
    }
    appendText(texts, person.code);
    return texts;
}

std::string SearchIndex::wordsOf(EntityId entity) { return words(textOf(entity)); }

std::string SearchIndex::textOf(EntityId entity)
{
    auto find = m_connection->prepare("SELECT kind, label, code FROM entities WHERE id = ?1");
    if (!find.with(entity.value).step()) {
        return {};
    }
    const auto kind = static_cast<EntityKind>(find.integer(0));
    auto texts = find.text(1);
    const auto code = find.text(2);
    if (kind == EntityKind::Incident) {
        auto row = m_connection->prepare("SELECT * FROM incidents WHERE id = ?1");
        if (row.with(entity.value).step()) {
            auto incident = readIncident(RowReader(row, *m_codes));
            incident.title = texts;
            incident.code = code;
            return text(incident);
        }
    } else if (kind == EntityKind::Person) {
        auto row = m_connection->prepare("SELECT pseudonym, aliases FROM persons WHERE id = ?1");
        if (row.with(entity.value).step()) {
            Person person;
            person.name = texts;
            person.code = code;
            person.pseudonym = row.text(0);
            person.aliases = divided(row.view(1), '\n');
            return text(person);
        }
    } else if (kind == EntityKind::Identifier) {
        auto row = m_connection->prepare("SELECT value FROM identifiers WHERE id = ?1");
        if (row.with(entity.value).step() && row.view(0) != texts) {
            appendText(texts, row.text(0));
        }
    }
    return texts;
}

} // namespace tuyen
