// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ReceiptPrint.h"

#include "ingest/IngestText.h"
#include "ingest/ReceiptModel.h"
#include "ingest/ReceiptTraces.h"
#include "prose/ProseWords.h"
#include "theme/Text.h"

#include <QPagedPaintDevice>
#include <QTextDocument>

namespace tuyen {

static QString cell(const QString& text, bool isNumber, bool isHead = false)
{
    const QString tag = isHead ? QStringLiteral("th") : QStringLiteral("td");
    return QStringLiteral("<%1 align='%2' style='padding:2px 8px 2px 0'>%3</%1>")
        .arg(
            tag, isNumber ? QStringLiteral("right") : QStringLiteral("left"), text.toHtmlEscaped());
}

QString ReceiptPrint::table(const ReceiptSet& set)
{
    ReceiptModel model;
    model.setReceipts(set);
    const auto isShown
        = [&set](int column) { return column != ReceiptModel::AsideColumn || set.aside() > 0; };
    QString html = QStringLiteral("<table width='100%' cellspacing='0'><tr>");
    for (int column = 0; column < model.columnCount(); ++column) {
        if (!isShown(column)) {
            continue;
        }
        html += cell(model.headerData(column, Qt::Horizontal).toString(), column > 0, true);
    }
    html += QStringLiteral("</tr>");
    for (int row = 0; row < model.rowCount(); ++row) {
        html += QStringLiteral("<tr>");
        for (int column = 0; column < model.columnCount(); ++column) {
            if (!isShown(column)) {
                continue;
            }
            const QModelIndex index = model.index(row, column);
            html += cell(
                index.data().toString(), column > 0, index.data(ReceiptModel::SumRole).toBool());
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString ReceiptPrint::issues(const ReceiptSet& set)
{
    const auto reasons = set.reasons();
    if (reasons.empty()) {
        return {};
    }
    QString html = QStringLiteral("<h3>%1</h3><table width='100%' cellspacing='0'>")
                       .arg(reasonsTitle(set).toHtmlEscaped());
    for (const ReceiptSet::Reason& reason : reasons) {
        QStringList examples;
        for (const std::string& raw : reason.examples) {
            examples << QStringLiteral("“%1”").arg(qt(raw).simplified());
        }
        html += QStringLiteral("<tr>") + cell(IngestText::issueTitle(reason.code), false)
            + cell(examples.join(QStringLiteral("; ")), false)
            + cell(IngestText::number(reason.count), true) + QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString ReceiptPrint::leftOut(const ReceiptSet& set)
{
    const auto lines = set.leftOut();
    if (lines.empty()) {
        return {};
    }
    QString html = QStringLiteral("<h3>%1</h3><table width='100%' cellspacing='0'>")
                       .arg(leftOutTitle().toHtmlEscaped());
    for (const ReceiptSet::LeftOut& line : lines) {
        html += QStringLiteral("<tr>") + cell(line.why, false) + cell(line.rows, false)
            + cell(line.examples, false) + cell(IngestText::number(line.count), true)
            + QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

/// The reasons are counted when the rows are read; repaired or set aside since, a row stays in
/// them.
QString ReceiptPrint::reasonsTitle(const ReceiptSet& set)
{
    return set.since().isEmpty() ? tr("Why rows wait") : tr("Why rows waited at the import");
}

QString ReceiptPrint::leftOutTitle() { return tr("Rows left out, and why"); }

QString ReceiptPrint::figures(const ReceiptSet& set)
{
    if (set.figures.empty()) {
        return {};
    }
    QString html = QStringLiteral("<h3>%1</h3>").arg(ProseWords::figuresTitle().toHtmlEscaped());
    for (const StoredFigure& figure : set.figures) {
        html += QStringLiteral("<p style='margin:2px 0'>%1<br><i>%2</i></p>")
                    .arg(ProseWords::figure(figure.figure).toHtmlEscaped(),
                        qt(figure.figure.raw).toHtmlEscaped());
    }
    return html;
}

QString ReceiptPrint::traces(const ReceiptSet& set)
{
    QString html = QStringLiteral("<h3>%1</h3><table width='100%' cellspacing='0'>")
                       .arg(ReceiptTraces::title().toHtmlEscaped());
    for (const auto& [word, value] : ReceiptTraces::of(set)) {
        html += QStringLiteral("<tr>") + cell(word, false) + cell(value, false)
            + QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>") + hashes(set);
}

QString ReceiptPrint::hashes(const ReceiptSet& set)
{
    QString html = QStringLiteral("<h3>%1</h3>")
                       .arg(tr("Original files, kept byte for byte (SHA-256)").toHtmlEscaped());
    for (const Receipt& receipt : set.receipts) {
        html += QStringLiteral("<p style='margin:2px 0'>%1 · %2<br><span "
                               "style='font-family:monospace;font-size:8pt'>%3</span></p>")
                    .arg(IngestText::batchName(receipt.batch), qt(receipt.file).toHtmlEscaped(),
                        qt(receipt.sha256));
    }
    return html;
}

QString ReceiptPrint::sum(const ReceiptSet& set)
{
    const RowCounts counts = set.counts();
    const auto number = [](std::int64_t value) { return IngestText::number(value); };
    if (set.aside() == 0) {
        return tr("%1 rows read = %2 taken in + %3 already there + %4 waiting + %5 no data rows",
            nullptr, IngestText::plural(counts.rowsRead))
            .arg(number(counts.rowsRead), number(counts.stored), number(counts.duplicates),
                number(counts.quarantined), number(counts.notRows));
    }
    return tr("%1 rows read = %2 taken in + %3 already there + %4 waiting + %5 set aside + %6 no "
              "data rows",
        nullptr, IngestText::plural(counts.rowsRead))
        .arg(number(counts.rowsRead), number(counts.stored), number(counts.duplicates),
            number(counts.quarantined - set.aside()), number(set.aside()), number(counts.notRows));
}

QString ReceiptPrint::html(const ReceiptSet& set, const QString& storeName)
{
    if (set.isEmpty()) {
        return {};
    }
    const CreatedCounts created = set.created();
    const auto number = [](std::int64_t value) { return IngestText::number(value); };
    QString html
        = QStringLiteral("<h2>%1</h2><p>%2 · %3</p>")
              .arg(tr("Import receipt").toHtmlEscaped(),
                  IngestText::moment(set.receipts.front().importedAtMs), storeName.toHtmlEscaped());
    if (set.isAnyUndone()) {
        html += QStringLiteral("<p><b>%1</b></p>")
                    .arg((set.isUndone() ? tr("This import was taken back.")
                                         : tr("Part of these imports was taken back."))
                             .toHtmlEscaped());
    }
    html += QStringLiteral("<p style='font-size:14pt'><b>%1</b></p>").arg(sum(set).toHtmlEscaped());
    if (!set.since().isEmpty()) {
        html += QStringLiteral("<p>%1</p>").arg(set.since().toHtmlEscaped());
    }
    html += QStringLiteral("<p>%1</p>")
                .arg(tr("New: %1 cases, %2 people, %3 numbers and accounts, %4 routes, %5 "
                        "places.")
                         .arg(number(created.incidents), number(created.people),
                             number(created.identifiers), number(created.routes),
                             number(created.places))
                         .toHtmlEscaped());
    std::int64_t updated = 0;
    for (const Receipt& receipt : set.receipts) {
        updated += receipt.updated;
    }
    if (updated > 0) {
        html += QStringLiteral("<p>%1</p>")
                    .arg(tr("%1 rows taken in updated a known case.", nullptr,
                        IngestText::plural(updated))
                             .arg(number(updated))
                             .toHtmlEscaped());
    }
    html += table(set) + issues(set) + leftOut(set) + figures(set);
    for (const auto& [file, why] : set.notImported) {
        html += QStringLiteral("<p>%1</p>")
                    .arg(tr("Not imported: %1 (%2)").arg(file, why).toHtmlEscaped());
    }
    for (const Issue& issue : set.proseToo()) {
        html += QStringLiteral("<p>%1</p>").arg(IngestText::issueSentence(issue).toHtmlEscaped());
    }
    return html + traces(set);
}

void ReceiptPrint::print(const ReceiptSet& set, const QString& storeName, QPagedPaintDevice* device)
{
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("Noto Sans"), 10));
    // Black on white whatever the window shows: a document paints with its own defaults on paper.
    document.setDefaultStyleSheet(QStringLiteral("body, th, td, p, h2, h3 { color: #000000; }"));
    document.setHtml(html(set, storeName));
    document.print(device);
}

} // namespace tuyen
