// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/SearchIndex.h"

#include "store/internal/Clusters.h"
#include "store/internal/Postings.h"
#include "store/internal/Rows.h"

#include <algorithm>

namespace tuyen {

/// Lists in memory are written when they are larger.
static constexpr std::size_t mostListed = std::size_t(224) << 20;
/// Keys in the lists are 32 bits wide.
static constexpr std::int64_t mostKeys = std::int64_t(1) << 31;

namespace {

class Changed : public PostingSource {
public:
    using Changes = std::map<std::pair<std::string, SearchKey>, bool>;
    explicit Changed(const Changes& changes)
        : m_at(changes.begin())
        , m_end(changes.end())
    {
    }
    bool next(Posting& posting) override
    {
        if (m_at == m_end) {
            return false;
        }
        posting = { m_at->first.first, m_at->first.second, m_at->second };
        ++m_at;
        return true;
    }

private:
    Changes::const_iterator m_at, m_end;
};

} // namespace

SearchIndex::SearchIndex(sql::Connection& connection, Codes& codes)
    : m_connection(&connection)
    , m_codes(&codes)
    , m_book(std::make_shared<WordBook>())
    , m_words(m_book)
    , m_blocks(connection)
{
}

static std::string_view takeSign(std::string_view& signs)
{
    const auto end = signs.find(' ');
    const auto sign = signs.substr(0, end);
    signs.remove_prefix(std::min(end + 1, signs.size()));
    return sign;
}

void SearchIndex::add(EntityId entity, EntityKind kind, Words words)
{
    if (words.numbers.empty()) {
        return;
    }
    const auto key = searchKey(entity, kind);
    if (m_lists.isEmpty() && m_signLists.size() == 0) {
        m_base = key - 1;
    }
    if (key <= m_base || key - m_base >= mostKeys
        || m_lists.bytes() + m_signLists.bytes() > mostListed) {
        flushLists();
        m_base = key - 1;
    }
    const auto listed = static_cast<std::uint32_t>(key - m_base);
    for (const auto word : words.numbers) {
        if (word == SearchWords::sign) {
            m_signLists.add(takeSign(words.signs), listed);
        } else if (!m_lists.add(word, listed)) {
            m_changes[{ std::string(WordBook::Reading(*m_book).word(word)), key }] = false;
        }
    }
}

void SearchIndex::change(EntityId entity, const Found& before)
{
    const auto after = read(entity);
    if (!before.kind && !after.kind) {
        return;
    }
    const auto key = searchKey(entity, before.kind ? *before.kind : *after.kind);
    for (const auto& word : before.words) {
        if (!after.words.contains(word)) {
            m_changes[{ word, key }] = true;
        }
    }
    for (const auto& word : after.words) {
        if (!before.words.contains(word)) {
            m_changes[{ word, key }] = false;
        }
    }
}

void SearchIndex::addStored(EntityId entity)
{
    if (const auto kind = kindOf(entity)) {
        add(entity, *kind, wordsOf(entity, kind));
    }
}

void SearchIndex::removeRange(std::int64_t first, std::int64_t last, Progress& progress)
{
    m_blocks.removeKeys(
        [=](SearchKey key) {
            const auto id = entityOf(key).value;
            return id >= first && id <= last;
        },
        progress);
}

void SearchIndex::flushLists(const Progress& progress)
{
    AllPostings listed(m_signLists, m_lists, *m_book, m_base, progress);
    m_blocks.apply(listed);
    m_lists.clear();
    m_signLists.clear();
}

void SearchIndex::startFlush(const Progress& progress)
{
    if (m_blocks.isEmpty()) {
        m_cutSigns = std::async(std::launch::async, [this, &progress] {
            SignPostings signs(m_signLists, m_base, progress);
            return WordBlocks::cut(signs);
        });
        m_cutWords = std::async(std::launch::async, [this, &progress] {
            WordPostings words(m_lists, *m_book, m_base, progress);
            return WordBlocks::cut(words);
        });
    }
}

void SearchIndex::put(const std::vector<WordBlocks::Cut>& blocks, const Progress& progress)
{
    static constexpr std::size_t atOnce = 1024;
    for (std::size_t at = 0; at < blocks.size(); at += atOnce) {
        checkpoint(progress);
        m_blocks.put(std::span(blocks).subspan(at, std::min(atOnce, blocks.size() - at)));
    }
}

void SearchIndex::flush(const Progress& progress)
{
    if (m_cutSigns.valid()) {
        put(m_cutSigns.get(), progress);
        put(m_cutWords.get(), progress);
        m_lists.clear();
        m_signLists.clear();
    } else {
        flushLists(progress);
    }
    Changed changed(m_changes);
    m_blocks.apply(changed);
    m_changes.clear();
}

SearchIndex::Words SearchIndex::wordsOf(EntityId entity, std::optional<EntityKind> kind)
{
    m_numbers.clear();
    m_signs.clear();
    m_words.add(textOf(entity, kind), { m_numbers, m_signs });
    return { m_numbers, m_signs };
}

SearchIndex::Found SearchIndex::read(EntityId entity)
{
    Found found;
    found.kind = kindOf(entity);
    auto words = wordsOf(entity, found.kind);
    const WordBook::Reading reading(*m_book);
    for (const auto number : words.numbers) {
        found.words.emplace(
            number == SearchWords::sign ? takeSign(words.signs) : reading.word(number));
    }
    return found;
}

std::optional<EntityKind> SearchIndex::kindOf(EntityId entity)
{
    auto find = m_connection->prepare("SELECT kind FROM entities WHERE id = ?1");
    return find.with(entity.value).step() ? std::optional(static_cast<EntityKind>(find.integer(0)))
                                          : std::nullopt;
}

static void appendText(std::string& texts, const std::string& text)
{
    if (!text.empty()) {
        texts += texts.empty() ? "" : "\n";
        texts += text;
    }
}

std::string SearchIndex::textOfIncident(EntityId entity)
{
    auto row = m_connection->prepare(
        "SELECT i.*, d.* FROM incidents i LEFT JOIN incident_details d ON d.id = i.id"
        " WHERE i.id = ?1");
    std::string texts;
    if (row.with(entity.value).step()) {
        SearchWords::forEachText(readIncident(RowReader(row, *m_codes)),
            [&](const std::string& text) { appendText(texts, text); });
        auto route
            = m_connection->prepare("SELECT label FROM routes WHERE incident = ?1 ORDER BY id");
        route.with(entity.value);
        while (route.step()) {
            appendText(texts, route.text(0));
        }
    }
    return texts;
}

std::string SearchIndex::textOf(EntityId entity, std::optional<EntityKind> kind)
{
    if (!kind) {
        return {};
    }
    if (kind == EntityKind::Route) { // found as its incident, whose texts its words are among
        auto alone
            = m_connection->prepare("SELECT label FROM routes WHERE id = ?1 AND incident IS NULL");
        return alone.with(entity.value).step() ? alone.text(0) : std::string();
    }
    if (kind == EntityKind::Incident) {
        return textOfIncident(entity);
    }
    if (kind == EntityKind::Person) {
        auto row = m_connection->prepare(
            "SELECT pseudonym, label, aliases, code FROM persons WHERE id = ?1");
        std::string texts;
        if (row.with(entity.value).step()) {
            // A record without one of its own is shown under that of another of the same person.
            const auto pseudonym
                = row.isNull(0) ? clusterPseudonym(*m_connection, entity.value) : row.text(0);
            appendText(texts, pseudonym);
            for (int column = 1; column < 4 && pseudonym.empty(); ++column) {
                appendText(texts, row.text(column));
            }
        }
        return texts;
    }
    if (kind == EntityKind::Identifier) {
        auto row = m_connection->prepare("SELECT label, value FROM identifiers WHERE id = ?1");
        return row.with(entity.value).step() ? SearchWords::identifierText(row.text(0), row.text(1))
                                             : std::string();
    }
    auto row = m_connection->prepare("SELECT label FROM entities WHERE id = ?1");
    return row.with(entity.value).step() ? row.text(0) : std::string();
}

bool SearchIndex::agrees(Progress& progress)
{
    // The lists want the keys in order, whatever tables they are of.
    auto id = m_connection->prepare("SELECT id, kind FROM entities ORDER BY id");
    WordLists lists;
    SignLists signs;
    while (id.step()) {
        checkpoint(progress);
        const EntityId entity(id.integer(0));
        const auto kind = static_cast<EntityKind>(id.integer(1));
        const auto key = searchKey(entity, kind);
        const auto listed = static_cast<std::uint32_t>(key);
        auto words = wordsOf(entity, kind);
        for (const auto word : words.numbers) {
            if (word == SearchWords::sign) {
                signs.add(takeSign(words.signs), listed);
            } else if (key >= mostKeys || !lists.add(word, listed)) {
                return false;
            }
        }
    }
    AllPostings listed(signs, lists, *m_book, 0, progress);
    Posting expected;
    bool isSame = true;
    m_blocks.forEach([&](std::string_view word, SearchKey key) {
        isSame = isSame && listed.next(expected) && expected.word == word && expected.key == key;
    });
    return isSame && !listed.next(expected);
}

} // namespace tuyen
