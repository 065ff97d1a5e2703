// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/CsvReader.h"

#include "base/Error.h"
#include "base/File.h"
#include "ingest/internal/ReplacedLetter.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace tuyen {

static constexpr std::size_t pieceSize = std::size_t(1) << 20;
static constexpr std::size_t longestField = std::size_t(1) << 20;
static constexpr std::size_t longestRecord = std::size_t(8) << 20;
static constexpr std::size_t mostCells = 16384;
/// Of a field that is too long, this much is shown; the whole of it stays in the kept bytes of the
/// file.
static constexpr std::size_t shownOfLongField = 2000;

static constexpr std::size_t headSize = 64 * 1024;
static constexpr std::size_t furthestHead = std::size_t(8) << 20;
static constexpr std::size_t lineBefore = 200;

static std::size_t firstMarked(std::string_view bytes)
{
    const auto found
        = std::ranges::find_if(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    return std::size_t(found - bytes.begin());
}

static bool isAscii(std::string_view bytes) { return firstMarked(bytes) == bytes.size(); }

CsvReader::CsvReader(const std::filesystem::path& file, const ReadOptions& options)
    : m_in(file)
    , m_options(options)
{
    detect();
    select(m_options.sheet);
}

void CsvReader::detect()
{
    std::string head;
    m_in.read(head, headSize);
    m_encoding = detectEncoding(head);
    // Nothing but ASCII so far: the first marked letters may stand further down.
    if (m_encoding.markLength == 0 && m_encoding.encoding == TextEncoding::Utf8) {
        std::string more = head;
        for (std::size_t read = head.size(); isAscii(more) && read < furthestHead;
             read += more.size()) {
            more.clear();
            if (!m_in.read(more, pieceSize)) {
                break;
            }
            if (const auto marked = firstMarked(more); marked < more.size()) {
                more = more.substr(marked - std::min(marked, lineBefore), headSize);
                m_encoding = detectEncoding(more);
                break;
            }
        }
    }
    if (!m_options.encoding.empty()) {
        const auto chosen = encodingFromName(m_options.encoding);
        if (!chosen) {
            throw Error("encoding.unsupported",
                { { "file", utf8(m_in.path().filename()) }, { "encoding", m_options.encoding },
                    { "known", encodingNames() } });
        }
        m_encoding = readAs(*chosen, head);
    } else if (m_encoding.score < 0.5) {
        throw Error("encoding.unknown", { { "file", utf8(m_in.path().filename()) } });
    }
    m_legacy = legacyOf(m_encoding.encoding);
    std::string decoded;
    decode(
        m_encoding.encoding, std::string_view(head).substr(m_encoding.markLength), false, decoded);
    m_dialect = detectDialect(decoded, m_options.delimiter);
}

TableFormat CsvReader::format() const
{
    TableFormat format { m_dialect.delimiter == '\t' ? "tsv" : "csv",
        std::string(name(m_encoding.encoding)), m_encoding.score, m_dialect.delimiter,
        m_encoding.sample };
    format.encodingRaw = m_encoding.raw;
    if (m_encoding.runnerUpScore > 0) {
        format.runnerUp = name(m_encoding.runnerUp);
        format.runnerUpScore = m_encoding.runnerUpScore;
    }
    return format;
}

void CsvReader::select(std::string_view sheet)
{
    if (!sheet.empty()) {
        throw Error("sheet.unknown",
            { { "file", utf8(m_in.path().filename()) }, { "sheet", std::string(sheet) } });
    }
    m_in.rewind();
    m_window.clear();
    m_undecoded.clear();
    m_at = 0;
    m_line = 1;
    m_offset = 0;
    m_isWhole = false;
    if (m_encoding.markLength > 0) {
        std::string mark;
        m_in.read(mark, m_encoding.markLength);
        m_offset = std::int64_t(m_encoding.markLength);
    }
    if (m_dialect.hasSepLine) {
        RawRow line;
        next(line);
    }
}

/// Drops what was read and brings the next piece behind what was not. False at the end of the file.
bool CsvReader::fill()
{
    if (m_isWhole) {
        return false;
    }
    m_window.erase(0, m_at);
    m_at = 0;
    if (m_encoding.encoding == TextEncoding::Utf8 || m_legacy) {
        m_isWhole = !m_in.read(m_window, pieceSize) || m_in.position() == m_in.size();
        return true;
    }
    m_isWhole = !m_in.read(m_undecoded, pieceSize) || m_in.position() == m_in.size();
    m_undecoded.erase(0, decode(m_encoding.encoding, m_undecoded, m_isWhole, m_window));
    return true;
}

/// The first byte at or after `at` that may end an unquoted cell. Eight bytes at a time: the
/// classic "has a zero byte" trick on the word xor'ed with each byte looked for.
std::size_t CsvReader::scanPlain(std::size_t at) const
{
    static constexpr std::uint64_t ones = 0x0101010101010101U;
    static constexpr std::uint64_t highs = 0x8080808080808080U;
    const char* const bytes = m_window.data();
    const auto size = m_window.size();
    const auto delimiter = ones * static_cast<unsigned char>(m_dialect.delimiter);
    const auto lineEnd = ones * static_cast<unsigned char>(m_dialect.isLoneCr ? '\r' : '\n');
    const auto zeroIn = [](std::uint64_t word) { return (word - ones) & ~word & highs; };
    if constexpr (std::endian::native == std::endian::little) {
        for (; at + 8 <= size; at += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes + at, 8);
            // A false mark can only stand above a true one, so the lowest mark is always true.
            const auto marks = zeroIn(word ^ delimiter) | zeroIn(word ^ lineEnd);
            if (marks != 0) {
                return at + std::size_t(std::countr_zero(marks)) / 8;
            }
        }
    }
    const char end = m_dialect.isLoneCr ? '\r' : '\n';
    while (at < size && bytes[at] != m_dialect.delimiter && bytes[at] != end) {
        ++at;
    }
    return at;
}

/// What the cells of a line look like: "U7", "07/11/2023" and "Hà Giang" are "a9", "9/9/9" and
/// "a a". Empty for a cell without a digit, which proves nothing.
static std::string shapeOf(std::string_view cell)
{
    std::string shape;
    bool hasDigit = false;
    for (const char c : cell.substr(0, 100)) {
        const bool isDigit = c >= '0' && c <= '9';
        const bool isLetter
            = ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        const char sign = isDigit ? '9' : isLetter ? 'a' : c;
        hasDigit = hasDigit || isDigit;
        if (shape.empty() || sign != shape.back() || (!isDigit && !isLetter)) {
            shape += sign;
        }
    }
    return hasDigit ? shape : std::string();
}

static std::vector<std::string> shapesOf(std::string_view line, char delimiter)
{
    std::vector<std::string> shapes;
    for (std::size_t at = 0; at <= line.size();) {
        const auto end = std::min(line.find(delimiter, at), line.size());
        shapes.push_back(shapeOf(line.substr(at, end - at)));
        at = end + 1;
    }
    return shapes;
}

/// Whether the lines within a quoted cell are rows of this table: each is cut as often as the line
/// the quote stands on, and has numbers and dates where that line, or the one before it, has them.
/// Then the quote was astray. An address or a narrative over several lines is neither.
bool CsvReader::holdsRows(const Span& span) const
{
    static constexpr std::size_t mostLines = 50;
    const char lineEnd = m_dialect.isLoneCr ? '\r' : '\n';
    const auto cell = std::string_view(m_window).substr(span.first, span.last - span.first);
    auto at = cell.find(lineEnd);
    const auto firstLine
        = std::string_view(m_window).substr(m_at, span.first + std::min(at, cell.size()) - m_at);
    if (firstLine.find('"') != span.first - 1 - m_at) {
        return false; // quoted cells before it: the line is not cut by its delimiters alone
    }
    const auto cuts = std::ranges::count(firstLine, m_dialect.delimiter);
    if (cuts < 2) {
        return false;
    }
    auto before = shapesOf(firstLine.substr(0, span.first - m_at), m_dialect.delimiter);
    std::size_t alike = 0;
    for (std::size_t lines = 0; lines < mostLines; ++lines) {
        const auto end = cell.find(lineEnd, at + 1);
        if (end == cell.npos) {
            break;
        }
        const auto line = cell.substr(at + 1, end - at - 1);
        if (std::ranges::count(line, m_dialect.delimiter) != cuts) {
            return false;
        }
        auto shapes = shapesOf(line, m_dialect.delimiter);
        bool isAlike = false;
        bool isTold = lines > 0; // whether the line before tells what this one should look like
        for (std::size_t i = 0; i < std::min(before.size(), shapes.size()); ++i) {
            isTold = isTold || !before[i].empty();
            isAlike = isAlike || (!shapes[i].empty() && shapes[i] == before[i]);
        }
        if (isTold && !isAlike) {
            return false;
        }
        alike += isAlike;
        before = std::move(shapes);
        at = end;
    }
    return alike > 0;
}

/// From behind an opening quote to behind the closing one, and to the end of the cell.
CsvReader::Outcome CsvReader::scanQuoted(std::size_t& at, Span& span)
{
    span.first = at;
    for (;;) {
        const auto* quote = static_cast<const char*>(
            std::memchr(m_window.data() + at, '"', std::min(m_window.size() - at, longestField)));
        if (!quote) {
            const bool isLong = m_window.size() - at >= longestField;
            const auto text = std::string_view(m_window).substr(span.first, longestField);
            if (!isLong && !m_isWhole) {
                return Outcome::NeedsMore;
            }
            return !isLong || text.find_first_of("\r\n") != text.npos ? Outcome::Unclosed
                                                                      : Outcome::TooLong;
        }
        at = std::size_t(quote - m_window.data());
        if (at - span.first > longestField) {
            const auto text = std::string_view(m_window).substr(span.first, longestField);
            return text.find_first_of("\r\n") != text.npos ? Outcome::Unclosed : Outcome::TooLong;
        }
        if (at + 1 == m_window.size() && !m_isWhole) {
            return Outcome::NeedsMore;
        }
        if (at + 1 < m_window.size() && m_window[at + 1] == '"') {
            span.hasQuotes = true;
            at += 2;
            continue;
        }
        break;
    }
    span.last = at;
    const auto end = scanPlain(at + 1);
    if (end == m_window.size() && !m_isWhole) {
        return Outcome::NeedsMore;
    }
    const auto behind = std::string_view(m_window).substr(at + 1, end - at - 1);
    const bool isJunkBehind = behind.find_first_not_of("\r ") != behind.npos;
    if (std::memchr(m_window.data() + span.first, m_dialect.isLoneCr ? '\r' : '\n',
            span.last - span.first)) {
        // A quote at the beginning of a cell, with words behind it, opens: what was open was astray.
        const char before = at > span.first ? m_window[at - 1] : m_dialect.delimiter;
        const bool isOpening = before == m_dialect.delimiter || before == '\n' || before == '\r';
        if ((isJunkBehind && isOpening) || holdsRows(span)) {
            return Outcome::Unclosed;
        }
    }
    if (isJunkBehind) {
        span.last = end; // "abc"def: kept whole, quotes and all that is behind them
        span.first -= 1;
        span.hasQuotes = false;
    }
    at = end;
    return Outcome::Done;
}

CsvReader::Outcome CsvReader::scanRecord()
{
    const char lineEnd = m_dialect.isLoneCr ? '\r' : '\n';
    m_spans.clear();
    std::size_t at = m_at;
    for (;;) {
        Span span;
        if (at < m_window.size() && m_window[at] == '"') {
            ++at;
            const auto outcome = scanQuoted(at, span);
            if (outcome != Outcome::Done) {
                return outcome;
            }
        } else {
            span.first = at;
            at = scanPlain(at);
            span.last = at;
        }
        if (at == m_window.size() && !m_isWhole) {
            return at - m_at > longestRecord ? Outcome::TooLong : Outcome::NeedsMore;
        }
        m_spans.push_back(span);
        if (span.last - span.first > longestField || m_spans.size() > mostCells) {
            return Outcome::TooLong;
        }
        if (at == m_window.size() || m_window[at] == lineEnd) {
            break;
        }
        ++at;
    }
    m_contentEnd = at;
    m_recordEnd = std::min(at + 1, m_window.size());
    // CRLF: the CR belongs to the line end.
    auto& last = m_spans.back();
    if (lineEnd == '\n' && last.last == at && last.last > last.first && m_window[at - 1] == '\r') {
        --last.last;
    }
    return Outcome::Done;
}

/// Doubled quotes made single, in place: the record is not scanned again.
std::string_view CsvReader::unquoted(const Span& span)
{
    char* const first = m_window.data() + span.first;
    char* const last = m_window.data() + span.last;
    if (!span.hasQuotes) {
        return { first, std::size_t(last - first) };
    }
    char* to = first;
    for (const char* from = first; from < last; ++from) {
        *to++ = *from;
        if (*from == '"') {
            ++from;
        }
    }
    return { first, std::size_t(to - first) };
}

std::size_t CsvReader::pastLineEnd(std::size_t at) const
{
    const auto end = m_window.find(m_dialect.isLoneCr ? '\r' : '\n', at);
    return end == std::string::npos ? m_window.size() : end + 1;
}

void CsvReader::consume(RawRow& row, std::size_t end)
{
    const auto record = std::string_view(m_window).substr(m_at, end - m_at);
    const auto bytes = encodedLength(m_encoding.encoding, record);
    row.length += bytes;
    m_offset += bytes;
    m_line += std::count(record.begin(), record.end(), m_dialect.isLoneCr ? '\r' : '\n');
    m_at = end;
}

/// The line the trouble began on, and nothing after it.
void CsvReader::takeBadLine(RawRow& row, Outcome outcome)
{
    row.problem = outcome == Outcome::Unclosed ? "csv.unclosed-quote" : "csv.field-too-long";
    const auto lineLength = pastLineEnd(m_at) - m_at;
    // Shown from a copy of its own: the window moves on while the rest of a long line is passed
    // over.
    row.cells.clear();
    m_shown.assign(m_window, m_at, std::min(lineLength, shownOfLongField));
    if (m_legacy) {
        m_shown = decodeLegacy(m_shown, *m_legacy);
    }
    while (!m_shown.empty() && (m_shown.back() == '\n' || m_shown.back() == '\r')) {
        m_shown.pop_back();
    }
    for (int i = 0; i < 3 && !m_shown.empty() && !isWellFormed(m_shown); ++i) {
        m_shown.pop_back(); // a letter cut in two
    }
    row.cells.push_back({ m_shown, CellKind::Text, 0 });
    for (;;) {
        const auto end = pastLineEnd(m_at);
        const bool isLineEnd
            = end > m_at && m_window[end - 1] == (m_dialect.isLoneCr ? '\r' : '\n');
        consume(row, end);
        if (isLineEnd || !fill()) {
            return;
        }
    }
}

/// Whether decoding met units that are no UTF-16 text. A letter that stands for them in the file
/// itself is as bad: whoever wrote it lost what was there.
bool CsvReader::holdsReplaced(std::string_view record) const
{
    return m_encoding.encoding != TextEncoding::Utf8
        && record.find(replacedLetter) != std::string_view::npos;
}

void CsvReader::takeRecord(RawRow& row)
{
    const auto record = std::string_view(m_window).substr(m_at, m_recordEnd - m_at);
    const auto end = m_recordEnd;
    if (record.find('\0') != record.npos) {
        row.problem = "csv.nul-byte";
    } else if (!m_legacy && (!isWellFormed(record) || holdsReplaced(record))) {
        row.problem = "encoding.invalid";
    }
    row.isCutShort = m_isWhole && m_contentEnd == m_window.size();
    consume(row, end); // before the quotes are undone: the lengths are those of the file
    row.cells.resize(m_spans.size());
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        auto& cell = row.cells[i];
        cell.text = unquoted(m_spans[i]);
        cell.kind = cell.text.empty() ? CellKind::Empty : CellKind::Text;
        cell.number = 0;
    }
    if (m_legacy) {
        decodeCells(row);
    }
}

/// The bytes of the file stay in the window, so that a row's place in the file is exact.
void CsvReader::decodeCells(RawRow& row)
{
    m_decoded.clear();
    for (auto& cell : row.cells) {
        const auto text = decodeLegacy(cell.text, *m_legacy);
        m_decoded += text;
        cell.text = { cell.text.data(), text.size() }; // its length for now: m_decoded still moves
    }
    const char* at = m_decoded.data();
    for (auto& cell : row.cells) {
        cell.text = { at, cell.text.size() };
        at += cell.text.size();
    }
}

bool CsvReader::next(RawRow& row)
{
    if (m_at == m_window.size() && (!fill() || m_window.empty())) {
        return false;
    }
    row.number = m_line;
    row.offset = m_offset;
    row.length = 0;
    row.isHidden = false;
    row.isCutShort = false;
    row.problem.clear();
    for (;;) {
        const auto outcome = scanRecord();
        if (outcome == Outcome::NeedsMore && fill()) {
            continue;
        }
        if (outcome == Outcome::Done) {
            takeRecord(row);
        } else {
            takeBadLine(row, outcome);
        }
        return true;
    }
}

} // namespace tuyen
