// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "domain/Ids.h"
#include "store/internal/Codes.h"
#include "store/internal/SearchWords.h"
#include "store/internal/Sql.h"
#include "store/internal/WordBlocks.h"
#include "store/internal/WordLists.h"

#include <cstdint>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// Keeps the words of the entities in the index. What is found is gathered in memory and written by
/// flush(), sorted, in one walk: thousands of times faster than word by word.
class SearchIndex {
public:
    /// What an entity is and its words as they should be, from its rows.
    struct Found {
        std::optional<EntityKind> kind;
        std::set<std::string> words;
    };

    SearchIndex(sql::Connection& connection, Codes& codes);

    const std::shared_ptr<WordBook>& book() const { return m_book; }
    /// What SearchWords found of one thing.
    struct Words {
        std::span<const std::uint32_t> numbers; ///< of book()
        std::string_view signs;
    };
    /// A new entity and its words. Entities come in the order of their ids.
    void add(EntityId entity, EntityKind kind, Words words);
    Found read(EntityId entity);
    /// After a change of an entity that was read before it.
    void change(EntityId entity, const Found& before);
    /// Reads the words of an entity that is not in the index and adds them.
    void addStored(EntityId entity);
    /// Takes out all entities of a range.
    void removeRange(std::int64_t first, std::int64_t last, Progress& progress);
    /// Work that another thread does until flush(): nothing may be added in between. `progress` must
    /// outlive it.
    void startFlush(const Progress& progress);
    void flush(const Progress& progress = silentProgress());

    /// What is searched of an entity, one text a line.
    std::string textOf(EntityId entity, std::optional<EntityKind> kind);
    std::optional<EntityKind> kindOf(EntityId entity);
    /// Whether the blocks hold what the rows of all entities say.
    bool agrees(Progress& progress);

private:
    void put(const std::vector<WordBlocks::Cut>& blocks, const Progress& progress);
    void flushLists(const Progress& progress = silentProgress());
    Words wordsOf(EntityId entity, std::optional<EntityKind> kind); ///< valid until the next call
    std::string textOfIncident(EntityId entity);

    sql::Connection* m_connection;
    Codes* m_codes;
    std::shared_ptr<WordBook> m_book;
    SearchWords m_words;
    WordLists m_lists;
    SignLists m_signLists;
    std::vector<std::uint32_t> m_numbers;
    std::string m_signs;
    std::int64_t m_base = 0; ///< keys in the lists are counted from here
    std::map<std::pair<std::string, SearchKey>, bool> m_changes; ///< true: gone
    WordBlocks m_blocks;
    std::future<std::vector<WordBlocks::Cut>> m_cutSigns; ///< while startFlush() works
    std::future<std::vector<WordBlocks::Cut>> m_cutWords;
};

} // namespace tuyen
