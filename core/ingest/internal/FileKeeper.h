// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/BatchStore.h"

#include <atomic>
#include <exception>
#include <filesystem>
#include <string>
#include <thread>

namespace tuyen {

/// Reads a file once more beside the import, into the store and its SHA-256.
class FileKeeper {
public:
    FileKeeper(const std::filesystem::path& file, BatchWriter& writer);
    ~FileKeeper(); ///< stops
    FileKeeper(const FileKeeper&) = delete;
    FileKeeper& operator=(const FileKeeper&) = delete;

    /// Waits for the end; throws what went wrong. Hex.
    std::string finish(Progress& progress);

private:
    void work(const std::filesystem::path& file, BatchWriter& writer);

    std::atomic<bool> m_isStopping = false;
    std::atomic<bool> m_isDone = false;
    std::string m_sha256;
    std::exception_ptr m_failure;
    std::thread m_thread;
};

} // namespace tuyen
