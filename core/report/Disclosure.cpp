// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Disclosure.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <optional>

namespace tuyen {

int smallestShown(Profile profile) { return profile == Profile::Internal ? 0 : 11; }

bool Suppression::isAny() const
{
    const auto has = [](const std::vector<bool>& flags) {
        return std::find(flags.begin(), flags.end(), true) != flags.end();
    };
    return grandTotal || has(rowTotals) || has(columnTotals)
        || std::any_of(cells.begin(), cells.end(), has);
}

namespace {

/// A small count must stay any of this many numbers.
constexpr std::int64_t leastChoice = 5;
constexpr auto unbounded = std::numeric_limits<std::int64_t>::max() / 4;

/// The table as a flow that goes round: all → rows → columns → all. A cell is an arc from its row
/// to its column, a total an arc from or to "all"; the sums of the table are the conservation at
/// each node. What a reader cannot tell apart from the truth is another flow within the same
/// bounds, so the range of a cell is how much more, and less, can be sent round through its arc.
/// Method: network flow bounds as in Gusfield, SIAM J. Comput. 17 (1988) 552–571, "A graph
/// theoretic approach to statistical data security".
class Flow {
public:
    Flow(const std::vector<std::vector<std::int64_t>>& values, const Suppression& hidden,
        int smallest)
        : m_rows(values.size())
        , m_columns(values.front().size())
        , m_smallest(smallest)
    {
        std::vector<std::int64_t> columnSums(m_columns);
        std::int64_t grand = 0;
        for (std::size_t r = 0; r < m_rows; ++r) {
            std::int64_t sum = 0;
            for (std::size_t c = 0; c < m_columns; ++c) {
                addArc(row(r), column(c), values[r][c], hidden.cells[r][c]);
                sum += values[r][c];
                columnSums[c] += values[r][c];
            }
            addTotal(0, row(r), sum, hidden.rowTotals[r], m_columns == 1);
            grand += sum;
        }
        for (std::size_t c = 0; c < m_columns; ++c) {
            addTotal(column(c), all(), columnSums[c], hidden.columnTotals[c], m_rows == 1);
        }
        addTotal(all(), 0, grand, hidden.grandTotal,
            m_rows == 1 || m_columns == 1); // else it is the one total
    }

    /// Whether the cell could be `leastChoice` different numbers.
    bool isFree(std::size_t r, std::size_t c) const
    {
        const auto& arc = m_arcs[r * (m_columns + 1) + c];
        const auto wanted = std::min(leastChoice, m_smallest);
        const auto up = pushed(arc, true);
        return up + 1 >= wanted || up + pushed(arc, false) + 1 >= wanted;
    }

private:
    struct Arc {
        std::size_t from, to;
        std::int64_t value, least, most;
    };
    std::size_t row(std::size_t r) const { return 1 + r; }
    std::size_t column(std::size_t c) const { return 1 + m_rows + c; }
    std::size_t all() const { return 1 + m_rows + m_columns; }

    void addArc(std::size_t from, std::size_t to, std::int64_t value, bool isHidden)
    {
        const bool isSmall = value < m_smallest;
        m_arcs.push_back({ from, to, value,
            !isHidden     ? value
                : isSmall ? 0
                          : m_smallest,
            !isHidden     ? value
                : isSmall ? m_smallest - 1
                          : unbounded });
    }
    void addTotal(
        std::size_t from, std::size_t to, std::int64_t value, bool isHidden, bool isNotShown)
    {
        if (isNotShown) {
            m_arcs.push_back({ from, to, value, 0, unbounded });
        } else {
            addArc(from, to, value, isHidden);
        }
    }

    /// How much more (or less) can go through an arc, up to what is asked for.
    std::int64_t pushed(const Arc& through, bool up) const
    {
        auto arcs = m_arcs;
        const auto limit = std::min(
            leastChoice, up ? through.most - through.value : through.value - through.least);
        const auto skip = static_cast<std::size_t>(&through - m_arcs.data());
        std::int64_t sum = 0;
        while (sum < limit) {
            const auto step = augment(arcs, up ? through.to : through.from,
                up ? through.from : through.to, skip, limit - sum);
            if (step == 0) {
                break;
            }
            sum += step;
        }
        return sum;
    }

    /// One shortest way of changes from `start` to `end`; what could be sent along it.
    std::int64_t augment(std::vector<Arc>& arcs, std::size_t start, std::size_t end,
        std::size_t skip, std::int64_t most) const
    {
        std::vector<std::optional<std::pair<std::size_t, bool>>> cameBy(all() + 1);
        std::deque<std::size_t> queue { start };
        while (!queue.empty() && !cameBy[end]) {
            const auto node = queue.front();
            queue.pop_front();
            for (std::size_t i = 0; i < arcs.size(); ++i) {
                const auto& arc = arcs[i];
                const bool forward = arc.from == node && arc.value < arc.most;
                const bool backward = arc.to == node && arc.value > arc.least;
                const auto next = forward ? arc.to : arc.from;
                if (i != skip && (forward || backward) && next != start && !cameBy[next]) {
                    cameBy[next] = { i, forward };
                    queue.push_back(next);
                }
            }
        }
        if (!cameBy[end]) {
            return 0;
        }
        for (auto node = end; node != start;) {
            const auto [i, forward] = *cameBy[node];
            most = std::min(
                most, forward ? arcs[i].most - arcs[i].value : arcs[i].value - arcs[i].least);
            node = forward ? arcs[i].from : arcs[i].to;
        }
        for (auto node = end; node != start;) {
            const auto [i, forward] = *cameBy[node];
            arcs[i].value += forward ? most : -most;
            node = forward ? arcs[i].from : arcs[i].to;
        }
        return most;
    }

    std::size_t m_rows, m_columns;
    std::int64_t m_smallest;
    std::vector<Arc> m_arcs; ///< each row: its cells, then its total; then column totals, then all
};

/// Hides small cells and totals of their own accord.
Suppression primary(const std::vector<std::vector<std::int64_t>>& values, int smallest)
{
    const auto rows = values.size();
    const auto columns = values.front().size();
    Suppression hidden { std::vector<std::vector<bool>>(rows, std::vector<bool>(columns)),
        std::vector<bool>(rows), std::vector<bool>(columns), false };
    const auto isSmall = [smallest](std::int64_t value) { return value > 0 && value < smallest; };
    const bool isAny = std::any_of(values.begin(), values.end(),
        [&](const auto& row) { return std::any_of(row.begin(), row.end(), isSmall); });
    if (!isAny) {
        return hidden;
    }
    std::vector<std::int64_t> columnSums(columns);
    std::int64_t grand = 0;
    for (std::size_t r = 0; r < rows; ++r) {
        std::int64_t sum = 0;
        for (std::size_t c = 0; c < columns; ++c) {
            hidden.cells[r][c] = values[r][c] < smallest;
            sum += values[r][c];
            columnSums[c] += values[r][c];
        }
        hidden.rowTotals[r] = sum < smallest;
        grand += sum;
    }
    for (std::size_t c = 0; c < columns; ++c) {
        hidden.columnTotals[c] = columnSums[c] < smallest;
    }
    hidden.grandTotal = grand < smallest;
    return hidden;
}

/// The cheapest others to hide beside a cell that is not free. In one line any other cell can take
/// up what it gives; in a table it takes three that close a rectangle with it. Cells without room
/// to move cost more.
bool hideOthers(const std::vector<std::vector<std::int64_t>>& values, Suppression& hidden,
    int smallest, std::size_t r, std::size_t c)
{
    const auto cost = [&](std::size_t row, std::size_t column) {
        if (hidden.cells[row][column]) {
            return std::int64_t { 0 };
        }
        const auto value = values[row][column];
        return 1 + value + (value < smallest + leastChoice ? unbounded / 8 : 0);
    };
    std::optional<std::pair<std::size_t, std::size_t>> corner;
    std::int64_t least = unbounded;
    for (std::size_t row = 0; row < values.size(); ++row) {
        for (std::size_t column = 0; column < values[row].size(); ++column) {
            const bool isOpposite
                = (row != r || values.size() == 1) && (column != c || values[r].size() == 1);
            const auto sum = cost(row, column)
                + (row == r || column == c ? 0 : cost(r, column) + cost(row, c));
            if (isOpposite && sum > 0 && sum < least) {
                least = sum;
                corner = { row, column };
            }
        }
    }
    if (corner) {
        hidden.cells[corner->first][corner->second] = true;
        hidden.cells[r][corner->second] = true;
        hidden.cells[corner->first][c] = true;
    }
    return corner.has_value();
}

/// No cell is left to hide: totals go, those of the cell first. False when nothing is left to hide
/// at all.
bool hideTotal(Suppression& hidden, std::size_t r, std::size_t c)
{
    const auto hideNext = [](std::vector<bool>& totals) {
        const auto it = std::find(totals.begin(), totals.end(), false);
        if (it != totals.end()) {
            *it = true;
        }
        return it != totals.end();
    };
    if (!hidden.rowTotals[r]) {
        hidden.rowTotals[r] = true;
    } else if (!hidden.columnTotals[c]) {
        hidden.columnTotals[c] = true;
    } else if (!hidden.grandTotal) {
        hidden.grandTotal = true;
    } else {
        return hideNext(hidden.rowTotals) || hideNext(hidden.columnTotals);
    }
    return true;
}

/// One look at every small cell; whether all of them were free.
bool protectAll(
    const std::vector<std::vector<std::int64_t>>& values, Suppression& hidden, int smallest)
{
    bool wasSafe = true;
    for (std::size_t r = 0; r < values.size(); ++r) {
        for (std::size_t c = 0; c < values[r].size(); ++c) {
            if (values[r][c] <= 0 || values[r][c] >= smallest) {
                continue;
            }
            while (!Flow(values, hidden, smallest).isFree(r, c)) {
                wasSafe = false;
                if (!hideOthers(values, hidden, smallest, r, c) && !hideTotal(hidden, r, c)) {
                    break;
                }
            }
        }
    }
    return wasSafe;
}

} // namespace

Suppression suppress(const std::vector<std::vector<std::int64_t>>& values, int smallest)
{
    if (values.empty() || values.front().empty()) {
        return { std::vector<std::vector<bool>>(values.size()), std::vector<bool>(values.size()),
            {}, false };
    }
    auto hidden = primary(values, smallest);
    // What is hidden for one cell never makes another less free; the second look is the proof.
    while (hidden.isAny() && !protectAll(values, hidden, smallest)) { }
    return hidden;
}

std::vector<std::vector<bool>> suppressedCells(
    const std::vector<std::vector<std::int64_t>>& values, int smallest)
{
    return suppress(values, smallest).cells;
}

} // namespace tuyen
