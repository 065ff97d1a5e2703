// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/CellReading.h"

#include "base/Catalogue.h"
#include "ingest/ColumnMapping.h"
#include "ingest/IngestText.h"
#include "text/DateText.h"
#include "text/Fold.h"
#include "text/Number.h"
#include "theme/Text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tuyen {

struct CellReading {
    Q_DECLARE_TR_FUNCTIONS(tuyen::CellReading)
};

static std::string_view typeOf(std::string_view field)
{
    const FieldDefinition* definition = fieldDefinition(field);
    return definition == nullptr ? std::string_view() : std::string_view(definition->type);
}

bool isNumberField(std::string_view field)
{
    const std::string_view type = typeOf(field);
    return type == "int" || type == "float" || type == "money";
}

QString readingOf(const ShownCell& cell, const Preview& preview)
{
    if (cell.meaning == nullptr || cell.text.empty()) {
        return {};
    }
    if (cell.meaning->field.empty()) {
        return CellReading::tr("column left out");
    }
    if (meansUnknown(cell.text)) {
        return CellReading::tr("not known");
    }
    const std::string_view type = typeOf(cell.meaning->field);
    if (type == "date") {
        DateHints hints;
        hints.order = preview.dateOrder;
        hints.yearHint = preview.yearHint;
        hints.isBirth = cell.meaning->field.find("birth") != std::string::npos;
        return qt(formatDate(parseDate(cell.text, hints).date, IngestText::language()));
    }
    const bool isYear = cell.meaning->field.find("year") != std::string::npos;
    if (type == "int" && !isYear) {
        {
        const auto read = parseQuantity(cell.text, preview.numberStyle);
        return read.isKnown() ? qt(formatQuantity(read, IngestText::language())) : QString();
    }
    }
    return {};
}

static QString stateText(RowState state)
{
    switch (state) {
    case RowState::Waits:
        return CellReading::tr("the row waits");
    case RowState::Duplicate:
        return CellReading::tr("already in the store");
    case RowState::NotARow:
        return CellReading::tr("not a row of data: left out");
    case RowState::LookAt:
        return CellReading::tr("goes in, look at it");
    case RowState::GoesIn:
        break;
    }
    return {};
}

static QString why(const ShownCell& cell)
{
    if (cell.issue != nullptr) {
        return IngestText::issueSentence(*cell.issue);
    }
    return cell.row.state == RowState::GoesIn || cell.row.state == RowState::LookAt
        ? QString()
        : stateText(cell.row.state);
}

QString detailLine(const ShownCell& cell, const Preview& preview, int column)
{
    QStringList parts;
    parts << qt(columnLetters(column)) + QString::number(cell.row.number);
    QString value = cell.text.empty() ? CellReading::tr("empty cell")
                                      : QStringLiteral("“%1”").arg(qt(cell.text));
    const QString reading = readingOf(cell, preview);
    if (!reading.isEmpty()) {
        value += QStringLiteral(" → ") + reading;
    }
    parts << value;
    if (cell.isFixed) {
        parts << CellReading::tr("written here for this import");
    }
    const QString reason = why(cell);
    if (!reason.isEmpty()) {
        parts << reason;
    }
    return parts.join(QStringLiteral("  ·  "));
}

QString hoverCard(const ShownCell& cell, const Preview& preview)
{
    const QString reason = why(cell);
    const QString reading = readingOf(cell, preview);
    if (reason.isEmpty() && reading.isEmpty() && !cell.isFixed) {
        return {};
    }
    QString card = QStringLiteral("<p style='white-space:pre-wrap;margin:2px'>");
    card += CellReading::tr("in the file") + QStringLiteral(": <b>") + qt(cell.text).toHtmlEscaped()
        + QStringLiteral("</b>");
    if (cell.isFixed) {
        card += QStringLiteral(" (") + CellReading::tr("written here for this import")
            + QLatin1Char(')');
    }
    if (!reading.isEmpty()) {
        card += QStringLiteral("<br>") + CellReading::tr("read as") + QStringLiteral(": <b>")
            + reading.toHtmlEscaped() + QStringLiteral("</b>");
    }
    if (!reason.isEmpty()) {
        card += QStringLiteral("<br>") + reason.toHtmlEscaped();
    }
    return card + QStringLiteral("</p>");
}

QString mappingReason(const MappedColumn& column)
{
    QString text = QStringLiteral("“%1” → %2")
                       .arg(qt(column.header),
                           column.field.empty() ? CellReading::tr("left out")
                                                : IngestText::fieldName(column.field));
    if (hasSentence(column.why)) {
        text += QStringLiteral(": ") + qt(sentence(column.why, {}, IngestText::language()));
    }
    const FieldDefinition* definition = fieldDefinition(column.field);
    if (definition != nullptr && column.why != "mapping.chosen" && column.why != "mapping.recipe") {
        const auto spelling = std::ranges::find_if(definition->spellings,
            [&](const std::string& one) { return fold(one) == fold(column.header); });
        if (spelling != definition->spellings.end()) {
            text += QStringLiteral(" ") + CellReading::tr("List: “%1”.").arg(qt(*spelling));
        }
    }
    if (!column.field.empty() && column.confidence >= 0.8 && column.confidence < 1) {
        text += QStringLiteral(" (%1 %)").arg(qRound(column.confidence * 100));
    }
    if (!column.field.empty() && column.confidence < 0.8) {
        text += QStringLiteral(" (")
            + CellReading::tr("a guess, %1 %").arg(qRound(column.confidence * 100))
            + QLatin1Char(')');
    }
    return text;
}

QString sampleOf(const Preview& preview)
{
    for (const SheetPreview& sheet : preview.sheets) {
        for (const PreviewRow& row : sheet.rows) {
            const auto it = std::ranges::find_if(row.cells, [](const std::string& cell) {
                return cell.size() < 60
                    && std::ranges::any_of(cell, [](char c) { return (c & 0x80) != 0; });
            });
            if (it != row.cells.end()) {
                return qt(*it).simplified();
            }
        }
    }
    return {};
}

} // namespace tuyen
