// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All people are invented. TUYEN_SHOTS=<folder> keeps the pictures.
#include "people/RingSheet.h"

#include "store/LinkStore.h"
#include "store/OrganisationStore.h"
#include "tables/TableView.h"
#include "theme/Theme.h"
#include "theme/Translation.h"
#include "ui/incidents/SampleSession.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

namespace {

RowDraft incident(std::int64_t row, const char* code, std::initializer_list<const char*> names)
{
    RowDraft made;
    made.row = row;
    made.fingerprint = static_cast<std::uint64_t>(row) * 7919;
    made.incident.code = code;
    for (const char* name : names) {
        PersonDraft person;
        person.person.name = name;
        person.person.code = std::string("M-") + name; // known again by name and code
        person.involvement.role = Role::Suspect;
        made.people.push_back(person);
    }
    return made;
}

struct Bench {
    explicit Bench(bool hasRing = true, Language language = Language::English)
        : sample(true)
    {
        applyLanguage(language);
        std::vector<RowDraft> drafts { incident(
            2, "TN-01/24", { "Trần Văn Mẫu", "Lò Văn Thử", "Vàng A Giả" }) };
        if (hasRing) {
            drafts.push_back(
                incident(3, "TN-02/24", { "Lò Văn Thử", "Vàng A Giả", "Phan Hữu Bịa" }));
        }
        test::importDrafts(sample.session.store(), drafts);
        sheet = std::make_unique<RingSheet>(sample.session);
        sheet->show();
        sample.wait();
    }
    ~Bench()
    {
        sheet.reset();
        applyLanguage(Language::Vietnamese);
    }
    QString text() const
    {
        QString all;
        for (const auto* label : sheet->findChildren<QLabel*>()) {
            all += label->text() + QLatin1Char('\n');
        }
        return all;
    }
    test::SampleSession sample;
    std::unique_ptr<RingSheet> sheet;
};

} // namespace

TEST_CASE("a suggested ring states its criteria and what links its suspects", "[ui][ring]")
{
    Bench bench;
    REQUIRE(bench.sheet->list()->model()->rowCount() == 1);
    REQUIRE(bench.sheet->members().size() == 4);
    CHECK(bench.text().contains("Leiden"));
    CHECK(bench.text().contains("2 shared incidents"));
    CHECK(bench.text().contains("incident TN-01/24"));
    for (const auto* box : bench.sheet->members()) {
        CHECK_FALSE(box->isChecked()); // nobody is a member unconfirmed
    }
    CHECK_FALSE(bench.sheet->primary()->isEnabled());
}

TEST_CASE("only ticked members come into the ring, and one undo takes it back", "[ui][ring]")
{
    Bench bench;
    bench.sheet->name()->setText(QStringLiteral("Đường dây thử"));
    bench.sheet->members().at(0)->setChecked(true);
    CHECK_FALSE(bench.sheet->primary()->isEnabled()); // one is no ring
    bench.sheet->members().at(1)->setChecked(true);
    REQUIRE(bench.sheet->primary()->isEnabled());
    CHECK(bench.sheet->primary()->text().contains("2 confirmed members"));
    QSignalSpy made(bench.sheet.get(), &RingSheet::made);
    bench.sheet->primary()->click();
    bench.sample.wait();
    CHECK(made.size() == 1);
    bench.sample.wait();
    const OrganisationStore organisations(bench.sample.session.store());
    CHECK(organisations.memberships().size() == 2);
    bench.sample.session.undo();
    bench.sample.wait();
    CHECK(organisations.memberships().empty());
}

TEST_CASE("a group seen elsewhere is asked about as it is, and its criterion kept with the ring", "[ui][ring]")
{
    Bench bench(false); // three suspects of one incident: nothing the program would suggest
    const LinkStore links(bench.sample.session.store());
    RingGroup group { {}, QStringLiteral("Leiden, modularity 0.42.") };
    for (const auto* name : { "Trần Văn Mẫu", "Lò Văn Thử" }) {
        group.people.push_back(links.named(name).at(0));
    }
    bench.sheet = std::make_unique<RingSheet>(bench.sample.session, group);
    bench.sheet->show();
    bench.sample.wait();
    REQUIRE(bench.sheet->members().size() == 2);
    CHECK(bench.text().contains("modularity 0.42"));
    CHECK(bench.text().contains("incident TN-01/24"));
    CHECK_FALSE(bench.sheet->members().at(0)->isChecked());
    bench.sheet->name()->setText(QStringLiteral("Đường dây thử"));
    for (auto* box : bench.sheet->members()) {
        box->setChecked(true);
    }
    QSignalSpy made(bench.sheet.get(), &RingSheet::made);
    bench.sheet->primary()->click();
    bench.sample.wait();
    REQUIRE(made.size() == 1);
    const auto ring = OrganisationStore(bench.sample.session.store())
                          .find(made[0][0].value<OrganisationId>());
    REQUIRE(ring);
    CHECK(ring->note.find("modularity 0.42") != std::string::npos);
    for (const auto& member : OrganisationStore(bench.sample.session.store()).memberships()) {
        CHECK(member.first == ring->id);
    }
}

TEST_CASE("where no group meets the criteria the sheet says so", "[ui][ring]")
{
    Bench bench(false);
    CHECK(bench.sheet->list()->model()->rowCount() == 0);
    CHECK(bench.text().contains("No group of suspects"));
}

TEST_CASE("suggested rings stand in both themes and languages", "[ring][gallery]")
{
    auto& app = *static_cast<QApplication*>(QCoreApplication::instance());
    for (const bool isDark : { false, true }) {
        applyTheme(app, isDark ? ThemeChoice::Dark : ThemeChoice::Light);
        Bench bench(true, isDark ? Language::English : Language::Vietnamese);
        bench.sheet->members().at(0)->setChecked(true);
        QCoreApplication::processEvents();
        const QPixmap picture = bench.sheet->grab();
        CHECK_FALSE(picture.isNull());
        const QString folder = qEnvironmentVariable("TUYEN_SHOTS");
        if (!folder.isEmpty()) {
            picture.save(folder
                + (isDark ? QStringLiteral("/rings-dark-en.png")
                          : QStringLiteral("/rings-light-vi.png")));
        }
    }
    applyTheme(app, ThemeChoice::Light);
}
