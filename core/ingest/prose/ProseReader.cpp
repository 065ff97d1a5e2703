// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/prose/ProseReader.h"

#include "base/Error.h"
#include "base/File.h"
#include "ingest/ByteStream.h"
#include "ingest/FileKind.h"
#include "ingest/internal/RowFeed.h"
#include "ingest/internal/SheetLayout.h"
#include "ingest/prose/ArticleBody.h"
#include "ingest/prose/Sentences.h"
#include "ingest/prose/internal/Grouper.h"
#include "text/Fold.h"

#include <algorithm>

namespace tuyen {

using namespace prose;

namespace {

/// Parts of one file into one reading.
class Reader {
public:
    Reader(ProseReading& reading, int yearHint)
        : m_reading(reading)
        , m_yearHint(yearHint)
        , m_grouper(reading, m_resolver, hints())
    {
    }

    void read(const DocumentText& document, ProsePart part)
    {
        part.text = document.whole();
        m_reading.parts.push_back(std::move(part));
        const auto verdicts = verdictsOf(document.paragraphs);
        findPublished(document, verdicts);
        m_grouper.setYearHint(yearHint());
        m_grouper.beginPart();
        for (std::size_t i = 0; i < document.paragraphs.size(); ++i) {
            const auto& paragraph = document.paragraphs[i];
            if (!verdicts[i].code.empty()) {
                m_reading.leftOut.push_back({ partIndex(), int(i) + 1, paragraph.offset,
                    std::int64_t(paragraph.text.size()), verdicts[i].code });
                continue;
            }
            for (const auto& span : sentencesOf(paragraph.text)) {
                m_grouper.add(sentenceOf(document, i, span), span.begin == 0 && isItem(paragraph));
            }
        }
    }

    void finish()
    {
        if (m_publishedLine) {
            m_grouper.addPublished(m_publishedLine->sentence, m_publishedLine->date,
                Words(m_publishedLine->sentence.text));
        }
        int id = 0;
        for (auto& proposal : m_reading.proposals) {
            proposal.id = ++id;
        }
    }

private:
    struct PublishedLine {
        ProseSentence sentence;
        FoundDate date;
    };

    DateHints hints() const
    {
        DateHints hints;
        hints.yearHint = yearHint();
        return hints;
    }
    int yearHint() const
    {
        return m_yearHint > 0 ? m_yearHint : m_reading.published.year().value_or(fileYear());
    }
    int fileYear() const { return yearNamedIn(m_reading.file); }
    int partIndex() const { return int(m_reading.parts.size()) - 1; }

    static bool isItem(const DocumentParagraph& paragraph)
    {
        const auto& text = paragraph.text;
        return text.starts_with("-") || text.starts_with("+") || text.starts_with("•")
            || text.starts_with("*") || (!text.empty() && text[0] >= '0' && text[0] <= '9');
    }

    ProseSentence sentenceOf(
        const DocumentText& document, std::size_t paragraph, const TextSpan& span) const
    {
        const auto& source = document.paragraphs[paragraph];
        ProseSentence sentence;
        sentence.text = source.text.substr(span.begin, span.end - span.begin);
        sentence.part = partIndex();
        sentence.offset = source.offset + std::int64_t(span.begin);
        sentence.paragraph = int(paragraph) + 1;
        sentence.page = source.page;
        return sentence;
    }

    /// The first line of the page with nothing but a day on it; the date of a cell is of its row.
    void findPublished(const DocumentText& document, const std::vector<ParagraphVerdict>& verdicts)
    {
        if (m_publishedLine || m_reading.parts.back().row > 0) {
            return;
        }
        for (std::size_t i = 0; i < verdicts.size(); ++i) {
            if (!verdicts[i].isMeta) {
                continue;
            }
            auto line = sentenceOf(document, i, { 0, document.paragraphs[i].text.size() });
            line.kind = "prose.sentence.page";
            const Words words(line.text);
            const auto dates = datesIn(words, contextOf(words), {});
            if (!dates.empty() && dates.front().reading.date.isKnown()) {
                m_reading.published = dates.front().reading.date;
                m_publishedLine = PublishedLine { std::move(line), dates.front() };
                return;
            }
        }
    }

    ProseReading& m_reading;
    int m_yearHint;
    PlaceResolver m_resolver;
    Grouper m_grouper;
    std::optional<PublishedLine> m_publishedLine;
};

bool isDocument(FileKind kind) { return kind == FileKind::Text || kind == FileKind::Pdf; }

/// By header, folded, or by letter; else the column that holds summaries or methods.
int narrativeColumn(const SheetLayout& layout, const std::string& wanted)
{
    if (wanted.empty()) {
        const int summary = layout.mapping.columnOf("summary");
        return summary >= 0 ? summary : layout.mapping.columnOf("modus_operandi");
    }
    for (std::size_t i = 0; i < layout.headers.size(); ++i) {
        if (fold(layout.headers[i]) == fold(wanted)) {
            return int(i);
        }
    }
    for (std::size_t i = 0; i < layout.headers.size(); ++i) {
        if (columnLetters(int(i)) == wanted) {
            return int(i);
        }
    }
    return -1;
}

DocumentText paragraphsOfCell(std::string_view cell)
{
    DocumentText document;
    while (!cell.empty()) {
        const auto end = std::min(cell.find('\n'), cell.size());
        if (auto line = trimmed(cell.substr(0, end)); !line.empty()) {
            document.add(std::move(line));
        }
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return document;
}

/// The narratives of one table; the place of the table that follows in the sheet.
NextTable readRows(TableReader& table, const SheetLayout& layout, int column, Reader& reader,
    const Progress& progress)
{
    RowFeed feed(table, layout);
    while (const auto block = feed.next(500)) {
        checkpoint(progress);
        for (const auto& item : block->items) {
            const auto& cells = item.row.cells;
            if (column < 0 || item.kind != RowKind::Data || cells.size() <= std::size_t(column)) {
                continue;
            }
            const auto document = paragraphsOfCell(normalised(cells[std::size_t(column)].text));
            if (!document.paragraphs.empty()) {
                reader.read(document, { layout.name, item.row.number, {} });
            }
        }
    }
    return feed.nextTable();
}

void readTable(const std::filesystem::path& file, const ProseOptions& options,
    ProseReading& reading, Reader& reader, const Progress& progress)
{
    ImportOptions read;
    read.read.encoding = options.encoding;
    auto table = openTable(file, read.read, progress);
    reading.format = table->format().format;
    reading.encoding = table->format().encoding;
    const auto sheets
        = options.sheet.empty() ? table->sheets() : std::vector<std::string> { options.sheet };
    bool isFound = false;
    for (const auto& sheet : sheets) {
        auto layout = layOut(*table, sheet, reading.file, read);
        while (layout) {
            const int column = narrativeColumn(*layout, options.column);
            if (column >= 0) {
                isFound = true;
                reading.column = layout->headers[std::size_t(column)];
            }
            const auto next = readRows(*table, *layout, column, reader, progress);
            layout = layOutNext(*table, *layout, next, reading.file, read);
        }
    }
    if (!isFound) {
        throw Error("prose.no-column",
            { { "file", reading.file },
                { "column", options.column.empty() ? "?" : options.column } });
    }
}

} // namespace

ProseReading readProse(
    const std::filesystem::path& file, const ProseOptions& options, const Progress& progress)
{
    ProseReading reading;
    reading.file = utf8(file.filename());
    const auto ending = fold(utf8(file.extension()));
    const bool isTable
        = !options.column.empty() || !options.sheet.empty() || ending == "csv" || ending == "tsv";
    Reader reader(reading, options.yearHint);
    if (isTable) {
        readTable(file, options, reading, reader, progress);
    } else {
        try {
            const auto document = readDocumentText(file, options.encoding, progress);
            reading.format = document.format;
            reading.encoding = document.encoding;
            reader.read(document, {});
        } catch (const Error& error) {
            // A workbook or a list in JSON may hold a column of narratives.
            if (error.code() != "file.no-prose" || isDocument(fileKind(file))) {
                throw;
            }
            readTable(file, options, reading, reader, progress);
        }
    }
    reading.sha256 = sha256Of(file, progress);
    reader.finish();
    return reading;
}

bool isTextByName(const std::filesystem::path& file)
{
    const auto ending = fold(utf8(file.extension()));
    return ending == "txt" || ending == "docx" || ending == "pdf";
}

bool isWithoutTable(std::string_view code)
{
    return code == "file.no-table" || code == "file.no-rows" || code == "mapping.nothing-known";
}

std::optional<ProseReading> proseBesideTables(const std::filesystem::path& file,
    std::string_view format, const ProseOptions& options, const Progress& progress)
{
    if (format != "docx" && format != "pdf") {
        return std::nullopt;
    }
    try {
        auto reading = readProse(file, options, progress);
        return reading.proposals.empty() ? std::nullopt : std::optional(std::move(reading));
    } catch (const Error& error) {
        if (error.code() != "file.no-text" && error.code() != "file.no-prose") {
            throw;
        }
        return std::nullopt; // tables and nothing else
    }
}

ProseReading readProse(const DocumentText& document, const ProseOptions& options)
{
    ProseReading reading;
    reading.format = document.format;
    reading.encoding = document.encoding;
    Reader reader(reading, options.yearHint);
    reader.read(document, {});
    reader.finish();
    return reading;
}

} // namespace tuyen
