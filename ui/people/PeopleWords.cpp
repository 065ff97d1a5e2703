// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/PeopleWords.h"

#include "gazetteer/Gazetteer.h"
#include "text/DateText.h"
#include "theme/Text.h"

#include <QLocale>

namespace tuyen {

QString PeopleWords::number(double value, bool hasSign)
{
    const QLocale locale(
        windowLanguage() == Language::Vietnamese ? QLocale::Vietnamese : QLocale::English);
    const QString digits = locale.toString(std::abs(value), 'f', 1);
    return (value < -0.05    ? QStringLiteral("−")
                   : hasSign ? QStringLiteral("+")
                             : QString())
        + digits;
}

QString PeopleWords::bits(double value, bool hasSign)
{
    return tr("%1 bits").arg(number(value, hasSign));
}

QString PeopleWords::row(identity::Row row)
{
    using identity::Row;
    switch (row) {
    case Row::Name:
        return tr("Name");
    case Row::Alias:
        return tr("Alias");
    case Row::Birth:
        return tr("Born");
    case Row::Gender:
        return tr("Gender");
    case Row::Phone:
        return tr("Phone");
    case Row::Document:
        return tr("ID number, passport");
    case Row::Account:
        return tr("Account, plate");
    case Row::Residence:
        return tr("Lives in");
    case Row::Hometown:
        return tr("Comes from");
    case Row::Nationality:
        return tr("Nationality");
    case Row::Ethnicity:
        return tr("Ethnicity");
    default:
        return tr("Roles");
    }
}

QString PeopleWords::sign(identity::Sign sign)
{
    switch (sign) {
    case identity::Sign::Same:
        return tr("same");
    case identity::Sign::Near:
        return tr("near");
    case identity::Sign::Different:
        return tr("differs");
    default:
        return tr("missing");
    }
}

QString PeopleWords::later() { return tr("put off"); }

QString PeopleWords::role(Role role)
{
    switch (role) {
    case Role::Suspect:
        return tr("suspect");
    case Role::Victim:
        return tr("victim");
    case Role::PresumedVictim:
        return tr("presumed victim");
    default:
        return tr("other");
    }
}

QString PeopleWords::roles(const identity::RecordSide& side)
{
    QStringList words;
    for (const auto& [role, count] : side.roles) {
        words.append(tr("%1, %n incident(s)", nullptr, count).arg(PeopleWords::role(role)));
    }
    return words.join(QStringLiteral("; "));
}

QString PeopleWords::value(const identity::RecordSide& side, identity::Row row)
{
    using identity::Row;
    const auto at = std::size_t(row);
    if (!side.isStated[at]) {
        return tr("not known");
    }
    if (side.isHidden[at]) {
        return row == Row::Name ? qt(side.label) : QStringLiteral("•••");
    }
    switch (row) {
    case Row::Birth:
        return side.birth.isKnown() ? qt(formatDate(side.birth, windowLanguage()))
                                    : QStringLiteral("“%1”").arg(qt(side.birth.raw));
    case Row::Gender:
        return side.gender == Gender::Female ? tr("female")
            : side.gender == Gender::Male    ? tr("male")
                                             : tr("another");
    case Row::Nationality: {
        const auto* country = Gazetteer::standard().country(side.nationality);
        return country == nullptr
            ? qt(side.nationality)
            : qt(windowLanguage() == Language::Vietnamese ? country->nameVi : country->nameEn);
    }
    case Row::Residence:
    case Row::Hometown: {
        const auto unit
            = Gazetteer::standard().provinceName(side.words[at], windowLanguage(), true);
        return Gazetteer::standard().province(side.words[at]) != nullptr ? qt(unit)
                                                                         : qt(side.words[at]);
    }
    case Row::Roles:
        return roles(side);
    default:
        return qt(side.words[at]);
    }
}

} // namespace tuyen
