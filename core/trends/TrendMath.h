// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/TrendTable.h"

#include <optional>

namespace tuyen {

/// Ratio of two Poisson counts with its exact conditional (binomial, Clopper–Pearson) interval.
/// Source: Clopper & Pearson, Biometrika 26 (1934) 404–413, applied to b/(a+b).
struct RateRatio {
    double ratio = 0;
    double low = 0;
    double high = 0;
    bool isCertain() const { return low > 1 || high < 1; }
};
/// counts of two periods of equal length; none when `before` is 0.
std::optional<RateRatio> rateRatio(std::int64_t before, std::int64_t after, double confidence = 0.95);

/// What the answer sentence of the trend page and the report's summary say, as values.
struct TrendAnswer {
    int peakYear = 0;
    std::int64_t peakValue = 0;
    int years = 0;
    std::string topNeighbour; ///< of the last complete year
    int lastYear = 0; ///< the last complete year
    std::int64_t lastValue = 0; ///< of topNeighbour in lastYear
    std::int64_t beforeValue = 0; ///< in the year before
    std::optional<RateRatio> change;
    bool mayUsePercent = false; ///< both counts at least 20
    int partialYear = 0; ///< a year not yet over, 0: none
    std::int32_t partialUntil = 0; ///< day number
};
/// `today`: day number that decides whether the last year is over.
TrendAnswer trendAnswer(const TrendTable& table, const std::vector<NeighbourSeries>& series, std::int32_t today);
/// "98 vụ", "1 incident": a count with its unit, in the plain form of the language.
std::string countInWords(std::int64_t value, Measure measure, Language language);
/// The sentence itself, and a second one about what changed in the counting; numbers between ** marks.
std::string trendSentence(const TrendTable& table, const TrendAnswer& answer, Language language);
std::string trendCaveat(const TrendTable& table, const TrendAnswer& answer, Language language);

} // namespace tuyen
