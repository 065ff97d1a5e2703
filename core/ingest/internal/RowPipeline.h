// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "ingest/internal/RowFeed.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace tuyen {

/// Reading, parsing and writing each in a thread of their own, with a few blocks of rows between
/// them: memory stays bounded, and the writer, who is the slowest, never waits for a cell to be
/// understood. Blocks come out in the order they went in. A failure of any thread comes out of
/// run().
class RowPipeline {
public:
    using Prepare = std::function<void(RowDraft&)>;
    /// `preparer` is called by each parsing thread; what it gives, for each draft of that thread.
    RowPipeline(TableReader& reader, const SheetLayout& layout,
        std::function<Prepare()> preparer = {});
    ~RowPipeline();
    RowPipeline(const RowPipeline&) = delete;
    RowPipeline& operator=(const RowPipeline&) = delete;

    /// Calls `take` in the calling thread. Throws Cancelled between blocks.
    void run(const std::function<void(RowBlock&)>& take, Progress& progress);

    /// Known when run() is done.
    const NextTable& nextTable() const { return m_nextTable; }

private:
    void readRows();
    void parseRows();
    void fail();
    std::unique_ptr<RowBlock> takeParsed();

    TableReader& m_reader;
    const SheetLayout& m_layout;
    std::function<Prepare()> m_preparer;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<RowBlock>> m_read;
    std::map<std::int64_t, std::unique_ptr<RowBlock>> m_parsed;
    std::vector<std::unique_ptr<RowBlock>> m_spent; ///< written, to be filled again
    std::int64_t m_next = 0;                        ///< sequence of the block the writer waits for
    std::int64_t m_blocks = -1;                     ///< how many there are, once the reader knows
    NextTable m_nextTable;
    bool m_isStopping = false;
    std::exception_ptr m_failure;
    std::vector<std::thread> m_threads;
};

} // namespace tuyen
