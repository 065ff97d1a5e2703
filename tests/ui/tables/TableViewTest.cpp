// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/TableView.h"

#include "tables/TableHeader.h"
#include "tables/ValueModel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

static void fill(ValueModel& model)
{
    ValueTable table;
    table.columns = { { QStringLiteral("Mã"), false } };
    for (int row = 0; row < 3; ++row) {
        table.rows.push_back({ { QStringLiteral("V-%1").arg(row), {}, {}, {}, {} } });
        table.ids.push_back(row + 1);
    }
    model.setTable(table);
}

TEST_CASE("a table with rows always has a current row", "[tables]")
{
    ValueModel model;
    TableView view;
    view.setModel(&model);
    CHECK_FALSE(view.currentIndex().isValid());
    fill(model);
    CHECK(view.currentIndex().row() == 0);
}

TEST_CASE("a click on a head sorts, with Shift it asks for a second key", "[tables]")
{
    ValueModel model;
    fill(model);
    TableView view;
    view.setModel(&model);
    view.resize(400, 200);
    view.show();
    QSignalSpy asked(view.head(), &TableHeader::sortAsked);
    const QPoint at(20, view.head()->height() / 2);
    QTest::mouseClick(view.head()->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    QTest::mouseClick(view.head()->viewport(), Qt::LeftButton, Qt::ShiftModifier, at);
    REQUIRE(asked.count() == 2);
    CHECK_FALSE(asked.at(0).at(1).toBool());
    CHECK(asked.at(1).at(1).toBool());
}

TEST_CASE("F2 asks to edit the cell that has the keyboard", "[tables]")
{
    ValueModel model;
    fill(model);
    TableView view;
    view.setModel(&model);
    view.selectRow(2);
    QSignalSpy asked(&view, &TableView::cellEditAsked);
    QTest::keyClick(&view, Qt::Key_F2);
    REQUIRE(asked.count() == 1);
    CHECK(asked.at(0).at(0).toModelIndex().row() == 2);
}

TEST_CASE("keys of a table open, tick, remove and copy", "[tables]")
{
    ValueModel model;
    fill(model);
    TableView view;
    view.setModel(&model);
    view.selectRow(1);
    QSignalSpy opened(&view, &TableView::rowActivated);
    QSignalSpy ticked(&view, &TableView::rowTicked);
    QSignalSpy removed(&view, &TableView::removeRequested);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Space);
    QTest::keyClick(&view, Qt::Key_Delete);
    REQUIRE(opened.count() == 1);
    CHECK(opened.at(0).at(0).toInt() == 1);
    CHECK(ticked.count() == 1);
    CHECK(removed.count() == 1);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("V-1\n"));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("Mã\nV-1\n"));
}

TEST_CASE("rows are as high as the font needs", "[tables]")
{
    ValueModel model;
    fill(model);
    TableView view;
    view.setModel(&model);
    const int low = view.rowHeight(0);
    CHECK(low >= view.fontMetrics().height() + 4);
    view.setDesignRowHeight(40);
    CHECK(view.rowHeight(0) > low);
}
