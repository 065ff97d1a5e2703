// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/PersonName.h"

#include <optional>

namespace tuyen {

/// A piece of a cell of names that is nothing but a count of people: "02 nạn nhân", "Nhóm 5 người",
/// "2 đối tượng khác (đã bỏ trốn)". None where it may name somebody too.
std::optional<CountedPeople> readCountedPeople(std::string_view piece);

} // namespace tuyen
