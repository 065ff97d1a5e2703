// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LinkStore.h"

#include "Caught.h"
#include "StoreDrafts.h"
#include "store/Check.h"
#include "store/Journal.h"
#include "store/PersonStore.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <random>

using namespace tuyen;
using namespace tuyen::test;

static EntityId person(Store& store, const std::string& name)
{
    Person made;
    made.name = name;
    return entity(PersonStore(store).add(made));
}

static Link whole(EntityId from, EntityId to)
{
    Link link;
    link.from = from;
    link.to = to;
    link.kind = "called";
    link.isDirected = true;
    link.certainty = Certainty::Verified;
    link.grade = { 'A', 1 };
    link.since = PartialDate::ofMonth(2024, 3);
    link.since.raw = "3/2024";
    link.until = PartialDate::day(2024, 5, 2);
    link.weight = 17;
    link.note = "bịa";
    return link;
}

TEST_CASE("a link is made, changed and removed, and every step goes back")
{
    TestStore made;
    const auto a = person(made.store, "Người bịa A");
    const auto b = person(made.store, "Người bịa B");
    LinkStore links(made.store);
    Journal journal(made.store);
    auto link = whole(a, b);
    link.id = links.add(link, "thử");
    CHECK(links.find(link.id) == link);
    CHECK(journal.nextUndo().reason == "thử");
    auto changed = link;
    changed.kind = "met";
    changed.isDirected = false;
    changed.grade = { 'X', 4 };
    changed.scheme = GradeScheme::FourByFour;
    changed.weight = std::nullopt;
    links.update(changed);
    CHECK(links.find(link.id) == changed);
    links.remove(link.id);
    CHECK_FALSE(links.find(link.id));
    CHECK(made.store.counts().links == 0);
    journal.undo();
    CHECK(links.find(link.id) == changed);
    journal.undo();
    CHECK(links.find(link.id) == link);
    journal.undo();
    CHECK_FALSE(links.find(link.id));
    journal.redo();
    journal.redo();
    CHECK(links.find(link.id) == changed);
    CHECK(check(made.store).isOk);
}

TEST_CASE("what a link may not say is refused in words, and nothing is changed")
{
    TestStore made;
    const auto a = person(made.store, "Người bịa A");
    LinkStore links(made.store);
    const auto before = made.store.changeNumber();
    auto link = whole(a, EntityId(777));
    CHECK(caught([&] { links.add(link); }) == "link.no-such-end");
    link = whole(a, a);
    link.kind.clear();
    CHECK(caught([&] { links.add(link); }) == "link.no-kind");
    link = whole(a, a);
    link.grade = { 'X', 1 };
    CHECK(caught([&] { links.add(link); }) == "link.bad-grade");
    link.grade = { 'A', 5 };
    link.scheme = GradeScheme::FourByFour;
    CHECK(caught([&] { links.add(link); }) == "link.bad-grade");
    link = whole(a, a);
    link.until = PartialDate::ofYear(2020);
    CHECK(caught([&] { links.add(link); }) == "link.ends-before-it-begins");
    CHECK(caught([&] { links.update(link); }) == "link.unknown");
    CHECK(caught([&] { links.remove(LinkId(5)); }) == "link.unknown");
    CHECK(made.store.changeNumber() == before);
    link = whole(a, a);
    CHECK(links.add(link).value > 0); // with itself: odd, and allowed
}

TEST_CASE("a link has any number of sources, each once, each with its grade")
{
    TestStore made;
    importDrafts(made.store, { draft(1, "", "Trần Văn Ảo"), draft(2, "", "Lê Văn Giả") });
    LinkStore links(made.store);
    const auto a = links.named("Trần Văn Ảo").at(0);
    const auto b = links.named("Lê Văn Giả").at(0);
    const auto id = links.add(whole(a, b));
    const LinkKey key { LinkOrigin::Stated, id.value, 0 };
    CHECK(links.sources(key).empty());
    const auto evidenceOf = [&](EntityId node) {
        return SourceStore(made.store).evidence(node).at(0).row.id;
    };
    links.addSource(id, evidenceOf(a), { 'B', 2 });
    links.addSource(id, evidenceOf(b), { 'C', 3 });
    CHECK(caught([&] { links.addSource(id, evidenceOf(a)); }) == "link.source-twice");
    CHECK(caught([&] { links.addSource(id, SourceRowId(999)); }) == "link.no-such-source");
    CHECK(caught([&] { links.addSource(id, evidenceOf(a), { 'Z', 2 }); }) == "link.bad-grade");
    REQUIRE(links.sources(key).size() == 2);
    CHECK(links.sources(key)[0].gradeSource == 'B');
    CHECK(links.sources(key)[1].gradeInformation == 3);
    links.removeSource(id, evidenceOf(a));
    CHECK(links.sources(key).size() == 1);
    CHECK(caught([&] { links.removeSource(id, evidenceOf(a)); }) == "link.no-such-source");
    Journal journal(made.store);
    journal.undo();
    CHECK(links.sources(key).size() == 2);
    links.remove(id);
    CHECK(links.sources(key).empty());
    journal.undo();
    CHECK(links.sources(key).size() == 2);
    CHECK(check(made.store).isOk);
}

TEST_CASE("a grade says how sure a statement is, in both schemes")
{
    CHECK(certaintyOf({ 'A', 1 }) == Certainty::Verified);
    CHECK(certaintyOf({ 'B', 1 }) == Certainty::Verified);
    CHECK(certaintyOf({ 'B', 2 }) == Certainty::Probable);
    CHECK(certaintyOf({ 'C', 3 }) == Certainty::Probable);
    CHECK(certaintyOf({ 'D', 1 }) == Certainty::Unverified);
    CHECK(certaintyOf({ 'A', 4 }) == Certainty::Unverified);
    CHECK(certaintyOf({}) == Certainty::Unverified);
    CHECK(certaintyOf({ 'A', 0 }) == Certainty::Unverified);
    CHECK(certaintyOf({ 'A', 1 }, GradeScheme::FourByFour) == Certainty::Verified);
    CHECK(certaintyOf({ 'B', 1 }, GradeScheme::FourByFour) == Certainty::Probable);
    CHECK(certaintyOf({ 'X', 1 }, GradeScheme::FourByFour) == Certainty::Unverified);
    for (const auto certainty :
        { Certainty::Verified, Certainty::Probable, Certainty::Unverified }) {
        CHECK(certaintyFromName(name(certainty)) == certainty);
    }
    CHECK_FALSE(certaintyFromName("sure"));
}

TEST_CASE("lines are filtered by kind, certainty and time; what has no date stays unless told")
{
    LinkLine line;
    line.kind = "called";
    line.certainty = Certainty::Probable;
    CHECK(matches(line, {}));
    LinkFilter filter;
    filter.kinds = { "met" };
    CHECK_FALSE(matches(line, filter));
    filter.kinds.push_back("called");
    CHECK(matches(line, filter));
    filter.atLeast = Certainty::Verified;
    CHECK_FALSE(matches(line, filter));
    filter = {};
    filter.from = PartialDate::day(2024, 1, 1).earliest;
    filter.to = PartialDate::day(2024, 12, 31).earliest;
    CHECK(matches(line, filter));
    filter.datedOnly = true;
    CHECK_FALSE(matches(line, filter));
    line.since = PartialDate::ofYear(2023);
    CHECK(matches(line, filter)); // has begun, and nobody says that it ended
    line.until = PartialDate::ofYear(2023);
    CHECK_FALSE(matches(line, filter));
    line.until = PartialDate::ofMonth(2024, 1);
    CHECK(matches(line, filter));
    line.since = PartialDate::ofYear(2025);
    line.until = {};
    CHECK_FALSE(matches(line, filter));
    line.key.origin = LinkOrigin::Involvement; // of one day
    line.since = PartialDate::ofYear(2023);
    CHECK_FALSE(matches(line, filter));
}

TEST_CASE("a node is named by its number, its code, its label, and the protected by the pseudonym")
{
    TestStore made;
    importDrafts(made.store, { draft(1, "Nguyễn Thị Bịa", "Trần Văn Ảo") });
    const LinkStore links(made.store);
    const auto incident = links.named("TN-1/26");
    REQUIRE(incident.size() == 1);
    CHECK(links.named(std::to_string(incident[0].value)) == incident);
    CHECK(links.named("code:TN-1/26") == incident);
    CHECK(links.named("tran van ao").size() == 1);
    CHECK(links.named("Trần Văn Ảo") == links.named("label:tran van ao"));
    CHECK(links.named("NN-0001").size() == 1);
    CHECK(links.named("Nguyễn Thị Bịa").empty());
    CHECK(links.named("+849000001").size() == 1); // a phone, by what it means
    CHECK(links.named("chẳng ai cả").empty());
    CHECK(links.named("").empty());
}

TEST_CASE("counts of a node are those of its lines, whatever is linked")
{
    TestStore made;
    std::mt19937 random(5);
    std::vector<RowDraft> drafts;
    for (int i = 0; i < 12; ++i) {
        drafts.push_back(draft(i, i % 3 == 0 ? "Nạn nhân bịa " + std::to_string(i) : "",
            "Đối tượng bịa " + std::to_string(i)));
    }
    importDrafts(made.store, drafts);
    LinkStore links(made.store);
    std::vector<EntityId> nodes;
    links.forEach({}, [&nodes](const LinkLine& line) {
        nodes.push_back(line.from);
        nodes.push_back(line.to);
    });
    std::sort(nodes.begin(), nodes.end());
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    for (int i = 0; i < 150; ++i) {
        auto link = whole(nodes[random() % nodes.size()], nodes[random() % nodes.size()]);
        link.kind = i % 2 == 0 ? "met" : "called";
        links.add(link);
    }
    std::size_t ends = 0;
    for (const auto node : nodes) {
        const auto lines = links.lines(node);
        std::map<std::string, std::int64_t> counted;
        for (const auto& line : lines) {
            ++counted[line.kind];
            ends += line.from == line.to ? 2 : 1;
        }
        for (const auto& [kind, count] : links.counts(node)) {
            CHECK(counted[kind] == count);
        }
        CHECK(links.count(node) == static_cast<std::int64_t>(lines.size()));
        // pages are the same lines in the same order
        std::vector<LinkLine> paged;
        for (std::int64_t offset = 0; offset < static_cast<std::int64_t>(lines.size()); offset += 7) {
            const auto page = links.lines(node, {}, offset, 7);
            paged.insert(paged.end(), page.begin(), page.end());
        }
        CHECK(paged == lines);
    }
    std::size_t all = 0;
    links.forEach({}, [&all](const LinkLine&) { ++all; });
    CHECK(ends == 2 * all);
    CHECK(made.store.counts().links == static_cast<std::int64_t>(all));
    CHECK(links.linesAmong(nodes).size() == all);
    CHECK(links.linesAmong(nodes, {}, 3).size() == all); // most nodes large
    for (const auto& thing : links.things(nodes)) {
        CHECK(thing.label.find("Nạn nhân") == std::string::npos);
    }
}

TEST_CASE("a route without words of its own goes by where it begins and ends")
{
    TestStore made;
    RowDraft draft;
    draft.row = 2;
    draft.fingerprint = 77;
    draft.incident.code = "MT-1";
    Route route;
    for (const char* unit : { "VN-lang-son", "VN-cao-bang" }) {
        RouteLeg leg;
        leg.place.unit = unit;
        leg.place.country = "VN";
        route.legs.push_back(leg);
    }
    draft.routes = { std::make_shared<const Route>(route) };
    importDrafts(made.store, { draft });
    const LinkStore links(made.store);
    const auto incident = links.named("MT-1");
    REQUIRE(incident.size() == 1);
    const auto lines = links.lines(incident[0]);
    REQUIRE(lines.size() == 1);
    const EntityId ids[] = { lines[0].to };
    const auto thing = links.things(ids).at(0);
    CHECK(thing.label == "Lạng Sơn – Cao Bằng");
    REQUIRE(thing.ends.size() == 2);
    CHECK(thing.ends[1].unit == "VN-cao-bang");
}
