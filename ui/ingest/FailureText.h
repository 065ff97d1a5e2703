// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/JobRunner.h"

#include <QString>

namespace tuyen {

/// Why the file of this name was not read or imported, without the name: in a list that stands
/// above or before it already. "Tệp này rỗng" for "Tệp “a.csv” rỗng". What speaks of another file,
/// such as the store, is said as ever.
QString failureOfFile(const JobFailure& failure, const QString& fileName);

} // namespace tuyen
