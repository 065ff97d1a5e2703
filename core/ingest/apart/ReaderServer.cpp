// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/apart/ReaderServer.h"

#include "base/File.h"
#include "ingest/RowStream.h"
#include "ingest/apart/Apart.h"

#include <chrono>
#include <new>
#include <vector>

namespace tuyen {

static constexpr std::size_t frameSize = 96 * 1024;
static constexpr auto frameTime = std::chrono::milliseconds(100);
static constexpr std::size_t rowsRemembered = 2048;
static constexpr std::size_t bytesRemembered = std::size_t(4) << 20;

namespace {

/// The rows of the sheet selected. The first are remembered as they were sent: a sheet is laid out
/// from its head and then read from its head again, and opening a large one twice is dear.
class SheetFeed {
public:
    explicit SheetFeed(TableReader& reader)
        : m_reader(reader)
    {
    }
    void select(std::string_view sheet);
    /// Appends the next row to the frame; false at the end.
    bool next(FrameWriter& frame);

private:
    TableReader& m_reader;
    std::string m_sheet;
    bool m_isSelected = false;
    bool m_isAtEnd = false;
    std::size_t m_taken = 0; ///< rows taken from the reader
    std::size_t m_at = 0;    ///< of the remembered rows
    std::size_t m_bytes = 0;
    std::vector<std::string> m_head;
    RawRow m_row;
};

} // namespace

void SheetFeed::select(std::string_view sheet)
{
    m_at = 0;
    if (m_isSelected && sheet == m_sheet && m_taken == m_head.size()) {
        return;
    }
    m_isSelected = false;
    m_reader.select(sheet);
    m_sheet = sheet;
    m_isSelected = true;
    m_isAtEnd = false;
    m_taken = 0;
    m_bytes = 0;
    m_head.clear();
}

bool SheetFeed::next(FrameWriter& frame)
{
    if (m_at < m_head.size()) {
        frame.raw(m_head[m_at++]);
        return true;
    }
    if (m_isAtEnd || !m_reader.next(m_row)) {
        m_isAtEnd = true;
        return false;
    }
    const bool isHead
        = m_taken == m_head.size() && m_taken < rowsRemembered && m_bytes < bytesRemembered;
    ++m_taken;
    if (!isHead) {
        frame.row(m_row);
        return true;
    }
    m_head.push_back(FrameWriter::packed(m_row));
    m_bytes += m_head.back().size();
    frame.raw(m_head[m_at++]);
    return true;
}

static std::string failed(std::uint64_t generation, const Error& error)
{
    FrameWriter frame(FrameKind::Failed);
    frame.number(generation);
    frame.failure(error);
    return frame.finished();
}

/// Runs `act`; what it throws becomes a frame. Out of memory is the cap at work, or nearly so.
template <class Act>
static void answering(const ReaderLineEnds& ends, std::uint64_t generation, Act act)
{
    try {
        act();
    } catch (const Error& error) {
        ends.write(failed(generation, error));
    } catch (const std::bad_alloc&) {
        ends.write(failed(generation, Error("file.too-large-inside")));
    } catch (const std::exception&) {
        ends.write(failed(generation, Error("file.reader-died")));
    }
}

static void sendOpened(const ReaderLineEnds& ends, const TableReader& reader)
{
    FrameWriter frame(FrameKind::Opened);
    const auto format = reader.format();
    frame.text(format.format);
    frame.text(format.encoding);
    frame.real(format.encodingScore);
    frame.number(std::uint64_t(reader.bytesTotal()));
    const auto sheets = reader.sheets();
    frame.number(sheets.size());
    for (const auto& sheet : sheets) {
        frame.text(sheet);
    }
    ends.write(frame.finished());
}

static void sendRows(const ReaderLineEnds& ends, SheetFeed& feed, const TableReader& reader,
    std::uint64_t generation)
{
    FrameWriter rows(FrameKind::Rows);
    const auto head = rows.size();
    const auto until = std::chrono::steady_clock::now() + frameTime;
    bool isMore = true;
    while (isMore && rows.size() < frameSize
        && (rows.size() == head || std::chrono::steady_clock::now() < until)) {
        isMore = feed.next(rows);
    }
    FrameWriter frame(FrameKind::Rows);
    frame.number(generation);
    frame.number(isMore ? 0 : 1);
    frame.number(std::uint64_t(reader.bytesRead()));
    const auto whole = rows.finished();
    frame.raw(std::string_view(whole).substr(head));
    ends.write(frame.finished());
}

static void serveTable(const ReaderLineEnds& ends, FrameReader open)
{
    std::unique_ptr<TableReader> reader;
    answering(ends, 0, [&] {
        const auto path = pathFromUtf8(open.text());
        ReadOptions options;
        options.encoding = open.text();
        reader = openHere(path, options);
        sendOpened(ends, *reader);
    });
    if (!reader) {
        return;
    }
    SheetFeed feed(*reader);
    std::uint64_t generation = 0;
    bool isUsable = false;
    std::string payload;
    while (ends.read(payload)) {
        FrameReader request(payload);
        if (request.kind() == FrameKind::Select) {
            generation = request.number();
            isUsable = false;
            answering(ends, generation, [&] {
                feed.select(request.text());
                isUsable = true;
            });
        } else if (request.kind() == FrameKind::MoreRows && isUsable) {
            isUsable = false;
            answering(ends, generation, [&] {
                sendRows(ends, feed, *reader, generation);
                isUsable = true;
            });
        }
    }
}

static void serveText(const ReaderLineEnds& ends, FrameReader open)
{
    answering(ends, 0, [&] {
        const auto document = textHere(pathFromUtf8(open.text()));
        std::size_t at = 0;
        do {
            FrameWriter frame(FrameKind::Text);
            std::size_t last = at;
            for (std::size_t bytes = 0; last < document.paragraphs.size() && bytes < frameSize;
                 ++last) {
                bytes += document.paragraphs[last].text.size();
            }
            frame.number(last == document.paragraphs.size() ? 1 : 0);
            frame.text(document.format);
            frame.text(document.encoding);
            for (; at < last; ++at) {
                const auto& paragraph = document.paragraphs[at];
                frame.number(std::uint64_t(paragraph.page));
                frame.number(paragraph.isInTable ? 1 : 0);
                frame.text(paragraph.text);
            }
            ends.write(frame.finished());
        } while (at < document.paragraphs.size());
    });
}

void serveReader(const ReaderLineEnds& ends)
{
    std::string payload;
    if (!ends.read(payload)) {
        return;
    }
    const FrameReader open(payload);
    if (open.kind() == FrameKind::OpenTable) {
        serveTable(ends, open);
    } else if (open.kind() == FrameKind::OpenText) {
        serveText(ends, open);
    }
}

} // namespace tuyen
