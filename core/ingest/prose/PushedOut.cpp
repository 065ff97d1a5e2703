// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/prose/PushedOut.h"

#include "base/Catalogue.h"
#include "ingest/prose/ProposalValue.h"

#include <algorithm>

namespace tuyen {

namespace {

/// Presumed victims are one field, with confirmed ones beside them or not.
CountUnit fieldUnit(CountUnit unit)
{
    return unit == CountUnit::VictimsAndPresumed ? CountUnit::PresumedVictims : unit;
}

bool wantSameField(const Proposal& a, const Proposal& b)
{
    if (a.kind != b.kind || a.incident != b.incident) {
        return false;
    }
    switch (a.kind) {
    case ProposalKind::Date:
        return a.field == b.field;
    case ProposalKind::Place:
        return true;
    case ProposalKind::Count: // people without a role have no field
        return a.unit != CountUnit::People && fieldUnit(a.unit) == fieldUnit(b.unit);
    default:
        return false; // an incident has as many as there are
    }
}

/// Whether `out` says nothing that `stays` does not.
bool saysNoMore(const Proposal& out, const Proposal& stays)
{
    switch (out.kind) {
    case ProposalKind::Date:
        return out.date.isKnown() && stays.date.isKnown()
            && out.date.earliest <= stays.date.earliest && stays.date.latest <= out.date.latest;
    case ProposalKind::Place: {
        const auto adds = [](const std::string& part, const std::string& other) {
            return !part.empty() && part != other;
        };
        return out.place.unit == stays.place.unit && !out.place.unit.empty()
            && !adds(out.place.gate, stays.place.gate)
            && !adds(out.place.commune, stays.place.commune)
            && !adds(out.place.district, stays.place.district);
    }
    default:
        return out.unit == stays.unit && out.quantity.value == stays.quantity.value
            && out.quantity.upper == stays.quantity.upper;
    }
}

} // namespace

bool isSurer(const Proposal& a, const Proposal& b)
{
    return a.isEdited != b.isEdited ? a.isEdited : a.confidence > b.confidence;
}

std::vector<PushedOut> pushedOut(const std::vector<Proposal>& accepted)
{
    std::vector<const Proposal*> sorted;
    for (const auto& proposal : accepted) {
        sorted.push_back(&proposal);
    }
    std::ranges::stable_sort(
        sorted, [](const Proposal* a, const Proposal* b) { return isSurer(*a, *b); });
    std::vector<PushedOut> pairs;
    for (const auto& proposal : accepted) {
        const auto stays = std::ranges::find_if(
            sorted, [&](const Proposal* other) { return wantSameField(*other, proposal); });
        if (stays != sorted.end() && *stays != &proposal && !saysNoMore(proposal, **stays)) {
            pairs.push_back({ proposal, **stays });
        }
    }
    return pairs;
}

std::string fieldText(const Proposal& proposal, Language language)
{
    const auto kind = "prose.kind." + std::string(name(proposal.kind));
    const bool isDate = proposal.kind == ProposalKind::Date;
    return sentence(isDate ? kind + '.' + proposal.field : kind, {}, language);
}

Args argsOf(const PushedOut& pair)
{
    const auto words = [](const Proposal& proposal) {
        return proposal.isEdited ? valueText(proposal, Language::Vietnamese) : proposal.raw;
    };
    return { { "incident", std::to_string(pair.out.incident) }, { "kept", words(pair.stays) },
        { "words", words(pair.out) } };
}

} // namespace tuyen
