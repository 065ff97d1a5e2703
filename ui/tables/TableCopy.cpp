// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/TableCopy.h"

#include <QAbstractItemModel>
#include <QMimeData>

#include <set>

namespace tuyen {

static QString guarded(const QString& text, bool isNumber)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r");
    const bool isFormula = !isNumber && !text.isEmpty() && dangerous.contains(text.front());
    return isFormula ? QLatin1Char('\'') + text : text;
}

QString csvCell(const QString& text, bool isNumber)
{
    QString cell = guarded(text, isNumber);
    if (cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"'))
        || cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'))) {
        cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
        cell = QLatin1Char('"') + cell + QLatin1Char('"');
    }
    return cell;
}

static QString tsvCell(const QString& text, bool isNumber)
{
    QString cell = guarded(text, isNumber);
    return cell.replace(QLatin1Char('\t'), QLatin1Char(' '))
        .replace(QLatin1Char('\n'), QLatin1Char(' '));
}

TableCopy copyOf(const QModelIndexList& cells, bool hasHeaders)
{
    TableCopy copy;
    if (cells.isEmpty()) {
        return copy;
    }
    const QAbstractItemModel* model = cells.front().model();
    std::set<int> rows;
    std::set<int> columns;
    for (const auto& cell : cells) {
        rows.insert(cell.row());
        columns.insert(cell.column());
    }
    copy.rows = static_cast<int>(rows.size());
    QStringList lines;
    copy.html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    const auto addLine = [&](const char* tag, const auto& textOf) {
        QStringList line;
        copy.html += QLatin1String("<tr>");
        for (const int column : columns) {
            const auto [text, isNumber] = textOf(column);
            line += tsvCell(text, isNumber);
            copy.html += QStringLiteral("<%1>%2</%1>")
                             .arg(QLatin1String(tag), guarded(text, isNumber).toHtmlEscaped());
        }
        copy.html += QLatin1String("</tr>");
        lines += line.join(QLatin1Char('\t'));
    };
    if (hasHeaders) {
        addLine("th", [&](int column) {
            return std::pair(model->headerData(column, Qt::Horizontal)
                                 .toString()
                                 .replace(QLatin1Char('\n'), QLatin1Char(' ')),
                false);
        });
    }
    for (const int row : rows) {
        addLine("td", [&](int column) {
            const auto cell = model->index(row, column);
            const auto alignment = cell.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
            return std::pair(cell.data().toString(), alignment.testFlag(Qt::AlignRight));
        });
    }
    copy.html += QLatin1String("</table>");
    copy.tsv = lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    return copy;
}

QMimeData* mimeOf(const TableCopy& copy)
{
    auto* mime = new QMimeData;
    mime->setText(copy.tsv);
    mime->setHtml(copy.html);
    return mime;
}

} // namespace tuyen
