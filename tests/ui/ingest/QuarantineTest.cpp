// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/IngestText.h"
#include "ingest/QuarantineModel.h"
#include "tables/TableRoles.h"
#include "ui/ingest/MadeUp.h"

#include <QAbstractItemModelTester>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using Tester = QAbstractItemModelTester;

static QuarantineRows waiting()
{
    QuarantinedRow row;
    row.id = QuarantineId { 1 };
    row.batch = BatchId { 31 };
    row.sheet = "Quý 1";
    row.row = 9;
    row.columns = { "Mã vụ", "Ngày" };
    row.cells = { "=HYPERLINK(1)", "31/4/2024", "he said \"no\"" };
    row.issues = { madeup::issue(Severity::LookAt, "date.future", 9, 0, "x"),
        madeup::issue(Severity::Waits, "date.no-such-day", 9, 1, "31/4/2024", "30/4/2024") };
    QuarantineRows rows;
    rows.rows = { row };
    rows.total = 1;
    rows.files[BatchId { 31 }] = "a,b.csv";
    return rows;
}

TEST_CASE("a waiting row says file, cell, reason and what was written", "[ingest]")
{
    madeup::inEnglish();
    QuarantineModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setRows(waiting());
    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    CHECK(text(QuarantineModel::FileColumn) == "a,b.csv");
    CHECK(text(QuarantineModel::CellColumn) == "B9");
    CHECK(text(QuarantineModel::ReasonColumn) == "No such day");
    CHECK(text(QuarantineModel::RawColumn) == "31/4/2024");
    CHECK(text(QuarantineModel::SuggestionColumn) == "30/4/2024");
    CHECK(model.index(0, QuarantineModel::RowColumn).data(SortRole).toLongLong() == 9);
    model.setRows({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a row that waits for several reasons says all of them and is found by each", "[ingest]")
{
    madeup::inEnglish();
    QuarantineRows rows = waiting();
    rows.rows[0].issues.push_back(
        madeup::issue(Severity::Waits, "count.unclear", 9, 2, "2 or 3", "2–3"));
    QuarantineModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setRows(rows);
    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    CHECK(text(QuarantineModel::CellColumn) == "B9 · C9");
    CHECK(text(QuarantineModel::ReasonColumn)
        == "No such day · " + IngestText::issueTitle("count.unclear"));
    CHECK(text(QuarantineModel::RawColumn) == "31/4/2024 · 2 or 3");
    CHECK(text(QuarantineModel::SuggestionColumn) == "30/4/2024 · 2–3");
    CHECK(model.index(0, QuarantineModel::ReasonColumn).data(Qt::ToolTipRole).toString().count('\n') == 1);
    CHECK(QString::fromStdString(quarantineCsv(rows)).contains("B9 · C9"));
    WaitingFilter filter;
    filter.setSourceModel(&model);
    filter.set("count.unclear", {});
    CHECK(filter.rowCount() == 1);
    filter.set("date.no-such-day", {});
    CHECK(filter.rowCount() == 1);
    filter.set("date.future", {}); // the row does not wait for that
    CHECK(filter.rowCount() == 0);
}

TEST_CASE("the row itself is shown whole, also cells beyond its header", "[ingest]")
{
    madeup::inEnglish();
    const QuarantineRows rows = waiting();
    RowCellsModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setRow(&rows.rows[0]);
    REQUIRE(model.rowCount() == 3);
    CHECK(model.index(1, 0).data().toString() == "Ngày");
    CHECK(model.index(2, 0).data().toString() == "C");
    CHECK(model.index(1, 1).data(MarkRole).toInt() == static_cast<int>(CellMark::Waits));
    CHECK(model.index(2, 1).data(MarkRole).toInt() == static_cast<int>(CellMark::None));
    model.setRow(nullptr);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("exported rows open in a spreadsheet and run nothing there", "[ingest]")
{
    madeup::inEnglish();
    QuarantineRows rows = waiting();
    rows.rows[0].issues[1].raw = "=1+1";
    const QString csv = QString::fromStdString(quarantineCsv(rows));
    CHECK(quarantineCsv(rows).starts_with("\xEF\xBB\xBF"));
    CHECK(csv.contains("\"a,b.csv\""));
    CHECK(csv.contains(",'=1+1,"));
    CHECK(csv.contains("Mã vụ,Ngày,C,Waiting list: File,"));
    CHECK(csv.contains("\r\n'=HYPERLINK(1),31/4/2024,\"he said \"\"no\"\"\","));
    CHECK(csv.count("\r\n") == 2);
}

TEST_CASE("a row set aside also says why, by whom and when, on screen and exported", "[ingest]")
{
    madeup::inEnglish();
    QuarantineRows rows = waiting();
    QuarantineModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setRows(rows);
    CHECK(model.columnCount() == QuarantineModel::AsideReasonColumn);
    rows.isAside = true;
    rows.rows[0].reason = "typed twice";
    rows.rows[0].setAsideBy = "unit 3";
    rows.rows[0].setAsideAtMs = 1'795'226'820'000;
    model.setRows(rows);
    REQUIRE(model.columnCount() == QuarantineModel::ColumnCount);
    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    CHECK(text(QuarantineModel::AsideReasonColumn) == "typed twice");
    CHECK(text(QuarantineModel::AsideByColumn) == "unit 3");
    CHECK(text(QuarantineModel::AsideWhenColumn).contains("2026"));
    CHECK(model.index(0, QuarantineModel::AsideWhenColumn).data(SortRole).toLongLong()
        == 1'795'226'820'000);
    CHECK(quarantineCsv(rows).find(",typed twice,unit 3,") != std::string::npos);
}
