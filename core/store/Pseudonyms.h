// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Store.h"

#include <string>
#include <vector>

namespace tuyen {

/// Every name and alias of whoever is shown under a pseudonym: for checks that none of them leaves,
/// never to be shown.
std::vector<std::string> protectedNames(Store& store);

} // namespace tuyen
