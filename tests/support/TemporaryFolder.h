// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <filesystem>
#include <random>
#include <string>
#include <system_error>

namespace tuyen {

/// An empty folder of one test, gone with it. Its name holds a blank and Vietnamese letters, as the
/// folders of users do.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        static std::atomic<unsigned> count { 0 };
        m_path = std::filesystem::temp_directory_path()
            / std::filesystem::path(u8"tuyến thử "
                + std::u8string(reinterpret_cast<const char8_t*>(
                    (std::to_string(std::random_device {}()) + '-' + std::to_string(++count))
                        .c_str())));
        std::filesystem::create_directories(m_path);
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace tuyen
