// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/PreviewModel.h"

#include "ui/ingest/MadeUp.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using Tester = QAbstractItemModelTester;

TEST_CASE("the preview keeps the rules of a model while sheets come and go", "[ingest]")
{
    madeup::inEnglish();
    PreviewModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setSheet(madeup::shared(madeup::preview()), 0);
    CHECK(model.rowCount() == 5);
    CHECK(model.columnCount() == 4);
    model.setOnlyIssues(true);
    CHECK(model.rowCount() == 4);
    model.setSheet(madeup::shared(madeup::preview()), 7);
    CHECK(model.rowCount() == 0);
    model.setSheet(nullptr, 0);
    CHECK(model.columnCount() == 0);
}

TEST_CASE("a row keeps the number it has in the file, also when others are hidden", "[ingest]")
{
    madeup::inEnglish();
    PreviewModel model;
    model.setSheet(madeup::shared(madeup::preview()), 0);
    CHECK(model.headerData(0, Qt::Vertical).toString() == "3");
    model.setOnlyIssues(true);
    CHECK(model.headerData(0, Qt::Vertical).toString() == "4");
    CHECK(model.cell(5, 2).row() == 1);
    CHECK_FALSE(model.cell(3, 0).isValid());
}

TEST_CASE("a cell is marked by its worst issue, a duplicate row in its first cell", "[ingest]")
{
    madeup::inEnglish();
    PreviewModel model;
    model.setSheet(madeup::shared(madeup::preview()), 0);
    const auto severity = [&](std::int64_t row, int column) {
        const QVariant value = model.cell(row, column).data(PreviewModel::SeverityRole);
        return value.isValid() ? value.toInt() : -1;
    };
    CHECK(severity(3, 1) == -1);
    CHECK(severity(4, 1) == static_cast<int>(Severity::Waits));
    CHECK(severity(4, 0) == -1);
    CHECK(severity(5, 1) == static_cast<int>(Severity::LookAt));
    CHECK(severity(6, 0) == static_cast<int>(Severity::Duplicate));
}

TEST_CASE("the next issue goes round the corner both ways", "[ingest]")
{
    madeup::inEnglish();
    PreviewModel model;
    model.setSheet(madeup::shared(madeup::preview()), 0);
    const QModelIndex first = model.nextIssue({}, true);
    CHECK(first == model.cell(4, 1));
    CHECK(model.nextIssue(first, true) == model.cell(5, 1));
    CHECK(model.nextIssue(model.cell(6, 0), true) == first);
    CHECK(model.nextIssue(first, false) == model.cell(6, 0));
    SheetPreview clean = madeup::sheet();
    clean.rows = { madeup::row(3, { "TN-01/24" }) };
    model.setSheet(madeup::shared(madeup::preview({ clean })), 0);
    CHECK_FALSE(model.nextIssue({}, true).isValid());
}

TEST_CASE("a column says its field, and whether that is a guess", "[ingest]")
{
    madeup::inEnglish();
    PreviewModel model;
    model.setSheet(madeup::shared(madeup::preview()), 0);
    const auto head
        = [&](int column, int role) { return model.headerData(column, Qt::Horizontal, role); };
    CHECK(head(0, PreviewModel::FieldRole).toString() == "case_id");
    CHECK_FALSE(head(0, PreviewModel::GuessRole).toBool());
    CHECK(head(2, PreviewModel::GuessRole).toBool());
    CHECK(head(3, PreviewModel::LeftOutRole).toBool());
    CHECK_FALSE(head(3, PreviewModel::GuessRole).toBool());
    CHECK(head(2, Qt::ToolTipRole).toString().contains("60"));
    const auto alignment
        = [&](int column) { return Qt::Alignment(head(column, Qt::TextAlignmentRole).toInt()); };
    CHECK(alignment(2).testFlag(Qt::AlignRight));
    CHECK(alignment(0).testFlag(Qt::AlignLeft));
}

TEST_CASE("the card of a cell says what was written, what was read and why", "[ingest]")
{
    madeup::inEnglish();
    PreviewModel model;
    model.setSheet(madeup::shared(madeup::preview()), 0);
    const QString card = model.cell(5, 1).data(Qt::ToolTipRole).toString();
    CHECK(card.contains("22/2"));
    CHECK(card.contains("22/02/2024"));
    CHECK(model.cell(5, 2).data(PreviewModel::DetailRole).toString().contains("almost 20"));
    CHECK(model.cell(7, 0).data(PreviewModel::DetailRole).toString().startsWith("A7"));
    CHECK(model.cell(3, 0).data(Qt::ToolTipRole).toString().isEmpty());
}

TEST_CASE("a cell of a hostile file is shown, not run", "[ingest]")
{
    madeup::inEnglish();
    SheetPreview sheet = madeup::sheet();
    const Issue odd = madeup::issue(Severity::Waits, "date.unreadable", 3, 1, "<img src='x'>");
    sheet.rows = { madeup::row(3, { "", "<img src='x'>" }, RowState::Waits, { odd }) };
    PreviewModel model;
    model.setSheet(madeup::shared(madeup::preview({ sheet })), 0);
    CHECK_FALSE(model.cell(3, 1).data(Qt::ToolTipRole).toString().contains("<img"));
}

TEST_CASE("an edit goes out as a wish and leaves the model as it was", "[ingest]")
{
    madeup::inEnglish();
    PreviewModel model;
    model.setSheet(madeup::shared(madeup::preview()), 0);
    QSignalSpy fixed(&model, &PreviewModel::cellFixed);
    const QModelIndex cell = model.cell(4, 1);
    CHECK_FALSE(model.setData(cell, "30/4/2024"));
    model.setEditable(true);
    CHECK_FALSE(model.setData(cell, "31/4/2024"));
    CHECK(model.setData(cell, "30/4/2024"));
    REQUIRE(fixed.count() == 1);
    CHECK(fixed.first()[0].toLongLong() == 4);
    CHECK(fixed.first()[1].toInt() == 1);
    CHECK(fixed.first()[2].toString() == "30/4/2024");
    CHECK(cell.data().toString() == "31/4/2024");
}

TEST_CASE("a cell written for this import is told apart", "[ingest]")
{
    madeup::inEnglish();
    ImportOptions options;
    options.fixes[{ {}, 4, 1 }] = { "30/4/2024" };
    PreviewModel model;
    model.setSheet(madeup::shared(madeup::preview()), 0, options);
    CHECK(model.cell(4, 1).data(PreviewModel::FixedRole).toBool());
    CHECK_FALSE(model.cell(4, 0).data(PreviewModel::FixedRole).toBool());
}
