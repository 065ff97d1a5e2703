// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/RowStream.h"

#include "ingest/Encoding.h"

#include <bit>

namespace tuyen {

static constexpr std::uint8_t hidden = 1;
static constexpr std::uint8_t cutShort = 2;
static constexpr std::uint8_t hasNumber = 16; ///< beside the kind of a cell
static constexpr int fontShift = 5;           ///< and the font, in two bits
static constexpr std::uint8_t hasSpan = 128;  ///< a byte of it follows
static constexpr std::uint8_t kindBits = 15;
static constexpr std::size_t mostCells = 16'384;
static constexpr std::size_t longestWord = 200;

static void putNumber(std::string& out, std::uint64_t value)
{
    while (value >= 0x80) {
        out += char(value | 0x80);
        value >>= 7;
    }
    out += char(value);
}

static void putReal(std::string& out, double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value);
    for (int shift = 0; shift < 64; shift += 8) {
        out += char(bits >> shift);
    }
}

static void putText(std::string& out, std::string_view text)
{
    putNumber(out, text.size());
    out.append(text);
}

static void putRow(std::string& out, const RawRow& row)
{
    putNumber(out, std::uint64_t(row.number));
    out += char((row.isHidden ? hidden : 0) | (row.isCutShort ? cutShort : 0));
    putText(out, row.problem);
    putNumber(out, row.cells.size());
    for (const auto& cell : row.cells) {
        const bool isNumber = cell.number != 0;
        const bool isAlone = cell.span == CellSpan::Alone;
        out += char(std::uint8_t(cell.kind) | (isNumber ? hasNumber : 0)
            | std::uint8_t(cell.font) << fontShift | (isAlone ? 0 : hasSpan));
        if (!isAlone) {
            out += char(cell.span);
        }
        if (isNumber) {
            putReal(out, cell.number);
        }
        putText(out, cell.text);
    }
}

FrameWriter::FrameWriter(FrameKind kind)
    : m_bytes(4, '\0')
{
    m_bytes += char(kind);
}

void FrameWriter::number(std::uint64_t value) { putNumber(m_bytes, value); }
void FrameWriter::text(std::string_view text) { putText(m_bytes, text); }
void FrameWriter::real(double value) { putReal(m_bytes, value); }
void FrameWriter::row(const RawRow& row) { putRow(m_bytes, row); }

std::string FrameWriter::packed(const RawRow& row)
{
    std::string out;
    putRow(out, row);
    return out;
}

void FrameWriter::failure(const Error& error)
{
    text(error.code());
    number(error.args().size());
    for (const auto& [name, value] : error.args()) {
        text(name);
        text(value);
    }
}

std::string FrameWriter::finished()
{
    const auto length = m_bytes.size() - 4;
    for (int i = 0; i < 4; ++i) {
        m_bytes[std::size_t(i)] = char(length >> (8 * i));
    }
    return std::move(m_bytes);
}

std::size_t frameLength(std::string_view head)
{
    std::size_t length = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        length |= std::size_t(static_cast<unsigned char>(head[i])) << (8 * i);
    }
    return length;
}

FrameReader::FrameReader(std::string_view payload)
    : m_rest(payload)
{
    m_kind = FrameKind(byte());
}

std::uint8_t FrameReader::byte()
{
    if (m_rest.empty()) {
        throw BadFrame {};
    }
    const auto value = static_cast<std::uint8_t>(m_rest.front());
    m_rest.remove_prefix(1);
    return value;
}

std::uint64_t FrameReader::number()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        const auto next = byte();
        value |= std::uint64_t(next & 0x7F) << shift;
        if (next < 0x80) {
            return value;
        }
    }
    throw BadFrame {};
}

std::string_view FrameReader::text()
{
    const auto length = number();
    if (length > m_rest.size()) {
        throw BadFrame {};
    }
    const auto text = m_rest.substr(0, std::size_t(length));
    if (!isWellFormed(text)) {
        throw BadFrame {};
    }
    m_rest.remove_prefix(std::size_t(length));
    return text;
}

double FrameReader::real()
{
    std::uint64_t bits = 0;
    for (int shift = 0; shift < 64; shift += 8) {
        bits |= std::uint64_t(byte()) << shift;
    }
    return std::bit_cast<double>(bits);
}

void FrameReader::row(RawRow& row)
{
    row.number = std::int64_t(number());
    row.offset = 0;
    row.length = 0;
    const auto flags = byte();
    row.isHidden = (flags & hidden) != 0;
    row.isCutShort = (flags & cutShort) != 0;
    row.problem = text().substr(0, longestWord);
    const auto count = number();
    if (row.number < 0 || count > mostCells) {
        throw BadFrame {};
    }
    row.cells.resize(std::size_t(count));
    for (auto& cell : row.cells) {
        const auto kind = byte();
        const auto span = (kind & hasSpan) != 0 ? byte() : std::uint8_t(0);
        if ((kind & kindBits) > int(CellKind::Error) || span > int(CellSpan::GoesOn)) {
            throw BadFrame {};
        }
        cell.kind = CellKind(kind & kindBits);
        cell.font = OldFont((kind & ~hasSpan) >> fontShift);
        cell.span = CellSpan(span);
        cell.number = (kind & hasNumber) != 0 ? real() : 0;
        cell.text = text();
    }
}

Error FrameReader::failure()
{
    std::string code(text());
    Args args;
    for (auto count = number(); count > 0; --count) {
        std::string name(text());
        args.emplace_back(std::move(name), std::string(text().substr(0, longestWord)));
    }
    return Error(std::move(code), std::move(args));
}

} // namespace tuyen
