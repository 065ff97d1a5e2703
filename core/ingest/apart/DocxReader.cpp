// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/apart/DocxReader.h"

#include "base/Error.h"
#include "base/File.h"
#include "ingest/StreamedSheets.h"
#include "text/Fold.h"

#include <algorithm>
#include <charconv>

namespace tuyen {

static constexpr std::string_view part = "word/document.xml";
static constexpr std::size_t mostText = std::size_t(64) << 20;

static std::size_t countOf(std::string_view text)
{
    std::size_t count = 1;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return std::clamp<std::size_t>(count, 1, SheetRows::mostColumns);
}

namespace {

/// The visible words of runs, wherever they stand.
class RunText {
public:
    std::string text;

    /// True when the element was about text.
    void start(std::string_view name)
    {
        if (m_skipped > 0 || name == "Fallback") { // says what "Choice" has said
            ++m_skipped;
        } else if (name == "r") {
            ++m_runs;
        } else if (m_runs > 0) {
            m_isText = name == "t";
            if (name == "tab") {
                add("\t");
            } else if (name == "br" || name == "cr") {
                add("\n");
            } else if (name == "noBreakHyphen") {
                add("-");
            }
        }
    }
    void end(std::string_view name)
    {
        if (m_skipped > 0) {
            --m_skipped;
        } else if (name == "r") {
            --m_runs;
        } else if (name == "t") {
            m_isText = false;
        }
    }
    bool isSkipped() const { return m_skipped > 0; }
    void piece(std::string_view words)
    {
        if (m_isText && m_skipped == 0) {
            add(words);
        }
    }
    void add(std::string_view words)
    {
        if (text.size() < SheetRows::longestCell) {
            text.append(words.substr(0, SheetRows::longestCell - text.size()));
        }
    }

private:
    int m_runs = 0;
    int m_skipped = 0;
    bool m_isText = false;
};

class DocxTable final : public SheetSink {
public:
    DocxTable(const std::string& file, int wanted)
        : SheetSink(file, wanted)
    {
    }
    void start(std::string_view name, const XmlAttributes& at) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override
    {
        if (m_isInCell) {
            m_run.piece(piece);
        }
    }

private:
    enum class Vertical { None, Begins, GoesOn };
    void startOfRowOrCell(std::string_view name, const XmlAttributes& at);
    void finishCell();

    int m_depth = 0;
    bool m_isWanted = false;
    std::int64_t m_row = 0;
    std::size_t m_column = 0;
    std::size_t m_span = 1;
    Vertical m_vertical = Vertical::None;
    bool m_isInCell = false;
    bool m_hasParagraph = false;
    RunText m_run;
    std::vector<std::string> m_above; ///< what a cell that goes on downwards says
};

} // namespace

void DocxTable::start(std::string_view name, const XmlAttributes& at)
{
    m_run.start(name);
    if (m_run.isSkipped()) {
        return;
    }
    if (name == "tbl") {
        if (m_depth++ == 0) {
            m_isWanted = beginTable(tableName(names.size()));
        }
    } else if (!m_isWanted) {
        return;
    } else if (m_depth == 1) {
        startOfRowOrCell(name, at);
    }
    if (name == "p" && m_isInCell) {
        if (m_hasParagraph) {
            m_run.add("\n");
        }
        m_hasParagraph = true;
    }
}

void DocxTable::startOfRowOrCell(std::string_view name, const XmlAttributes& at)
{
    if (name == "tr") {
        rows.begin(++m_row, false);
        m_column = 0;
    } else if (name == "gridBefore") {
        m_column += countOf(at.value("val"));
    } else if (name == "tc") {
        m_isInCell = true;
        m_hasParagraph = false;
        m_span = 1;
        m_vertical = Vertical::None;
        m_run.text.clear();
    } else if (name == "gridSpan" && m_isInCell) {
        m_span = countOf(at.value("val"));
    } else if (name == "vMerge" && m_isInCell) {
        m_vertical = at.value("val") == "restart" ? Vertical::Begins : Vertical::GoesOn;
    }
}

void DocxTable::end(std::string_view name)
{
    const bool wasSkipped = m_run.isSkipped();
    m_run.end(name);
    if (wasSkipped) {
        return;
    }
    if (name == "tbl") {
        isDone = --m_depth == 0 && m_isWanted;
        m_isWanted = m_isWanted && m_depth > 0;
    } else if (m_isWanted && m_depth == 1 && name == "tc") {
        finishCell();
    } else if (m_isWanted && m_depth == 1 && name == "tr") {
        rows.end();
    }
}

void DocxTable::finishCell()
{
    m_isInCell = false;
    auto& text = m_run.text;
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) {
        text.pop_back();
    }
    if (m_column < SheetRows::mostColumns) {
        m_above.resize(std::max(m_above.size(), m_column + 1));
        auto& above = m_above[m_column];
        if (m_vertical == Vertical::GoesOn) {
            text = above;
        } else {
            above = m_vertical == Vertical::Begins ? text : std::string();
        }
        rows.put(m_column, text, CellKind::Text);
        if (m_vertical != Vertical::None) {
            rows.setSpan(m_column,
                m_vertical == Vertical::GoesOn ? CellSpan::GoesOn : CellSpan::Begins);
        }
        rows.merge(m_column, m_span, 1);
    }
    m_column += m_span;
}

namespace {

class DocxText final : public XmlSink {
public:
    DocumentText document;

    void start(std::string_view name, const XmlAttributes&) override
    {
        m_run.start(name);
        if (!m_run.isSkipped()) {
            m_tables += name == "tbl";
            if (name == "p" && m_tables > 0 && !m_run.text.empty() && m_run.text.back() != '\t') {
                m_run.add(" "); // the paragraphs of one cell
            }
        }
    }
    void end(std::string_view name) override
    {
        const bool wasSkipped = m_run.isSkipped();
        m_run.end(name);
        if (wasSkipped) {
            return;
        }
        m_tables -= name == "tbl";
        if (name == "tc" && m_tables > 0) {
            m_run.add("\t");
        } else if ((name == "p" && m_tables == 0) || (name == "tr" && m_tables == 1)) {
            close(name == "tr");
        }
    }
    void text(std::string_view piece) override { m_run.piece(piece); }

private:
    void close(bool isRow)
    {
        m_bytes += m_run.text.size();
        const auto last = m_run.text.find_last_not_of(" \t\n");
        if (last != std::string::npos && m_bytes < mostText) {
            m_run.text.resize(last + 1);
            document.add(m_run.text, 0, isRow);
        }
        m_run.text.clear();
    }

    RunText m_run;
    int m_tables = 0;
    std::size_t m_bytes = 0;
};

} // namespace

static PieceSource partOf(std::shared_ptr<const ZipArchive> archive)
{
    auto in = std::make_shared<ZipPart>(archive->open(part));
    return
        [archive = std::move(archive), in](std::string& out) { return in->read(out, 64 * 1024); };
}

std::unique_ptr<TableReader> openDocx(const std::filesystem::path& path,
    std::shared_ptr<const ZipArchive> archive, const ReadOptions& options)
{
    const auto file = utf8(path.filename());
    DocxTable all(file, -1);
    SheetFormat sheets;
    sheets.format = "docx";
    sheets.file = file;
    sheets.bytes = std::int64_t(archive->open(part).size());
    sheets.names = namesOf(all, xmlFeed(all, file), partOf(archive));
    sheets.open = [archive](std::size_t) { return partOf(archive); };
    sheets.sink
        = [file](std::size_t index) { return std::make_unique<DocxTable>(file, int(index)); };
    sheets.feed = [file](SheetSink& sink) { return xmlFeed(sink, file); };
    return std::make_unique<StreamedSheets>(std::move(sheets), options);
}

DocumentText textOfDocx(const std::filesystem::path& path, const ZipArchive& archive)
{
    const auto file = utf8(path.filename());
    DocxText sink;
    XmlStream xml(sink, file);
    auto in = archive.open(part);
    std::string piece;
    while (piece.clear(), in.read(piece, 64 * 1024)) {
        xml.feed(piece, false);
    }
    xml.feed({}, true);
    if (sink.document.paragraphs.empty()) {
        throw Error("file.no-text", { { "file", file } });
    }
    sink.document.format = "docx";
    sink.document.encoding = "utf-8";
    return std::move(sink.document);
}

} // namespace tuyen
