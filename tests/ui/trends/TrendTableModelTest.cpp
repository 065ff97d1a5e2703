// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/TrendTableModel.h"
#include "trends/TrendTableView.h"
#include "ui/trends/Sample.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

TEST_CASE("the table model keeps the rules of models through every change")
{
    TrendTableModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(sampleTable(), Language::Vietnamese);
    CHECK(model.rowCount() == 26);
    CHECK(model.columnCount() == 17);
    model.setTable(tableOf({ 2024 }, "VN-lang-son CN 1 5"), Language::English);
    CHECK(model.columnCount() == 4); // place, year, year not known, total
    model.setTable({}, Language::English);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("the table shows every number of the table value, the unknown unit last")
{
    TrendTableModel model;
    const auto table = sampleTable();
    model.setTable(table, Language::Vietnamese);
    qlonglong sum = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 1; column <= 15; ++column) {
            sum += model.index(row, column).data(TrendTableModel::SortRole).toLongLong();
        }
    }
    CHECK(sum == table.total);
    CHECK(model.index(25, 0).data().toString() == QStringLiteral("Chưa rõ địa bàn"));
    CHECK(model.index(25, 0).data(TrendTableModel::UnitRole).toString().isEmpty());
    CHECK(model.index(0, 1).data(TrendTableModel::YearRole).toInt() == 2012);
    CHECK_FALSE(model.index(0, 16).data(TrendTableModel::YearRole).isValid());
    CHECK(
        model.headerData(16, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("Tổng"));
}

TEST_CASE("numbers sort as numbers, also where they show a separator")
{
    TrendTableView view;
    view.setTable(tableOf({ 2024 }, "VN-lang-son CN 9\nVN-cao-bang CN 1604\nVN-nghe-an LA 70"),
        Language::Vietnamese);
    view.sortByColumn(1, Qt::DescendingOrder);
    CHECK(view.model()->index(0, 1).data().toString() == QStringLiteral("1.604"));
    CHECK(view.model()->index(1, 1).data().toString() == QStringLiteral("70"));
    view.sortByColumn(0, Qt::AscendingOrder);
    CHECK(view.model()->index(0, 0).data().toString()
        == QStringLiteral("Lạng Sơn")); // along the border
}

TEST_CASE("copied cells are tab-separated text and a table, with heads when asked")
{
    TrendTableView view;
    view.setTable(
        tableOf({ 2023, 2024 }, "VN-lang-son CN 9 4\nVN-nghe-an LA 7 2"), Language::Vietnamese);
    view.selectAll();
    view.copy(true);
    CHECK(QApplication::clipboard()->text()
        == QStringLiteral("Địa bàn\t2023\t2024\tTổng\nLạng Sơn\t9\t4\t13\nNghệ An\t7\t2\t9\n"));
    CHECK(QApplication::clipboard()->mimeData()->html().contains(
        QStringLiteral("<td>Nghệ An</td><td>7</td>")));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().startsWith(QStringLiteral("Lạng Sơn\t9")));
}

TEST_CASE("Enter on a number opens its unit and year, on the total the whole row")
{
    TrendTableView view;
    view.setTable(tableOf({ 2023, 2024 }, "VN-lang-son CN 9 4"), Language::Vietnamese);
    std::vector<std::pair<std::string, int>> opened;
    QObject::connect(&view, &TrendTableView::opened, &view,
        [&](const std::string& unit, int year) { opened.emplace_back(unit, year); });
    view.setCurrentIndex(view.model()->index(0, 2));
    QTest::keyClick(&view, Qt::Key_Return);
    view.setCurrentIndex(view.model()->index(0, 3));
    QTest::keyClick(&view, Qt::Key_Return);
    REQUIRE(opened.size() == 2);
    CHECK(opened[0] == std::pair(std::string("VN-lang-son"), 2024));
    CHECK(opened[1].second == -1);
}
