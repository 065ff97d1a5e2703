// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

bool areApart(const PartialDate& a, const PartialDate& b)
{
    return a.isKnown() && b.isKnown() && (a.latest < b.earliest || b.latest < a.earliest);
}

} // namespace

void Grouper::beginPart()
{
    m_open = {};
    m_period = {};
    m_totalsOf = 0;
}

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
        last.reason = "prose.count.differs";
    }
}

void Grouper::addDates(const SentenceFacts& facts)
{
    for (const auto& date : facts.dates) {
        std::string field = "incident_date";
        std::string reason = "prose.date.event";
        double confidence = 0.9;
        switch (date.role) {
        case DateRole::Event:
            break;
        case DateRole::Period:
            reason = "prose.date.wide";
            confidence = 0.6;
            break;
        case DateRole::Further:
            reason = "prose.date.further";
            confidence = 0.4;
            break;
        case DateRole::Prosecution:
            field = "prosecution_date";
            reason = "prose.date.prosecution";
            confidence = 0.8;
            break;
        default:
            continue;
        }
        const auto& reading = date.reading;
        if (reading.issue == "date.year-missing") {
            reason = reading.date.isKnown() ? "prose.date.year-from-page" : "prose.date.no-year";
            confidence = reading.date.isKnown() ? 0.6 : 0.3;
        } else if (reading.issue == "date.no-such-day") {
            reason = "prose.date.no-such-day";
            confidence = 0.2;
        }
        propose(facts, ProposalKind::Date, date.span, field, confidence, reason).date
            = reading.date;
        const bool isEvent = field == "incident_date" && date.role != DateRole::Further;
        if (isEvent && !m_open.date.isKnown()) {
            m_open.date = reading.date;
        }
        dropRepeated();
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
    const bool isOpenToDoubt = mention.unit.empty() && !mention.candidates.empty();
    auto& proposal = propose(facts, ProposalKind::Place, place->span, "location",
        isAgency            ? 0.5
            : isOpenToDoubt ? 0.5
                            : 0.85,
        isAgency            ? "prose.place.of-agency"
            : isOpenToDoubt ? "prose.place.ambiguous"
                            : "prose.place.event");
    proposal.place = mention;
    if (!isAgency && m_open.unit.empty()) {
        m_open.unit = mention.unit;
    }
    dropRepeated();
}

void Grouper::addCounts(const SentenceFacts& facts)
{
    for (const auto& count : facts.counts) {
        if (count.unit == CountUnit::Incidents) {
            continue; // this very incident
        }
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

bool Grouper::opensAnother(const SentenceFacts& facts, bool isItem) const
{
    const auto* date = facts.date(DateRole::Event);
    const auto* place = facts.eventPlace();
    if (m_open.incident == 0) {
        return true;
    }
    if (date && areApart(date->reading.date, m_open.date)) {
        return true;
    }
    const bool isElsewhere = place && !place->reading.place.unit.empty() && !m_open.unit.empty()
        && place->reading.place.unit != m_open.unit;
    const bool isAtHead = place && place->span.first <= 3;
    return isElsewhere && (date || isAtHead || isItem);
}

void Grouper::add(ProseSentence sentence, bool isItem)
{
    const auto facts = factsOf(sentence.text, m_resolver, m_hints, m_open.date);
    const auto& context = facts.context;
    const auto* date = facts.date(DateRole::Event);
    auto total = facts.totalReason();
    const bool goesOnTotals
        = m_totalsOf == sentence.paragraph && !facts.counts.empty() && !date && !facts.eventPlace();
    if (total.empty() && goesOnTotals) {
        total = "prose.figure.continued";
    }
    const bool hasPlace = facts.eventPlace() || facts.agencyPlace();
    const bool isAnchor = (date || hasPlace || facts.date(DateRole::Period))
        && (context.tellsOfEvent || !facts.counts.empty());
    const bool isGeneral = context.isGeneral && !date && facts.counts.empty();
    const bool isApart = context.isLaw || context.isPlan || context.isHearsay || isGeneral;
    sentence.kind = context.isLaw ? "prose.sentence.law"
        : context.isPlan          ? "prose.sentence.plan"
        : context.isHearsay       ? "prose.sentence.hearsay"
        : !total.empty()          ? "prose.sentence.total"
        : isGeneral               ? "prose.sentence.general"
                                  : "prose.sentence.other";
    m_totalsOf = !isApart && !total.empty() ? sentence.paragraph : 0;
    if (!isApart && total.empty()) {
        if (isAnchor && opensAnother(facts, isItem)) {
            m_open = {};
            m_open.incident = ++m_reading.incidents;
        }
        sentence.incident = m_open.incident;
        sentence.kind = m_open.incident > 0 ? "prose.sentence.incident" : sentence.kind;
    }
    m_reading.sentences.push_back(std::move(sentence));
    if (isApart) {
        return;
    }
    if (!total.empty()) {
        m_open = {}; // what follows a total does not belong to what stood before it
        addFigures(facts, total);
    } else if (m_open.incident > 0) {
        addIncident(facts);
    }
}

void Grouper::addPublished(const ProseSentence& line, const FoundDate& date, const Words& words)
{
    m_reading.sentences.push_back(line);
    for (int incident = 1; incident <= m_reading.incidents; ++incident) {
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
