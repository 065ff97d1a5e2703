// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "ingest/DocumentText.h"
#include "ingest/TableReader.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tuyen {

/// What passes between the program and its reader process: frames of a length (4 bytes, little
/// endian) and so many bytes, the first of which is the kind. Numbers are 7 bits a byte, texts are
/// a length and UTF-8. The program believes nothing: every length is checked against the frame.
enum class FrameKind : std::uint8_t {
    OpenTable = 1, ///< path, sheet, encoding, delimiter
    OpenText,      ///< path, encoding
    Select,        ///< generation, sheet
    MoreRows,      ///< asks for one frame of rows

    Opened = 65, ///< format, encoding, score, bytes in all, names of sheets
    Rows,        ///< generation, 1 when no more follow, bytes read, rows
    Text,        ///< 1 when no more follow, format, encoding, paragraphs
    Failed       ///< generation, code, arguments
};

static constexpr std::size_t largestFrame = std::size_t(48) << 20;

/// Puts one frame together.
class FrameWriter {
public:
    explicit FrameWriter(FrameKind kind);
    void number(std::uint64_t value);
    void text(std::string_view text);
    void real(double value);
    void row(const RawRow& row);
    void raw(std::string_view packed) { m_bytes.append(packed); }
    void failure(const Error& error);
    std::size_t size() const { return m_bytes.size(); }
    /// The frame with its length; the writer is spent.
    std::string finished();

    /// A row alone, to be put into a frame by raw().
    static std::string packed(const RawRow& row);

private:
    FrameWriter() = default;
    std::string m_bytes;
};

/// Takes a frame apart. Throws BadFrame for whatever does not add up.
struct BadFrame { };

class FrameReader {
public:
    explicit FrameReader(std::string_view payload);
    FrameKind kind() const { return m_kind; }
    bool isAtEnd() const { return m_rest.empty(); }
    std::uint64_t number();
    std::string_view text(); ///< well-formed UTF-8
    double real();
    void row(RawRow& row); ///< texts are views into the payload
    Error failure();

private:
    std::uint8_t byte();
    FrameKind m_kind {};
    std::string_view m_rest;
};

/// The length that stands before a frame; `head` has 4 bytes.
std::size_t frameLength(std::string_view head);

} // namespace tuyen
