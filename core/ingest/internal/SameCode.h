// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Args.h"
#include "ingest/internal/RowJudge.h"

namespace tuyen {

/// What the sentences of "row.same-code", "row.finer" and "row.coarser" name, in both languages: the
/// code of the case, the fields, and both values where these are dates, places by name, counts or
/// codes. Words of the source are not repeated: they may name somebody. Empty where there is nothing
/// to say.
Args otherwise(const SameCase& both);
Args moreKnown(const SameCase& both);
Args lessKnown(const SameCase& both);

} // namespace tuyen
