// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/apart/OdsSheet.h"

#include "base/PartialDate.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace tuyen {

static std::int64_t countOf(std::string_view text, std::int64_t most)
{
    std::int64_t count = 1;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return std::clamp<std::int64_t>(count, 1, most);
}

/// Notes, pictures and drawings lie on a cell; their words are not its value.
static bool isBesideCell(std::string_view name)
{
    static constexpr std::array<std::string_view, 10> names { "annotation", "frame", "custom-shape",
        "shapes", "ruby-text", "tracked-changes", "forms", "note", "g", "control" };
    return std::ranges::find(names, name) != names.end();
}

void OdsSheet::start(std::string_view name, const XmlAttributes& at)
{
    if (m_skipped > 0) {
        ++m_skipped;
    } else if (name == "table-cell" || name == "covered-table-cell") {
        if (m_depth == 1) {
            startCell(name.front() == 'c', at);
        }
    } else if (m_isInCell && !isBesideCell(name)) {
        startText(name, at);
        m_depth += name == "table";
    } else if (name == "table-row" && m_depth == 1) {
        startRow(at);
    } else if (name == "table") {
        ++m_depth;
    } else if (isBesideCell(name)) {
        m_skipped = 1;
    }
}

void OdsSheet::startRow(const XmlAttributes& at)
{
    m_rowRepeats = countOf(at.value("number-rows-repeated"), SheetRows::mostRows - m_nextRow + 1);
    const auto visibility = at.value("visibility");
    rows.begin(m_nextRow, visibility == "collapse" || visibility == "filter", m_rowRepeats);
    m_column = 0;
}

void OdsSheet::startCell(bool isCovered, const XmlAttributes& at)
{
    m_isInCell = true;
    m_isCovered = isCovered;
    m_isError = false;
    m_repeats = 1;
    m_columnsSpanned = 1;
    m_rowsSpanned = 1;
    m_type.clear();
    m_value.clear();
    m_text.clear();
    m_hasParagraph = false;
    at.each([this](std::string_view name, std::string_view value) {
        if (name == "value-type") {
            if (m_type.empty() || value == "error") {
                m_isError = value == "error"; // calcext: beside office:value-type="string"
                m_type = m_isError ? "string" : value;
            }
        } else if (name == "value" || name.ends_with("-value")) {
            m_value = value;
        } else if (name == "number-columns-repeated") {
            m_repeats = std::size_t(countOf(value, SheetRows::mostColumns));
        } else if (name == "number-columns-spanned") {
            m_columnsSpanned = std::size_t(countOf(value, SheetRows::mostColumns));
        } else if (name == "number-rows-spanned") {
            m_rowsSpanned = countOf(value, SheetRows::mostRows);
        }
    });
}

void OdsSheet::startText(std::string_view name, const XmlAttributes& at)
{
    if (name == "p" || name == "h") {
        if (m_hasParagraph && m_paragraphs == 0) {
            append("\n");
        }
        m_hasParagraph = true;
        ++m_paragraphs;
    } else if (name == "s") {
        append(std::string(std::size_t(countOf(at.value("c"), 1000)), ' '));
    } else if (name == "tab") {
        append("\t");
    } else if (name == "line-break") {
        append("\n");
    }
}

void OdsSheet::end(std::string_view name)
{
    if (m_skipped > 0) {
        --m_skipped;
    } else if (name == "p" || name == "h") {
        m_paragraphs -= m_paragraphs > 0;
    } else if (name == "table") {
        isDone = --m_depth == 0;
    } else if (m_depth != 1) {
        return;
    } else if (name == "table-cell" || name == "covered-table-cell") {
        finishCell();
    } else if (name == "table-row") {
        if (m_nextRow <= SheetRows::mostRows) {
            rows.end();
        }
        m_nextRow += m_rowRepeats;
    }
}

void OdsSheet::finishCell()
{
    m_isInCell = false;
    m_paragraphs = 0;
    const bool hasValue = !m_isCovered && (!m_text.empty() || !m_value.empty());
    if (hasValue) {
        const auto end = std::min(m_column + m_repeats, SheetRows::mostColumns);
        for (auto column = m_column; column < end; ++column) {
            putValue(column);
            rows.merge(column, m_columnsSpanned, m_rowsSpanned);
        }
    }
    m_column = std::min(m_column + m_repeats, SheetRows::mostColumns);
}

void OdsSheet::putValue(std::size_t column)
{
    if (m_isError) {
        rows.put(column, m_text, CellKind::Error);
    } else if (m_type == "float" || m_type == "percentage" || m_type == "currency") {
        putNumber(column);
    } else if (m_type == "date") {
        putDate(column);
    } else if (m_type == "boolean") {
        const bool isTrue = m_value == "true";
        rows.put(column, isTrue ? "TRUE" : "FALSE", CellKind::Boolean, isTrue);
    } else if (m_type == "time") {
        putTime(column);
    } else {
        rows.put(column, m_text.empty() ? m_value : m_text, CellKind::Text);
    }
}

void OdsSheet::putNumber(std::size_t column)
{
    double number = 0;
    const auto* const last = m_value.data() + m_value.size();
    const auto [end, problem] = std::from_chars(m_value.data(), last, number);
    if (problem != std::errc() || end != last || !std::isfinite(number)) {
        rows.put(column, m_text.empty() ? m_value : m_text, CellKind::Text);
        return;
    }
    // "0042": a code whose format fills it up with zeros
    const bool isFilled = m_text.size() > 1 && m_text.front() == '0'
        && m_text.find_first_not_of("0123456789") == m_text.npos;
    rows.put(column, isFilled ? m_text : shortest(number), CellKind::Number, number);
}

/// A date is as precise as it is shown: "05/2024" is a month although the file holds a day.
static std::size_t lengthShown(std::string_view shown)
{
    int groups = 0;
    bool hasYear = false;
    bool hasLetters = false;
    for (std::size_t i = 0; i < shown.size();) {
        auto end = i;
        while (end < shown.size() && shown[end] >= '0' && shown[end] <= '9') {
            ++end;
        }
        groups += end > i;
        hasYear = hasYear || end - i == 4;
        hasLetters = hasLetters || (end == i && (shown[i] | 0x20) >= 'a');
        i = std::max(end, i + 1);
    }
    if (!hasYear || groups > 2) {
        return 10;
    }
    return groups == 2 || hasLetters ? 7 : 4;
}

void OdsSheet::putDate(std::size_t column)
{
    const auto written = std::string_view(m_value).substr(0, 10);
    const auto day = parseIsoDate(written);
    if (!day) {
        rows.put(column, m_text.empty() ? m_value : m_text, CellKind::Text);
        return;
    }
    const auto length = lengthShown(m_text);
    rows.put(column, written.substr(0, length), length == 4 ? CellKind::Text : CellKind::Date,
        double(dayNumber(*day)));
}

void OdsSheet::putTime(std::size_t column)
{
    int hours = 0;
    int minutes = 0;
    char shown[16];
    if (m_value.size() < 40 && std::sscanf(m_value.c_str(), "PT%4dH%2dM", &hours, &minutes) == 2) {
        std::snprintf(shown, sizeof shown, "%02d:%02d", hours, minutes);
        rows.put(column, shown, CellKind::Text, (hours + minutes / 60.0) / 24);
    } else {
        rows.put(column, m_text.empty() ? m_value : m_text, CellKind::Text);
    }
}

} // namespace tuyen
