// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Incident.h"

namespace tuyen {

/// The title of a case that nobody named: the first words of its summary, of its method, or else of
/// its place. Empty when it has none of them. Written into `title`, whose memory is used again.
void makeTitle(const Incident& incident, std::string& title);

/// Whether the incident goes by such a title, and not by a name somebody gave it.
bool hasMadeTitle(const Incident& incident);

} // namespace tuyen
