// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tuyen {

/// A byte string that sorts as Vietnamese does: a ă â b c d đ e ê … y; tones (ngang, huyền, hỏi, ngã,
/// sắc, nặng) decide only after all letters, case last, lower first. The same on every system.
std::string sortKey(std::string_view text);

/// The same for a person: given name (last word), then family, then middle names.
std::string personSortKey(std::string_view fullName);

} // namespace tuyen
