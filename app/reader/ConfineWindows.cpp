// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Confine.h"

#include <windows.h>

#include <fcntl.h>
#include <io.h>

namespace tuyen {

/// Memory, time and child processes are capped by the job the program put this process into; what
/// is left are the mitigations a process can only ask for itself.
void confine()
{
    _setmode(0, _O_BINARY);
    _setmode(1, _O_BINARY);
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    PROCESS_MITIGATION_DYNAMIC_CODE_POLICY code {};
    code.ProhibitDynamicCode = 1;
    SetProcessMitigationPolicy(ProcessDynamicCodePolicy, &code, sizeof code);
    PROCESS_MITIGATION_EXTENSION_POINT_DISABLE_POLICY points {};
    points.DisableExtensionPoints = 1;
    SetProcessMitigationPolicy(ProcessExtensionPointDisablePolicy, &points, sizeof points);
}

} // namespace tuyen
