// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>

namespace tuyen {

/// A file from front to end, in large pieces. Not mapped into memory: a mapped file that somebody
/// cuts short while it is read ends the program, a stream only ends. Reading by large pieces is as
/// fast.
class ByteStream {
public:
    /// Throws Error "file.missing", "file.is-folder", "file.unreadable", "file.empty".
    explicit ByteStream(const std::filesystem::path& file);

    /// Appends up to `most` bytes; false at the end. Throws Error "file.unreadable", "file.changed"
    /// when the file has another size than when it was opened.
    bool read(std::string& out, std::size_t most);
    void rewind();

    const std::filesystem::path& path() const { return m_path; }
    std::int64_t size() const { return m_size; }
    std::int64_t position() const { return m_position; }

private:
    std::filesystem::path m_path;
    std::ifstream m_in;
    std::int64_t m_size = 0;
    std::int64_t m_position = 0;
};

/// What tells whether a file was written to in between.
struct FileStamp {
    std::int64_t size = 0;
    std::filesystem::file_time_type changedAt;
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// Throws Error "file.missing", "file.is-folder", "file.unreadable".
FileStamp fileStamp(const std::filesystem::path& file);

/// Lower-case hexadecimal SHA-256 of the whole file.
std::string sha256Of(const std::filesystem::path& file, const class Progress& progress);

} // namespace tuyen
