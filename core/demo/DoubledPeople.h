// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PersonFacts.h"

#include <cstdint>
#include <vector>

namespace tuyen {

/// Records of invented people, some written down twice or three times the way offices do.
struct DoubledPeople {
    std::vector<PersonFacts> records; ///< ids from 1, in no order that tells anything
    std::vector<std::int64_t> who; ///< of each record, the number of the person; equal: one person
    std::int64_t truePairs = 0;
};

/// `people` different people from the names of resources/reference; a quarter have one more record,
/// one in twelve two more, each with one to four of: given name first, marks lost, i for y, other
/// tone place, đ as ð, letters off, middle name dropped or an initial, an alias instead of the name
/// or beside it, a rank before it, names of minorities as they sound, day and month changed over, a
/// digit off, the year alone or about, the province of before or of today, hometown for residence,
/// gone or other phones and documents. Among the others there are siblings, twins, namesakes of one
/// year and province, and phones that a whole house uses. The same seed gives the same records.
DoubledPeople doubledPeople(std::int64_t people, std::uint64_t seed);

} // namespace tuyen
