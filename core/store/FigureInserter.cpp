// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Official figures of an import.
#include "store/internal/RowInserter.h"

namespace tuyen {

void RowInserter::loadFigures()
{
    m_knownFigures.emplace();
    auto row = m_tables.connection->prepare("SELECT fingerprint FROM official_figures");
    while (row.step()) {
        m_knownFigures->insert(static_cast<std::uint64_t>(row.integer(0)));
    }
}

/// Those of a row that are not there yet; a row of which all are there is a duplicate.
bool RowInserter::addFigures(const RowDraft& draft, HowAdded how)
{
    if (!m_knownFigures) {
        loadFigures();
    }
    m_tables.known.addRow(draft.fingerprint);
    std::int64_t sourceRow = 0;
    for (const auto& figure : draft.figures) {
        const bool isNew = m_knownFigures->insert(figure.fingerprint).second;
        if (isNew || how == HowAdded::Apart) {
            sourceRow = sourceRow == 0 ? addSourceRow(draft) : sourceRow;
            writeFigure(RowWriter(m_tables.insertFigure, *m_tables.codes), figure, m_tables.figures.draw(), m_tables.batch,
                sourceRow);
        }
    }
    return sourceRow != 0;
}

} // namespace tuyen
