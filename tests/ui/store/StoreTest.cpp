// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Journal.h"
#include "store/NewStoreSheet.h"
#include "store/PassphraseField.h"
#include "store/PassphrasePair.h"
#include "store/RecoverySheet.h"
#include "theme/Widgets.h"
#include "ui/shell/Window.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>

using namespace tuyen;
using test::Window;

namespace {

QPushButton* buttonNamed(const QWidget& parent, const QString& text)
{
    for (QPushButton* one : parent.findChildren<QPushButton*>()) {
        if (one->text() == text) {
            return one;
        }
    }
    return nullptr;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a wrong passphrase is told, changes nothing, and the right one opens", "[store]")
{
    Window window;
    {
        const Store made = Store::create(pathFromUtf8(utf8(window.path())), test::key());
    }
    const QByteArray before = bytesOf(window.path());
    UnlockPage& page = window.window->unlockPage();
    page.setStore(window.path());
    auto* field = page.findChild<PassphraseField*>();
    auto* strip = page.findChild<Strip*>();
    field->setText(QStringLiteral("sai rồi"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(buttonNamed(page, QStringLiteral("Đang mở…")) != nullptr);
    window.settle();
    CHECK_FALSE(window.session.isOpen());
    CHECK(strip->isVisible());
    CHECK(strip->accessibleName().contains(QStringLiteral("lần 1")));
    CHECK(bytesOf(window.path()) == before);
    field->setText(test::passphrase());
    QTest::keyClick(field, Qt::Key_Return);
    window.settle();
    REQUIRE(window.session.isOpen());
    CHECK_FALSE(page.isVisible());
    bool isNoted = false;
    for (const JournalEntry& entry : Journal(window.session.store()).latest(10)) {
        isNoted |= entry.action == "unlock.failed";
    }
    CHECK(isNoted);
    CHECK(field->text().isEmpty());
}

TEST_CASE("a store another program holds is told so, and can be opened to read", "[store]")
{
    Window window;
    {
        const Store made = Store::create(pathFromUtf8(utf8(window.path())), test::key());
    }
    UnlockPage& page = window.window->unlockPage();
    page.setStore(window.path());
    auto* field = page.findChild<PassphraseField*>();
    auto* strip = page.findChild<Strip*>();
    JobFailure held;
    held.code = "store.locked";
    held.args = { { "file", "kho.tuyen" }, { "since", "2026-11-29T07:00:00Z" } };
    page.fail(held);
    CHECK(strip->isVisible());
    const QDateTime since(QDate(2026, 11, 29), QTime(7, 0), Qt::UTC); // said by the clock here
    CHECK(strip->accessibleName().contains(dateTimeText(since.toMSecsSinceEpoch())));
    CHECK_FALSE(strip->accessibleName().contains(QStringLiteral("UTC")));
    QPushButton* read = buttonNamed(*strip, QStringLiteral("Mở chỉ đọc"));
    REQUIRE(read != nullptr);
    read->click(); // no passphrase yet: it says what will be, and waits
    CHECK_FALSE(window.session.isOpen());
    CHECK(strip->isVisible());
    field->setText(test::passphrase());
    QTest::keyClick(field, Qt::Key_Return);
    window.settle();
    REQUIRE(window.session.isOpen());
    CHECK(window.session.store().isReadOnly());
}

TEST_CASE("the recovery sheet opens the store without its passphrase", "[store]")
{
    Window window;
    {
        const Store made = Store::create(pathFromUtf8(utf8(window.path())), test::key());
    }
    std::optional<JobFailure> failure;
    window.gate.unlockWithSheet(window.path(), QStringLiteral("AAAA-BBBB"), window.window.get(),
        [&](const JobFailure& why) { failure = why; });
    window.settle();
    REQUIRE(failure);
    CHECK(failure->code == "key.mistyped");
    window.gate.unlockWithSheet(window.path(), qt(test::key().recoveryGroups()),
        window.window.get(), [](const JobFailure&) { FAIL("the sheet must open it"); });
    window.settle();
    CHECK(window.session.isOpen());
}

TEST_CASE("a recovery sheet is a PDF, in both languages, and a folder that is not there is told",
    "[store]")
{
    const QTemporaryDir folder;
    for (const Language language : { Language::Vietnamese, Language::English }) {
        const QString file = folder.filePath(QStringLiteral("phieu.pdf"));
        CHECK(writeRecoverySheet(test::key(), QStringLiteral("Kho thử"), file, language));
        CHECK(bytesOf(file).startsWith("%PDF-"));
        CHECK(bytesOf(file).size() > 5000);
    }
    CHECK_FALSE(writeRecoverySheet(test::key(), QStringLiteral("Kho thử"),
        folder.filePath(QStringLiteral("none/x.pdf")), Language::English));
}

TEST_CASE("a new store is made in three steps, none of which can be skipped unseen", "[store]")
{
    Window window;
    NewStoreSheet sheet(window.gate, window.window.get());
    sheet.show();
    QPushButton* next = buttonNamed(sheet, QStringLiteral("Tiếp: cụm mật khẩu"));
    REQUIRE(next != nullptr);
    CHECK_FALSE(next->isEnabled());
    const auto fields = sheet.findChildren<QLineEdit*>();
    const auto fieldNamed = [&](const QString& name) {
        const auto found = std::find_if(fields.begin(), fields.end(),
            [&](const QLineEdit* one) { return one->accessibleName() == name; });
        REQUIRE(found != fields.end());
        return *found;
    };
    fieldNamed(QStringLiteral("Tên kho"))->setText(QStringLiteral("Kho mới: a/b"));
    fieldNamed(QStringLiteral("Thư mục"))->setText(window.folder.path());
    CHECK(sheet.path().endsWith(QStringLiteral("Kho mới- a-b.tuyen")));
    REQUIRE(next->isEnabled());
    next->click();
    CHECK(sheet.step() == 1);
    auto* pair = sheet.findChild<PassphrasePair*>();
    pair->first().setText(test::passphrase());
    CHECK_FALSE(next->isEnabled());
    pair->second().setText(test::passphrase());
    REQUIRE(next->isEnabled());
    next->click();
    window.settle();
    CHECK(sheet.step() == 2);
    CHECK_FALSE(next->isEnabled());
    CHECK_FALSE(QFile::exists(sheet.path()));
    for (QCheckBox* box : sheet.findChildren<QCheckBox*>()) {
        if (box->text() == QStringLiteral("Không làm phiếu cho kho này")) {
            box->setChecked(true);
        }
    }
    CHECK_FALSE(next->isEnabled());
    fieldNamed(QStringLiteral("Lý do không có phiếu"))->setText(QStringLiteral("chỉ để thử"));
    REQUIRE(next->isEnabled());
    next->click();
    window.settle();
    CHECK(window.session.isOpen());
    CHECK(QFile::exists(sheet.path()));
}

TEST_CASE("a changed passphrase opens the store, the old one no longer does", "[store]")
{
    Window window;
    window.open();
    window.gate.changePassphrase(QStringLiteral("cụm khác hẳn để thử thôi nhé"));
    window.settle();
    REQUIRE(window.session.isOpen());
    window.gate.lock();
    std::optional<JobFailure> failure;
    window.gate.unlock(window.path(), test::passphrase(), window.window.get(),
        [&](const JobFailure& why) { failure = why; });
    window.settle();
    REQUIRE(failure);
    CHECK(failure->code == "store.wrong-passphrase");
    window.gate.unlock(window.path(), QStringLiteral("cụm khác hẳn để thử thôi nhé"),
        window.window.get(), [](const JobFailure&) { FAIL("the new one must open it"); });
    window.settle();
    CHECK(window.session.isOpen());
}

TEST_CASE("a backup can be restored beside the store", "[store]")
{
    Window window;
    window.open();
    const QString copy = window.folder.filePath(QStringLiteral("sao.tuyen"));
    bool isDone = false;
    window.gate.backupTo(
        copy, window.window.get(), [&] { isDone = true; },
        [](const JobFailure& why) { FAIL(why.code); });
    window.settle();
    REQUIRE(isDone);
    window.gate.lock();
    const QString target = window.folder.filePath(QStringLiteral("lại.tuyen"));
    window.gate.restore(copy, test::passphrase(), target, window.window.get(),
        [](const JobFailure& why) { FAIL(why.code); });
    window.settle();
    REQUIRE(window.session.isOpen());
    CHECK(window.session.storeName() == QStringLiteral("lại"));
}
