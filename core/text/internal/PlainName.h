// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/PersonName.h"

namespace tuyen {

/// Nearly every cell of names holds one that is nothing but a family name and one to five words
/// behind it, each with a capital. Those are read here, from what is remembered of their words;
/// false: the text may be more than that, and parsePersonName must look. Says what it would say.
/// The year of birth may stand behind it in brackets: "Nguyễn Văn An (1987)".
bool readPlainName(std::string_view text, PersonName& name);

} // namespace tuyen
