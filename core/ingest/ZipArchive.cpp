// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ZipArchive.h"

#include "base/Error.h"
#include "base/File.h"
#include "text/Fold.h"

#include <zip.h>

#include <algorithm>
#include <set>

namespace tuyen {

struct ZipArchive::Inner {
    std::filesystem::path path;
    ZipLimits limits;
    zip_t* archive = nullptr;

    [[noreturn]] void fail(std::string_view code) const
    {
        throw Error(std::string(code), { { "file", utf8(path.filename()) } });
    }
    void checkDirectory() const;
    void checkEntry(const zip_stat_t& entry) const;
    ~Inner()
    {
        if (archive) {
            zip_discard(archive);
        }
    }
};

void ZipArchive::Inner::checkEntry(const zip_stat_t& entry) const
{
    const std::string_view name = entry.name;
    if (name.empty() || name.front() == '/' || name.find('\\') != name.npos
        || name.find(':') != name.npos || name == ".." || name.starts_with("../")
        || name.find("/../") != name.npos || name.ends_with("/..")) {
        fail("xlsx.unsafe-names");
    }
    if (entry.encryption_method != ZIP_EM_NONE) {
        fail("file.encrypted");
    }
    const bool isOverGrace = entry.size > limits.ratioGrace;
    if (isOverGrace && entry.size / limits.ratio > entry.comp_size) {
        fail("xlsx.too-large");
    }
}

void ZipArchive::Inner::checkDirectory() const
{
    const auto count = zip_get_num_entries(archive, 0);
    if (count < 0 || std::size_t(count) > limits.entries) {
        fail("xlsx.too-large");
    }
    std::set<std::string> names;
    std::uint64_t total = 0;
    for (zip_uint64_t i = 0; i < zip_uint64_t(count); ++i) {
        zip_stat_t entry;
        zip_stat_init(&entry);
        if (zip_stat_index(archive, i, 0, &entry) != 0 || (entry.valid & ZIP_STAT_NAME) == 0) {
            fail("xlsx.damaged");
        }
        checkEntry(entry);
        total += entry.size;
        // Two names that differ in case only are one file on many systems.
        if (total > limits.totalBytes || !names.insert(foldExact(entry.name)).second) {
            fail(total > limits.totalBytes ? "xlsx.too-large" : "xlsx.unsafe-names");
        }
    }
}

ZipArchive::ZipArchive(const std::filesystem::path& file, const ZipLimits& limits)
    : m_inner(std::make_unique<Inner>())
{
    m_inner->path = file;
    m_inner->limits = limits;
    int problem = 0;
    m_inner->archive = zip_open(utf8(file).c_str(), ZIP_RDONLY, &problem);
    if (!m_inner->archive) {
        // It began like a zip, so the directory at its end is what is missing.
        const bool isCut
            = problem == ZIP_ER_NOZIP || problem == ZIP_ER_INCONS || problem == ZIP_ER_EOF;
        m_inner->fail(isCut ? "file.truncated" : "xlsx.damaged");
    }
    m_inner->checkDirectory();
}

ZipArchive::~ZipArchive() = default;

bool ZipArchive::has(std::string_view part) const
{
    return zip_name_locate(m_inner->archive, std::string(part).c_str(), ZIP_FL_NOCASE) >= 0;
}

struct ZipPart::Inner {
    std::string file;
    ZipLimits limits;
    zip_file_t* part = nullptr;
    std::uint64_t compressed = 0;
    std::uint64_t size = 0;
    std::uint64_t inflated = 0;

    ~Inner()
    {
        if (part) {
            zip_fclose(part);
        }
    }
};

ZipPart ZipArchive::open(std::string_view part) const
{
    const auto index = zip_name_locate(m_inner->archive, std::string(part).c_str(), ZIP_FL_NOCASE);
    zip_stat_t entry;
    zip_stat_init(&entry);
    if (index < 0 || zip_stat_index(m_inner->archive, zip_uint64_t(index), 0, &entry) != 0) {
        m_inner->fail("xlsx.damaged");
    }
    auto inner = std::make_unique<ZipPart::Inner>();
    inner->file = utf8(m_inner->path.filename());
    inner->limits = m_inner->limits;
    inner->compressed = entry.comp_size;
    inner->size = entry.size;
    inner->part = zip_fopen_index(m_inner->archive, zip_uint64_t(index), 0);
    if (!inner->part) {
        m_inner->fail("xlsx.damaged");
    }
    return ZipPart(std::move(inner));
}

std::string ZipArchive::readAll(std::string_view part, std::size_t most) const
{
    auto in = open(part);
    std::string bytes;
    while (in.read(bytes, 64 * 1024)) {
        if (bytes.size() > most) {
            m_inner->fail("xlsx.too-large");
        }
    }
    return bytes;
}

ZipPart::ZipPart(std::unique_ptr<Inner> inner)
    : m_inner(std::move(inner))
{
}
ZipPart::~ZipPart() = default;
ZipPart::ZipPart(ZipPart&&) noexcept = default;
ZipPart& ZipPart::operator=(ZipPart&&) noexcept = default;

bool ZipPart::read(std::string& out, std::size_t most)
{
    const auto before = out.size();
    out.resize(before + most);
    const auto count = zip_fread(m_inner->part, out.data() + before, most);
    out.resize(before + std::size_t(std::max<zip_int64_t>(count, 0)));
    if (count < 0) {
        throw Error("xlsx.damaged", { { "file", m_inner->file } });
    }
    m_inner->inflated += std::uint64_t(count);
    const auto& limits = m_inner->limits;
    const bool isRatioBroken = m_inner->inflated > limits.ratioGrace
        && m_inner->inflated / limits.ratio > m_inner->compressed;
    // Each sheet may be read again (merged cells, preview, import): the cap is per part read, with
    // the directory's total checked before.
    if (isRatioBroken || m_inner->inflated > limits.totalBytes) {
        throw Error("xlsx.too-large", { { "file", m_inner->file } });
    }
    return count > 0;
}

std::uint64_t ZipPart::compressedSize() const { return m_inner->compressed; }

std::uint64_t ZipPart::size() const { return m_inner->size; }

} // namespace tuyen
