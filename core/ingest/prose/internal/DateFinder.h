// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/prose/internal/Context.h"
#include "text/DateText.h"

#include <vector>

namespace tuyen::prose {

/// What a date of a sentence is the date of.
enum class DateRole {
    Event,
    Further,     ///< another date of the same incident
    Reported,    ///< the authorities told of it, or somebody told them
    Arrest,      ///< "bị bắt ngày 5/3": when it was found out, not when it happened
    Prosecution,
    Trial,       ///< a court sat: no date of an incident
    Period,
    Published,
    Document,
    Birth,
    Compared,
    Plan
};

struct FoundDate {
    WordSpan span;
    DateReading reading;
    DateRole role = DateRole::Event;
};

/// The dates of a sentence in their order. `hints.yearHint` fills in "22/2".
std::vector<FoundDate> datesIn(const Words& words, const Context& context, const DateHints& hints);

/// What the sentence round it says the date is of.
DateRole roleOf(const Words& words, const Context& context, const FoundDate& date);

} // namespace tuyen::prose
