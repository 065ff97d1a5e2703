// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ZipBytes.h"

#include <zlib.h>

#include <algorithm>
#include <stdexcept>

namespace tuyen {

static void put(std::string& out, std::uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i) {
        out += char(value >> (8 * i));
    }
}

ZipEntry storedEntry(std::string name, std::string bytes)
{
    ZipEntry entry { std::move(name), std::move(bytes) };
    entry.crc = std::uint32_t(
        crc32(0, reinterpret_cast<const Bytef*>(entry.bytes.data()), uInt(entry.bytes.size())));
    return entry;
}

namespace {

/// Bytes that come in pieces, deflated.
class Deflating {
public:
    explicit Deflating(ZipEntry& entry)
        : m_entry(entry)
    {
        if (deflateInit2(&m_stream, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
            throw std::runtime_error("no deflate");
        }
    }
    ~Deflating() { deflateEnd(&m_stream); }
    Deflating(const Deflating&) = delete;
    Deflating& operator=(const Deflating&) = delete;

    void add(std::string_view piece, bool isLast)
    {
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(piece.data()));
        m_stream.avail_in = uInt(piece.size());
        m_sum = crc32(m_sum, m_stream.next_in, m_stream.avail_in);
        m_size += piece.size();
        do {
            m_stream.next_out = reinterpret_cast<Bytef*>(m_packed.data());
            m_stream.avail_out = uInt(m_packed.size());
            deflate(&m_stream, isLast ? Z_FINISH : Z_NO_FLUSH);
            m_entry.bytes.append(m_packed, 0, m_packed.size() - m_stream.avail_out);
        } while (m_stream.avail_out == 0);
        m_entry.size = std::uint32_t(m_size);
        m_entry.crc = std::uint32_t(m_sum);
    }

private:
    ZipEntry& m_entry;
    z_stream m_stream {};
    std::string m_packed = std::string(std::size_t(1) << 16, '\0');
    uLong m_sum = crc32(0, nullptr, 0);
    std::uint64_t m_size = 0;
};

} // namespace

ZipEntry deflatedEntry(std::string name, std::string_view bytes)
{
    ZipEntry entry { std::move(name), {}, 8 };
    Deflating(entry).add(bytes, true);
    return entry;
}

ZipEntry deflatedRun(std::string name, char letter, std::uint64_t count)
{
    ZipEntry entry { std::move(name), {}, 8 };
    const std::string piece(std::size_t(1) << 20, letter);
    Deflating deflating(entry);
    for (std::uint64_t left = count; left > 0;) {
        const auto now = std::min<std::uint64_t>(left, piece.size());
        left -= now;
        deflating.add(std::string_view(piece).substr(0, std::size_t(now)), left == 0);
    }
    return entry;
}

/// What the local header and the directory say alike.
static void putCommon(std::string& out, const ZipEntry& entry)
{
    put(out, 20, 2);
    put(out, entry.flags, 2);
    put(out, entry.method, 2);
    put(out, 0, 2);
    put(out, 0x5821, 2); // 1 January 2024
    put(out, entry.crc, 4);
    put(out, entry.bytes.size(), 4);
    put(out, entry.size.value_or(std::uint32_t(entry.bytes.size())), 4);
    put(out, entry.name.size(), 2);
    put(out, 0, 2);
}

std::string zipBytes(const std::vector<ZipEntry>& entries)
{
    std::string out;
    std::string directory;
    for (const auto& entry : entries) {
        const auto offset = out.size();
        out += "PK\x03\x04";
        putCommon(out, entry);
        out += entry.name + entry.bytes;
        directory += "PK\x01\x02";
        put(directory, 20, 2);
        putCommon(directory, entry);
        put(directory, 0, 4); // no comment, on the first disk
        put(directory, 0, 6); // no attributes
        put(directory, offset, 4);
        directory += entry.name;
    }
    const auto start = out.size();
    out += directory + "PK\x05\x06";
    put(out, 0, 4);
    put(out, entries.size(), 2);
    put(out, entries.size(), 2);
    put(out, directory.size(), 4);
    put(out, start, 4);
    put(out, 0, 2);
    return out;
}

} // namespace tuyen
