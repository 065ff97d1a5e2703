// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/FigureReader.h"

#include "ingest/internal/UnitWords.h"
#include "text/Fold.h"

#include <algorithm>

namespace tuyen {

FigureReader::FigureReader(const ColumnMapping& mapping, const ImportOptions& options)
    : m_area(mapping.columnOf("figure_area"))
    , m_period(mapping.columnOf("figure_period"))
    , m_context(options.figures)
    , m_yearHint(options.yearHint)
{
    for (const auto& mapped : mapping.columns) {
        if (mapped.field == "official_figure") {
            m_columns.push_back(
                { mapped.column, mapped.header, figureHeader(mapped.header, options.yearHint) });
        } else if (mapped.field == "figure_measure") {
            m_measures.push_back(mapped.column);
        }
    }
}

/// "người" says only that people are counted.
static bool isMoreThanPeople(const std::optional<CountUnit>& unit)
{
    return unit && *unit != CountUnit::People;
}

FigureReader::RowWords FigureReader::wordsOf(RowWork& work) const
{
    RowWords words;
    for (const int column : m_measures) {
        const auto& text = work.text(column);
        words.measure += (words.measure.empty() || text.empty() ? "" : " – ") + text;
        const auto unit = unitNamedIn(text);
        words.unit = isMoreThanPeople(words.unit) || !unit ? words.unit : unit;
    }
    words.year = work.context.year != 0 ? work.context.year : m_yearHint;
    if (m_period >= 0 && !work.text(m_period).empty()) {
        const auto period = periodIn(work.text(m_period), words.year);
        const auto isDay = [&] { // a report for every day
            const auto* cell = work.cell(m_period);
            const auto digits = std::ranges::count_if(
                work.text(m_period), [](char c) { return c >= '0' && c <= '9'; });
            return (cell && cell->kind == CellKind::Date) || digits >= 2;
        };
        if (period && period->rest.empty()) {
            words.period = period->period;
            words.year = words.period.year().value_or(words.year);
        } else if (isDay()) {
            words.period = work.date(m_period, words.year);
        } else {
            work.waits("figure.no-period", m_period);
        }
    }
    words.areaColumn = m_area;
    words.area = m_area >= 0 ? work.text(m_area) : std::string();
    if (words.area.empty()) {
        words.areaColumn = -1;
        words.area
            = work.context.province.empty() ? m_context.area : work.context.province;
    }
    return words;
}

/// False: the row waits.
bool FigureReader::settleUnit(
    RowWork& work, const Column& column, const RowWords& words, OfficialFigure& figure) const
{
    const auto heading
        = work.context.heading.empty() ? std::nullopt : unitNamedIn(work.context.heading);
    const auto inTitle = countUnitFromName(m_context.unit);
    const std::optional<CountUnit> said[] = { unitNamedIn(work.text(column.column)), words.unit,
        column.said.unit };
    std::optional<CountUnit> unit;
    for (const auto& one : said) {
        if (isMoreThanPeople(unit) && isMoreThanPeople(one) && *unit != *one) {
            work.waits("count.other-unit", column.column);
            return false;
        }
        unit = isMoreThanPeople(unit) || !one ? unit : one;
    }
    const bool isOwn = isMoreThanPeople(unit);
    const auto around = heading ? heading : inTitle;
    const bool isOfCell = !isMoreThanPeople(words.unit) && !isMoreThanPeople(column.said.unit);
    if (isOwn && isOfCell && isMoreThanPeople(around) && *unit != *around) {
        work.waits("count.other-unit", column.column);
        return false;
    }
    for (const auto& one : { heading, inTitle }) {
        unit = isMoreThanPeople(unit) || !one ? unit : one;
    }
    if (!unit) {
        work.waits("figure.no-unit", column.column);
        return false;
    }
    figure.unit = *unit;
    figure.label = !words.measure.empty() ? words.measure
        : !column.said.label.empty()      ? column.said.label
                                          : work.context.heading;
    // "Dưới 16 tuổi" in a table of victims counts victims, but not all of them.
    figure.isPart = !isOwn && !words.measure.empty() && !words.unit;
    return true;
}

PartialDate FigureReader::periodOf(const Column& column, const RowWords& words) const
{
    if (words.period.isKnown() && words.period.precision == DatePrecision::Year) {
        // "Quý I" beside a year in the row
        const auto period = periodIn(column.header, words.year);
        return period ? period->period : words.period;
    }
    if (column.said.period.isKnown()) {
        return column.said.period;
    }
    if (words.period.isKnown()) {
        return words.period;
    }
    if (const auto period = periodIn(column.header, words.year);
        period && (period->rest.empty() || column.said.unit)) {
        return period->period;
    }
    const auto period = periodIn(m_context.period, words.year);
    return period ? period->period : PartialDate {};
}

/// "Công an tỉnh Lạng Sơn": the province whose police it is.
static std::string_view withoutOffice(std::string_view area)
{
    for (const std::string_view office : { "Công an ", "CÔNG AN ", "Công An ", "CA ", "BĐBP ",
             "Bộ đội Biên phòng ", "Bộ Đội Biên Phòng ", "BỘ ĐỘI BIÊN PHÒNG " }) {
        if (area.starts_with(office)) {
            return area.substr(office.size());
        }
    }
    return area;
}

/// A district, a commune, an office: no unit that official figures are kept of.
static bool isBelowProvince(std::string_view area)
{
    static constexpr std::string_view units[]
        = { "huyen ", "quan ", "thi xa ", "xa ", "phuong ", "thi tran ", "don ", "phong ", "doi ",
              "tram ", "cua khau ", "dac khu " };
    static constexpr std::string_view municipalities[]
        = { "ha noi", "ho chi minh", "hcm", "hai phong", "da nang", "can tho", "hue" };
    const auto folded = fold(area);
    for (const std::string_view city : { "thanh pho ", "tp " }) {
        if (folded.starts_with(city)) { // "Thành phố Lạng Sơn" is none but the province's town
            const auto name = std::string_view(folded).substr(city.size());
            return std::ranges::none_of(
                municipalities, [&](auto one) { return name.starts_with(one); });
        }
    }
    return std::ranges::any_of(units, [&](auto unit) { return folded.starts_with(unit); });
}

/// False: the row waits.
bool FigureReader::settleArea(
    RowWork& work, const RowWords& words, OfficialFigure& figure) const
{
    if (words.area.empty()) {
        return true;
    }
    if (meansWholeCountry(words.area)) {
        figure.area.country = "VN";
        figure.area.raw = words.area;
        return true;
    }
    const auto area = withoutOffice(words.area);
    if (isBelowProvince(area)) {
        work.waits("figure.below-province", words.areaColumn);
        return false;
    }
    auto reading = m_places.province(area, figure.period);
    if (reading.place.unit.empty() && reading.place.candidates.empty()) {
        if (auto country = m_places.country(words.area); !country.place.country.empty()) {
            reading = std::move(country);
        } else {
            work.waits("place.unknown", words.areaColumn, reading.suggestion);
            return false;
        }
    }
    figure.area = reading.place;
    figure.area.raw = words.area;
    if (reading.issue == "place.ambiguous" && words.areaColumn >= 0) {
        work.lookAt(reading.issue, words.areaColumn, reading.suggestion);
    }
    return true;
}

void FigureReader::readCell(RowWork& work, const Column& column, const RowWords& words) const
{
    OfficialFigure figure;
    figure.column = column.column;
    figure.raw = work.text(column.column);
    figure.publisher = m_context.publisher;
    figure.quantity = work.quantity(column.column);
    if (!figure.quantity.value || work.out.waits || !settleUnit(work, column, words, figure)) {
        return;
    }
    figure.period = periodOf(column, words);
    if (!figure.period.isKnown()) {
        work.waits("figure.no-period", column.column);
        return;
    }
    if (settleArea(work, words, figure)) {
        figure.fingerprint = fingerprintOf(figure, m_context.file);
        work.out.draft.figures.push_back(std::move(figure));
    }
}

void FigureReader::read(RowWork& work) const
{
    work.checkShape();
    const auto words = wordsOf(work);
    for (const auto& column : m_columns) {
        const auto* cell = work.cell(column.column);
        if (cell && cell->kind == CellKind::Error) {
            work.waits("count.unclear", column.column);
        } else if (!work.text(column.column).empty() && !work.out.waits) {
            readCell(work, column, words);
        }
    }
    auto& draft = work.out.draft;
    if (work.out.waits) {
        draft.figures.clear();
        return;
    }
    work.out.saysNothing = draft.figures.empty();
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const auto& figure : draft.figures) {
        hash = (hash ^ figure.fingerprint) * 0x100000001b3ULL;
    }
    draft.fingerprint = hash == 0 ? 1 : hash;
}

} // namespace tuyen
