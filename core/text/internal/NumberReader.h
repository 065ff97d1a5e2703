// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Number.h"

#include <optional>
#include <string_view>

namespace tuyen {

/// Reads the amounts in a text of letters::plain(), one after another.
class NumberReader {
public:
    NumberReader(std::string_view plain, NumberStyle style)
        : m_text(plain)
        , m_style(style)
    {
    }

    /// An amount that starts here: digits or number words, with what multiplies them ("1,5 trieu",
    /// "hai muoi mot"). Reads nothing when there is none.
    struct Amount {
        double value = 0;
        double multiplier = 1; ///< 1000 of "25 nghin"
    };
    std::optional<Amount> amount();

    void skipBlanks();
    /// The word at this place, without reading it.
    std::string_view peekWord() const;
    bool takeWord(std::string_view word);
    bool take(char c);
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool isAtEnd() const { return m_at >= m_text.size(); }
    std::string_view rest() const { return m_text.substr(m_at); }
    std::size_t position() const { return m_at; }
    void moveTo(std::size_t position) { m_at = position; }

private:
    std::optional<double> digits();
    std::optional<double> words();
    double multiplier();

    std::string_view m_text;
    NumberStyle m_style;
    std::size_t m_at = 0;
};

} // namespace tuyen
