// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "domain/Entity.h"
#include "domain/Ids.h"
#include "store/internal/Sql.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// An entity as the index lists it: its id with its kind in the lowest three bits, so that what is
/// found says what it is without being looked up. Sorted as the ids are.
using SearchKey = std::int64_t;
inline SearchKey searchKey(EntityId id, EntityKind kind)
{
    return (id.value << 3) | static_cast<std::int64_t>(kind);
}
inline EntityId entityOf(SearchKey key) { return EntityId(key >> 3); }
inline EntityKind kindOf(SearchKey key) { return static_cast<EntityKind>(key & 7); }

/// One word of one entity, come or gone.
struct Posting {
    std::string_view word;
    SearchKey key = 0;
    bool isGone = false;
    bool isSameWord = false; ///< as before: nobody needs to compare
};

/// Postings in order, by word (as bytes) and then by key, none twice.
class PostingSource {
public:
    virtual ~PostingSource() = default;
    /// False at the end. The word stays valid until the next call.
    virtual bool next(Posting& posting) = 0;
};

/// The search index as it lies in the store: all (word, key) pairs in order, cut into blocks of half
/// a page, words with the beginning they share left out, keys as differences. A word that a
/// million entities have fills many blocks, a thousand words that one entity has fill one.
class WordBlocks {
public:
    explicit WordBlocks(sql::Connection& connection);

    /// In order, the first `most` of them.
    std::vector<SearchKey> keys(
        std::string_view word, std::size_t most = std::numeric_limits<std::size_t>::max()) const;
    /// Of all words that begin so, in order, each once.
    std::vector<SearchKey> keysOfPrefix(std::string_view prefix) const;
    void forEach(const std::function<void(std::string_view word, SearchKey key)>& take) const;

    void apply(PostingSource& changes);

    /// Into an index without a word: cut into blocks by any thread, then put in.
    struct Cut {
        std::string word;
        SearchKey first = 0;
        std::string bytes;
    };
    bool isEmpty() const;
    static std::vector<Cut> cut(PostingSource& postings);
    void put(std::span<const Cut> blocks);
    /// One walk through all blocks.
    void removeKeys(const std::function<bool(SearchKey)>& isGone, Progress& progress);

private:
    struct Block;
    class Writer;
    bool find(std::string_view word, SearchKey key, Block& block) const;
    template <class Take> void walk(std::string_view word, Take&& take) const;

    sql::Connection* m_connection;
};

} // namespace tuyen
