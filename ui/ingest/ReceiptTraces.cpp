// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ReceiptTraces.h"

#include "ingest/IngestText.h"
#include "shell/JournalWords.h"
#include "theme/Text.h"

#include <QStringList>

namespace tuyen {

/// Each value once; of many in order, the first and the last.
static QString joined(const std::vector<QString>& values)
{
    constexpr qsizetype mostListed = 3;
    QStringList list;
    for (const QString& value : values) {
        if (!value.isEmpty() && !list.contains(value)) {
            list << value;
        }
    }
    if (list.size() > mostListed) {
        return list.front() + QStringLiteral(" – ") + list.back();
    }
    return list.join(QStringLiteral(", "));
}

QString ReceiptTraces::title() { return tr("Traces"); }

std::vector<std::pair<QString, QString>> ReceiptTraces::of(const ReceiptSet& set)
{
    std::vector<std::pair<QString, QString>> traces;
    if (set.isEmpty()) {
        return traces;
    }
    const auto add = [&traces](const QString& word, const QString& value) {
        if (!value.isEmpty()) {
            traces.emplace_back(word, value);
        }
    };
    std::vector<QString> names, lines, actors, formats, recipes;
    std::int64_t updated = 0;
    double seconds = 0;
    for (std::size_t i = 0; i < set.receipts.size(); ++i) {
        const Receipt& receipt = set.receipts[i];
        names.push_back(IngestText::batchName(receipt.batch));
        lines.push_back(
            set.journalLines[i] == 0 ? QString() : IngestText::number(set.journalLines[i]));
        actors.push_back(actorWord(set.batches[i].actor));
        formats.push_back(IngestText::formatName(receipt.format, receipt.encoding));
        recipes.push_back(qt(receipt.recipe));
        updated += receipt.updated;
        seconds += receipt.seconds;
    }
    add(tr("Import"), joined(names));
    const QString journal = joined(lines);
    add(tr("Journal"), journal.isEmpty() ? QString() : tr("line %1").arg(journal));
    add(tr("Imported by"), joined(actors));
    add(tr("Time"),
        IngestText::moment(set.receipts.front().importedAtMs) + QStringLiteral(", ")
            + IngestText::seconds(seconds));
    add(tr("Read as"), joined(formats));
    add(tr("Recipe"), joined(recipes));
    QStringList columns;
    for (const Receipt& receipt : set.receipts) {
        for (const std::string& header : notMapped(receipt)) {
            const QString shown = QStringLiteral("“%1”").arg(qt(header).simplified());
            if (!columns.contains(shown)) {
                columns << shown;
            }
        }
    }
    if (!columns.isEmpty()) {
        add(tr("Unused columns"),
            tr("%1 (in the original rows only)").arg(columns.join(QStringLiteral("; "))));
    }
    const auto number
        = [](std::int64_t rows) { return rows == 0 ? QString() : IngestText::number(rows); };
    add(tr("Updated cases"), number(updated));
    return traces;
}

} // namespace tuyen
