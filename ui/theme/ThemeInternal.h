// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tuyen {

/// Tells every widget that colours or sizes are new: they re-read Theme::current(), font() and
/// px().
void refreshWidgets();

} // namespace tuyen
