// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/WatchEntry.h"
#include "store/Store.h"

#include <vector>

namespace tuyen {

/// The watch list of a store that the fictional files of writeDemo() were imported into: the suspect
/// of most incidents, the phone of most users, whose review is due in five days, and a suspect whose
/// entry has lapsed ten days ago. What stands on the list already stays as it is. Throws Error
/// "demo.not-fictional" (nothing there is from these files), "store.read-only".
std::vector<WatchEntry> watchDemo(Store& store);

} // namespace tuyen
