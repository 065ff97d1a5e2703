// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each register's form: opened, changed, saved, taken back. All people are invented;
// TUYEN_SHOTS=<folder> keeps the pictures.
#include "people/RecordForms.h"

#include "incidents/RemovalSheet.h"
#include "people/IdentifierSheet.h"
#include "people/LegEditor.h"
#include "people/OrganisationSheet.h"
#include "people/PersonSheet.h"
#include "people/PlaceSheet.h"
#include "people/RecordInspector.h"
#include "people/RouteSheet.h"
#include "store/IdentifierStore.h"
#include "store/Journal.h"
#include "store/OrganisationStore.h"
#include "store/PersonStore.h"
#include "store/PlaceStore.h"
#include "store/RouteStore.h"
#include "store/WatchStore.h"
#include "theme/Theme.h"
#include "theme/Translation.h"
#include "theme/Widgets.h"
#include "ui/incidents/SampleSession.h"
#include "ui/theme/Shoot.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using tuyen::test::shoot;

namespace {

struct Bench {
    explicit Bench(Language language = Language::English)
    {
        applyLanguage(language);
        inspector = std::make_unique<Inspector>(sample.session);
        records = new RecordInspector(sample.session, *inspector);
        inspector->resize(320, 760);
        inspector->show();
        for (const auto& row : PersonStore(store()).rows(0, 100)) {
            (row.isProtected ? victim : suspect) = row.id;
        }
    }
    ~Bench()
    {
        inspector.reset();
        applyLanguage(Language::Vietnamese);
    }
    Store& store() { return sample.session.store(); }
    RecordForms& forms() { return records->forms(); }
    void settle()
    {
        sample.wait();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    template <class T> T* sheet()
    {
        settle();
        return inspector->findChild<T*>();
    }
    OrganisationSheet* newOrganisation()
    {
        forms().add(Register::Organisations);
        auto* form = sheet<OrganisationSheet>();
        REQUIRE(form != nullptr);
        return form;
    }
    /// The name of the one that is chosen; "" when it is none.
    std::string chosenOrganisation()
    {
        const auto made
            = OrganisationStore(store()).find(OrganisationId(sample.session.current().value));
        return made ? made->name : std::string();
    }
    void save(FormSheet* sheet)
    {
        REQUIRE(sheet->primary()->isEnabled());
        sheet->primary()->click();
        settle();
    }
    void undo()
    {
        sample.session.undo();
        settle();
    }
    void redo()
    {
        sample.session.redo();
        settle();
    }
    std::string lastReason() { return Journal(store()).latest(1).at(0).reason; }
    test::SampleSession sample;
    std::unique_ptr<Inspector> inspector;
    RecordInspector* records;
    PersonId victim, suspect;
};

/// All the words of a form, the notes under its fields among them.
QString wordsOf(const QWidget& form)
{
    QString all;
    for (const auto* label : form.findChildren<QLabel*>()) {
        all += label->text() + QLatin1Char('\n');
    }
    return all;
}

Identifier numberOf(IdentifierKind kind, const char* text)
{
    auto number = readIdentifier(kind, text).identifier;
    number.raw = text;
    return number;
}

} // namespace

TEST_CASE("an organisation is added and edited in its form, with a reason", "[ui][form]")
{
    Bench bench;
    auto* sheet = bench.newOrganisation();
    CHECK_FALSE(sheet->primary()->isEnabled()); // no name yet
    CHECK_FALSE(sheet->primary()->toolTip().isEmpty());
    sheet->name()->setText(QStringLiteral("Công ty Thử"));
    sheet->kind()->setCurrentIndex(sheet->kind()->findData(QStringLiteral("company")));
    sheet->why()->setText(QStringLiteral("đăng ký kinh doanh"));
    bench.save(sheet);
    CHECK(bench.lastReason() == "đăng ký kinh doanh");
    const OrganisationStore organisations(bench.store());
    const OrganisationId id(bench.sample.session.current().value);
    REQUIRE(organisations.find(id));
    CHECK(organisations.find(id)->kind == "company");

    bench.forms().edit(entity(id));
    sheet = bench.sheet<OrganisationSheet>();
    REQUIRE(sheet != nullptr);
    CHECK(sheet->name()->text() == QStringLiteral("Công ty Thử"));
    sheet->confirmed()->setChecked(true);
    bench.save(sheet);
    CHECK(organisations.find(id)->isConfirmed);
    bench.undo();
    CHECK_FALSE(organisations.find(id)->isConfirmed);
    bench.undo();
    CHECK_FALSE(organisations.find(id));
    bench.redo();
    CHECK(organisations.find(id)->name == "Công ty Thử");
}

TEST_CASE(
    "a place is read before it is saved, and a point that is none cannot be saved", "[ui][form]")
{
    Bench bench;
    bench.forms().add(Register::Places);
    auto* sheet = bench.sheet<PlaceSheet>();
    REQUIRE(sheet != nullptr);
    sheet->name()->setText(QStringLiteral("Nhà nghỉ Thử"));
    sheet->where()->setText(QStringLiteral("Lạng Sơn"));
    sheet->point()->setText(QStringLiteral("ở bờ sông"));
    CHECK_FALSE(sheet->primary()->isEnabled());
    sheet->point()->setText(QStringLiteral("21.85, 106.76"));
    bench.save(sheet);
    const PlaceStore places(bench.store());
    const PlaceId id(bench.sample.session.current().value);
    REQUIRE(places.find(id));
    CHECK(places.find(id)->where.unit == "VN-lang-son");
    REQUIRE(places.find(id)->where.point);
    CHECK(places.find(id)->where.point->lat == 21.85);
    bench.forms().edit(entity(id));
    sheet = bench.sheet<PlaceSheet>();
    REQUIRE(sheet != nullptr);
    sheet->name()->setText(QStringLiteral("Nhà nghỉ Thử Hai"));
    bench.save(sheet);
    CHECK(places.find(id)->name == "Nhà nghỉ Thử Hai");
    CHECK(places.find(id)->where.unit == "VN-lang-son"); // what was not touched stays
    bench.undo();
    CHECK(places.find(id)->name == "Nhà nghỉ Thử");
}

TEST_CASE(
    "what is odd about a phone, a plate or an account is said under it before saving", "[ui][form]")
{
    Bench bench;
    bench.forms().add(Register::Phones);
    auto* sheet = bench.sheet<IdentifierSheet>();
    REQUIRE(sheet != nullptr);
    CHECK_FALSE(sheet->primary()->isEnabled());
    CHECK(sheet->kind()->count() == 2); // phones and devices
    sheet->number()->setText(QStringLiteral("01690 000 012"));
    CHECK(wordsOf(*sheet).contains("prefix"));
    sheet->number()->setText(QStringLiteral("12"));
    CHECK(wordsOf(*sheet).contains("digits"));
    sheet->number()->setText(QStringLiteral("0912 000 012"));
    CHECK(wordsOf(*sheet).contains("+84912000012"));
    bench.save(sheet);
    IdentifierStore numbers(bench.store());
    const auto phone = numbers.findByValue(IdentifierKind::Phone, "+84912000012");
    REQUIRE(phone);
    CHECK(numbers.find(*phone)->raw == "0912 000 012");

    bench.forms().add(Register::Vehicles);
    sheet = bench.sheet<IdentifierSheet>();
    REQUIRE(sheet != nullptr);
    sheet->number()->setText(QStringLiteral("10A-123.45"));
    CHECK(wordsOf(*sheet).contains("plate"));
    sheet->number()->setText(QStringLiteral("29A-123.45"));
    bench.save(sheet);
    const auto plate = numbers.findByValue(IdentifierKind::Plate, "29A12345");
    REQUIRE(plate);
    bench.undo();
    CHECK_FALSE(numbers.find(*plate));
}

TEST_CASE("a number that is known already is refused in the form, with a sentence", "[ui][form]")
{
    Bench bench;
    IdentifierStore(bench.store()).add(numberOf(IdentifierKind::Phone, "0912 000 012"));
    bench.forms().add(Register::Phones);
    auto* sheet = bench.sheet<IdentifierSheet>();
    REQUIRE(sheet != nullptr);
    sheet->number()->setText(QStringLiteral("0912000012"));
    sheet->primary()->click();
    CHECK(sheet->isVisible());
    CHECK(wordsOf(*sheet).contains("knows this number already"));
    sheet->done(QDialog::Rejected);
}

TEST_CASE("the form of a number has the title and the fields of its kind", "[ui][form]")
{
    Bench bench;
    bench.forms().add(Register::Vehicles);
    auto* sheet = bench.sheet<IdentifierSheet>();
    REQUIRE(sheet != nullptr);
    CHECK(wordsOf(*sheet).contains("New vehicle"));
    CHECK(sheet->number()->accessibleName() == "Number plate");
    CHECK(sheet->kind()->isHidden()); // there is one only
    CHECK(sheet->detail()->isHidden());
    CHECK(sheet->primary()->text() == "Add the vehicle");
    sheet->done(QDialog::Rejected);
    bench.settle();

    bench.forms().add(Register::Accounts);
    sheet = bench.sheet<IdentifierSheet>();
    REQUIRE(sheet != nullptr);
    CHECK(wordsOf(*sheet).contains("New account"));
    CHECK(sheet->detail()->accessibleName() == "Bank");
    sheet->number()->setText("0011 000 222 333");
    sheet->detail()->setText("Vietcombank");
    sheet->kind()->setCurrentIndex(
        sheet->kind()->findData(static_cast<int>(IdentifierKind::Email)));
    CHECK(sheet->detail()->isHidden());
    sheet->number()->setText("mau@example.org");
    CHECK(sheet->identifier().detail.empty()); // a bank is nothing of an e-mail address
    sheet->kind()->setCurrentIndex(
        sheet->kind()->findData(static_cast<int>(IdentifierKind::SocialAccount)));
    CHECK(sheet->detail()->accessibleName() == "Service");
    CHECK(sheet->identifier().detail == "Vietcombank");
    sheet->done(QDialog::Rejected);
    bench.settle();
}

TEST_CASE("a document is held against the person it is entered for", "[ui][form]")
{
    Bench bench;
    auto person = *PersonStore(bench.store()).find(bench.suspect);
    person.gender = Gender::Male;
    person.birth = PartialDate::ofYear(1987);
    PersonStore(bench.store()).update(person);
    bench.forms().addNumber(bench.suspect);
    auto* sheet = bench.sheet<IdentifierSheet>();
    REQUIRE(sheet != nullptr);
    sheet->kind()->setCurrentIndex(
        sheet->kind()->findData(static_cast<int>(IdentifierKind::IdNumber)));
    sheet->number()->setText(QStringLiteral("040187000123")); // a woman of 1987
    CHECK(wordsOf(*sheet).contains("another sex"));
    sheet->number()->setText(QStringLiteral("040090000123")); // a man of 1990
    CHECK(wordsOf(*sheet).contains("1990"));
    sheet->number()->setText(QStringLiteral("040087000123"));
    CHECK_FALSE(wordsOf(*sheet).contains("another sex"));
    bench.save(sheet);
    const auto numbers = PersonStore(bench.store()).identifiers(bench.suspect);
    REQUIRE(numbers.size() == 1);
    CHECK(bench.sample.session.current() == entity(bench.suspect));

    bench.forms().editNumber(numbers[0].id, bench.suspect);
    sheet = bench.sheet<IdentifierSheet>();
    REQUIRE(sheet != nullptr);
    REQUIRE_FALSE(sheet->removeButton()->isHidden());
    sheet->removeButton()->click(); // it was not theirs after all
    bench.settle();
    CHECK(PersonStore(bench.store()).identifiers(bench.suspect).empty());
    bench.undo();
    CHECK(PersonStore(bench.store()).identifiers(bench.suspect).size() == 1);
}

TEST_CASE(
    "the document of a victim opens only while the name is shown, and goes with it", "[ui][form]")
{
    Bench bench;
    const auto id
        = IdentifierStore(bench.store())
              .add(numberOf(IdentifierKind::IdNumber, "040301000123"), entity(bench.victim));
    QStringList said;
    QObject::connect(&bench.sample.session, &Session::failed, bench.records,
        [&said](const QString& sentence) { said += sentence; });
    bench.forms().edit(entity(id));
    CHECK(bench.sheet<IdentifierSheet>() == nullptr);
    REQUIRE(said.size() == 1);
    CHECK(said[0].contains("under protection"));
    bench.forms().editNumber(id, bench.victim); // hidden still
    CHECK(bench.sheet<IdentifierSheet>() == nullptr);

    bench.sample.session.setCurrent(entity(bench.victim));
    bench.records->reveals().start(bench.victim, QStringLiteral("đối chiếu"), 5);
    bench.forms().editNumber(id, bench.victim);
    REQUIRE(bench.sheet<IdentifierSheet>() != nullptr);
    bench.records->reveals().end();
    CHECK(bench.sheet<IdentifierSheet>() == nullptr);
}

TEST_CASE("a route is written leg by leg, moved, and taken back", "[ui][form]")
{
    Bench bench;
    bench.forms().add(Register::Routes);
    auto* sheet = bench.sheet<RouteSheet>();
    REQUIRE(sheet != nullptr);
    REQUIRE(sheet->legs().size() == 2);
    CHECK_FALSE(sheet->primary()->isEnabled());
    sheet->incident()->setText(QStringLiteral("KHÔNG-CÓ"));
    sheet->legs()[0]->place()->setText(QStringLiteral("Nghệ An"));
    sheet->legs()[1]->place()->setText(QStringLiteral("Lào"));
    sheet->addButton()->click();
    REQUIRE(sheet->legs().size() == 3);
    auto* third = sheet->legs()[2];
    third->place()->setText(QStringLiteral("cửa khẩu Cầu Treo"));
    third->kind()->setCurrentIndex(third->kind()->findData(static_cast<int>(LegKind::Crossing)));
    const auto choose = [](QComboBox* combo, const char* code) {
        const int at = combo->findData(QString::fromLatin1(code));
        REQUIRE(at >= 0);
        combo->setCurrentIndex(at);
        CHECK_FALSE(combo->currentText().isEmpty());
    };
    choose(sheet->direction(), "direction.outbound");
    choose(third->crossing(), "crossing_type.trail");
    choose(third->transport(), "transport_mode.car");
    third->fee()->setText(QStringLiteral("500"));
    CHECK_FALSE(sheet->primary()->isEnabled()); // of which money?
    CHECK(wordsOf(*third).contains("which money"));
    third->fee()->setText(QStringLiteral("20 triệu đồng"));
    third->date()->setText(QStringLiteral("3/2024"));
    sheet->moveLeg(2, 1);
    REQUIRE(sheet->primary()->isEnabled());
    sheet->primary()->click();
    CHECK(sheet->isVisible());
    CHECK(wordsOf(*sheet).contains("KHÔNG-CÓ")); // no such incident
    sheet->incident()->setText(QStringLiteral("LS-11/26"));
    bench.save(sheet);

    const RouteStore routes(bench.store());
    const RouteId id(bench.sample.session.current().value);
    const auto stored = routes.find(id);
    REQUIRE(stored);
    REQUIRE(stored->legs.size() == 3);
    CHECK(stored->legs[0].place.unit == "VN-nghe-an");
    CHECK(stored->legs[1].kind == LegKind::Crossing);
    CHECK(stored->direction == "direction.outbound");
    CHECK(stored->legs[1].crossing == "crossing_type.trail");
    CHECK(stored->legs[1].transport == "transport_mode.car");
    CHECK(stored->legs[1].fee == 20'000'000);
    CHECK(stored->legs[1].currency == "VND");
    CHECK(stored->legs[1].date.isKnown());
    CHECK(stored->legs[2].place.country == "LA");

    bench.forms().edit(entity(id));
    sheet = bench.sheet<RouteSheet>();
    REQUIRE(sheet != nullptr);
    CHECK(sheet->incident() == nullptr); // it stays with its incident
    CHECK(sheet->route() == *stored);    // opened and left alone: nothing changes
    sheet->removeLeg(0);
    bench.save(sheet);
    CHECK(routes.find(id)->legs.size() == 2);
    bench.undo();
    CHECK(routes.find(id) == stored);
}

TEST_CASE("anything is removed with a reason, after what goes with it was said", "[ui][form]")
{
    Bench bench;
    OrganisationStore organisations(bench.store());
    const auto id = organisations.add({ {}, "Công ty Thử", "company", false, "" });
    bench.sample.session.setCurrent(entity(id));
    bench.forms().remove(entity(id));
    auto* sheet = bench.sheet<RemovalSheet>();
    REQUIRE(sheet != nullptr);
    CHECK(wordsOf(*sheet).contains("Remove Công ty Thử"));
    CHECK(wordsOf(*sheet).contains("Nothing else hangs on it."));
    CHECK_FALSE(sheet->primary()->isEnabled());
    QTest::keyClick(sheet->why(), Qt::Key_Return);
    CHECK(organisations.find(id)); // not without a reason
    QTest::keyClicks(sheet->why(), "entered twice");
    QTest::keyClick(sheet->why(), Qt::Key_Return);
    bench.settle();
    CHECK_FALSE(organisations.find(id));
    CHECK(bench.lastReason() == "entered twice");
    CHECK_FALSE(bench.sample.session.current());
    bench.undo();
    CHECK(organisations.find(id));
    bench.redo();
    CHECK_FALSE(organisations.find(id));

    bench.forms().remove(entity(bench.suspect));
    sheet = bench.sheet<RemovalSheet>();
    REQUIRE(sheet != nullptr);
    CHECK(wordsOf(*sheet).contains("part in an incident"));
    sheet->reject();
    bench.settle();
    CHECK(PersonStore(bench.store()).find(bench.suspect));
}

TEST_CASE("what cannot be removed says so and opens no sheet", "[ui][form]")
{
    Bench bench;
    WatchStore watch(bench.store());
    WatchEntry entry;
    entry.entity = entity(bench.suspect);
    entry.ground = "thử";
    entry.owner = "Phòng Thử";
    entry.review = watch.today();
    watch.add(entry);
    QString said;
    QObject::connect(&bench.sample.session, &Session::failed, bench.records,
        [&said](const QString& sentence) { said = sentence; });
    bench.forms().remove(entity(bench.suspect));
    CHECK(bench.sheet<RemovalSheet>() == nullptr);
    CHECK(said.contains("watch list"));
}

TEST_CASE("a form is filled and saved by keyboard alone", "[ui][form]")
{
    Bench bench;
    auto* sheet = bench.newOrganisation();
    for (auto* field : sheet->findChildren<QLineEdit*>()) {
        CHECK_FALSE(field->accessibleName().isEmpty());
        CHECK((field->focusPolicy() & Qt::TabFocus) != 0);
    }
    QTest::keyClicks(sheet->name(), "Thu Keyboard");
    QTest::keyClick(sheet->name(), Qt::Key_Escape);
    CHECK(sheet->isVisible()); // it asks before it throws words away
    CHECK(wordsOf(*sheet).contains("not saved yet"));
    sheet->primary()->setFocus();
    QTest::keyClick(sheet->primary(), Qt::Key_Space);
    bench.settle();
    CHECK(bench.chosenOrganisation() == "Thu Keyboard");
}

TEST_CASE("Enter in a field of a form saves what is sound, and nothing else", "[ui][form]")
{
    Bench bench;
    auto* sheet = bench.newOrganisation();
    const auto before = bench.sample.session.current().value;
    QTest::keyClick(sheet->name(), Qt::Key_Return);
    bench.settle();
    REQUIRE(sheet->isVisible()); // it has no name yet
    CHECK(bench.sample.session.current().value == before);
    QTest::keyClicks(sheet->name(), "Thu Enter");
    QTest::keyClick(sheet->name(), Qt::Key_Return);
    bench.settle();
    CHECK(bench.chosenOrganisation() == "Thu Enter");
}

TEST_CASE("Tab goes through the legs of a route where they stand", "[ui][form]")
{
    Bench bench;
    bench.forms().add(Register::Routes);
    auto* sheet = bench.sheet<RouteSheet>();
    REQUIRE(sheet != nullptr);
    sheet->addButton()->click();
    sheet->moveLeg(2, 1);
    bench.settle(); // the layout shows a new leg later
    REQUIRE(sheet->legs().size() == 3);
    const auto next = [sheet](QWidget* from) { // as Tab would, past what it does not stop at
        do {
            from = from->nextInFocusChain();
        } while (!(from->focusPolicy() & Qt::TabFocus) || !from->isVisibleTo(sheet));
        return from;
    };
    QWidget* at = sheet->source();
    for (const auto* leg : sheet->legs()) {
        for (QWidget* field : leg->fields()) {
            if ((field->focusPolicy() & Qt::TabFocus) != 0) {
                at = next(at);
                CHECK(at == field);
            }
        }
    }
    CHECK(next(at) == sheet->why());
}

TEST_CASE("a form that was overtaken says so and keeps what was typed", "[ui][form]")
{
    Bench bench;
    const auto id
        = OrganisationStore(bench.store()).add({ {}, "Đường dây Thử", "ring", false, "" });
    bench.forms().edit(entity(id));
    auto* sheet = bench.sheet<OrganisationSheet>();
    REQUIRE(sheet != nullptr);
    sheet->name()->setText(QStringLiteral("Đường dây Thử Hai"));
    Journal(bench.store()).undo(); // it is gone
    sheet->primary()->click();
    CHECK(sheet->isVisible());
    CHECK(wordsOf(*sheet).contains("no organisation"));
    CHECK(sheet->name()->text() == QStringLiteral("Đường dây Thử Hai"));
    sheet->done(QDialog::Rejected);
}

TEST_CASE("the forms stand in both themes and languages", "[form][gallery]")
{
    Bench bench(Language::Vietnamese);
    auto& app = *static_cast<QApplication*>(QCoreApplication::instance());
    Route route;
    route.incident = IncidentId(bench.sample.idOf("TN-19/26"));
    route.direction = "direction.outbound";
    for (const char* unit : { "VN-nghe-an", "VN-ha-tinh", "" }) {
        RouteLeg leg;
        leg.place.unit = unit;
        leg.place.country = *unit == '\0' ? "LA" : "VN";
        route.legs.push_back(leg);
    }
    route.legs[0].kind = LegKind::Recruitment;
    route.legs[1].kind = LegKind::Crossing;
    route.legs[1].place.raw = "cửa khẩu Cầu Treo";
    route.legs[1].place.gate = "BG-la-cau-treo";
    route.legs[1].fee = 20'000'000;
    route.legs[1].currency = "VND";
    route.legs[2].kind = LegKind::Exploitation;
    const auto routeId = RouteStore(bench.store()).add(route);
    PlaceStore places(bench.store());
    Place house { {}, "Nhà nghỉ Thử", {} };
    house.where.unit = "VN-lang-son";
    house.where.raw = "xã Tân Thanh, Lạng Sơn";
    const auto placeId = places.add(house);
    const auto ring
        = OrganisationStore(bench.store()).add({ {}, "Đường dây Thử", "ring", false, "" });
    for (int round = 0; round < 4; ++round) {
        const bool isDark = round % 2 == 1;
        const bool isEnglish = round > 1;
        applyTheme(app, isDark ? ThemeChoice::Dark : ThemeChoice::Light);
        applyLanguage(isEnglish ? Language::English : Language::Vietnamese);
        const auto picture = [&](Sheet* sheet, const char* what) {
            REQUIRE(sheet != nullptr);
            shoot(*sheet,
                qPrintable(QStringLiteral("form-%1-%2-%3")
                               .arg(QLatin1String(what), QLatin1String(isEnglish ? "en" : "vi"),
                                   QLatin1String(isDark ? "dark" : "light"))));
            sheet->done(QDialog::Rejected);
            bench.settle();
        };
        bench.forms().edit(entity(ring));
        picture(bench.sheet<OrganisationSheet>(), "organisation");
        bench.forms().edit(entity(placeId));
        picture(bench.sheet<PlaceSheet>(), "place");
        bench.forms().edit(entity(bench.suspect));
        picture(bench.sheet<PersonSheet>(), "person");
        bench.forms().addNumber(bench.suspect);
        auto* number = bench.sheet<IdentifierSheet>();
        REQUIRE(number != nullptr);
        number->number()->setText(QStringLiteral("01690 000 012"));
        picture(number, "number");
        bench.forms().add(Register::Accounts);
        picture(bench.sheet<IdentifierSheet>(), "account");
        bench.forms().add(Register::Vehicles);
        picture(bench.sheet<IdentifierSheet>(), "vehicle");
        bench.forms().remove(entity(bench.suspect));
        picture(bench.sheet<RemovalSheet>(), "removal");
        bench.forms().edit(entity(routeId));
        auto* edited = bench.sheet<RouteSheet>();
        REQUIRE(edited != nullptr);
        edited->legs()[2]->fee()->setText(QStringLiteral("500"));
        picture(edited, "route");
        bench.forms().add(Register::Routes);
        picture(bench.sheet<RouteSheet>(), "route-new");
    }
    applyTheme(app, ThemeChoice::Light);
}
