// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// A stretch of a place text that names one thing, and what its first word says it is.
struct PlaceSegment {
    enum class Kind { Plain, Village, Commune, District, City, Province, Gate };
    Kind kind = Kind::Plain;
    std::string text;   ///< as written
    std::string folded; ///< all of it
    std::string name;   ///< folded, without the word that gives the kind
    bool isOld = false; ///< "cũ", "trước sáp nhập" behind it
    bool isNew = false;
};

/// "xã Tân Thanh, huyện Văn Lãng tỉnh Lạng Sơn" in three; also at '(', ';', '/', " - " and line
/// ends.
std::vector<PlaceSegment> placeSegments(std::string_view text);

} // namespace tuyen
