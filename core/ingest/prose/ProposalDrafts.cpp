// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accepted proposals into rows as any import makes them.
#include "ingest/prose/internal/ProposalDrafts.h"

#include "gazetteer/PlaceResolver.h"
#include "ingest/internal/PlaceParts.h"
#include "ingest/prose/ProposalValue.h"
#include "ingest/prose/PushedOut.h"
#include "ingest/prose/internal/Words.h"
#include "text/Fold.h"

#include <algorithm>
#include <map>

namespace tuyen::prose {

namespace {

constexpr std::size_t longestTitle = 100; // bytes

void addNote(Incident& incident, std::string_view words)
{
    incident.note += incident.note.empty() ? "" : "\n";
    incident.note += words;
}

Quantity* quantityOf(Incident& incident, CountUnit unit)
{
    switch (unit) {
    case CountUnit::Victims:
        return &incident.victims;
    case CountUnit::PresumedVictims:
    case CountUnit::VictimsAndPresumed:
        return &incident.presumedVictims;
    case CountUnit::Suspects:
        return &incident.suspects;
    case CountUnit::Minors:
        return &incident.minors;
    case CountUnit::Females:
        return &incident.femaleVictims;
    case CountUnit::PersonTimes:
        return &incident.personTimes;
    default:
        return nullptr;
    }
}

/// Of two values for one field the surer stands; the other is kept in words, never lost.
void addCount(Incident& incident, const Proposal& proposal)
{
    auto* quantity = quantityOf(incident, proposal.unit);
    if (!quantity || quantity->isKnown()) {
        addNote(incident, proposal.raw);
        return;
    }
    *quantity = proposal.quantity;
    if (quantity->raw.empty() || proposal.unit == CountUnit::VictimsAndPresumed) {
        quantity->raw = proposal.raw;
    }
}

void addDate(Incident& incident, const Proposal& proposal)
{
    auto& date = proposal.field == "prosecution_date" ? incident.prosecuted
        : proposal.field == "detection_date"          ? incident.detected
        : proposal.field == "report_date"             ? incident.reported
                                                      : incident.date;
    if (date.isKnown() || !date.raw.empty()) {
        addNote(incident, proposal.raw);
        return;
    }
    date = proposal.date;
    date.raw = proposal.raw;
}

/// The unit by the date of the event, which may be known better now than when the sentence was
/// read.
void settlePlaces(RowDraft& draft, const PlaceResolver& resolver)
{
    const auto& incident = draft.incident;
    // Without a day of the event the province is the one of those who told of it.
    const auto& on = incident.date.isKnown() ? incident.date
        : incident.detected.isKnown()        ? incident.detected
        : incident.prosecuted.isKnown()      ? incident.prosecuted
                                             : incident.reported;
    auto& place = draft.incident.place;
    if (!place.raw.empty()) {
        const auto raw = place.raw;
        place = resolver.place(raw, on).place;
        place.raw = raw;
    }
    for (auto& shared : draft.routes) {
        auto route = *shared;
        for (auto& leg : route.legs) {
            const bool isCountry
                = leg.place.unit.empty() && leg.place.candidates.empty() && leg.place.gate.empty();
            if (!isCountry) {
                const auto raw = leg.place.raw;
                leg.place = resolver.place(raw, on).place;
                leg.place.raw = raw;
            }
        }
        shared = std::make_shared<const Route>(std::move(route));
    }
}

void addMethod(RowDraft& draft, const ProseReading& reading, const Proposal& proposal)
{
    auto& terms = draft.incident.terms;
    if (std::ranges::find(terms, proposal.term) == terms.end()) {
        terms.push_back(proposal.term);
    }
    const auto& sentence = reading.sentences[std::size_t(proposal.sentence)].text;
    auto& raw = draft.incident.methodRaw;
    if (raw.find(sentence) == std::string::npos) {
        raw += (raw.empty() ? "" : "\n") + sentence;
    }
}

void add(RowDraft& draft, const ProseReading& reading, const Proposal& proposal)
{
    switch (proposal.kind) {
    case ProposalKind::Date:
        addDate(draft.incident, proposal);
        break;
    case ProposalKind::Place:
        if (draft.incident.place.raw.empty()) {
            draft.incident.place = proposal.place;
        } else {
            addNote(draft.incident, proposal.raw);
        }
        break;
    case ProposalKind::Count:
        addCount(draft.incident, proposal);
        break;
    case ProposalKind::Method:
        addMethod(draft, reading, proposal);
        break;
    case ProposalKind::Route:
        draft.routes.push_back(std::make_shared<const Route>(proposal.route));
        break;
    case ProposalKind::Identifier:
        draft.identifiers.push_back(proposal.identifier);
        break;
    case ProposalKind::Figure:
        break;
    }
}

std::string titleOf(const std::string& summary)
{
    const auto line = summary.substr(0, summary.find('\n'));
    if (line.size() <= longestTitle) {
        return line;
    }
    const auto cut = line.rfind(' ', longestTitle);
    return line.substr(0, cut == std::string::npos ? longestTitle : cut) + "…";
}

std::uint64_t textFingerprint(const ProseReading& reading, const std::vector<const Proposal*>& used,
    const std::string& sentences)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    const auto add = [&hash](std::string_view text) {
        for (const char c : text) {
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
        }
        hash = (hash ^ 0x1F) * 0x100000001b3ULL;
    };
    add(fold(sentences));
    for (const auto* proposal : used) {
        add(proposal->field);
        add(valueText(*proposal, Language::Vietnamese));
        add(reading.sentences[std::size_t(proposal->sentence)].text);
    }
    return hash != 0 ? hash : 1;
}

/// Its sentence is the row it stands in.
ProposalDraft figureDraft(const ProseReading& reading, const Proposal& proposal)
{
    const auto& sentence = reading.sentences[std::size_t(proposal.sentence)];
    const auto& part = reading.parts[std::size_t(sentence.part)];
    OfficialFigure figure;
    figure.unit = proposal.unit;
    figure.quantity = proposal.quantity;
    figure.period = proposal.date;
    figure.area = proposal.place;
    figure.raw = proposal.raw;
    figure.fingerprint = fingerprintOf(figure, reading.file);
    ProposalDraft next;
    next.part = sentence.part;
    next.draft.row = part.row > 0 ? part.row : sentence.paragraph;
    next.draft.cells = { sentence.text };
    next.draft.fingerprint = figure.fingerprint;
    next.draft.figures.push_back(std::move(figure));
    return next;
}

} // namespace

Route routeFromText(std::string_view text)
{
    const PlaceResolver resolver;
    Route route;
    route.raw = trimmed(text);
    const Words words(text);
    std::size_t first = 0;
    const auto take = [&](std::size_t last) {
        const auto part = words.text(first, last);
        if (!part.empty()) {
            RouteLeg leg;
            leg.kind = route.legs.empty() ? LegKind::Recruitment : LegKind::Transit;
            const auto country = resolver.country(part);
            leg.place
                = country.place.country.empty() ? resolver.place(part, {}).place : country.place;
            leg.place.raw = part;
            leg.kind = leg.place.gate.empty() || route.legs.empty() ? leg.kind : LegKind::Crossing;
            route.legs.push_back(std::move(leg));
        }
        first = last + 1;
    };
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (words[at].is("-") || words[at].is(">")) {
            take(at);
        }
    }
    take(words.size());
    if (route.legs.size() > 1 && route.legs.back().kind == LegKind::Transit) {
        route.legs.back().kind = LegKind::Exploitation;
    }
    return route;
}

std::vector<ProposalDraft> draftsOf(
    const ProseReading& reading, const std::vector<Proposal>& accepted)
{
    std::map<int, std::vector<const Proposal*>> groups;
    for (const auto& proposal : accepted) {
        if (proposal.kind != ProposalKind::Figure && proposal.incident > 0) {
            groups[proposal.incident].push_back(&proposal);
        }
    }
    const PlaceResolver resolver;
    std::vector<ProposalDraft> drafts;
    for (auto& [incident, used] : groups) {
        std::ranges::stable_sort(
            used, [](const Proposal* a, const Proposal* b) { return isSurer(*a, *b); });
        ProposalDraft next;
        std::string sentences;
        for (const auto& sentence : reading.sentences) {
            if (sentence.incident == incident) {
                sentences += (sentences.empty() ? "" : " ") + sentence.text;
            }
        }
        const auto& first = reading.sentences[std::size_t(used.front()->sentence)];
        const auto& part = reading.parts[std::size_t(first.part)];
        next.part = first.part;
        next.draft.row = part.row > 0 ? part.row : first.paragraph;
        for (const auto& sentence : reading.sentences) {
            if (sentence.incident == incident && part.row == 0) {
                next.draft.row = sentence.paragraph;
                break;
            }
        }
        next.draft.cells = { sentences };
        next.draft.incident.summary = sentences;
        next.draft.incident.title = titleOf(sentences);
        for (const auto* proposal : used) {
            add(next.draft, reading, *proposal);
        }
        settlePlaces(next.draft, resolver);
        next.draft.incident.neighbour = neighbourOf(next.draft);
        next.draft.fingerprint = textFingerprint(reading, used, sentences);
        drafts.push_back(std::move(next));
    }
    for (const auto& proposal : accepted) {
        if (proposal.kind == ProposalKind::Figure && proposal.quantity.value) {
            drafts.push_back(figureDraft(reading, proposal));
        }
    }
    std::ranges::stable_sort(drafts, {}, &ProposalDraft::part);
    return drafts;
}

} // namespace tuyen::prose
