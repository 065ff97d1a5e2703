// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/prose/ProposalImport.h"
#include "ingest/prose/ProposalValue.h"

#include <nlohmann/json.hpp>

namespace tuyen {

using Json = nlohmann::ordered_json;

static Json textOrNull(const std::string& text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

static Json json(const PartialDate& date)
{
    if (!date.isKnown() && date.raw.empty()) {
        return nullptr;
    }
    Json out { { "earliest", nullptr }, { "latest", nullptr } };
    if (date.isKnown()) {
        out["earliest"] = isoDate(date.earliest);
        out["latest"] = isoDate(date.latest);
    }
    out["precision"] = name(date.precision);
    if (date.isAbout) {
        out["about"] = true;
    }
    return out;
}

static Json json(const PlaceMention& place)
{
    if (place.isEmpty()) {
        return nullptr;
    }
    return { { "province", textOrNull(place.unit) }, { "candidates", place.candidates },
        { "country", textOrNull(place.country) }, { "gate", textOrNull(place.gate) },
        { "district", textOrNull(place.district) }, { "commune", textOrNull(place.commune) },
        { "raw", textOrNull(place.raw) } };
}

static Json json(const Quantity& quantity, CountUnit unit)
{
    return { { "value", quantity.value ? Json(*quantity.value) : Json(nullptr) },
        { "upper", quantity.upper ? Json(*quantity.upper) : Json(nullptr) },
        { "qualifier", name(quantity.qualifier) }, { "unit", name(unit) } };
}

static Json json(const Route& route)
{
    Json legs = Json::array();
    for (const auto& leg : route.legs) {
        legs.push_back({ { "kind", name(leg.kind) }, { "place", json(leg.place) },
            { "crossing", textOrNull(leg.crossing) } });
    }
    return { { "legs", legs } };
}

static Json valueJson(const Proposal& proposal)
{
    switch (proposal.kind) {
    case ProposalKind::Date:
        return json(proposal.date);
    case ProposalKind::Place:
        return json(proposal.place);
    case ProposalKind::Count:
        return json(proposal.quantity, proposal.unit);
    case ProposalKind::Method:
        return { { "term", proposal.term } };
    case ProposalKind::Route:
        return json(proposal.route);
    case ProposalKind::Identifier:
        return { { "kind", name(proposal.identifier.kind) },
            { "value", proposal.identifier.value } };
    case ProposalKind::Figure: {
        auto figure = json(proposal.quantity, proposal.unit);
        figure["period"] = json(proposal.date);
        figure["area"] = json(proposal.place);
        return figure;
    }
    }
    return nullptr;
}

std::string proposalJson(const ProseReading& reading, const Proposal& proposal)
{
    const auto& sentence = reading.sentences[std::size_t(proposal.sentence)];
    const auto& part = reading.parts[std::size_t(sentence.part)];
    Json out { { "id", proposal.id },
        { "incident", proposal.incident > 0 ? Json(proposal.incident) : Json(nullptr) },
        { "kind", name(proposal.kind) }, { "field", textOrNull(proposal.field) },
        { "value", valueJson(proposal) }, { "raw", proposal.raw }, { "offset", proposal.offset },
        { "length", proposal.length }, { "sentence", sentence.text },
        { "sentenceOffset", sentence.offset }, { "paragraph", sentence.paragraph } };
    out["page"] = sentence.page > 0 ? Json(sentence.page) : Json(nullptr);
    out["sheet"] = textOrNull(part.sheet);
    out["row"] = part.row > 0 ? Json(part.row) : Json(nullptr);
    out["confidence"] = proposal.confidence;
    out["reason"] = proposal.reason;
    if (proposal.isEdited) {
        out["edited"] = true;
    }
    return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string keptProposals(std::string_view recipe)
{
    const auto json = Json::parse(recipe, nullptr, false);
    if (!json.is_object() || !json.contains("prose")) {
        return {};
    }
    return json["prose"].dump();
}

} // namespace tuyen
