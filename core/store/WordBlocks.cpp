// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/WordBlocks.h"

#include "store/internal/Varint.h"

#include <algorithm>

namespace tuyen {

/// Two fit a page of 8,192 bytes with the cipher's own 80 and their rows' heads.
static constexpr std::size_t fullBlock = 3'800;

/// Calls `take(word, key)` for every pair; it answers whether to go on. True: to the end.
template <class Take> static bool decode(std::string_view bytes, Take&& take)
{
    std::string word;
    while (!bytes.empty()) {
        const auto shared = takeNumber(bytes);
        const auto rest = takeNumber(bytes);
        if (shared > word.size() || rest > bytes.size()) {
            throw Error("store.damaged");
        }
        word.resize(shared);
        word += bytes.substr(0, rest);
        bytes.remove_prefix(rest);
        SearchKey key = 0;
        while (const auto step = takeNumber(bytes)) {
            key += static_cast<SearchKey>(step);
            if (!take(std::string_view(word), key)) {
                return false;
            }
        }
    }
    return true;
}

struct WordBlocks::Block {
    std::int64_t id = 0;
    std::string word; ///< of its first pair
    SearchKey first = 0;
    std::string bytes;
};

/// Cuts a sorted stream of pairs into blocks.
class WordBlocks::Writer {
public:
    explicit Writer(std::size_t limit)
        : m_limit(limit)
    {
    }
    void add(std::string_view word, SearchKey key, bool isSameWord = false)
    {
        if (m_bytes.size() >= m_limit) {
            flush();
        }
        if (m_bytes.empty() || (!isSameWord && word != m_word)) {
            beginWord(word, key);
        }
        putNumber(m_bytes, static_cast<std::uint64_t>(key - m_last));
        m_last = key;
    }
    std::vector<Cut> finish()
    {
        flush();
        return std::move(m_blocks);
    }

private:
    void flush()
    {
        if (m_bytes.empty()) {
            return;
        }
        m_bytes += '\0';
        m_blocks.push_back({ m_firstWord, m_first, m_bytes });
        m_bytes.clear();
    }
    void beginWord(std::string_view word, SearchKey key)
    {
        std::size_t shared = 0;
        if (m_bytes.empty()) {
            m_firstWord = word;
            m_first = key;
        } else {
            m_bytes += '\0';
            const auto most = std::min(word.size(), m_word.size());
            while (shared < most && word[shared] == m_word[shared]) {
                ++shared;
            }
        }
        putNumber(m_bytes, shared);
        putNumber(m_bytes, word.size() - shared);
        m_bytes += word.substr(shared);
        m_word = word;
        m_last = 0;
    }
    std::size_t m_limit;
    std::vector<Cut> m_blocks;
    std::string m_bytes;
    std::string m_firstWord;
    SearchKey m_first = 0;
    std::string m_word;
    SearchKey m_last = 0;
};

bool WordBlocks::isEmpty() const
{
    return m_connection->integer("SELECT EXISTS(SELECT 1 FROM search_blocks)") == 0;
}

std::vector<WordBlocks::Cut> WordBlocks::cut(PostingSource& postings)
{
    Writer writer(fullBlock);
    Posting posting;
    while (postings.next(posting)) {
        if (!posting.isGone) {
            writer.add(posting.word, posting.key, posting.isSameWord);
        }
    }
    return writer.finish();
}

void WordBlocks::put(std::span<const Cut> blocks)
{
    auto insert
        = m_connection->prepare("INSERT INTO search_blocks(word, first, bytes) VALUES(?1, ?2, ?3)");
    for (const auto& block : blocks) {
        insert.with(block.word, block.first);
        insert.bindBlob(3, block.bytes);
        insert.finish();
    }
}

WordBlocks::WordBlocks(sql::Connection& connection)
    : m_connection(&connection)
{
}

/// The block that holds the pair or would: the last that does not begin behind it, else the first.
bool WordBlocks::find(std::string_view word, SearchKey key, Block& block) const
{
    auto before
        = m_connection->prepare("SELECT id, word, first, bytes FROM search_blocks WHERE (word, "
                                "first) <= (?1, ?2) ORDER BY word DESC, first DESC LIMIT 1");
    auto front = m_connection->prepare(
        "SELECT id, word, first, bytes FROM search_blocks ORDER BY word, first LIMIT 1");
    before.with(word, key);
    auto* row = before.step() ? &before : front.step() ? &front : nullptr;
    if (row != nullptr) {
        block = { row->integer(0), row->text(1), row->integer(2), row->text(3) };
    }
    return row != nullptr;
}

/// All pairs from the block on in which the word may stand, until `take` has enough.
template <class Take> void WordBlocks::walk(std::string_view word, Take&& take) const
{
    Block start;
    if (!find(word, 0, start)) {
        return;
    }
    auto row
        = m_connection->prepare("SELECT bytes FROM search_blocks WHERE (word, first) >= (?1, ?2) "
                                "ORDER BY word, first");
    row.with(start.word, start.first);
    while (row.step() && decode(row.view(0), take)) { }
}

std::vector<SearchKey> WordBlocks::keys(std::string_view word, std::size_t most) const
{
    std::vector<SearchKey> found;
    walk(word, [&](std::string_view at, SearchKey key) {
        if (at == word && found.size() < most) {
            found.push_back(key);
        }
        return at <= word && found.size() < most;
    });
    return found;
}

std::vector<SearchKey> WordBlocks::keysOfPrefix(std::string_view prefix) const
{
    std::vector<SearchKey> found;
    std::size_t lists = 0;
    SearchKey last = std::numeric_limits<SearchKey>::max();
    walk(prefix, [&](std::string_view at, SearchKey key) {
        if (at.starts_with(prefix)) {
            lists += key <= last;
            last = key;
            found.push_back(key);
            return true;
        }
        return at < prefix;
    });
    if (lists < 2) {
        return found;
    }
    const auto [low, high] = std::minmax_element(found.begin(), found.end());
    const auto width = static_cast<std::uint64_t>((*high >> 3) - (*low >> 3)) + 1;
    if (found.size() < 1000 || width / 32 > found.size()) {
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }
    // Many lists of many entities: marked in a table of the ids, which is in order by itself.
    std::vector<std::uint8_t> kinds(width, 0);
    const auto base = *low >> 3;
    for (const auto key : found) {
        kinds[static_cast<std::size_t>((key >> 3) - base)] = static_cast<std::uint8_t>(key & 7);
    }
    found.clear();
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (kinds[i] != 0) {
            found.push_back(((base + static_cast<SearchKey>(i)) << 3) | kinds[i]);
        }
    }
    return found;
}

void WordBlocks::forEach(
    const std::function<void(std::string_view word, SearchKey key)>& take) const
{
    walk({}, [&](std::string_view word, SearchKey key) {
        take(word, key);
        return true;
    });
}

void WordBlocks::apply(PostingSource& changes)
{
    Posting change;
    bool hasChange = changes.next(change);
    auto remove = m_connection->prepare("DELETE FROM search_blocks WHERE id = ?1");
    auto after
        = m_connection->prepare("SELECT word, first FROM search_blocks WHERE (word, first) > "
                                "(?1, ?2) ORDER BY word, first LIMIT 1");
    while (hasChange) {
        Block block;
        std::string endWord;
        SearchKey endKey = 0;
        bool hasEnd = false;
        if (find(change.word, change.key, block)) {
            after.with(block.word, block.first);
            hasEnd = after.step();
            endWord = hasEnd ? after.text(0) : std::string();
            endKey = hasEnd ? after.integer(1) : 0;
            after.reset();
            remove.run(block.id);
        }
        const auto isHere = [&] {
            return hasChange
                && (!hasEnd || change.word < endWord
                    || (change.word == endWord && change.key < endKey));
        };
        // A full block in the midst is cut in two with room in both; at the end all are filled.
        const bool isFull = block.bytes.size() > fullBlock * 9 / 10;
        Writer writer(hasEnd && isFull ? fullBlock * 11 / 20 : fullBlock);
        const auto takeChange = [&] {
            if (!change.isGone) {
                writer.add(change.word, change.key);
            }
            hasChange = changes.next(change);
        };
        decode(block.bytes, [&](std::string_view word, SearchKey key) {
            while (isHere() && (change.word < word || (change.word == word && change.key < key))) {
                takeChange();
            }
            if (isHere() && change.word == word && change.key == key) {
                takeChange();
            } else {
                writer.add(word, key);
            }
            return true;
        });
        while (isHere()) {
            takeChange();
        }
        put(writer.finish());
    }
}

void WordBlocks::removeKeys(const std::function<bool(SearchKey)>& isGone, Progress& progress)
{
    std::vector<std::int64_t> ids;
    auto row = m_connection->prepare("SELECT id FROM search_blocks");
    while (row.step()) {
        ids.push_back(row.integer(0));
    }
    row.reset();
    auto read = m_connection->prepare("SELECT bytes FROM search_blocks WHERE id = ?1");
    auto remove = m_connection->prepare("DELETE FROM search_blocks WHERE id = ?1");
    for (const auto id : ids) {
        checkpoint(progress);
        read.reset();
        if (!read.with(id).step()) {
            continue;
        }
        const auto bytes = read.text(0);
        read.reset();
        const bool isUntouched
            = decode(bytes, [&](std::string_view, SearchKey key) { return !isGone(key); });
        if (isUntouched) {
            continue;
        }
        remove.run(id);
        Writer writer(2 * fullBlock);
        decode(bytes, [&](std::string_view word, SearchKey key) {
            if (!isGone(key)) {
                writer.add(word, key);
            }
            return true;
        });
        put(writer.finish());
    }
}

} // namespace tuyen
