// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/XlsxSheet.h"

#include "base/Error.h"
#include "base/PartialDate.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace tuyen {

static constexpr std::int64_t mostRows = 1'048'576;
static constexpr int mostColumns = 16'384;
static constexpr std::size_t longestCell = std::size_t(1) << 20;
static constexpr std::size_t longestRow = std::size_t(8) << 20;
static constexpr std::size_t mostMergedRanges = 200'000;

bool parseReference(std::string_view text, std::int64_t& row, int& column)
{
    std::size_t at = 0;
    std::int64_t letters = 0;
    while (at < text.size() && at < 4 && ((text[at] | 0x20) >= 'a' && (text[at] | 0x20) <= 'z')) {
        letters = letters * 26 + ((text[at] | 0x20) - 'a' + 1);
        ++at;
    }
    std::int64_t number = 0;
    const auto [end, problem]
        = std::from_chars(text.data() + at, text.data() + text.size(), number);
    if (at == 0 || problem != std::errc() || end != text.data() + text.size() || number < 1
        || number > mostRows || letters > mostColumns) {
        return false;
    }
    row = number - 1;
    column = int(letters) - 1;
    return true;
}

std::vector<CellRange> mergedRanges(ZipPart part)
{
    static constexpr std::string_view tag = "mergeCell ";
    std::vector<CellRange> ranges;
    std::string window;
    bool isMore = true;
    while (isMore && ranges.size() < mostMergedRanges) {
        isMore = part.read(window, 256 * 1024);
        std::size_t at = 0;
        for (;;) {
            const auto found = window.find(tag, at);
            if (found == window.npos) {
                break;
            }
            const auto end = window.find('>', found);
            if (end == window.npos) {
                at = found;
                break;
            }
            const auto element = std::string_view(window).substr(found, end - found);
            const auto ref = element.find("ref=");
            at = end;
            if (ref == element.npos || ref + 5 >= element.size()) {
                continue;
            }
            const auto value
                = element.substr(ref + 5, element.find(element[ref + 4], ref + 5) - ref - 5);
            const auto colon = value.find(':');
            CellRange range;
            if (colon != value.npos
                && parseReference(value.substr(0, colon), range.firstRow, range.firstColumn)
                && parseReference(value.substr(colon + 1), range.lastRow, range.lastColumn)
                && range.lastRow >= range.firstRow && range.lastColumn >= range.firstColumn) {
                ranges.push_back(range);
            }
        }
        const auto keep = std::max(at, window.size() - std::min(window.size(), tag.size()));
        window.erase(0, window.find(tag, at) == window.npos ? keep : at);
        if (window.size() > 4096 && window.starts_with(tag)) {
            window.erase(0, tag.size()); // a tag that never ends is no merged range
        }
    }
    std::ranges::sort(ranges, {}, &CellRange::firstRow);
    return ranges;
}

XlsxSheet::XlsxSheet(const XlsxBook& book, std::string file, std::vector<CellRange> merged)
    : m_book(book)
    , m_file(std::move(file))
    , m_merged(std::move(merged))
{
}

void XlsxSheet::start(std::string_view name, const XmlAttributes& at)
{
    if (name == "row") {
        std::int64_t number = m_lastRow + 1;
        const auto written = at.value("r");
        std::from_chars(written.data(), written.data() + written.size(), number);
        m_row = {};
        m_row.number = number > m_lastRow && number <= mostRows ? number : m_lastRow + 1;
        const auto hidden = at.value("hidden");
        m_row.isHidden = hidden == "1" || hidden == "true";
        m_lastRow = m_row.number;
        m_column = 0;
        m_hasValue = false;
    } else if (name == "c") {
        startCell(at);
    } else if (name == "rPh") {
        ++m_phonetic;
    } else if (m_isInCell && (name == "v" || name == "t")) {
        m_isValue = m_phonetic == 0;
    }
}

void XlsxSheet::startCell(const XmlAttributes& at)
{
    std::int64_t row = 0;
    int column = m_column;
    if (const auto reference = at.value("r"); !reference.empty()) {
        if (!parseReference(reference, row, column)) {
            column = m_column;
        }
    }
    m_column = std::min(column, mostColumns - 1);
    m_type = at.value("t");
    const auto style = at.value("s");
    m_style = -1;
    std::from_chars(style.data(), style.data() + style.size(), m_style);
    m_value.clear();
    m_isInCell = true;
}

void XlsxSheet::text(std::string_view piece)
{
    if (m_isValue && m_value.size() < longestCell) {
        m_value.append(piece.substr(0, longestCell - m_value.size()));
    }
}

void XlsxSheet::end(std::string_view name)
{
    if (name == "v" || name == "t") {
        m_isValue = false;
    } else if (name == "rPh") {
        --m_phonetic;
    } else if (name == "c") {
        finishCell();
        ++m_column;
        m_isInCell = false;
    } else if (name == "row") {
        finishRow();
    }
}

void XlsxSheet::put(int column, std::string_view shown, CellKind kind, double number)
{
    if (m_row.texts.size() + shown.size() > longestRow) {
        throw Error("file.too-large-inside", { { "file", m_file } });
    }
    const bool hasStyle = column == m_column && std::size_t(m_style) < m_book.styles.size();
    m_row.put(std::size_t(column), shown, kind, number,
        hasStyle ? m_book.styles[std::size_t(m_style)].font : OldFont::None);
    m_hasValue = m_hasValue || !shown.empty();
}

void XlsxSheet::putNumber(std::string_view value)
{
    double number = 0;
    const auto [end, problem] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (problem != std::errc() || end != value.data() + value.size() || !std::isfinite(number)) {
        put(m_column, value, CellKind::Text, 0);
        return;
    }
    const auto style = m_style >= 0 && std::size_t(m_style) < m_book.styles.size()
        ? m_book.styles[std::size_t(m_style)]
        : CellStyle {};
    if (style.format == NumberFormat::Day || style.format == NumberFormat::Month) {
        double days = 0;
        auto date = dateOfSerial(number, m_book.is1904, days);
        if (!date.empty()) {
            date.resize(style.format == NumberFormat::Month ? 7 : 10);
            put(m_column, date, CellKind::Date, std::floor(days));
            return;
        }
    }
    if (style.format == NumberFormat::Time && number >= 0 && number < 1) {
        const int minutes = int(std::lround(number * 24 * 60));
        char text[16];
        std::snprintf(text, sizeof text, "%02d:%02d", minutes / 60 % 24, minutes % 60);
        put(m_column, text, CellKind::Text, number);
        return;
    }
    auto shown = shortest(number);
    if (style.zeros > int(shown.size()) && shown.find_first_not_of("0123456789") == shown.npos) {
        shown.insert(0, std::size_t(style.zeros) - shown.size(), '0');
    }
    put(m_column, shown, CellKind::Number, number);
}

void XlsxSheet::finishCell()
{
    if (m_value.empty()) {
        return;
    }
    if (m_type == "s") {
        std::size_t index = SIZE_MAX;
        std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
        if (index < m_book.strings.size()) {
            put(m_column, m_book.strings.at(index), CellKind::Text, 0);
        } else { // a damaged book: its number is all there is
            put(m_column, m_value, CellKind::Error, 0);
        }
    } else if (m_type == "inlineStr" || m_type == "str") {
        put(m_column, m_value, CellKind::Text, 0);
    } else if (m_type == "b") {
        const bool isTrue = m_value == "1" || m_value == "true";
        put(m_column, isTrue ? "TRUE" : "FALSE", CellKind::Boolean, isTrue);
    } else if (m_type == "e") {
        put(m_column, m_value, CellKind::Error, 0);
    } else if (m_type == "d") {
        const auto day = parseIsoDate(std::string_view(m_value).substr(0, 10));
        put(m_column, day ? std::string_view(m_value).substr(0, 10) : std::string_view(m_value),
            day ? CellKind::Date : CellKind::Text, day ? double(dayNumber(*day)) : 0);
    } else {
        putNumber(m_value);
    }
}

/// A merged cell says its value once for all it covers: every row and column of it gets the value.
void XlsxSheet::fillMerged()
{
    const auto row = m_row.number - 1;
    while (m_nextMerged < m_merged.size() && m_merged[m_nextMerged].firstRow <= row) {
        const auto& range = m_merged[m_nextMerged++];
        if (range.firstRow < row) {
            continue; // it began on a row that is not in the file: it has no value
        }
        const auto first = std::size_t(range.firstColumn);
        if (first < m_row.cells.size() && m_row.cells[first].kind != CellKind::Empty) {
            auto& cell = m_row.cells[first];
            cell.span = range.lastRow > range.firstRow ? CellSpan::Begins : CellSpan::Alone;
            m_open.push_back(
                { range, m_row.texts.substr(cell.first, cell.length), cell.kind, cell.number });
        }
    }
    std::erase_if(m_open, [row](const Open& open) { return open.range.lastRow < row; });
    const bool hadValue = m_hasValue;
    for (const auto& open : m_open) {
        for (int column = open.range.firstColumn; column <= open.range.lastColumn; ++column) {
            const auto at = std::size_t(column);
            if (at >= m_row.cells.size() || m_row.cells[at].kind == CellKind::Empty) {
                put(column, open.text, open.kind, open.number);
                m_row.cells[at].span = open.range.firstRow < row ? CellSpan::GoesOn
                    : open.range.lastRow > row                   ? CellSpan::Begins
                                                                 : CellSpan::Alone;
            }
        }
    }
    m_hasValue = hadValue; // a row that only lies under merged cells says nothing of its own
}

void XlsxSheet::finishRow()
{
    fillMerged();
    if (m_hasValue) {
        rows.push_back(std::move(m_row));
    }
    m_row = {};
}

} // namespace tuyen
