// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "domain/OfficialFigure.h"

#include <string>

namespace tuyen {

/// The unit in words, "vụ", "nạn nhân"; from the catalogue.
std::string unitText(CountUnit unit, Language language);
/// "103", "gần 25.000", "2–3"; the raw words where there is no value.
std::string quantityText(const Quantity& quantity, Language language);
/// A place in the words of its source, else by its name.
std::string placeText(const PlaceMention& place, Language language);
/// "hơn 103 vụ"
std::string figureText(const OfficialFigure& figure, Language language);

} // namespace tuyen
