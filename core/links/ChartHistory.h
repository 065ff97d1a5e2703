// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "links/Chart.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace tuyen {

/// One thing done on a chart.
struct ChartStep {
    std::string what;      ///< a code: "expand", "hide" …
    std::int64_t edit = 0; ///< the edit of the store before it: Journal::nextUndo().sequence
    bool isOfEdit = false; ///< it came with that edit: both go and come together
};

/// Who takes back, or does again, what was done last: chart and store have a history each.
enum class UndoTurn { Store, Chart, Both };

/// Everything done on a chart, step by step: the values themselves, so undo is exact. The oldest
/// steps go when there are more than `atMost`.
class ChartHistory {
public:
    explicit ChartHistory(Chart first = {}, std::size_t atMost = 100);

    const Chart& now() const { return *m_charts[m_at]; }
    /// A step; what was undone before it is gone. Nothing when the chart is the same.
    void push(Chart chart, ChartStep step);
    /// The same step, finished: a layout has placed what it brought.
    void amend(Chart chart);

    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_charts.size(); }
    std::string undo(); ///< what was taken back; "" when there is nothing
    std::string redo(); ///< what was done again
    /// In the order in which things were done. `edit`: the sequence of what the store would take
    /// back, or do again; 0: nothing.
    UndoTurn turn(std::int64_t edit, bool isRedo) const;
    std::size_t steps() const { return m_charts.size() - 1; }

private:
    std::vector<std::shared_ptr<const Chart>> m_charts;
    std::vector<ChartStep> m_steps; ///< that led to each chart
    std::size_t m_at = 0;
    std::size_t m_atMost;
};

} // namespace tuyen
