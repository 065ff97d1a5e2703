// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Args.h"
#include "report/Report.h"
#include "store/Store.h"
#include "trends/IncidentCube.h"

#include <string>
#include <vector>

namespace tuyen {

struct ReportRequest {
    std::string templateName = "year";
    std::vector<int>
        years;     ///< the last is the year reported on; empty: those of the filter's days, else the last with incidents
    Filter filter; ///< what the window shows; `years` win over its years and days
    Basis basis = Basis::Day;
    Language language = Language::Vietnamese;
    Profile profile = Profile::Internal;
    ReportHead head; ///< agency, number, place as far as known
    std::vector<std::string> recipients;
    std::string signerPost;
    std::string signerName;
    std::int32_t today = 0; ///< day number: the date printed
};

/// Name and one-line description (catalogue code) of every template.
std::vector<std::pair<std::string, std::string>> reportTemplates();

/// Throws Error "report.unknown-template", "report.no-data".
Report buildReport(Store& store, const IncidentCube& cube, const ReportRequest& request,
    Progress& progress = silentProgress());

/// One line of the check beside the preview.
struct ReportCheck {
    std::string code; ///< catalogue code
    bool passed = false;
    Args args;
};
/// No victim's name in any text, figures recomputed from their rows, small cells, glyph needs.
std::vector<ReportCheck> checkReport(Store& store, const IncidentCube& cube, const Report& report,
    Progress& progress = silentProgress());

} // namespace tuyen
