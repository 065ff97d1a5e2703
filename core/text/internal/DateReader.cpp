// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/internal/DateReader.h"

namespace tuyen::dates {

namespace {

class FieldReader {
public:
    FieldReader(std::span<const Token> tokens, const DateHints& hints)
        : m_tokens(tokens)
        , m_hints(hints)
    {
    }

    std::optional<Fields> read()
    {
        while (takePrefix()) { }
        const bool isRead = readFirstMonths() || readQuarter() || readMonthFirst() || readYearWord()
            || readNumbers() || readNow();
        if (!isRead) {
            return std::nullopt;
        }
        readLateYear();
        while (take("?") || take("~")) {
            m_fields.isAbout = true;
        }
        if (m_at != m_tokens.size() || !m_fields.hasAny()) {
            return std::nullopt;
        }
        return m_fields;
    }

private:
    bool is(std::size_t ahead, std::string_view what) const
    {
        return m_at + ahead < m_tokens.size() && m_tokens[m_at + ahead].is(what);
    }
    bool isNumber(std::size_t ahead, std::size_t digits = 0) const
    {
        return m_at + ahead < m_tokens.size() && m_tokens[m_at + ahead].isNumber(digits);
    }
    int value(std::size_t ahead) const { return m_tokens[m_at + ahead].value; }
    std::size_t digits(std::size_t ahead) const { return m_tokens[m_at + ahead].text.size(); }
    bool take(std::string_view what)
    {
        if (!is(0, what)) {
            return false;
        }
        ++m_at;
        return true;
    }
    bool isSeparator(std::size_t ahead) const
    {
        return is(ahead, "/") || is(ahead, ".") || is(ahead, "-");
    }

    bool takePrefix()
    {
        const bool isPartNext = is(1, "thang") || is(1, "nam") || is(1, "quy") || isNumber(1)
            || (m_at + 1 < m_tokens.size() && englishMonth(m_tokens[m_at + 1].text) > 0)
            || is(1, "year");
        if (take("khoang") || take("chung") || take("uoc") || take("about") || take("circa")
            || take("gan") || take("around") || take("approximately") || take("~") || take("tam")
            || take("ca")) {
            m_fields.isAbout = true;
        } else if (take("truoc") || take("before")) {
            m_fields.bound = Fields::Bound::Before;
        } else if (take("sau") || take("after") || take("since")) {
            m_fields.bound = Fields::Bound::After;
        } else if (is(0, "nua") && (is(1, "dau") || is(1, "cuoi"))) {
            m_fields.part = is(1, "dau") ? Fields::Part::FirstHalf : Fields::Part::SecondHalf;
            m_at += 2;
        } else if (isPartNext && (take("dau") || take("early") || take("beginning"))) {
            m_fields.part = Fields::Part::Early;
        } else if (isPartNext && (take("giua") || take("mid") || take("middle"))) {
            m_fields.part = Fields::Part::Middle;
        } else if (isPartNext && (take("cuoi") || take("late") || take("end"))) {
            m_fields.part = Fields::Part::Late;
        } else if (is(0, "mid") && is(1, "-")) {
            m_fields.part = Fields::Part::Middle;
            m_at += 2;
        } else {
            return false;
        }
        return true;
    }

    void takeYear()
    {
        if (isNumber(0, 4)) {
            m_fields.year = value(0);
            ++m_at;
        } else if (isNumber(0, 2)) {
            m_fields.year = value(0);
            m_fields.isTwoDigitYear = true;
            ++m_at;
        }
    }

    /// A year behind what was read, with or without a sign or "năm" between.
    void takeYearBehind()
    {
        const bool hasSign = isSeparator(0) || is(0, ",") || is(0, "'");
        if (hasSign && isNumber(1)) {
            ++m_at;
            takeYear();
        } else if ((is(0, "nam") || is(0, "year")) && isNumber(1)) {
            ++m_at;
            takeYear();
        } else if (isNumber(0, 4)) {
            takeYear();
        }
    }

    void readLateYear()
    {
        if (m_fields.year == 0 && m_at < m_tokens.size()) {
            if (is(0, ",") && (is(1, "nam"))) {
                ++m_at;
            }
            takeYearBehind();
        }
    }

    bool readFirstMonths()
    {
        if (isNumber(0) && is(1, "thang") && is(2, "dau") && is(3, "nam") && value(0) >= 1
            && value(0) <= 11) {
            m_fields.firstMonths = value(0);
            m_at += 4;
            takeYear();
            return m_fields.year != 0;
        }
        return false;
    }

    bool readQuarter()
    {
        if (!is(0, "quy") && !is(0, "q") && !is(0, "quarter")) {
            return false;
        }
        const bool isWordNext = m_at + 1 < m_tokens.size() && !isNumber(1);
        const int quarter = isNumber(1) ? value(1)
            : isWordNext                ? romanQuarter(m_tokens[m_at + 1].text)
                                        : 0;
        if (quarter < 1 || quarter > 4) {
            return false;
        }
        m_fields.quarter = quarter;
        m_at += 2;
        takeYearBehind();
        return true;
    }

    /// "tháng 3/2019", "tháng ba năm 2019", "T5/2023", "March 2019", "March 5, 2019".
    bool readMonthFirst()
    {
        if (is(0, "thang") || (is(0, "t") && isNumber(1))) {
            std::size_t used = 0;
            const int month = isNumber(1) && digits(1) <= 2
                ? value(1)
                : vietnameseMonthWord(tokensVector(), 1, used);
            if (month < 1 || month > 12) {
                return false;
            }
            m_fields.month = month;
            m_at += isNumber(1) ? 2 : 1 + used;
            takeYearBehind();
            return true;
        }
        const int month = m_tokens.size() > m_at ? englishMonth(m_tokens[m_at].text) : 0;
        if (month == 0) {
            return false;
        }
        m_fields.month = month;
        ++m_at;
        const bool hasSign = isSeparator(0) || is(0, "'");
        const std::size_t sign = hasSign ? 1 : 0;
        if (isNumber(sign) && digits(sign) <= 2 && (!hasSign || isNumber(sign + 2))) {
            m_fields.day = value(sign);
            m_at += sign + 1;
            takeOrdinal();
        }
        takeYearBehind();
        return true;
    }

    Tokens tokensVector() const
    {
        return Tokens(m_tokens.begin() + static_cast<std::ptrdiff_t>(m_at), m_tokens.end());
    }

    bool readYearWord()
    {
        if ((is(0, "nam") || is(0, "year")) && isNumber(1, 4)) {
            ++m_at;
            takeYear();
            return true;
        }
        return false;
    }

    bool readNow()
    {
        if (take("nay") || take("now") || take("present")) {
            m_fields.isNow = true;
            return true;
        }
        return false;
    }

    void takeOrdinal()
    {
        if (!(take("st") || take("nd") || take("rd"))) {
            take("th");
        }
    }

    bool readNumbers()
    {
        if (!isNumber(0)) {
            return false;
        }
        return readDayAndMonthWord() || readThree() || readTwo() || readOne();
    }

    /// "5 tháng 3 năm 2026", "5 March 2026", "05-Mar-2026".
    bool readDayAndMonthWord()
    {
        if (digits(0) > 2) {
            return false;
        }
        const std::size_t start = m_at;
        const int day = value(0);
        ++m_at;
        takeOrdinal();
        if (isSeparator(0) || is(0, ",")) {
            ++m_at;
        }
        const bool isMonth
            = is(0, "thang") || (m_at < m_tokens.size() && englishMonth(m_tokens[m_at].text) > 0);
        if (!isMonth) {
            m_at = start;
            return false;
        }
        if (is(0, "thang")) {
            if (!readMonthFirst()) {
                m_at = start;
                m_fields = {};
                return false;
            }
        } else {
            m_fields.month = englishMonth(m_tokens[m_at].text);
            ++m_at;
            if (is(0, ".") && !isNumber(1)) {
                ++m_at;
            }
            takeYearBehind();
        }
        m_fields.day = day;
        return true;
    }

    void setDayMonth(int first, int second)
    {
        const bool isDayFirst = m_hints.order == DateOrder::DayFirst;
        m_fields.day = isDayFirst ? first : second;
        m_fields.month = isDayFirst ? second : first;
    }

    /// Where the numbers stand: with a sign between, or only a blank.
    std::size_t behind(std::size_t number) const
    {
        if (isSeparator(number + 1) && isNumber(number + 2)) {
            return number + 2;
        }
        const bool isBlank = isNumber(number + 1) && m_tokens[m_at + number + 1].isSpacedBefore;
        return isBlank ? number + 1 : 0;
    }

    bool readThree()
    {
        const auto second = behind(0);
        const auto third = second == 0 ? 0 : behind(second);
        if (third == 0 || digits(second) > 2) {
            return false;
        }
        if (digits(0) == 4 && digits(third) <= 2) {
            m_fields.year = value(0);
            m_fields.month = value(second);
            m_fields.day = value(third);
        } else if (digits(0) <= 2 && (digits(third) == 4 || digits(third) == 2)) {
            setDayMonth(value(0), value(second));
            m_fields.year = value(third);
            m_fields.isTwoDigitYear = digits(third) == 2;
        } else {
            return false;
        }
        m_at += third + 1;
        return true;
    }

    bool readTwo()
    {
        const auto second = behind(0);
        if (second == 0) {
            return false;
        }
        const int first = value(0);
        const int last = value(second);
        if (digits(0) == 4 && digits(second) <= 2 && last >= 1 && last <= 12) {
            m_fields.year = first;
            m_fields.month = last;
        } else if (digits(second) == 4 && digits(0) <= 2 && first >= 1 && first <= 12) {
            m_fields.month = first;
            m_fields.year = last;
        } else if (digits(0) <= 2 && digits(second) <= 2) {
            setDayMonth(first, last);
            if (m_fields.month > 12 && first >= 1 && first <= 12 && digits(second) == 2) {
                m_fields.day = 0; // "5/23": no month 23, so May 2023
                m_fields.month = first;
                m_fields.year = last;
                m_fields.isTwoDigitYear = true;
            }
        } else {
            return false;
        }
        m_at += second + 1;
        return true;
    }

    bool readOne()
    {
        const int number = value(0);
        if (digits(0) == 4) {
            m_fields.year = number;
        } else if (digits(0) == 8) {
            m_fields.year = number / 10000;
            m_fields.month = number / 100 % 100;
            m_fields.day = number % 100;
            if (!PartialDate::day(m_fields.year, unsigned(m_fields.month), unsigned(m_fields.day))
                     .isKnown()
                || m_fields.year < 1900 || m_fields.year > 2100) {
                m_fields.year = number % 10000;
                m_fields.month = number / 10000 % 100;
                m_fields.day = number / 1000000;
            }
        } else if (digits(0) <= 2) {
            m_fields.bare = number;
        } else {
            return false;
        }
        ++m_at;
        return true;
    }

    std::span<const Token> m_tokens;
    const DateHints& m_hints;
    std::size_t m_at = 0;
    Fields m_fields;
};

} // namespace

std::optional<Fields> readFields(std::span<const Token> tokens, const DateHints& hints)
{
    return FieldReader(tokens, hints).read();
}

} // namespace tuyen::dates
