// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/SavedFilters.h"

#include "filter/FilterParts.h"
#include "theme/Text.h"

#include "base/PartialDate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace tuyen {

static QString keyOf(FilterPart part)
{
    switch (part) {
    case FilterPart::Years:
        return QStringLiteral("years");
    case FilterPart::Provinces:
        return QStringLiteral("provinces");
    case FilterPart::Neighbours:
        return QStringLiteral("neighbours");
    case FilterPart::Forms:
        return QStringLiteral("forms");
    case FilterPart::Channels:
        return QStringLiteral("channels");
    case FilterPart::Roles:
        return QStringLiteral("roles");
    case FilterPart::Statuses:
        return QStringLiteral("statuses");
    case FilterPart::Grades:
        return QStringLiteral("grades");
    default:
        return {};
    }
}

QString filterText(const Filter& filter)
{
    QJsonObject object;
    for (const auto part : listParts()) {
        QJsonArray values;
        for (const auto& value : chosenValues(part, filter)) {
            values.append(qt(value));
        }
        if (!values.isEmpty()) {
            object[keyOf(part)] = values;
        }
    }
    if (filter.from) {
        object[QStringLiteral("from")] = qt(isoDate(*filter.from));
    }
    if (filter.to) {
        object[QStringLiteral("to")] = qt(isoDate(*filter.to));
    }
    if (filter.borderOnly) {
        object[QStringLiteral("borderOnly")] = true;
    }
    if (filter.provincesBy) {
        object[QStringLiteral("provincesBy")] = static_cast<int>(*filter.provincesBy);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Filter filterFromText(const QString& text)
{
    Filter filter;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const auto part : listParts()) {
        std::vector<std::string> values;
        for (const auto& value : object[keyOf(part)].toArray()) {
            values.push_back(utf8(value.toString()));
        }
        setChosenValues(part, values, filter);
    }
    filter.from = parseIsoDate(utf8(object[QStringLiteral("from")].toString()));
    filter.to = parseIsoDate(utf8(object[QStringLiteral("to")].toString()));
    filter.borderOnly = object[QStringLiteral("borderOnly")].toBool();
    const int basis = object[QStringLiteral("provincesBy")].toInt(-1);
    if (basis >= static_cast<int>(Basis::Day) && basis <= static_cast<int>(Basis::Strip)) {
        filter.provincesBy = static_cast<Basis>(basis);
    }
    return filter;
}

SavedFilters::SavedFilters(QSettings& settings)
    : m_settings(settings)
{
}

std::vector<std::pair<QString, Filter>> SavedFilters::all() const
{
    std::vector<std::pair<QString, Filter>> filters;
    const int count = m_settings.beginReadArray(QStringLiteral("savedFilters"));
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        filters.emplace_back(m_settings.value(QStringLiteral("name")).toString(),
            filterFromText(m_settings.value(QStringLiteral("filter")).toString()));
    }
    m_settings.endArray();
    return filters;
}

void SavedFilters::write(const std::vector<std::pair<QString, Filter>>& filters)
{
    m_settings.remove(QStringLiteral("savedFilters"));
    m_settings.beginWriteArray(QStringLiteral("savedFilters"), static_cast<int>(filters.size()));
    for (int i = 0; i < static_cast<int>(filters.size()); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(QStringLiteral("name"), filters[static_cast<std::size_t>(i)].first);
        m_settings.setValue(
            QStringLiteral("filter"), filterText(filters[static_cast<std::size_t>(i)].second));
    }
    m_settings.endArray();
}

void SavedFilters::save(const QString& name, const Filter& filter)
{
    auto filters = all();
    std::erase_if(filters, [&](const auto& saved) { return saved.first == name; });
    filters.emplace_back(name, filter);
    write(filters);
}

void SavedFilters::remove(const QString& name)
{
    auto filters = all();
    std::erase_if(filters, [&](const auto& saved) { return saved.first == name; });
    write(filters);
}

} // namespace tuyen
