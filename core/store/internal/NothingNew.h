// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Incident.h"

namespace tuyen {

/// Whether everything the draft states is stated by the known incident too. Values are compared,
/// not the words they were read from: "1/5/2023" and "01/05/2023" say the same.
bool saysNothingNew(const Incident& draft, const Incident& known);

} // namespace tuyen
