// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/internal/Sql.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

namespace tuyen {

/// Bytes a piece, before compression. Each piece is compressed by itself, so the row of a figure is
/// read by inflating one or two of them.
inline constexpr std::size_t chunkSize = 1U << 20;

std::string deflated(std::string_view bytes, int level = 1);
/// Throws Error "store.damaged" without a file; `size` is what it must come to.
std::string inflated(std::string_view bytes, std::size_t limit);

/// Takes the bytes of a file and has them compressed by a thread of its own; whoever writes the
/// store takes the finished pieces out. keep() may be called by another thread than write() and
/// finish().
class ByteKeeper {
public:
    ByteKeeper(sql::Connection& connection, std::int64_t source);
    ~ByteKeeper();
    ByteKeeper(const ByteKeeper&) = delete;
    ByteKeeper& operator=(const ByteKeeper&) = delete;

    void keep(std::string_view piece);
    void write();  ///< what is compressed by now, into the store
    void finish(); ///< all of it
    std::int64_t size() const { return m_size; }

private:
    void work();
    void queue(std::string block);

    sql::Connection* m_connection;
    std::int64_t m_source;
    std::int64_t m_next = 0; ///< number of the next piece to write
    std::int64_t m_size = 0;
    std::string m_open; ///< not yet a whole piece

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::string> m_raw;
    std::deque<std::string> m_done;
    std::exception_ptr m_failure;
    std::atomic<bool> m_hasDone { false }; ///< asked at every row, so without the lock
    bool m_isClosed = false;
    bool m_isBusy = false;
    std::thread m_thread;
};

} // namespace tuyen
