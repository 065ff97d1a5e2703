// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/TrendMath.h"

#include <boost/math/distributions/binomial.hpp>

#include <limits>

namespace tuyen {

std::optional<RateRatio> rateRatio(std::int64_t before, std::int64_t after, double confidence)
{
    if (before <= 0 || after < 0) {
        return std::nullopt;
    }
    using boost::math::binomial_distribution;
    const auto trials = static_cast<double>(before + after);
    const auto successes = static_cast<double>(after);
    const double tail = (1 - confidence) / 2;
    const auto odds
        = [](double p) { return p >= 1 ? std::numeric_limits<double>::infinity() : p / (1 - p); };
    RateRatio result;
    result.ratio = successes / static_cast<double>(before);
    result.low = odds(binomial_distribution<>::find_lower_bound_on_p(trials, successes, tail));
    result.high = odds(binomial_distribution<>::find_upper_bound_on_p(trials, successes, tail));
    return result;
}

} // namespace tuyen
