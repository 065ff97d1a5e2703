// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/RowPipeline.h"

#include <algorithm>

namespace tuyen {

static constexpr std::size_t rowsOfBlock = 500;
static constexpr std::size_t mostWaiting = 6;

RowPipeline::RowPipeline(
    TableReader& reader, const SheetLayout& layout, std::function<Prepare()> preparer)
    : m_reader(reader)
    , m_layout(layout)
    , m_preparer(std::move(preparer))
{
}

RowPipeline::~RowPipeline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    for (auto& thread : m_threads) {
        thread.join();
    }
}

void RowPipeline::fail()
{
    const std::lock_guard lock(m_mutex);
    m_failure = m_failure ? m_failure : std::current_exception();
    m_isStopping = true;
    m_changed.notify_all();
}

void RowPipeline::readRows()
{
    RowFeed feed(m_reader, m_layout);
    std::int64_t count = 0;
    const auto spent = [this] {
        const std::lock_guard lock(m_mutex);
        std::unique_ptr<RowBlock> block;
        if (!m_spent.empty()) {
            block = std::move(m_spent.back());
            m_spent.pop_back();
        }
        return block;
    };
    while (auto block = feed.next(rowsOfBlock, spent())) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isStopping || m_read.size() < mostWaiting; });
        if (m_isStopping) {
            return;
        }
        m_read.push_back(std::move(block));
        ++count;
        m_changed.notify_all();
    }
    const std::lock_guard lock(m_mutex);
    m_nextTable = feed.nextTable();
    m_blocks = count;
    m_changed.notify_all();
}

void RowPipeline::parseRows()
{
    const RowParser parser(m_layout.name, m_layout.mapping, m_layout.options);
    const auto prepare = m_preparer ? m_preparer() : Prepare();
    for (;;) {
        std::unique_ptr<RowBlock> block;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] {
                const bool mayRunAhead = !m_read.empty()
                    && m_read.front()->sequence < m_next + std::int64_t(mostWaiting);
                return m_isStopping || mayRunAhead || (m_blocks >= 0 && m_read.empty());
            });
            if (m_isStopping || m_read.empty()) {
                return;
            }
            block = std::move(m_read.front());
            m_read.pop_front();
            m_changed.notify_all();
        }
        block->parsed.reserve(block->items.size());
        for (auto& item : block->items) {
            auto& parsed = block->parsed.emplace_back();
            if (item.kind == RowKind::Data) {
                parser.parse(item.row, block->contexts[item.context], parsed);
                parsed.draft.cells = std::move(item.cells);
                if (prepare && !parsed.waits) {
                    prepare(parsed.draft);
                }
            }
        }
        const std::lock_guard lock(m_mutex);
        const auto sequence = block->sequence;
        m_parsed.emplace(sequence, std::move(block));
        m_changed.notify_all();
    }
}

std::unique_ptr<RowBlock> RowPipeline::takeParsed()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] {
        return m_isStopping || m_parsed.contains(m_next) || (m_blocks >= 0 && m_next >= m_blocks);
    });
    if (m_failure) {
        std::rethrow_exception(m_failure);
    }
    const auto found = m_parsed.find(m_next);
    if (found == m_parsed.end()) {
        return nullptr;
    }
    auto block = std::move(found->second);
    m_parsed.erase(found);
    ++m_next;
    m_changed.notify_all();
    return block;
}

void RowPipeline::run(const std::function<void(RowBlock&)>& take, Progress& progress)
{
    const auto guarded = [this](void (RowPipeline::*work)()) {
        m_threads.emplace_back([this, work] {
            try {
                (this->*work)();
            } catch (...) {
                fail();
            }
        });
    };
    guarded(&RowPipeline::readRows);
    const auto parsers = std::clamp(std::thread::hardware_concurrency(), 3U, 4U) - 1;
    for (unsigned i = 0; i < parsers; ++i) {
        guarded(&RowPipeline::parseRows);
    }
    const auto total = std::uint64_t(m_reader.bytesTotal());
    while (auto block = takeParsed()) {
        checkpoint(progress);
        take(*block);
        progress.report("read", std::uint64_t(block->bytesRead), total);
        const std::lock_guard lock(m_mutex);
        m_spent.push_back(std::move(block));
    }
}

} // namespace tuyen
