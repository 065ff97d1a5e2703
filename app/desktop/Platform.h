// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tuyen {

/// Keeps the memory of this process out of core dumps and away from other processes of the user,
/// where the system can: a dump would hold the key and names.
void keepSecretsOffDisk();

} // namespace tuyen
