// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the sentences of an incident propose for it.
#include "ingest/prose/internal/Grouper.h"

#include <algorithm>
#include <span>

namespace tuyen::prose {

namespace {

std::string_view fieldOf(CountUnit unit)
{
    switch (unit) {
    case CountUnit::Victims:
        return "victim_count";
    case CountUnit::PresumedVictims:
        return "presumed_victim_count";
    case CountUnit::VictimsAndPresumed:
        return "victim_and_presumed_count";
    case CountUnit::Suspects:
        return "suspect_count";
    case CountUnit::Minors:
        return "victim_minor_count";
    case CountUnit::Females:
        return "victim_female_count";
    default:
        return "";
    }
}

bool sameValue(const Proposal& a, const Proposal& b)
{
    if (a.kind != b.kind || a.incident != b.incident || a.field != b.field || a.term != b.term) {
        return false;
    }
    switch (a.kind) {
    case ProposalKind::Date:
        return a.date.earliest == b.date.earliest && a.date.latest == b.date.latest;
    case ProposalKind::Place:
        return a.place.unit == b.place.unit && a.place.candidates == b.place.candidates
            && a.place.gate == b.place.gate && a.place.commune == b.place.commune
            && a.place.district == b.place.district;
    case ProposalKind::Count:
        return a.unit == b.unit && a.quantity.value == b.quantity.value
            && a.quantity.upper == b.quantity.upper;
    case ProposalKind::Identifier:
        return a.identifier.kind == b.identifier.kind && a.identifier.value == b.identifier.value;
    case ProposalKind::Method:
        return true;
    case ProposalKind::Route: {
        const auto ends = [](const RouteLeg& x, const RouteLeg& y) {
            return x.kind == y.kind && x.place.unit == y.place.unit && x.place.gate == y.place.gate
                && x.place.country == y.place.country && x.crossing == y.crossing;
        };
        return std::ranges::equal(a.route.legs, b.route.legs, ends);
    }
    case ProposalKind::Figure:
        return false; // two totals may be equal
    }
    return false;
}

} // namespace

Proposal& Grouper::propose(const SentenceFacts& facts, ProposalKind kind, const WordSpan& span,
    std::string field, double confidence, std::string reason)
{
    Proposal proposal;
    proposal.kind = kind;
    proposal.incident = kind == ProposalKind::Figure ? 0 : m_open.incident;
    proposal.sentence = int(m_reading.sentences.size()) - 1;
    proposal.field = std::move(field);
    proposal.raw = facts.words.text(span.first, span.last);
    const auto& sentence = m_reading.sentences.back();
    proposal.offset = sentence.offset + std::int64_t(facts.words[span.first].begin);
    proposal.length = std::int64_t(proposal.raw.size());
    proposal.confidence = confidence;
    proposal.reason = std::move(reason);
    m_reading.proposals.push_back(std::move(proposal));
    return m_reading.proposals.back();
}

/// What was said before in the same words needs no second look; another number for the same thing
/// does.
void Grouper::dropRepeated()
{
    auto& all = m_reading.proposals;
    auto& last = all.back();
    const std::span before(all.data(), all.size() - 1);
    if (std::ranges::any_of(before, [&](const Proposal& p) { return sameValue(p, last); })) {
        all.pop_back();
        return;
    }
    const bool differs = last.kind == ProposalKind::Count && !last.field.empty()
        && std::ranges::any_of(before, [&](const Proposal& p) {
               return p.kind == ProposalKind::Count && p.incident == last.incident
                   && p.field == last.field;
           });
    if (differs) {
        last.confidence = std::min(last.confidence, 0.5);
        const bool isMore = last.reason == "prose.count.more";
        last.reason = isMore ? last.reason : "prose.count.differs";
    }
}

namespace {

/// Where the date of a role goes, why, and how sure that is.
struct DateField {
    std::string_view field;
    std::string_view reason;
    double confidence = 0;
};

DateField fieldOf(DateRole role)
{
    switch (role) {
    case DateRole::Event:
        return { "incident_date", "prose.date.event", 0.9 };
    case DateRole::Period:
        return { "incident_date", "prose.date.wide", 0.6 };
    case DateRole::Further:
        return { "incident_date", "prose.date.further", 0.4 };
    case DateRole::Reported:
        return { "report_date", "prose.date.reported", 0.8 };
    case DateRole::Arrest:
        return { "detection_date", "prose.date.arrest", 0.8 };
    case DateRole::Prosecution:
        return { "prosecution_date", "prose.date.prosecution", 0.8 };
    default:
        return {};
    }
}

bool isWithin(const PartialDate& inner, const PartialDate& outer)
{
    return inner.earliest >= outer.earliest && inner.latest <= outer.latest;
}

} // namespace

/// A month or a season told first stands back behind the day that follows.
void Grouper::yieldToDay()
{
    constexpr double wide = 0.6;
    for (auto& proposal : m_reading.proposals) {
        if (proposal.incident == m_open.incident && proposal.field == "incident_date"
            && proposal.date.isKnown() && proposal.date.precision != DatePrecision::Day
            && proposal.confidence > wide) {
            proposal.confidence = wide;
            proposal.reason = "prose.date.wide";
        }
    }
}

void Grouper::addDate(const SentenceFacts& facts, const FoundDate& date)
{
    const auto& reading = date.reading;
    const bool isFirst = !m_open.date.isKnown();
    auto role = date.role;
    const bool isBeside = role == DateRole::Event && !isFirst && reading.date.isKnown()
        && (goesOn(facts) || m_open.date.precision == DatePrecision::Day)
        && !isWithin(reading.date, m_open.date);
    const bool isArrest = isBeside && date.span.first <= 3 && facts.words.hasExact("bắt");
    role = isArrest ? DateRole::Arrest : isBeside ? DateRole::Further : role;
    auto [field, reason, confidence] = fieldOf(role);
    if (field.empty()) {
        return;
    }
    const bool isNarrower = reading.date.isKnown() && isWithin(reading.date, m_open.date)
        && !isWithin(m_open.date, reading.date);
    if (role == DateRole::Further && (isFirst || isNarrower)) {
        reason = "prose.date.event"; // "Theo cáo trạng, khoảng tháng 4/2010": there is no other
        confidence = 0.7;
    }
    if (role == DateRole::Event && reading.date.precision == DatePrecision::Day) {
        yieldToDay();
    }
    if (reading.issue == "date.year-missing") {
        reason = reading.date.isKnown() ? "prose.date.year-from-page" : "prose.date.no-year";
        confidence = std::min(confidence, reading.date.isKnown() ? 0.6 : 0.3);
    } else if (reading.issue == "date.no-such-day") {
        reason = "prose.date.no-such-day";
        confidence = 0.2;
    }
    propose(facts, ProposalKind::Date, date.span, std::string(field), confidence,
        std::string(reason))
        .date
        = reading.date;
    if (field == "incident_date" && reading.date.isKnown()
        && (isFirst || isWithin(reading.date, m_open.date))) {
        m_open.date = reading.date;
    }
    dropRepeated();
}

void Grouper::addDates(const SentenceFacts& facts)
{
    const auto& sameDay = facts.context.sameDay;
    if (m_open.dayBefore.isKnown() && !facts.date(DateRole::Event)) {
        m_open.date = m_open.dayBefore;
        propose(facts, ProposalKind::Date, sameDay, "incident_date", 0.7, "prose.date.same-day")
            .date
            = m_open.date;
    }
    m_open.dayBefore = {};
    for (const auto& date : facts.dates) {
        addDate(facts, date);
    }
}

void Grouper::addPlace(const SentenceFacts& facts)
{
    const auto* place = facts.eventPlace();
    const bool isAgency = !place;
    place = place ? place : facts.agencyPlace();
    if (!place || (isAgency && !m_open.unit.empty())) {
        return;
    }
    const auto& mention = place->reading.place;
    if (isAgency && !mention.unit.empty() && mention.unit == m_open.agency) {
        return; // said before
    }
    const bool isOpenToDoubt = mention.unit.empty() && !mention.candidates.empty();
    const bool isFurther = !isAgency && !m_open.unit.empty() && mention.unit != m_open.unit;
    const bool isSure = !isAgency && !isOpenToDoubt && !isFurther;
    auto& proposal = propose(facts, ProposalKind::Place, place->span, "location",
        isSure ? 0.85 : 0.5,
        isAgency            ? "prose.place.of-agency"
            : isFurther     ? "prose.place.further"
            : isOpenToDoubt ? "prose.place.ambiguous"
                            : "prose.place.event");
    proposal.place = mention;
    auto& known = isAgency ? m_open.agency : m_open.unit;
    known = known.empty() ? mention.unit : known;
    dropRepeated();
}

void Grouper::addCounts(const SentenceFacts& facts)
{
    for (const auto& count : facts.counts) {
        if (count.unit == CountUnit::Incidents) {
            continue; // this very incident
        }
        m_open.hasCounts = true;
        auto& proposal = propose(facts, ProposalKind::Count, count.span,
            std::string(fieldOf(count.unit)), count.confidence, count.reason);
        proposal.quantity = count.quantity;
        proposal.unit = count.unit;
        dropRepeated();
    }
}

void Grouper::addIncident(const SentenceFacts& facts)
{
    addDates(facts);
    addPlace(facts);
    addCounts(facts);
    for (const auto& term : facts.terms) {
        const auto group = term.code.substr(0, term.code.find('.'));
        propose(facts, ProposalKind::Method, term.span, group, 0.75, "prose.method.word").term
            = term.code;
        dropRepeated();
    }
    if (facts.route) {
        auto& proposal = propose(facts, ProposalKind::Route, facts.route->span, "route",
            facts.route->confidence, facts.route->reason);
        proposal.route = facts.route->route;
        proposal.route.raw = proposal.raw;
        dropRepeated();
    }
    for (const auto& found : facts.identifiers) {
        const bool isPlate = found.identifier.kind == IdentifierKind::Plate;
        const bool isPhone = found.identifier.kind == IdentifierKind::Phone;
        propose(facts, ProposalKind::Identifier, found.span,
            isPlate                                                    ? "plate"
                : isPhone                                              ? "phone"
                : found.identifier.kind == IdentifierKind::BankAccount ? "bank_account"
                : found.identifier.kind == IdentifierKind::IdNumber
                    || found.identifier.kind == IdentifierKind::Passport
                ? "id_number"
                : found.identifier.kind == IdentifierKind::Wallet ? "wallet"
                : found.identifier.kind == IdentifierKind::Imei   ? "imei"
                : "social_account",
            found.confidence, found.reason)
            .identifier
            = found.identifier;
        dropRepeated();
    }
}

void Grouper::addFigures(const SentenceFacts& facts, const std::string& reason)
{
    const auto* period = facts.date(DateRole::Period);
    const auto* event = facts.date(DateRole::Event);
    event = event ? event : facts.date(DateRole::Further);
    if (period || event) {
        m_period = (period ? period : event)->reading.date;
    }
    const auto* place = facts.eventPlace() ? facts.eventPlace() : facts.agencyPlace();
    PlaceMention area;
    if (place) {
        area = place->reading.place;
    } else if (hasAny(facts.words,
                   { "cả nước", "toàn quốc", "nationwide", "countrywide", "across the country" })) {
        area.country = "VN";
    }
    for (const auto& count : facts.counts) {
        auto& figure = propose(facts, ProposalKind::Figure, count.span, "",
            count.reason == "prose.count.no-role" ? 0.5 : 0.85, reason);
        figure.quantity = count.quantity;
        figure.unit = count.reason == "prose.count.rescued-people" ? CountUnit::People : count.unit;
        figure.date = m_period;
        figure.place = area;
    }
}

void Grouper::addPublished(const ProseSentence& line, const FoundDate& date, const Words& words)
{
    m_reading.sentences.push_back(line);
    for (int incident = 1; incident <= m_reading.incidents; ++incident) {
        const bool isSaid = std::ranges::any_of(m_reading.proposals, [&](const Proposal& p) {
            return p.incident == incident && p.field == "report_date" && p.date.isKnown();
        });
        if (isSaid) {
            continue; // the text itself says when it was told of
        }
        Proposal proposal;
        proposal.kind = ProposalKind::Date;
        proposal.incident = incident;
        proposal.sentence = int(m_reading.sentences.size()) - 1;
        proposal.field = "report_date";
        proposal.date = date.reading.date;
        proposal.raw = words.text(date.span.first, date.span.last);
        proposal.offset = line.offset + std::int64_t(words[date.span.first].begin);
        proposal.length = std::int64_t(proposal.raw.size());
        proposal.confidence = 0.8;
        proposal.reason = "prose.date.published";
        m_reading.proposals.push_back(std::move(proposal));
    }
}

} // namespace tuyen::prose
