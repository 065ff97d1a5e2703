// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Rescale.h"
#include "theme/Theme.h"
#include "theme/ThemeInternal.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>

#include <algorithm>

// Outside of any namespace, and called: a static library loses its resources otherwise.
static void registerReportFonts() { Q_INIT_RESOURCE(fonts); }

namespace tuyen {

namespace {

double s_zoom = 1.0;

/// The whole Vietnamese block: a face that lacks one of it would mix two faces in a word.
bool hasVietnamese(const QFont& face)
{
    const QFontMetrics metrics(face);
    for (char32_t letter = 0x1EA0; letter <= 0x1EF9; ++letter) {
        if (!metrics.inFontUcs4(letter)) {
            return false;
        }
    }
    return true;
}

QFont baseFont()
{
    static const QFont face = [] {
        QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
        if (!hasVietnamese(system)) {
            system.setFamily(QStringLiteral("Noto Sans"));
        }
        return system;
    }();
    return face;
}

struct Step {
    double points;
    QFont::Weight weight;
};

Step stepOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Caption:
        return { 9, QFont::Normal };
    case TextStyle::Body:
        return { 10, QFont::Normal };
    case TextStyle::BodyStrong:
        return { 10, QFont::DemiBold };
    case TextStyle::Emphasis:
        return { 11, QFont::DemiBold };
    case TextStyle::Title:
        return { 13, QFont::DemiBold };
    case TextStyle::Headline:
        return { 16, QFont::DemiBold };
    case TextStyle::Figure:
        return { 22, QFont::DemiBold };
    }
    return { 10, QFont::Normal };
}

} // namespace

QFont font(TextStyle style)
{
    const Step step = stepOf(style);
    QFont face = baseFont();
    face.setPointSizeF(step.points * s_zoom);
    face.setWeight(step.weight);
    return face;
}

QFont monoFont()
{
    QFont face = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    face.setPointSizeF(10 * s_zoom);
    return face;
}

QString reportFontFamily()
{
    static const QString family = [] {
        const QString times = QStringLiteral("Times New Roman");
        if (QFontDatabase::families().contains(times) && hasVietnamese(QFont(times))) {
            return times;
        }
        registerReportFonts();
        for (const char* face : { "Regular", "Bold", "Italic", "BoldItalic" }) {
            QFontDatabase::addApplicationFont(
                QStringLiteral(":/fonts/Tinos-%1.ttf").arg(QLatin1String(face)));
        }
        return QStringLiteral("Tinos");
    }();
    return family;
}

void setZoom(double factor)
{
    const double wanted = std::clamp(factor, 0.8, 2.0);
    if (qFuzzyCompare(wanted, s_zoom)) {
        return;
    }
    const double before = s_zoom;
    s_zoom = wanted;
    rescalePages(before, wanted);
    QApplication::setFont(font(TextStyle::Body));
    refreshWidgets();
}

double zoom() { return s_zoom; }

int px(int designPixels) { return qRound(designPixels * s_zoom); }

} // namespace tuyen
