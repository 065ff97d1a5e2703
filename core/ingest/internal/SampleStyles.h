// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ColumnMapping.h"
#include "text/DateText.h"
#include "text/Number.h"

#include <string>
#include <vector>

namespace tuyen {

/// Day first unless some date of the sample can only be month first and none can only be day first.
DateOrder orderIn(
    const std::vector<std::vector<std::string>>& sample, const ColumnMapping& mapping);

/// "1,604" all over and never "1.604": a table of an English program.
NumberStyle styleIn(
    const std::vector<std::vector<std::string>>& sample, const ColumnMapping& mapping);

} // namespace tuyen
