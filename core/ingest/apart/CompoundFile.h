// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace tuyen {

/// A little-endian number of two or four bytes; 0 where there are none.
std::uint32_t littleEndian(std::string_view bytes, std::size_t at, int count);

/// Whether every name in the folder of a compound file has a length it can have: FreeXL reads as many
/// letters as are claimed, also behind the 32 there are.
bool hasSoundFolder(const std::filesystem::path& file);

/// One stream of an OLE2 compound file, whole; nothing when there is none or the file is damaged.
std::optional<std::string> compoundStream(const std::filesystem::path& file, std::string_view name);

} // namespace tuyen
