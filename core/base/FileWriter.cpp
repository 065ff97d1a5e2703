// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileWriter.h"

#include "base/Error.h"
#include "base/File.h"

#include <cerrno>
#include <system_error>
#include <utility>

namespace tuyen {

/// A store, or what lies beside one (".tuyen-wal", ".tuyen.lock"). Encrypted, it looks like nothing:
/// its name and its lock must do.
static bool belongsToStore(const std::filesystem::path& path)
{
    auto name = utf8(path.filename());
    for (char& c : name) {
        c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    }
    static constexpr std::string_view ending = ".tuyen";
    const auto at = name.rfind(ending);
    const auto rest = at == std::string::npos ? std::string_view("other")
                                              : std::string_view(name).substr(at + ending.size());
    std::error_code ignored;
    const auto lock = std::filesystem::path(path) += ".lock";
    return rest.empty() || rest.front() == '-' || rest == ".lock" || rest == ".new-key"
        || (std::filesystem::exists(path, ignored) && std::filesystem::exists(lock, ignored));
}

FileWriter::FileWriter(std::filesystem::path path)
    : m_path(std::move(path))
    , m_beside(m_path)
{
    if (belongsToStore(m_path)) {
        throw Error("file.is-store", { { "file", utf8(m_path) } });
    }
    m_beside += ".part";
    errno = 0;
    m_out.open(m_beside, std::ios::binary | std::ios::trunc);
    if (!m_out) {
        fail();
    }
}

FileWriter::~FileWriter()
{
    if (m_out.is_open()) {
        m_out.close();
        std::error_code ignored;
        std::filesystem::remove(m_beside, ignored);
    }
}

void FileWriter::fail() const
{
    throw Error(
        errno == ENOSPC ? "file.disk-full" : "file.unwritable", { { "file", utf8(m_path) } });
}

void FileWriter::write(std::string_view bytes)
{
    m_out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!m_out) {
        fail();
    }
}

void FileWriter::commit()
{
    m_out.flush();
    if (!m_out) {
        fail();
    }
    m_out.close();
    std::error_code error;
    std::filesystem::rename(m_beside, m_path, error);
    if (error) {
        std::error_code ignored;
        std::filesystem::remove(m_beside, ignored);
        throw Error("file.unwritable", { { "file", utf8(m_path) } });
    }
}

} // namespace tuyen
