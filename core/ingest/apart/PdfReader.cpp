// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/apart/PdfReader.h"

#include "base/Error.h"
#include "base/File.h"
#include "ingest/Encoding.h"
#include "ingest/SheetRows.h"
#include "ingest/StreamedSheets.h"
#include "ingest/apart/PdfLines.h"

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>

#include <algorithm>
#include <functional>

namespace tuyen {

static constexpr int mostPages = 5000;
static constexpr std::size_t mostText = std::size_t(64) << 20;

static std::vector<PdfWord> wordsOf(const poppler::page& page)
{
    std::vector<PdfWord> words;
    for (const auto& box : page.text_list()) {
        const auto bytes = box.text().to_utf8();
        const auto place = box.bbox();
        std::string text(bytes.begin(), bytes.end());
        std::erase(text, '\0');
        // Writing that is turned is a stamp or a mark across the page.
        if (box.rotation() == 0 && !text.empty() && isWellFormed(text)) {
            words.push_back(
                { place.left(), place.right(), place.top(), place.bottom(), std::move(text) });
        }
    }
    return words;
}

/// Calls `take(lines, page number)` for each page with words.
static void eachPage(const std::filesystem::path& path,
    const std::function<void(const std::vector<PdfLine>&, int)>& take)
{
    const Args named { { "file", utf8(path.filename()) } };
    // What poppler says of a damaged file goes nowhere: its words may be words of the file.
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_file(path.string()));
    if (!document) {
        throw Error("xlsx.damaged", named);
    }
    if (document->is_locked()) {
        throw Error("file.encrypted", named);
    }
    if (document->pages() > mostPages) {
        throw Error("file.too-large-inside", named);
    }
    std::size_t bytes = 0;
    for (int i = 0; i < document->pages(); ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        auto words = page ? wordsOf(*page) : std::vector<PdfWord>();
        for (const auto& word : words) {
            bytes += word.text.size();
        }
        if (bytes > mostText) {
            throw Error("file.too-large-inside", named);
        }
        if (!words.empty()) {
            take(linesOf(std::move(words)), i + 1);
        }
    }
    if (bytes == 0) {
        throw Error("file.no-text", named);
    }
}

namespace {

/// Tables found when the file was opened: their rows are few compared with what finding them took.
class PdfReader final : public TableReader {
public:
    PdfReader(const std::filesystem::path& file, const ReadOptions& options);

    TableFormat format() const override { return { "pdf", "utf-8", 1, '\0' }; }
    std::vector<std::string> sheets() const override;
    void select(std::string_view sheet) override;
    bool next(RawRow& row) override;
    std::int64_t bytesRead() const override { return std::int64_t(m_at); }
    std::int64_t bytesTotal() const override { return m_rows; }

private:
    std::string m_file;
    std::vector<PdfTable> m_tables;
    std::int64_t m_rows = 0;
    std::size_t m_table = 0;
    std::size_t m_at = 0;
    SheetRow m_current;
};

} // namespace

PdfReader::PdfReader(const std::filesystem::path& file, const ReadOptions& options)
    : m_file(utf8(file.filename()))
{
    eachPage(file, [this](const auto& lines, int) {
        bool isFirst = true;
        for (auto& table : tablesOf(lines)) {
            if (isFirst && !m_tables.empty() && isContinued(m_tables.back(), table)) {
                std::ranges::move(table.rows, std::back_inserter(m_tables.back().rows));
            } else {
                m_tables.push_back(std::move(table));
            }
            isFirst = false;
        }
    });
    if (m_tables.empty()) {
        throw Error("file.no-table", { { "file", m_file } });
    }
    for (const auto& table : m_tables) {
        m_rows += std::int64_t(table.rows.size());
    }
    select(options.sheet.empty() ? tableName(0) : options.sheet);
}

std::vector<std::string> PdfReader::sheets() const
{
    std::vector<std::string> names;
    while (names.size() < m_tables.size()) {
        names.push_back(tableName(names.size()));
    }
    return names;
}

void PdfReader::select(std::string_view sheet)
{
    const auto names = sheets();
    const auto found = std::ranges::find(names, sheet);
    if (found == names.end()) {
        throw Error("sheet.unknown", { { "file", m_file }, { "sheet", std::string(sheet) } });
    }
    m_table = std::size_t(found - names.begin());
    m_at = 0;
}

bool PdfReader::next(RawRow& row)
{
    const auto& rows = m_tables[m_table].rows;
    if (m_at == rows.size()) {
        return false;
    }
    m_current = {};
    m_current.number = std::int64_t(m_at) + 1;
    for (std::size_t i = 0; i < rows[m_at].size(); ++i) {
        m_current.put(i, rows[m_at][i], CellKind::Text, 0);
    }
    m_current.show(row);
    ++m_at;
    return true;
}

std::unique_ptr<TableReader> openPdf(const std::filesystem::path& file, const ReadOptions& options)
{
    return std::make_unique<PdfReader>(file, options);
}

DocumentText textOfPdf(const std::filesystem::path& file)
{
    DocumentText document;
    document.format = "pdf";
    document.encoding = "utf-8";
    eachPage(file, [&](const auto& lines, int page) { addParagraphs(lines, page, document); });
    return document;
}

} // namespace tuyen
