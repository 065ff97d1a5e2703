// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where it happened.
#include "ingest/PointText.h"
#include "ingest/internal/PlaceParts.h"
#include "ingest/internal/RowWork.h"
#include "text/Fold.h"

#include <algorithm>
#include <functional>

namespace tuyen {

void RowWork::readPoint(PlaceMention& place)
{
    if (const int column = filled(Field::Coordinates); column >= 0) {
        place.point = tuyen::readPoint(text(column));
        if (!place.point) {
            lookAt("place.bad-coordinates", column);
        }
        return;
    }
    const int latColumn = filled(Field::Latitude);
    const int lonColumn = filled(Field::Longitude);
    if (latColumn < 0 || lonColumn < 0) {
        return;
    }
    const auto lat = readDegrees(text(latColumn), 90);
    const auto lon = readDegrees(text(lonColumn), 180);
    if (lat && lon) {
        place.point = GeoPoint { *lat, *lon };
    } else {
        lookAt("place.bad-coordinates", lat ? lonColumn : latColumn);
    }
}

static void addWords(std::string& raw, const std::string& words)
{
    if (!words.empty() && raw.find(words) == raw.npos) {
        raw += raw.empty() ? "" : ", ";
        raw += words;
    }
}

void RowWork::readPlace()
{
    const auto& on = out.draft.incident.date;
    auto& place = out.draft.incident.place;
    place.village = text(Field::Village);
    place.commune = text(Field::Commune);
    place.district = text(Field::District);
    readPoint(place);

    const int provinceColumn = filled(Field::Province);
    const int locationColumn = filled(Field::Location);
    const auto& location = text(locationColumn);
    auto& raw = place.raw;
    raw = location;
    for (const auto& words :
        { std::cref(place.village), std::cref(place.commune), std::cref(place.district),
            std::cref(text(provinceColumn)) }) {
        addWords(raw, words);
    }
    std::string unknownSuggestion;
    int unknownColumn = -1;
    const auto settle = [&](const PlaceReading& reading, int column) {
        addParts(place, reading.place);
        if (reading.issue == "place.unknown") {
            unknownColumn = column;
            unknownSuggestion = reading.suggestion;
        } else if (!reading.issue.empty() && !out.waits) {
            // Without its date a name means several units: that is the date's trouble, told
            // already.
            lookAt(reading.issue, column, reading.suggestion);
        }
    };
    if (provinceColumn >= 0) {
        const auto& words = text(provinceColumn);
        const auto& reading = tools.memory.province(words, on);
        const auto* abroad
            = reading.issue == "place.unknown" ? &tools.memory.country(words) : nullptr;
        settle(abroad && !abroad->place.country.empty() ? *abroad : reading, provinceColumn);
    }
    const auto pointed = place.point ? std::nullopt : pointAmongWords(location);
    if (pointed) {
        place.point = pointed->point;
    }
    if (const auto& words = pointed ? pointed->words : location; !words.empty()) {
        const bool isKnown = isResolved(place);
        const auto& reading = tools.memory.place(words, on);
        if (isKnown) {
            addParts(place, reading.place); // a commune or a gate beside the province
        } else {
            settle(reading, locationColumn);
        }
    }
    if (!isResolved(place) && !context.province.empty()) {
        addParts(place, tools.memory.province(context.province, on).place);
        addWords(raw, context.province);
    }
    if (!isResolved(place) && place.point) {
        place.unit = tools.memory.resolver().unitAt(*place.point, on);
        place.country = place.unit.empty() ? tools.memory.resolver().countryAt(*place.point) : "VN";
    }
    if (!place.unit.empty() && place.country.empty()) {
        place.country = "VN";
    }
    if (unknownColumn >= 0 && !isResolved(place) && !place.point) {
        waits("place.unknown", unknownColumn, unknownSuggestion);
    } else if (unknownColumn == provinceColumn && provinceColumn >= 0) {
        lookAt("place.unknown", unknownColumn, unknownSuggestion);
    }
}

} // namespace tuyen
