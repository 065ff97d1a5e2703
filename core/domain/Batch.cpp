// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Batch.h"

namespace tuyen {

RowCounts& RowCounts::operator+=(const RowCounts& other)
{
    rowsRead += other.rowsRead;
    stored += other.stored;
    duplicates += other.duplicates;
    quarantined += other.quarantined;
    notRows += other.notRows;
    return *this;
}

} // namespace tuyen
