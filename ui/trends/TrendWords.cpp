// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/TrendWords.h"

#include "base/Catalogue.h"
#include "gazetteer/Gazetteer.h"
#include "text/Number.h"
#include "theme/Text.h"
#include "trends/TrendMath.h"

namespace tuyen {

QString chartWord(std::string_view code, Language language, const Args& args)
{
    return qt(sentence("chart." + std::string(code), args, language));
}

QString measureWord(Measure measure, Language language)
{
    return chartWord("measure." + std::string(name(measure)), language);
}

QString countWord(Measure measure, std::int64_t count, Language language)
{
    return qt(countInWords(count, measure, language));
}

QString basisWord(Basis basis, Language language)
{
    return chartWord("basis." + std::string(name(basis)), language);
}

QString neighbourWord(std::string_view neighbour, Language language)
{
    return chartWord(
        "neighbour." + (neighbour.empty() ? std::string("other") : std::string(neighbour)),
        language);
}

QString number(std::int64_t value, Language language) { return qt(formatNumber(value, language)); }

QString signedNumber(std::int64_t value, Language language)
{
    if (value == 0) {
        return QStringLiteral("0");
    }
    return (value > 0 ? QStringLiteral("+") : QStringLiteral("−"))
        + number(value < 0 ? -value : value, language);
}

QString yearLabel(int year, bool inFull)
{
    return inFull ? QString::number(year)
                  : QStringLiteral("’%1").arg(year % 100, 2, 10, QLatin1Char('0'));
}

QString yearSpan(int from, int to)
{
    return from == to ? QString::number(from)
                      : QStringLiteral("%1–%2").arg(from).arg(to % 100, 2, 10, QLatin1Char('0'));
}

QString unitName(std::string_view unit, Basis basis, Language language)
{
    if (unit.empty()) {
        return chartWord("unit-unknown", language);
    }
    // Only by the units of the day do two territories of one name stand in one table.
    return qt(Gazetteer::standard().provinceName(unit, language, basis == Basis::Day));
}

QString chartTitle(const TrendTable& table, Language language)
{
    return chartWord("title", language,
        { { "measure", utf8(measureWord(table.measure, language)) },
            { "basis", utf8(basisWord(table.basis, language)) } });
}

} // namespace tuyen
