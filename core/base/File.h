// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace tuyen {

/// A path as UTF-8 text and back, on every system.
std::filesystem::path pathFromUtf8(std::string_view utf8);
std::string utf8(const std::filesystem::path& path);

/// The whole file. Throws Error "file.missing", "file.unreadable".
std::string readFile(const std::filesystem::path& path);

/// Writes beside and renames, so that a failure leaves an older file whole.
/// Throws Error "file.unwritable", "file.disk-full"; "file.is-store" (see FileWriter).
void writeFile(const std::filesystem::path& path, std::string_view bytes);

/// Lower-case hexadecimal.
std::string hex(std::string_view bytes);

} // namespace tuyen
