// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Journal.h"

#include <QString>

namespace tuyen {

/// "edit", "import.undo" … in words of the window's language; an action not known stays as it is.
QString actionWord(const std::string& action);
/// Who did it: the name given, or "analyst" in words when none was.
QString actorWord(const std::string& actor);
/// The action and its reason: "import (Q3 An Giang)".
QString describe(const JournalEntry& entry);

} // namespace tuyen
