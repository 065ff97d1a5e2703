// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/FilterParts.h"

#include "domain/Vocabulary.h"
#include "gazetteer/Gazetteer.h"
#include "text/DateText.h"
#include "theme/Text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tuyen {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tuyen::FilterParts)
};

/// Years in one word where they follow one another: "2012 – 2026".
QString yearsText(std::vector<int> years, bool isUnknown)
{
    std::ranges::sort(years);
    QStringList texts;
    for (std::size_t i = 0; i < years.size();) {
        std::size_t last = i;
        while (last + 1 < years.size() && years[last + 1] == years[last] + 1) {
            ++last;
        }
        texts += last == i ? QString::number(years[i])
                           : QStringLiteral("%1 – %2").arg(years[i]).arg(years[last]);
        i = last + 1;
    }
    if (isUnknown) {
        texts += Words::tr("not known");
    }
    return texts.join(QStringLiteral(", "));
}

QString periodText(const Filter& filter)
{
    if (filter.from && filter.to) {
        return QStringLiteral("%1 – %2").arg(
            qt(formatDay(*filter.from)), qt(formatDay(*filter.to)));
    }
    return filter.from ? Words::tr("from %1").arg(qt(formatDay(*filter.from)))
                       : Words::tr("to %1").arg(qt(formatDay(*filter.to)));
}

QString listText(FilterPart part, const std::vector<std::string>& values)
{
    constexpr std::size_t mostNamed = 2; // a chip is a word, not a list
    QStringList names;
    for (std::size_t i = 0; i < std::min(values.size(), mostNamed); ++i) {
        names += valueName(part, values[i]);
    }
    QString text = names.join(QStringLiteral(", "));
    if (values.size() > mostNamed) {
        text += QStringLiteral(" +%1").arg(values.size() - mostNamed);
    }
    return text;
}

} // namespace

const std::vector<FilterPart>& listParts()
{
    static const std::vector<FilterPart> parts { FilterPart::Years, FilterPart::Provinces,
        FilterPart::Neighbours, FilterPart::Forms, FilterPart::Channels, FilterPart::Roles,
        FilterPart::Statuses, FilterPart::Grades };
    return parts;
}

std::vector<FilterPart> activeParts(const Filter& filter)
{
    std::vector<FilterPart> parts;
    const auto add = [&parts](FilterPart part, bool isActive) {
        if (isActive) {
            parts.push_back(part);
        }
    };
    add(FilterPart::Period, filter.from || filter.to);
    for (const auto part : listParts()) {
        add(part, !chosenValues(part, filter).empty());
    }
    add(FilterPart::BorderOnly, filter.borderOnly);
    add(FilterPart::Batches, !filter.batches.empty());
    add(FilterPart::Text, !filter.text.empty());
    return parts;
}

QString partName(FilterPart part)
{
    switch (part) {
    case FilterPart::Period:
        return Words::tr("Period");
    case FilterPart::Years:
        return Words::tr("Year");
    case FilterPart::Provinces:
        return Words::tr("Province");
    case FilterPart::Neighbours:
        return Words::tr("Border");
    case FilterPart::Forms:
        return Words::tr("Form of exploitation");
    case FilterPart::Channels:
        return Words::tr("Recruitment channel");
    case FilterPart::Roles:
        return Words::tr("People");
    case FilterPart::Statuses:
        return Words::tr("Stage");
    case FilterPart::Grades:
        return Words::tr("Grade of the source");
    case FilterPart::BorderOnly:
        return Words::tr("Area");
    case FilterPart::Batches:
        return Words::tr("Import");
    case FilterPart::Text:
        return Words::tr("Words");
    }
    return {};
}

QString valueName(FilterPart part, const std::string& value)
{
    if (value.empty() && part != FilterPart::Grades) {
        return Words::tr("not known");
    }
    const Language language = windowLanguage();
    switch (part) {
    case FilterPart::Neighbours: {
        const auto* country = Gazetteer::standard().country(value);
        return country == nullptr              ? qt(value)
            : language == Language::Vietnamese ? qt(country->nameVi)
            : value == "LA"                    ? Words::tr("Laos")
                                               : qt(country->nameEn);
    }
    case FilterPart::Provinces:
        return qt(Gazetteer::standard().provinceName(value, language, true));
    case FilterPart::Roles:
        return value == "victim"         ? Words::tr("Victims")
            : value == "presumed-victim" ? Words::tr("Presumed victims")
            : value == "suspect"         ? Words::tr("Suspects")
                                         : Words::tr("Others");
    case FilterPart::Grades:
        return value.empty() ? Words::tr("not graded")
                             : qt(value).replace(QLatin1Char('-'), QStringLiteral(" – "));
    case FilterPart::Forms:
    case FilterPart::Channels:
    case FilterPart::Statuses: {
        // The law's wording is long; up to the semicolon it says what is meant.
        const QString label = qt(Vocabulary::standard().label(value, language));
        return label.section(QLatin1Char(';'), 0, 0).trimmed();
    }
    default:
        return qt(value);
    }
}

QString partValue(FilterPart part, const Filter& filter)
{
    switch (part) {
    case FilterPart::Period:
        return periodText(filter);
    case FilterPart::Years:
        return yearsText(filter.years, filter.yearUnknown);
    case FilterPart::Neighbours: {
        QStringList codes;
        for (const auto& code : filter.neighbours) {
            codes += filter.neighbours.size() == 1 ? valueName(part, code) : qt(code);
        }
        return codes.join(QStringLiteral(", "));
    }
    case FilterPart::BorderOnly:
        return Words::tr("border provinces only");
    case FilterPart::Batches: {
        QStringList numbers;
        for (const auto batch : filter.batches) {
            numbers += QString::number(batch.value);
        }
        return numbers.join(QStringLiteral(", "));
    }
    case FilterPart::Text:
        return QStringLiteral("“%1”").arg(qt(filter.text));
    default:
        return listText(part, chosenValues(part, filter));
    }
}

const std::vector<FacetValue>& valuesOf(FilterPart part, const Facets& facets)
{
    static const std::vector<FacetValue> none;
    switch (part) {
    case FilterPart::Years:
        return facets.years;
    case FilterPart::Provinces:
        return facets.provinces;
    case FilterPart::Neighbours:
        return facets.neighbours;
    case FilterPart::Forms:
        return facets.forms;
    case FilterPart::Channels:
        return facets.channels;
    case FilterPart::Roles:
        return facets.roles;
    case FilterPart::Statuses:
        return facets.statuses;
    case FilterPart::Grades:
        return facets.grades;
    default:
        return none;
    }
}

std::vector<std::string> chosenValues(FilterPart part, const Filter& filter)
{
    std::vector<std::string> values;
    switch (part) {
    case FilterPart::Years:
        for (const int year : filter.years) {
            values.push_back(std::to_string(year));
        }
        if (filter.yearUnknown) {
            values.emplace_back();
        }
        return values;
    case FilterPart::Provinces:
        values = filter.provinces;
        if (filter.provinceUnknown) {
            values.emplace_back();
        }
        return values;
    case FilterPart::Roles:
        for (const Role role : filter.roles) {
            values.emplace_back(name(role));
        }
        return values;
    case FilterPart::Neighbours:
        return filter.neighbours;
    case FilterPart::Forms:
        return filter.forms;
    case FilterPart::Channels:
        return filter.channels;
    case FilterPart::Statuses:
        return filter.statuses;
    case FilterPart::Grades:
        return filter.grades;
    default:
        return values;
    }
}

void setChosenValues(FilterPart part, const std::vector<std::string>& values, Filter& filter)
{
    const bool hasUnknown = std::ranges::find(values, std::string()) != values.end();
    auto known = values;
    std::erase(known, std::string());
    switch (part) {
    case FilterPart::Years:
        filter.years.clear();
        for (const auto& year : known) {
            filter.years.push_back(std::atoi(year.c_str()));
        }
        filter.yearUnknown = hasUnknown;
        break;
    case FilterPart::Provinces:
        filter.provinces = known;
        filter.provinceUnknown = hasUnknown;
        if (values.empty()) {
            filter.provincesBy.reset();
        }
        break;
    case FilterPart::Roles:
        filter.roles.clear();
        for (const auto& role : known) {
            if (const auto read = roleFromName(role)) {
                filter.roles.push_back(*read);
            }
        }
        break;
    case FilterPart::Neighbours:
        filter.neighbours = known;
        break;
    case FilterPart::Forms:
        filter.forms = known;
        break;
    case FilterPart::Channels:
        filter.channels = known;
        break;
    case FilterPart::Statuses:
        filter.statuses = known;
        break;
    case FilterPart::Grades:
        filter.grades = values;
        break;
    default:
        break;
    }
}

Filter without(FilterPart part, Filter filter)
{
    switch (part) {
    case FilterPart::Period:
        filter.from.reset();
        filter.to.reset();
        break;
    case FilterPart::BorderOnly:
        filter.borderOnly = false;
        break;
    case FilterPart::Batches:
        filter.batches.clear();
        break;
    case FilterPart::Text:
        filter.text.clear();
        break;
    default:
        setChosenValues(part, {}, filter);
        break;
    }
    return filter;
}

} // namespace tuyen
