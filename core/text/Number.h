// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "base/Quantity.h"

#include <string>
#include <string_view>

namespace tuyen {

enum class NumberStyle { Vietnamese, English }; ///< 1.604,5 or 1,604.5

/// A number as people write it: "1.604", "10,5", "hai", "1,5 triệu". None when it is none.
std::optional<double> parseNumber(std::string_view text, NumberStyle style = NumberStyle::Vietnamese);

/// A count with what qualifies it: "gần 25 nghìn", "hơn 10", "2-3", "khoảng 20 người". A value that
/// cannot be read ("2 hoặc 3" can: a range; "vài" cannot) has no value and keeps its raw words.
Quantity parseQuantity(std::string_view text, NumberStyle style = NumberStyle::Vietnamese);

/// "-", "?", "NA", "n/a", "-99", "không rõ", "chưa rõ", "unknown": the source says it does not know.
bool meansUnknown(std::string_view text);

/// "1.604" or "1,604"; "1.234,5" with decimals.
std::string formatNumber(std::int64_t value, Language language);
/// "gần 25.000", "almost 25,000", "2–3", in words of the language; the words of the source where no
/// number was read from them, and empty without either. What the source wrote stays in `raw`.
std::string formatQuantity(const Quantity& quantity, Language language);
std::string formatNumber(double value, int decimals, Language language);

} // namespace tuyen
