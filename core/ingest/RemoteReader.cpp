// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/RemoteReader.h"

#include "base/Catalogue.h"
#include "base/Error.h"
#include "base/File.h"
#include "ingest/RowStream.h"
#include "ingest/internal/ChildProcess.h"

#include <algorithm>
#include <optional>
#include <system_error>

namespace tuyen {

using namespace std::chrono_literals;

/// Frames of rows asked for before the first of them is used: the two processes work side by side.
static constexpr int framesAhead = 3;
static constexpr std::uint64_t mostBytes = std::uint64_t(4) << 30;

namespace {

/// The process and the frames it sends.
class ReaderLine {
public:
    ReaderLine(
        const std::filesystem::path& file, const Progress& progress, const ReaderPlace& place);
    void send(FrameWriter frame);
    /// The next frame; its payload is valid until the next call.
    FrameReader receive();
    [[noreturn]] void fail(FrameReader& frame);
    [[noreturn]] void failAs(const char* code) const;
    const std::string& name() const { return m_name; }

private:
    [[noreturn]] void tellEnding();

    std::string m_name;
    const Progress& m_progress;
    std::chrono::milliseconds m_patience;
    std::optional<ChildProcess> m_process;
    std::string m_window;
    std::size_t m_used = 0;
    std::uint64_t m_received = 0;
};

} // namespace

static std::filesystem::path programOf(const ReaderPlace& place)
{
    if (!place.program.empty()) {
        return place.program;
    }
    auto program = ownProgram();
    program.replace_filename("tuyen-reader");
#ifdef _WIN32
    program += ".exe";
#endif
    return program;
}

ReaderLine::ReaderLine(
    const std::filesystem::path& file, const Progress& progress, const ReaderPlace& place)
    : m_name(utf8(file.filename()))
    , m_progress(progress)
    , m_patience(place.patience)
{
    try {
        m_process.emplace(programOf(place));
    } catch (const std::system_error&) {
        failAs("file.reader-missing");
    }
}

void ReaderLine::failAs(const char* code) const { throw Error(code, { { "file", m_name } }); }

void ReaderLine::send(FrameWriter frame)
{
    if (!m_process->write(frame.finished())) {
        tellEnding();
    }
}

void ReaderLine::tellEnding()
{
    // Cancelling may have ended it; then nothing died.
    checkpoint(m_progress);
    failAs(
        m_process->end() == ChildProcess::Ending::OutOfTime ? "file.too-slow" : "file.reader-died");
}

FrameReader ReaderLine::receive()
{
    m_window.erase(0, std::exchange(m_used, 0));
    auto heard = std::chrono::steady_clock::now();
    for (;;) {
        checkpoint(m_progress);
        if (m_window.size() >= 4) {
            const auto length = frameLength(m_window);
            if (length == 0 || length > largestFrame || m_received > mostBytes) {
                failAs(m_received > mostBytes ? "file.too-large-inside" : "file.reader-died");
            }
            if (m_window.size() >= 4 + length) {
                m_used = 4 + length;
                return FrameReader(std::string_view(m_window).substr(4, length));
            }
        }
        const auto before = m_window.size();
        const auto got = m_process->read(m_window, 50ms);
        if (got == ChildProcess::Got::End) {
            tellEnding();
        }
        if (got == ChildProcess::Got::Bytes) {
            m_received += m_window.size() - before;
            heard = std::chrono::steady_clock::now();
        } else if (std::chrono::steady_clock::now() - heard > m_patience) {
            failAs("file.too-slow");
        }
    }
}

/// The process says what is wrong with the file; only sentences we have and our own name of the
/// file are taken over.
void ReaderLine::fail(FrameReader& frame)
{
    const auto told = frame.failure();
    if (!hasSentence(told.code())) {
        failAs("file.reader-died");
    }
    auto args = told.args();
    std::erase_if(args, [](const auto& arg) { return arg.first == "file"; });
    args.insert(args.begin(), { "file", m_name });
    throw Error(told.code(), std::move(args));
}

struct RemoteReader::Inner {
    ReaderLine line;
    TableFormat format;
    std::vector<std::string> sheets;
    std::uint64_t generation = 0;
    int asked = 0;
    std::optional<FrameReader> rows;
    bool isLast = false;
    std::int64_t read = 0;
    std::int64_t total = 0;

    Inner(const std::filesystem::path& file, const Progress& progress, const ReaderPlace& place)
        : line(file, progress, place)
    {
    }
    void takeOpened(FrameReader frame);
    void nextFrame();
};

void RemoteReader::Inner::takeOpened(FrameReader frame)
{
    if (frame.kind() == FrameKind::Failed) {
        frame.number();
        line.fail(frame);
    }
    if (frame.kind() != FrameKind::Opened) {
        throw BadFrame {};
    }
    format.format = frame.text();
    format.encoding = frame.text();
    format.encodingScore = frame.real();
    total = std::int64_t(frame.number());
    for (auto count = frame.number(); count > 0; --count) {
        sheets.emplace_back(frame.text());
    }
    if (sheets.empty()) {
        throw BadFrame {};
    }
}

void RemoteReader::Inner::nextFrame()
{
    for (; asked < framesAhead; ++asked) {
        line.send(FrameWriter(FrameKind::MoreRows));
    }
    for (;;) {
        auto frame = line.receive();
        const auto from = frame.number();
        if (from != generation) {
            continue; // of the sheet selected before
        }
        if (frame.kind() == FrameKind::Failed) {
            line.fail(frame);
        }
        if (frame.kind() != FrameKind::Rows) {
            throw BadFrame {};
        }
        --asked;
        isLast = frame.number() != 0;
        read = std::int64_t(frame.number());
        rows = frame;
        return;
    }
}

RemoteReader::RemoteReader(const std::filesystem::path& file, const ReadOptions& options,
    const Progress& progress, const ReaderPlace& place)
    : m_inner(std::make_unique<Inner>(file, progress, place))
{
    FrameWriter open(FrameKind::OpenTable);
    open.text(utf8(std::filesystem::absolute(file)));
    open.text(options.encoding);
    m_inner->line.send(std::move(open));
    try {
        m_inner->takeOpened(m_inner->line.receive());
    } catch (const BadFrame&) {
        m_inner->line.failAs("file.reader-died");
    }
    select(options.sheet.empty() ? m_inner->sheets.front() : options.sheet);
}

RemoteReader::~RemoteReader() = default;

TableFormat RemoteReader::format() const { return m_inner->format; }
std::vector<std::string> RemoteReader::sheets() const { return m_inner->sheets; }
std::int64_t RemoteReader::bytesRead() const { return m_inner->read; }
std::int64_t RemoteReader::bytesTotal() const { return m_inner->total; }

void RemoteReader::select(std::string_view sheet)
{
    auto& in = *m_inner;
    if (std::ranges::find(in.sheets, sheet) == in.sheets.end()) {
        throw Error(
            "sheet.unknown", { { "file", in.line.name() }, { "sheet", std::string(sheet) } });
    }
    FrameWriter frame(FrameKind::Select);
    frame.number(++in.generation);
    frame.text(sheet);
    in.line.send(std::move(frame));
    in.asked = 0;
    in.rows.reset();
    in.isLast = false;
    in.read = 0;
}

bool RemoteReader::next(RawRow& row)
{
    auto& in = *m_inner;
    try {
        while (!in.rows || in.rows->isAtEnd()) {
            if (in.isLast) {
                return false;
            }
            in.nextFrame();
        }
        in.rows->row(row);
    } catch (const BadFrame&) {
        in.line.failAs("file.reader-died");
    }
    return true;
}

static void takeText(FrameReader& frame, DocumentText& document)
{
    document.format = frame.text();
    document.encoding = frame.text();
    while (!frame.isAtEnd()) {
        const auto page = int(frame.number());
        const bool isInTable = frame.number() != 0;
        document.add(std::string(frame.text()), page, isInTable);
    }
}

DocumentText readTextApart(
    const std::filesystem::path& file, const Progress& progress, const ReaderPlace& place)
{
    ReaderLine line(file, progress, place);
    FrameWriter open(FrameKind::OpenText);
    open.text(utf8(std::filesystem::absolute(file)));
    line.send(std::move(open));
    DocumentText document;
    try {
        for (bool isLast = false; !isLast;) {
            auto frame = line.receive();
            if (frame.kind() == FrameKind::Failed) {
                frame.number();
                line.fail(frame);
            }
            if (frame.kind() != FrameKind::Text) {
                throw BadFrame {};
            }
            isLast = frame.number() != 0;
            takeText(frame, document);
        }
    } catch (const BadFrame&) {
        line.failAs("file.reader-died");
    }
    return document;
}

} // namespace tuyen
