// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/IncidentsPage.h"

#include "domain/Vocabulary.h"
#include "filter/FacetsPanel.h"
#include "filter/FilterBar.h"
#include "incidents/IncidentCsv.h"
#include "incidents/IncidentForm.h"
#include "incidents/IncidentModel.h"
#include "incidents/IncidentWords.h"
#include "incidents/Inspector.h"
#include "incidents/NothingLeft.h"
#include "incidents/RemovalSheet.h"
#include "store/Journal.h"
#include "tables/TableHeader.h"
#include "tables/TableView.h"
#include "theme/Text.h"
#include "theme/Translation.h"
#include "theme/Widgets.h"
#include "ui/incidents/SampleSession.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using tuyen::test::SampleSession;

static QString text(const QWidget& widget)
{
    QStringList texts;
    for (const auto* label : widget.findChildren<QLabel*>()) {
        texts += label->text();
    }
    for (const auto* made : widget.findChildren<QAbstractButton*>()) {
        texts += made->text();
    }
    return texts.join(QLatin1Char('\n'));
}

static QString cell(const TableView& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

TEST_CASE("the table shows what the filter leaves, newest first", "[incidents]")
{
    applyLanguage(Language::Vietnamese);
    SampleSession sample;
    IncidentsPage page(sample.session);
    auto* table = page.findChild<TableView*>();
    const QAbstractItemModelTester tester(
        table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(table->model()->rowCount() == 4);
    cell(*table, 0, IncidentModel::Code);
    sample.wait();
    CHECK(cell(*table, 0, IncidentModel::Code) == QStringLiteral("LS-11/26"));
    CHECK(cell(*table, 1, IncidentModel::Place) == QStringLiteral("Tây Ninh"));
    Filter filter;
    filter.neighbours = { "LA" };
    sample.session.setFilter(filter);
    sample.wait();
    CHECK(table->model()->rowCount() == 2);
    filter.grades = { "E-F" };
    sample.session.setFilter(filter);
    sample.wait();
    CHECK(table->model()->rowCount() == 0);
    sample.wait();
    const auto* nothing = page.findChild<NothingLeft*>();
    CHECK(text(*nothing).contains(QStringLiteral("bỏ lọc này: +2")));
}

TEST_CASE("numbers nobody stated are dashes and zero is zero", "[incidents]")
{
    applyLanguage(Language::Vietnamese);
    SampleSession sample;
    IncidentsPage page(sample.session);
    auto* table = page.findChild<TableView*>();
    cell(*table, 0, IncidentModel::Code);
    sample.wait();
    for (int row = 0; row < 4; ++row) {
        const QString code = cell(*table, row, IncidentModel::Code);
        const QString victims = cell(*table, row, IncidentModel::Victims);
        if (code == QStringLiteral("DB-03/26")) {
            CHECK(victims == QStringLiteral("–"));
        } else if (code == QStringLiteral("SL-04/26")) {
            CHECK(victims == QStringLiteral("0"));
            CHECK(cell(*table, row, IncidentModel::Suspects) == QStringLiteral("gần 20"));
        }
    }
}

TEST_CASE("a second sort key orders the ties of the first and is said in words", "[incidents]")
{
    applyLanguage(Language::Vietnamese);
    SampleSession sample;
    IncidentsPage page(sample.session);
    auto* table = page.findChild<TableView*>();
    const auto codes = [&] {
        cell(*table, 0, IncidentModel::Code);
        sample.wait();
        QStringList all;
        for (int row = 0; row < 4; ++row) {
            all += cell(*table, row, IncidentModel::Code).left(2);
        }
        return all.join(QLatin1Char(' '));
    };
    Q_EMIT table->head()->sortAsked(IncidentModel::Neighbour, false);
    Q_EMIT table->head()->sortAsked(IncidentModel::Suspects, true);
    CHECK(codes() == QStringLiteral("LS DB SL TN")); // Laos twice: 1, then almost 20
    Q_EMIT table->head()->sortAsked(IncidentModel::Suspects, true);
    CHECK(codes() == QStringLiteral("LS SL DB TN"));
    CHECK(text(page).contains(QStringLiteral("rồi theo “Đối tượng”, giảm dần")));
    Q_EMIT table->head()->sortAsked(IncidentModel::Form, false); // does not sort: nothing changes
    CHECK(codes() == QStringLiteral("LS SL DB TN"));
    Q_EMIT table->head()->sortAsked(IncidentModel::Date, false);
    CHECK(codes() == QStringLiteral("LS TN DB SL"));
    CHECK_FALSE(text(page).contains(QStringLiteral("rồi theo")));
}

TEST_CASE("F2 opens the form at the field of the cell, and saving can be undone", "[incidents]")
{
    applyLanguage(Language::Vietnamese);
    SampleSession sample;
    sample.session.setActor(QStringLiteral(" Phân tích viên  bịa "));
    IncidentsPage page(sample.session);
    page.show();
    auto* table = page.findChild<TableView*>();
    table->setCurrentIndex(table->model()->index(0, IncidentModel::Victims));
    QTest::keyClick(table, Qt::Key_F2);
    sample.wait();
    auto* form = page.findChild<IncidentForm*>();
    REQUIRE(form->isVisible());
    auto* field = qobject_cast<QLineEdit*>(form->focusWidget());
    REQUIRE(field != nullptr);
    CHECK(field->accessibleName() == QStringLiteral("Nạn nhân"));
    CHECK(field->selectedText() == QStringLiteral("1"));
    field->setText(QStringLiteral("7"));
    Q_EMIT form->saved(form->incident());
    sample.wait();
    const IncidentId id { sample.idOf("LS-11/26") };
    CHECK(IncidentStore(sample.session.store()).find(id)->victims.value == 7);
    CHECK(Journal(sample.session.store()).latest(1).front().actor == "Phân tích viên bịa");
    sample.session.undo();
    sample.wait();
    CHECK(IncidentStore(sample.session.store()).find(id)->victims.value == 1);
}

TEST_CASE("long stages and forms are short in the cell and whole in its tooltip", "[incidents]")
{
    applyLanguage(Language::Vietnamese);
    CHECK(words::shortTerm("case_status.prosecution-started") == QStringLiteral("Khởi tố"));
    CHECK(words::shortTerms(
              { "exploitation.online-scam", "recruitment_channel.telegram", "exploitation.casino" },
              "exploitation")
        == QStringLiteral("Lừa đảo trực tuyến +1"));
    CHECK(words::shortTerms({}, "exploitation").isEmpty());
    for (const auto* term : Vocabulary::standard().group("case_status")) {
        INFO(term->code);
        CHECK(words::shortTerm(term->code).size() <= 12);
        CHECK(words::shortTerm(term->code) != term->code.c_str());
    }
}

TEST_CASE("an empty store says so and leads to import", "[incidents]")
{
    applyLanguage(Language::Vietnamese);
    SampleSession sample(true);
    IncidentsPage page(sample.session);
    CHECK(text(page).contains(QStringLiteral("Kho chưa có vụ nào")));
    QSignalSpy left(&page, &Page::goTo);
    Q_EMIT page.findChild<EmptyState*>()->actionTriggered();
    REQUIRE(left.count() == 1);
    CHECK(left.at(0).at(0).toString() == QStringLiteral("import"));
}

TEST_CASE("ticks are summed with each unit apart and outlive a filter", "[incidents]")
{
    applyLanguage(Language::Vietnamese);
    SampleSession sample;
    IncidentsPage page(sample.session);
    auto* model = page.findChild<IncidentModel*>();
    model->toggle(0);
    model->toggle(1);
    CHECK(text(page).contains(QStringLiteral("2 vụ được chọn")));
    CHECK(text(page).contains(QStringLiteral("7 đối tượng, 10 nạn nhân")));
    Filter filter;
    filter.neighbours = { "LA" };
    sample.session.setFilter(filter);
    sample.wait();
    CHECK(model->ticked().size() == 2);
    model->tickAll(true);
    CHECK(model->ticked().size() == 2);
    model->forget();
    CHECK(model->ticked().empty());
}

TEST_CASE("an incident is written, removed and brought back", "[incidents]")
{
    applyLanguage(Language::Vietnamese);
    SampleSession sample;
    IncidentsPage page(sample.session);
    auto* form = page.findChild<IncidentForm*>();
    page.newIncident();
    Incident made;
    made.code = "AG-01/26";
    made.date = PartialDate::day(2026, 1, 5);
    Q_EMIT form->saved(made);
    sample.wait();
    CHECK(page.findChild<TableView*>()->model()->rowCount() == 5);
    const auto id = sample.idOf("AG-01/26");
    CHECK(sample.session.current().value == id);

    page.removeIncident(IncidentId { id });
    sample.wait();
    auto* sheet = page.findChild<RemovalSheet*>();
    REQUIRE(sheet != nullptr);
    CHECK(page.findChild<TableView*>()->model()->rowCount() == 5); // it only asks
    CHECK_FALSE(sheet->primary()->isEnabled()); // not without a reason
    sheet->why()->setText(QStringLiteral("ghi hai lần"));
    REQUIRE(sheet->primary()->isEnabled());
    sheet->primary()->click();
    CHECK_FALSE(sheet->primary()->isEnabled()); // not twice
    sample.wait();
    CHECK(page.findChild<TableView*>()->model()->rowCount() == 4);
    CHECK(sample.session.current().value == 0);
    CHECK(Journal(sample.session.store()).latest(1).front().reason == "ghi hai lần");
    sample.session.undo();
    sample.wait();
    CHECK(page.findChild<TableView*>()->model()->rowCount() == 5);
    sample.session.redo();
    sample.wait();
    CHECK(page.findChild<TableView*>()->model()->rowCount() == 4);
}

TEST_CASE("an incident that was removed meanwhile is not written over, and the form says so",
    "[incidents]")
{
    applyLanguage(Language::Vietnamese);
    SampleSession sample;
    IncidentsPage page(sample.session);
    page.show();
    const IncidentId id { sample.idOf("LS-11/26") };
    page.editIncident(id);
    sample.wait();
    auto* form = page.findChild<IncidentForm*>();
    REQUIRE(form->isVisible());
    IncidentStore(sample.session.store()).remove(id);
    Q_EMIT form->saved(form->incident());
    sample.wait();
    CHECK(form->isVisible());
    CHECK(form->isEnabled());
    const auto* strip = form->findChild<Strip*>();
    REQUIRE(strip != nullptr);
    CHECK(strip->isVisible());
    CHECK_FALSE(IncidentStore(sample.session.store()).find(id));
}

TEST_CASE("the inspector shows victims by their code only", "[incidents]")
{
    applyLanguage(Language::Vietnamese);
    SampleSession sample;
    Inspector inspector(sample.session);
    sample.session.setCurrent(EntityId { sample.idOf("TN-19/26") });
    sample.wait();
    const QString shown = text(inspector);
    CHECK(shown.contains(QStringLiteral("TN-19/26")));
    CHECK(shown.contains(QStringLiteral("NN-")));
    CHECK(shown.contains(QStringLiteral("Trần Văn Mẫu")));
    CHECK_FALSE(shown.contains(QStringLiteral("Nguyễn Thị Mẫu")));
    CHECK(shown.contains(QStringLiteral("mau.csv")));
    sample.session.setCurrent({});
    CHECK(text(inspector).contains(QStringLiteral("Chọn một dòng")));
}

TEST_CASE("the inspector hides the name of a victim in words of another incident", "[incidents]")
{
    SampleSession sample(true);
    auto hers = SampleSession::draft(2, "LS-11/26", "18/11/2026", "VN-lang-son", "CN", "2", "");
    hers.people.front().person.name = "Sùng Thị Bịa"; // invented
    auto other = SampleSession::draft(3, "TN-19/26", "3/11/2026", "VN-tay-ninh", "KH", "5", "");
    other.people.clear();
    other.cells = { "TN-19/26", "gặp Sùng Thị Bịa ở chợ" };
    other.incident.title = "Sau vụ Sùng Thị Bịa";
    other.incident.summary = "Sùng Thị Bịa kể lại";
    other.incident.methodRaw = "như với Sùng Thị Bịa";
    tuyen::test::importDrafts(sample.session.store(), { hers, other }, "mau.xlsx");
    const IncidentId id(sample.idOf("TN-19/26"));
    auto changed = *IncidentStore(sample.session.store()).find(id);
    CHECK(changed.title == "Sau vụ Sùng Thị Bịa"); // what the form begins with
    changed.note = "hỏi lại Sùng Thị Bịa";
    IncidentStore(sample.session.store()).update(changed, "Sùng Thị Bịa nhờ");
    Inspector inspector(sample.session);
    sample.session.setCurrent(entity(id));
    sample.wait();
    const QString shown = text(inspector);
    for (const char* words : { "Sau vụ •••", "••• kể lại", "như với •••", "hỏi lại •••",
             "gặp ••• ở chợ", "••• nhờ" }) {
        INFO(words);
        CHECK(shown.contains(QString::fromUtf8(words)));
    }
    CHECK_FALSE(shown.contains(QStringLiteral("Bịa")));
}

TEST_CASE("the inspector shows the row as it stood, unless it names a victim", "[incidents]")
{
    SampleSession sample(true);
    auto open = SampleSession::draft(2, "LS-11/26", "18/11/2026", "VN-lang-son", "CN", "2", "");
    open.people.clear();
    open.cells = { "LS-11/26", "ô gốc giả định" };
    auto closed = SampleSession::draft(3, "TN-19/26", "3/11/2026", "VN-tay-ninh", "KH", "5", "9");
    closed.cells = { "TN-19/26", "ô kín giả định" };
    tuyen::test::importDrafts(sample.session.store(), { open, closed }, "mau.xlsx");
    Inspector inspector(sample.session);
    sample.session.setCurrent(EntityId { sample.idOf("LS-11/26") });
    sample.wait();
    CHECK(text(inspector).contains(QStringLiteral("ô gốc giả định")));
    sample.session.setCurrent(EntityId { sample.idOf("TN-19/26") });
    sample.wait();
    CHECK(text(inspector).contains(QStringLiteral("mau.xlsx")));
    CHECK_FALSE(text(inspector).contains(QStringLiteral("giả định")));
}

TEST_CASE("facets and chips speak of the same filter", "[filter]")
{
    applyLanguage(Language::Vietnamese);
    SampleSession sample;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    FilterBar bar(sample.session, settings);
    FacetsPanel facets(sample.session);
    CHECK(text(bar).contains(QStringLiteral("4 vụ")));
    QAbstractButton* laos = nullptr;
    for (auto* row : facets.findChildren<QAbstractButton*>()) {
        laos = row->text() == QStringLiteral("Lào") ? row : laos;
    }
    REQUIRE(laos != nullptr);
    laos->click();
    sample.wait();
    CHECK(sample.session.filter().neighbours == std::vector<std::string> { "LA" });
    CHECK(text(bar).contains(QStringLiteral("2 vụ")));
    bar.clearFilter();
    sample.wait();
    CHECK(sample.session.filter().isEmpty());
    CHECK(text(bar).contains(QStringLiteral("4 vụ")));
}

TEST_CASE("an export holds every row, a byte order mark and no live formula", "[incidents]")
{
    applyLanguage(Language::Vietnamese);
    SampleSession sample;
    Incident odd;
    odd.code = "=1+1";
    const auto id = IncidentStore(sample.session.store()).add(odd);
    const QTemporaryDir folder;
    const auto file = pathFromUtf8(utf8(folder.filePath(QStringLiteral("vụ việc.csv"))));
    const std::vector<IncidentId> ids { IncidentId { sample.idOf("TN-19/26") }, id };
    CHECK(
        writeIncidentCsv(file, IncidentStore(sample.session.store()), ids, silentProgress()) == 2);
    const std::string bytes = readFile(file);
    CHECK(bytes.starts_with("\xEF\xBB\xBF"));
    CHECK(bytes.find("TN-19/26,,2026-11-03,2026-11-03,03/11/2026,VN-tay-ninh-2025,Tây Ninh")
        != std::string::npos);
    CHECK(bytes.find("'=1+1") != std::string::npos);
    CHECK(std::count(bytes.begin(), bytes.end(), '\n') == 3);
}
