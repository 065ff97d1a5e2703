// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Offscreen.h"

#include "base/Error.h"
#include "report/ReportPdf.h"
#include "store/RecoverySheet.h"
#include "theme/Translation.h"
#include "trends/TrendSheet.h"

#include <QApplication>

#include <cstdio>

namespace tuyen::cli {

namespace {
/// Qt for one picture. Always offscreen: where there is a display it is none of our business.
class Drawing {
public:
    explicit Drawing(Language language)
        : m_app(start())
    {
        applyLanguage(language);
    }
    ~Drawing() { qInstallMessageHandler(nullptr); }
    Drawing(const Drawing&) = delete;
    Drawing& operator=(const Drawing&) = delete;

private:
    static QApplication* start()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // What Qt notes about a machine without a desktop is nothing to the person who asked.
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
            if (type == QtCriticalMsg || type == QtFatalMsg) {
                std::fprintf(stderr, "%s\n", qPrintable(text));
            }
        });
        static int count = 1;
        static char name[] = "tuyen";
        static char* arguments[] { name, nullptr };
        return new QApplication(count, arguments);
    }
    std::unique_ptr<QApplication> m_app;
};
}

int drawReport(const std::string& file, const Report& report, Progress& progress)
{
    const Drawing drawing(report.language);
    return writeReportPdf(report, QString::fromStdString(file), progress).pages;
}

void drawChart(const std::string& file, const TrendTable& table,
    const std::vector<NeighbourSeries>& series, Language language)
{
    const Drawing drawing(language);
    if (!exportTrendChart(table, series, QString::fromStdString(file), language, 2)) {
        throw Error("cli.bad-chart", { { "file", file } });
    }
}

void drawRecoverySheet(
    const std::string& file, const StoreKey& key, const std::string& storeName, Language language)
{
    const Drawing drawing(language);
    if (!writeRecoverySheet(
            key, QString::fromStdString(storeName), QString::fromStdString(file), language)) {
        throw Error("file.unwritable", { { "file", file } });
    }
}

} // namespace tuyen::cli
