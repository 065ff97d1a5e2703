// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/SearchIndex.h"

#include "domain/Entity.h"
#include "store/internal/Rows.h"
#include "text/Fold.h"

#include <algorithm>

namespace tuyen {

/// Vietnamese has some 7,000 syllables: they are folded once.
static constexpr std::size_t mostForms = 20'000;

SearchIndex::SearchIndex(sql::Connection& connection, Codes& codes)
    : m_connection(&connection)
    , m_codes(&codes)
    , m_insert(connection.prepare("INSERT INTO search(rowid, words) VALUES(?1, ?2)"))
    , m_delete(connection.prepare("DELETE FROM search WHERE rowid = ?1"))
{
}

static void configure(sql::Connection& connection, const char* name, std::int64_t value)
{
    connection.prepare("INSERT INTO search(search, rank) VALUES(?1, ?2)").run(name, value);
}

void SearchIndex::startBulk()
{
    // Large pieces and no merging of small ones while a million documents come in.
    configure(*m_connection, "hashsize", 16 << 20);
    configure(*m_connection, "automerge", 0);
    configure(*m_connection, "crisismerge", 1000);
}

void SearchIndex::endBulk()
{
    configure(*m_connection, "hashsize", 1 << 20);
    configure(*m_connection, "automerge", 4);
    configure(*m_connection, "crisismerge", 16);
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

/// The forms of one word with marks: folded, without tones, as it is; those that differ.
static std::string formsOf(std::string_view exact)
{
    std::string forms = fold(exact);
    const auto tones = foldTones(exact);
    if (tones != forms) {
        appendWord(forms, tones);
    }
    if (exact != tones && exact != forms) {
        appendWord(forms, exact);
    }
    return forms;
}

std::string SearchIndex::words(std::string_view text)
{
    const std::string exact = foldExact(text);
    std::string words;
    words.reserve(exact.size() * 2);
    ++m_text;
    for (std::string_view rest = exact; !rest.empty();) {
        const auto word = nextWord(rest);
        // Numbers and codes are many and met once: they are not remembered.
        if (word.empty() || (word.front() >= '0' && word.front() <= '9')) {
            if (!word.empty()) {
                appendWord(words, word);
            }
            continue;
        }
        m_word.assign(word);
        auto known = m_forms.find(m_word);
        if (known == m_forms.end()) {
            if (m_forms.size() >= mostForms) {
                m_forms.clear();
            }
            known = m_forms.emplace(m_word, Forms { formsOf(word), 0 }).first;
        }
        // Once a text: place, commune and route of an incident say the same words.
        if (known->second.text != m_text) {
            known->second.text = m_text;
            appendWord(words, known->second.words);
        }
    }
    return words;
}

void SearchIndex::appendText(std::string& texts, const std::string& text)
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

std::string SearchIndex::text(const Person& person, const std::string& pseudonym)
{
    if (!pseudonym.empty()) {
        return pseudonym;
    }
    std::string texts = person.name;
    for (const auto& alias : person.aliases) {
        appendText(texts, alias);
    }
    appendText(texts, person.code);
    return texts;
}

std::string SearchIndex::joinedSigns(std::string_view text)
{
    std::string signs;
    for (const char c : foldExact(text)) {
        signs.append(c == ' ' ? 0 : 1, c);
    }
    return signs;
}

std::string SearchIndex::identifierText(const std::string& label, const std::string& value)
{
    auto text = joinedSigns(value);
    const auto written = joinedSigns(label);
    if (written != text) {
        text += ' ' + written;
    }
    return text;
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
            texts = text(incident);
            auto route = m_connection->prepare("SELECT e.label FROM routes r JOIN entities e ON "
                                               "e.id = r.id WHERE r.incident = ?1 ORDER BY r.id");
            route.with(entity.value);
            while (route.step()) {
                appendText(texts, route.text(0));
            }
            return texts;
        }
    } else if (kind == EntityKind::Person) {
        auto row = m_connection->prepare("SELECT pseudonym, aliases FROM persons WHERE id = ?1");
        if (row.with(entity.value).step()) {
            Person person;
            person.name = texts;
            person.code = code;
            person.aliases = divided(row.view(1), '\n');
            return text(person, row.text(0));
        }
    } else if (kind == EntityKind::Route) {
        return {}; // found as its incident, whose texts its words are among
    } else if (kind == EntityKind::Identifier) {
        auto row = m_connection->prepare("SELECT value FROM identifiers WHERE id = ?1");
        if (row.with(entity.value).step()) {
            return identifierText(texts, row.text(0));
        }
    }
    return texts;
}

} // namespace tuyen
