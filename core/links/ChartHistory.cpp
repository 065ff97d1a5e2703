// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/ChartHistory.h"

#include <utility>

namespace tuyen {

ChartHistory::ChartHistory(Chart first, std::size_t atMost)
    : m_charts { std::make_shared<const Chart>(std::move(first)) }
    , m_words { {} }
    , m_atMost(atMost)
{
}

void ChartHistory::push(Chart chart, std::string what)
{
    if (chart == now()) {
        return;
    }
    m_charts.resize(m_at + 1);
    m_words.resize(m_at + 1);
    m_charts.push_back(std::make_shared<const Chart>(std::move(chart)));
    m_words.push_back(std::move(what));
    if (m_charts.size() > m_atMost + 1) {
        m_charts.erase(m_charts.begin());
        m_words.erase(m_words.begin());
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
    return m_words[m_at--];
}

std::string ChartHistory::redo()
{
    if (!canRedo()) {
        return {};
    }
    return m_words[++m_at];
}

} // namespace tuyen
