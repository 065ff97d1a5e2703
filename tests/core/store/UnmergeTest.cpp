// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Thousands of random sequences of merging, parting, deciding, undo, redo and imports taken back,
// against a model of a few lines; all people are invented.
#include "StoreDrafts.h"
#include "base/Error.h"
#include "demo/Prng.h"
#include "store/BatchStore.h"
#include "store/Check.h"
#include "store/IdentityStore.h"
#include "store/Journal.h"
#include "store/internal/Digest.h"
#include "store/internal/Sql.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

using namespace tuyen;
using namespace tuyen::test;

namespace {

using Pair = std::pair<std::int64_t, std::int64_t>;

/// What was decided, and by whom it is one person: the plainest way to say it.
struct Model {
    std::vector<Pair> edges; ///< in the order of merging
    std::map<Pair, Verdict> decided;

    std::set<std::int64_t> cluster(std::int64_t person, const std::set<std::int64_t>& away) const
    {
        std::set<std::int64_t> found { person };
        for (bool grows = true; grows;) {
            grows = false;
            for (const auto& [a, b] : edges) {
                if (!away.contains(a) && !away.contains(b)
                    && found.contains(a) != found.contains(b)) {
                    found.insert(a);
                    found.insert(b);
                    grows = true;
                }
            }
        }
        return found;
    }
};

/// A store with people of four imports, and the same again where nothing is ever taken back.
class Stage {
public:
    Stage()
    {
        for (auto* made : { &m_made, &m_plain }) {
            made->store.connection().execute("PRAGMA synchronous=OFF");
            for (int file = 0; file < 4; ++file) {
                std::vector<RowDraft> rows;
                for (int i = 0; i < 3; ++i) {
                    const int number = 10 * file + i;
                    const auto name = "Lò Văn Mẫu " + std::string(1, char('A' + 3 * file + i));
                    rows.push_back(i == 0 ? draft(number, name) : draft(number, "", name));
                }
                batches.push_back(
                    importDrafts(made->store, rows, "tệp " + std::to_string(file) + ".csv").batch);
            }
        }
        batches.resize(4);
        for (const auto& fact : IdentityStore(m_made.store).facts()) {
            people.push_back(fact.person.id.value);
        }
        start = digest(m_made.store);
        REQUIRE(start == digest(m_plain.store));
        REQUIRE(people.size() == 12);
    }

    static std::string digest(Store& store)
    {
        return contentDigest(store.connection(), store.codes(), silentProgress());
    }
    Store& store() { return m_made.store; }
    Store& plain() { return m_plain.store; }

    std::vector<BatchId> batches;
    std::vector<std::int64_t> people;
    std::string start;

private:
    TestStore m_made;
    TestStore m_plain;
};

/// One sequence of random steps.
class Sequence {
public:
    Sequence(Stage& stage, Prng& prng, bool withImports)
        : m_stage(stage)
        , m_prng(prng)
        , m_withImports(withImports)
    {
    }

    void run(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            step();
            agree();
        }
        for (std::size_t i = 0; i < 4; ++i) {
            if (m_away.contains(i)) {
                turn(i);
            }
        }
        agree();
        compareWithPlain();
        // Everything is parted again, in any order.
        while (!m_model.edges.empty()) {
            const auto at = m_prng.below(std::uint32_t(m_model.edges.size()));
            const auto [a, b] = m_model.edges[at];
            IdentityStore(m_stage.store()).unmerge(PersonId(a), PersonId(b));
            m_model.edges.erase(m_model.edges.begin() + std::ptrdiff_t(at));
        }
        for (const auto& [pair, verdict] : m_model.decided) {
            IdentityStore(m_stage.store()).withdraw(PersonId(pair.first), PersonId(pair.second));
        }
        REQUIRE(Stage::digest(m_stage.store()) == m_stage.start);
    }

private:
    std::set<std::int64_t> away() const
    {
        std::set<std::int64_t> gone;
        for (const auto batch : m_away) {
            for (std::size_t i = 0; i < 3; ++i) {
                gone.insert(m_stage.people[3 * batch + i]);
            }
        }
        return gone;
    }

    void step()
    {
        const auto kind = m_prng.below(m_withImports ? 12 : 10);
        if (kind < 4) {
            merge();
        } else if (kind < 6) {
            part();
        } else if (kind < 7) {
            decide();
        } else if (kind < 9) {
            undo();
        } else if (kind < 10) {
            redo();
        } else {
            turn(m_prng.below(4));
        }
    }

    Pair somePair()
    {
        const auto gone = away();
        std::vector<std::int64_t> there;
        for (const auto person : m_stage.people) {
            if (!gone.contains(person)) {
                there.push_back(person);
            }
        }
        if (there.size() < 2) {
            return {};
        }
        const auto a = m_prng.pick(there);
        auto b = a;
        while (b == a) {
            b = m_prng.pick(there);
        }
        return std::minmax(a, b);
    }

    /// What was decided, and which imports are taken back.
    using State = std::pair<Model, std::set<std::size_t>>;

    /// The step was taken: what was before can be had again, what was undone no longer.
    void took(const Model& before) { took({ before, m_away }); }
    void took(State before)
    {
        m_undo.push_back(std::move(before));
        m_redo.clear();
    }

    void merge()
    {
        const auto pair = somePair();
        if (pair.first == 0) {
            return;
        }
        const auto gone = away();
        const auto left = m_model.cluster(pair.first, gone);
        const auto right = m_model.cluster(pair.second, gone);
        bool isRefused = left.contains(pair.second);
        for (const auto a : left) {
            for (const auto b : right) {
                const auto it = m_model.decided.find(std::minmax(a, b));
                isRefused
                    = isRefused || (it != m_model.decided.end() && it->second == Verdict::NotOne);
            }
        }
        const auto before = m_model;
        bool wasRefused = false;
        try {
            IdentityStore(m_stage.store())
                .merge({ PersonId(pair.second), PersonId(pair.first), "thử", {}, {} });
            m_model.edges.push_back(pair);
            took(before);
        } catch (const Error&) {
            wasRefused = true;
        }
        REQUIRE(wasRefused == isRefused);
    }

    void part()
    {
        const auto gone = away();
        std::vector<Pair> there;
        for (const auto& [a, b] : m_model.edges) {
            if (!gone.contains(a) && !gone.contains(b)) {
                there.emplace_back(a, b);
            }
        }
        if (there.empty()) {
            return;
        }
        const auto pair = m_prng.pick(there);
        const auto before = m_model;
        IdentityStore(m_stage.store()).unmerge(PersonId(pair.first), PersonId(pair.second));
        std::erase(m_model.edges, pair);
        took(before);
    }

    void decide()
    {
        const auto pair = somePair();
        if (pair.first == 0 || m_model.cluster(pair.first, away()).contains(pair.second)) {
            return;
        }
        const auto verdict = m_prng.chance(50) ? Verdict::NotOne : Verdict::Later;
        const auto it = m_model.decided.find(pair);
        if (it != m_model.decided.end() && it->second == verdict) {
            return; // nothing would change
        }
        const auto before = m_model;
        IdentityStore(m_stage.store()).decide(PersonId(pair.first), PersonId(pair.second), verdict);
        m_model.decided[pair] = verdict;
        took(before);
    }

    void undo()
    {
        if (!m_undo.empty()) {
            Journal(m_stage.store()).undo();
            move(m_undo, m_redo);
        }
    }

    void redo()
    {
        if (!m_redo.empty()) {
            Journal(m_stage.store()).redo();
            move(m_redo, m_undo);
        }
    }

    void move(std::vector<State>& from, std::vector<State>& to)
    {
        to.emplace_back(m_model, m_away);
        std::tie(m_model, m_away) = from.back();
        from.pop_back();
    }

    void turn(std::size_t batch)
    {
        BatchStore batches(m_stage.store());
        took({ m_model, m_away });
        if (m_away.erase(batch) != 0) {
            batches.redo(m_stage.batches[batch]);
        } else {
            m_away.insert(batch);
            batches.undo(m_stage.batches[batch]);
        }
    }

    void agree()
    {
        const auto gone = away();
        const IdentityStore identity(m_stage.store());
        for (const auto person : m_stage.people) {
            if (gone.contains(person)) {
                continue;
            }
            std::set<std::int64_t> found;
            for (const auto record : identity.records(PersonId(person))) {
                found.insert(record.value);
            }
            REQUIRE(found == m_model.cluster(person, gone));
        }
    }

    /// The same as in a store where only what is left was ever done.
    void compareWithPlain()
    {
        IdentityStore plain(m_stage.plain());
        std::vector<Pair> done;
        std::vector<Pair> decided;
        bool isForest = true;
        for (const auto& [a, b] : m_model.edges) {
            isForest = isForest && plain.shownAs(PersonId(a)) != plain.shownAs(PersonId(b));
            if (isForest) {
                plain.merge({ PersonId(a), PersonId(b), "thử", {}, {} });
                done.emplace_back(a, b);
            }
        }
        if (isForest && m_model.decided.empty()) {
            REQUIRE(Stage::digest(m_stage.plain()) == Stage::digest(m_stage.store()));
        }
        for (const auto& [a, b] : done) {
            plain.unmerge(PersonId(a), PersonId(b));
        }
        REQUIRE(Stage::digest(m_stage.plain()) == m_stage.start);
    }

    Stage& m_stage;
    Prng& m_prng;
    bool m_withImports;
    Model m_model;
    std::vector<State> m_undo;
    std::vector<State> m_redo;
    std::set<std::size_t> m_away; ///< imports taken back
};

}

static void requireSound(Store& store)
{
    const auto result = check(store);
    for (const auto& problem : result.problems) {
        UNSCOPED_INFO(problem.code << ' ' << argument(problem.args, "table") << ' '
                                   << argument(problem.args, "detail"));
    }
    REQUIRE(result.isOk);
}

TEST_CASE("two thousand random sequences of merging and parting leave nothing behind", "[identity]")
{
    Stage stage;
    Prng prng(4711);
    for (int i = 0; i < 2000; ++i) {
        INFO("sequence " << i);
        Sequence(stage, prng, false).run(6);
    }
    CHECK(check(stage.store()).isOk);
}

TEST_CASE("merges survive imports taken back and brought back in any order", "[identity]")
{
    Stage stage;
    Prng prng(42);
    for (int i = 0; i < 250; ++i) {
        INFO("sequence " << i);
        Sequence(stage, prng, true).run(9);
        if (i % 25 == 0) {
            requireSound(stage.store());
        }
    }
    CHECK(check(stage.store()).isOk);
}
