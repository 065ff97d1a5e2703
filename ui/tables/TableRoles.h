// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace tuyen {

/// What a table's cell can tell its delegate beside its text. All tables of the program speak so.
enum TableRole {
    SortRole = Qt::UserRole + 1, ///< the raw value; never the shown text
    IdRole,                      ///< qint64: the id of the row's thing
    ToneRole,                    ///< CellTone
    TagRole,                     ///< CellTag: the text stands in a small box
    MarkRole,                    ///< CellMark: a tinted cell with a sign
    IconRole,                    ///< QString: a drawn icon before the text
    IconColourRole,              ///< QColor of that icon
};

enum class CellTone { Normal, Strong, Secondary, Estimated /* italic: a guess */, Presumed, Link };
enum class CellTag { None, Neutral, Warn };
enum class CellMark { None, Waits, LookAt, Known };

} // namespace tuyen
