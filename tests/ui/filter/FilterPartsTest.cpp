// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/FilterParts.h"

#include "filter/FilterChip.h"
#include "theme/Text.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

TEST_CASE("each part of a filter is one chip in a fixed order", "[filter]")
{
    Filter filter;
    CHECK(activeParts(filter).empty());
    filter.text = "cầu treo";
    filter.neighbours = { "CN", "LA" };
    filter.years = { 2012, 2013, 2014, 2020 };
    filter.grades = { "" };
    using enum FilterPart;
    CHECK(activeParts(filter) == std::vector { Years, Neighbours, Grades, Text });
    CHECK(partValue(Years, filter) == QStringLiteral("2012 – 2014, 2020"));
    CHECK(partValue(Neighbours, filter) == QStringLiteral("CN, LA"));
    CHECK(partValue(Text, filter) == QStringLiteral("“cầu treo”"));
}

TEST_CASE("values are set and read back through every part, the unknown one too", "[filter]")
{
    for (const auto part : listParts()) {
        Filter filter;
        const std::vector<std::string> values = part == FilterPart::Years
            ? std::vector<std::string> { "2020", "" }
            : part == FilterPart::Provinces ? std::vector<std::string> { "VN-lang-son", "" }
            : part == FilterPart::Roles     ? std::vector<std::string> { "victim", "suspect" }
                                            : std::vector<std::string> { "a", "b" };
        setChosenValues(part, values, filter);
        INFO(static_cast<int>(part));
        CHECK(chosenValues(part, filter) == values);
        CHECK(activeParts(filter) == std::vector { part });
        CHECK(without(part, filter).isEmpty());
    }
    Filter filter;
    filter.borderOnly = true;
    filter.batches = { BatchId { 3 } };
    filter.from = PartialDate::day(2020, 1, 1).earliest;
    for (const auto part : activeParts(filter)) {
        filter = without(part, filter);
    }
    CHECK(filter.isEmpty());
}

TEST_CASE("values stand in words", "[filter]")
{
    setWindowLanguage(Language::Vietnamese);
    CHECK(valueName(FilterPart::Provinces, "VN-lao-cai") == QStringLiteral("Lào Cai (cũ)"));
    CHECK(valueName(FilterPart::Neighbours, "KH") == QStringLiteral("Campuchia"));
    CHECK(valueName(FilterPart::Grades, "A-B") == QStringLiteral("A – B"));
    CHECK(valueName(FilterPart::Forms, "exploitation.forced-marriage")
              .startsWith(QStringLiteral("Cưỡng ép kết hôn")));
    CHECK_FALSE(
        valueName(FilterPart::Forms, "exploitation.forced-marriage").contains(QLatin1Char(';')));
}

TEST_CASE("a chip goes by its cross or by Del, and opens by a click elsewhere", "[filter]")
{
    FilterChip chip(QStringLiteral("Biên giới"), QStringLiteral("CN, LA, KH"));
    chip.resize(chip.sizeHint());
    CHECK(chip.accessibleName() == QStringLiteral("Biên giới: CN, LA, KH"));
    QSignalSpy removed(&chip, &FilterChip::removeRequested);
    QSignalSpy clicked(&chip, &QToolButton::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 8, chip.height() / 2));
    CHECK(removed.count() == 1);
    CHECK(clicked.count() == 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(10, chip.height() / 2));
    CHECK(clicked.count() == 1);
    QTest::keyClick(&chip, Qt::Key_Delete);
    CHECK(removed.count() == 2);
}
