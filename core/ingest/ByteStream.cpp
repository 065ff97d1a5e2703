// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ByteStream.h"

#include "base/Error.h"
#include "base/File.h"
#include "base/Progress.h"
#include "base/Sha256.h"

#include <system_error>

namespace tuyen {

static Args named(const std::filesystem::path& file)
{
    return { { "file", utf8(file.filename()) } };
}

/// Throws the sentence for what is no file to be read from its beginning to its end.
static void requireFile(const std::filesystem::path& file)
{
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status)) {
        throw Error("file.missing", named(file));
    }
    if (std::filesystem::is_directory(status)) {
        throw Error("file.is-folder", named(file));
    }
    if (!std::filesystem::is_regular_file(status)) {
        throw Error(
            "file.unreadable", named(file)); // a pipe or a device would be waited for without end
    }
}

ByteStream::ByteStream(const std::filesystem::path& file)
    : m_path(file)
{
    requireFile(file);
    std::error_code error;
    m_in.rdbuf()->pubsetbuf(nullptr, 0);
    m_in.open(file, std::ios::binary);
    m_size = std::int64_t(std::filesystem::file_size(file, error));
    if (!m_in || error) {
        throw Error("file.unreadable", named(file));
    }
    if (m_size == 0) {
        throw Error("file.empty", named(file));
    }
}

bool ByteStream::read(std::string& out, std::size_t most)
{
    const auto before = out.size();
    out.resize(before + most);
    m_in.read(out.data() + before, std::streamsize(most));
    const auto count = m_in.gcount();
    out.resize(before + std::size_t(count));
    if (m_in.bad()) {
        throw Error("file.unreadable", named(m_path));
    }
    m_position += count;
    if (m_position > m_size || (count < std::streamsize(most) && m_position != m_size)) {
        throw Error("file.changed", named(m_path));
    }
    return count > 0;
}

void ByteStream::rewind()
{
    m_in.clear();
    m_in.seekg(0);
    m_position = 0;
}

FileStamp fileStamp(const std::filesystem::path& file)
{
    requireFile(file);
    std::error_code error;
    FileStamp stamp;
    stamp.size = std::int64_t(std::filesystem::file_size(file, error));
    if (!error) {
        stamp.changedAt = std::filesystem::last_write_time(file, error);
    }
    if (error) {
        throw Error("file.unreadable", named(file));
    }
    return stamp;
}

std::string sha256Of(const std::filesystem::path& file, const Progress& progress)
{
    ByteStream in(file);
    Sha256 sum;
    std::string piece;
    while (piece.clear(), in.read(piece, 1 << 20)) {
        checkpoint(progress);
        sum.add(piece);
    }
    return sum.finish();
}

} // namespace tuyen
