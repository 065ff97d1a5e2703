// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/CountOfCases.h"

#include "text/Fold.h"
#include "text/Number.h"

#include <algorithm>
#include <charconv>

namespace tuyen {

bool areCountsOfCases(const std::vector<std::string>& values, bool isNumbered)
{
    std::vector<int> counts;
    for (const auto& value : values) {
        const auto text = trimmed(value);
        if (text.empty() || meansUnknown(text)) {
            continue;
        }
        int count = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), count);
        const bool isWhole = problem == std::errc() && end == text.data() + text.size();
        const bool isPadded = text.size() > 1 && text.front() == '0';
        if (!isWhole || isPadded || count < 0 || count > 999) {
            return false;
        }
        counts.push_back(count);
    }
    const auto notNext = std::ranges::adjacent_find(
        counts, [](int before, int behind) { return behind != before + 1; });
    const bool isRunning = notNext == counts.end() && counts.size() > 1;
    return !counts.empty() && (isNumbered || !isRunning);
}

} // namespace tuyen
