// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ImportPage.h"

#include "base/File.h"
#include "ingest/Equation.h"
#include "ingest/FileListPanel.h"
#include "ingest/ImportDesk.h"
#include "ingest/PreviewFoot.h"
#include "ingest/PreviewPanel.h"
#include "ingest/QuarantineView.h"
#include "ingest/ReceiptView.h"
#include "shell/Session.h"
#include "support/Paths.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"
#include "ui/ingest/MadeUp.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using State = ImportFile::State;

namespace {

/// The page over a real store and the real reader, on a file of three invented cases.
struct PageBench {
    QTemporaryDir folder;
    JobRunner jobs;
    Session session { jobs };
    std::unique_ptr<ImportPage> page;

    PageBench()
    {
        madeup::inEnglish();
        session.open(
            Store::create(path("kho.tuyen"), StoreKey::forNewStore("sáu âm tiết để thử thôi")));
        page = std::make_unique<ImportPage>(session);
        page->resize(1352, 768);
        page->show();
    }

    std::filesystem::path path(const char* name) const
    {
        return pathFromUtf8(utf8(folder.path())) / name;
    }

    QString write(const char* name, std::string_view bytes) const
    {
        writeFile(path(name), bytes);
        return folder.path() + QLatin1Char('/') + QString::fromUtf8(name);
    }

    QString cases() const
    {
        return write("ca mau thu.csv",
            "Mã vụ,Ngày xảy ra,Tỉnh,Số nạn nhân\n"
            "TH-01/24,14/01/2024,Tây Ninh,2\n"
            "TH-02/24,31/4/2024,Tây Ninh,1\n"
            "TH-03/24,20/5/2024,Lạng Sơn,3\n");
    }

    void settle() const
    {
        REQUIRE(QTest::qWaitFor(
            [this] {
                const auto& files = page->desk()->queue().files();
                return !jobs.isBusy() && !page->desk()->queue().isImporting()
                    && std::ranges::none_of(files, [](const ImportFile& file) {
                           return file.state == State::Waiting || file.state == State::Reading;
                       });
            },
            20000));
    }

    const ImportFile& file(std::size_t row) const { return page->desk()->queue().files()[row]; }
    QPushButton* primary() const { return page->desk()->preview()->foot()->primary(); }
};

} // namespace

TEST_CASE("a file is previewed, imported, taken back and brought back", "[ingest][store]")
{
    PageBench bench;
    bench.page->addFiles({ bench.cases() });
    bench.settle();
    CHECK(bench.file(0).counts() == RowCounts { 3, 2, 0, 1, 0 });
    CHECK(bench.session.store().counts().incidents == 0);
    CHECK(bench.primary()->text() == "Import 2 rows");
    QTest::mouseClick(bench.primary(), Qt::LeftButton);
    bench.settle();
    CHECK(bench.session.store().counts().incidents == 2);
    CHECK(bench.page->badge() == 1);
    ReceiptView* receipts = bench.page->receipts();
    CHECK(receipts->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return receipts->shown().receipts.size() == 1; }, 5000));
    CHECK(receipts->shown().counts() == RowCounts { 3, 2, 0, 1, 0 });
    CHECK(receipts->findChild<Equation*>()->sentence().startsWith("3 rows read = 2"));

    receipts->takeBack();
    auto* dialog = receipts->findChild<QDialog*>();
    REQUIRE(dialog != nullptr);
    bench.settle();
    dialog->accept();
    REQUIRE(QTest::qWaitFor([&] { return receipts->shown().isUndone(); }, 5000));
    bench.settle();
    CHECK(bench.session.store().counts().incidents == 0);
    bench.session.undo(); // Ctrl+Z takes back what was done last, and that was this
    REQUIRE(QTest::qWaitFor([&] { return !receipts->shown().isUndone(); }, 5000));
    bench.settle();
    CHECK(bench.session.store().counts().incidents == 2);
    bench.session.redo();
    REQUIRE(QTest::qWaitFor([&] { return receipts->shown().isUndone(); }, 5000));
    bench.settle();
    receipts->bringBack();
    REQUIRE(QTest::qWaitFor([&] { return !receipts->shown().isUndone(); }, 5000));
    bench.settle();
    CHECK(bench.session.store().counts().incidents == 2);
    CHECK(bench.file(0).state == State::SameBytes);
}

TEST_CASE("a cell mended in the preview goes in, the file stays as it is", "[ingest][store]")
{
    PageBench bench;
    const QString path = bench.cases();
    bench.page->addFiles({ path });
    bench.settle();
    PreviewPanel* preview = bench.page->desk()->preview();
    bench.page->nextIssue(true);
    const QModelIndex cell = preview->table()->currentIndex();
    CHECK(cell.data().toString() == "31/4/2024");
    CHECK(preview->table()->model()->setData(cell, "30/4/2024"));
    bench.settle();
    CHECK(bench.file(0).counts() == RowCounts { 3, 3, 0, 0, 0 });
    CHECK(bench.primary()->text() == "Import 3 rows");
    CHECK(readFile(pathFromUtf8(utf8(path))).find("31/4/2024") != std::string::npos);
}

TEST_CASE("a broken file is named on the page and the others can go in", "[ingest][store]")
{
    PageBench bench;
    bench.page->addFiles({ bench.write("hong.xlsx", "PK\x03\x04 cut off here"), bench.cases() });
    bench.settle();
    CHECK(bench.file(0).state == State::Broken);
    CHECK(bench.file(0).name() == "hong.xlsx");
    CHECK(bench.file(0).problem.startsWith("This file "));
    bench.page->desk()->importReady();
    bench.settle();
    CHECK(bench.session.store().counts().incidents == 2);
}

TEST_CASE("a waiting row is shown whole and set aside with its reason only", "[ingest][store]")
{
    PageBench bench;
    bench.page->addFiles({ bench.cases() });
    bench.settle();
    bench.page->desk()->importCurrent();
    bench.settle();
    bench.page->showWaiting();
    bench.settle();
    QuarantineView* waiting = bench.page->waiting();
    REQUIRE(waiting->findChild<QTableView*>()->model()->rowCount() == 1);
    waiting->dismissChosen();
    auto* dialog = waiting->findChild<QDialog*>();
    REQUIRE(dialog != nullptr);
    auto* reason = dialog->findChild<QLineEdit*>();
    const auto buttons = dialog->findChildren<QPushButton*>();
    const auto dismiss = std::ranges::find_if(
        buttons, [](const QPushButton* one) { return one->text().startsWith("Set 1 row"); });
    REQUIRE(dismiss != buttons.end());
    CHECK_FALSE((*dismiss)->isEnabled());
    reason->setText("typed twice by the unit");
    CHECK((*dismiss)->isEnabled());
    dialog->accept();
    bench.settle();
    REQUIRE(QTest::qWaitFor([&] { return bench.page->badge() == 0; }, 5000));
}

TEST_CASE("a figure of a receipt opens its cases by a filter of the import", "[ingest][store]")
{
    PageBench bench;
    bench.page->addFiles({ bench.cases() });
    bench.settle();
    bench.page->desk()->importCurrent();
    bench.settle();
    QSignalSpy asked(bench.page.get(), &Page::goTo);
    Q_EMIT bench.page->receipts()->casesAsked({ BatchId { 1 } });
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().first().toString() == "incidents");
    CHECK(bench.session.filter().batches == std::vector { BatchId { 1 } });
}

TEST_CASE("every control of the page has a name for a screen reader", "[ingest][store]")
{
    PageBench bench;
    bench.page->addFiles({ bench.cases() });
    bench.settle();
    QStringList nameless;
    for (const QWidget* widget : bench.page->findChildren<QWidget*>()) {
        const auto* push = qobject_cast<const QAbstractButton*>(widget);
        const bool isInner = widget->objectName().startsWith("qt_")
            || widget->parentWidget() == nullptr || widget->inherits("QTableCornerButton");
        const bool hasText = push != nullptr && !push->text().isEmpty();
        const bool isControl = push != nullptr || qobject_cast<const QComboBox*>(widget) != nullptr
            || qobject_cast<const QTableView*>(widget) != nullptr;
        if (isControl && !isInner && widget->isVisible() && !hasText
            && widget->accessibleName().isEmpty()) {
            nameless << widget->metaObject()->className();
        }
    }
    INFO(nameless.join(", ").toStdString());
    CHECK(nameless.isEmpty());
}

TEST_CASE("the page fits a window of 1440 by 900 when text is larger", "[ingest][store]")
{
    const QString folder = QStringLiteral(TUYEN_SOURCE_DIR "/tests/data/import/");
    for (const double factor : { 1.0, 1.25, 1.5 }) {
        for (const bool isLive : { false, true }) {
            if (!isLive) {
                setZoom(factor);
            }
            PageBench bench;
            bench.page->addFiles({ folder + QStringLiteral("invented-table-and-text.docx"),
                folder + QStringLiteral("csv-tcvn3.csv"),
                folder + QStringLiteral("invented.xls") });
            bench.settle();
            setZoom(factor); // or while it stands there
            bench.page->resize(1440 - px(88), 900 - px(104));
            for (const Language language : { Language::Vietnamese, Language::English }) {
                applyLanguage(language);
                QCoreApplication::processEvents();
                for (const ImportFile& file : bench.page->desk()->queue().files()) {
                    bench.page->desk()->fileList()->setCurrent(file.key);
                    QCoreApplication::processEvents();
                    INFO(factor << ' ' << isLive << ' ' << file.name().toStdString());
                    CHECK(bench.page->minimumSizeHint().width() <= bench.page->width());
                    CHECK(bench.page->minimumSizeHint().height() <= bench.page->height());
                }
            }
            setZoom(1);
        }
    }
    madeup::inEnglish();
}

TEST_CASE("however long its name, a file does not make the head of a page wider", "[ingest]")
{
    PageHeader header(QStringLiteral("Import"));
    header.addAction(new QPushButton(QStringLiteral("Import 4 files that are ready")));
    header.setDetail(QStringLiteral("a moderately long name.csv"));
    const int least = header.minimumSizeHint().width();
    header.setDetail(QString(400, QLatin1Char('m')));
    CHECK(header.minimumSizeHint().width() == least);
    CHECK(header.sizeHint().width() > least);
}
