// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

namespace tuyen::page {

/// A page is measured in twentieths of a point: every size of Decree 30/2020 is then a whole number
/// of font pixels, and screen, print and PDF are the same layout under another scale.
inline constexpr int unitsPerInch = 1440;
constexpr qreal mm(qreal millimetres) { return millimetres * unitsPerInch / 25.4; }
constexpr qreal pt(qreal points) { return points * 20; }

/// A4; margins of Decree 30/2020, Appendix I: top and bottom 20–25 mm, left 30–35, right 15–20.
inline constexpr QSizeF size { mm(210), mm(297) };
inline constexpr QRectF body { mm(30), mm(20), mm(160), mm(257) };

inline constexpr qreal indent = mm(10); ///< first line of a paragraph
inline constexpr qreal paragraphGap = pt(6);

} // namespace tuyen::page
