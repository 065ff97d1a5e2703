// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/Prng.h"
#include "domain/PersonFacts.h"

namespace tuyen {

/// A record of the person as an office writes it down: some things are not asked, and `faults`
/// things are written otherwise than they are.
PersonFacts asWritten(Prng& prng, const PersonFacts& truth, int faults, std::int64_t& nextNumber);

} // namespace tuyen
