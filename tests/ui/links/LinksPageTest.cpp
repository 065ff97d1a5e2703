// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All people are invented.
#include "links/LinksPage.h"

#include "links/ChartFilterPopover.h"
#include "links/EntityPicker.h"
#include "links/LinkDesk.h"
#include "links/LinkLegend.h"
#include "links/LinkTables.h"
#include "links/LinkTimeline.h"
#include "links/LinkWords.h"
#include "store/IdentityStore.h"
#include "store/LinkStore.h"
#include "store/PersonStore.h"
#include "theme/FoldingRow.h"
#include "theme/Text.h"
#include "theme/Translation.h"
#include "theme/Widgets.h"
#include "ui/incidents/SampleSession.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using namespace tuyen::test;

namespace {

/// The page over a store of four incidents; a ring of five people apart, one of them with a tail.
struct Desk {
    SampleSession sample;
    std::vector<EntityId> people;
    LinksPage page { sample.session };

    Desk()
    {
        auto& store = sample.session.store();
        for (int i = 0; i < 8; ++i) {
            Person person;
            person.name = "Người bịa " + std::to_string(i);
            people.push_back(entity(PersonStore(store).add(person)));
        }
        for (int i = 0; i < 5; ++i) {
            join(i, (i + 1) % 5, i == 0 ? Certainty::Unverified : Certainty::Verified);
        }
        join(4, 5, Certainty::Probable);
        join(5, 6, Certainty::Verified);
        page.resize(1000, 760);
        page.show();
    }
    void join(int a, int b, Certainty certainty)
    {
        Link link;
        link.from = people[std::size_t(a)];
        link.to = people[std::size_t(b)];
        link.kind = "met";
        link.certainty = certainty;
        link.grade = { 'B', 2 };
        link.since = PartialDate::ofMonth(2024, unsigned(1 + a));
        LinkStore(sample.session.store()).add(link);
    }
    LinkDesk& desk() { return page.desk(); }
    void around(int person, int steps = 2)
    {
        desk().setSteps(steps);
        page.showAround(people[std::size_t(person)]);
        sample.wait();
    }
    std::size_t nodes() { return desk().shown().nodes.size(); }
};

} // namespace

TEST_CASE("the page begins with a field, and shows the network round what is chosen there", "[links]")
{
    Desk desk;
    CHECK(desk.desk().isEmpty());
    auto* picker = desk.page.findChild<EntityPicker*>();
    REQUIRE(picker->isVisible());
    QTest::keyClicks(picker->field(), QStringLiteral("nguoi bia 0"));
    REQUIRE(QTest::qWaitFor([&] { return picker->list()->count() == 1; }, 5000));
    QTest::keyClick(picker->field(), Qt::Key_Return);
    desk.sample.wait();
    CHECK(desk.nodes() == 6); // the ring, and who is joined to its last
    CHECK(desk.page.canvas()->isVisible());
    CHECK(desk.page.canvas()->accessibleName().contains(QStringLiteral("Người bịa 0")));
    CHECK(desk.sample.session.current() == desk.people[0]);
}

TEST_CASE("the whole network of a store is drawn at once", "[links]")
{
    Desk desk;
    auto buttons = desk.page.findChildren<QPushButton*>();
    const auto whole = std::ranges::find_if(buttons, [](QPushButton* one) {
        return one->text() == LinksPage::tr("Draw the whole network");
    });
    REQUIRE(whole != buttons.end());
    CHECK((*whole)->isVisible());
    (*whole)->click();
    desk.sample.wait();
    CHECK(desk.nodes() == desk.desk().graph().nodes.size());
    for (int person = 0; person < 7; ++person) { // the last of them stands alone
        CHECK(desk.desk().graph().find(desk.people[std::size_t(person)]));
    }
    CHECK_FALSE(desk.desk().graph().find(desk.people[7]));
    desk.page.undoHere(false);
    desk.sample.wait();
    CHECK(desk.desk().isEmpty());
}

TEST_CASE("steps, opening, collapsing and hiding change the chart, and undo goes back exactly", "[links]")
{
    Desk desk;
    desk.around(0, 1);
    CHECK(desk.nodes() == 3);
    const Chart first = desk.desk().chart();
    desk.desk().expand(desk.people[4]);
    desk.sample.wait();
    CHECK(desk.nodes() == 5); // with 3 and 5
    const Chart opened = desk.desk().chart();
    desk.desk().hide({ desk.people[1] });
    CHECK(desk.nodes() == 4);
    desk.desk().showHidden();
    CHECK(desk.nodes() == 5);
    desk.desk().collapse(desk.people[4]);
    CHECK(desk.nodes() == 3);
    CHECK(desk.page.canvas()->picture().nodes[*desk.page.canvas()->picture().find(desk.people[4])].folded == 2);
    CHECK(desk.page.canUndoHere(false));
    desk.page.undoHere(false);
    desk.page.undoHere(false);
    desk.page.undoHere(false);
    CHECK(desk.desk().chart() == opened);
    desk.page.undoHere(false);
    CHECK(desk.desk().chart() == first);
    desk.page.undoHere(true);
    CHECK(desk.desk().chart() == opened);
    desk.desk().setSteps(3);
    desk.sample.wait();
    CHECK(desk.nodes() == 7);
    desk.page.undoHere(false); // the nodes of before are read again
    desk.sample.wait();
    CHECK(desk.desk().chart() == opened);
    CHECK(desk.nodes() == 5);
}

TEST_CASE("of chart and store, what was done last is undone first, and an edit with what it brought", "[links]")
{
    Desk desk;
    desk.around(0, 1);
    const auto first = desk.nodes();
    desk.desk().hide({ desk.people[1] });
    desk.join(0, 7, Certainty::Verified);
    desk.desk().bring({ desk.people[0], desk.people[7] });
    desk.sample.wait();
    const auto has = [&desk](int person) {
        return desk.desk().shown().find(desk.desk().graph(), desk.people[std::size_t(person)]).has_value();
    };
    const auto links = [&desk] { return LinkStore(desk.sample.session.store()).lines(desk.people[7]).size(); };
    REQUIRE(has(7));
    REQUIRE(links() == 1);
    const auto press = [&desk](bool isRedo) { // as the window does
        desk.page.canUndoHere(isRedo) ? desk.page.undoHere(isRedo) : desk.sample.session.step(isRedo);
        desk.sample.wait();
    };
    press(false);
    CHECK(links() == 0);
    CHECK_FALSE(has(7));
    CHECK_FALSE(has(1)); // hidden still
    press(true);
    CHECK(links() == 1);
    CHECK(has(7));
    desk.join(6, 7, Certainty::Verified); // on another page
    desk.sample.session.refresh();
    desk.sample.wait();
    CHECK_FALSE(desk.page.canUndoHere(false));
    press(false);
    CHECK(links() == 1);
    press(false);
    CHECK(links() == 0);
    press(false);
    CHECK(has(1));
    CHECK(desk.nodes() == first);
    for (int i = 0; i < 3; ++i) {
        press(true);
    }
    CHECK(links() == 2);
    CHECK(has(7));
    CHECK_FALSE(has(1));
}

TEST_CASE("a dragged node stays pinned where it was let go", "[links]")
{
    Desk desk;
    desk.around(0);
    auto* canvas = desk.page.canvas();
    canvas->select({ desk.people[2] });
    const auto before = desk.desk().chart().find(desk.people[2])->place;
    Q_EMIT canvas->dragged(20, -10);
    const auto* node = desk.desk().chart().find(desk.people[2]);
    CHECK(node->place == LayoutPoint { before.x + 20, before.y - 10 });
    CHECK(node->isPinned);
    desk.desk().arrangeAnew();
    desk.sample.wait();
    CHECK(desk.desk().chart().find(desk.people[2])->place == LayoutPoint { before.x + 20, before.y - 10 });
}

TEST_CASE("the surest way is marked, also over nodes that were not on the chart", "[links]")
{
    Desk desk;
    desk.around(0);
    desk.desk().findPath(desk.people[0], desk.people[1]);
    desk.sample.wait();
    // The line between the two is unverified: the way round is surer.
    CHECK(desk.desk().chart().path.size() == 5);
    CHECK(desk.page.canvas()->picture().path.size() == 5);
    desk.desk().findPath(desk.people[0], desk.people[6]);
    desk.sample.wait();
    CHECK(desk.desk().chart().path
        == std::vector { desk.people[0], desk.people[4], desk.people[5], desk.people[6] });
    CHECK(desk.desk().chart().isShown(desk.people[6]));
    CHECK(desk.page.side()->hasContent());
    QSignalSpy apart(&desk.desk(), &LinkDesk::notJoined);
    desk.desk().findPath(desk.people[0], desk.people[7]);
    desk.sample.wait();
    CHECK(apart.size() == 1);
    CHECK(desk.desk().chart().path.size() == 4);
}

TEST_CASE("every short way between two is shown and listed, and the arrow keys mark one", "[links]")
{
    Desk desk;
    desk.around(0, 1);
    auto* canvas = desk.page.canvas();
    canvas->select({ desk.people[0], desk.people[1] });
    QTest::keyClick(&desk.page, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    desk.sample.wait();
    CHECK(desk.desk().chart().ways.all.size() == 1); // the way round is three links longer
    auto* side = desk.page.side();
    auto* longer = side->findChild<Segments*>();
    REQUIRE(longer != nullptr);
    CHECK(longer->current() == 1);
    Q_EMIT longer->currentChanged(3);
    QCoreApplication::processEvents();
    desk.sample.wait();
    const auto& chart = desk.desk().chart();
    REQUIRE(chart.ways.all.size() == 2);
    CHECK(chart.ways.longer == 3);
    CHECK_FALSE(chart.ways.isCut);
    CHECK(chart.path == std::vector { desk.people[0], desk.people[1] });
    CHECK(chart.isShown(desk.people[3])); // came with the way round
    CHECK(canvas->picture().ways.size() == 4); // the lines of the other one
    auto* list = side->findChild<QListWidget*>();
    REQUIRE(list->count() == 2);
    CHECK(list->currentRow() == 0);
    QTest::keyClick(list, Qt::Key_Down);
    QCoreApplication::processEvents();
    CHECK(desk.desk().chart().path.size() == 5);
    CHECK(canvas->picture().ways.size() == 1);
    CHECK(side->findChild<QListWidget*>()->currentRow() == 1);
    desk.page.undoHere(false);
    CHECK(desk.desk().chart().path.size() == 2);
    // A filter that breaks one of them leaves it out of the picture, not out of the chart.
    auto filter = desk.desk().chart().filter;
    filter.atLeast = Certainty::Verified;
    desk.desk().setFilter(filter);
    CHECK(canvas->picture().ways.size() == 4);
    CHECK(desk.desk().chart().ways.all.size() == 2);
    desk.desk().clearPath();
    CHECK(canvas->picture().ways.empty());
    CHECK(desk.desk().chart().path.empty());
}

TEST_CASE("kinds of links are ticked with their counts, saved, and undone", "[links]")
{
    Desk desk;
    Link call;
    call.from = desk.people[0];
    call.to = desk.people[2];
    call.kind = "called";
    LinkStore(desk.sample.session.store()).add(call);
    desk.around(0, 3);
    CHECK(desk.desk().shown().links.size() == 8);
    ChartFilterPopover filter(desk.desk(), &desk.page);
    filter.open(&desk.page);
    REQUIRE(filter.linkBox("called") != nullptr);
    CHECK(filter.linkBox("met")->isChecked());
    filter.linkBox("called")->click();
    CHECK(desk.desk().shown().links.size() == 7);
    CHECK(desk.desk().chart().filter.hiddenLinks == std::vector<std::string> { "called" });
    CHECK(ChartFilterPopover::leftOut(desk.desk().chart().filter) == 1);
    CHECK(chartFromText(chartText(desk.desk().chart())) == desk.desk().chart());
    filter.nodeBox(NodeMark::Person)->click();
    CHECK(desk.nodes() == 0);
    filter.everything()->click();
    CHECK(desk.desk().shown().links.size() == 8);
    desk.page.undoHere(false);
    desk.page.undoHere(false);
    CHECK(desk.desk().shown().links.size() == 7);
    CHECK_FALSE(filter.linkBox("called")->isChecked());
}

TEST_CASE("what is only suggested comes when it is asked for, drawn and named as that", "[links]")
{
    Desk desk;
    desk.page.showAround(entity(IncidentId { desk.sample.idOf("LS-11/26") }));
    desk.sample.wait();
    const auto stated = desk.desk().shown().links.size();
    CHECK_FALSE(desk.desk().graph().hasSuggested);
    auto filter = desk.desk().chart().filter;
    filter.basis = LinkBasis::Both;
    desk.desk().setFilter(filter);
    desk.sample.wait();
    CHECK(desk.desk().graph().hasSuggested);
    CHECK(desk.desk().shown().links.size() > stated);
    const auto& edges = desk.page.canvas()->picture().edges;
    CHECK(std::ranges::count(edges, true, &LinkPicture::Edge::isSuggested) > 0);
    CHECK(desk.page.findChild<LinkLegend*>()->accessibleName().contains(
        words::network("legend.suggested", windowLanguage())));
    filter.basis = LinkBasis::Suggested;
    desk.desk().setFilter(filter);
    CHECK(std::ranges::all_of(desk.page.canvas()->picture().edges, &LinkPicture::Edge::isSuggested));
    desk.page.undoHere(false);
    desk.page.undoHere(false);
    CHECK(desk.desk().shown().links.size() == stated);
}

TEST_CASE("a ring's file is started from a group that is drawn, with its suspects only", "[links]")
{
    SampleSession sample(true);
    auto& store = sample.session.store();
    std::vector<RowDraft> drafts;
    for (int group = 0; group < 2; ++group) {
        for (int incident = 0; incident < 3; ++incident) {
            auto draft = SampleSession::draft(2 + std::int64_t(drafts.size()),
                group == 0 ? "A" : "B", "2024", "VN-lang-son", "CN", "", "");
            draft.incident.code += std::to_string(incident);
            draft.people.clear();
            for (int i = 0; i < 4; ++i) {
                PersonDraft person;
                person.person.name = "Người bịa " + std::to_string(10 * group + i);
                person.person.code = person.person.name;
                person.involvement.role = i == 3 ? Role::Victim : Role::Suspect;
                draft.people.push_back(person);
            }
            drafts.push_back(draft);
        }
    }
    importDrafts(store, drafts);
    Link bridge;
    bridge.from = LinkStore(store).named("Người bịa 0").at(0);
    bridge.to = LinkStore(store).named("Người bịa 10").at(0);
    bridge.kind = "knows";
    LinkStore(store).add(bridge);
    LinksPage page(sample.session);
    page.resize(1000, 760);
    page.show();
    page.desk().showWhole();
    sample.wait();
    REQUIRE(page.canvas()->picture().hulls.size() == 2);
    CHECK(page.desk().suspectsOf(0).size() == 3); // not the victim, not the incidents
    CHECK(page.desk().suspectsOf(7).empty());
    Q_EMIT page.canvas()->hullChosen(0);
    QPushButton* start = nullptr;
    for (auto* one : page.side()->findChildren<QPushButton*>()) {
        start = one->text() == LinkSide::tr("Start a ring's file…") ? one : start;
    }
    REQUIRE(start != nullptr);
    CHECK(start->isEnabled());
    QSignalSpy asked(&page, &LinksPage::ringAsked);
    start->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].value<std::vector<EntityId>>() == page.desk().suspectsOf(0));
    CHECK(asked[0][1].toString().contains(QStringLiteral("Leiden")));
    CHECK(store.changeNumber() == page.desk().graph().changeNumber); // nobody is a member of anything
}

TEST_CASE("what was to come onto the chart comes also when the store is read again meanwhile", "[links]")
{
    Desk desk;
    desk.around(0, 1);
    Person made;
    made.name = "Người bịa Mới";
    const auto added = entity(PersonStore(desk.sample.session.store()).add(made));
    desk.desk().bring({ added });
    desk.desk().reload(); // takes the place of the reading that would have brought it
    desk.sample.wait();
    CHECK(desk.desk().chart().isShown(added));
    desk.page.undoHere(false); // the edit that brought it goes too
    desk.sample.wait();
    CHECK_FALSE(PersonStore(desk.sample.session.store()).find(PersonId(added.value)));
    CHECK_FALSE(desk.desk().chart().isShown(added));
    desk.desk().reload();
    desk.sample.wait();
    CHECK_FALSE(desk.desk().chart().isShown(added));
}

TEST_CASE("certainty, kinds and time leave links out, and their nodes stay", "[links]")
{
    Desk desk;
    desk.around(0, 3);
    CHECK(desk.desk().shown().links.size() == 7);
    auto filter = desk.desk().chart().filter;
    filter.atLeast = Certainty::Verified;
    desk.desk().setFilter(filter);
    CHECK(desk.desk().shown().links.size() == 5);
    CHECK(desk.nodes() == 7);
    filter.atLeast = Certainty::Unverified;
    auto* timeline = desk.page.findChild<LinkTimeline*>();
    CHECK(timeline->times().items().size() == 7);
    Q_EMIT timeline->periodChosen(dayFromNumber(19'783), {}); // 1/3/2024
    CHECK(desk.desk().shown().links.size() == 4);
    CHECK(timeline->from() == dayFromNumber(19'783));
    QTest::keyClick(timeline, Qt::Key_Escape);
    CHECK_FALSE(timeline->from().has_value());
}

TEST_CASE("the tables hold what the picture shows", "[links]")
{
    Desk desk;
    desk.around(0);
    desk.page.toggleTable();
    auto* tables = desk.page.findChild<LinkTables*>();
    CHECK(tables->isVisible());
    const QAbstractItemModelTester nodes(const_cast<ValueModel*>(&tables->nodes()));
    const QAbstractItemModelTester links(const_cast<ValueModel*>(&tables->links()));
    CHECK(tables->nodes().rowCount() == 6);
    CHECK(tables->links().rowCount() == 6);
    desk.desk().hide({ desk.people[1] });
    CHECK(tables->nodes().rowCount() == 5);
    CHECK(tables->links().rowCount() == 4);
    desk.page.toggleTable();
    CHECK_FALSE(tables->isVisible());
}

TEST_CASE("finding goes from node to node, without regard to marks", "[links]")
{
    Desk desk;
    desk.around(0, 3);
    auto* find = desk.page.findChild<QLineEdit*>({}, Qt::FindChildrenRecursively);
    for (auto* field : desk.page.findChildren<QLineEdit*>()) {
        find = field->accessibleName().contains(QStringLiteral("F3")) ? field : find;
    }
    QTest::keyClicks(find, QStringLiteral("bia 3"));
    CHECK(desk.page.canvas()->selected() == std::vector { desk.people[3] });
    find->clear();
    QTest::keyClicks(find, QStringLiteral("nguoi"));
    const auto one = desk.page.canvas()->selected();
    QTest::keyClick(find, Qt::Key_Return);
    CHECK(desk.page.canvas()->selected() != one);
}

TEST_CASE("what goes from the store goes from the chart, and closing forgets it", "[links]")
{
    Desk desk;
    const IncidentId incident { desk.sample.idOf("LS-11/26") };
    desk.page.showAround(entity(incident));
    desk.sample.wait();
    CHECK(desk.nodes() == 3);
    IncidentStore(desk.sample.session.store()).remove(incident);
    desk.sample.session.refresh();
    desk.sample.wait();
    desk.sample.wait();
    CHECK(desk.nodes() == 2);
    desk.sample.session.close();
    CHECK(desk.desk().isEmpty());
    CHECK_FALSE(desk.page.canUndoHere(false));
}

TEST_CASE("who was merged is one node of an open and of a kept chart, and two again after", "[links]")
{
    Desk desk;
    desk.around(0);
    auto& store = desk.sample.session.store();
    const auto reread = [&desk] {
        desk.sample.session.refresh();
        desk.sample.wait();
        desk.sample.wait();
    };
    REQUIRE(desk.nodes() == 6);
    const Chart kept = desk.desk().chart();
    desk.desk().reload();
    desk.sample.wait();
    const auto whole = desk.desk().graph();
    MergeOrder order; // they stand on two sides of the ring
    order.a = PersonId(desk.people[3].value);
    order.b = PersonId(desk.people[1].value);
    IdentityStore(store).merge(order);
    reread();
    CHECK(desk.nodes() == 5);
    const auto& picture = desk.page.canvas()->picture();
    const auto one = picture.find(desk.people[1]);
    REQUIRE(one);
    CHECK(picture.nodes[*one].degree == 3); // 0, 2 and 4: both its lines to 2 are one edge
    CHECK_FALSE(picture.find(desk.people[3]));
    CHECK(picture.nodes[*one].place
        == QPointF(kept.find(desk.people[1])->place.x, kept.find(desk.people[1])->place.y));
    CHECK(std::ranges::any_of(nodesTable(desk.desk()).rows, [](const auto& row) {
        return row.front().text.contains(QStringLiteral("Người bịa 3"));
    }));

    // What is done to the person is done to both.
    desk.desk().move({ desk.people[1] }, 5, 5);
    CHECK(desk.desk().find(desk.people[1])->isPinned);
    desk.desk().hide({ desk.people[1] });
    CHECK(desk.nodes() == 4);
    desk.page.undoHere(false);
    desk.page.undoHere(false);
    CHECK(desk.nodes() == 5);
    // A chart that names a record the person does not go by: chosen, led through, kept as it is.
    Chart third;
    for (const int person : { 0, 3, 4 }) {
        third.nodes[desk.people[std::size_t(person)]] = *kept.find(desk.people[std::size_t(person)]);
    }
    third.centres = { desk.people[3] };
    third.path = { desk.people[0], desk.people[4], desk.people[3] };
    QSignalSpy gone(&desk.desk(), &LinkDesk::gone);
    desk.desk().openChart(third);
    desk.sample.wait();
    CHECK(gone.empty());
    CHECK(desk.nodes() == 3);
    CHECK(desk.desk().chart() == third);
    CHECK(desk.page.canvas()->picture().path.size() == 3);
    CHECK(desk.page.canvas()->picture().nodes[*desk.page.canvas()->picture().find(desk.people[1])]
              .isCentre);
    desk.desk().expand(desk.people[1]);
    desk.sample.wait();
    CHECK(desk.nodes() == 4); // 2 came; nobody stands there twice
    CHECK(desk.desk().chart().nodes.size() == 4);
    desk.desk().collapse(desk.people[1]);
    CHECK(desk.nodes() == 3);
    desk.desk().findPath(desk.people[3], desk.people[0]);
    desk.sample.wait();
    CHECK(desk.desk().chart().path.size() == 3);

    IdentityStore(store).unmerge(order.a, order.b);
    desk.desk().openChart(kept);
    desk.sample.wait();
    CHECK(desk.desk().chart() == kept);
    CHECK(desk.desk().graph().nodes == whole.nodes);
    CHECK(desk.nodes() == 6);
}

TEST_CASE("a node with too many links asks before it is opened", "[links]")
{
    Desk desk;
    auto& store = desk.sample.session.store();
    LinkStore links(store);
    for (int i = 0; i < 501; ++i) {
        Person person;
        person.name = "Người bịa " + std::to_string(100 + i);
        Link link;
        link.from = desk.people[7];
        link.to = entity(PersonStore(store).add(person));
        link.kind = "met";
        links.add(link);
    }
    desk.around(7, 1);
    CHECK(desk.nodes() == 1);
    QSignalSpy held(&desk.desk(), &LinkDesk::held);
    Q_EMIT desk.page.canvas()->nodeOpened(desk.people[7]);
    REQUIRE(held.size() == 1);
    CHECK(held[0][1].toLongLong() == 501);
    CHECK(desk.page.findChild<Strip*>()->isVisible());
    desk.desk().expandHeld(desk.people[7]);
    desk.sample.wait();
    CHECK(desk.nodes() == 201);
    desk.desk().expandHeld(desk.people[7]);
    desk.sample.wait();
    CHECK(desk.nodes() == 401);
}

TEST_CASE("the toolbar gives up words before anything on it is cut, in both languages", "[links]")
{
    Desk desk;
    desk.around(0);
    auto* bar = desk.page.findChild<FoldingRow*>();
    REQUIRE(bar != nullptr);
    const auto before = windowLanguage();
    for (const Language language : { Language::Vietnamese, Language::English }) {
        applyLanguage(language);
        desk.sample.session.setLanguage(language);
        int words = 0;
        for (const int width : { 1350, 1032, 872, 640, 872, 1032, 1350, 640, 1350 }) {
            desk.page.resize(width, 700);
            QCoreApplication::processEvents();
            INFO(width);
            int right = 0;
            words = 0;
            for (const auto* one : bar->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
                if (!one->isVisible()) {
                    continue;
                }
                CHECK(one->width() >= one->minimumSizeHint().width());
                const auto* choice = qobject_cast<const SelectButton*>(one);
                CHECK((choice == nullptr || one->width() >= one->sizeHint().width()));
                const auto* tool = qobject_cast<const QAbstractButton*>(one);
                CHECK((tool == nullptr || !tool->accessibleName().isEmpty()));
                CHECK((tool == nullptr || !tool->text().isEmpty() || !tool->toolTip().isEmpty()));
                words += tool != nullptr && choice == nullptr && !tool->text().isEmpty() ? 1 : 0;
                right = std::max(right, one->geometry().right());
            }
            CHECK(bar->width() == width);
            CHECK(right < width);
            CHECK((words == 3 || width < 1032));
        }
        CHECK(words == 3); // all of them are back
    }
    applyLanguage(before);
}

TEST_CASE("what stands beside the name of the page changes with the language", "[links]")
{
    Desk desk;
    auto& session = desk.sample.session;
    session.setLanguage(Language::Vietnamese);
    desk.around(0);
    const auto detail = [&desk] {
        QStringList texts;
        for (const auto* label : desk.page.findChild<PageHeader*>()->findChildren<QLabel*>()) {
            texts << label->text() + label->toolTip();
        }
        return texts.join(QLatin1Char('|'));
    };
    const QString vi = detail();
    CHECK(vi.contains(QStringLiteral("bước")));
    session.setLanguage(Language::English);
    const QString en = detail();
    CHECK(en.contains(QStringLiteral("steps")));
    CHECK_FALSE(en.contains(QStringLiteral("bước")));
    CHECK(desk.page.canvas()->accessibleName().contains(QStringLiteral("steps")));
    session.setLanguage(Language::Vietnamese);
    CHECK(detail() == vi);
    applyLanguage(Language::English); // with no more than the words of the window, as pictures do
    QCoreApplication::processEvents();
    CHECK(detail() == en);
    applyLanguage(Language::Vietnamese);
    QCoreApplication::processEvents();
    CHECK(detail() == vi);
}
