// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of imports in each of its states, painted in both languages and themes and at three
// zooms. TUYEN_SHOTS=<folder> keeps the pictures. Everything in them is invented.
#include "base/File.h"
#include "ingest/BatchList.h"
#include "ingest/CompareDialog.h"
#include "ingest/DismissDialog.h"
#include "ingest/FieldPopup.h"
#include "ingest/FileListPanel.h"
#include "ingest/ImportDesk.h"
#include "ingest/ImportPage.h"
#include "ingest/PreviewFoot.h"
#include "ingest/PreviewPanel.h"
#include "ingest/QuarantineView.h"
#include "ingest/ReceiptPrint.h"
#include "ingest/ReceiptView.h"
#include "ingest/UndoDialog.h"
#include "prose/ProposalsView.h"
#include "shell/JobBar.h"
#include "shell/Session.h"
#include "store/QuarantineStore.h"
#include "support/Paths.h"
#include "tables/TableView.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Translation.h"

#include <QApplication>
#include <QLineEdit>
#include <QPdfWriter>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

#include <atomic>

using namespace tuyen;
using State = ImportFile::State;

namespace {

/// Rows as a unit would send them: dates that do not exist, old phone prefixes, an unknown place.
std::string table(int rows)
{
    std::string text = "BÁO CÁO (hư cấu),,,,,,\n"
                       "Mã vụ,Ngày xảy ra,Địa bàn,Tên đối tượng,Năm sinh,SĐT,Nạn nhân\n";
    for (int i = 1; i <= rows; ++i) {
        const auto n = std::to_string(i);
        const bool isOdd = i % 7 == 3;
        const char* names[] = { "Trần Văn Mẫu", "Lò Thị Thử", "Nguyễn Văn Ví", "Phạm Thị Bịa" };
        text += "TN-" + n + "/24,"
            + (isOdd             ? "31/4/2024"
                    : i % 9 == 5 ? "22/2"
                                 : "14/0" + std::to_string(i % 9 + 1) + "/2024")
            + ","
            + (i % 11 == 4       ? "Tân Biên ?"
                    : i % 5 == 0 ? "Long An cũ"
                                 : "Tây Ninh")
            + "," + names[i % 4] + "," + (i % 13 == 6 ? "19801" : std::to_string(1970 + i % 30))
            + ","
            + (i % 6 == 2 ? "01690 000 12" + std::to_string(i % 10)
                          : "0900 000 3" + std::to_string(10 + i % 80))
            + "," + (i % 10 == 9 ? "2 hoặc 3" : std::to_string(i % 4 + 1)) + "\n";
    }
    return text;
}

/// The page above its bar of jobs, as the window has it, over a real store.
struct Gallery {
    QTemporaryDir folder;
    JobRunner jobs;
    Session session { jobs };
    QWidget window;
    ImportPage* page = nullptr;
    std::atomic<bool> isHeld { false }; ///< imports stop half-way while it is set
    QSemaphore gate;                    ///< lets the one that stopped go on
    QString prefix;

    Gallery()
    {
        applyLanguage(Language::Vietnamese);
        session.open(Store::create(path("kho.tuyen"), StoreKey::forNewStore("sáu âm tiết để thử")));
        page = new ImportPage(session, [this] { return work(); });
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(page, 1);
        column->addWidget(new JobBar(jobs));
        window.resize(1352, 768);
        window.show();
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
    ImportQueue::Work work()
    {
        auto work = ImportPage::coreWork(session);
        work.commit = [this, commit = work.commit](const std::filesystem::path& file,
                          const ImportOptions& options, Progress& progress) {
            progress.report("write", 41, 63);
            while (isHeld && !gate.tryAcquire(1, 20)) {
                checkpoint(progress);
            }
            return commit(file, options, progress);
        };
        return work;
    }
    ImportDesk* desk() const { return page->desk(); }
    void settle()
    {
        REQUIRE(QTest::qWaitFor(
            [this] {
                return !jobs.isBusy() && !desk()->queue().isImporting()
                    && std::ranges::none_of(desk()->queue().files(), [](const ImportFile& file) {
                           return file.state == State::Waiting || file.state == State::Reading;
                       });
            },
            20000));
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    /// A button that is narrower than its words hides some of them.
    static QStringList cutButtons(const QWidget& widget)
    {
        QStringList cut;
        for (const QPushButton* button : widget.findChildren<QPushButton*>()) {
            if (button->isVisible() && !button->text().isEmpty()
                && button->width() < button->sizeHint().width() - 1) {
                cut << button->text();
            }
        }
        return cut;
    }
    void shoot(QWidget& widget, const char* name)
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        // A button whose words changed gets its room in the next pass of its layout.
        CHECK(QTest::qWaitFor([&] { return cutButtons(widget).isEmpty(); }, 2000));
        const QPixmap picture = widget.grab();
        CHECK_FALSE(picture.isNull());
        INFO(utf8(prefix) << ' ' << name << ": " << utf8(cutButtons(widget).join(", ")));
        CHECK(cutButtons(widget).isEmpty());
        const QString to = qEnvironmentVariable("TUYEN_SHOTS");
        if (!to.isEmpty()) {
            picture.save(
                to + QLatin1Char('/') + QLatin1String(name) + prefix + QStringLiteral(".png"));
        }
    }
    void shoot(const char* name) { shoot(window, name); }
    template <class Dialog> void shootDialog(QWidget& parent, const char* name)
    {
        settle();
        auto* dialog = parent.findChild<Dialog*>();
        REQUIRE(dialog != nullptr);
        shoot(*dialog, name);
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

/// From the empty page to what waits, each state once.
void walk(Gallery& g)
{
    g.shoot("01-empty");
    g.page->addFiles({ g.write("Tay Ninh_vu MBN 2024.csv", table(60)),
        g.write("Lang Son Q3-2025.csv", table(9).substr(0, 300)),
        g.write("hong.xlsx", "PK\x03\x04 cut off here"),
        g.write("Lao Cai DS 2023.csv",
            "M\xB7 v\xF4,Ng\xB5y x\xB6y ra,T\xD8nh,S\xE8 n\xB9n nh\xA9n\n"
            "LC-1,14/01/2023,L\xB5o Cai,2\nLC-2,15/02/2023,H\xB5 Giang,1\n"),
        QStringLiteral(TUYEN_TEST_DATA "/import/invented-table-and-text.docx"),
        g.write("tin.txt",
            "Ngày 22/3/2024, Bộ đội Biên phòng tỉnh Nghệ An bắt 2 đối tượng lừa bán 4 nạn nhân "
            "sang Lào qua cửa khẩu Nậm Cắn.\n") });
    g.shoot("02-reading");
    g.settle();
    g.shoot("03-problems");
    PreviewPanel* preview = g.desk()->preview();
    g.page->nextIssue(true);
    g.shoot("04-issue-chosen");
    preview->showShelf(true);
    g.shoot("05-fields");
    preview->showShelf(false);
    preview->askField();
    g.shoot(*preview->fields(), "06-field-popup");
    preview->fields()->hide();
    const auto choose = [&](std::size_t row) {
        g.desk()->fileList()->setCurrent(g.desk()->queue().files()[row].key);
        g.settle();
    };
    choose(3);
    g.shoot("07-old-encoding");
    choose(4);
    g.shoot("08-table-and-text");
    choose(5);
    g.shoot("09-text-only");
    choose(2);
    g.shoot("10-broken");
    choose(0);
    g.isHeld = true;
    g.desk()->importCurrent();
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto bars = g.window.findChildren<QProgressBar*>();
            return std::ranges::any_of(
                bars, [](const QProgressBar* bar) { return bar->isVisible() && bar->value() > 0; });
        },
        5000));
    g.shoot("11-importing");
    g.isHeld = false;
    g.gate.release();
    g.settle();
    g.settle();
    g.shoot("12-receipt");
    g.page->receipts()->list()->search()->setText(QStringLiteral("xyz"));
    g.settle();
    g.shoot("13-history-nothing-left");
    g.page->receipts()->list()->clearFilters();
    g.settle();
    g.page->receipts()->takeBack();
    g.shootDialog<UndoDialog>(*g.page->receipts(), "14-undo");
    g.page->showWaiting();
    g.settle();
    QuarantineView* waiting = g.page->waiting();
    waiting->table()->selectRow(0);
    g.shoot("15-waiting");
    waiting->dismissChosen();
    g.shootDialog<DismissDialog>(*waiting, "16-set-aside");
    QuarantineStore(g.session.store())
        .dismiss(
            std::vector { waiting->rows()[0].id, waiting->rows()[1].id }, "đơn vị báo ghi hai lần");
    waiting->showAside(true);
    g.settle();
    g.shoot("17-aside");
    waiting->showAside(false);
    g.settle();
    g.page->showDesk();
    g.page->addFiles({ g.write("Tay Ninh bo sung.csv",
        "Mã vụ,Ngày xảy ra,Địa bàn,Nạn nhân\nTN-1/24,14/02/2024,Tây Ninh,9\n"
        "TN-2/24,14/03/2024,Tây Ninh,3\n") });
    g.settle();
    choose(6);
    g.shoot("18-known-case");
    g.desk()->compareRow(2);
    g.shootDialog<CompareDialog>(*g.desk(), "19-compare");
    Q_EMIT g.desk()->proposalsAsked(g.desk()->queue().files()[4].key);
    g.settle();
    g.shoot("20-proposals");
    g.page->showDesk();
    g.desk()->queue().clear();
    g.settle();
}

} // namespace

TEST_CASE("the page of imports stands in all its states, themes, languages and zooms",
    "[ingest][gallery]")
{
    struct Way {
        ThemeChoice theme;
        Language language;
        double zoom;
        const char* name;
    };
    // All states in each theme and language; the zooms in one of them each, for they differ in
    // sizes alone.
    for (const Way& way : { Way { ThemeChoice::Light, Language::Vietnamese, 1, "-light-vi" },
             Way { ThemeChoice::Dark, Language::English, 1, "-dark-en" },
             Way { ThemeChoice::Light, Language::English, 1.5, "-150-en" },
             Way { ThemeChoice::Dark, Language::Vietnamese, 2, "-200-vi" } }) {
        applyTheme(*qApp, way.theme);
        setZoom(way.zoom);
        Gallery gallery;
        applyLanguage(way.language);
        gallery.prefix = QLatin1String(way.name);
        walk(gallery);
    }
    setZoom(1);
    applyTheme(*qApp, ThemeChoice::Light);
    applyLanguage(Language::Vietnamese);
}

TEST_CASE("a receipt on paper has every part of the one on screen", "[ingest][gallery]")
{
    applyTheme(*qApp, ThemeChoice::Dark); // paper is white all the same
    Gallery gallery;
    gallery.page->addFiles({ gallery.write("Tay Ninh_vu MBN 2024.csv", table(60)),
        QStringLiteral(TUYEN_TEST_DATA "/import/invented-table-and-text.docx") });
    gallery.settle();
    gallery.desk()->importReady();
    gallery.settle();
    const ReceiptView* receipts = gallery.page->receipts();
    REQUIRE(QTest::qWaitFor([&] { return receipts->shown().receipts.size() == 2; }, 5000));
    const QString html = ReceiptPrint::html(receipts->shown(), QStringLiteral("Kho thử"));
    for (const char* part : { "N-0001", "N-0002", "Tay Ninh_vu MBN 2024.csv", "31/4/2024",
             "SHA-256", "Nhật ký", "Người nhập", "Đọc theo", "đề xuất" }) {
        INFO(part);
        CHECK(html.contains(QString::fromUtf8(part)));
    }
    QString to = qEnvironmentVariable("TUYEN_SHOTS");
    if (to.isEmpty()) {
        to = gallery.folder.path();
    }
    QPdfWriter writer(to + QStringLiteral("/receipt.pdf"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    ReceiptPrint::print(receipts->shown(), QStringLiteral("Kho thử"), &writer);
    applyTheme(*qApp, ThemeChoice::Light);
}
