// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportPages.h"

#include "SampleReport.h"
#include "report/LayoutCheck.h"
#include "report/PageGeometry.h"

#include <QImage>
#include <QPainter>
#include <QTextLayout>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace tuyen;

static QStringList textsOn(const ReportPages::Page& page)
{
    QStringList texts;
    for (const auto& item : page.items) {
        if (const auto* text = std::get_if<ReportPages::Text>(&item)) {
            texts.append(text->layout->text());
        }
    }
    return texts;
}

TEST_CASE("a table that runs over a page repeats its head")
{
    test::SampleReport sample;
    const auto pages = ReportPages::layOut(sample.report());
    CHECK(textsOn(pages->at(0)).contains(QStringLiteral("Địa bàn")));
    CHECK(textsOn(pages->at(1)).contains(QStringLiteral("Địa bàn")));
}

TEST_CASE("every figure of a table, and of the summary, can be pointed at")
{
    test::SampleReport sample;
    const auto report = sample.report();
    const auto pages = ReportPages::layOut(report);
    for (std::size_t i = 0; i < report.figures.size(); ++i) {
        const auto place = pages->placeOf(static_cast<int>(i));
        INFO(report.figures[i].code);
        REQUIRE(place.page >= 0);
        CHECK(page::body.contains(place.rect.center()));
    }
    CHECK(pages->placeOf(100000).page == -1);
}

TEST_CASE(
    "everything stands inside the margins, for many years too, in both languages and profiles")
{
    test::SampleReport sample;
    std::vector<int> many;
    for (int year = 2012; year <= 2026; ++year) {
        many.push_back(year);
    }
    for (const auto& report : { sample.report(many), sample.report({ 2024 }, Language::English),
             sample.report({ 2023, 2024 }, Language::English, Profile::Partner) }) {
        for (const auto& check : checkLayout(report, *ReportPages::layOut(report))) {
            INFO(check.code << ' ' << check.args[1].second);
            CHECK(check.passed);
        }
    }
}

TEST_CASE("a word wider than the page and a letter outside the typeface are found")
{
    test::SampleReport sample;
    auto report = sample.report({ 2024 });
    report.signerName = "\xF0\x9F\xA6\x80";
    const auto checks = checkLayout(report, *ReportPages::layOut(report));
    CHECK_FALSE(checks[1].passed);
}

TEST_CASE("an empty report and one with a very long source still lay out")
{
    Report empty;
    const auto one = ReportPages::layOut(empty);
    CHECK(one->count() == 2);
    Report longOne;
    longOne.figures.push_back({});
    longOne.figures.back().unit = "unit.incidents";
    std::string rows = "Lang Son.xlsx: dòng 1";
    for (int row = 3; row < 60000; row += 2) {
        rows += ", " + std::to_string(row);
    }
    longOne.appendix.push_back({ 0, rows });
    const auto pages = ReportPages::layOut(longOne);
    CHECK(pages->count() > 40);
    for (const auto& check : checkLayout(longOne, *pages)) {
        CHECK(check.passed);
    }
}

TEST_CASE("layout stops when asked to")
{
    struct Stopped : Progress {
        void report(std::string_view, std::uint64_t, std::uint64_t) override { }
        bool isCancelled() const override { return true; }
    } stopped;
    test::SampleReport sample;
    const auto report = sample.report({ 2024 });
    CHECK_THROWS_AS(ReportPages::layOut(report, stopped), Cancelled);
}

TEST_CASE("the first page has ink where the decree wants it")
{
    test::SampleReport sample;
    const auto pages = ReportPages::layOut(sample.report());
    QImage image(595, 842, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(1 / 20.0, 1 / 20.0);
    pages->paint(painter, 0);
    painter.end();
    const auto hasInk = [&image](QRect area) {
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x) {
                if (image.pixelColor(x, y).lightness() < 128) {
                    return true;
                }
            }
        }
        return false;
    };
    CHECK(hasInk(QRect(290, 57, 240, 14)));      // the state, top right
    CHECK(hasInk(QRect(90, 57, 180, 14)));       // the agency, top left
    CHECK_FALSE(hasInk(QRect(0, 0, 595, 54)));   // no page number on page 1
    CHECK_FALSE(hasInk(QRect(0, 0, 83, 842)));   // left margin
    CHECK_FALSE(hasInk(QRect(541, 0, 54, 842))); // right margin
}
