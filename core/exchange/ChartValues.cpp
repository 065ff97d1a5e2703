// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/internal/ChartValues.h"


#include <array>
#include <charconv>

namespace tuyen {

std::string isoText(const PartialDate& date)
{
    switch (date.precision) {
    case DatePrecision::Unknown:
        return {};
    case DatePrecision::Day:
        return isoDate(date.earliest);
    case DatePrecision::Month:
        return isoDate(date.earliest).substr(0, 7);
    case DatePrecision::Year:
        return isoDate(date.earliest).substr(0, 4);
    case DatePrecision::Quarter:
    case DatePrecision::Range:
        break;
    }
    return isoDate(date.earliest) + '/' + isoDate(date.latest);
}

std::string rolesText(const std::vector<Role>& roles)
{
    std::string text;
    for (const auto role : roles) {
        text += (text.empty() ? "" : ";") + std::string(name(role));
    }
    return text;
}

std::string gradeText(const Grade& grade)
{
    return (grade.source ? std::string(1, grade.source) : std::string())
        + (grade.information ? std::to_string(grade.information) : std::string());
}

std::string_view schemeText(GradeScheme scheme)
{
    return scheme == GradeScheme::FourByFour ? "4x4" : "6x6";
}

std::string numberText(double number)
{
    std::array<char, 32> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return { digits.data(), end };
}

std::vector<Loss> textLosses(const ExportedChart& chart, const XmlText& xml)
{
    std::vector<Loss> lost;
    addLoss(lost, "control-character", xml.replaced());
    addLoss(lost, "date-about", aboutDates(chart));
    return lost;
}

std::string edgeHead(
    const ExportedChart& chart, const ExportedLink& link, std::size_t index, XmlText& xml)
{
    return "<edge id=\"e" + std::to_string(index + 1) + "\" source=\""
        + xml.of(chart.nodes[link.from].id) + "\" target=\"" + xml.of(chart.nodes[link.to].id)
        + '"';
}

std::int64_t aboutDates(const ExportedChart& chart)
{
    std::int64_t count = 0;
    for (const auto& node : chart.nodes) {
        count += node.date.isAbout ? 1 : 0;
    }
    for (const auto& link : chart.links) {
        count += (link.since.isAbout ? 1 : 0) + (link.until.isAbout ? 1 : 0);
    }
    return count;
}

} // namespace tuyen
