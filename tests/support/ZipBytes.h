// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// One part of an archive that may lie: every number of its headers can be chosen.
struct ZipEntry {
    std::string name;
    std::string bytes; ///< as they stand in the archive
    std::uint16_t method = 0; ///< 0 stored, 8 deflated
    std::uint16_t flags = 0x800; ///< names are UTF-8; 1: encrypted
    std::optional<std::uint32_t> size {}; ///< inflated, as the headers say; none: that of `bytes`
    std::uint32_t crc = 0;
};

/// What is stored as it is, with its right sum.
ZipEntry storedEntry(std::string name, std::string bytes);
/// The same, deflated.
ZipEntry deflatedEntry(std::string name, std::string_view bytes);
/// `count` times the same letter, deflated piece by piece: a gigabyte takes a megabyte.
ZipEntry deflatedRun(std::string name, char letter, std::uint64_t count);

/// A zip of these parts in this order, nothing checked.
std::string zipBytes(const std::vector<ZipEntry>& entries);

} // namespace tuyen
