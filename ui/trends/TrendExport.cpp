// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/PictureFile.h"
#include "trends/TrendSheet.h"
#include "trends/TrendWords.h"

namespace tuyen {

bool exportTrendSheet(const TrendSheet& sheet, const QString& file, qreal scale)
{
    return writePicture(
        sheet.size(), [&sheet](QPainter& painter) { sheet.paint(painter); }, file, scale);
}

bool exportTrendChart(const TrendTable& table, const std::vector<NeighbourSeries>& series,
    const QString& file, Language language, qreal scale)
{
    return exportTrendSheet(
        TrendSheet(trendValue(table, series, todayNumber()), language), file, scale);
}

} // namespace tuyen
