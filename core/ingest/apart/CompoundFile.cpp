// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/apart/CompoundFile.h"

#include "base/File.h"

#include <vector>

namespace tuyen {

static constexpr std::size_t headerSize = 512;
static constexpr std::size_t entrySize = 128;
static constexpr std::size_t smallSectorSize = 64;
static constexpr std::uint32_t lastRealSector = 0xFFFFFFF9;

std::uint32_t littleEndian(std::string_view bytes, std::size_t at, int count)
{
    std::uint32_t value = 0;
    for (int i = 0; i < count && at + std::size_t(i) < bytes.size(); ++i) {
        value |= std::uint32_t(static_cast<unsigned char>(bytes[at + std::size_t(i)])) << (8 * i);
    }
    return value;
}

namespace {

class CompoundFile {
public:
    explicit CompoundFile(std::string bytes);
    std::optional<std::string> stream(std::string_view name) const;
    bool hasSoundFolder() const;

private:
    std::uint32_t word(std::size_t at) const { return littleEndian(m_bytes, at, 4); }
    std::string_view sector(std::uint32_t number) const;
    /// The sectors from `first` on, one behind the other; cut where the chain leaves the file or
    /// turns in a circle.
    std::string chain(std::uint32_t first) const;
    void addTable(std::uint32_t number);

    std::string m_bytes;
    std::size_t m_sectorSize = 512;
    std::vector<std::uint32_t> m_next;
};

} // namespace

CompoundFile::CompoundFile(std::string bytes)
    : m_bytes(std::move(bytes))
{
    const auto shift = littleEndian(m_bytes, 30, 2);
    m_sectorSize = shift == 12 ? 4096 : 512;
    for (std::size_t i = 0; i < 109; ++i) {
        addTable(word(76 + 4 * i));
    }
    // A large file lists further tables in sectors of their own.
    auto more = word(68);
    for (auto left = m_bytes.size() / m_sectorSize; more <= lastRealSector && left > 0; --left) {
        const auto list = sector(more);
        if (list.size() < m_sectorSize) {
            break;
        }
        for (std::size_t at = 0; at + 8 <= list.size(); at += 4) {
            addTable(littleEndian(list, at, 4));
        }
        more = littleEndian(list, list.size() - 4, 4);
    }
}

void CompoundFile::addTable(std::uint32_t number)
{
    if (number > lastRealSector || m_next.size() * m_sectorSize > m_bytes.size() + (1 << 20)) {
        return;
    }
    const auto table = sector(number);
    for (std::size_t at = 0; at + 4 <= table.size(); at += 4) {
        m_next.push_back(littleEndian(table, at, 4));
    }
}

std::string_view CompoundFile::sector(std::uint32_t number) const
{
    const auto at = headerSize + std::size_t(number) * m_sectorSize
        + (m_sectorSize > headerSize ? m_sectorSize - headerSize : 0);
    return at < m_bytes.size() ? std::string_view(m_bytes).substr(at, m_sectorSize)
                               : std::string_view();
}

std::string CompoundFile::chain(std::uint32_t first) const
{
    std::string bytes;
    for (auto number = first; number < m_next.size() && bytes.size() <= m_bytes.size();
         number = m_next[number]) {
        const auto part = sector(number);
        if (part.empty()) { // a circle of such would add nothing for ever
            break;
        }
        bytes.append(part);
    }
    return bytes;
}

std::optional<std::string> CompoundFile::stream(std::string_view name) const
{
    const auto folder = chain(word(48));
    for (std::size_t at = 0; at + entrySize <= folder.size(); at += entrySize) {
        const auto entry = std::string_view(folder).substr(at, entrySize);
        std::string found;
        for (std::size_t i = 0; i < 64 && entry[i] != '\0'; i += 2) {
            found += entry[i];
        }
        if (found != name || entry[66] != 2) {
            continue;
        }
        const auto first = littleEndian(entry, 116, 4);
        const auto size = std::size_t(littleEndian(entry, 120, 4));
        if (size >= word(56)) {
            return chain(first).substr(0, size);
        }
        const auto small = chain(littleEndian(folder, 116, 4)); // of the root, the first entry
        const auto table = chain(word(60));
        std::string bytes;
        for (auto number = first; number <= lastRealSector && bytes.size() < size;
             number = littleEndian(table, std::size_t(number) * 4, 4)) {
            if (std::size_t(number) * smallSectorSize >= small.size()) {
                break;
            }
            bytes.append(small, std::size_t(number) * smallSectorSize, smallSectorSize);
        }
        bytes.resize(std::min(bytes.size(), size));
        return bytes;
    }
    return std::nullopt;
}

bool CompoundFile::hasSoundFolder() const
{
    // Its first sector is read also where no table says what follows it.
    const auto first = word(48);
    const auto chained = chain(first);
    const auto folder = chained.empty() ? sector(first) : std::string_view(chained);
    for (std::size_t at = 0; at + entrySize <= folder.size(); at += entrySize) {
        if (littleEndian(folder, at + 64, 2) > 64) {
            return false;
        }
    }
    return true;
}

/// The file, when it is not too large to be one.
static std::optional<CompoundFile> opened(const std::filesystem::path& file)
{
    static constexpr std::uintmax_t largest = std::uintmax_t(256) << 20;
    std::error_code error;
    if (std::filesystem::file_size(file, error) > largest || error) {
        return std::nullopt;
    }
    return CompoundFile(readFile(file));
}

std::optional<std::string> compoundStream(const std::filesystem::path& file, std::string_view name)
{
    const auto compound = opened(file);
    return compound ? compound->stream(name) : std::nullopt;
}

bool hasSoundFolder(const std::filesystem::path& file)
{
    const auto compound = opened(file);
    return compound && compound->hasSoundFolder();
}

} // namespace tuyen
