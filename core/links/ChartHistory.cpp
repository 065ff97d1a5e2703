// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/ChartHistory.h"

#include <utility>

namespace tuyen {

ChartHistory::ChartHistory(Chart first, std::size_t atMost)
    : m_charts { std::make_shared<const Chart>(std::move(first)) }
    , m_steps { {} }
    , m_atMost(atMost)
{
}

void ChartHistory::push(Chart chart, ChartStep step)
{
    if (chart == now()) {
        return;
    }
    m_charts.resize(m_at + 1);
    m_steps.resize(m_at + 1);
    m_charts.push_back(std::make_shared<const Chart>(std::move(chart)));
    m_steps.push_back(std::move(step));
    if (m_charts.size() > m_atMost + 1) {
        m_charts.erase(m_charts.begin());
        m_steps.erase(m_steps.begin());
    }
    m_at = m_charts.size() - 1;
}

void ChartHistory::amend(Chart chart)
{
    m_charts[m_at] = std::make_shared<const Chart>(std::move(chart));
}

std::string ChartHistory::undo()
{
    if (!canUndo()) {
        return {};
    }
    return m_steps[m_at--].what;
}

std::string ChartHistory::redo()
{
    if (!canRedo()) {
        return {};
    }
    return m_steps[++m_at].what;
}

UndoTurn ChartHistory::turn(std::int64_t edit, bool isRedo) const
{
    if (isRedo ? !canRedo() : !canUndo()) {
        return UndoTurn::Store;
    }
    const auto& step = m_steps[isRedo ? m_at + 1 : m_at];
    if (step.isOfEdit && edit == step.edit) {
        return UndoTurn::Both;
    }
    // Done again in the order it was done: what the step came after, before it.
    const bool isEditFirst = edit != 0 && (isRedo ? edit <= step.edit : edit > step.edit);
    return isEditFirst ? UndoTurn::Store : UndoTurn::Chart;
}

} // namespace tuyen
