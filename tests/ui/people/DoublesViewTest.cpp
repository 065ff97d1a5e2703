// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All people are invented. TUYEN_SHOTS=<folder> keeps the pictures.
#include "people/DoublesView.h"

#include "base/File.h"
#include "ingest/ImportRun.h"
#include "people/DoublesModel.h"
#include "people/RecordsView.h"
#include "people/Waterfall.h"
#include "shell/Session.h"
#include "store/IdentityStore.h"
#include "store/PersonStore.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Translation.h"
#include "ui/theme/Shoot.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using tuyen::test::shoot;

namespace {

constexpr std::string_view table
    = "Mã vụ,Ngày xảy ra,Tỉnh,Đối tượng,Ngày sinh đối tượng,Nơi ở đối tượng,SĐT đối tượng,Tên gọi "
      "khác,"
      "Nạn nhân,Ngày sinh nạn nhân\n"
      "TN-1,14/01/2024,Tây Ninh,Trần Quốc Mẫu,12/03/1987,\"xã Thử, Tây Ninh\",0900 000 317,Mẫu Lớn,"
      "Lò Thị Giả,02/05/2001\n"
      "TN-2,15/01/2024,Lạng Sơn,Tran Quoc Mau,12/03/1987,\"xã Thử, Tây Ninh\",0900 000 317,Mau "
      "Lon,,\n"
      "TN-3,16/01/2024,Lạng Sơn,Lò Văn Giả,01/09/1990,Sơn La,,,Lo Thi Gia,02/05/2001\n"
      "TN-4,17/01/2024,Nghệ An,Vừ A Nháp,02/05/1979,Nghệ An,,,,\n"
      "TN-5,18/01/2024,Nghệ An,Vừ A Nhápp,02/05/1979,Nghệ An,,,,\n"
      "TN-6,19/01/2024,Nghệ An,Phan Hữu Thử,22/07/1971,Hà Tĩnh,0900 000 318,,,\n";

struct Bench {
    QTemporaryDir folder;
    JobRunner jobs;
    Session session { jobs };
    std::unique_ptr<PeoplePage> page;
    DoublesView* view = nullptr;

    explicit Bench(Language language = Language::English)
    {
        applyLanguage(language);
        const auto base = pathFromUtf8(utf8(folder.path()));
        auto store
            = Store::create(base / "kho.tuyen", StoreKey::forNewStore("sáu âm tiết để thử thôi"));
        writeFile(base / "bảng.csv", table);
        ImportRun(base / "bảng.csv").commit(store);
        session.open(std::move(store));
        page = std::make_unique<PeoplePage>(session);
        page->setCurrentTab(1);
        view = qobject_cast<DoublesView*>(page->currentTab());
        page->resize(1352, 768);
        page->show();
        page->activated();
        REQUIRE(QTest::qWaitFor([this] { return view->current() != nullptr; }, 20000));
    }
    ~Bench() { applyLanguage(Language::Vietnamese); }
    void settle() const
    {
        REQUIRE(QTest::qWaitFor([this] { return !view->isDeciding(); }, 20000));
    }
    void press(Qt::Key key) const
    {
        QTest::keyClick(view->list(), key);
        settle();
    }
    std::vector<IdentityDecision> ledger() { return IdentityStore(session.store()).decisions(); }
    int rows() const { return view->list()->model()->rowCount(); }
};

QString allText(const QWidget& widget)
{
    QString text;
    for (const auto* label : widget.findChildren<QLabel*>()) {
        text += label->text() + QLatin1Char('\n');
    }
    for (const auto* button : widget.findChildren<QAbstractButton*>()) {
        text += button->text() + QLatin1Char('\n');
    }
    return text;
}

} // namespace

TEST_CASE(
    "possible doubles stand strongest first, two records side by side and why", "[ui][people]")
{
    Bench bench;
    QAbstractItemModelTester tester(bench.view->list()->model());
    CHECK(bench.rows() >= 2);
    CHECK(bench.view->title().startsWith("Possible doubles"));
    const auto* pair = bench.view->current();
    CHECK(pair->probability > 0.95);
    const auto text = allText(*bench.view);
    CHECK(text.contains("same"));
    const auto* waterfall = bench.view->findChild<Waterfall*>();
    REQUIRE(waterfall != nullptr);
    CHECK(waterfall->accessibleDescription().contains("Before comparing"));
}

TEST_CASE("G merges with reason and shown values, Ctrl+Z brings the pair back", "[ui][people]")
{
    Bench bench;
    const auto pair = *bench.view->current();
    const int before = bench.rows();
    bench.view->reason()->setText(QStringLiteral("cùng số điện thoại"));
    bench.press(Qt::Key_Right); // the second record's name is shown
    bench.press(Qt::Key_G);
    CHECK(bench.rows() == before - 1);
    auto ledger = bench.ledger();
    REQUIRE(ledger.size() == 1);
    CHECK(ledger[0].verdict == Verdict::OnePerson);
    CHECK(ledger[0].reason == "cùng số điện thoại");
    CHECK(ledger[0].probability.has_value());
    CHECK(ledger[0].shown.at("name") == pair.b);
    bench.session.undo();
    REQUIRE(QTest::qWaitFor([&] { return bench.rows() == before; }, 20000));
    CHECK(bench.ledger().empty());
    CHECK(bench.view->current()->a == pair.a);
}

TEST_CASE("K and S are remembered, lists show what was decided, T takes it back", "[ui][people]")
{
    Bench bench;
    const int before = bench.rows();
    const auto first = *bench.view->current();
    bench.press(Qt::Key_K);
    CHECK(bench.rows() == before - 1);
    CHECK(bench.ledger().at(0).verdict == Verdict::NotOne);
    const auto second = *bench.view->current();
    CHECK(second.a != first.a);
    bench.press(Qt::Key_S);
    CHECK(bench.rows() == before - 1); // put off: at the end of those that wait
    bench.view->showList(identity::ReviewList::Apart);
    REQUIRE(bench.rows() == 1);
    CHECK(bench.view->current()->a == first.a);
    bench.press(Qt::Key_T);
    CHECK(bench.rows() == 0);
    CHECK(bench.ledger().size() == 1);
    bench.view->showList(identity::ReviewList::Waiting);
    CHECK(bench.rows() == before);
    bench.view->merge();
    bench.settle();
    bench.view->showList(identity::ReviewList::Merged);
    REQUIRE(bench.rows() == 1);
    bench.view->takeBack();
    bench.settle();
    CHECK(bench.rows() == 0);
}

TEST_CASE("a record that was changed meanwhile is compared again before anything is decided",
    "[ui][people]")
{
    Bench bench;
    PersonStore people(bench.session.store());
    auto person = *people.find(bench.view->current()->a);
    person.birth = PartialDate::ofYear(1961);
    people.update(person);
    bench.press(Qt::Key_G);
    CHECK(bench.ledger().empty());
    CHECK(allText(*bench.view).contains("was changed since"));
}

TEST_CASE("letters typed into the reason decide nothing", "[ui][people]")
{
    Bench bench;
    const int before = bench.rows();
    bench.view->reason()->setFocus();
    QTest::keyClicks(bench.view->reason(), QStringLiteral("gks"));
    CHECK(bench.view->reason()->text() == "gks");
    CHECK(bench.rows() == before);
    CHECK(bench.ledger().empty());
}

TEST_CASE("victims are compared by pseudonym: no name and no birthday anywhere", "[ui][people]")
{
    Bench bench;
    bool sawVictims = false;
    for (int row = 0; row < bench.rows(); ++row) {
        bench.view->list()->setCurrentIndex(bench.view->list()->model()->index(row, 0));
        const auto text = allText(*bench.view);
        sawVictims = sawVictims || text.contains("NN-0001");
        CHECK_FALSE(text.contains("Lò Thị Giả"));
        CHECK_FALSE(text.contains("Lo Thi Gia"));
        CHECK_FALSE(text.contains("02/05/2001"));
    }
    CHECK(sawVictims);
}

TEST_CASE("a store that is closed leaves nothing of its people behind", "[ui][people]")
{
    Bench bench;
    bench.session.close();
    CHECK(bench.rows() == 0);
    CHECK_FALSE(allText(*bench.view).contains("Mẫu"));
}

TEST_CASE("possible doubles stand in both themes and languages", "[people][gallery]")
{
    auto& app = *qobject_cast<QApplication*>(QCoreApplication::instance());
    for (const auto language : { Language::Vietnamese, Language::English }) {
        Bench bench(language);
        for (const bool isDark : { true, false }) {
            applyTheme(app, isDark ? ThemeChoice::Dark : ThemeChoice::Light);
            const QByteArray name = QByteArray("people-doubles-")
                + (language == Language::Vietnamese ? "vi" : "en") + (isDark ? "-dark" : "-light");
            shoot(*bench.page, name.constData());
        }
        const auto* list = bench.view->list();
        CHECK(list->model()
                  ->data(list->model()->index(0, 0), Qt::AccessibleTextRole)
                  .toString()
                  .contains("bit"));
    }
}
