// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tuyen {

/// What a text file can hold: control characters, NUL, U+FFFE, U+FFFF and bytes that are no UTF-8
/// become U+FFFD and are added to `replaced`. Tabs and line ends stay.
std::string printable(std::string_view text, std::int64_t& replaced);

/// The same for XML 1.0, in an attribute or between tags.
class XmlText {
public:
    std::string of(std::string_view text);
    std::int64_t replaced() const { return m_replaced; }

private:
    std::int64_t m_replaced = 0;
};

} // namespace tuyen
