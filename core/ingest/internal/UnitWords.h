// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/prose/internal/Words.h"
#include "domain/OfficialFigure.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace tuyen {

/// A phrase that names what is counted, marks kept.
struct UnitWord {
    std::string_view phrase;
    CountUnit unit;
};

/// The longest phrase that stands from word `at` on, and how many words it has; null: none does.
const UnitWord* unitAt(const prose::Words& words, std::size_t at, std::size_t& length);

/// What a label or header counts: "Số vụ mua bán người" incidents, "Nạn nhân là trẻ em" minors.
/// None where it names nothing we count, or a part that has no unit of its own ("đối tượng nữ",
/// "Trong đó: nữ").
std::optional<CountUnit> unitNamedIn(std::string_view words);

} // namespace tuyen
