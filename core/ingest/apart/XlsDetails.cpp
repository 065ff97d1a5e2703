// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/apart/XlsDetails.h"

#include "ingest/Encoding.h"
#include "ingest/apart/CompoundFile.h"

#include <algorithm>

namespace tuyen {

static constexpr std::size_t mostOfEach = 200'000;
static constexpr std::uint32_t biff8 = 0x0600;

namespace {

enum Record : std::uint32_t {
    Formula = 0x0006,
    EndOfSheet = 0x000A,
    BoundSheet = 0x0085,
    MultipleNumbers = 0x00BD,
    CellFormat = 0x00E0,
    MergedCells = 0x00E5,
    Number = 0x0203,
    TruthOrError = 0x0205,
    Row = 0x0208,
    ShortNumber = 0x027E,
    Format = 0x041E,
    BeginOfSheet = 0x0809,
};

class Workbook {
public:
    explicit Workbook(std::string_view bytes)
        : m_bytes(bytes)
    {
    }
    std::vector<XlsDetails> read();

private:
    /// Calls `take(record, body)` from `at` to the end of the sheet.
    template <class Take> void walk(std::size_t at, Take take) const;
    void takeGlobal(std::uint32_t record, std::string_view body);
    void takeCell(XlsDetails& sheet, std::uint32_t record, std::string_view body) const;
    void noteMonth(XlsDetails& sheet, XlsDetails::Place place, std::uint32_t format) const;

    std::string_view m_bytes;
    std::map<std::uint32_t, bool> m_monthById;
    std::vector<bool> m_isMonth; ///< by cell format
    std::vector<std::pair<std::size_t, std::string>> m_sheets;
};

} // namespace

/// Letters of one byte (Latin) or two, as the flags before them say.
static std::string wordsAt(std::string_view body, std::size_t at, std::size_t count, bool isWide)
{
    std::string bytes(body.substr(std::min(at, body.size()), isWide ? count * 2 : count));
    if (!isWide) {
        std::string wide;
        for (const char c : bytes) {
            wide += c;
            wide += '\0';
        }
        bytes = std::move(wide);
    }
    std::string text;
    decode(TextEncoding::Utf16Le, bytes, true, text);
    return text;
}

static std::string errorNamed(std::uint32_t code)
{
    switch (code) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0F:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1D:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    default:
        return "#N/A";
    }
}

template <class Take> void Workbook::walk(std::size_t at, Take take) const
{
    while (at + 4 <= m_bytes.size()) {
        const auto record = littleEndian(m_bytes, at, 2);
        const auto length = std::size_t(littleEndian(m_bytes, at + 2, 2));
        if (record == EndOfSheet) {
            return;
        }
        take(record, m_bytes.substr(at + 4, length));
        at += 4 + length;
    }
}

void Workbook::takeGlobal(std::uint32_t record, std::string_view body)
{
    if (record == BoundSheet && body.size() > 8 && m_sheets.size() < 10'000) {
        m_sheets.emplace_back(littleEndian(body, 0, 4),
            wordsAt(body, 8, littleEndian(body, 6, 1), (body[7] & 1) != 0));
    } else if (record == Format && body.size() > 5) {
        const auto code = wordsAt(body, 5, littleEndian(body, 2, 2), (body[4] & 1) != 0);
        m_monthById[littleEndian(body, 0, 2)] = styleOf(code).format == NumberFormat::Month;
    } else if (record == CellFormat && m_isMonth.size() < 65'536) {
        const auto id = littleEndian(body, 2, 2);
        const auto own = m_monthById.find(id);
        m_isMonth.push_back(own != m_monthById.end() ? own->second : id == 17);
    }
}

void Workbook::noteMonth(XlsDetails& sheet, XlsDetails::Place place, std::uint32_t format) const
{
    if (format < m_isMonth.size() && m_isMonth[format]) {
        sheet.months.insert(place);
    }
}

void Workbook::takeCell(XlsDetails& sheet, std::uint32_t record, std::string_view body) const
{
    const XlsDetails::Place place { littleEndian(body, 0, 2),
        static_cast<std::uint16_t>(littleEndian(body, 2, 2)) };
    const auto format = littleEndian(body, 4, 2);
    const auto put = [&](bool isError, std::uint32_t value) {
        if (isError) {
            sheet.errors[place] = errorNamed(value);
        } else {
            sheet.truths[place] = value != 0;
        }
    };
    if (record == MergedCells) {
        const auto count = littleEndian(body, 0, 2);
        for (std::size_t i = 0; i < count && 10 + 8 * i <= body.size(); ++i) {
            const auto at = 2 + 8 * i;
            sheet.merged.push_back({ littleEndian(body, at, 2), littleEndian(body, at + 2, 2),
                int(littleEndian(body, at + 4, 2)), int(littleEndian(body, at + 6, 2)) });
        }
    } else if (record == Row && (littleEndian(body, 12, 2) & 0x20) != 0) {
        sheet.hiddenRows.insert(place.first);
    } else if (record == TruthOrError && body.size() >= 8) {
        put(body[7] != 0, littleEndian(body, 6, 1));
    } else if (record == Formula && littleEndian(body, 12, 2) == 0xFFFF && body.size() > 12) {
        const auto kind = littleEndian(body, 6, 1);
        if (kind == 1 || kind == 2) {
            put(kind == 2, littleEndian(body, 8, 1));
        }
    } else if (record == Number || record == ShortNumber || record == Formula) {
        noteMonth(sheet, place, format);
    } else if (record == MultipleNumbers) {
        for (std::size_t i = 0; 4 + 6 * i + 8 <= body.size(); ++i) {
            noteMonth(sheet, { place.first, static_cast<std::uint16_t>(place.second + i) },
                littleEndian(body, 4 + 6 * i, 2));
        }
    }
}

std::vector<XlsDetails> Workbook::read()
{
    std::vector<XlsDetails> found;
    if (littleEndian(m_bytes, 0, 2) != BeginOfSheet || littleEndian(m_bytes, 4, 2) != biff8) {
        return found;
    }
    walk(0, [this](auto record, auto body) { takeGlobal(record, body); });
    for (const auto& [at, name] : m_sheets) {
        auto& sheet = found.emplace_back();
        sheet.sheet = name;
        walk(at, [&](auto record, auto body) {
            const auto count = sheet.merged.size() + sheet.truths.size() + sheet.errors.size()
                + sheet.months.size() + sheet.hiddenRows.size();
            if (count < mostOfEach) {
                takeCell(sheet, record, body);
            }
        });
        std::ranges::sort(sheet.merged, {}, &CellRange::firstRow);
    }
    return found;
}

std::vector<XlsDetails> readXlsDetails(const std::filesystem::path& file)
{
    const auto bytes = compoundStream(file, "Workbook");
    return bytes ? Workbook(*bytes).read() : std::vector<XlsDetails>();
}

} // namespace tuyen
