// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPixmap>
#include <QWidget>

#include <catch2/catch_test_macros.hpp>

namespace tuyen::test {

/// A picture of what stands there now. TUYEN_SHOTS=<folder> keeps it under its name.
inline void shoot(QWidget& widget, const char* name)
{
    for (int round = 0; round < 3; ++round) { // new lines are shown, laid out, colours read again
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QPixmap picture = widget.grab();
    CHECK_FALSE(picture.isNull());
    const QString folder = qEnvironmentVariable("TUYEN_SHOTS");
    if (!folder.isEmpty()) {
        picture.save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
    }
}

} // namespace tuyen::test
