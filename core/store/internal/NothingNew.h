// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Incident.h"
#include "domain/Person.h"

#include <optional>
#include <string>
#include <vector>

namespace tuyen {

/// Whether what is said is known: nothing is said, or the same value, or one that the known one is
/// within ("5/2023" of 14/5/2023, "at least 3" of 4, the province of a commune). The words it was
/// read from may differ.
bool covers(const std::string& known, const std::string& said);
bool covers(const PartialDate& known, const PartialDate& said);
bool covers(const Quantity& known, const Quantity& said);
bool covers(const PlaceMention& known, const PlaceMention& said);
bool covers(const std::vector<std::string>& known, const std::vector<std::string>& said);

/// Whether what is said is within what is known, and says it more precisely.
bool refines(const PartialDate& known, const PartialDate& said);
bool refines(const Quantity& known, const Quantity& said);
bool refines(const PlaceMention& known, const PlaceMention& said);
template <class Value> bool refines(const Value&, const Value&) { return false; }

/// Whether two names are one: a name in other marks is another, but for one that was written without
/// any ("NGUYEN VAN A").
bool namesAgree(const std::string& known, const std::string& said);

/// Whether everything the draft states is stated by the known incident too. Values are compared,
/// not the words they were read from: "1/5/2023" and "01/05/2023" say the same.
bool saysNothingNew(const Incident& draft, const Incident& known);

/// The known person with what is said of them beside: what was not known, or not so precisely; further
/// aliases and notes. None where one of the two cannot be: then they are two people.
std::optional<Person> joined(const Person& known, const Person& said);

/// Whether the known person carries all that the draft states, so that the two can be one record
/// and nothing is lost. Names agree as above; a date of which the known one is the more precise says
/// the same.
bool saysNothingNew(const Person& draft, const Person& known);

} // namespace tuyen
