// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands around the rows: titles, header rows, a line for each year, totals, notes.
#include "demo/UnitSheet.h"

namespace tuyen {

using namespace std::chrono;

static std::vector<SheetCell> line(
    const std::string& text, std::size_t columns, bool isMerged = true)
{
    std::vector<SheetCell> row(columns);
    row.front().text = text;
    row.front().span = isMerged ? static_cast<int>(columns) : 1;
    return row;
}

static void addHeader(Sheet& sheet, const UnitHabits& habits)
{
    std::vector<SheetCell> upper;
    std::vector<SheetCell> lower;
    for (std::size_t i = 0; i < habits.columns.size(); ++i) {
        const auto& column = habits.columns[i];
        const bool isGrouped = !column.group.empty();
        const bool isFirst = i == 0 || habits.columns[i - 1].group != column.group;
        SheetCell above { isGrouped ? (isFirst ? column.group : "") : column.header };
        if (!isGrouped) {
            above.depth = habits.hasTwoHeaderRows ? 2 : 1;
        } else if (isFirst) {
            std::size_t end = i;
            while (end < habits.columns.size() && habits.columns[end].group == column.group) {
                ++end;
            }
            above.span = static_cast<int>(end - i);
        }
        upper.push_back(above);
        lower.push_back({ isGrouped ? column.header : "" });
    }
    sheet.rows.push_back(upper);
    if (habits.hasTwoHeaderRows) {
        sheet.rows.push_back(lower);
    }
}

static void addTotals(
    Sheet& sheet, const UnitHabits& habits, std::span<const FictionalIncident* const> incidents)
{
    auto row = line("Tổng cộng", habits.columns.size(), false);
    std::int64_t victims = 0;
    std::int64_t presumed = 0;
    for (const auto* incident : incidents) {
        victims += incident->victimCount;
        presumed += incident->presumedCount;
    }
    for (std::size_t i = 0; i < habits.columns.size(); ++i) {
        const auto& field = habits.columns[i].field;
        if (field == "victim_count" || field == "presumed_victim_count") {
            const auto sum = field == "victim_count" ? victims : presumed;
            row[i] = { std::to_string(sum), SheetCell::Kind::Number, static_cast<double>(sum) };
        }
    }
    sheet.rows.push_back(row);
}

Sheet unitSheet(const UnitHabits& habits, const SheetSubject& subject,
    std::span<const FictionalIncident* const> incidents, std::uint64_t seed)
{
    const auto columns = habits.columns.size();
    Sheet sheet;
    sheet.name = subject.name;
    sheet.rows.push_back(line(
        "DỮ LIỆU HƯ CẤU – DANH SÁCH VỤ MUA BÁN NGƯỜI, " + subject.unitName + ", " + subject.period,
        columns));
    sheet.rows.push_back(
        line("(Người, số điện thoại và vụ việc trong tệp này đều do bịa đặt)", columns));
    sheet.titleRows = sheet.rows.size();
    addHeader(sheet, habits);
    sheet.headerRows = habits.hasTwoHeaderRows ? 2 : 1;

    int lastYear = 0;
    std::int64_t number = 0;
    for (const auto* incident : incidents) {
        const int y = int(year_month_day(incident->date).year());
        if (subject.hasSections && y != lastYear) {
            sheet.rows.push_back(line("Năm " + std::to_string(y), columns));
            lastYear = y;
        }
        auto row = unitRow(habits, *incident, seed, subject.isOneYear);
        if (habits.numbersRows) {
            ++number;
            row.front()
                = { std::to_string(number), SheetCell::Kind::Number, static_cast<double>(number) };
        }
        sheet.rows.push_back(row);
        if (number == 40) {
            addHeader(sheet, habits); // as when a page is copied on from the one before
        }
        if (incident == incidents[incidents.size() / 2] && incidents.size() >= 20) {
            sheet.rows.push_back(row); // a row pasted twice
        }
    }
    addTotals(sheet, habits, incidents);
    sheet.rows.push_back(line("Ghi chú: dữ liệu hư cấu, không có người thật.", columns, false));
    return sheet;
}

} // namespace tuyen
