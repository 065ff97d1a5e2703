// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "links/Chart.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace tuyen {

/// Everything done on a chart, step by step: the values themselves, so undo is exact. The oldest
/// steps go when there are more than `atMost`.
class ChartHistory {
public:
    explicit ChartHistory(Chart first = {}, std::size_t atMost = 100);

    const Chart& now() const { return *m_charts[m_at]; }
    /// A step; what was undone before it is gone. Nothing when the chart is the same.
    /// `what` is a code: "expand", "hide" …
    void push(Chart chart, std::string what);
    /// The same step, finished: a layout has placed what it brought.
    void amend(Chart chart);

    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_charts.size(); }
    std::string undo(); ///< what was taken back; "" when there is nothing
    std::string redo(); ///< what was done again
    std::size_t steps() const { return m_charts.size() - 1; }

private:
    std::vector<std::shared_ptr<const Chart>> m_charts;
    std::vector<std::string> m_words; ///< of the step that led to each chart
    std::size_t m_at = 0;
    std::size_t m_atMost;
};

} // namespace tuyen
