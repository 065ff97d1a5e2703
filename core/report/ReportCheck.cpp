// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportBuilder.h"

#include "report/Disclosure.h"
#include "report/internal/NameSearch.h"
#include "store/IncidentStore.h"
#include "store/PersonStore.h"
#include "trends/TrendMath.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace tuyen {

/// The counts of the incidents behind a report, read from the store again, past the cube.
using Counts = std::unordered_map<std::int64_t, std::array<std::int64_t, 5>>;

static Counts countsOf(Store& store, const Report& report, Progress& progress)
{
    Counts counts;
    for (const auto& figure : report.figures) {
        for (const auto id : figure.incidents) {
            counts.emplace(id.value, std::array<std::int64_t, 5> { -1, -1, -1, -1, -1 });
        }
    }
    IncidentStore(store).forEachFacts(
        [&counts](const IncidentFacts& facts) {
            if (const auto it = counts.find(facts.id.value); it != counts.end()) {
                it->second = { 1, std::max<std::int64_t>(facts.victims, 0),
                    std::max<std::int64_t>(facts.presumedVictims, 0),
                    std::max<std::int64_t>(facts.suspects, 0),
                    std::max<std::int64_t>(facts.personTimes, 0) };
            }
        },
        progress);
    return counts;
}

static bool isCountedAgain(const Figure& figure, const Counts& counts)
{
    const auto measure = measureFromName(std::string_view(figure.unit).substr(5));
    if (!measure || figure.digest != digestOf(figure.incidents)) {
        return false;
    }
    std::int64_t sum = 0;
    for (const auto id : figure.incidents) {
        const auto value = counts.at(id.value)[static_cast<std::size_t>(*measure)];
        if (value < 0) {
            return false; // the incident is gone
        }
        sum += value;
    }
    return sum == figure.value;
}

static ReportCheck figuresCheck(Store& store, const Report& report, Progress& progress)
{
    const auto counts = countsOf(store, report, progress);
    const auto right = std::count_if(report.figures.begin(), report.figures.end(),
        [&counts](const Figure& figure) { return isCountedAgain(figure, counts); });
    const bool isSame = report.fingerprint == fingerprintOf(report);
    return { "report.check.figures",
        isSame && right == static_cast<std::ptrdiff_t>(report.figures.size()),
        { { "right", std::to_string(right) }, { "all", std::to_string(report.figures.size()) } } };
}

static ReportCheck namesCheck(Store& store, const Report& report, Progress& progress)
{
    static constexpr std::int64_t pieceSize = 1000;
    const NameSearch search(textsOf(report));
    const PersonStore people(store);
    std::int64_t checked = 0;
    std::int64_t found = 0;
    for (std::int64_t offset = 0;; offset += pieceSize) {
        checkpoint(progress);
        const auto rows = people.rows(offset, pieceSize);
        for (const auto& row : rows) {
            if (!row.isProtected) {
                continue;
            }
            ++checked;
            bool isThere = false;
            for (const auto record : row.records) { // under whatever name they were written down
                const auto person = people.find(record).value_or(Person {});
                isThere = isThere || search.finds(person.name) || search.finds(person.nameRaw);
                for (const auto& alias : person.aliases) {
                    isThere = isThere || search.finds(alias);
                }
            }
            found += isThere ? 1 : 0;
        }
        if (rows.size() < static_cast<std::size_t>(pieceSize)) {
            break;
        }
    }
    return { "report.check.names", found == 0,
        { { "checked", std::to_string(checked) }, { "found", std::to_string(found) } } };
}

/// A hidden number in a line whose other numbers and sum are shown is no secret.
static bool givesItselfAway(const Report& report, const std::vector<ReportCell>& row)
{
    std::vector<int> figures;
    for (const auto& cell : row) {
        if (cell.figure >= 0) {
            figures.push_back(cell.figure);
        }
    }
    // The last two are the sum and its code.
    if (figures.size() < 3
        || report.figures[static_cast<std::size_t>(figures.back())].isSuppressed) {
        return false;
    }
    return std::count_if(figures.begin(), figures.end() - 2, [&report](int figure) {
        return report.figures[static_cast<std::size_t>(figure)].isSuppressed;
    }) == 1;
}

static ReportCheck smallCellsCheck(const Report& report)
{
    const int smallest = smallestShown(report.profile);
    std::int64_t open = 0;
    std::int64_t hidden = 0;
    for (const auto& figure : report.figures) {
        hidden += figure.isSuppressed ? 1 : 0;
        open += !figure.isSuppressed && figure.unit != "unit.incidents" && figure.value > 0
                && figure.value < smallest
            ? 1
            : 0;
    }
    for (const auto& block : report.blocks) {
        if (const auto* table = std::get_if<TableBlock>(&block)) {
            open += std::count_if(table->rows.begin(), table->rows.end(),
                [&report](const auto& row) { return givesItselfAway(report, row); });
        }
    }
    return { report.profile == Profile::Internal ? "report.check.small-internal"
                                                 : "report.check.small",
        open == 0,
        { { "smallest", std::to_string(smallest) }, { "hidden", std::to_string(hidden) },
            { "open", std::to_string(open) } } };
}

/// Rows of the table of places add up to its total, year by year: every incident stands under one
/// unit.
static ReportCheck unitsCheck(const Report& report)
{
    std::unordered_map<std::string, std::int64_t> sums;
    std::unordered_map<std::string, std::int64_t> totals;
    for (const auto& figure : report.figures) {
        const auto dot = figure.code.rfind('.');
        if (!figure.code.starts_with("B2.") || dot <= 2) {
            continue;
        }
        (figure.code.starts_with("B2.C.") ? totals : sums)[figure.code.substr(dot + 1)]
            += figure.value;
    }
    bool addsUp = true;
    for (const auto& [year, total] : totals) {
        addsUp = addsUp && sums[year] == total;
    }
    return { "report.check.units", addsUp, { { "years", std::to_string(totals.size()) } } };
}

std::vector<ReportCheck> checkReport(
    Store& store, const IncidentCube& /*cube*/, const Report& report, Progress& progress)
{
    return { namesCheck(store, report, progress), smallCellsCheck(report),
        figuresCheck(store, report, progress), unitsCheck(report) };
}

} // namespace tuyen
