// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QFontMetrics>
#include <QLabel>

#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace tuyen;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

TEST_CASE("both themes reach 4.5 to 1 for text and 3 to 1 for marks and outlines", "[theme]")
{
    for (const Theme* theme : { &Theme::light(), &Theme::dark() }) {
        for (const QColor& surface :
            { theme->window, theme->panel, theme->raised, theme->inset, theme->selectionRow }) {
            CHECK(contrast(theme->textPrimary, surface) >= 4.5);
            CHECK(contrast(theme->textSecondary, surface) >= 4.5);
            CHECK(contrast(theme->accentText, surface) >= 4.5);
        }
        CHECK(contrast(theme->textOnAccent, theme->accent) >= 4.5);
        CHECK(contrast(theme->borderStrong, theme->panel) >= 3);
        CHECK(contrast(theme->focusRing, theme->panel) >= 3);
        for (const Theme::Status& status : { theme->ok, theme->warn, theme->error, theme->info }) {
            CHECK(contrast(status.text, status.tint) >= 4.5);
            CHECK(contrast(status.mark, theme->panel) >= 3);
        }
        for (std::size_t i = 0; i < 7; ++i) {
            CHECK(contrast(theme->sequentialText[i], theme->sequential[i]) >= 4.5);
        }
    }
}

TEST_CASE("choosing a theme changes the palette of widgets that stand already", "[theme]")
{
    QLabel label(QStringLiteral("Sự vụ"));
    label.show();
    applyTheme(*qApp, ThemeChoice::Light);
    QCoreApplication::processEvents();
    CHECK(label.palette().color(QPalette::Window) == Theme::light().window);
    applyTheme(*qApp, ThemeChoice::Dark);
    CHECK(Theme::current().isDark);
    QCoreApplication::processEvents();
    CHECK(label.palette().color(QPalette::Window) == Theme::dark().window);
    CHECK(label.palette().color(QPalette::Disabled, QPalette::Text) == Theme::dark().textDisabled);
    applyTheme(*qApp, ThemeChoice::Light);
}

TEST_CASE("the font of the window has every Vietnamese letter", "[theme]")
{
    const QFontMetrics metrics(font(TextStyle::Body));
    for (char32_t letter = 0x1EA0; letter <= 0x1EF9; ++letter) {
        CHECK(metrics.inFontUcs4(letter));
    }
}

TEST_CASE("zoom scales fonts and lengths and stays between 80 and 200 percent", "[theme]")
{
    setZoom(1.5);
    CHECK(px(20) == 30);
    CHECK(font(TextStyle::Body).pointSizeF() == 15.0);
    setZoom(9);
    CHECK(zoom() == 2.0);
    setZoom(0.1);
    CHECK(zoom() == 0.8);
    setZoom(1);
    CHECK(QApplication::font().pointSizeF() == 10.0);
}

TEST_CASE("an icon is drawn in the colour asked for", "[theme]")
{
    const QColor colour(10, 200, 30);
    const QImage drawn = iconPixmap(QStringLiteral("import"), 20, colour, 1.0).toImage();
    int inked = 0;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x) {
            const QColor pixel = drawn.pixelColor(x, y);
            if (pixel.alpha() == 255) {
                ++inked;
                CHECK(pixel.rgb() == colour.rgb());
            }
        }
    }
    CHECK(inked > 10);
}

TEST_CASE("every icon of the resources can be drawn", "[theme]")
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
    CHECK(files.size() >= 50);
    for (const QString& file : files) {
        const QImage drawn = iconPixmap(file.chopped(4), 16, Qt::black, 2.0).toImage();
        CHECK(drawn.width() == 32);
        bool isEmpty = true;
        for (int y = 0; y < drawn.height() && isEmpty; ++y) {
            for (int x = 0; x < drawn.width() && isEmpty; ++x) {
                isEmpty = drawn.pixelColor(x, y).alpha() == 0;
            }
        }
        INFO(file.toStdString());
        CHECK_FALSE(isEmpty);
    }
}

TEST_CASE("an icon follows the theme when it is painted", "[theme]")
{
    const QIcon sign = icon(QStringLiteral("search"));
    const auto inkOf = [&] {
        const QImage drawn = sign.pixmap(QSize(20, 20), 1.0).toImage();
        QColor strongest;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x) {
                if (drawn.pixelColor(x, y).alpha() > strongest.alpha() || !strongest.isValid()) {
                    strongest = drawn.pixelColor(x, y);
                }
            }
        }
        return strongest.rgb();
    };
    applyTheme(*qApp, ThemeChoice::Dark);
    CHECK(inkOf() == Theme::dark().textPrimary.rgb());
    applyTheme(*qApp, ThemeChoice::Light);
    CHECK(inkOf() == Theme::light().textPrimary.rgb());
}
