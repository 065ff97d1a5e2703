// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FigureStore.h"

#include "gazetteer/Gazetteer.h"
#include "store/internal/Counters.h"
#include "store/internal/Rows.h"
#include "store/internal/Sql.h"

#include <algorithm>
#include <tuple>

namespace tuyen {

FigureStore::FigureStore(const Store& store)
    : m_store(&store)
{
}

std::int64_t FigureStore::count() const
{
    return Counters(m_store->connection()).value(counter::count("official_figures"));
}

static bool isIn(const std::vector<std::string>& codes, const std::string& code)
{
    return !code.empty() && std::ranges::find(codes, code) != codes.end();
}

static bool passes(const FigureFilter& filter, const OfficialFigure& figure)
{
    if (!filter.units.empty()
        && std::ranges::find(filter.units, figure.unit) == filter.units.end()) {
        return false;
    }
    if (!filter.provinces.empty() && !isIn(filter.provinces, figure.area.unit)) {
        const auto* unit = Gazetteer::standard().province(figure.area.unit);
        if (!unit || !isIn(filter.provinces, unit->successor)) {
            return false;
        }
    }
    const auto& period = figure.period;
    const auto begins = [&](int year) {
        const std::chrono::year_month_day first(period.earliest), last(period.latest);
        return period.isKnown() && (int(first.year()) == year || int(last.year()) == year);
    };
    return filter.years.empty() || std::ranges::any_of(filter.years, begins);
}

std::vector<StoredFigure> FigureStore::list(const FigureFilter& filter) const
{
    auto row = m_store->connection().prepare(
        "SELECT f.*, coalesce(b.parent, b.id), s.file_name, h.name, r.row FROM official_figures f"
        " JOIN batches b ON b.id = f.batch JOIN sources s ON s.id = b.source"
        " JOIN source_rows r ON r.id = f.origin JOIN sheets h ON h.id = r.sheet ORDER BY f.id");
    std::vector<StoredFigure> figures;
    while (row.step()) {
        StoredFigure stored;
        stored.figure = readFigure(RowReader(row, m_store->codes()));
        stored.batch = BatchId(row.integer(figureColumns));
        const bool isOfBatch = filter.batches.empty()
            || std::ranges::find(filter.batches, stored.batch) != filter.batches.end();
        if (!isOfBatch || !passes(filter, stored.figure)) {
            continue;
        }
        stored.file = row.text(figureColumns + 1);
        stored.sheet = row.text(figureColumns + 2);
        stored.row = row.integer(figureColumns + 3);
        figures.push_back(std::move(stored));
    }
    std::ranges::stable_sort(figures, [](const StoredFigure& a, const StoredFigure& b) {
        const auto key = [](const OfficialFigure& f) {
            return std::make_tuple(f.unit, std::cref(f.area.country), std::cref(f.area.unit),
                std::cref(f.area.raw), f.period.earliest, f.period.latest);
        };
        return key(a.figure) < key(b.figure);
    });
    return figures;
}

} // namespace tuyen
