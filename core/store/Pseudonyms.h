// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "store/Store.h"

#include <span>
#include <string>
#include <unordered_set>
#include <vector>

namespace tuyen {

/// Every name and alias of whoever is shown under a pseudonym: for checks that none of them leaves,
/// never to be shown.
std::vector<std::string> protectedNames(Store& store);

/// Who of these people (by the id they are shown under), not protected themselves, may be somebody
/// who is, only nobody has marked it: called alike by two words or more, and neither a decision nor
/// sex or birth says that they are two.
std::unordered_set<EntityId> unmarkedDoubles(Store& store, std::span<const EntityId> people);

} // namespace tuyen
