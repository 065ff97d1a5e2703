// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Person.h"
#include "store/Store.h"

#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// The people as shown, under their true names: written into the journal first, with who, when and
/// why, then read. Whoever is not there is left out. Throws Error "reveal.no-reason" when the
/// reason is nothing but blanks, "store.read-only" when it cannot be written down: then nothing is
/// shown.
std::vector<Person> reveal(
    Store& store, const std::vector<PersonId>& people, std::string_view reason);

} // namespace tuyen
