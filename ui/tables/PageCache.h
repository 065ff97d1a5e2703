// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace tuyen {

/// Rows of a long table, kept in pages: what is in view and what was seen lately. Pages come later
/// and out of order; a page asked for before the last reset() carries an old token and is dropped.
template <class Row> class PageCache {
public:
    static constexpr int pageSize = 200;
    static constexpr std::size_t mostPages = 60; ///< 12,000 rows: two minutes of scrolling back

    void reset(std::int64_t rows)
    {
        m_rows = rows;
        m_pages.clear();
        m_wanted.clear();
        ++m_token;
    }

    std::int64_t rows() const { return m_rows; }
    std::uint64_t token() const { return m_token; }

    /// The row, or none while its page is not there; then the page is wanted.
    const Row* row(std::int64_t index)
    {
        const auto page = index / pageSize;
        const auto it = m_pages.find(page);
        if (it == m_pages.end()) {
            if (std::find(m_wanted.begin(), m_wanted.end(), page) == m_wanted.end()) {
                m_wanted.push_back(page);
            }
            return nullptr;
        }
        it->second.used = ++m_clock;
        const auto offset = static_cast<std::size_t>(index % pageSize);
        const auto& rows = it->second.rows;
        return offset < rows.size() && rows[offset] ? &*rows[offset] : nullptr;
    }
    bool isLoaded(std::int64_t index) const { return m_pages.contains(index / pageSize); }

    /// The pages looked for since the last call, at most `most`, the latest first.
    std::vector<std::int64_t> takeWanted(std::size_t most)
    {
        std::vector<std::int64_t> pages(m_wanted.rbegin(), m_wanted.rend());
        pages.resize(std::min(pages.size(), most));
        m_wanted.clear();
        return pages;
    }

    /// False when the page is of an older table. A row that could not be read is none.
    bool put(std::uint64_t token, std::int64_t page, std::vector<std::optional<Row>> rows)
    {
        if (token != m_token) {
            return false;
        }
        m_pages[page] = { std::move(rows), ++m_clock };
        while (m_pages.size() > mostPages) {
            m_pages.erase(std::min_element(m_pages.begin(), m_pages.end(),
                [](const auto& a, const auto& b) { return a.second.used < b.second.used; }));
        }
        return true;
    }

private:
    struct Page {
        std::vector<std::optional<Row>> rows;
        std::uint64_t used = 0;
    };
    std::int64_t m_rows = 0;
    std::uint64_t m_token = 0;
    std::uint64_t m_clock = 0;
    std::map<std::int64_t, Page> m_pages;
    std::vector<std::int64_t> m_wanted;
};

} // namespace tuyen
