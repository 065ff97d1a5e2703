// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MadeUpNet.h"
#include "demo/Demo.h"
#include "incidents/Inspector.h"
#include "ingest/ImportRun.h"
#include "links/AddLinkSheet.h"
#include "links/ChartExportSheet.h"
#include "links/LinkDesk.h"
#include "links/LinksPage.h"
#include "store/IdentityStore.h"
#include "store/LinkStore.h"
#include "store/PersonStore.h"
#include "theme/Translation.h"
#include "ui/incidents/SampleSession.h"

#include <QApplication>
#include <QImage>
#include <QHBoxLayout>
#include <QPainter>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using namespace tuyen::test;

/// TUYEN_SHOTS=<folder> keeps the pictures.
static void keep(const QImage& image, const char* name)
{
    CHECK_FALSE(image.isNull());
    const QString folder = qEnvironmentVariable("TUYEN_SHOTS");
    if (!folder.isEmpty()) {
        image.save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
    }
}

static QImage painted(const LinkPicture& picture, const LinkMarks& marks, QSize size, qreal dpr)
{
    QImage image(size * dpr, QImage::Format_RGB32);
    image.setDevicePixelRatio(dpr);
    image.fill(Theme::current().panel);
    QPainter painter(&image);
    LinkPainter links(ChartStyle::screen(Language::Vietnamese));
    const QRectF area(QPointF(), size);
    links.paint(painter, area, picture, LinkCamera::fitting(picture.bounds(), area), marks);
    return image;
}

TEST_CASE("the network is drawn in both themes, small and large", "[links][gallery]")
{
    auto& app = *static_cast<QApplication*>(QCoreApplication::instance());
    auto net = smallNet();
    net.layOut(LayoutKind::Force);
    net.chart.path = { EntityId(9), EntityId(8), EntityId(1), EntityId(4), EntityId(23), EntityId(20) };
    net.chart.nodes[EntityId(2)].isPinned = true;
    auto large = largeNet(10'000, 20'000);
    large.layOut();
    for (const auto choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
        applyTheme(app, choice);
        const bool isDark = choice == ThemeChoice::Dark;
        const auto shown = shownChart(net.chart, net.graph);
        keep(painted(net.picture(), {}, { 990, 530 }, 2), isDark ? "net-dark" : "net-light");
        LinkMarks marks;
        marks.selected = { 0 };
        keep(painted(net.picture(), marks, { 990, 530 }, 2),
            isDark ? "net-selected-dark" : "net-selected-light");
        keep(painted(large.picture(), {}, { 1440, 900 }, 1), isDark ? "large-dark" : "large-light");
    }
    net.layOut(LayoutKind::Groups);
    applyTheme(app, ThemeChoice::Light);
    keep(painted(net.picture(), {}, { 990, 530 }, 2), "net-groups");
}

namespace {

/// The page beside the inspector, as the window puts them.
class LinksGallery : public QWidget {
public:
    explicit LinksGallery(Session& session)
        : page(new LinksPage(session))
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        auto* inspector = new Inspector(session);
        inspector->setFixedWidth(320);
        inspector->setFoot(page->side());
        row->addWidget(page, 1);
        row->addWidget(inspector);
        resize(1352, 798);
    }
    LinksPage* page;
};

/// What of the fictional store has the most links, within reason.
EntityId wellLinked(Store& store)
{
    EntityId best;
    std::int64_t most = 0;
    for (std::int64_t id = 1; id < 20'000; ++id) {
        const EntityId ids[] = { EntityId(id) };
        const auto things = LinkStore(store).things(ids);
        if (things.empty() || things[0].isProtected) {
            continue;
        }
        const auto count = LinkStore(store).count(EntityId(id));
        if (count > most && count <= 25) {
            most = count;
            best = EntityId(id);
        }
    }
    return best;
}

} // namespace

TEST_CASE("who was merged stands as one node beside their other name", "[links][gallery]")
{
    SampleSession sample(true);
    auto& store = sample.session.store();
    std::vector<EntityId> people;
    for (const char* name : { "Trần Quốc Mẫu", "Tran Quoc Mau", "Lò Văn Giả", "Vừ A Nháp", "Lý Thị Bịa" }) {
        Person person;
        person.name = name;
        people.push_back(entity(PersonStore(store).add(person)));
    }
    for (const auto& [a, b] : { std::pair(0, 2), std::pair(1, 2), std::pair(0, 3), std::pair(1, 4) }) {
        Link link;
        link.from = people[std::size_t(a)];
        link.to = people[std::size_t(b)];
        link.kind = "met";
        link.certainty = Certainty::Verified;
        LinkStore(store).add(link);
    }
    auto& app = *static_cast<QApplication*>(QCoreApplication::instance());
    LinksGallery gallery(sample.session);
    gallery.show();
    gallery.page->showAround(people[2]);
    sample.wait();
    keep(gallery.grab().toImage(), "merged-before");
    MergeOrder order;
    order.a = PersonId(people[0].value);
    order.b = PersonId(people[1].value);
    IdentityStore(store).merge(order);
    sample.session.refresh();
    sample.wait();
    sample.wait();
    CHECK(gallery.page->desk().shown().nodes.size() == 4);
    for (const auto choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
        const bool isDark = choice == ThemeChoice::Dark;
        applyTheme(app, choice);
        applyLanguage(isDark ? Language::English : Language::Vietnamese);
        gallery.page->canvas()->select({ people[0] });
        sample.wait();
        keep(gallery.grab().toImage(), isDark ? "merged-dark-en" : "merged-light-vi");
        gallery.page->toggleTable();
        keep(gallery.grab().toImage(), isDark ? "merged-table-dark-en" : "merged-table-light-vi");
        gallery.page->toggleTable();
    }
    applyTheme(app, ThemeChoice::Light);
    applyLanguage(Language::Vietnamese);
}

TEST_CASE("the page of links stands in both themes and languages", "[links][gallery]")
{
    SampleSession sample(true);
    const QTemporaryDir folder;
    DemoOptions options;
    options.incidents = 600;
    const auto demo = writeDemo(pathFromUtf8(folder.path().toStdString()), options);
    for (const auto& file : demo.files) {
        ImportRun(pathFromUtf8(file)).commit(sample.session.store());
    }
    sample.session.refresh();
    sample.wait();
    auto& app = *static_cast<QApplication*>(QCoreApplication::instance());
    applyTheme(app, ThemeChoice::Light);
    applyLanguage(Language::Vietnamese);
    LinksGallery gallery(sample.session);
    gallery.show();
    keep(gallery.grab().toImage(), "page-empty");
    const auto centre = wellLinked(sample.session.store());
    REQUIRE(centre);
    gallery.page->showAround(centre);
    sample.wait();
    keep(gallery.grab().toImage(), "page-light-vi");
    auto& desk = gallery.page->desk();
    const auto& nodes = gallery.page->canvas()->picture().nodes;
    REQUIRE(nodes.size() > 3);
    const auto far = nodes.back().id;
    desk.findPath(centre, far);
    sample.wait();
    gallery.page->canvas()->select({ centre });
    sample.wait();
    keep(gallery.grab().toImage(), "page-path-light-vi");
    gallery.page->toggleTable();
    keep(gallery.grab().toImage(), "page-table-light-vi");
    gallery.page->toggleTable();
    AddLinkSheet add(sample.session);
    add.setFrom(centre, QStringLiteral("01690 000 12"));
    add.show();
    keep(add.grab().toImage(), "sheet-add-vi");
    ChartExportSheet out;
    out.choose(QStringLiteral("graphml"), Profile::Partner);
    out.show();
    keep(out.grab().toImage(), "sheet-export-vi");
    desk.setArrangement(LayoutKind::Time);
    sample.wait();
    keep(gallery.grab().toImage(), "page-time-light-vi");
    desk.setArrangement(LayoutKind::Groups);
    sample.wait();
    keep(gallery.grab().toImage(), "page-groups-light-vi");
    applyTheme(app, ThemeChoice::Dark);
    sample.session.setLanguage(Language::English);
    applyLanguage(Language::English);
    gallery.page->canvas()->select({});
    desk.setSteps(3);
    sample.wait();
    keep(gallery.grab().toImage(), "page-dark-en");
    applyTheme(app, ThemeChoice::Light);
    sample.session.setLanguage(Language::Vietnamese);
    applyLanguage(Language::Vietnamese);
}
