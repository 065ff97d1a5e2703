// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "domain/OfficialFigure.h"

#include <string>

namespace tuyen {

/// The unit in words, "vụ", "nạn nhân"; from the catalogue.
std::string unitText(CountUnit unit, Language language);
/// A place in the words of its source; a province or a country in English by its English name.
std::string placeText(const PlaceMention& place, Language language);
/// "hơn 103 vụ"
std::string figureText(const OfficialFigure& figure, Language language);

} // namespace tuyen
