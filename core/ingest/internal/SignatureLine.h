// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tuyen {

/// Words beside a table that are no row of it: a remark, a source ("Ghi chú: …", "* …", "- …").
bool isRemark(std::string_view text);

/// Who signs below a table, or gets a copy: "Người lập biểu", "TM. ỦY BAN NHÂN DÂN", "Nơi nhận:".
bool isSignedBy(std::string_view text);

/// "Lạng Sơn, ngày 05 tháng 06 năm 2024", "Ngày … tháng … năm …": place and day of a signature.
bool isSigningDate(std::string_view text);

} // namespace tuyen
