// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Filter.h"
#include "trends/IncidentCube.h"

#include <QString>

#include <vector>

namespace tuyen {

/// The parts of a filter, each one chip: what is chosen, in words, and how to choose otherwise. The
/// bar, the facets and the "nothing left" state of a page all speak through this.
enum class FilterPart {
    Period,
    Years,
    Provinces,
    Neighbours,
    Forms,
    Channels,
    Roles,
    Statuses,
    Grades,
    BorderOnly,
    Batches,
    Text
};

/// Parts that restrict, in the order of the chips.
std::vector<FilterPart> activeParts(const Filter& filter);
/// Parts chosen from a list of values: what "Add filter" offers.
const std::vector<FilterPart>& listParts();

QString partName(FilterPart part); ///< "Biên giới"
QString partValue(FilterPart part, const Filter& filter); ///< "CN, LA, KH"
/// One value in words: "Lào", "Cưỡng ép kết hôn"; "" is "chưa rõ".
QString valueName(FilterPart part, const std::string& value);

const std::vector<FacetValue>& valuesOf(FilterPart part, const Facets& facets);
std::vector<std::string> chosenValues(FilterPart part, const Filter& filter);
void setChosenValues(FilterPart part, const std::vector<std::string>& values, Filter& filter);
Filter without(FilterPart part, Filter filter);

} // namespace tuyen
