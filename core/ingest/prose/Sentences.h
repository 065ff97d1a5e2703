// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace tuyen::prose {

/// Bytes [begin, end) of a text.
struct TextSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// The sentences of one paragraph, without the blanks around them. A full stop ends none within a
/// number ("1.604"), behind an abbreviation ("TP. Hồ Chí Minh", "Tp.", "Dr."), an initial
/// ("N.V.A.") or the number of a list ("2. ..."), nor when a small letter follows.
std::vector<TextSpan> sentencesOf(std::string_view paragraph);

} // namespace tuyen::prose
