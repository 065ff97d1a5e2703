// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/internal/Learning.h"

#include <algorithm>
#include <cmath>

namespace tuyen::identity {

static constexpr std::int64_t mostSampled = 400'000;
static constexpr double guessesOfChance = 2000; ///< first guesses of u count as so many pairs
static constexpr double guessesOfMatches = 30;  ///< and those of m
/// Only pairs surer than this teach what records of one person look like (classification EM: G.
/// Celeux, G. Govaert, 1992). Weighed in by their probability, the many namesakes would teach that
/// one person has two dates of birth.
static constexpr double surePair = 0.95;
static constexpr int mostRounds = 25;
static constexpr double steady = 0.0005; ///< relative change of expected matches that ends learning

namespace {
/// SplitMix64, so that the same store gives the same weights everywhere.
struct Draw {
    std::uint64_t state = 20260101;
    std::uint64_t next()
    {
        std::uint64_t z = (state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
};

using Counts = std::array<std::array<double, levelCount>, fieldCount>;
}

static Counts sampled(const TraitSet& set, const Comparer& comparer, Progress& progress)
{
    Counts counts {};
    const auto size = std::int64_t(set.people.size());
    const auto add = [&](std::size_t i, std::size_t j) {
        const auto comparison = comparer.compare(set.people[i], set.people[j]);
        for (std::size_t field = 0; field < fieldCount; ++field) {
            ++counts[field][std::size_t(comparison.levels[field])];
        }
    };
    if (size * (size - 1) / 2 <= mostSampled) {
        for (std::size_t i = 0; i < set.people.size(); ++i) {
            checkpoint(progress);
            for (std::size_t j = i + 1; j < set.people.size(); ++j) {
                add(i, j);
            }
        }
        return counts;
    }
    Draw draw;
    for (std::int64_t n = 0; n < mostSampled; ++n) {
        if (n % 4096 == 0) {
            checkpoint(progress);
        }
        const auto i = std::size_t(draw.next() % std::uint64_t(size));
        const auto j = std::size_t(draw.next() % std::uint64_t(size));
        if (i != j) {
            add(i, j);
        }
    }
    return counts;
}

/// Equal values of a field with many values: their chance is known, the sample only divides it
/// among the levels of equality.
static void setEqualChance(Weights& weights, Field field, double chance)
{
    auto& shares = weights.shares[std::size_t(field)];
    static constexpr std::array equal { Level::Same, Level::Plain, Level::Marks };
    double sum = 0;
    for (const auto level : equal) {
        sum += hasLevel(field, level) ? shares[std::size_t(level)].u : 0;
    }
    for (const auto level : equal) {
        auto& u = shares[std::size_t(level)].u;
        u = sum > 0 ? u / sum * chance : u;
    }
}

bool RareLevels::has(Field field, Level level)
{
    switch (field) {
    case Field::Document:
    case Field::Phone:
    case Field::Account:
        return level == Level::Same;
    case Field::Alias:
        return level == Level::Same || level == Level::Close;
    default:
        return false;
    }
}

void learnChance(Weights& weights, RareLevels& rare, const TraitSet& set, const Comparer& comparer,
    const Rarity& rarity, Progress& progress)
{
    const auto counts = sampled(set, comparer, progress);
    for (std::size_t field = 0; field < fieldCount; ++field) {
        if (Field(field) == Field::Incident) {
            continue; // two records of one incident: the usual weight is all there is to know
        }
        auto& shares = weights.shares[field];
        double total = 0;
        for (std::size_t level = 1; level < levelCount; ++level) {
            total += counts[field][level];
        }
        rare.known[field] = total / std::max(1.0, total + counts[field][0]);
        for (std::size_t level = 1; level < levelCount; ++level) {
            if (RareLevels::has(Field(field), Level(level))) {
                continue;
            }
            shares[level].u = (counts[field][level] + guessesOfChance * shares[level].u)
                / (total + guessesOfChance);
        }
    }
    for (const auto field : { Field::Family, Field::Given, Field::Middle, Field::Street,
             Field::Quarter, Field::Locality, Field::Postcode }) {
        setEqualChance(weights, field, rarity.chance(field));
    }
    weights.shares[std::size_t(Field::Family)][std::size_t(Level::Swapped)].u = chanceOfSwap;
    weights.shares[std::size_t(Field::Family)][std::size_t(Level::SwappedClose)].u = chanceOfSwap;
    weights.shares[std::size_t(Field::Birth)][std::size_t(Level::Same)].u
        = rarity.chance(Field::Birth);
}

/// m of every level from the pairs weighed by their probability; u of the rare ones from what is
/// left.
static void maximise(Weights& weights, const Weights& guesses, const RareLevels& rare,
    const Counts& counts, double allPairs)
{
    constexpr double guessesOfRare = 2000;
    for (std::size_t field = 0; field < fieldCount; ++field) {
        if (Field(field) == Field::Incident) {
            continue;
        }
        double total = 0;
        for (std::size_t level = 1; level < levelCount; ++level) {
            total += counts[field][level];
        }
        for (std::size_t level = 1; level < levelCount; ++level) {
            auto& share = weights.shares[field][level];
            const auto& guess = guesses.shares[field][level];
            share.m
                = (counts[field][level] + guessesOfMatches * guess.m) / (total + guessesOfMatches);
            if (RareLevels::has(Field(field), Level(level))) {
                const double others = std::max(0.0, rare.seen[field][level] - counts[field][level]);
                share.u = (others + guessesOfRare * guess.u)
                    / (allPairs * rare.known[field] + guessesOfRare);
            }
        }
    }
}

void learnMatches(
    Weights& weights, const RareLevels& rare, std::vector<ComparedPair>& pairs, Progress& progress)
{
    const auto guesses = usualWeights(weights.records);
    const double allPairs
        = std::max(1.0, double(weights.records) * double(weights.records - 1) / 2);
    double before = -1;
    for (int round = 0; round < mostRounds; ++round) {
        checkpoint(progress);
        Counts counts {};
        double matches = 0;
        for (auto& pair : pairs) {
            pair.bits = weights.total(pair.comparison);
            const double p = probabilityOf(pair.bits);
            matches += p;
            if (p < surePair) {
                continue;
            }
            for (std::size_t field = 0; field < fieldCount; ++field) {
                counts[field][std::size_t(pair.comparison.levels[field])] += p;
            }
        }
        weights.expectedMatches = matches;
        if (std::abs(matches - before) <= steady * std::max(matches, 1.0)) {
            return;
        }
        before = matches;
        maximise(weights, guesses, rare, counts, allPairs);
        weights.prior = (matches + 1) / (allPairs + 1 / guesses.prior);
    }
}

} // namespace tuyen::identity
