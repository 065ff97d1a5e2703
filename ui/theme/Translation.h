// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"

#include <QString>

namespace tuyen {

/// Switches every word of the program at once: widgets get QEvent::LanguageChange and read tr()
/// again.
void applyLanguage(Language language);

/// `source` of `context` in a language that may not be the window's: the palette knows commands in
/// both.
QString translated(Language language, const char* context, const char* source);

} // namespace tuyen
