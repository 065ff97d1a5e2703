// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/prose/ProposalValue.h"

#include "ingest/FigureText.h"

#include "base/Catalogue.h"
#include "base/Error.h"
#include "domain/Vocabulary.h"
#include "gazetteer/PlaceResolver.h"
#include "gazetteer/IdentifierText.h"
#include "ingest/TermMatcher.h"
#include "ingest/prose/internal/CountFinder.h"
#include "ingest/prose/internal/ProposalDrafts.h"
#include "text/DateText.h"
#include "text/Fold.h"
#include "text/Number.h"

namespace tuyen {

namespace {

std::string routeText(const Route& route, Language language)
{
    std::string text;
    for (const auto& leg : route.legs) {
        auto words = placeText(leg.place, language);
        if (words.empty()) {
            words = Vocabulary::standard().label(leg.crossing, language);
        }
        text += (text.empty() ? "" : " – ") + words;
    }
    return text;
}

Quantity typedQuantity(std::string_view text)
{
    auto quantity = parseQuantity(text);
    if (quantity.raw.empty()) {
        quantity.raw = trimmed(text);
    }
    return quantity;
}

bool readCount(Proposal& proposal, std::string_view text)
{
    const prose::Words words(text);
    const auto counts = prose::countsIn(words, prose::contextOf(words), {});
    const bool hasUnit = counts.size() == 1 && counts.front().span.last == words.size();
    proposal.quantity = hasUnit ? counts.front().quantity : typedQuantity(text);
    if (hasUnit && proposal.kind == ProposalKind::Count) {
        proposal.unit = counts.front().unit;
        proposal.field = proposal.unit == CountUnit::Victims ? "victim_count"
            : proposal.unit == CountUnit::PresumedVictims    ? "presumed_victim_count"
            : proposal.unit == CountUnit::Suspects           ? "suspect_count"
                                                             : proposal.field;
    } else if (hasUnit) {
        proposal.unit = counts.front().unit;
    }
    return proposal.quantity.isKnown();
}

bool readIdentifier(Proposal& proposal, std::string_view text)
{
    auto& identifier = proposal.identifier;
    identifier = tuyen::readIdentifier(identifier.kind, text, identifier.detail).identifier;
    return !identifier.value.empty();
}

bool readMethod(Proposal& proposal, std::string_view text)
{
    const auto* term = Vocabulary::standard().find(trimmed(text));
    const TermMatcher matcher;
    const auto code = term ? term->code : matcher.code(proposal.field, text);
    proposal.term = code.empty() ? proposal.term : code;
    return !code.empty();
}

bool readPlace(Proposal& proposal, std::string_view text)
{
    const PlaceResolver resolver;
    proposal.place = resolver.place(text, {}).place;
    const auto& place = proposal.place;
    return !place.unit.empty() || !place.candidates.empty() || !place.country.empty()
        || !place.gate.empty();
}

bool readValue(Proposal& proposal, std::string_view text)
{
    switch (proposal.kind) {
    case ProposalKind::Date:
        proposal.date = parseDate(text).date;
        return proposal.date.isKnown();
    case ProposalKind::Place:
        return readPlace(proposal, text);
    case ProposalKind::Count:
    case ProposalKind::Figure:
        return readCount(proposal, text);
    case ProposalKind::Method:
        return readMethod(proposal, text);
    case ProposalKind::Route:
        proposal.route = prose::routeFromText(text);
        return !proposal.route.legs.empty();
    case ProposalKind::Identifier:
        return readIdentifier(proposal, text);
    }
    return false;
}

} // namespace

std::string valueText(const Proposal& proposal, Language language)
{
    switch (proposal.kind) {
    case ProposalKind::Date:
        return proposal.date.isKnown() ? formatDate(proposal.date, language) : proposal.raw;
    case ProposalKind::Place:
        return placeText(proposal.place, language);
    case ProposalKind::Count:
    case ProposalKind::Figure:
        return formatQuantity(proposal.quantity, language) + ' ' + unitText(proposal.unit, language);
    case ProposalKind::Method:
        return Vocabulary::standard().label(proposal.term, language);
    case ProposalKind::Route:
        return routeText(proposal.route, language);
    case ProposalKind::Identifier:
        return proposal.identifier.raw;
    }
    return {};
}

Proposal withValue(const Proposal& proposal, std::string_view text)
{
    auto changed = proposal;
    if (trimmed(text).empty() || !readValue(changed, text)) {
        throw Error("prose.value-unreadable", { { "text", std::string(text) } });
    }
    changed.isEdited = true;
    return changed;
}

} // namespace tuyen
