// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/AnswerCard.h"
#include "trends/HeatCard.h"
#include "trends/YearCard.h"
#include "ui/trends/Sample.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

static TrendValue sampleValue()
{
    const auto table = sampleTable();
    return trendValue(table, sampleSeries(table), sampleToday());
}

/// The checkable actions of the card's menu: three orders, two scales, the inland units.
static QList<QAction*> choices(HeatCard& card)
{
    QList<QAction*> found;
    for (auto* action : card.findChild<QMenu*>()->actions()) {
        if (action->isCheckable()) {
            found << action;
        }
    }
    return found;
}

TEST_CASE("the menu of the heat map orders rows and fits classes")
{
    HeatCard card;
    card.resize(664, 620);
    card.setValue(sampleValue(), Language::Vietnamese);
    QSignalSpy changed(&card, &HeatCard::gridChanged);
    REQUIRE(choices(card).size() == 6);
    choices(card)[1]->trigger();
    CHECK(card.grid().lines[1].unit == "VN-lao-cai");
    CHECK(card.grid().scale == HeatScale {});
    choices(card)[4]->trigger();
    CHECK(card.grid().scale.step(30) == 6);
    CHECK(card.grid().scale != HeatScale {});
    CHECK(changed.size() == 2);
    choices(card)[3]->trigger();
    CHECK(card.grid().scale == HeatScale {});
}

TEST_CASE("the sum of the gathered cells stands below the map, from two cells on")
{
    HeatCard card;
    card.resize(664, 620);
    card.setValue(sampleValue(), Language::Vietnamese);
    card.show();
    const auto& grid = card.grid();
    const HeatPlace first { grid.lineOf("VN-tay-ninh"), grid.columnOf(2024) };
    const HeatPlace second { grid.lineOf("VN-an-giang"), grid.columnOf(2024) };
    const auto shownSum = [&] {
        for (const auto* label : card.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&card) && label->text().contains(QStringLiteral("52 vụ"))) {
                return true;
            }
        }
        return false;
    };
    card.map()->setSelected({ first });
    CHECK_FALSE(shownSum());
    card.map()->setSelected({ first, second });
    CHECK(shownSum());
    std::vector<HeatPlace> opened;
    QObject::connect(&card, &HeatCard::opened, &card,
        [&](const std::vector<HeatPlace>& places) { opened = places; });
    for (auto* button : card.findChildren<QPushButton*>()) {
        if (button->isVisibleTo(&card)
            && button->property("kind").toString() == QLatin1String("plain")) {
            button->click();
        }
    }
    CHECK(opened == std::vector { first, second });
}

TEST_CASE("the year chosen for the bars by province survives a new value where it still exists")
{
    YearCard card;
    const auto value = sampleValue();
    const auto grid = heatGrid(value.table, {}, Language::Vietnamese);
    card.setValue(value, grid, Language::Vietnamese);
    card.showProvinces(true);
    CHECK(card.provinces()->year() == 0);
    auto* years = card.findChild<SelectButton*>();
    REQUIRE(years);
    years->setCurrent(3); // all, 2026, 2025, 2024
    Q_EMIT years->currentChanged(3);
    CHECK(card.provinces()->year() == 2024);
    card.setValue(value, grid, Language::English);
    CHECK(card.provinces()->year() == 2024);
    const auto shorter = tableOf({ 2012, 2013 }, "VN-lang-son CN 1 2");
    card.setValue(trendValue(shorter, {}, sampleToday()), heatGrid(shorter, {}, Language::English),
        Language::English);
    CHECK(card.provinces()->year() == 0);
}

TEST_CASE(
    "the answer marks its numbers in bold, escapes the rest, and explains itself in four lines")
{
    AnswerCard card;
    card.setTexts(QStringLiteral("Năm 2024 có **187 vụ** & hơn <x>"),
        QStringLiteral("Năm 2026 mới đến 20/11."));
    CHECK(card.plainSentence() == QStringLiteral("Năm 2024 có 187 vụ & hơn <x>"));
    const auto labels = card.findChildren<QLabel*>();
    CHECK(labels[0]->text().contains(QStringLiteral("<b>187 vụ</b> &amp; hơn &lt;x&gt;")));
    auto* how = card.findChild<QPushButton*>();
    REQUIRE(how);
    CHECK_FALSE(labels[2]->isVisibleTo(&card));
    how->setChecked(true);
    CHECK(labels[2]->isVisibleTo(&card));
    CHECK(labels[2]->text().count(QLatin1Char('\n')) == 3);
    const QString before = labels[2]->text();
    card.setBasis(Basis::Strip);
    CHECK(labels[2]->text() != before);
}
