// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/RowSorter.h"

#include "ingest/HeaderWords.h"
#include "ingest/internal/SignatureLine.h"
#include "ingest/internal/UnitWords.h"
#include "text/Fold.h"
#include "text/Number.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tuyen {

using namespace std::string_view_literals;

std::string_view noteCode(RowKind kind)
{
    switch (kind) {
    case RowKind::Empty:
        return "row.empty";
    case RowKind::RepeatedHeader:
        return "row.repeated-header";
    case RowKind::Numbering:
        return "row.column-numbers";
    case RowKind::Total:
        return "row.total";
    case RowKind::Section:
        return "row.section";
    case RowKind::Note:
        return "row.note";
    case RowKind::NoFigure:
        return "row.no-figure";
    case RowKind::Title:
        return "row.title";
    case RowKind::Data:
        break;
    }
    return {};
}

RowSorter::RowSorter(const std::vector<std::string>& headers, const ColumnMapping& mapping)
    : m_headers(headers)
    , m_numbers(mapping.columnOf("row_no"))
    , m_province(mapping.columnOf("province"))
    , m_location(mapping.columnOf("location"))
    , m_hasFigures(mapping.columnOf("official_figure") >= 0)
{
    int column = 0;
    int found = 0;
    for (const auto& header : headers) {
        m_folded.push_back(fold(header));
        const auto slash = header.rfind(" / ");
        m_lastParts.push_back(
            slash == header.npos ? std::string() : fold(header.substr(slash + 3)));
        m_named += !m_folded.back().empty();
        if (!m_folded.back().empty() && ++found <= 2) {
            (found == 1 ? m_first : m_second) = column;
        }
        ++column;
    }
}

/// Blank or not, without folding: nearly every row answers here.
static bool isBlank(std::string_view text)
{
    for (const char c : text) {
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
            return static_cast<unsigned char>(c) >= 0x80 && trimmed(text).empty();
        }
    }
    return true;
}

/// False only when the first letters are plain and differ.
static bool mayFoldAlike(std::string_view cell, std::string_view header, std::string_view lastPart)
{
    const auto isPlain = [](std::string_view text) {
        return !text.empty() && static_cast<unsigned char>(text.front()) < 0x80
            && text.front() > ' ';
    };
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 0x20) : c; };
    if (!isPlain(cell) || !isPlain(header)) {
        return true;
    }
    const char first = lower(cell.front());
    return first == lower(header.front()) || (!lastPart.empty() && first == lastPart.front());
}

/// "Họ tên nạn nhân" where the header has "Họ tên đối tượng".
bool RowSorter::namesOtherField(const RawRow& row) const
{
    for (std::size_t i = 0; i < row.cells.size() && i < m_headers.size(); ++i) {
        const auto said = isBlank(row.cells[i].text) ? std::nullopt : readHeader(row.cells[i].text);
        const auto known = said ? readHeader(m_headers[i]) : std::nullopt;
        if (known && (said->field != known->field || said->role != known->role)) {
            return true;
        }
    }
    return false;
}

bool RowSorter::isRepeatedHeader(const RawRow& row)
{
    std::size_t same = 0;
    std::size_t filled = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto& cell = row.cells[i];
        if (isBlank(cell.text)) {
            continue;
        }
        ++filled;
        if (i >= m_folded.size() || (cell.kind == CellKind::Number && !m_hasFigures)
            || cell.kind == CellKind::Date || cell.text.size() > 200) {
            continue;
        }
        if (filled == 1 && !mayFoldAlike(cell.text, m_headers[i], m_lastParts[i])) {
            return false; // nearly every row ends here, without being folded
        }
        const auto folded = fold(cell.text);
        const bool isUpper = m_folded[i].size() > folded.size() && !m_lastParts[i].empty()
            && m_folded[i].starts_with(folded);
        same += folded == m_folded[i] || folded == m_lastParts[i] || isUpper;
        if (filled >= 6 && same * 3 < filled) {
            return false;
        }
    }
    const bool isAlike = same >= 2 && same * 10 >= filled * 7;
    m_wasOtherHeader = isAlike && same < filled && namesOtherField(row);
    return isAlike && !m_wasOtherHeader;
}

/// The line "(1) (2) (3)" under a header.
bool RowSorter::isNumbering(const RawRow& row) const
{
    int expected = 0;
    int found = 0;
    for (const auto& cell : row.cells) {
        if (isBlank(cell.text)) {
            continue;
        }
        auto text = fold(cell.text);
        int number = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
        const bool isLetter
            = text.size() == 1 && text[0] >= 'a' && text[0] <= 'e'; // "A  B  1  2  3"
        if (isLetter && expected == 0) {
            ++found;
            continue;
        }
        if (problem != std::errc() || end != text.data() + text.size() || number != expected + 1) {
            return false;
        }
        expected = number;
        ++found;
    }
    return expected >= 3 && std::size_t(found) * 2 > m_named;
}

static bool startsWithWord(std::string_view folded, std::string_view words)
{
    return folded.starts_with(words)
        && (folded.size() == words.size() || folded[words.size()] == ' ');
}

/// "Tổng cộng", "Cộng", "Tổng số vụ": in one of the first columns, with numbers or nothing beside
/// it.
bool RowSorter::isTotal(const RawRow& row) const
{
    std::size_t at = 0;
    while (at < row.cells.size() && isBlank(row.cells[at].text)) {
        ++at;
    }
    if (m_hasFigures && at < row.cells.size() && unitNamedIn(row.cells[at].text)) {
        return false; // "Tổng số vụ" of each year is a figure, no sum of the rows above
    }
    if (at >= row.cells.size() || int(at) > std::max(m_second, 2)
        || row.cells[at].text.size() > 80) {
        return false;
    }
    const auto first = static_cast<unsigned char>(row.cells[at].text.front());
    if (first < 0x80
        && std::string_view("TtCcGgLlSs").find(char(first)) == std::string_view::npos) {
        return false; // every sign below begins so
    }
    const auto folded = fold(row.cells[at].text);
    static constexpr std::array signs { "tong cong"sv, "tong so"sv, "tong"sv, "cong"sv,
        "cong don"sv, "luy ke"sv, "total"sv, "grand total"sv, "subtotal"sv, "sub total"sv,
        "sum"sv };
    if (std::ranges::none_of(signs, [&](auto sign) { return startsWithWord(folded, sign); })) {
        return false;
    }
    // "Công" and "Tống" are names: without its marks the word alone is no proof.
    const auto marked = foldExact(row.cells[at].text);
    if (marked.starts_with("công") || marked.starts_with("tống") || marked.starts_with("tông")) {
        return false;
    }
    for (std::size_t i = at + 1; i < row.cells.size(); ++i) {
        const auto text = row.cells[i].text;
        const bool isSame = text == row.cells[at].text; // merged across
        if (!isBlank(text) && !isSame && !parseNumber(text) && !meansUnknown(text)
            && parseQuantity(text).value == std::nullopt) {
            return false;
        }
    }
    return true;
}

/// The numbering before a heading: "II", "3", "B"; empty when there is none.
static std::string markOf(std::string_view text)
{
    const auto end = text.find_first_of(".)-:/ ");
    if (end == text.npos || end == 0 || end > 5) {
        return {};
    }
    const auto mark = text.substr(0, end);
    if (mark.find_first_not_of("IVXivx") == mark.npos) {
        return "I";
    }
    if (mark.find_first_not_of("0123456789") == mark.npos) {
        return "1";
    }
    const bool isLetter = mark.size() == 1 && ((mark[0] | 0x20) >= 'a' && (mark[0] | 0x20) <= 'z');
    return isLetter && text[end] != ' ' ? "A" : std::string();
}

static std::string_view behindMark(std::string_view text, const std::string& mark)
{
    if (!mark.empty()) {
        text.remove_prefix(std::min(text.find_first_of(".)-:/ "), text.size()));
        text.remove_prefix(std::min(text.find_first_not_of(".)-:/ "), text.size()));
    }
    return text;
}

static int yearAlone(const std::string& folded)
{
    static constexpr std::array before { "nam "sv, "year "sv, ""sv };
    for (const auto word : before) {
        int year = 0;
        if (folded.starts_with(word)) {
            const auto* first = folded.data() + word.size();
            const auto [end, problem] = std::from_chars(first, folded.data() + folded.size(), year);
            if (problem == std::errc() && end == folded.data() + folded.size() && year >= 1990
                && year <= 2100) {
                return year;
            }
        }
    }
    return 0;
}

RowKind RowSorter::sortLoneCell(std::string_view cell)
{
    const auto text = trimmed(cell);
    const auto folded = fold(text);
    if (isRemark(text)) {
        return RowKind::Note;
    }
    if (isSignedBy(text) || isSigningDate(text)) {
        m_below = 1;
        return RowKind::Note;
    }
    const auto mark = markOf(text);
    const auto words = behindMark(text, mark);
    if (const int year = yearAlone(fold(words)); year != 0) {
        m_context.year = year;
        return RowKind::Section;
    }
    const auto place = m_places.province(words, {});
    if (!place.place.unit.empty() || !place.place.candidates.empty()) {
        m_context.province = words;
        m_provinceMark = mark;
        return RowKind::Section;
    }
    if (m_hasFigures && unitNamedIn(words)) {
        m_context.heading = words;
        return RowKind::Section;
    }
    if (!mark.empty()) {
        if (mark == m_provinceMark) {
            m_context.province.clear(); // the next section of the same kind, and it is no province
        }
        return RowKind::Section;
    }
    if (maySign(text)) {
        return RowKind::Note; // the name under "Thủ trưởng đơn vị"
    }
    // Words by themselves in a wide table are a remark; in a narrow one they may be a row.
    return m_named >= 4 && folded.size() >= 25 ? RowKind::Note : RowKind::Data;
}

/// A form numbered in advance: nothing but the running number, in its column or in one without a
/// header.
bool RowSorter::isOnlyNumber(const RawRow& row) const
{
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto& text = row.cells[i].text;
        if (isBlank(text)) {
            continue;
        }
        const bool isUnnamed = int(i) < m_first && (i >= m_folded.size() || m_folded[i].empty());
        if ((int(i) != m_numbers && !isUnnamed) || text.size() > 6
            || text.find_first_not_of("0123456789.") != text.npos) {
            return false;
        }
    }
    return true;
}

/// "II | Tỉnh Hà Giang", "B | Năm 2023", also with a subtotal behind it: a heading whose mark has a
/// cell of its own. Rows are numbered in digits, so a Roman number or a letter numbers none of them.
std::optional<RowKind> RowSorter::sortMarkedHeading(const RawRow& row)
{
    std::size_t at = 0;
    while (at < row.cells.size() && isBlank(row.cells[at].text)) {
        ++at;
    }
    const bool isOfNumbers = int(at) == m_numbers
        || (m_numbers < 0 && at < m_folded.size() && m_folded[at].empty());
    if (m_hasFigures || m_named < 4 || at >= row.cells.size() || !isOfNumbers
        || row.cells[at].text.size() > 6) {
        return std::nullopt;
    }
    const char letter = row.cells[at].text.front();
    if (letter >= '0' && letter <= '9') {
        return std::nullopt; // nearly every row
    }
    const auto mark = markOf(std::string(trimmed(row.cells[at].text)) + '.');
    if (mark != "I" && mark != "A") {
        return std::nullopt;
    }
    std::string_view words;
    bool hasNumbers = false;
    bool isInPlaceColumn = false;
    for (auto i = at + 1; i < row.cells.size(); ++i) {
        const auto text = row.cells[i].text;
        if (isBlank(text) || text == words) { // the same again: merged across
            continue;
        }
        if (words.empty()) {
            words = text;
            isInPlaceColumn = int(i) == m_province || int(i) == m_location;
        } else if (!parseNumber(text)) {
            return std::nullopt;
        } else {
            hasNumbers = true;
        }
    }
    if (words.empty() || words.size() > 200 || parseNumber(words)) {
        return std::nullopt;
    }
    const auto place = hasNumbers ? m_places.province(words, {}).place : PlaceMention {};
    const bool isPlace = !place.unit.empty() || !place.candidates.empty();
    if (hasNumbers && (isInPlaceColumn || (!isPlace && yearAlone(fold(words)) == 0))) {
        return std::nullopt; // a row with numbers of its own
    }
    const auto kind = sortLoneCell(std::string(row.cells[at].text) + ". " + std::string(words));
    return kind == RowKind::Section ? std::optional(kind) : std::nullopt;
}

/// A name or an office behind a line that is signed: no number, no long text.
bool RowSorter::maySign(std::string_view text) const
{
    static constexpr int mostLines = 10; // of one block of signatures
    return m_below > 0 && m_below <= mostLines && text.size() <= 120
        && text.find_first_of("0123456789") == text.npos;
}

/// "Người lập biểu | | | Thủ trưởng đơn vị": every cell of it belongs below the table.
bool RowSorter::isSignatures(const RawRow& row) const
{
    if (m_numbers >= 0 && std::size_t(m_numbers) < row.cells.size()
        && row.cells[std::size_t(m_numbers)].text.find_first_of("0123456789")
            != std::string_view::npos) {
        return false;
    }
    return std::ranges::all_of(row.cells, [&](const Cell& cell) {
        if (isBlank(cell.text)) {
            return true;
        }
        const auto text = trimmed(cell.text);
        return cell.kind == CellKind::Text
            && (isSignedBy(text) || isSigningDate(text) || maySign(text));
    });
}

RowKind RowSorter::sort(const RawRow& row)
{
    m_wasOtherHeader = false;
    if (!row.problem.empty()) {
        return RowKind::Data;
    }
    std::string_view lone;
    std::size_t filled = 0;
    std::size_t different = 0;
    std::size_t texts = 0;
    for (const auto& cell : row.cells) {
        if (isBlank(cell.text)) {
            continue;
        }
        ++filled;
        texts += cell.kind == CellKind::Text;
        if (lone.empty() || cell.text != lone) {
            ++different;
            lone = different == 1 ? cell.text : lone;
        }
        if (different > 3) {
            break;
        }
    }
    if (filled == 0) {
        return RowKind::Empty;
    }
    if (filled <= 2 && m_named > 1 && isOnlyNumber(row)) {
        return RowKind::Empty;
    }
    if (different == 1 && m_named > 1) {
        if (isTotal(row)) {
            return RowKind::Total;
        }
        return filled == 1 && texts == 0 && !yearAlone(std::string(lone)) ? RowKind::Data
                                                                          : sortLoneCell(lone);
    }
    if (isTotal(row)) {
        return RowKind::Total;
    }
    if (const auto heading = sortMarkedHeading(row)) {
        return *heading;
    }
    if (different <= 3 && m_named >= 4 && isSignatures(row)) {
        ++m_below;
        return RowKind::Note;
    }
    m_below = 0;
    const auto& first = row.cells.front().text;
    const bool mayBeNumbering = !first.empty() && first.size() <= 3
        && (first.front() == '(' || first == "1" || first == "A");
    if (mayBeNumbering && isNumbering(row)) {
        return RowKind::Numbering;
    }
    return isRepeatedHeader(row) ? RowKind::RepeatedHeader : RowKind::Data;
}

} // namespace tuyen
