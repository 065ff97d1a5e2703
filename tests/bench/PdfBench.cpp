// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "base/File.h"
#include "report/ReportBuilder.h"
#include "report/ReportPdf.h"
#include "trends/IncidentCube.h"

#include <QApplication>

namespace tuyen::bench {

Json benchPdf(Workshop& workshop, std::int64_t incidents)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int count = 1;
    char name[] = "bench";
    char* arguments[] { name, nullptr };
    const QApplication app(count, arguments);

    Store store = workshop.open(incidents);
    const auto cube = IncidentCube::build(store);
    ReportRequest request;
    request.years = { 2024 };
    request.today = 20770; // 2026-11-13
    Report report;
    const double build = seconds([&] { report = buildReport(store, *cube, request); });
    const auto file = workshop.folder() / "bench.pdf";
    int pages = 0;
    const double write = seconds(
        [&] { pages = writeReportPdf(report, QString::fromStdString(utf8(file))).pages; });
    return { { "incidents", store.counts().incidents }, { "pages", pages },
        { "figures", report.figures.size() }, { "buildSeconds", build }, { "writeSeconds", write },
        { "secondsFor20Pages", (build + write) * 20 / pages },
        { "megabytes", static_cast<double>(std::filesystem::file_size(file)) / 1e6 },
        { "goal", "20 pages <= 2 s" } };
}

} // namespace tuyen::bench
