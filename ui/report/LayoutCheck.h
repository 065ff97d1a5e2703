// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ReportBuilder.h"
#include "report/ReportPages.h"

#include <vector>

namespace tuyen {

/// What only the laid-out pages can tell: everything stands inside the margins of Decree 30, and
/// the letters of the report exist in its typeface.
std::vector<ReportCheck> checkLayout(const Report& report, const ReportPages& pages);

} // namespace tuyen
