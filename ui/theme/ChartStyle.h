// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "theme/Theme.h"

#include <QFont>
#include <QPainter>
#include <QString>

namespace tuyen {

/// What a painter of pictures needs to know of where it paints. Painters take lengths of the design
/// (px at 100 %) times `unit`, so one function serves the screen, PNG, SVG and PDF.
struct ChartStyle {
    Theme theme;
    Language language = Language::Vietnamese;
    qreal unit = 1; ///< zoom of the window; 1 in exports
    QFont caption, body, strong, emphasis, title;
    QString locale() const
    {
        return language == Language::English ? QStringLiteral("en_GB") : QStringLiteral("vi_VN");
    }

    qreal px(qreal designPixels) const { return designPixels * unit; }

    static ChartStyle screen(Language language); ///< theme, fonts and zoom of the window
    /// Light, sizes in px of the picture, and a family with a name: SVG readers know no "Sans
    /// Serif".
    static ChartStyle print(Language language);
};

/// Diagonal lines, 6 px apart, as lines and not as a pattern brush: they stay vectors in SVG and
/// PDF and keep their distance on every screen.
void paintHatch(
    QPainter& painter, const QRectF& area, const QColor& colour, const ChartStyle& style);

/// Text with a 3-px halo, readable on any fill.
void paintHaloed(QPainter& painter, QPointF centre, const QString& text, const QFont& font,
    const QColor& ink, const QColor& halo, const ChartStyle& style);

/// "▼" as a shape: its tip at `tip`.
void paintBreakArrow(QPainter& painter, QPointF tip, const ChartStyle& style);

/// Dashed, one device pixel wide, on half pixels: the mark of a break in the series.
QPen breakPen(const ChartStyle& style);

} // namespace tuyen
