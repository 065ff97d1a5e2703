// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/ByteKeeper.h"

#include "base/Error.h"

#include <libdeflate.h>
#include <zlib.h>

#include <memory>
#include <new>

namespace tuyen {

/// Waiting pieces: the reader is held back when the compressor does not keep up.
static constexpr std::size_t mostWaiting = 16;

// Written by libdeflate, which is twice as fast as zlib with a whole piece before it, in zlib's own
// format; read by zlib, which can stop at a limit.
std::string deflated(std::string_view bytes, int level)
{
    struct Free {
        void operator()(libdeflate_compressor* c) const { libdeflate_free_compressor(c); }
    };
    const std::unique_ptr<libdeflate_compressor, Free> packer(libdeflate_alloc_compressor(level));
    if (!packer) {
        throw std::bad_alloc();
    }
    std::string out(libdeflate_zlib_compress_bound(packer.get(), bytes.size()), '\0');
    out.resize(libdeflate_zlib_compress(
        packer.get(), bytes.data(), bytes.size(), out.data(), out.size()));
    out.shrink_to_fit();
    return out;
}

std::string inflated(std::string_view bytes, std::size_t limit)
{
    std::string out;
    std::string block(64U << 10, '\0');
    z_stream stream {};
    if (inflateInit(&stream) != Z_OK) {
        throw std::bad_alloc();
    }
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    int state = Z_OK;
    while (state == Z_OK && out.size() <= limit) {
        stream.next_out = reinterpret_cast<Bytef*>(block.data());
        stream.avail_out = static_cast<uInt>(block.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(block, 0, block.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END || out.size() > limit) {
        throw Error("store.damaged");
    }
    return out;
}

ByteKeeper::ByteKeeper(sql::Connection& connection, std::int64_t source)
    : m_connection(&connection)
    , m_source(source)
    , m_thread([this] { work(); })
{
}

ByteKeeper::~ByteKeeper()
{
    {
        const std::lock_guard guard(m_mutex);
        m_isClosed = true;
        m_raw.clear();
    }
    m_changed.notify_all();
    m_thread.join();
}

void ByteKeeper::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_isClosed || !m_raw.empty(); });
        if (m_raw.empty()) {
            return;
        }
        const std::string block = std::move(m_raw.front());
        m_raw.pop_front();
        m_isBusy = true;
        lock.unlock();
        m_changed.notify_all();
        std::string packed;
        std::exception_ptr failure;
        try {
            packed = deflated(block);
        } catch (...) {
            failure = std::current_exception();
        }
        lock.lock();
        m_isBusy = false;
        m_failure = failure ? failure : m_failure;
        m_done.push_back(std::move(packed));
        m_hasDone = true;
        m_changed.notify_all();
    }
}

void ByteKeeper::queue(std::string block)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_raw.size() < mostWaiting; });
    m_raw.push_back(std::move(block));
    lock.unlock();
    m_changed.notify_all();
}

void ByteKeeper::keep(std::string_view piece)
{
    m_size += static_cast<std::int64_t>(piece.size());
    while (!piece.empty()) {
        const auto part = piece.substr(0, chunkSize - m_open.size());
        m_open += part;
        piece.remove_prefix(part.size());
        if (m_open.size() == chunkSize) {
            queue(std::move(m_open));
            m_open.clear();
            m_open.reserve(chunkSize);
        }
    }
}

void ByteKeeper::write()
{
    if (!m_hasDone.exchange(false)) {
        return;
    }
    std::deque<std::string> done;
    {
        const std::lock_guard guard(m_mutex);
        if (m_failure) {
            std::rethrow_exception(m_failure);
        }
        done.swap(m_done);
    }
    for (const auto& bytes : done) {
        auto insert = m_connection->prepare("INSERT INTO source_chunks(id, bytes) VALUES(?1, ?2)");
        insert.bind(1, (m_source << 24) | m_next++);
        insert.bindBlob(2, bytes);
        insert.finish();
    }
}

void ByteKeeper::finish()
{
    if (!m_open.empty()) {
        queue(std::move(m_open));
        m_open.clear();
    }
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_raw.empty() && !m_isBusy; });
    }
    write();
}

} // namespace tuyen
