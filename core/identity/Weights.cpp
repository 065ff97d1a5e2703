// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/Weights.h"

#include <algorithm>
#include <cmath>

namespace tuyen::identity {

static constexpr std::array<std::string_view, fieldCount + 1> fieldNames { "family", "given", "middle",
    "alias", "birth", "gender", "document", "phone", "account", "home", "street", "quarter",
    "locality", "house-number", "postcode", "region", "ethnicity", "nationality", "incident",
    "whole-name" };
static constexpr std::array<std::string_view, levelCount> levelNames { "missing", "same", "plain",
    "marks", "close", "near", "different", "swapped", "swapped-close" };

std::string_view name(Field field) { return fieldNames[std::size_t(field)]; }
std::string_view name(Level level) { return levelNames[std::size_t(level)]; }

/// m and u of the levels Same, Plain, Marks, Close, Near, Different, Swapped, SwappedClose; two
/// zeros: the field has no such level. First guesses in hundredths of a percent, from how records
/// of one person usually differ; what a store says itself soon outweighs them.
struct Usual {
    std::array<double, levelCount - 1> m;
    std::array<double, levelCount - 1> u;
};
static constexpr std::array<Usual, fieldCount> usual { {
    { { .80, .06, .02, .05, .02, .03, .01, .01 }, { .12, .04, .002, .01, .03, .796, .001, .001 } },
    { { .76, .08, .03, .06, .04, .03, 0, 0 }, { .008, .004, .004, .01, .05, .924, 0, 0 } },
    { { .70, .08, .02, .04, .06, .10, 0, 0 }, { .12, .03, .01, .01, .06, .77, 0, 0 } },
    { { .50, 0, 0, .15, 0, .35, 0, 0 }, { .001, 0, 0, .0005, 0, .9985, 0, 0 } },
    { { .60, .03, .03, .06, .05, .03, .04, .16 },
        { .0001, .05, .02, .002, .01, .8969, .0005, .0205 } },
    { { .98, 0, 0, 0, 0, .02, 0, 0 }, { .52, 0, 0, 0, 0, .48, 0, 0 } },
    { { .90, 0, 0, 0, 0, .10, 0, 0 }, { .000002, 0, 0, 0, 0, .999998, 0, 0 } },
    { { .55, 0, 0, 0, 0, .45, 0, 0 }, { .00002, 0, 0, 0, 0, .99998, 0, 0 } },
    { { .40, 0, 0, 0, 0, .60, 0, 0 }, { .00002, 0, 0, 0, 0, .99998, 0, 0 } },
    { { .25, 0, .10, .45, .08, .12, 0, 0 }, { .002, 0, .01, .08, .15, .758, 0, 0 } },
    { { .60, .05, .01, .18, .06, .08, .01, .01 },
        { .0005, .0002, .0001, .001, .05, .947, .0005, .0007 } },
    { { .60, .05, .01, .18, .06, .08, .01, .01 },
        { .001, .0002, .0001, .001, .03, .9665, .0005, .0007 } },
    { { .65, .05, .01, .18, .04, .05, .01, .01 },
        { .002, .0002, .0001, .002, .04, .955, .0003, .0004 } },
    { { .75, 0, 0, .18, 0, .07, 0, 0 }, { .015, 0, 0, .20, 0, .785, 0, 0 } },
    { { .80, 0, 0, .15, 0, .05, 0, 0 }, { .002, 0, 0, .02, 0, .978, 0, 0 } },
    { { .90, 0, 0, .06, 0, .04, 0, 0 }, { .25, 0, 0, .10, 0, .65, 0, 0 } },
    { { .95, 0, 0, 0, 0, .05, 0, 0 }, { .5, 0, 0, 0, 0, .5, 0, 0 } },
    { { .98, 0, 0, 0, 0, .02, 0, 0 }, { .9, 0, 0, 0, 0, .1, 0, 0 } },
    { { .999, 0, 0, 0, 0, .001, 0, 0 }, { .5, 0, 0, 0, 0, .5, 0, 0 } },
} };

bool hasLevel(Field field, Level level)
{
    return level != Level::Missing && usual[std::size_t(field)].m[std::size_t(level) - 1] > 0;
}

Weights usualWeights(std::int64_t records)
{
    Weights weights;
    weights.records = records;
    for (std::size_t field = 0; field < fieldCount; ++field) {
        for (std::size_t level = 1; level < levelCount; ++level) {
            weights.shares[field][level] = { usual[field].m[level - 1], usual[field].u[level - 1] };
        }
    }
    // One record in twenty has another of the same person somewhere. Of a few records nobody knows,
    // and one in two thousand pairs asks for more than a common name.
    weights.prior = std::min(0.0005, 0.1 / double(std::max<std::int64_t>(records - 1, 1)));
    return weights;
}

double probabilityOf(double bits) { return 1 / (1 + std::exp2(-bits)); }

double bitsOf(double probability) { return std::log2(probability / (1 - probability)); }

double Weights::bits(Field field, const Comparison& comparison) const
{
    const auto level = comparison[field];
    if (level == Level::Missing) {
        return 0;
    }
    const auto& share = shares[std::size_t(field)][std::size_t(level)];
    if (share.m <= 0 || share.u <= 0) {
        return 0;
    }
    return std::log2(share.m / share.u) + double(comparison.rarity[std::size_t(field)]);
}

double Weights::priorBits() const { return bitsOf(prior); }

double Weights::total(const Comparison& comparison) const
{
    double sum = priorBits() + double(comparison.commonName);
    for (std::size_t field = 0; field < fieldCount; ++field) {
        sum += bits(Field(field), comparison);
    }
    return sum;
}

} // namespace tuyen::identity
