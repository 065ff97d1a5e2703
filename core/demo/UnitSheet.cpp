// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/UnitSheet.h"

#include "base/PartialDate.h"

#include <array>
#include <cstdio>

namespace tuyen {

using namespace std::chrono;

static SheetCell number(std::int64_t value)
{
    return { std::to_string(value), SheetCell::Kind::Number, static_cast<double>(value) };
}

static std::string printed(const char* format, int a, int b, int c = 0)
{
    std::array<char, 48> text {};
    std::snprintf(text.data(), text.size(), format, a, b, c);
    return text.data();
}

static SheetCell dateCell(Prng& prng, const UnitHabits& habits, sys_days date, bool isOneYear)
{
    const year_month_day parts(date);
    const int d = static_cast<int>(unsigned(parts.day()));
    const int m = static_cast<int>(unsigned(parts.month()));
    const int y = int(parts.year());
    const int roll = prng.between(0, 99);
    if (roll < 4) {
        return { printed("tháng %d/%d", m, y) };
    }
    if (roll < 6) {
        return { printed("khoảng %d/%d", m, y) };
    }
    if (roll < 7) {
        return { printed("quý %d/%d", (m + 2) / 3, y) };
    }
    if (roll < 8) {
        return { std::to_string(y) };
    }
    if (roll < 10 && isOneYear) {
        return { printed("%d/%d", d, m) };
    }
    if (roll < 18) {
        return { printed("%d.%d.%d", d, m, y) };
    }
    if (roll < 40 && habits.dateStyle == 0) {
        return { printed("%d/%d/%d", d, m, y) };
    }
    SheetCell cell { printed("%02d/%02d/%d", d, m, y) };
    if (habits.dateStyle != 0) {
        cell.kind = habits.dateStyle == 1 ? SheetCell::Kind::Date : SheetCell::Kind::Serial;
        cell.number = dayNumber(date) + 25569; // the serial of 1970-01-01
    }
    return cell;
}

static SheetCell countCell(Prng& prng, int value, bool mayBeAbout)
{
    if (mayBeAbout && value >= 11 && prng.chance(70)) {
        const int tens = value / 10 * 10;
        const std::string words[] { "gần " + std::to_string(tens + 10),
            "hơn " + std::to_string(tens), "khoảng " + std::to_string(tens) };
        return { prng.pick(words) };
    }
    return number(value);
}

static SheetCell suspectCell(const UnitHabits& habits, const FictionalIncident& incident)
{
    std::string text;
    for (const auto& person : incident.suspects) {
        if (!text.empty()) {
            text += habits.breaksLines ? "\n" : "; ";
        }
        text += person.name;
        if (incident.suspects.size() > 1) {
            text += " (" + std::to_string(person.birthYear) + ')';
        }
    }
    return { text.empty() ? "chưa rõ" : text };
}

static SheetCell phoneCell(const FictionalIncident& incident)
{
    std::string text;
    for (const auto& person : incident.suspects) {
        if (!person.phone.empty()) {
            text += (text.empty() ? "" : "; ") + person.phone;
        }
    }
    return { text };
}

/// Numbers of their own, which the other cells of the row do not feel.
static SheetCell accountCell(Prng prng, const FictionalIncident& incident)
{
    const std::vector<std::string> banks { "Vietcombank", "Agribank", "BIDV", "VietinBank" };
    const bool isKnown = incident.suspects.size() == 1 && prng.chance(18);
    const auto& bank = prng.pick(banks);
    const int number = prng.between(0, 40);
    return { isKnown ? bank + printed(" 0000 %03d %03d", number, number) : std::string() };
}

static SheetCell plateCell(Prng prng)
{
    const std::vector<std::string> series { "11A", "12A", "14A", "24A", "25A", "37A", "38A", "70A" };
    const bool isKnown = prng.chance(16);
    const auto& letters = prng.pick(series);
    return { isKnown ? letters + printed("-%03d.%02d", 0, prng.between(0, 60)) : std::string() };
}

/// Of the suspect, not of the row: who comes back has the same passport and home.
static Prng drawnFrom(const FictionalPerson& person)
{
    auto own = static_cast<std::uint64_t>(person.birthYear);
    for (const char c : person.name) {
        own = own * 131 + static_cast<unsigned char>(c);
    }
    return Prng(own);
}

/// "XX" begins the passports of no country. No identity cards: every twelve digits may be somebody's.
static SheetCell passportCell(const FictionalIncident& incident)
{
    if (incident.suspects.size() != 1) {
        return {};
    }
    auto prng = drawnFrom(incident.suspects.front());
    const int number = prng.between(0, 9'999'999);
    return { prng.chance(40) ? printed("XX%04d%03d", number / 1000, number % 1000) : std::string() };
}

static SheetCell homeCell(const FictionalIncident& incident)
{
    if (incident.suspects.size() != 1) {
        return {};
    }
    auto prng = drawnFrom(incident.suspects.front());
    prng.next(); // not the number of the passport
    const auto commune = fictionalCommune(prng);
    return { prng.chance(70) ? "xã " + commune + ", " + unitName(incident.oldUnit) : std::string() };
}

static SheetCell victimCell(const FictionalIncident& incident)
{
    std::string text;
    for (const auto& name : incident.victims) {
        text += (text.empty() ? "" : "; ") + name;
    }
    return { text };
}

static std::string placeName(Prng& prng, const FictionalIncident& incident)
{
    if (incident.unit != incident.oldUnit && unitName(incident.unit) != unitName(incident.oldUnit)
        && prng.chance(40)) {
        return unitName(incident.oldUnit) + " cũ";
    }
    return unitName(incident.unit);
}

static SheetCell cellOf(Prng& prng, const UnitHabits& habits, const FictionalIncident& incident,
    const std::string& field, bool isOneYear)
{
    if (field == "case_id") {
        return { incident.code };
    }
    if (field == "incident_date") {
        return dateCell(prng, habits, incident.date, isOneYear);
    }
    if (field == "province") {
        return { placeName(prng, incident) };
    }
    if (field == "commune") {
        return { incident.commune };
    }
    if (field == "location") {
        return { "xã " + incident.commune + ", " + placeName(prng, incident) };
    }
    if (field == "suspect_name") {
        return suspectCell(habits, incident);
    }
    if (field == "suspect_birth_year") {
        return incident.suspects.size() == 1 ? number(incident.suspects.front().birthYear)
                                             : SheetCell {};
    }
    if (field == "suspect_phone") {
        return phoneCell(incident);
    }
    if (field == "suspect_role") {
        return { incident.suspects.empty() ? "" : incident.suspectRole };
    }
    if (field == "suspect_count") {
        return number(incident.suspectCount);
    }
    if (field == "victim_count") {
        return countCell(prng, incident.victimCount, true);
    }
    if (field == "presumed_victim_count") {
        return number(incident.presumedCount);
    }
    if (field == "person_times") {
        return incident.personTimes > 0 ? countCell(prng, incident.personTimes, true)
                                        : SheetCell {};
    }
    if (field == "victim_name") {
        return victimCell(incident);
    }
    if (field == "note") {
        return { prng.chance(15) ? "Vụ việc hư cấu" : "" };
    }
    const std::pair<const char*, const std::string&> words[] { { "exploitation",
                                                                   incident.exploitation },
        { "recruitment_channel", incident.channel }, { "modus_operandi", incident.method },
        { "border_gate", incident.gate }, { "destination_country", incident.country },
        { "crossing_type", incident.crossing }, { "transport", incident.transport },
        { "case_status", incident.status }, { "reliability", incident.grade } };
    for (const auto& [name, text] : words) {
        if (field == name) {
            return { text };
        }
    }
    return {};
}

static int columnOf(const UnitHabits& habits, std::string_view field)
{
    for (std::size_t i = 0; i < habits.columns.size(); ++i) {
        if (habits.columns[i].field == field) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

/// Mistakes as people make them: a day that does not exist, a digit too many, words where a number
/// belongs, a place nobody knows; and things that go in but want a look.
static void spoil(const UnitHabits& habits, std::vector<SheetCell>& row,
    const FictionalIncident& incident, int kind)
{
    const auto set = [&](std::string_view field, const std::string& text) {
        const int column = columnOf(habits, field);
        if (column >= 0) {
            row[static_cast<std::size_t>(column)] = { text };
        }
    };
    const int y = int(year_month_day(incident.date).year());
    switch (kind) {
    case 0:
        return set("incident_date", "31/4/" + std::to_string(y));
    case 1:
        return set("suspect_birth_year", "19801");
    case 2:
        return set("victim_count", "2 hoặc 3 hoặc");
    case 3:
        set("province", "Xứ Không Có");
        return set("location", "Xứ Không Có");
    case 4:
        return set("suspect_phone", "01690 000 12");
    default:
        return set("suspect_name", "Đ/c Thiếu tá Hà Văn Nháp");
    }
}

std::vector<SheetCell> unitRow(
    const UnitHabits& habits, const FictionalIncident& incident, std::uint64_t seed, bool isOneYear)
{
    std::uint64_t own = seed;
    for (const char c : incident.code) {
        own = own * 131 + static_cast<unsigned char>(c);
    }
    Prng prng(own);
    const Prng apart(own ^ 0x5bd1e995ULL);
    std::vector<SheetCell> row;
    for (const auto& column : habits.columns) {
        row.push_back(column.field == "suspect_account" ? accountCell(apart, incident)
                : column.field == "plate"           ? plateCell(apart)
                : column.field == "suspect_id_number" ? passportCell(incident)
                : column.field == "suspect_residence" ? homeCell(incident)
                : cellOf(prng, habits, incident, column.field, isOneYear));
    }
    if (prng.chance(8)) {
        spoil(habits, row, incident, prng.between(0, 5));
    }
    return row;
}

} // namespace tuyen
