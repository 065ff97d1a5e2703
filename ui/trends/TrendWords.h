// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Args.h"
#include "base/Language.h"
#include "trends/TrendTable.h"

#include <QString>

namespace tuyen {

/// The words inside the pictures, from core's catalogue: an exported picture speaks the language it
/// is asked for, whatever the window speaks.
QString chartWord(std::string_view code, Language language, const Args& args = {});
QString measureWord(Measure measure, Language language);                   ///< "Vụ"
QString countWord(Measure measure, std::int64_t count, Language language); ///< "30 vụ"
QString basisWord(Basis basis, Language language);
QString neighbourWord(std::string_view neighbour, Language language); ///< "" is "other"
QString number(std::int64_t value, Language language);
QString signedNumber(std::int64_t value, Language language); ///< "+4", "−3", "0"
/// "2012" for the first and when `inFull`, else "’13".
QString yearLabel(int year, bool inFull);
/// "2024–25", "2024" when both are one year.
QString yearSpan(int from, int to);
/// The name of a unit as rows and tooltips show it; "" is "place not known".
QString unitName(std::string_view unit, Basis basis, Language language);
QString chartTitle(const TrendTable& table, Language language);

} // namespace tuyen
