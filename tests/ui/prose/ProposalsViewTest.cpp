// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts below are invented. TUYEN_SHOTS=<folder> keeps the pictures.
#include "prose/ProposalsView.h"

#include "base/File.h"
#include "ingest/FileListPanel.h"
#include "ingest/ImportDesk.h"
#include "ingest/ImportPage.h"
#include "ingest/ReceiptView.h"
#include "prose/ProposalList.h"
#include "prose/ProseText.h"
#include "prose/ProseWords.h"
#include "shell/Session.h"
#include "store/BatchStore.h"
#include "support/Paths.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Translation.h"
#include "theme/Widgets.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tuyen;

namespace {

constexpr std::string_view text = "Trang chủ | Thời sự | Pháp luật\n"
                                  "Giải cứu phụ nữ ở biên giới\n\n"
                                  "Thứ Hai, 15/04/2024 - 12:00\n\n"
                                  "Ngày 5/3/2024, tại xã Tân Mẫu, huyện Văn Lãng, tỉnh Lạng Sơn, "
                                  "Công an bắt 2 đối tượng lừa bán 3 "
                                  "nạn nhân sang Trung Quốc theo đường mòn. Các đối tượng làm quen "
                                  "qua mạng, dùng số điện thoại 0900 "
                                  "000 317 và xe biển số 12A-003.17 để đưa người ra biên giới.\n\n"
                                  "Ngày 22/3, Bộ đội Biên phòng tỉnh Nghệ An tiếp nhận 4 người "
                                  "nghi là nạn nhân qua cửa khẩu Nậm "
                                  "Cắn.\n\n"
                                  "Năm 2023, cả nước phát hiện 1.604 vụ/66.621 lượt người xuất, "
                                  "nhập cảnh trái phép; giải cứu 235 "
                                  "nạn nhân và nghi nạn nhân.\n\n"
                                  "Xem thêm: Cảnh báo lừa đảo việc làm\n";

/// The page over a real store and the real readers.
struct Bench {
    QTemporaryDir folder;
    JobRunner jobs;
    Session session { jobs };
    std::unique_ptr<ImportPage> page;

    Bench()
    {
        applyLanguage(Language::English);
        session.open(Store::create(pathFromUtf8(utf8(folder.path())) / "kho.tuyen",
            StoreKey::forNewStore("sáu âm tiết để thử thôi")));
        page = std::make_unique<ImportPage>(session);
        page->resize(1352, 768);
        page->show();
    }
    QString write(const char* name, std::string_view bytes) const
    {
        writeFile(pathFromUtf8(utf8(folder.path())) / name, bytes);
        return folder.path() + QLatin1Char('/') + QString::fromUtf8(name);
    }
    const ImportFile& file() const { return page->desk()->queue().files().front(); }
    void openText()
    {
        page->addFiles({ write("tin.txt", text) });
        REQUIRE(
            QTest::qWaitFor([this] { return file().state == ImportFile::State::Document; }, 20000));
        Q_EMIT page->desk()->fileList()->fileOpened(file().key);
        REQUIRE(view()->isVisible());
    }
    ProposalsView* view() const { return page->proposals(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(view()->list(), key, with);
    }
    std::int64_t incidents() { return session.store().counts().incidents; }
};

} // namespace

TEST_CASE("a text dropped on Import offers its proposals and stores nothing", "[ui][prose]")
{
    Bench bench;
    bench.openText();
    CHECK(bench.file().subtitle().contains("2 incidents"));
    CHECK(bench.view()->deck().size() > 10);
    CHECK(bench.view()->text()->toPlainText().contains("Nậm Cắn"));
    CHECK_FALSE(bench.view()->primary()->isEnabled());
    CHECK(bench.incidents() == 0);
}

TEST_CASE("single keys accept, reject, move and take back", "[ui][prose]")
{
    Bench bench;
    bench.openText();
    auto* view = bench.view();
    CHECK(view->current() == 0);
    bench.press(Qt::Key_A);
    CHECK(view->deck().decision(0) == Decision::Accepted);
    CHECK(view->current() == 1);
    bench.press(Qt::Key_R);
    CHECK(view->deck().decision(1) == Decision::Rejected);
    bench.press(Qt::Key_J);
    CHECK(view->current() == 3);
    bench.press(Qt::Key_K);
    bench.press(Qt::Key_Return);
    CHECK(view->deck().decision(2) == Decision::Accepted);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(view->deck().decision(2) == Decision::Open);
    CHECK(view->current() == 2);
    bench.press(Qt::Key_Delete);
    CHECK(view->deck().decision(2) == Decision::Rejected);
    CHECK(view->primary()->isEnabled());
    CHECK(view->primary()->text().startsWith("Save 1"));
}

TEST_CASE("a value another one keeps out of its field is said before it is saved", "[ui][prose]")
{
    Bench bench;
    bench.page->addFiles({ bench.write("hai ngày.txt",
        "Ngày 5/3/2024, tại Lạng Sơn, Công an bắt 2 đối tượng. Trước đó, ngày 28/2/2024, nhóm này "
        "dụ dỗ 3 phụ nữ.") });
    REQUIRE(QTest::qWaitFor(
        [&] { return bench.file().state == ImportFile::State::Document; }, 20000));
    Q_EMIT bench.page->desk()->fileList()->fileOpened(bench.file().key);
    auto* strip = bench.view()->strip();
    const auto said = [strip] {
        return strip->isVisible() && strip->findChild<QLabel*>() != nullptr
            && std::ranges::any_of(strip->findChildren<QLabel*>(),
                [](const QLabel* label) { return label->text().contains("ngày 28/2/2024"); });
    };
    CHECK_FALSE(said());
    bench.view()->acceptIncident();
    CHECK(said());
    bench.view()->undoDecision();
    CHECK_FALSE(said());
}

TEST_CASE("Ctrl+Z in the list takes back a decision and not what the store did last", "[ui][prose]")
{
    Bench bench;
    bench.openText();
    QAction undoOfWindow;
    undoOfWindow.setShortcut(QKeySequence::Undo);
    int undone = 0;
    QObject::connect(&undoOfWindow, &QAction::triggered, [&undone] { ++undone; });
    bench.page->addAction(&undoOfWindow);
    bench.page->activateWindow();
    bench.press(Qt::Key_A);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.view()->deck().count(Decision::Accepted) == 0);
    CHECK(undone == 0);
}

TEST_CASE("letters typed into the value are no decisions", "[ui][prose]")
{
    Bench bench;
    bench.openText();
    auto* view = bench.view();
    bench.press(Qt::Key_F2);
    QTest::keyClicks(view->value(), "a r j k");
    CHECK(view->deck().count(Decision::Open) == int(view->deck().size()));
    view->value()->setText("6/3/2024");
    view->changeValue();
    CHECK(view->deck().proposal(0).isEdited);
    view->value()->setText("no day at all");
    view->changeValue();
    CHECK(view->deck().proposal(0).date.earliest == PartialDate::day(2024, 3, 6).earliest);
}

TEST_CASE("saving makes one batch of what was accepted, shows its receipt, and can be undone",
    "[ui][prose]")
{
    Bench bench;
    bench.openText();
    auto* view = bench.view();
    bench.press(Qt::Key_A, Qt::ShiftModifier);
    CHECK(view->deck().count(Decision::Rejected) == 0);
    Q_EMIT view->text()->cardClicked(view->deck().size() - 1); // a figure
    bench.press(Qt::Key_A);
    view->save();
    REQUIRE(QTest::qWaitFor([&] { return bench.page->receipts()->isVisible(); }, 20000));
    REQUIRE(QTest::qWaitFor(
        [&] { return bench.page->receipts()->shown().receipts.size() == 1; }, 5000));
    const auto figures = bench.page->receipts()->shown().figures;
    REQUIRE(figures.size() == 1);
    setWindowLanguage(Language::Vietnamese);
    CHECK(ProseWords::figure(figures.front().figure)
        == "235 nạn nhân và nghi nạn nhân · Việt Nam · 2023");
    const QString folder = qEnvironmentVariable("TUYEN_SHOTS");
    if (!folder.isEmpty()) {
        bench.page->grab().save(folder + QStringLiteral("/prose-receipt.png"));
    }
    CHECK(bench.incidents() == 1);
    CHECK(bench.file().state == ImportFile::State::Imported);
    REQUIRE(QTest::qWaitFor([&] { return !bench.jobs.isBusy(); }, 20000));
    BatchStore batches(bench.session.store());
    REQUIRE(batches.list().size() == 1);
    batches.undo(batches.list().front().id);
    CHECK(bench.incidents() == 0);
}

TEST_CASE("a sentence accepted before is said to be that incident, and saved again only when asked",
    "[ui][prose]")
{
    Bench bench;
    bench.openText();
    bench.press(Qt::Key_A, Qt::ShiftModifier);
    bench.view()->save();
    REQUIRE(QTest::qWaitFor([&] { return bench.incidents() == 1; }, 20000));
    REQUIRE(QTest::qWaitFor([&] { return !bench.jobs.isBusy(); }, 20000));
    bench.page->desk()->queue().clear();
    bench.page->addFiles({ bench.write("bản khác.txt", std::string(text) + "\n\nHết bản tin này.\n") });
    REQUIRE(QTest::qWaitFor(
        [&] { return bench.file().state == ImportFile::State::Document; }, 20000));
    Q_EMIT bench.page->desk()->fileList()->fileOpened(bench.file().key);
    auto* view = bench.view();
    bench.press(Qt::Key_A); // another proposal of the same incident
    view->save();
    REQUIRE(QTest::qWaitFor([&] { return view->strip()->isVisibleTo(view); }, 20000));
    CHECK(bench.incidents() == 1);
    const auto* asked = view->strip()->findChild<QPushButton*>();
    REQUIRE(asked != nullptr);
    CHECK(asked->text() == "Save it as another incident");
    Q_EMIT view->strip()->actionTriggered();
    REQUIRE(QTest::qWaitFor([&] { return bench.incidents() == 2; }, 20000));
    REQUIRE(QTest::qWaitFor([&] { return !bench.jobs.isBusy(); }, 20000));
}

TEST_CASE("decisions stay while the text is looked at again, and the text goes with a lock",
    "[ui][prose]")
{
    Bench bench;
    bench.openText();
    bench.press(Qt::Key_A);
    Q_EMIT bench.view()->backAsked();
    CHECK_FALSE(bench.view()->isVisible());
    Q_EMIT bench.page->desk()->fileList()->fileOpened(bench.file().key);
    CHECK(bench.view()->deck().count(Decision::Accepted) == 1);
    bench.session.close();
    CHECK(bench.view()->deck().size() == 0);
    CHECK(bench.view()->text()->toPlainText().trimmed().isEmpty());

    const auto path = pathFromUtf8(utf8(bench.folder.path())) / "kho.tuyen";
    bench.session.open(
        Store::open(path, StoreKey::fromPassphrase("sáu âm tiết để thử thôi", path)));
    REQUIRE(
        QTest::qWaitFor([&] { return bench.file().state == ImportFile::State::Document; }, 20000));
    Q_EMIT bench.page->desk()->fileList()->fileOpened(bench.file().key);
    CHECK(bench.view()->deck().count(Decision::Accepted) == 1);
    CHECK(bench.view()->deck().decision(0) == Decision::Accepted);
}

TEST_CASE("a text in which nothing can be proposed says so", "[ui][prose]")
{
    Bench bench;
    bench.page->addFiles({ bench.write("tho.txt", "Trời hôm nay đẹp và nắng ở khắp mọi nơi.\n") });
    REQUIRE(
        QTest::qWaitFor([&] { return bench.file().state == ImportFile::State::Document; }, 20000));
    CHECK(bench.file().subtitle().startsWith("0 proposals"));
}

TEST_CASE("the view is painted in both themes and languages", "[ui][prose]")
{
    Bench bench;
    bench.openText();
    bench.press(Qt::Key_A);
    bench.press(Qt::Key_A);
    bench.press(Qt::Key_R);
    const QString folder = qEnvironmentVariable("TUYEN_SHOTS");
    for (const auto choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
        for (const auto language : { Language::Vietnamese, Language::English }) {
            applyTheme(*qApp, choice);
            applyLanguage(language);
            QCoreApplication::processEvents(); // new words, new widths
            QCoreApplication::processEvents();
            CHECK(bench.view()->current() == 3);
            const QPixmap shot = bench.page->grab();
            CHECK_FALSE(shot.isNull());
            if (!folder.isEmpty()) {
                shot.save(folder
                    + QStringLiteral("/prose-%1-%2.png")
                          .arg(choice == ThemeChoice::Dark ? "dark" : "light",
                              language == Language::Vietnamese ? "vi" : "en"));
            }
        }
    }
    Q_EMIT bench.view()->backAsked();
    if (!folder.isEmpty()) {
        bench.page->grab().save(folder + QStringLiteral("/prose-desk.png"));
    }
}

TEST_CASE("a document with a table and a text offers both, and one does not stand for the other",
    "[ui][prose]")
{
    Bench bench;
    bench.page->addFiles(
        { QStringLiteral(TUYEN_TEST_DATA "/import/invented-table-and-text.docx") });
    REQUIRE(
        QTest::qWaitFor([&] { return bench.file().state == ImportFile::State::LookAt; }, 20000));
    ImportDesk* desk = bench.page->desk();
    CHECK(bench.file().isTextToo());
    CHECK(bench.file().subtitle().contains("proposals"));
    CHECK(bench.file().counts() == RowCounts { 3, 2, 0, 1, 0 });
    REQUIRE(desk->parts()->isVisible());
    Q_EMIT desk->parts()->currentChanged(1);
    REQUIRE(bench.view()->isVisible());
    CHECK(bench.view()->parts()->isVisible());
    CHECK(bench.view()->text()->toPlainText().contains("Nậm Cắn"));
    Q_EMIT bench.view()->parts()->currentChanged(0);
    REQUIRE(desk->isVisible());
    desk->importCurrent();
    REQUIRE(QTest::qWaitFor([&] { return bench.incidents() == 2; }, 20000));
    REQUIRE(QTest::qWaitFor([&] { return !bench.jobs.isBusy(); }, 20000));
    CHECK(bench.file().state == ImportFile::State::Imported);
    bench.page->showDesk();
    Q_EMIT desk->parts()->currentChanged(1);
    REQUIRE(bench.view()->isVisible());
    while (bench.view()->deck().count(Decision::Open) > 0) {
        bench.press(Qt::Key_A);
    }
    bench.view()->save();
    REQUIRE(QTest::qWaitFor([&] { return bench.incidents() == 3; }, 20000));
    REQUIRE(QTest::qWaitFor([&] { return bench.file().textBatch.value != 0; }, 20000));
    CHECK(bench.file().batch != bench.file().textBatch);
}
