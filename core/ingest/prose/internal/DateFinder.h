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
    Further,
    Prosecution,
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

} // namespace tuyen::prose
