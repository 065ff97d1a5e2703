// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreDrafts.h"
#include "store/BatchStore.h"
#include "store/Check.h"
#include "store/IncidentStore.h"
#include "store/SearchStore.h"
#include "store/internal/Legs.h"
#include "store/internal/Opening.h"
#include "store/internal/WordBlocks.h"
#include "store/internal/WordBook.h"
#include "store/internal/WordLists.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>
#include <set>

using namespace tuyen;
using namespace tuyen::test;

namespace {

using Pairs = std::set<std::pair<std::string, SearchKey>>;

class Given : public PostingSource {
public:
    Given(const Pairs& pairs, bool isGone)
        : m_at(pairs.begin())
        , m_end(pairs.end())
        , m_isGone(isGone)
    {
    }
    bool next(Posting& posting) override
    {
        if (m_at == m_end) {
            return false;
        }
        posting = { m_at->first, m_at->second, m_isGone };
        ++m_at;
        return true;
    }

private:
    Pairs::const_iterator m_at, m_end;
    bool m_isGone;
};

Pairs heldBy(const WordBlocks& blocks)
{
    Pairs pairs;
    std::pair<std::string, SearchKey> last;
    blocks.forEach([&](std::string_view word, SearchKey key) {
        const std::pair pair(std::string(word), key);
        CHECK(last < pair); // in order, none twice
        last = pair;
        pairs.insert(pair);
    });
    return pairs;
}

}

TEST_CASE("the blocks of the search index hold what came and not what went, however it comes")
{
    TestStore made;
    WordBlocks blocks(made.store.connection());
    std::mt19937 random(20261122);
    // A few words that everybody has, many that few have, and beginnings that are words too.
    const auto wordOf = [&](unsigned n) {
        return n % 3 == 0 ? std::string("nguyen")
            : n % 3 == 1  ? "w" + std::to_string(n % 700)
                          : std::string(1 + n % 40, 'a');
    };
    Pairs expected;
    for (int round = 0; round < 12; ++round) {
        Pairs come;
        const auto count = round % 4 == 0 ? 6'000U : 1 + random() % 40;
        for (unsigned i = 0; i < count; ++i) {
            come.emplace(wordOf(random()), SearchKey(8 + random() % 2'000'000));
        }
        Given source(come, false);
        blocks.apply(source);
        expected.insert(come.begin(), come.end());

        Pairs go;
        for (const auto& pair : expected) {
            if (random() % 9 == 0) {
                go.insert(pair);
            }
        }
        Given gone(go, true);
        blocks.apply(gone);
        for (const auto& pair : go) {
            expected.erase(pair);
        }
        REQUIRE(heldBy(blocks) == expected);
    }
    for (const std::string word : { "nguyen", "w12", "a", "aaaa", "không có" }) {
        std::vector<SearchKey> keys;
        std::set<SearchKey> begun;
        for (const auto& [held, key] : expected) {
            if (held == word) {
                keys.push_back(key);
            }
            if (held.starts_with(word)) {
                begun.insert(key);
            }
        }
        CHECK(blocks.keys(word) == keys);
        CHECK(blocks.keysOfPrefix(word).size() == begun.size());
        CHECK(blocks.keys(word, 3).size() == std::min<std::size_t>(3, keys.size()));
    }
    blocks.removeKeys([](SearchKey key) { return key % 2 == 0; }, silentProgress());
    std::erase_if(expected, [](const auto& pair) { return pair.second % 2 == 0; });
    CHECK(heldBy(blocks) == expected);
    blocks.removeKeys([](SearchKey) { return true; }, silentProgress());
    CHECK(blocks.isEmpty());
}

TEST_CASE("postings cut into blocks beforehand are the same index")
{
    TestStore made;
    WordBlocks blocks(made.store.connection());
    Pairs pairs;
    for (int i = 1; i < 40'000; ++i) {
        pairs.emplace(i % 5 == 0 ? std::to_string(i) : "chung", SearchKey(8 * i));
    }
    Given source(pairs, false);
    blocks.put(WordBlocks::cut(source));
    CHECK(heldBy(blocks) == pairs);
}

TEST_CASE("sorting many signs ends soon after somebody cancels")
{
    struct : Progress {
        void report(std::string_view, std::uint64_t, std::uint64_t) override { }
        bool isCancelled() const override { return ++asked > 3; }
        mutable int asked = 0;
    } progress;
    SignLists signs;
    for (std::uint32_t i = 0; i < 50'000; ++i) {
        signs.add("dấu " + std::to_string(i * 7919 % 50'000), i);
    }
    NowAndThen cancelled(progress);
    CHECK_THROWS_AS(signs.sort(cancelled), Cancelled);
    CHECK(progress.asked == 4); // it did not go on
}

TEST_CASE("lists in memory give back the keys of every word in order")
{
    std::mt19937 random(7);
    WordBook book;
    WordLists lists;
    std::map<std::uint32_t, std::vector<std::uint32_t>> expected;
    std::uint32_t key = 0;
    for (int i = 0; i < 200'000; ++i) {
        key += 1 + random() % (i % 1000 == 0 ? 1'000'000 : 12);
        const auto word
            = book.number(random() % 2 == 0 ? "nguyễn" : std::to_string(random() % 900));
        REQUIRE(lists.add(word, key));
        CHECK(lists.add(word, key)); // twice is once
        expected[word].push_back(key);
    }
    CHECK_FALSE(lists.add(expected.begin()->first, 1));
    CHECK(lists.words().size() == expected.size());
    for (const auto& [word, keys] : expected) {
        std::vector<std::uint32_t> found;
        WordLists::Keys walk(lists, word);
        for (std::uint32_t at = 0; walk.next(at);) {
            found.push_back(at);
        }
        REQUIRE(found == keys);
    }
}

TEST_CASE("an edit and its undo leave the index as the texts say")
{
    TestStore made;
    importDrafts(made.store, { draft(1), draft(2) });
    IncidentStore incidents(made.store);
    const SearchStore search(made.store);
    const auto id = *incidents.findByCode(draft(1).incident.code);
    auto incident = *incidents.find(id);
    incident.summary = "chuyện bịa ở bến Đá Đỏ";
    incidents.update(incident);
    CHECK(search.incidentsMatching("ben da do").size() == 1);
    CHECK(check(made.store).isOk);
    incident.summary.clear();
    incidents.update(incident);
    CHECK(search.incidentsMatching("ben da do").empty());
    CHECK(check(made.store).isOk);
    // What does not stand in the texts is seen.
    made.store.connection().execute("DELETE FROM search_blocks");
    CHECK_FALSE(check(made.store).isOk);
}

TEST_CASE("a large import writes straight into the file when alone, and the log is back afterwards")
{
    TestStore made;
    const auto import = [&](int number) {
        BatchWriter::Start start;
        start.fileName = "lớn.csv";
        start.sha256 = std::to_string(number);
        start.recipe = "{}";
        start.isLarge = true;
        BatchWriter writer(made.store, start);
        const auto mode = made.store.connection().text("PRAGMA journal_mode");
        Receipt receipt;
        receipt.counts.rowsRead = receipt.counts.stored = 1;
        writer.add(draft(number));
        writer.finish(receipt, silentProgress());
        return mode;
    };
    CHECK(import(1) == "truncate");
    CHECK(made.store.connection().text("PRAGMA journal_mode") == "wal");
    {
        // Somebody reads: nobody is kept out, and the import goes as it always did.
        auto reader = Store::open(made.store.path(),
            StoreKey::fromPassphrase(passphrase, made.store.path()), OpenMode::ReadOnly);
        const auto before = reader.counts().incidents;
        CHECK(import(2) == "wal");
        CHECK(reader.counts().incidents == before + 1);
    }
    CHECK(made.store.counts().incidents == 2);
    CHECK(check(made.store).isOk);
}

TEST_CASE("the legs of a route come back from their text as they were")
{
    RouteLeg first;
    first.kind = LegKind::Recruitment;
    first.place.unit = "VN-lang-son";
    first.place.raw = "Bản \"Nà\\Mẫu\"\n";
    first.place.candidates = { "VN-a", "VN-b" };
    first.place.point = GeoPoint { 21.8537, 106.7615 };
    RouteLeg second;
    second.kind = LegKind::Crossing;
    second.crossing = "crossing.trail";
    second.date = PartialDate::ofMonth(2023, 5);
    second.date.isAbout = true;
    second.date.raw = "khoảng 5/2023";
    const std::vector<RouteLeg> legs { first, second };
    CHECK(legsOf(legsText(legs)) == legs);
    CHECK(legsText({}).empty());
    CHECK(legsOf("").empty());
    CHECK_THROWS(legsOf("[{"));
}
