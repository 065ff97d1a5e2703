// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace tuyen {

/// Whether a second word that stands in names alone ("Văn", "Thị", "Đức" before a given name) makes
/// a person of three to five capitalised words, whatever the family: "Lộc Văn Kiên". What opens a
/// place, a post or an alias ("Xã Văn Lăng", "Tức Văn Ba") is none.
bool isShapedAsPerson(const std::vector<std::string_view>& words);

/// Whether the words may be one more person and nothing says so: one to five capitalised words that
/// are no people ("Tày"), country, post, nor the beginning of an address or an alias.
bool mayBePerson(std::string_view text);

} // namespace tuyen
