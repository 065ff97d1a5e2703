// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportBuilder.h"

#include "base/Error.h"
#include "report/internal/YearReport.h"
#include "store/Journal.h"

namespace tuyen {

std::vector<std::pair<std::string, std::string>> reportTemplates()
{
    return { { "year", "report.template.year" } };
}

Report buildReport(
    Store& store, const IncidentCube& cube, const ReportRequest& request, Progress& progress)
{
    if (request.templateName != "year") {
        throw Error("report.unknown-template", { { "template", request.templateName } });
    }
    const Journal journal(store);
    const auto sequence = journal.headSequence();
    const auto head = journal.headHash();
    auto report = YearReport(store, cube, request).build(progress);
    report.storeId = store.id();
    report.journalSequence = sequence;
    report.journalHead = head;
    report.programVersion = TUYEN_VERSION;
    report.fingerprint = fingerprintOf(report);
    return report;
}

} // namespace tuyen
