// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/internal/BirthWords.h"

#include "text/Fold.h"

#include <algorithm>
#include <iterator>

namespace tuyen {

static bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::optional<BirthMark> findBirth(std::string_view text)
{
    for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
        const bool isYear
            = (text[i] == '1' && text[i + 1] == '9') || (text[i] == '2' && text[i + 1] == '0');
        if (!isYear || !isDigit(text[i + 2]) || !isDigit(text[i + 3])
            || (i > 0 && isDigit(text[i - 1])) || (i + 4 < text.size() && isDigit(text[i + 4]))) {
            continue;
        }
        BirthMark mark { i, i + 4,
            (text[i] - '0') * 1000 + (text[i + 1] - '0') * 100 + (text[i + 2] - '0') * 10
                + (text[i + 3] - '0') };
        while (mark.at > 0
            && std::string_view("0123456789/.-").find(text[mark.at - 1]) != std::string::npos) {
            --mark.at;
        }
        while (true) {
            auto end = mark.at;
            while (end > 0 && std::string_view(" :.").find(text[end - 1]) != std::string::npos) {
                --end;
            }
            auto start = end;
            while (
                start > 0 && std::string_view(" ,;(-").find(text[start - 1]) == std::string::npos) {
                --start;
            }
            static constexpr std::string_view words[]
                = { "sn", "s n", "sinh", "nam", "ngay", "ns", "n s", "born", "dob", "b" };
            const std::string word = fold(text.substr(start, end - start));
            if (start == end
                || std::find(std::begin(words), std::end(words), word) == std::end(words)) {
                return mark;
            }
            mark.at = start;
        }
    }
    return std::nullopt;
}

} // namespace tuyen
