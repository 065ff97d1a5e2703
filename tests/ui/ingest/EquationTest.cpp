// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/Equation.h"

#include "ui/ingest/MadeUp.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

TEST_CASE("the equation names every part that was read", "[ingest]")
{
    madeup::inEnglish();
    Equation equation(Equation::Size::Line);
    equation.setCounts({ 412, 388, 9, 15, 0 });
    CHECK(equation.sentence() == "412 rows read = 388 go in + 9 duplicates + 15 wait");
    CHECK(equation.accessibleName() == equation.sentence());
    equation.setCounts({ 413, 388, 9, 15, 1 });
    CHECK(equation.sentence().endsWith("+ 1 no data rows"));
}

TEST_CASE("rows set aside are a part of their own, not among those that wait", "[ingest]")
{
    madeup::inEnglish();
    Equation equation(Equation::Size::Figures);
    equation.setCounts({ 413, 388, 9, 15, 1 }, 13);
    CHECK(equation.sentence()
        == "413 rows read = 388 taken into the store + 9 already in the store + 2 waiting + 13 set "
           "aside + 1 no data rows");
}

TEST_CASE("a sum longer than its place goes on in lines below", "[ingest]")
{
    madeup::inEnglish();
    Equation equation(Equation::Size::Line);
    equation.setCounts({ 412, 388, 9, 14, 1 });
    equation.show();
    equation.resize(1000, 100);
    const int one = equation.sizeHint().height();
    equation.resize(260, 100);
    CHECK(equation.sizeHint().height() >= 2 * one);
    equation.resize(1000, 100);
    CHECK(equation.sizeHint().height() == one);
}

TEST_CASE("in the bar of a receipt a small part is still seen", "[ingest]")
{
    madeup::inEnglish();
    Equation equation(Equation::Size::Figures);
    equation.setCounts({ 100'000, 99'998, 1, 1, 0 });
    equation.resize(600, equation.sizeHint().height());
    const QImage image = equation.grab().toImage();
    QList<QRgb> colours;
    for (int x = 0; x < image.width(); ++x) {
        const QRgb colour = image.pixel(x, image.height() - 4);
        if (!colours.contains(colour)) {
            colours << colour;
        }
    }
    CHECK(colours.size() == 4); // three parts and the gaps between them
}
