// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>

namespace tuyen {

/// The shapes of JSON values met so far: their brackets and keys, without the values. Nearly all
/// elements of a table have one of a few, and one of a shape met before has no new key: it need not be
/// parsed only for its keys. Finding the shape takes a fifth of parsing.
class JsonShapes {
public:
    /// Whether a value of the shape of `raw` was remembered.
    bool isKnown(std::string_view raw);
    /// Remembers the shape asked for last; only of a value that was in order.
    void remember();

private:
    static constexpr std::size_t most = 4096;
    static constexpr std::size_t longest = 4096;
    std::string m_shape;
    std::unordered_set<std::string> m_known;
};

} // namespace tuyen
