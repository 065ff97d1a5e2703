// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tuyen {

/// Seven bits a byte, the lowest first.
inline void putNumber(std::string& out, std::uint64_t number)
{
    while (number >= 0x80) {
        out += static_cast<char>(0x80 | (number & 0x7f));
        number >>= 7;
    }
    out += static_cast<char>(number);
}

/// Throws Error "store.damaged" when the bytes end before the number does.
inline std::uint64_t takeNumber(std::string_view& bytes)
{
    std::uint64_t number = 0;
    for (int shift = 0; shift < 64 && !bytes.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        number |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0) {
            return number;
        }
    }
    throw Error("store.damaged");
}

} // namespace tuyen
