// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/TableCopy.h"

#include "tables/ValueModel.h"

#include <QAbstractItemModelTester>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

static ValueTable smallTable()
{
    ValueTable table;
    table.columns
        = { { QStringLiteral("Địa bàn"), false }, { QStringLiteral("Lượt\nngười"), true } };
    table.rows = { { { QStringLiteral("Lạng Sơn"), {}, {}, {}, {} },
                       { QStringLiteral("1.604"), 1604, {}, {}, {} } },
        { { QStringLiteral("=SUM(A1)"), {}, {}, {}, {} }, { QStringLiteral("9"), 9, {}, {}, {} } },
        { { QStringLiteral("Đắk Lắk"), {}, {}, {}, {} },
            { QStringLiteral("–"), -1, {}, {}, {} } } };
    table.ids = { 1, 2, 3 };
    return table;
}

static QModelIndexList all(const QAbstractItemModel& model)
{
    QModelIndexList cells;
    for (int row = 0; row < model.rowCount(); ++row) {
        cells << model.index(row, 0) << model.index(row, 1);
    }
    return cells;
}

TEST_CASE("a copied table has tabs, an HTML twin, and no live formula", "[tables]")
{
    ValueModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(smallTable());
    const auto copy = copyOf(all(model), true);
    CHECK(copy.rows == 3);
    CHECK(copy.tsv
        == QStringLiteral("Địa bàn\tLượt người\nLạng Sơn\t1.604\n'=SUM(A1)\t9\nĐắk Lắk\t–\n"));
    CHECK(copy.html.contains(QStringLiteral("<th>Lượt người</th>")));
    CHECK(copy.html.contains(QStringLiteral("<td>'=SUM(A1)</td>")));
    CHECK(copyOf(all(model), false).tsv.startsWith(QStringLiteral("Lạng Sơn")));
    CHECK(copyOf({}, true).rows == 0);
}

TEST_CASE("cells of a CSV file are quoted and guarded", "[tables]")
{
    CHECK(csvCell(QStringLiteral("Lạng Sơn")) == QStringLiteral("Lạng Sơn"));
    CHECK(csvCell(QStringLiteral("a,\"b\"")) == QStringLiteral("\"a,\"\"b\"\"\""));
    CHECK(csvCell(QStringLiteral("+84 123")) == QStringLiteral("'+84 123"));
    CHECK(csvCell(QStringLiteral("-5"), true) == QStringLiteral("-5"));
    CHECK(csvCell(QStringLiteral("@x\ny")) == QStringLiteral("\"'@x\ny\""));
}

TEST_CASE("a value table sorts by its raw values and by Vietnamese letters", "[tables]")
{
    ValueModel model;
    model.setTable(smallTable());
    model.sort(1, Qt::DescendingOrder);
    CHECK(model.index(0, 1).data().toString() == QStringLiteral("1.604"));
    CHECK(model.index(2, 0).data(IdRole).toLongLong() == 3);
    model.sort(0, Qt::AscendingOrder);
    CHECK(model.index(1, 0).data().toString() == QStringLiteral("Đắk Lắk"));
    CHECK(model.index(2, 0).data().toString() == QStringLiteral("Lạng Sơn"));
}
