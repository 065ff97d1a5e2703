// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ChartStyle.h"
#include "trends/HeatGrid.h"
#include "trends/HeatPainter.h"
#include "trends/TrendValue.h"

#include <QSizeF>

namespace tuyen {

/// The trend page as one picture to hand on: title, answer sentence, heat map with legend, bars by
/// year and, where the value has one, the strip below them. Always light, always the words of one
/// language.
class TrendSheet {
public:
    TrendSheet(TrendValue value, Language language);

    QSizeF size() const { return m_size; }
    void paint(QPainter& painter) const;
    const HeatGrid& grid() const { return m_grid; }

private:
    void paintWords(QPainter& painter) const;
    void paintBars(QPainter& painter, const QRectF& area) const;
    void paintStrip(QPainter& painter, const QRectF& area, const class StackedBars& bars) const;

    TrendValue m_value;
    ChartStyle m_style;
    HeatGrid m_grid;
    HeatLayout m_heat;
    QString m_title, m_sentence, m_caveat;
    qreal m_sentenceHeight = 0;
    qreal m_caveatHeight = 0;
    qreal m_top = 0; ///< of the pictures
    QSizeF m_size;
};

/// Writes the sheet; the kind is told by the name: .svg, .png (at `scale`), .pdf. False for any
/// other. An older file stays whole when it cannot be written: throws Error "file.unwritable",
/// "file.disk-full". Needs a QGuiApplication, not a screen.
bool exportTrendSheet(const TrendSheet& sheet, const QString& file, qreal scale = 1);

/// The same for who has table and series only, such as the command line.
bool exportTrendChart(const TrendTable& table, const std::vector<NeighbourSeries>& series,
    const QString& file, Language language, qreal scale = 1);

} // namespace tuyen
