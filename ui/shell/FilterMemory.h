// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Filter.h"

#include <QVariantMap>

namespace tuyen {

/// The codes of a filter, to find it again after a restart. The settings are not encrypted, so the
/// words that were searched for stay out: they may be a name.
QVariantMap rememberFilter(const Filter& filter);
Filter recallFilter(const QVariantMap& map);

} // namespace tuyen
