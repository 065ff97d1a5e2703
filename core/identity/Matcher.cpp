// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/Matcher.h"

#include "identity/internal/Learning.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace tuyen::identity {

/// Candidates so far below 50 % under the first guesses never come up again, whatever is learnt.
static constexpr double hopelessBits = -14;
static constexpr std::size_t chunk = 8192;

static std::vector<ComparedPair> compareAll(const TraitSet& set, const Comparer& comparer,
    const Weights& weights, const std::vector<CandidatePair>& candidates, RareLevels& rare,
    Progress& progress)
{
    const auto chunks = (candidates.size() + chunk - 1) / chunk;
    std::vector<std::vector<ComparedPair>> found(chunks); // in order, whoever works on it
    std::atomic<std::size_t> next { 0 };
    std::mutex rareMutex;
    const auto work = [&] {
        RareLevels seen;
        for (auto at = next++; at < chunks && !progress.isCancelled(); at = next++) {
            const auto end = std::min(candidates.size(), (at + 1) * chunk);
            for (auto i = at * chunk; i < end; ++i) {
                const auto& pair = candidates[i];
                const auto comparison
                    = comparer.compare(set.people[pair.first], set.people[pair.second]);
                for (const auto field :
                    { Field::Alias, Field::Document, Field::Phone, Field::Account }) {
                    ++seen.seen[std::size_t(field)][std::size_t(comparison[field])];
                }
                const double bits = weights.total(comparison);
                if (bits >= hopelessBits) {
                    found[at].push_back({ pair, comparison, bits });
                }
            }
            progress.report("compare", std::uint64_t(end), std::uint64_t(candidates.size()));
        }
        const std::scoped_lock lock(rareMutex);
        for (std::size_t field = 0; field < fieldCount; ++field) {
            for (std::size_t level = 0; level < levelCount; ++level) {
                rare.seen[field][level] += seen.seen[field][level];
            }
        }
    };
    std::vector<std::thread> helpers;
    for (unsigned i = 1; i < std::min(4U, std::thread::hardware_concurrency()); ++i) {
        helpers.emplace_back(work);
    }
    work();
    for (auto& helper : helpers) {
        helper.join();
    }
    checkpoint(progress);
    std::vector<ComparedPair> pairs;
    for (auto& part : found) {
        pairs.insert(pairs.end(), part.begin(), part.end());
        part = {};
    }
    return pairs;
}

Matches findMatches(const std::vector<PersonFacts>& facts, double threshold, Progress& progress)
{
    Matches matches;
    matches.weights = usualWeights(std::int64_t(facts.size()));
    if (facts.size() < 2) {
        return matches;
    }
    progress.report("prepare", 0, 1);
    auto set = traitsOf(facts);
    const Rarity rarity(set);
    const Comparer comparer(set, rarity);
    checkpoint(progress);
    const auto candidates = candidatesOf(set, progress);
    matches.weights.comparedPairs = std::int64_t(candidates.size());
    RareLevels rare;
    learnChance(matches.weights, rare, set, comparer, rarity, progress);
    auto pairs = compareAll(set, comparer, matches.weights, candidates, rare, progress);
    progress.report("learn", 0, 1);
    learnMatches(matches.weights, rare, pairs, progress);
    for (const auto& pair : pairs) {
        const double bits = matches.weights.total(pair.comparison);
        if (const double p = probabilityOf(bits); p >= threshold) {
            matches.pairs.push_back(
                { pair.pair.first, pair.pair.second, bits, p, pair.comparison });
        }
    }
    std::stable_sort(matches.pairs.begin(), matches.pairs.end(),
        [](const Match& a, const Match& b) { return a.bits > b.bits; });
    return matches;
}

} // namespace tuyen::identity
