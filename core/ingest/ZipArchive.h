// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// What may be inside a zip before we stop believing in it. Read from the directory before anything
/// is inflated, and counted again while inflating, because a directory can lie.
struct ZipLimits {
    std::size_t entries = 10'000;
    std::uint64_t totalBytes = std::uint64_t(512) << 20;
    std::uint64_t ratio = 100;
    std::uint64_t ratioGrace = 100 * 1024; ///< bytes of a part before its ratio counts
};

/// One part of the archive, inflated piece by piece.
class ZipPart {
public:
    ~ZipPart();
    ZipPart(ZipPart&&) noexcept;
    ZipPart& operator=(ZipPart&&) noexcept;
    /// Appends up to `most` bytes; false at the end. Throws Error "xlsx.damaged", "xlsx.too-large".
    bool read(std::string& out, std::size_t most);
    std::uint64_t compressedSize() const;
    std::uint64_t size() const; ///< as the directory says

private:
    friend class ZipArchive;
    struct Inner;
    explicit ZipPart(std::unique_ptr<Inner> inner);
    std::unique_ptr<Inner> m_inner;
};

/// A zip read with suspicion.
class ZipArchive {
public:
    /// Throws Error "file.truncated", "file.encrypted", "xlsx.damaged", "xlsx.too-large",
    /// "xlsx.unsafe-names".
    explicit ZipArchive(const std::filesystem::path& file, const ZipLimits& limits = {});
    ~ZipArchive();

    bool has(std::string_view part) const;
    /// Throws Error "xlsx.damaged" when there is no such part.
    ZipPart open(std::string_view part) const;
    std::string readAll(std::string_view part, std::size_t most) const;

private:
    struct Inner;
    std::unique_ptr<Inner> m_inner;
};

} // namespace tuyen
