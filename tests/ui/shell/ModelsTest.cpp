// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/FilterMemory.h"
#include "shell/JournalModel.h"
#include "shell/SearchModel.h"
#include "shell/ShortcutModel.h"
#include "store/RecentStores.h"
#include "theme/Translation.h"
#include "ui/shell/Window.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace tuyen;
using test::Window;

namespace {

QStringList rows(const QAbstractItemModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all << model.index(row, 0).data().toString();
    }
    return all;
}

int rowOf(const QAbstractItemModel& model, const QString& text)
{
    return static_cast<int>(rows(model).indexOf(text));
}

} // namespace

TEST_CASE("matched letters are found without regard to case and marks", "[shell]")
{
    using Ranges = QList<std::pair<int, int>>;
    CHECK(matchedRanges(QStringLiteral("Trần Văn Mẫu"), QStringLiteral("mau"))
        == Ranges { { 9, 3 } });
    CHECK(matchedRanges(QStringLiteral("Đặng Thị Dụ"), QStringLiteral("dang du"))
        == Ranges { { 0, 4 }, { 9, 2 } });
    CHECK(matchedRanges(QStringLiteral("Tây Ninh"), QStringLiteral("hà")).isEmpty());
}

TEST_CASE("the palette finds a command by its words in both languages", "[shell]")
{
    Window window;
    window.open();
    SearchModel model(window.window->commands());
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setWords(QStringLiteral("sao luu"));
    CHECK(rows(model).contains(QStringLiteral("Sao lưu…")));
    model.setWords(QStringLiteral("back up"));
    CHECK(rows(model).contains(QStringLiteral("Sao lưu…")));
    model.setWords(QStringLiteral("không có lệnh nào như thế"));
    CHECK(model.isEmpty());
}

TEST_CASE("what is found stands in groups whose heads cannot be chosen", "[shell]")
{
    Window window;
    SearchModel model(window.window->commands());
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setWords(QStringLiteral("zzzz"));
    model.setHits({ { EntityId { 7 }, EntityKind::Incident, 1, "TN-01/24", "Tây Ninh" },
        { EntityId { 8 }, EntityKind::Person, 1, "NN-0142", "2 vụ" } });
    CHECK(rows(model)
        == QStringList { QStringLiteral("Người"), QStringLiteral("NN-0142"), QStringLiteral("Vụ"),
            QStringLiteral("TN-01/24") });
    CHECK_FALSE(model.index(0).flags() & Qt::ItemIsSelectable);
    CHECK(model.index(1).flags() & Qt::ItemIsSelectable);
    CHECK(model.index(1).data(SearchModel::EntityRole).toLongLong() == 8);
}

TEST_CASE("two commands cannot have the same keys, and a free key is taken at once", "[shell]")
{
    Window window;
    ShortcutModel model(window.window->commands(), window.preferences);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    const QModelIndex keys
        = model.index(rowOf(model, QStringLiteral("Sao lưu…")), ShortcutModel::Keys);
    REQUIRE(keys.isValid());
    QSignalSpy conflict(&model, &ShortcutModel::conflict);
    CHECK_FALSE(model.setData(
        keys, QVariant::fromValue(QKeySequence(QStringLiteral("Ctrl+L"))), Qt::EditRole));
    REQUIRE(conflict.count() == 1);
    CHECK(conflict.at(0).at(1).toString() == QStringLiteral("Khóa"));
    CHECK(model.setData(
        keys, QVariant::fromValue(QKeySequence(QStringLiteral("Ctrl+Alt+B"))), Qt::EditRole));
    CHECK(window.window->commands().action(QStringLiteral("store.backup"))->shortcut()
        == QKeySequence(QStringLiteral("Ctrl+Alt+B")));
    model.resetAll();
    CHECK(window.window->commands().action(QStringLiteral("store.backup"))->shortcut().isEmpty());
}

TEST_CASE("the history shows who did what, and what was undone", "[shell]")
{
    applyLanguage(Language::Vietnamese);
    JournalModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    JournalEntry entry;
    entry.sequence = 3;
    entry.actor = "analyst";
    entry.action = "import";
    entry.changes = 1214;
    entry.isUndone = true;
    model.append({ entry });
    CHECK(model.index(0, JournalModel::Action).data().toString()
        == QStringLiteral("nhập dữ liệu (đã hoàn tác)"));
    CHECK(model.index(0, JournalModel::Changes).data().toString() == QStringLiteral("1.214"));
    CHECK(model.oldest() == 3);
}

TEST_CASE("recent stores: pinned first, forgotten when asked, pinned ones stay", "[shell]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
        Preferences preferences(file);
        RecentStores recent(preferences);
        const QAbstractItemModelTester tester(
            &recent, QAbstractItemModelTester::FailureReportingMode::Fatal);
        recent.noteOpened(QStringLiteral("/nowhere/a.tuyen"));
        recent.noteOpened(QStringLiteral("/nowhere/b.tuyen"));
        recent.setPinned(QStringLiteral("/nowhere/a.tuyen"), true);
        CHECK(rows(recent) == QStringList { QStringLiteral("a"), QStringLiteral("b") });
    }
    Preferences preferences(file);
    RecentStores recent(preferences);
    CHECK(rows(recent) == QStringList { QStringLiteral("a"), QStringLiteral("b") });
    recent.forgetAll();
    CHECK(rows(recent) == QStringList { QStringLiteral("a") });
}

TEST_CASE("a filter comes back as it was, but for the words searched for", "[shell]")
{
    Filter filter;
    filter.years = { 2024, 2025 };
    filter.provinces = { "VN-tay-ninh" };
    filter.forms = { "forced-criminality" };
    filter.roles = { Role::Victim };
    filter.yearUnknown = true;
    filter.text = "a name";
    const QVariantMap kept = rememberFilter(filter);
    for (const QVariant& value : kept) {
        CHECK_FALSE(value.toString().contains(QStringLiteral("a name")));
    }
    filter.text.clear();
    CHECK(recallFilter(kept) == filter);
}
