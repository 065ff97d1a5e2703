// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ChartStyle.h"
#include "trends/TrendTable.h"

#include <QRectF>
#include <QTransform>

#include <array>
#include <string>
#include <vector>

namespace tuyen {

struct ChangeUnit {
    std::string unit; ///< a code of the layer drawn
    std::int64_t before = 0;
    std::int64_t after = 0;
    std::int64_t difference() const { return after - before; }
};

/// The last complete years against as many before: two and two, or one and one in a short series.
struct ChangeValue {
    Measure measure = Measure::Incidents;
    Basis basis = Basis::Day;
    int span = 0; ///< years on each side; 0: nothing to compare
    int lastYear = 0;
    std::vector<ChangeUnit> units; ///< border provinces only, in the order of the border
    std::array<std::int64_t, 3> from { 2, 6,
        12 }; ///< least |difference| of the three steps each way

    bool isToday() const { return basis != Basis::Strip; } ///< which provinces are drawn
    QString after() const;                                 ///< "2024–25"
    QString before() const;
    int step(std::int64_t difference) const; ///< 0–6, 3 is the middle
    const ChangeUnit* unit(std::string_view code) const;
};

/// Rows by the unit of the day are put on today's provinces: nothing else can be compared on one
/// map.
ChangeValue changeValue(const TrendTable& table, int lastYear, bool isScaleFitted = false);

/// Three crops of the border: north, middle, south. No water is drawn; the two archipelagos are
/// named.
class ChangeMapLayout {
public:
    ChangeMapLayout(QRectF area, const ChartStyle& style);
    struct Crop {
        QRectF area;
        QTransform map; ///< from longitude, −latitude
    };
    const std::array<Crop, 3>& crops() const { return m_crops; }
    std::string at(
        QPointF point, const ChangeValue& value) const; ///< the unit under a point, or ""

private:
    std::array<Crop, 3> m_crops;
};

struct ChangeMarks {
    std::vector<std::string> selected;
    std::string hovered;
    std::string current; ///< keyboard cursor, when it has the focus
};
void paintChangeMap(QPainter& painter, const ChangeMapLayout& layout, const ChangeValue& value,
    const ChartStyle& style, const ChangeMarks& marks = {});
void paintChangeLegend(
    QPainter& painter, const QRectF& area, const ChangeValue& value, const ChartStyle& style);

} // namespace tuyen
