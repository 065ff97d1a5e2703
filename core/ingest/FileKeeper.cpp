// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/FileKeeper.h"

#include "base/Sha256.h"
#include "ingest/ByteStream.h"

#include <chrono>

namespace tuyen {

FileKeeper::FileKeeper(const std::filesystem::path& file, BatchWriter& writer)
    : m_thread([this, file, &writer] { work(file, writer); })
{
}

FileKeeper::~FileKeeper()
{
    m_isStopping = true;
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void FileKeeper::work(const std::filesystem::path& file, BatchWriter& writer)
{
    try {
        ByteStream in(file);
        Sha256 sum;
        std::string piece;
        while (!m_isStopping && (piece.clear(), in.read(piece, 1 << 20))) {
            sum.add(piece);
            writer.keepBytes(piece);
        }
        m_sha256 = sum.finish();
    } catch (...) {
        m_failure = std::current_exception();
    }
    m_isDone = true;
}

std::string FileKeeper::finish(Progress& progress)
{
    while (!m_isDone) {
        checkpoint(progress);
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    m_thread.join();
    if (m_failure) {
        std::rethrow_exception(m_failure);
    }
    return m_sha256;
}

} // namespace tuyen
