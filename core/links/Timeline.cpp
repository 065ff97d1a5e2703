// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/Timeline.h"

#include "domain/Route.h"
#include "store/IncidentStore.h"
#include "store/RouteStore.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace tuyen {

std::string_view name(TimelineLane lane)
{
    switch (lane) {
    case TimelineLane::Incidents:
        return "incidents";
    case TimelineLane::Crossings:
        return "crossings";
    case TimelineLane::Calls:
        return "calls";
    case TimelineLane::Links:
        break;
    }
    return "links";
}

std::optional<std::pair<std::chrono::sys_days, std::chrono::sys_days>> Timeline::span() const
{
    if (marks.empty()) {
        return std::nullopt;
    }
    auto span = std::pair(marks.front().first, marks.front().last);
    for (const auto& mark : marks) {
        span.first = std::min(span.first, mark.first);
        span.second = std::max(span.second, mark.last);
    }
    return span;
}

namespace {

bool isCall(std::string_view kind)
{
    return kind == "called" || kind == "messaged" || kind == "texted";
}

/// Puts a date onto a mark; false: there is none.
bool date(TimelineMark& mark, const PartialDate& since, const PartialDate& until = {})
{
    const auto& first = since.isKnown() ? since : until;
    const auto& last = until.isKnown() ? until : since;
    if (!first.isKnown()) {
        return false;
    }
    mark.first = std::min(first.earliest, last.latest);
    mark.last = std::max(first.earliest, last.latest);
    mark.isEstimated = first.precision != DatePrecision::Day || first.isAbout
        || last.precision != DatePrecision::Day || last.isAbout;
    return true;
}

TimelineLane laneOf(const std::string& kind)
{
    return isCall(kind) ? TimelineLane::Calls : TimelineLane::Links;
}

/// Gathers the marks of the things that make up the subject.
class Gatherer {
public:
    Gatherer(Store& store, std::size_t most, Progress& progress)
        : m_store(store)
        , m_links(store)
        , m_most(most)
        , m_progress(progress)
    {
    }
    void addNode(EntityId node)
    {
        checkpoint(m_progress);
        for (const auto& line : m_links.lines(node, {}, 0, std::int64_t(m_most) + 1)) {
            const EntityId other = line.from == node ? line.to : line.from;
            switch (line.key.origin) {
            case LinkOrigin::Stated:
                addLink(line, other);
                break;
            case LinkOrigin::Involvement:
                addIncident(line.to, &line);
                break;
            case LinkOrigin::Use:
                addUse(other);
                break;
            default:
                addIncident(line.from, &line);
                break;
            }
        }
    }
    void addIncident(EntityId incident, const LinkLine* line)
    {
        if (!m_incidents.insert(incident).second) {
            return;
        }
        const IncidentStore incidents(m_store);
        const std::array ids { IncidentId(incident.value) };
        const auto rows = incidents.rows(ids);
        if (rows.empty()) {
            return;
        }
        TimelineMark mark;
        mark.lane = TimelineLane::Incidents;
        mark.thing = incident;
        mark.label = rows.front().code;
        mark.certainty = certaintyOf(rows.front().grade);
        if (line != nullptr) {
            mark.key = line->key;
            mark.kind = line->kind;
        }
        add(std::move(mark), rows.front().date);
        for (const auto& route : incidents.routes(IncidentId(incident.value))) {
            addRoute(shownRoute(m_store, route), rows.front().date, mark.certainty);
        }
    }
    Timeline finish()
    {
        std::ranges::stable_sort(m_timeline.marks, [](const auto& a, const auto& b) {
            return std::tuple(a.lane, a.first, a.last) < std::tuple(b.lane, b.first, b.last);
        });
        return std::move(m_timeline);
    }
    std::vector<EntityId> membersOf(EntityId ring) const
    {
        std::vector<EntityId> members;
        for (const auto& line : m_links.lines(ring)) {
            if (line.kind == "member-of" && line.to == ring) {
                members.push_back(line.from);
            }
        }
        return members;
    }

private:
    void add(TimelineMark mark, const PartialDate& since, const PartialDate& until = {})
    {
        if (!date(mark, since, until)) {
            ++m_timeline.undated;
        } else if (m_timeline.marks.size() >= m_most) {
            m_timeline.isCut = true;
        } else {
            m_timeline.marks.push_back(std::move(mark));
        }
    }
    void addLink(const LinkLine& line, EntityId other)
    {
        if (!m_told.insert(line.key).second) {
            return;
        }
        TimelineMark mark;
        mark.lane = laneOf(line.kind);
        mark.thing = other;
        mark.key = line.key;
        mark.kind = line.kind;
        mark.certainty = line.certainty;
        mark.isOpen = line.since.isKnown() && !line.until.isKnown()
            && mark.lane == TimelineLane::Links && line.kind == "member-of";
        const std::array ids { other };
        if (const auto things = m_links.things(ids); !things.empty()) {
            mark.label = things.front().label;
            mark.isProtected = things.front().isProtected;
        }
        add(std::move(mark), line.since, line.until);
    }
    /// Whoever used a number did so in an incident, if that is what used it.
    void addUse(EntityId other)
    {
        const std::array ids { other };
        const auto things = m_links.things(ids);
        if (!things.empty() && things.front().kind == EntityKind::Incident) {
            addIncident(other, nullptr);
        }
    }
    /// Legs with a day of their own stand on it. A crossing without one happened in its incident:
    /// it stands there as an estimate.
    void addRoute(const Route& route, const PartialDate& day, Certainty certainty)
    {
        for (const auto& leg : route.legs) {
            const bool isOwn = leg.date.isKnown();
            if (!isOwn && leg.kind != LegKind::Crossing) {
                continue;
            }
            TimelineMark mark;
            mark.lane = TimelineLane::Crossings;
            mark.thing = entity(route.id);
            mark.kind = name(leg.kind);
            mark.label = !leg.place.gate.empty() ? leg.place.gate
                : !leg.place.unit.empty()        ? leg.place.unit
                : !leg.place.country.empty()     ? leg.place.country
                                                 : leg.place.raw;
            mark.certainty = certainty;
            if (!date(mark, isOwn ? leg.date : day)) {
                ++m_timeline.undated;
                continue;
            }
            mark.isEstimated = mark.isEstimated || !isOwn;
            if (m_timeline.marks.size() < m_most) {
                m_timeline.marks.push_back(std::move(mark));
            } else {
                m_timeline.isCut = true;
            }
        }
    }
    Store& m_store;
    LinkStore m_links;
    std::size_t m_most;
    Progress& m_progress;
    Timeline m_timeline;
    std::set<EntityId> m_incidents;
    std::set<LinkKey> m_told;
};

} // namespace

Timeline timelineOf(Store& store, EntityId subject, std::size_t marksAtMost, Progress& progress)
{
    Gatherer gatherer(store, marksAtMost, progress);
    const std::array ids { subject };
    const auto things = LinkStore(store).things(ids);
    if (things.empty()) {
        return {};
    }
    subject = things.front().id;
    switch (things.front().kind) {
    case EntityKind::Incident:
        gatherer.addIncident(subject, nullptr);
        break;
    case EntityKind::Organisation:
        gatherer.addNode(subject);
        for (const auto member : gatherer.membersOf(subject)) {
            gatherer.addNode(member);
        }
        break;
    default:
        gatherer.addNode(subject);
        break;
    }
    return gatherer.finish();
}

Timeline timelineOf(const LinkGraph& graph, const std::function<bool(EntityId)>& isShown)
{
    Timeline timeline;
    const auto isThere = [&](EntityId id) { return !isShown || isShown(id); };
    for (const auto& node : graph.nodes) {
        if (node.kind != EntityKind::Incident || !isThere(node.id)) {
            continue;
        }
        TimelineMark mark;
        mark.lane = TimelineLane::Incidents;
        mark.thing = node.id;
        mark.label = node.code;
        if (date(mark, node.date)) {
            timeline.marks.push_back(std::move(mark));
        } else {
            ++timeline.undated;
        }
    }
    for (const auto& link : graph.links) {
        const bool isRoute = link.key.origin == LinkOrigin::Route;
        if ((!isRoute && link.key.origin != LinkOrigin::Stated)
            || !isThere(graph.nodes[link.from].id) || !isThere(graph.nodes[link.to].id)) {
            continue;
        }
        const auto& end = graph.nodes[link.to];
        TimelineMark mark;
        mark.lane = isRoute ? TimelineLane::Crossings : laneOf(link.kind);
        mark.thing = end.id;
        mark.key = link.key;
        mark.kind = link.kind;
        mark.label = end.label;
        mark.isProtected = end.isProtected;
        mark.certainty = link.certainty;
        if (date(mark, link.since, link.until)) {
            timeline.marks.push_back(std::move(mark));
        } else {
            ++timeline.undated;
        }
    }
    std::ranges::stable_sort(timeline.marks, [](const auto& a, const auto& b) {
        return std::tuple(a.lane, a.first, a.last) < std::tuple(b.lane, b.first, b.last);
    });
    return timeline;
}

} // namespace tuyen
