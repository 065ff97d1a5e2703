// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/internal/ChartValues.h"

#include <array>
#include <charconv>

namespace tuyen {

std::string isoText(const PartialDate& date)
{
    const std::string about = date.isAbout ? "~" : "";
    const auto first = isoDate(date.earliest);
    switch (date.precision) {
    case DatePrecision::Unknown:
        return {};
    case DatePrecision::Day:
        return first + about;
    case DatePrecision::Month:
        return first.substr(0, 7) + about;
    case DatePrecision::Quarter: {
        const std::chrono::year_month_day day(date.earliest);
        return first.substr(0, 5) + 'Q' + std::to_string((unsigned(day.month()) + 2) / 3) + about;
    }
    case DatePrecision::Year:
        return first.substr(0, 4) + about;
    case DatePrecision::Range:
        break;
    }
    return first + about + '/' + isoDate(date.latest) + about;
}

std::string kindText(const ExportedNode& node)
{
    return node.sort.empty()     ? node.kind
        : node.sort == "other" ? "other-organisation"
                               : node.sort;
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

std::vector<Loss> textLosses(std::int64_t replaced)
{
    std::vector<Loss> lost;
    addLoss(lost, "control-character", replaced);
    return lost;
}

std::string edgeHead(
    const ExportedChart& chart, const ExportedLink& link, std::size_t index, XmlText& xml)
{
    return "<edge id=\"e" + std::to_string(index + 1) + "\" source=\""
        + xml.of(chart.nodes[link.from].id) + "\" target=\"" + xml.of(chart.nodes[link.to].id)
        + '"';
}

} // namespace tuyen
