// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Platform.h"

#include <windows.h>

namespace tuyen {

void keepSecretsOffDisk()
{
    // No error box, no report with a dump of this process.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

} // namespace tuyen
