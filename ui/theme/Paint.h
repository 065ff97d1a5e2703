// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QWidget;

namespace tuyen {

/// A flat box: fill, 1-px line on half pixels, round corners. An invalid colour leaves its part
/// out.
void drawBox(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill,
    const QColor& line = {}, qreal lineWidth = 1);

/// The background a region of the window stands on; follows the theme.
enum class Surface { Window, Panel, Raised, Inset };
void setSurface(QWidget* widget, Surface surface);

} // namespace tuyen
