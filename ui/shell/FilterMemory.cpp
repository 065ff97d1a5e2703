// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/FilterMemory.h"

#include "base/PartialDate.h"
#include "theme/Text.h"

namespace tuyen {

namespace {

QStringList listOf(const std::vector<std::string>& values)
{
    QStringList list;
    for (const std::string& value : values) {
        list << qt(value);
    }
    return list;
}

std::vector<std::string> codesOf(const QVariant& value)
{
    std::vector<std::string> codes;
    for (const QString& code : value.toStringList()) {
        codes.push_back(utf8(code));
    }
    return codes;
}

std::optional<std::chrono::sys_days> dayOf(const QVariant& value)
{
    return parseIsoDate(utf8(value.toString()));
}

} // namespace

QVariantMap rememberFilter(const Filter& filter)
{
    QVariantMap map;
    if (filter.from) {
        map.insert(QStringLiteral("from"), qt(isoDate(*filter.from)));
    }
    if (filter.to) {
        map.insert(QStringLiteral("to"), qt(isoDate(*filter.to)));
    }
    QStringList years;
    for (const int year : filter.years) {
        years << QString::number(year);
    }
    map.insert(QStringLiteral("years"), years);
    map.insert(QStringLiteral("yearUnknown"), filter.yearUnknown);
    map.insert(QStringLiteral("provinces"), listOf(filter.provinces));
    map.insert(QStringLiteral("provinceUnknown"), filter.provinceUnknown);
    map.insert(QStringLiteral("neighbours"), listOf(filter.neighbours));
    map.insert(QStringLiteral("forms"), listOf(filter.forms));
    map.insert(QStringLiteral("channels"), listOf(filter.channels));
    map.insert(QStringLiteral("statuses"), listOf(filter.statuses));
    map.insert(QStringLiteral("borderOnly"), filter.borderOnly);
    QStringList roles;
    for (const Role role : filter.roles) {
        roles << QString::number(static_cast<int>(role));
    }
    map.insert(QStringLiteral("roles"), roles);
    return map;
}

Filter recallFilter(const QVariantMap& map)
{
    Filter filter;
    filter.from = dayOf(map.value(QStringLiteral("from")));
    filter.to = dayOf(map.value(QStringLiteral("to")));
    for (const QString& year : map.value(QStringLiteral("years")).toStringList()) {
        filter.years.push_back(year.toInt());
    }
    filter.yearUnknown = map.value(QStringLiteral("yearUnknown")).toBool();
    filter.provinces = codesOf(map.value(QStringLiteral("provinces")));
    filter.provinceUnknown = map.value(QStringLiteral("provinceUnknown")).toBool();
    filter.neighbours = codesOf(map.value(QStringLiteral("neighbours")));
    filter.forms = codesOf(map.value(QStringLiteral("forms")));
    filter.channels = codesOf(map.value(QStringLiteral("channels")));
    filter.statuses = codesOf(map.value(QStringLiteral("statuses")));
    filter.borderOnly = map.value(QStringLiteral("borderOnly")).toBool();
    for (const QString& role : map.value(QStringLiteral("roles")).toStringList()) {
        filter.roles.push_back(static_cast<Role>(role.toInt()));
    }
    return filter;
}

} // namespace tuyen
