// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/CsvDialect.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace tuyen {

static constexpr std::array candidates { ',', ';', '\t', '|' };

struct HeadCounts {
    std::vector<std::array<int, candidates.size()>> lines; ///< of each candidate, outside quotes
    int lineFeeds = 0;
    int loneCrs = 0;
};

static HeadCounts countHead(std::string_view head)
{
    HeadCounts counts;
    std::array<int, candidates.size()> line {};
    bool isQuoted = false;
    bool atCellStart = true;
    for (std::size_t i = 0; i < head.size() && counts.lines.size() < 200; ++i) {
        const char c = head[i];
        if (isQuoted) {
            isQuoted = c != '"'; // a doubled quote closes and opens again: the count stays right
            continue;
        }
        if (c == '"') {
            const bool isDoubled = i > 0 && head[i - 1] == '"';
            isQuoted = atCellStart || isDoubled;
            continue;
        }
        if (c == '\n' || c == '\r') {
            const bool isPair = c == '\r' && i + 1 < head.size() && head[i + 1] == '\n';
            counts.lineFeeds += c == '\n';
            counts.loneCrs += c == '\r' && !isPair && i + 1 < head.size();
            if (!isPair) {
                counts.lines.push_back(line);
                line = {};
            }
            atCellStart = true;
            continue;
        }
        const auto found = std::find(candidates.begin(), candidates.end(), c);
        atCellStart = found != candidates.end();
        if (atCellStart) {
            ++line[std::size_t(found - candidates.begin())];
        }
    }
    counts.lines.push_back(line);
    return counts;
}

/// The delimiter that cuts most lines into the same number of cells, and into more than one.
static char bestDelimiter(const HeadCounts& counts)
{
    char best = ',';
    double bestScore = 0;
    for (std::size_t c = 0; c < candidates.size(); ++c) {
        std::map<int, int> linesByCount;
        for (const auto& line : counts.lines) {
            if (line[c] > 0) {
                ++linesByCount[line[c]];
            }
        }
        for (const auto& [cuts, lines] : linesByCount) {
            // Agreement of the lines weighs more than the number of cuts: commas in prose are many,
            // but never the same number twice.
            const double score = double(lines) * lines * std::min(cuts, 12);
            if (score > bestScore) {
                bestScore = score;
                best = candidates[c];
            }
        }
    }
    return best;
}

CsvDialect detectDialect(std::string_view head, char wanted)
{
    CsvDialect dialect;
    const auto firstLine = head.substr(0, head.find_first_of("\r\n"));
    dialect.hasSepLine = firstLine.size() == 5 && (firstLine[0] | 0x20) == 's'
        && (firstLine[1] | 0x20) == 'e' && (firstLine[2] | 0x20) == 'p' && firstLine[3] == '=';
    const auto counts = countHead(head);
    dialect.isLoneCr = counts.lineFeeds == 0 && counts.loneCrs > 0;
    if (wanted != '\0') {
        dialect.delimiter = wanted;
    } else if (dialect.hasSepLine) {
        dialect.delimiter = firstLine[4];
    } else {
        dialect.delimiter = bestDelimiter(counts);
    }
    return dialect;
}

} // namespace tuyen
