// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/BatchFilter.h"
#include "ingest/BatchList.h"
#include "ingest/BatchListModel.h"
#include "ingest/LaterEditModel.h"
#include "ingest/ReceiptModel.h"
#include "ingest/ReceiptPrint.h"
#include "ingest/ReceiptSet.h"
#include "ingest/TwoLineDelegate.h"
#include "theme/Text.h"
#include "ui/ingest/MadeUp.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QListView>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using Tester = QAbstractItemModelTester;

static Receipt receipt(std::int64_t id, const std::string& file, RowCounts counts)
{
    Receipt made;
    made.batch = BatchId { id };
    made.file = file;
    made.sha256 = std::string(64, 'b');
    made.format = "csv";
    made.encoding = "utf-8";
    made.importedAtMs = 1'795'226'820'000;
    made.counts = counts;
    made.created = { counts.stored, counts.stored * 2, 3, 4, 5, 6 };
    made.issues = { madeup::issue(Severity::Waits, "date.no-such-day", 9, 1, "31/4/2024"),
        madeup::issue(Severity::Waits, "date.no-such-day", 12, 1, "30/2/2025"),
        madeup::issue(Severity::Waits, "date.no-such-day", 13, 1, "31/6/2025"),
        madeup::issue(Severity::LookAt, "date.year-missing", 5, 1, "22/2") };
    made.issueCounts = { { "date.no-such-day", 6 }, { "date.year-missing", 7 } };
    return made;
}

static ReceiptSet twoReceipts()
{
    ReceiptSet set;
    set.receipts = { receipt(1, "a <b>.csv", { 412, 388, 9, 15, 0 }),
        receipt(2, "c.csv", { 100, 90, 4, 5, 1 }) };
    set.batches.resize(2);
    set.journalLines = { 7, 8 };
    return set;
}

TEST_CASE("receipts chosen together are one sum that adds up", "[ingest]")
{
    madeup::inEnglish();
    const ReceiptSet set = twoReceipts();
    CHECK(set.counts() == RowCounts { 512, 478, 13, 20, 1 });
    CHECK(set.counts().addsUp());
    CHECK(set.created().incidents == 478);
    CHECK(set.storedNow() == 478);
}

TEST_CASE("what was taken back no longer counts as in the store", "[ingest]")
{
    madeup::inEnglish();
    ReceiptSet set = twoReceipts();
    set.receipts[1].isUndone = true;
    CHECK(set.storedNow() == 388);
    CHECK(set.isAnyUndone());
    CHECK_FALSE(set.isUndone());
    CHECK(set.ids(true) == std::vector { BatchId { 2 } });
    CHECK(set.ids(false) == std::vector { BatchId { 1 } });
}

TEST_CASE("the reasons of quarantine are counted whole and shown with two examples", "[ingest]")
{
    madeup::inEnglish();
    const auto reasons = twoReceipts().reasons();
    REQUIRE(reasons.size() == 1);
    CHECK(reasons[0].code == "date.no-such-day");
    CHECK(reasons[0].count == 12);
    CHECK(reasons[0].examples == std::vector<std::string> { "31/4/2024", "30/2/2025" });
}

TEST_CASE("the table of a receipt has a line a file, sheets where there are several, and the sum",
    "[ingest]")
{
    madeup::inEnglish();
    ReceiptSet set = twoReceipts();
    set.receipts[1].sheets
        = { { "Quý 1", 1, { 60, 55, 4, 1, 0 }, {} }, { "Quý 2", 1, { 40, 35, 0, 4, 1 }, {} } };
    ReceiptModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setReceipts(set);
    REQUIRE(model.rowCount() == 5);
    const auto text
        = [&](int row, int column) { return model.index(row, column).data().toString(); };
    CHECK(text(0, ReceiptModel::StoredColumn) == "388");
    CHECK(text(2, ReceiptModel::FileColumn).trimmed() == "Quý 1");
    CHECK(text(0, ReceiptModel::NotRowColumn) == "–");
    CHECK(text(4, ReceiptModel::ReadColumn) == "512");
    CHECK(model.index(4, 0).data(ReceiptModel::SumRole).toBool());
    model.setReceipts({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE(
    "rows set aside since are no longer among those that wait, on screen and on paper", "[ingest]")
{
    madeup::inEnglish();
    ReceiptSet set = twoReceipts();
    CHECK(set.since().isEmpty());
    CHECK(ReceiptPrint::html(set, "Kho thử").contains("+ 20 waiting + 1 no data rows"));
    set.receipts[1].sheets
        = { { "Quý 1", 1, { 60, 55, 4, 1, 0 }, {} }, { "Quý 1", 40, { 40, 35, 0, 4, 1 }, {} } };
    set.receipts[1].dismissed = 3;
    set.receipts[1].repaired = 1;
    set.asideBySheet = { {}, { { "Quý 1", 3 } } };
    CHECK(set.since()
        == "Since the import: 1 waiting row repaired and taken in, 3 waiting rows set aside. The "
           "sum says how things stand now.");
    ReceiptModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setReceipts(set);
    const auto text
        = [&](int row, int column) { return model.index(row, column).data().toString(); };
    CHECK(text(0, ReceiptModel::WaitingColumn) == "15");
    CHECK(text(0, ReceiptModel::AsideColumn) == "–");
    CHECK(text(1, ReceiptModel::WaitingColumn) == "2");
    CHECK(text(1, ReceiptModel::AsideColumn) == "3");
    CHECK(text(2, ReceiptModel::AsideColumn) == "1"); // two tables of one sheet
    CHECK(text(3, ReceiptModel::AsideColumn) == "2");
    CHECK(text(3, ReceiptModel::WaitingColumn) == "2");
    CHECK(text(4, ReceiptModel::WaitingColumn) == "17");
    const QString html = ReceiptPrint::html(set, "Kho thử");
    CHECK(html.contains("+ 17 waiting + 3 set aside + 1 no data rows"));
    CHECK(html.contains("Why rows waited at the import"));
    CHECK(html.contains("1 waiting row repaired and taken in"));
}

TEST_CASE("rows left out are named by kind, file and number, on screen and on paper", "[ingest]")
{
    madeup::inEnglish();
    ReceiptSet set = twoReceipts();
    const auto note = [](Severity severity, const char* code, int row, const char* raw) {
        return madeup::issue(severity, code, row, -1, raw);
    };
    set.receipts[0].issues = { note(Severity::Note, "row.total", 24, "Cộng"),
        note(Severity::Duplicate, "row.duplicate", 12, "TN-01"),
        note(Severity::Duplicate, "row.duplicate", 13, "TN-02"),
        note(Severity::Duplicate, "row.duplicate", 14, "TN-02"),
        note(Severity::Note, "row.total", 7, "Cộng") };
    set.receipts[0].issueCounts = { { "row.total", 2 }, { "row.duplicate", 1005 } };
    const auto lines = set.leftOut();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].why == "Total");
    CHECK(lines[0].count == 2);
    CHECK(lines[0].rows == "a <b>.csv: rows 7, 24");
    CHECK(lines[0].examples == "“Cộng”");
    CHECK(lines[1].count == 1005);
    CHECK(lines[1].rows == "a <b>.csv: rows 12–14 and 1,002 more");
    const QString html = ReceiptPrint::html(set, "Kho thử");
    CHECK(html.contains("Rows left out, and why"));
    CHECK(html.contains("rows 12–14 and 1,002 more"));
    CHECK_FALSE(html.contains("<b>.csv"));
}

TEST_CASE("a kind of row left out stands once, with the rows of each sheet and file", "[ingest]")
{
    madeup::inEnglish();
    ReceiptSet set = twoReceipts();
    const auto note = [](const char* sheet, int row, const char* raw) {
        Issue issue = madeup::issue(Severity::Note, "row.title", row, -1, raw);
        issue.sheet = sheet;
        return issue;
    };
    set.receipts[0].issues = { note("2023", 1, "BÁO CÁO"), note("2024", 1, "BÁO CÁO"),
        note("2024", 2, "năm 2024") };
    set.receipts[0].issueCounts = { { "row.title", 3 } };
    set.receipts[1].issues = { note("", 5, "BẢNG KÊ") };
    set.receipts[1].issueCounts = { { "row.title", 1 } };
    const auto lines = set.leftOut();
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].count == 4);
    CHECK(utf8(lines[0].rows)
        == "a <b>.csv · 2023: row 1; a <b>.csv · 2024: rows 1, 2; "
            + set.receipts[1].file + ": row 5");
    CHECK(lines[0].examples == "“BÁO CÁO”; “năm 2024”; “BẢNG KÊ”");
}

TEST_CASE(
    "a receipt on paper has the figures, the files and their hashes, and runs no markup of a name",
    "[ingest]")
{
    madeup::inEnglish();
    ReceiptSet set = twoReceipts();
    set.notImported.emplace_back("d.csv", "cut off");
    SheetReceipt sheet;
    sheet.notMapped = { "Cột lạ", "<i>" };
    set.receipts[0].sheets = { sheet, sheet };
    const QString html = ReceiptPrint::html(set, "Kho thử");
    CHECK(html.contains("512 rows read = 478 taken in"));
    CHECK(html.contains("a &lt;b&gt;.csv"));
    CHECK(html.contains(QString(64, 'b')));
    CHECK(html.contains("d.csv (cut off)"));
    CHECK(html.contains("Unused columns"));
    CHECK(html.contains("“Cột lạ”; “&lt;i&gt;” (in the original rows only)"));
    CHECK(ReceiptPrint::html({}, {}).isEmpty());
    ReceiptSet one = twoReceipts();
    one.receipts.resize(1);
    one.receipts[0].counts = { 1, 1, 0, 0, 0 };
    one.receipts[0].dismissed = 0;
    CHECK(ReceiptPrint::html(one, "Kho thử").contains("1 row read = 1 taken in"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        ReceiptPrint::print(set, "Kho thử", &writer);
    }
    CHECK(bytes.startsWith("%PDF"));
}

TEST_CASE("an import that was taken back stays in the list, greyed and tagged", "[ingest]")
{
    madeup::inEnglish();
    BatchSummary kept;
    kept.id = BatchId { 31 };
    kept.file = "a.csv";
    kept.counts = { 1'700, 1'649, 21, 30, 0 };
    BatchSummary gone = kept;
    gone.id = BatchId { 30 };
    gone.isUndone = true;
    BatchListModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setBatches({ kept, gone });
    CHECK(model.index(0).data(TwoLineDelegate::TagRole).toString().isEmpty());
    CHECK(model.index(0).data(TwoLineDelegate::SubtitleRole).toString()
        == "1,649 rows taken in · a.csv");
    CHECK(model.index(1).data(TwoLineDelegate::TagRole).toString() == "taken back");
    CHECK(model.index(1).data(TwoLineDelegate::DimmedRole).toBool());
    CHECK(model.rowOf(BatchId { 30 }) == 1);
    CHECK(model.rowOf(BatchId { 5 }) == -1);
}

TEST_CASE("later edits name their fields in words", "[ingest]")
{
    madeup::inEnglish();
    LaterEdit edit;
    edit.label = "TN-19/26";
    edit.what = "victims, victims_raw, date_earliest, date_precision, note";
    edit.actor = "analyst";
    LaterEditModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setEdits({ edit });
    CHECK(model.index(0, LaterEditModel::WhatColumn).data().toString() == "Victims, Date, Note");
    CHECK(model.index(0, LaterEditModel::ThingColumn).data().toString() == "TN-19/26");
}

static std::vector<BatchSummary> someBatches()
{
    const auto one = [](std::int64_t id, const char* file, const char* day, std::int64_t stored,
                         std::int64_t waiting) {
        BatchSummary batch;
        batch.id = BatchId { id };
        batch.file = file;
        batch.actor = id == 2 ? "Đội 3" : "analyst";
        batch.importedAtMs
            = QDateTime(QDate::fromString(QLatin1String(day), Qt::ISODate), QTime(9, 0))
                  .toMSecsSinceEpoch();
        batch.counts = { stored + waiting, stored, 0, waiting, 0 };
        batch.waiting = waiting;
        return batch;
    };
    std::vector<BatchSummary> batches { one(4, "Cao Bằng.csv", "2026-11-28", 5, 0),
        one(3, "An Giang.csv", "2026-11-24", 90, 7), one(2, "Lạng Sơn.xlsx", "2026-02-01", 40, 2),
        one(1, "Hà Giang.xlsx", "2025-06-01", 400, 0) };
    batches[1].isUndone = true;
    return batches;
}

TEST_CASE("imports are looked for by words, by what became of them and by when", "[ingest]")
{
    madeup::inEnglish();
    BatchListModel model;
    BatchFilter filter;
    const Tester tester(&filter, Tester::FailureReportingMode::Fatal);
    filter.setSourceModel(&model);
    model.setBatches(someBatches());
    const auto ids = [&] {
        std::vector<qlonglong> shown;
        for (int row = 0; row < filter.rowCount(); ++row) {
            shown.push_back(filter.index(row, 0).data(BatchListModel::IdRole).toLongLong());
        }
        return shown;
    };
    CHECK(ids() == std::vector<qlonglong> { 4, 3, 2, 1 });
    CHECK_FALSE(filter.isNarrowed());
    filter.setText("giang");
    CHECK(ids() == std::vector<qlonglong> { 3, 1 });
    filter.setText("doi 3");
    CHECK(ids() == std::vector<qlonglong> { 2 });
    filter.setText("n-0004");
    CHECK(ids() == std::vector<qlonglong> { 4 });
    filter.clear();
    filter.setState(BatchFilter::State::TakenBack);
    CHECK(ids() == std::vector<qlonglong> { 3 });
    filter.setState(BatchFilter::State::HasWaiting); // of one taken back no row waits any more
    CHECK(ids() == std::vector<qlonglong> { 2 });
    filter.setState(BatchFilter::State::All);
    const QDate today(2026, 11, 28);
    filter.setPeriod(BatchFilter::Period::Today, today);
    CHECK(ids() == std::vector<qlonglong> { 4 });
    filter.setPeriod(BatchFilter::Period::Week, today);
    CHECK(ids() == std::vector<qlonglong> { 4, 3 });
    filter.setPeriod(BatchFilter::Period::Year, today);
    CHECK(ids() == std::vector<qlonglong> { 4, 3, 2 });
    filter.clear();
    filter.setOrder(BatchFilter::Order::Oldest);
    CHECK(ids() == std::vector<qlonglong> { 1, 2, 3, 4 });
    filter.setOrder(BatchFilter::Order::File);
    CHECK(ids() == std::vector<qlonglong> { 3, 4, 1, 2 });
    filter.setOrder(BatchFilter::Order::MostRows);
    CHECK(ids() == std::vector<qlonglong> { 1, 3, 2, 4 });
    filter.setOrder(BatchFilter::Order::MostWaiting);
    CHECK(ids() == std::vector<qlonglong> { 3, 2, 4, 1 });
}

TEST_CASE("filters that leave no import say so and can be taken away with one click", "[ingest]")
{
    madeup::inEnglish();
    BatchList list;
    list.resize(256, 600);
    list.show();
    list.setBatches(someBatches(), { BatchId { 2 } });
    CHECK(list.chosen() == std::vector { BatchId { 2 } });
    QSignalSpy changed(&list, &BatchList::chosenChanged);
    list.search()->setText("no such file");
    CHECK(list.chosen().empty());
    CHECK(changed.count() == 1);
    CHECK_FALSE(list.list()->isVisible());
    REQUIRE(list.clearButton()->isVisible());
    list.clearButton()->click();
    CHECK(list.list()->isVisible());
    CHECK(list.list()->model()->rowCount() == 4);
    CHECK(list.chosen() == std::vector { BatchId { 4 } });
    // One that is asked for by its receipt is shown, whatever was looked for.
    list.states()->setCurrentIndex(2);
    Q_EMIT list.states()->activated(2);
    CHECK(list.chosen() == std::vector { BatchId { 3 } });
    list.setBatches(someBatches(), { BatchId { 1 } });
    CHECK(list.chosen() == std::vector { BatchId { 1 } });
}
