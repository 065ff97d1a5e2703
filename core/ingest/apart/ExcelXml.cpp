// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/apart/ExcelXml.h"

#include "base/PartialDate.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tuyen {

static std::int64_t numberOf(std::string_view text, std::int64_t otherwise, std::int64_t most)
{
    std::int64_t number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return std::clamp<std::int64_t>(number, 0, most);
}

void ExcelXmlSheet::start(std::string_view name, const XmlAttributes& at)
{
    if (m_skipped > 0 || name == "Comment") {
        ++m_skipped;
    } else if (name == "Worksheet") {
        m_isWanted = beginTable(std::string(at.value("Name")));
    } else if (!m_isWanted) {
        return;
    } else if (name == "Row") {
        startRow(at);
    } else if (name == "Cell") {
        startCell(at);
    } else if (name == "Data") {
        m_type = at.value("Type");
        m_isData = true;
    }
}

void ExcelXmlSheet::startRow(const XmlAttributes& at)
{
    const auto written = numberOf(at.value("Index"), m_row + 1, SheetRows::mostRows);
    m_row = std::max(written, m_row + 1);
    rows.begin(m_row, at.value("Hidden") == "1");
    m_column = 0;
}

void ExcelXmlSheet::startCell(const XmlAttributes& at)
{
    const auto most = std::int64_t(SheetRows::mostColumns);
    m_column = std::max(m_column, numberOf(at.value("Index"), m_column + 1, most) - 1);
    m_across = std::size_t(numberOf(at.value("MergeAcross"), 0, most)) + 1;
    m_down = numberOf(at.value("MergeDown"), 0, SheetRows::mostRows) + 1;
    m_type.clear();
    m_text.clear();
}

void ExcelXmlSheet::text(std::string_view piece)
{
    if (m_isData && m_skipped == 0 && m_text.size() < SheetRows::longestCell) {
        m_text.append(piece.substr(0, SheetRows::longestCell - m_text.size()));
    }
}

void ExcelXmlSheet::end(std::string_view name)
{
    if (m_skipped > 0) {
        --m_skipped;
    } else if (!m_isWanted) {
        return;
    } else if (name == "Data") {
        m_isData = false;
    } else if (name == "Cell") {
        finishCell();
    } else if (name == "Row") {
        if (m_row <= SheetRows::mostRows) {
            rows.end();
        }
    } else if (name == "Worksheet") {
        m_isWanted = false;
        isDone = true;
    }
}

void ExcelXmlSheet::finishCell()
{
    const auto column = std::size_t(m_column);
    const auto day = parseIsoDate(std::string_view(m_text).substr(0, 10));
    double number = 0;
    const auto* const last = m_text.data() + m_text.size();
    const auto [end, problem] = std::from_chars(m_text.data(), last, number);
    const bool isNumber = problem == std::errc() && end == last && std::isfinite(number);
    if (m_type == "Number" && isNumber) {
        rows.put(column, shortest(number), CellKind::Number, number);
    } else if (m_type == "DateTime" && m_text.starts_with("1899-12-31T") && m_text.size() > 15) {
        rows.put(column, std::string_view(m_text).substr(11, 5), CellKind::Text);
    } else if (m_type == "DateTime" && day) {
        rows.put(column, std::string_view(m_text).substr(0, 10), CellKind::Date,
            double(dayNumber(*day)));
    } else if (m_type == "Boolean") {
        rows.put(column, m_text == "1" ? "TRUE" : "FALSE", CellKind::Boolean, m_text == "1");
    } else {
        rows.put(column, m_text, m_type == "Error" ? CellKind::Error : CellKind::Text);
    }
    rows.merge(column, m_across, m_down);
    m_column += std::int64_t(m_across);
}

} // namespace tuyen
