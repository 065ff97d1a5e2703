// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportPdf.h"

#include "base/Error.h"
#include "base/File.h"
#include "report/PageGeometry.h"
#include "report/ReportPages.h"
#include "theme/Text.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSysInfo>

namespace tuyen {

QByteArray reportPdf(const Report& report, const ReportPages& pages, Progress& progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(page::unitsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setCreator(QStringLiteral("Tuyến"));
        writer.setTitle(qt(report.head.type));
        QPainter painter(&writer);
        for (int page = 0; page < pages.count(); ++page) {
            checkpoint(progress);
            progress.report(
                "pdf", static_cast<std::uint64_t>(page), static_cast<std::uint64_t>(pages.count()));
            if (page > 0) {
                writer.newPage();
            }
            pages.paint(painter, page);
        }
    }
    return bytes;
}

QString flawOf(const QByteArray& pdf)
{
    if (!pdf.startsWith("%PDF-1.4") || !pdf.trimmed().endsWith("%%EOF")) {
        return QStringLiteral("PDF 1.4");
    }
    if (!pdf.contains("pdfaid:part") || !pdf.contains("/OutputIntent")) {
        return QStringLiteral("PDF/A-1b");
    }
    if (pdf.count("/Type /FontDescriptor") != pdf.count("/FontFile")) {
        return QStringLiteral("/FontFile");
    }
    if (pdf.contains("/Author") || pdf.contains("<dc:creator") || pdf.contains("/EmbeddedFile")) {
        return QStringLiteral("/Author");
    }
    for (const QString& word :
        { QDir::homePath(), QDir::tempPath(), QSysInfo::machineHostName() }) {
        // A short host name ("a") would be met by chance in compressed bytes.
        if (word.size() > 5 && pdf.contains(word.toUtf8())) {
            return QStringLiteral("path or host");
        }
    }
    return {};
}

static std::string nameOf(const QString& file) { return utf8(QFileInfo(file).fileName()); }

PdfResult writeReportPdf(const Report& report, const QString& file, Progress& progress)
{
    const auto pages = ReportPages::layOut(report, progress);
    const QByteArray bytes = reportPdf(report, *pages, progress);
    if (const QString flaw = flawOf(bytes); !flaw.isEmpty()) {
        throw Error("report.pdf.unsafe", { { "why", utf8(flaw) } });
    }
    writeFile(
        pathFromUtf8(utf8(file)), { bytes.constData(), static_cast<std::size_t>(bytes.size()) });
    QFile written(file);
    if (!written.open(QIODevice::ReadOnly) || written.readAll() != bytes) {
        written.close();
        QFile::remove(file);
        throw Error("file.unwritable", { { "file", nameOf(file) } });
    }
    PdfResult result;
    result.pages = pages->count();
    result.bytes = bytes.size();
    result.sha256
        = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return result;
}

} // namespace tuyen
