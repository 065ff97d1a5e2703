// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All people are invented.
#include "links/Timeline.h"

#include "links/GraphBuilder.h"
#include "store/IdentityStore.h"
#include "store/IncidentStore.h"
#include "store/LinkStore.h"
#include "store/PersonStore.h"
#include "support/TestStore.h"
#include "text/DateText.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>

using namespace tuyen;

namespace {

struct Made : test::TestStore {
    Made()
    {
        RowDraft first = draft(2, "TN-1", "18/11/2026", "Trần Quốc Mẫu");
        Route route;
        route.raw = "Sơn La – Lào";
        RouteLeg crossing;
        crossing.kind = LegKind::Crossing;
        crossing.place.country = "LA";
        RouteLeg back;
        back.kind = LegKind::Return;
        back.date = parseDate("1/12/2026").date;
        route.legs = { crossing, back };
        first.routes.push_back(std::make_shared<Route>(route));
        test::importDrafts(store,
            { first, draft(3, "TN-2", "9/2025", "Phan Hữu Thử"),
                draft(4, "TN-3", "", "Trần Quốc Mẫu Hai") });
        const PersonStore people(store);
        for (const auto& line : people.rows(0, 100)) {
            ids.push_back(line.id);
        }
    }
    static RowDraft draft(std::int64_t row, const char* code, const char* date, const char* name)
    {
        RowDraft made;
        made.row = row;
        made.fingerprint = static_cast<std::uint64_t>(row) * 7919;
        made.incident.code = code;
        made.incident.date = parseDate(date).date;
        PersonDraft person;
        person.person.name = name;
        person.involvement.role = Role::Suspect;
        made.people = { person };
        return made;
    }
    LinkId link(
        PersonId from, PersonId to, const char* kind, const char* since, const char* until = "")
    {
        Link made;
        made.from = entity(from);
        made.to = entity(to);
        made.kind = kind;
        made.since = parseDate(since).date;
        made.until = parseDate(until).date;
        return LinkStore(store).add(made);
    }
    std::vector<PersonId> ids;
};

std::vector<TimelineMark> lane(const Timeline& timeline, TimelineLane wanted)
{
    std::vector<TimelineMark> found;
    std::ranges::copy_if(timeline.marks, std::back_inserter(found),
        [wanted](const TimelineMark& mark) { return mark.lane == wanted; });
    return found;
}

} // namespace

TEST_CASE("a person's dated things stand in lanes, each on its day", "[timeline]")
{
    Made made;
    made.link(made.ids[0], made.ids[1], "called", "12/3/2024");
    made.link(made.ids[1], made.ids[0], "knows", "2023", "5/2024");
    const auto timeline = timelineOf(made.store, entity(made.ids[0]));
    const auto incidents = lane(timeline, TimelineLane::Incidents);
    REQUIRE(incidents.size() == 1);
    CHECK(incidents[0].label == "TN-1");
    CHECK(incidents[0].kind == "suspect-in");
    CHECK(incidents[0].first == incidents[0].last);
    CHECK_FALSE(incidents[0].isEstimated);
    const auto calls = lane(timeline, TimelineLane::Calls);
    REQUIRE(calls.size() == 1);
    CHECK(calls[0].label == "Phan Hữu Thử");
    CHECK(isoDate(calls[0].first) == "2024-03-12");
    const auto links = lane(timeline, TimelineLane::Links);
    REQUIRE(links.size() == 1);
    CHECK(isoDate(links[0].first) == "2023-01-01");
    CHECK(isoDate(links[0].last) == "2024-05-31");
    CHECK(links[0].isEstimated);
    REQUIRE(timeline.span());
    CHECK(isoDate(timeline.span()->first) == "2023-01-01");
    CHECK(isoDate(timeline.span()->second) == "2026-12-01");
}

TEST_CASE("a crossing without a day stands on that of its incident, as an estimate", "[timeline]")
{
    Made made;
    const auto crossings
        = lane(timelineOf(made.store, entity(made.ids[0])), TimelineLane::Crossings);
    REQUIRE(crossings.size() == 2);
    CHECK(crossings[0].kind == "crossing");
    CHECK(crossings[0].label == "LA");
    CHECK(crossings[0].isEstimated);
    CHECK(isoDate(crossings[0].first) == "2026-11-18");
    CHECK(crossings[1].kind == "return");
    CHECK_FALSE(crossings[1].isEstimated);
    // The route itself shows the same, once.
    const auto of = timelineOf(made.store, crossings[0].thing);
    CHECK(lane(of, TimelineLane::Crossings) == crossings);
    CHECK(lane(of, TimelineLane::Incidents).size() == 1);
}

TEST_CASE("a month is a span and what has no date is counted, not drawn", "[timeline]")
{
    Made made;
    const auto month = timelineOf(made.store, entity(made.ids[1]));
    REQUIRE(month.marks.size() == 1);
    CHECK(isoDate(month.marks[0].first) == "2025-09-01");
    CHECK(isoDate(month.marks[0].last) == "2025-09-30");
    CHECK(month.marks[0].isEstimated);
    const auto none = timelineOf(made.store, entity(made.ids[2]));
    CHECK(none.marks.empty());
    CHECK(none.undated == 1);
    CHECK_FALSE(none.span());
}

TEST_CASE("merged records have one timeline, and dates against each other are a span", "[timeline]")
{
    Made made;
    made.link(made.ids[0], made.ids[1], "met", "12/3/2024"); // with themselves, as it turns out
    made.link(made.ids[0], made.ids[2], "met", "13/3/2024");
    made.link(made.ids[2], made.ids[1], "met", "14/3/2024");
    IdentityStore(made.store).merge({ made.ids[0], made.ids[1], "thử", {}, {} });
    const auto timeline = timelineOf(made.store, entity(made.ids[1]));
    CHECK(lane(timeline, TimelineLane::Incidents).size() == 2);
    CHECK(lane(timeline, TimelineLane::Links).size() == 2);
    CHECK(lane(timelineOf(made.store, entity(made.ids[0])), TimelineLane::Links).size() == 2);
    CHECK(std::ranges::is_sorted(timeline.marks, {},
        [](const TimelineMark& mark) { return std::pair(mark.lane, mark.first); }));
}

TEST_CASE("a timeline stops where it is told to, and says so", "[timeline]")
{
    Made made;
    for (int day = 1; day <= 9; ++day) {
        made.link(made.ids[0], made.ids[1], "called", (std::to_string(day) + "/3/2024").c_str());
    }
    const auto cut = timelineOf(made.store, entity(made.ids[0]), 4);
    CHECK(cut.marks.size() == 4);
    CHECK(cut.isCut);
    CHECK_FALSE(timelineOf(made.store, entity(made.ids[0])).isCut);
    CHECK(timelineOf(made.store, EntityId(999999)).marks.empty());
}

TEST_CASE("the timeline of a chart has its incidents and its stated links", "[timeline]")
{
    Made made;
    made.link(made.ids[0], made.ids[1], "called", "12/3/2024");
    const std::array nodes { entity(made.ids[0]) };
    const auto graph = GraphBuilder(made.store).around(nodes, 2);
    const auto timeline = timelineOf(graph);
    CHECK(lane(timeline, TimelineLane::Calls).size() == 1);
    CHECK(lane(timeline, TimelineLane::Incidents).size() == 2);
    CHECK(lane(timeline, TimelineLane::Links).empty());
    const auto alone
        = timelineOf(graph, [&](EntityId id) { return id == entity(made.ids[0]); });
    CHECK(alone.marks.empty());
}

TEST_CASE("dates that contradict each other are a span from the earlier to the later", "[timeline]")
{
    LinkGraph graph;
    graph.nodes.resize(2);
    graph.nodes[0].id = EntityId(1);
    graph.nodes[1].id = EntityId(2);
    GraphLink link;
    link.from = 0;
    link.to = 1;
    link.kind = "called";
    link.key.origin = LinkOrigin::Stated;
    link.since = PartialDate::ofYear(2025);
    link.until = PartialDate::ofYear(2019); // the end before the beginning
    graph.links.push_back(link);
    const auto timeline = timelineOf(graph);
    REQUIRE(timeline.marks.size() == 1);
    CHECK(timeline.marks[0].first < timeline.marks[0].last);
    const auto span = timeline.span();
    REQUIRE(span.has_value());
    CHECK(span->first == timeline.marks[0].first);
    CHECK(span->second == timeline.marks[0].last);
}
