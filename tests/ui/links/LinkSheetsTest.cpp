// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is kept, entered and handed on from the page of links. All people are invented.
#include "MadeUpNet.h"
#include "links/AddLinkSheet.h"
#include "links/ChartExport.h"
#include "links/EntityPicker.h"
#include "links/LinkDesk.h"
#include "links/LinkSheet.h"
#include "links/LinkWords.h"
#include "links/LinksPage.h"
#include "links/SavedCharts.h"
#include "theme/Text.h"
#include "theme/Translation.h"
#include "theme/Widgets.h"
#include "store/Journal.h"
#include "store/LinkStore.h"
#include "store/PersonStore.h"
#include "ui/incidents/SampleSession.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using namespace tuyen::test;

static EntityId person(Store& store, const char* name)
{
    Person made;
    made.name = name;
    return entity(PersonStore(store).add(made));
}

static QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST_CASE("a chart goes out as PNG, SVG and PDF, the whole of it and always light", "[links]")
{
    auto net = smallNet();
    net.layOut();
    const LinkSheet sheet(net.picture(), QStringLiteral("quanh Trần Văn Mẫu, 2 bước"), Language::Vietnamese);
    const QTemporaryDir folder;
    const auto path = [&folder](const char* kind) { return folder.filePath(QStringLiteral("n.") + QLatin1String(kind)); };
    REQUIRE(sheet.write(path("png"), 2));
    const QImage image(path("png"));
    CHECK(image.size() == (sheet.size() * 2).toSize());
    CHECK(image.pixelColor(1, 1) == Theme::light().panel);
    REQUIRE(sheet.write(path("svg")));
    const auto svg = bytesOf(path("svg"));
    CHECK(svg.contains("<svg"));
    CHECK(svg.count("<path") > 2 * int(net.graph.nodes.size())); // names are outlines too
    CHECK_FALSE(svg.contains("<image"));
    REQUIRE(sheet.write(path("pdf")));
    CHECK(bytesOf(path("pdf")).startsWith("%PDF-"));
    CHECK_FALSE(sheet.write(path("doc")));
}

TEST_CASE("a chart that goes out has its times below, and one without dates has no empty strip", "[links]")
{
    auto net = smallNet();
    net.layOut();
    const LinkSheet undated(net.picture(), QStringLiteral("x"), Language::English);
    GraphNode incident;
    incident.id = EntityId(901);
    incident.kind = EntityKind::Incident;
    incident.date = PartialDate::ofYear(2024);
    LinkGraph dated;
    dated.nodes.push_back(incident);
    const LinkTimes times(timelineOf(dated));
    REQUIRE(times.items().size() == 1);
    CHECK(times.first() < times.items()[0].from);
    const LinkSheet sheet(net.picture(), QStringLiteral("x"), Language::English, times);
    CHECK(sheet.size().height() == undated.size().height() + LinkTimes::room);
    QImage image(sheet.size().toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    sheet.paint(painter);
    painter.end();
    const int strip = image.height() - LinkTimes::room;
    CHECK(image.pixelColor(2, strip + 2) == Theme::light().inset);
    CHECK(image.pixelColor(2, strip - 2) != Theme::light().inset);
}

TEST_CASE("the title of a chart says the period its links are limited to, in both languages", "[links]")
{
    using std::chrono::sys_days;
    using std::chrono::year;
    const sys_days march(year(2024) / 3 / 15);
    const sys_days last(year(2024) / 12 / 31);
    const auto says = [](Language language, const LinkTimes::Period& period) {
        return chartSentence(QStringLiteral("NN-0142"), 2, 42, 57, language, period);
    };
    const QString vi = QStringLiteral("quanh NN-0142, 2 bước: 42 nút, 57 liên kết");
    CHECK(says(Language::Vietnamese, {}) == vi);
    CHECK(says(Language::Vietnamese, { march, last }) == vi + QStringLiteral("; thời gian 15/03/2024 – 2024"));
    CHECK(says(Language::Vietnamese, { march, {} }) == vi + QStringLiteral("; từ 15/03/2024"));
    const QString en = QStringLiteral("around NN-0142, 2 steps: 42 nodes, 57 links");
    CHECK(says(Language::English, { {}, march }) == en + QStringLiteral("; until 15/03/2024"));
    CHECK(says(Language::English, { sys_days(year(2024) / 1 / 1), last }) == en + QStringLiteral("; period 2024"));
}

TEST_CASE("the strip of a chart that goes out marks the chosen period, also where nothing is dated", "[links]")
{
    using std::chrono::sys_days;
    using std::chrono::year;
    auto net = smallNet();
    net.layOut();
    GraphNode incident;
    incident.id = EntityId(901);
    incident.kind = EntityKind::Incident;
    incident.date = PartialDate::ofMonth(2024, 5);
    LinkGraph dated;
    dated.nodes.push_back(incident);
    const LinkTimes::Period period { sys_days(year(2023) / 1 / 1), sys_days(year(2024) / 3 / 31) };
    const LinkTimes times(timelineOf(dated), period);
    CHECK(times.first() < *period.from);
    CHECK(times.last() > *period.to);
    const auto bandIn = [&](const LinkTimes::Period& chosen, sys_days day) {
        const LinkSheet sheet(net.picture(), QStringLiteral("x"), Language::English, times, chosen);
        QImage image(sheet.size().toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        sheet.paint(painter);
        painter.end();
        const QRectF strip(0, image.height() - LinkTimes::room, image.width(), LinkTimes::room);
        const auto plot = LinkTimes::plot(strip, ChartStyle::print(Language::English));
        return image.pixelColor(int(times.xOf(day, plot)), int(plot.bottom() - 2)) == Theme::light().accentTint;
    };
    CHECK(bandIn(period, sys_days(year(2023) / 4 / 20)));
    CHECK_FALSE(bandIn(period, sys_days(year(2024) / 6 / 20)));
    CHECK_FALSE(bandIn({}, sys_days(year(2023) / 4 / 20)));
}

TEST_CASE("a route without words goes by its ends, in the language of the window", "[links]")
{
    GraphNode route;
    route.kind = EntityKind::Route;
    route.label = "Cầu Treo – Trung Quốc";
    PlaceMention gate;
    gate.gate = "BG-la-cau-treo";
    gate.unit = "VN-ha-tinh";
    PlaceMention country;
    country.country = "CN";
    route.ends = { gate, country };
    const auto before = windowLanguage();
    applyLanguage(Language::Vietnamese);
    CHECK(words::nodeLabel(route) == QStringLiteral("Cầu Treo – Trung Quốc"));
    applyLanguage(Language::English);
    CHECK(words::nodeLabel(route) == QStringLiteral("Cầu Treo – China"));
    route.ends.clear(); // it has words of its own
    CHECK(words::nodeLabel(route) == QStringLiteral("Cầu Treo – Trung Quốc"));
    applyLanguage(before);
}

TEST_CASE("times that all fall on one day have the beginnings of months on their axis", "[links]")
{
    using std::chrono::days;
    for (int day = 0; day < 366; ++day) {
        GraphNode incident;
        incident.id = EntityId(901);
        incident.kind = EntityKind::Incident;
        const auto date = dayFromNumber(19723 + day); // from 1 January 2024
        incident.date = PartialDate::between(date, date);
        LinkGraph graph;
        graph.nodes.push_back(incident);
        const LinkTimes times(timelineOf(graph));
        int months = 0;
        for (auto at = times.first(); at <= times.last(); at += days(1)) {
            months += std::chrono::year_month_day(at).day() == std::chrono::day(1) ? 1 : 0;
        }
        CHECK(months >= 2);
    }
}

namespace {

/// A page with the network around one incident.
struct Around {
    SampleSession sample;
    LinksPage page { sample.session };
    Around()
    {
        page.resize(900, 700);
        page.show();
        page.showAround(EntityId(sample.idOf("LS-11/26")));
        sample.wait();
    }
};

} // namespace

TEST_CASE("a chart goes out in every format, through the profile, and what is lost is said", "[links]")
{
    Around drawn;
    auto& sample = drawn.sample;
    auto& page = drawn.page;
    const QTemporaryDir folder;
    QSignalSpy exported(&page, &LinksPage::exported);
    int files = 0;
    for (const char* ending : { "svg", "png", "pdf", "csv", "graphml", "gexf", "anx" }) {
        const QString file = folder.filePath(QStringLiteral("n.") + QLatin1String(ending));
        page.exportTo(file, Profile::Public);
        sample.wait();
        INFO(ending << ": " << page.findChild<Strip*>()->accessibleName().toStdString());
        CHECK(exported.size() == ++files);
        const auto bytes = bytesOf(file);
        CHECK_FALSE(bytes.isEmpty());
        CHECK_FALSE(bytes.contains("Mẫu")); // a name of the invented people
        CHECK_FALSE(bytes.contains("LS-11/26"));
    }
    CHECK(page.findChild<Strip*>()->accessibleName().contains(QStringLiteral("n.anx")));
    CHECK(page.findChild<Strip*>()->accessibleName().contains(QStringLiteral("(")));
    page.exportTo(folder.filePath(QStringLiteral("n.gexf")), Profile::Internal);
    sample.wait();
    CHECK(bytesOf(folder.filePath(QStringLiteral("n.gexf"))).contains("Trần Văn Mẫu"));
    CHECK_FALSE(bytesOf(folder.filePath(QStringLiteral("n.gexf"))).contains("Nguyễn Thị Mẫu")); // a victim
    CHECK(Journal(sample.session.store()).latest(1).at(0).reason == "gexf internal");
}

TEST_CASE("the public reads the years of a chosen period, ourselves its days", "[links]")
{
    using std::chrono::sys_days;
    using std::chrono::year;
    Around drawn;
    auto& sample = drawn.sample;
    auto& page = drawn.page;
    auto filter = page.desk().chart().filter;
    filter.from = sys_days(year(2025) / 11 / 3);
    filter.to = sys_days(year(2026) / 11 / 28);
    page.desk().setFilter(filter);
    const QTemporaryDir folder;
    const auto svg = [&](const char* name, Profile profile) {
        const QString file = folder.filePath(QLatin1String(name));
        page.exportTo(file, profile);
        sample.wait();
        return QString::fromUtf8(bytesOf(file));
    };
    CHECK(svg("a.svg", Profile::Internal).contains(QStringLiteral("03/11/2025 – 28/11/2026")));
    const auto open = svg("b.svg", Profile::Public);
    CHECK(open.contains(QStringLiteral("2025 – 2026")));
    CHECK_FALSE(open.contains(QStringLiteral("/11/")));
    CHECK(page.canvas()->accessibleName().contains(QStringLiteral("03/11/2025 – 28/11/2026")));
}

TEST_CASE("what is hidden on the chart leaves with no format", "[links]")
{
    Around drawn;
    auto& sample = drawn.sample;
    auto& page = drawn.page;
    std::vector<EntityId> suspects;
    for (const auto& node : page.canvas()->picture().nodes) {
        if (node.mark == NodeMark::Suspect) {
            suspects.push_back(node.id);
        }
    }
    REQUIRE(suspects.size() == 1);
    page.desk().hide(suspects);
    const QTemporaryDir folder;
    for (const char* ending : { "svg", "csv", "graphml", "gexf", "anx" }) {
        const QString file = folder.filePath(QStringLiteral("n.") + QLatin1String(ending));
        page.exportTo(file);
        sample.wait();
        CHECK_FALSE(bytesOf(file).isEmpty());
        CHECK_FALSE(bytesOf(file).contains("Trần Văn Mẫu"));
    }
}

TEST_CASE("a chart is kept, opened as it was left, renamed and deleted", "[links]")
{
    Around drawn;
    auto& sample = drawn.sample;
    auto& page = drawn.page;
    const auto some = page.desk().graph().nodes[1].id;
    page.desk().move({ some }, 33, 44);
    const Chart kept = page.desk().chart();
    auto& saved = page.saved();
    saved.saveAs(QStringLiteral("Sơ đồ bịa"));
    sample.wait();
    CHECK(saved.current());
    page.showAround(EntityId(sample.idOf("TN-19/26")));
    sample.wait();
    CHECK(page.desk().chart() != kept);
    saved.open(saved.current());
    sample.wait();
    CHECK(page.desk().chart() == kept);
    page.desk().hide({ some });
    saved.save();
    saved.rename(QStringLiteral("Tên khác"));
    sample.wait();
    const auto list = ChartStore(sample.session.store()).list();
    REQUIRE(list.size() == 1);
    CHECK(list[0].name == "Tên khác");
    bool isFilled = false;
    saved.read([&] { isFilled = true; });
    sample.wait();
    REQUIRE(isFilled);
    CHECK(saved.menu().actions().front()->text() == QStringLiteral("Tên khác"));
    CHECK(saved.menu().actions().front()->isChecked());
    QSignalSpy failed(&saved, &SavedCharts::failed);
    saved.saveAs(QStringLiteral("Tên khác"));
    CHECK(failed.size() == 1);
    saved.remove();
    CHECK(ChartStore(sample.session.store()).list().empty());
    Journal(sample.session.store()).undo();
    CHECK(ChartStore(sample.session.store()).list().size() == 1);
}

TEST_CASE("a link is entered by hand, graded and dated, and undone", "[links]")
{
    SampleSession sample;
    auto& store = sample.session.store();
    const auto a = person(store, "Người bịa Một");
    const auto b = person(store, "Người bịa Hai");
    AddLinkSheet sheet(sample.session);
    CHECK_FALSE(sheet.link()); // no ends yet
    sheet.setFrom(a, QStringLiteral("Người bịa Một"));
    sheet.setTo(b, QStringLiteral("Người bịa Hai"));
    auto fields = sheet.findChildren<QLineEdit*>();
    fields.removeIf([](QLineEdit* field) { return qobject_cast<EntityPicker*>(field->parentWidget()); });
    REQUIRE(fields.size() == 3);
    fields[0]->setText(QStringLiteral("hôm kia"));
    CHECK_FALSE(sheet.link());
    fields[0]->setText(QStringLiteral("3/2024"));
    fields[2]->setText(QStringLiteral("biên bản bịa"));
    const auto combos = sheet.findChildren<QComboBox*>();
    combos[0]->setCurrentIndex(2); // called
    combos[2]->setCurrentIndex(2); // B
    combos[3]->setCurrentIndex(3); // 3
    QSignalSpy added(&sheet, &AddLinkSheet::added);
    sheet.add();
    INFO(sheet.findChild<Strip*>()->accessibleName().toStdString());
    REQUIRE(added.size() == 1);
    const auto lines = LinkStore(store).lines(a);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].to == b);
    CHECK(lines[0].kind == "called");
    CHECK(lines[0].grade == Grade { 'B', 3 });
    CHECK(lines[0].since.month() == 3);
    CHECK(lines[0].certainty == Certainty::Unverified);
    Journal(store).undo();
    CHECK(LinkStore(store).lines(a).empty());
}

TEST_CASE("an end that the store does not know, or an end before the beginning, is refused in words", "[links]")
{
    SampleSession sample;
    const auto a = person(sample.session.store(), "Người bịa Một");
    AddLinkSheet sheet(sample.session);
    sheet.setFrom(a, QStringLiteral("Người bịa Một"));
    sheet.setTo(EntityId(999'999), QStringLiteral("không có"));
    QSignalSpy added(&sheet, &AddLinkSheet::added);
    sheet.add();
    CHECK(added.empty());
    sheet.setTo(a, QStringLiteral("Người bịa Một")); // with itself: allowed, as a source may say it
    auto fields = sheet.findChildren<QLineEdit*>();
    fields.removeIf([](QLineEdit* field) { return qobject_cast<EntityPicker*>(field->parentWidget()); });
    fields[0]->setText(QStringLiteral("5/2024"));
    fields[1]->setText(QStringLiteral("1/2024"));
    sheet.add();
    CHECK(added.empty());
    fields[1]->clear();
    sheet.add();
    CHECK(added.size() == 1);
}
