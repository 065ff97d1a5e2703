// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <fstream>
#include <string_view>

namespace tuyen {

/// A file written piece by piece beside its place, and put there whole at the end. Until then, and
/// after a failure or Cancel, what was there stays.
class FileWriter {
public:
    /// Throws Error "file.is-store" for the place of a store, or of what belongs to one: no table or
    /// picture ever takes it. "file.unwritable".
    explicit FileWriter(std::filesystem::path path);
    ~FileWriter(); ///< takes away what was not committed
    FileWriter(const FileWriter&) = delete;
    FileWriter& operator=(const FileWriter&) = delete;

    /// Throws Error "file.unwritable", "file.disk-full".
    void write(std::string_view bytes);
    void commit(); ///< the same

private:
    [[noreturn]] void fail() const;
    std::filesystem::path m_path;
    std::filesystem::path m_beside;
    std::ofstream m_out;
};

} // namespace tuyen
