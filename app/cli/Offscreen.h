// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "base/Progress.h"
#include "report/Report.h"
#include "store/StoreKey.h"
#include "trends/TrendTable.h"

#include <string>
#include <vector>

namespace tuyen::cli {

/// The three verbs that draw. Qt is started here and nowhere else, without a display.

/// Throws Error "file.unwritable" and what writeReportPdf throws. Returns the number of pages.
int drawReport(const std::string& file, const Report& report, Progress& progress);
/// By the ending of the name: .svg, .png, .pdf. Throws Error "cli.bad-chart", "file.unwritable".
void drawChart(const std::string& file, const TrendTable& table,
    const std::vector<NeighbourSeries>& series, Language language);
/// Throws Error "file.unwritable".
void drawRecoverySheet(
    const std::string& file, const StoreKey& key, const std::string& storeName, Language language);

} // namespace tuyen::cli
