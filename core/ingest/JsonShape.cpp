// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/JsonShape.h"

#include <algorithm>

namespace tuyen {

/// Behind the string that begins at `at`; the end of the text when it does not end.
static std::size_t behindString(std::string_view raw, std::size_t at)
{
    for (auto from = at + 1;;) {
        const auto quote = raw.find('"', from);
        if (quote == raw.npos) {
            return raw.size();
        }
        const auto plain = raw.find_last_not_of('\\', quote - 1);
        if ((quote - plain) % 2 == 1) { // an even number of backslashes before it
            return quote + 1;
        }
        from = quote + 1;
    }
}

static void appendShape(std::string& shape, std::string_view raw, std::size_t longest)
{
    static constexpr std::string_view blanks = " \t\r\n";
    static constexpr std::string_view signs = "{}[],:";
    for (std::size_t at = 0; at < raw.size() && shape.size() <= longest;) {
        const char c = raw[at];
        if (c == '"') {
            const auto end = behindString(raw, at);
            const auto next = raw.find_first_not_of(blanks, end);
            if (next != raw.npos && raw[next] == ':') {
                shape.append(raw.substr(at, end - at));
            } else {
                shape += 'v';
            }
            at = end;
        } else if (signs.find(c) != signs.npos) {
            shape += c;
            ++at;
        } else if (blanks.find(c) != blanks.npos) {
            ++at;
        } else {
            shape += 'v'; // a number or a word
            at = std::min(raw.find_first_of("{}[],:\" \t\r\n", at), raw.size());
        }
    }
}

bool JsonShapes::isKnown(std::string_view raw)
{
    m_shape.clear();
    appendShape(m_shape, raw, longest);
    return m_known.contains(m_shape);
}

void JsonShapes::remember()
{
    if (m_shape.size() <= longest && m_known.size() < most) {
        m_known.insert(m_shape);
    }
}

} // namespace tuyen
