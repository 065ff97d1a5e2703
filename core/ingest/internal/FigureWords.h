// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/OfficialFigure.h"

#include <optional>
#include <string>
#include <string_view>

namespace tuyen {

/// A period found in a header or a label.
struct PeriodReading {
    PartialDate period;
    std::string rest; ///< folded: words that say nothing of the period
};

/// "2019", "Năm 2020", "2021 (6 tháng)", "9 tháng đầu năm 2023", "Quý I/2023", "T3/2022", "Giai đoạn
/// 2012-2017", "6 tháng cuối năm 2024", "ước 2025"; with `year` also "Quý II" and "Tháng 3". None
/// where no period is named, or where the words compare or plan ("so với 2022", "tỷ lệ %").
std::optional<PeriodReading> periodIn(std::string_view text, int year = 0);

/// What the header of a column of figures says; parts of a two-row header are joined by " / ".
struct FigureHeader {
    PartialDate period; ///< unknown: not said
    std::optional<CountUnit> unit;
    std::string label; ///< the part that names the unit
    bool isFigure() const { return period.isKnown() || unit; }
};
FigureHeader figureHeader(std::string_view header, int year = 0);

/// "Cả nước", "Toàn quốc", "Việt Nam": the whole country.
bool meansWholeCountry(std::string_view text);

} // namespace tuyen
