// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gazetteer/PlaceResolver.h"
#include "ingest/prose/internal/Context.h"

#include <vector>

namespace tuyen::prose {

/// What a place of a sentence is the place of.
enum class PlaceRole {
    Event,
    Agency,
    Residence,
    Nationality,
    Origin,
    Destination,
    Transit,
    Dateline,
    Border
};

struct FoundPlace {
    WordSpan span;
    PlaceReading reading;
    PlaceRole role = PlaceRole::Event;

    bool isGate() const { return !reading.place.gate.empty(); }
    bool isAbroad() const
    {
        return !reading.place.country.empty() && reading.place.country != "VN";
    }
};

/// The places of a sentence that the gazetteer knows, in their order, with the commune and district
/// written before them. Capitals decide: "hòa bình" is peace, "Hòa Bình" a province.
std::vector<FoundPlace> placesIn(const Words& words, const Context& context,
    const PlaceResolver& resolver, const PartialDate& on);

} // namespace tuyen::prose
