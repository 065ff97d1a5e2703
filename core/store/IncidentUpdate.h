// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "domain/Incident.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// One field of a known incident that a row states otherwise, in words for people.
struct FieldDifference {
    std::string field; ///< as in headers.csv where it has one: "incident_date", "victim_count" …
    std::string before;
    std::string after;
    friend bool operator==(const FieldDifference&, const FieldDifference&) = default;
};

/// Every field an update can change, in the order it is shown in.
std::span<const std::string_view> updatableFields();

/// What the draft states otherwise than the incident, or anew. What a draft is silent about is no
/// difference.
std::vector<FieldDifference> differences(
    const Incident& known, const Incident& draft, Language language);
/// The same, names alone.
std::vector<std::string> differingFields(const Incident& known, const Incident& draft);

/// Where everything the draft states otherwise is the same thing more precisely (the day of a known
/// month, the commune of a known province, 4 of "at least 3"): the fields. Else none.
std::vector<std::string> refinedFields(const Incident& known, const Incident& draft);
/// The fields of which the draft states less than is known, and nothing otherwise.
std::vector<std::string> coarserFields(const Incident& known, const Incident& draft);

/// The incident with these fields as the draft states them; no fields: all that differ. Terms are
/// replaced group by group; of a place in the same unit the parts the draft is silent about stay.
Incident updated(
    const Incident& known, const Incident& draft, const std::vector<std::string>& fields);

/// The incident with what a further row of the same list adds: fields it was silent about, further
/// terms, and its remarks, links and ways of working as further lines; of a second offence or state,
/// which in a list of people are those of the person, the words go into the remarks. None where the
/// row contradicts it.
std::optional<Incident> joined(const Incident& known, const Incident& said);

} // namespace tuyen
