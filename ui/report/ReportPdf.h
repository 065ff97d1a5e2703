// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "report/Report.h"

#include <QByteArray>
#include <QString>

namespace tuyen {

class ReportPages;

struct PdfResult {
    int pages = 0;
    qint64 bytes = 0;
    QString sha256; ///< of the file, lower-case hex
};

/// Lays the report out and writes it as PDF/A-1b with its fonts inside. Needs a QGuiApplication, no
/// display. The bytes are checked before the file appears and read back after: a failure leaves an
/// older file whole. Throws Error "file.unwritable", "file.disk-full", "report.pdf.unsafe";
/// Cancelled.
PdfResult writeReportPdf(
    const Report& report, const QString& file, Progress& progress = silentProgress());

/// The bytes alone, of pages already laid out.
QByteArray reportPdf(
    const Report& report, const ReportPages& pages, Progress& progress = silentProgress());

/// What is wrong with a PDF of ours, empty when nothing is: not PDF/A-1b, a font outside the file,
/// an author, this machine's name or a folder in what describes it.
QString flawOf(const QByteArray& pdf);

} // namespace tuyen
