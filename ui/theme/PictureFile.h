// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace tuyen {

/// Writes what a painter paints on a page of this size (px at 96 dpi); the kind is told by the name:
/// .svg, .png (at `scale`, 1–4), .pdf. False for any other. An older file stays whole when it cannot
/// be written: throws Error "file.unwritable", "file.disk-full". Needs a QGuiApplication, not a
/// screen.
bool writePicture(const QSizeF& size, const std::function<void(QPainter&)>& paint,
    const QString& file, qreal scale = 1);

} // namespace tuyen
