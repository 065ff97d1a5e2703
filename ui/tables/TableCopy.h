// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QString>

class QAbstractItemModel;
class QMimeData;

namespace tuyen {

/// A cell of a CSV file or of the clipboard: quoted where needed, and with an apostrophe before
/// what a spreadsheet would take for a formula (= + - @ tab).
QString csvCell(const QString& text, bool isNumber = false);

/// Rows and columns of a selection as text with tabs and as an HTML table; what the cells show, so
/// pseudonyms stay pseudonyms.
struct TableCopy {
    QString tsv;
    QString html;
    int rows = 0;
};
TableCopy copyOf(const QModelIndexList& cells, bool hasHeaders);
QMimeData* mimeOf(const TableCopy& copy);

} // namespace tuyen
